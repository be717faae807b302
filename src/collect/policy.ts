import ipaddr from "ipaddr.js";
import {
  type ControlledAddress,
  type DialOptions,
  type DialOutcome,
  isDomainName,
  joinHostPort,
  lookupPort,
  parseIp,
  type Services,
  splitHostPort,
} from "../go/net/net.js";
import { type Pattern, type Policy, plainName } from "../inputs/patterns.js";

export type Dial = (address: string, options: DialOptions) => Promise<DialOutcome>;

/** The policy's answer before a name is resolved. */
export type Permission =
  | { readonly kind: "denied"; readonly why: string }
  /** Each address must be checked: `undefined` allows it, a string is the reason against it. */
  | { readonly kind: "ask"; readonly control: (address: ControlledAddress) => string | undefined };

/**
 * Returns a dialer that checks the policy first: the name before it is resolved, so that a denied name causes no packet at
 * all, and every address of the name before the first is dialed. An invalid address is reported by the dialer itself.
 */
export function guarded(dial: Dial, policy: Policy): Dial {
  if (policy.allow.length === 0 && policy.deny.length === 0) return dial;
  return async (address, options) => {
    const asked = await ask(policy, address, options.resolver.services);
    if (asked === undefined) return dial(address, options);
    const { permission, host, port } = asked;
    if (permission.kind === "ask") return dial(address, { ...options, control: permission.control });
    const network = options.family === 4 || options.family === 6 ? `tcp${options.family}` : "tcp";
    const message = `dial ${network}: ${joinHostPort(host, port)}: ${permission.why}`;
    return { message, failure: "forbidden", dnsMs: 0, durationMs: 0, addresses: [] };
  };
}

/** An address of a spec that the policy forbids, and why, in words that follow "would be". */
export interface Forbidden {
  readonly address: string;
  readonly why: string;
}

/** Returns a dialer that asks the policy in the same way, reports what it forbids, and dials all the same. */
export function audited(dial: Dial, policy: Policy, onForbidden: (forbidden: Forbidden) => void): Dial {
  return async (address, options) => {
    const permission = (await ask(policy, address, options.resolver.services))?.permission;
    if (permission === undefined) return dial(address, options);
    if (permission.kind === "denied") {
      onForbidden({ address, why: permission.why });
      return dial(address, options);
    }
    const control = (each: ControlledAddress) => {
      const why = permission.control(each);
      if (why !== undefined) onForbidden({ address, why });
      return undefined;
    };
    return dial(address, { ...options, control });
  };
}

/** Returns why an address will be denied, as far as that is known without resolving a name. */
export async function foreseenDenial(policy: Policy, address: string, services: Services): Promise<string | undefined> {
  const asked = await ask(policy, address, async () => services);
  if (asked === undefined) return undefined;
  const { permission, host, port } = asked;
  if (permission.kind === "denied") return permission.why;
  const ip = host === "" ? "0.0.0.0" : parseIp(host)?.ip;
  const reached = ip === "0.0.0.0" ? [ip, "127.0.0.1"] : ip === "::" ? [ip, "::1"] : ip === undefined ? [] : [ip];
  return reached.map((each) => permission.control({ ip: each, port })).find((why) => why !== undefined);
}

interface Asked {
  readonly permission: Permission;
  readonly host: string;
  readonly port: number;
}

/** Asks the policy about an address; `undefined` for one that cannot be dialed. */
async function ask(policy: Policy, address: string, services: () => Promise<Services>): Promise<Asked | undefined> {
  const split = splitHostPort(address);
  if (split.kind === "invalid") return undefined;
  const port = await lookupPort(split.port, services);
  if (port.kind === "invalid") return undefined;
  return { permission: permit(policy, split.host, port.port), host: split.host, port: port.port };
}

/**
 * Returns the policy's answer for a host and a port.
 *
 * | allow has | a name is resolved when | its addresses are dialed when |
 * |---|---|---|
 * | nothing | no deny names it | no deny covers one of them |
 * | names alone | an allow names it and no deny does | no deny covers one of them, and none leads back to this machine or its link |
 * | networks | no deny names it | no deny covers one of them, and each is in an allowed network (or the name is allowed, as above) |
 */
export function permit({ allow, deny }: Policy, host: string, port: number): Permission {
  const name = parseIp(host) || host === "" ? undefined : plainName(host);
  if (name !== undefined && !isComparable(name)) {
    return {
      kind: "denied",
      why: "denied by policy: it is not a host name, so it cannot be compared with allow and deny",
    };
  }
  const denial = name !== undefined && deny.find((pattern) => namesIt(pattern, name, port));
  if (denial) return { kind: "denied", why: `denied by policy: deny has ${denial.text}` };
  const allowedBy = name === undefined ? undefined : allow.find((pattern) => namesIt(pattern, name, port));
  const mayBeInNetwork = allow.some((pattern) => pattern.kind === "network" && reaches(pattern.ports, port));
  if (allow.length > 0 && !allowedBy && !mayBeInNetwork) {
    return { kind: "denied", why: `denied by policy: allow has no pattern for ${joinHostPort(host, port)}` };
  }
  // Once for all addresses of a name, of which there may be a thousand for a thousand patterns.
  const ofPort: Networks = { allow: networksOf(allow, port), deny: networksOf(deny, port), hasAllow: allow.length > 0 };
  return { kind: "ask", control: (address) => why(policyOf(address, ofPort, allowedBy)) };
}

function why(fault: string | undefined): string | undefined {
  return fault === undefined ? undefined : `denied by policy: ${fault}`;
}

interface Networks {
  readonly allow: readonly Network[];
  readonly deny: readonly Network[];
  readonly hasAllow: boolean;
}

function policyOf(
  { ip, port }: ControlledAddress,
  { allow, deny, hasAllow }: Networks,
  allowedBy: Pattern | undefined,
) {
  const meant = meaningsOf(ipaddr.parse(ip));
  const denial = covering(deny, meant.toDeny);
  if (denial) return `deny has ${denial.text}`;
  if (!hasAllow || covering(allow, meant.toAllow)) return undefined;
  if (!allowedBy) return `allow has no pattern for ${joinHostPort(ip, port)}`;
  if (isLocalName(allowedBy) || !meant.toDeny.some(isNear)) return undefined;
  return `allow has ${allowedBy.text}, but ${ip} is this machine or its own link, which only an address in allow allows`;
}

/** The first of the networks in which one of the addresses is. */
function covering(networks: readonly Network[], addresses: readonly Ip[]): Network | undefined {
  const all = addresses.map((address): Bytes => address.toByteArray());
  return networks.find((network) => all.some((address) => isWithin(address, network)));
}

function namesIt(pattern: Pattern, name: string, port: number): boolean {
  if (pattern.kind !== "name" || !reaches(pattern.ports, port)) return false;
  return pattern.below ? name.endsWith(`.${pattern.name}`) : name === pattern.name;
}

/**
 * Whether a name can be compared. The C library reads `d\b` and `\100b` as `db`, so a name with characters that may be
 * read in another way cannot. A name of digits and dots is how the C library writes addresses (`127.1`), and is compared
 * as one.
 */
function isComparable(name: string): boolean {
  return (isDomainName(name) && !name.endsWith(".")) || /^[\d.]+$/.test(name);
}

type Ip = ipaddr.IPv4 | ipaddr.IPv6;

/** The bytes of an address: four or sixteen. */
type Bytes = readonly number[];

interface Network {
  /** Of its pattern. */
  readonly text: string;
  readonly bytes: Bytes;
  /** Bits. */
  readonly prefix: number;
}

/** The networks of the patterns that reach a port. */
function networksOf(patterns: readonly Pattern[], port: number): readonly Network[] {
  return patterns.flatMap((pattern) =>
    pattern.kind === "network" && reaches(pattern.ports, port) ? networkOf(pattern) : [],
  );
}

function isWithin(address: Bytes, { bytes, prefix }: Network): boolean {
  if (address.length !== bytes.length) return false;
  const whole = prefix >> 3;
  for (let index = 0; index < whole; index++) if (address[index] !== bytes[index]) return false;
  const mask = 0xff00 >> (prefix & 7);
  return whole === bytes.length || (((address[whole] as number) ^ (bytes[whole] as number)) & mask & 0xff) === 0;
}

function reaches({ from, to }: Pattern["ports"], port: number): boolean {
  return from <= port && port <= to;
}

/** Each pattern is parsed once for all ports. */
const networks = new WeakMap<Pattern, Network>();

function networkOf(pattern: Extract<Pattern, { kind: "network" }>): Network {
  let network = networks.get(pattern);
  if (!network) {
    const { text, address, prefix } = pattern;
    network = { text, bytes: ipaddr.parse(address).toByteArray(), prefix };
    networks.set(pattern, network);
  }
  return network;
}

/** Whether a pattern is `localhost` or below it, which mean this machine (RFC 6761): to allow it allows this machine. */
function isLocalName(pattern: Pattern): boolean {
  return pattern.kind === "name" && /(^|\.)localhost$/.test(pattern.name);
}

const NEAR = new Set(["unspecified", "loopback", "linkLocal", "multicast", "broadcast"]);

/**
 * Whether an address is this machine or its own link, where clouds serve credentials: other names should not resolve to
 * it.
 */
function isNear(address: Ip): boolean {
  return NEAR.has(address.range());
}

/** IPv6 networks whose addresses contain, from this byte on, the IPv4 address to which a gateway forwards the packets. */
const CARRIERS = [
  { by: "NAT64", network: ipaddr.IPv6.parseCIDR("64:ff9b::/96"), at: 12 },
  { by: "local NAT64", network: ipaddr.IPv6.parseCIDR("64:ff9b:1::/48"), at: 12 },
  { by: "SIIT", network: ipaddr.IPv6.parseCIDR("::ffff:0:0:0/96"), at: 12 },
  { by: "6to4", network: ipaddr.IPv6.parseCIDR("2002::/16"), at: 2 },
  { by: "IPv4-compatible", network: ipaddr.IPv6.parseCIDR("::/96"), at: 12 },
] as const;

/**
 * Returns the addresses that one address stands for. A deny pattern also covers the IPv4 address that it contains. An allow
 * pattern does so only for NAT64's well-known prefix, whose addresses mean no other host (RFC 6052).
 */
function meaningsOf(address: Ip): { readonly toDeny: readonly Ip[]; readonly toAllow: readonly Ip[] } {
  const alone = { toDeny: [address], toAllow: [address] };
  if (address instanceof ipaddr.IPv4 || address.range() === "unspecified" || address.range() === "loopback")
    return alone;
  const carrier = CARRIERS.find(({ network }) => address.match(network));
  if (!carrier) return alone;
  const carried = ipaddr.fromByteArray(address.toByteArray().slice(carrier.at, carrier.at + 4));
  return { toDeny: [address, carried], toAllow: carrier.by === "NAT64" ? [address, carried] : [address] };
}
