import {
  type IpAddress,
  isDomainName,
  isLinkLocal,
  parseIp,
  parsePortNumber,
  type Services,
  splitHostPort,
} from "../go/net/net.js";
import { maskAddress, maskPart } from "../problem/address-mask.js";
import type { Located, Problem, ProblemCode } from "../problem/problem.js";

const FORM = "expected host:port, an IPv6 host in brackets such as [2001:db8::1]:443";

/** Returns the problem of an address that cannot be dialed, as far as that is known without asking the network. */
export function addressProblems(address: Located<string>, services: Services): readonly Problem[] {
  const problem = addressProblem(address, services);
  return problem ? [{ ...problem, position: address.position }] : [];
}

function addressProblem({ value }: Located<string>, services: Services): Omit<Problem, "position"> | undefined {
  const cannot = (code: ProblemCode, why: string, remedy: string) =>
    ({
      code,
      severity: "error",
      message: `Cannot dial ${JSON.stringify(maskAddress(value))}: ${why}`,
      remedy,
    }) as const;
  if (value.trim() === "") return cannot("address-syntax", "the address is empty", FORM);
  if (value !== value.trim()) return cannot("address-syntax", "it has white space around it", FORM);
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(value)?.[0];
  if (scheme)
    return cannot("address-syntax", `it begins with ${scheme}`, "expected host:port, without a scheme and a path");
  const split = splitHostPort(value);
  if (split.kind === "invalid") return cannot("address-syntax", split.message.replace(/^address .*: /s, ""), FORM);
  const { host, port } = split;
  const hostStart = value.startsWith("[") ? 1 : 0;
  const shown = (start: number, end: number) => () => JSON.stringify(maskPart(value, { start, end }));
  const ip = parseIp(host);
  return (
    portProblem(port, { services, cannot, shown: shown(value.length - port.length, value.length) }) ??
    hostProblem(host, { ip, cannot, shown: shown(hostStart, hostStart + host.length) }) ??
    localProblem(value, { host, ip })
  );
}

/** Returns the problem of an address whose port is 0, however it is written, as far as Go can read the address. */
export function zeroPortProblem({ value, position }: Located<string>): Problem | undefined {
  if (!/[:+\-0]$/.test(value)) return undefined;
  const split = splitHostPort(value);
  if (split.kind === "invalid" || parsePortNumber(split.port) !== 0) return undefined;
  return addressProblems({ value, position }, NO_SERVICES).find(({ code }) => code === "address-port");
}

const NO_SERVICES: Services = new Map();

type Cannot = (code: ProblemCode, why: string, remedy: string) => Omit<Problem, "position">;

interface PartOptions {
  readonly cannot: Cannot;
  /** Returns the part in quotes, without what may be a password. */
  readonly shown: () => string;
}

interface Host {
  readonly host: string;
  readonly ip: IpAddress | undefined;
}

function portProblem(
  port: string,
  { services, cannot, shown }: PartOptions & { readonly services: Services },
): Omit<Problem, "position"> | undefined {
  if (port === "") return cannot("address-port", "the port is empty", FORM);
  const number = parsePortNumber(port);
  if (number === undefined) {
    if (services.has(port.toLowerCase())) return undefined;
    return cannot("address-port", `no service is named ${shown()}`, "expected a port between 1 and 65535");
  }
  if (number >= 1 && number <= 65_535) return undefined;
  return cannot(
    "address-port",
    `${port} is not a port that a service can listen on`,
    "expected a port between 1 and 65535",
  );
}

function hostProblem(
  host: string,
  { ip, cannot, shown }: PartOptions & Pick<Host, "ip">,
): Omit<Problem, "position"> | undefined {
  if (ip) {
    if (isLinkLocal(ip) && ip.zone === "") {
      return cannot("address-host", "a link-local address needs a zone", `expected one such as [${ip.ip}%eth0]`);
    }
    if (!isOfMany(ip)) return undefined;
    return cannot("address-host", `${ip.ip} is an address of many hosts, but TCP connects to one`, FORM);
  }
  if (host === "" || isDomainName(host)) return undefined;
  const looksLikeIp = /^[\d.]+$/.test(host) || host.includes(":");
  const what = looksLikeIp ? "not an IP address" : "not a host name";
  return cannot("address-host", `${shown()} is ${what}`, FORM);
}

/** Whether an address is multicast, or IPv4's broadcast. */
function isOfMany(ip: IpAddress): boolean {
  if (ip.family === 6) return /^ff[0-9a-f]{2}:/.test(ip.ip);
  const first = Number.parseInt(ip.ip, 10);
  return (first >= 224 && first < 240) || ip.ip === "255.255.255.255";
}

/** Returns a warning for an address of this machine, which is rarely meant. */
function localProblem(address: string, { host, ip }: Host): Omit<Problem, "position"> | undefined {
  if (host !== "" && ip?.ip !== "0.0.0.0" && ip?.ip !== "::") return undefined;
  return {
    code: "address-local",
    severity: "warning",
    message: `${JSON.stringify(maskAddress(address))} means this machine`,
    remedy: "write localhost if that is meant; otherwise check that the context gives the host",
  };
}
