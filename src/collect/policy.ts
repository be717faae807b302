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

/** What is known before a name is resolved. */
export type Permission =
  | { readonly kind: "denied"; readonly why: string }
  /** Every address is to be asked for; `undefined` lets it be dialed, a text says why not. */
  | { readonly kind: "ask"; readonly control: (address: ControlledAddress) => string | undefined };

/**
 * A dialer that asks the policy first: of the name before it is resolved, so that a denied name causes no packet at
 * all, and of every address it resolves to before the first is dialed. What is no address is left to the dialer to say.
 */
export function guarded(dial: Dial, policy: Policy): Dial {
  if (policy.allow.length === 0 && policy.deny.length === 0) return dial;
  return async (address, options) => {
    const split = splitHostPort(address);
    if (split.kind === "invalid") return dial(address, options);
    const port = await lookupPort(split.port, options.resolver.services);
    if (port.kind === "invalid") return dial(address, options);
    const permission = permit(policy, split.host, port.port);
    if (permission.kind === "ask") return dial(address, { ...options, control: permission.control });
    const network = options.family === 4 || options.family === 6 ? `tcp${options.family}` : "tcp";
    const message = `dial ${network}: ${joinHostPort(split.host, port.port)}: ${permission.why}`;
    return { message, failure: "forbidden", dnsMs: 0, durationMs: 0, addresses: [] };
  };
}

/** Why an address will be denied, as far as it can be told without resolving a name. */
export async function foreseenDenial(policy: Policy, address: string, services: Services): Promise<string | undefined> {
  const split = splitHostPort(address);
  if (split.kind === "invalid") return undefined;
  const port = await lookupPort(split.port, async () => services);
  if (port.kind === "invalid") return undefined;
  const permission = permit(policy, split.host, port.port);
  if (permission.kind === "denied") return permission.why;
  const ip = split.host === "" ? "0.0.0.0" : parseIp(split.host)?.ip;
  const reached = ip === "0.0.0.0" ? [ip, "127.0.0.1"] : ip === "::" ? [ip, "::1"] : ip === undefined ? [] : [ip];
  return reached.map((each) => permission.control({ ip: each, port: port.port })).find((why) => why !== undefined);
}

/**
 * What the policy says of a host and a port.
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
    return { kind: "denied", why: "denied by policy: it is no host name that allow and deny could be compared with" };
  }
  const denial = name !== undefined && deny.find((pattern) => namesIt(pattern, name, port));
  if (denial) return { kind: "denied", why: `denied by policy: deny has ${denial.text}` };
  const voucher = name === undefined ? undefined : allow.find((pattern) => namesIt(pattern, name, port));
  const mayBeInNetwork = allow.some((pattern) => pattern.kind === "network" && reaches(pattern.ports, port));
  if (allow.length > 0 && !voucher && !mayBeInNetwork) {
    return { kind: "denied", why: `denied by policy: allow has no pattern for ${joinHostPort(host, port)}` };
  }
  return { kind: "ask", control: (address) => why(policyOf(address, { allow, deny }, voucher)) };
}

function why(fault: string | undefined): string | undefined {
  return fault === undefined ? undefined : `denied by policy: ${fault}`;
}

function policyOf({ ip, port }: ControlledAddress, { allow, deny }: Policy, voucher: Pattern | undefined) {
  const meant = meaningsOf(ipaddr.parse(ip));
  const covering = (patterns: readonly Pattern[], addresses: readonly Ip[]) =>
    patterns.find((pattern) => addresses.some((address) => coversIt(pattern, address, port)));
  const denial = covering(deny, meant.toDeny);
  if (denial) return `deny has ${denial.text}`;
  if (allow.length === 0 || covering(allow, meant.toAllow)) return undefined;
  if (!voucher) return `allow has no pattern for ${joinHostPort(ip, port)}`;
  if (isLocalName(voucher) || !meant.toDeny.some(isNear)) return undefined;
  return `allow has ${voucher.text}, but ${ip} is this machine or its own link, which only an address in allow allows`;
}

function namesIt(pattern: Pattern, name: string, port: number): boolean {
  if (pattern.kind !== "name" || !reaches(pattern.ports, port)) return false;
  return pattern.below ? name.endsWith(`.${pattern.name}`) : name === pattern.name;
}

/**
 * The C library reads `d\b`, `\100b` and the like as `db`, so a name is compared only where nothing in it could be read in
 * another way. Digits and dots alone are how it writes addresses (`127.1`): no name, and compared as the address.
 */
function isComparable(name: string): boolean {
  return (isDomainName(name) && !name.endsWith(".")) || /^[\d.]+$/.test(name);
}

function coversIt(pattern: Pattern, address: Ip, port: number): boolean {
  if (pattern.kind !== "network" || !reaches(pattern.ports, port)) return false;
  const network = networkOf(pattern);
  return address.kind() === network.kind() && address.match(network, pattern.prefix);
}

function reaches({ from, to }: Pattern["ports"], port: number): boolean {
  return from <= port && port <= to;
}

type Ip = ipaddr.IPv4 | ipaddr.IPv6;

/** Thousands of addresses meet the same patterns, so each is read once. */
const networks = new WeakMap<Pattern, Ip>();

function networkOf(pattern: Extract<Pattern, { kind: "network" }>): Ip {
  const known = networks.get(pattern) ?? ipaddr.parse(pattern.address);
  networks.set(pattern, known);
  return known;
}

/** `localhost` and what is below it mean this machine (RFC 6761), so who allows them allows it. */
function isLocalName(pattern: Pattern): boolean {
  return pattern.kind === "name" && /(^|\.)localhost$/.test(pattern.name);
}

const NEAR = new Set(["unspecified", "loopback", "linkLocal", "multicast", "broadcast"]);

/** Where no name of somebody else leads honestly: this machine, and its link, where clouds serve credentials. */
function isNear(address: Ip): boolean {
  return NEAR.has(address.range());
}

/** IPv6 networks whose addresses carry the IPv4 address to which a gateway takes the packets, from this byte on. */
const CARRIERS = [
  { by: "NAT64", network: ipaddr.IPv6.parseCIDR("64:ff9b::/96"), at: 12 },
  { by: "local NAT64", network: ipaddr.IPv6.parseCIDR("64:ff9b:1::/48"), at: 12 },
  { by: "SIIT", network: ipaddr.IPv6.parseCIDR("::ffff:0:0:0/96"), at: 12 },
  { by: "6to4", network: ipaddr.IPv6.parseCIDR("2002::/16"), at: 2 },
  { by: "IPv4-compatible", network: ipaddr.IPv6.parseCIDR("::/96"), at: 12 },
] as const;

/**
 * The addresses that one address stands for. To deny, an IPv4 address that it carries counts as well as itself. To
 * allow, that counts for NAT64's well-known prefix alone, whose addresses mean no other host (RFC 6052).
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
