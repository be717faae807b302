import ipaddr from "ipaddr.js";
import type { Pattern, Policy } from "../inputs/patterns.js";

/** What the networks of a policy say about an address, whatever the port is. */
export interface Standing {
  /** The patterns of `deny` that cover it, in their order. */
  readonly denied: readonly Pattern[];
  /** The patterns of `allow` that cover it. */
  readonly allowed: readonly Pattern[];
  /** It is this machine or its own link, where clouds serve credentials: other names should not resolve to it. */
  readonly isNear: boolean;
  /** It is this machine itself. */
  readonly isLocal: boolean;
}

/** Patterns and addresses that are remembered. A name server may have new addresses at each of thousands of tries. */
const MOST_REMEMBERED = 100_000;

/**
 * Returns a function that compares an address with the networks of a policy. The networks are parsed once, and each address is
 * compared with them once: a thousand checks of a name with a thousand addresses ask about the same ones.
 */
export function createStandings({ allow, deny }: Policy): (ip: string) => Standing {
  const denying = networksOf(deny);
  const allowing = networksOf(allow);
  const standings = new Map<string, Standing>();
  let remembered = 0;
  return (ip) => {
    const known = standings.get(ip);
    if (known) return known;
    const address = ipaddr.parse(ip);
    const { toDeny, toAllow } = meaningsOf(address);
    const standing = {
      denied: covering(denying, toDeny),
      allowed: covering(allowing, toAllow),
      isNear: toDeny.some(isNear),
      isLocal: LOCAL.has(address.range()),
    };
    const size = 1 + standing.denied.length + standing.allowed.length;
    if (remembered + size > MOST_REMEMBERED) {
      standings.clear();
      remembered = 0;
    }
    standings.set(ip, standing);
    remembered += size;
    return standing;
  };
}

type Ip = ipaddr.IPv4 | ipaddr.IPv6;

/** The bytes of an address: four or sixteen. */
type Bytes = readonly number[];

interface Network {
  readonly pattern: Pattern;
  readonly bytes: Bytes;
  /** Bits. */
  readonly prefix: number;
}

function networksOf(patterns: readonly Pattern[]): readonly Network[] {
  return patterns.flatMap((pattern) =>
    pattern.kind === "network"
      ? { pattern, bytes: ipaddr.parse(pattern.address).toByteArray(), prefix: pattern.prefix }
      : [],
  );
}

/** The patterns of the networks in which one of the addresses is. */
function covering(networks: readonly Network[], addresses: readonly Ip[]): readonly Pattern[] {
  const all = addresses.map((address): Bytes => address.toByteArray());
  return networks.filter((network) => all.some((address) => isWithin(address, network))).map(({ pattern }) => pattern);
}

function isWithin(address: Bytes, { bytes, prefix }: Network): boolean {
  if (address.length !== bytes.length) return false;
  const whole = prefix >> 3;
  for (let index = 0; index < whole; index++) if (address[index] !== bytes[index]) return false;
  const mask = 0xff00 >> (prefix & 7);
  return whole === bytes.length || (((address[whole] as number) ^ (bytes[whole] as number)) & mask & 0xff) === 0;
}

/** The kernel sends what is for the unspecified address to the loopback interface. */
const LOCAL: ReadonlySet<string> = new Set(["unspecified", "loopback"]);

const NEAR: ReadonlySet<string> = new Set([...LOCAL, "linkLocal", "multicast", "broadcast"]);

function isNear(address: Ip): boolean {
  return NEAR.has(address.range());
}

/** Where the last 32 bits of an address have an IPv4 address. */
const LAST = [12, 13, 14, 15] as const;

/**
 * IPv6 networks whose addresses contain the IPv4 address to which a gateway forwards the packets, in these bytes. The operator of a
 * gateway chooses the length of a prefix within the local one: 96, 48, 56 or 64 bits, and no address shows which.
 *
 * Ref: RFC 6052, section 2.2; RFC 8215
 */
const CARRIERS = [
  { by: "NAT64", network: ipaddr.IPv6.parseCIDR("64:ff9b::/96"), layouts: [LAST] },
  {
    by: "local NAT64",
    network: ipaddr.IPv6.parseCIDR("64:ff9b:1::/48"),
    layouts: [LAST, [6, 7, 9, 10], [7, 9, 10, 11], [9, 10, 11, 12]],
  },
  { by: "SIIT", network: ipaddr.IPv6.parseCIDR("::ffff:0:0:0/96"), layouts: [LAST] },
  { by: "6to4", network: ipaddr.IPv6.parseCIDR("2002::/16"), layouts: [[2, 3, 4, 5]] },
  { by: "IPv4-compatible", network: ipaddr.IPv6.parseCIDR("::/96"), layouts: [LAST] },
] as const;

/**
 * Returns the addresses that one address stands for. A deny pattern also covers each IPv4 address that it may contain. An allow
 * pattern does so only for NAT64's well-known prefix, whose addresses mean no other host (RFC 6052).
 */
function meaningsOf(address: Ip): { readonly toDeny: readonly Ip[]; readonly toAllow: readonly Ip[] } {
  const alone = { toDeny: [address], toAllow: [address] };
  if (address instanceof ipaddr.IPv4 || address.range() === "unspecified" || address.range() === "loopback")
    return alone;
  const carrier = CARRIERS.find(({ network }) => address.match(network));
  if (!carrier) return alone;
  const bytes = address.toByteArray();
  const inEach = carrier.layouts.map((layout) => layout.map((index) => bytes[index] as number));
  // No packet is forwarded to 0.0.0.0/8: where the layout is another one, zeros of the prefix or behind the address are there.
  const routed = inEach.filter(([first]) => first !== 0);
  const carried = (routed.length > 0 ? routed : inEach.slice(0, 1)).map((parts) => ipaddr.fromByteArray(parts));
  return { toDeny: [address, ...carried], toAllow: carrier.by === "NAT64" ? [address, ...carried] : [address] };
}
