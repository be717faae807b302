import { fromBytes, type IpAddress, isDomainName, parseIp, toBytes } from "../go/net/net.js";
import { isUnspeakable } from "../problem/address-mask.js";
import type { Checked } from "../problem/checked.js";
import type { Position, Problem, ProblemCode } from "../problem/problem.js";
import { asciiHost } from "./url-hosts.js";
import { lines } from "./values.js";

/** Both ends are included. */
export interface PortRange {
  readonly from: number;
  readonly to: number;
}

export function reaches({ from, to }: PortRange, port: number): boolean {
  return from <= port && port <= to;
}

/** One line of `allow` or `deny`. */
export type Pattern = { readonly text: string; readonly ports: PortRange; readonly position: Position } & (
  | {
      readonly kind: "name";
      /** In lower case and in ASCII, without a trailing dot. */
      readonly name: string;
      /** For `*.name`: every name below it, at any depth, but not the name itself. */
      readonly below: boolean;
    }
  | {
      readonly kind: "network";
      /** An IPv4-mapped IPv6 network is an IPv4 network here. */
      readonly address: string;
      /** Bits; 32 or 128 for one address. */
      readonly prefix: number;
    }
);

/** Which addresses may be dialed. Deny wins over allow; without any allow, every address is allowed that is not denied. */
export interface Policy {
  readonly allow: readonly Pattern[];
  readonly deny: readonly Pattern[];
}

/** Lines of `allow`, and of `deny`. */
export const MAX_PATTERNS = 1_000;

const EVERY_PORT: PortRange = { from: 0, to: 65_535 };
const ACCEPTED =
  "expected a host, *.host, an IP address or a CIDR, each with an optional :port or :from-to, such as *.example.com:443 or [2001:db8::/32]:8000-8080";

/**
 * Parses the `allow` or `deny` input, one pattern a line.
 *
 * | line | reaches |
 * |---|---|
 * | `db.example.com` | that name, every port |
 * | `*.example.com:443` | every name below example.com, and not example.com |
 * | `192.0.2.0/24:5432-5439` | every address of the network, eight ports |
 * | `2001:db8::/32`, `[2001:db8::1]:443` | IPv6; in brackets where a port follows |
 */
export function parsePatterns(input: "allow" | "deny", text: string): Checked<readonly Pattern[]> {
  const patterns: Pattern[] = [];
  const problems: Problem[] = [];
  const wrong = (code: ProblemCode, message: string, remedy: string, position: Position) =>
    problems.push({ code, severity: "error", message, remedy, position });
  const all = lines(text);
  for (const { text: line, line: number, column } of all.slice(0, MAX_PATTERNS)) {
    const position = { file: `input ${input}`, line: number, column };
    const pattern = parsePattern(line);
    if ("ports" in pattern) patterns.push({ ...pattern, position });
    else
      wrong("policy-pattern", `Cannot read ${described(input, line, pattern)}`, pattern.remedy ?? ACCEPTED, position);
  }
  const surplus = all[MAX_PATTERNS];
  if (surplus) {
    const { line, column } = surplus;
    const message = `${input} has ${all.length} patterns`;
    const remedy = `expected at most ${MAX_PATTERNS}; networks cover many addresses, *.host many names`;
    wrong("policy-limit", message, remedy, { file: `input ${input}`, line, column });
  }
  return { value: patterns, problems };
}

/** What may be a password is not repeated. */
function described(input: string, line: string, { fault }: Fault): string {
  if (!isUnspeakable(line)) return `${input} pattern ${JSON.stringify(line)}: ${fault}`;
  return `${input} pattern: ${fault.replace(/"(?:[^"\\]|\\.)*"?/gs, "it")}`;
}

interface Fault {
  readonly fault: string;
  readonly remedy?: string;
}

function parsePattern(text: string): ((Host | Network) & Pick<Pattern, "text" | "ports">) | Fault {
  const split = splitPorts(text);
  if ("fault" in split) return split;
  const ports = split.ports === undefined ? EVERY_PORT : parsePorts(split.ports);
  if ("fault" in ports) return ports;
  const host = split.bracketed || /[:/]|^[\d.]+$/.test(split.host) ? parseNetwork(split.host) : parseName(split.host);
  if ("fault" in host) return host;
  return { ...host, text, ports };
}

interface HostAndPorts {
  readonly host: string;
  readonly ports?: string;
  readonly bracketed: boolean;
}

function splitPorts(text: string): HostAndPorts | Fault {
  if (text.includes("://")) return { fault: "it has a scheme" };
  if (text.startsWith("[")) {
    const match = /^\[([^[\]]*)\](?::(.*))?$/.exec(text);
    if (!match) return { fault: "the bracket is not closed, or something other than :port follows it" };
    const [, host = "", ports] = match;
    if (!host.includes(":")) return { fault: "brackets are for IPv6 addresses" };
    return { host, bracketed: true, ...(ports === undefined ? {} : { ports }) };
  }
  const colons = text.split(":").length - 1;
  if (colons < 2) {
    const [host = "", ports] = text.split(":");
    return { host, bracketed: false, ...(ports === undefined ? {} : { ports }) };
  }
  return ambiguousPort(text) ?? { host: text, bracketed: false };
}

/** `2001:db8::22:443` may be an address, or 2001:db8::22 and a port: a policy must not be guessed. */
function ambiguousPort(text: string): Fault | undefined {
  const match = /^(.*):(\d+(?:-\d+)?)$/.exec(text);
  const [, host = "", ports = ""] = match ?? [];
  const address = host.replace(/\/\d+$/, "");
  if (!parseIp(address)) return undefined;
  const whole = parseIp(text) ? `[${text}], or ` : "";
  return {
    fault: "it is not clear where the address ends and the port begins",
    remedy: `expected ${whole}[${host}]:${ports}`,
  };
}

function parsePorts(text: string): PortRange | Fault {
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text);
  const from = Number(match?.[1]);
  const to = Number(match?.[2] ?? match?.[1]);
  if (!match || to > 65_535 || from > 65_535)
    return { fault: `${JSON.stringify(text)} is not a port between 0 and 65535` };
  if (to === 0) return { fault: "port 0 is never dialed", remedy: "leave the port out for every port" };
  if (from > to) return { fault: `the ports ${text} run backwards`, remedy: `expected ${to}-${from}` };
  return { from, to };
}

type Host = Pick<Extract<Pattern, { kind: "name" }>, "kind" | "name" | "below">;
type Network = Pick<Extract<Pattern, { kind: "network" }>, "kind" | "address" | "prefix">;

function parseName(text: string): Host | Fault {
  const below = text.startsWith("*.");
  const name = plainName(below ? text.slice(2) : text);
  if (text === "*") return { fault: "it names no host", remedy: "expected 0.0.0.0/0 and ::/0 for every address" };
  if (text === "") return { fault: "the host is empty" };
  if (name.includes("*")) return { fault: "* is only allowed as the first label", remedy: "expected *.host" };
  if (!isDomainName(name) || name.endsWith("."))
    return { fault: `${JSON.stringify(below ? text.slice(2) : text)} is not a host name and not an IP address` };
  // To the C library, a name whose last label is a number is an IPv4 address: 127.1, 0x7f.1.
  if (/(^|\.)(\d+|0x[0-9a-f]*)$/.test(name)) return { fault: `${JSON.stringify(text)} is not an IP address` };
  return { kind: "name", name, below };
}

/** Returns a name as it is compared: ASCII, lower case, no trailing dot. */
export function plainName(name: string): string {
  // IDNA reads other characters as parts of a URL: `a/。b` would be `a`, and `%61` an `a`.
  const isOfLetters = /[^ -~]/.test(name) && /^[\w.\u0080-\u{10ffff}-]*$/u.test(name);
  const ascii = isOfLetters ? (asciiHost(name) ?? name) : name;
  return ascii.toLowerCase().replace(/\.$/, "");
}

function parseNetwork(text: string): Network | Fault {
  const [literal = "", bits, ...more] = text.split("/");
  const parsed = parseIp(literal);
  if (!parsed || more.length > 0) return { fault: `${JSON.stringify(text)} is not an IP address and not a CIDR` };
  if (parsed.zone !== "")
    return { fault: "a pattern has no zone", remedy: `expected ${parsed.ip}, which covers every zone` };
  const { ip: address, family } = parsed;
  const shift = family === 4 && literal.includes(":") ? 96 : 0;
  const width = family === 4 ? 32 : 128;
  if (bits === undefined) return { kind: "network", address, prefix: width };
  const prefix = /^\d{1,3}$/.test(bits) ? Number(bits) - shift : Number.NaN;
  if (!(prefix >= 0 && prefix <= width)) {
    return {
      fault: `/${bits} is not a prefix length for ${literal}`,
      remedy: `expected /${shift} to /${shift + width}`,
    };
  }
  const network = networkAddress(parsed, prefix);
  if (network === address) return { kind: "network", address, prefix };
  const remedy = `expected ${network}/${prefix} for the network, ${address} for the address`;
  return { fault: `${address} is inside the network and not its first address`, remedy };
}

/** The first address of the network with this many bits that the address is in. */
export function networkAddress(address: IpAddress, prefix: number): string {
  const kept = (byte: number, at: number) => byte & (0xff00 >> Math.min(8, Math.max(0, prefix - 8 * at)));
  return fromBytes(toBytes(address).map(kept)).ip;
}
