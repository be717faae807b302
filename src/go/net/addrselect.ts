import { type IpAddress, toBytes } from "./netip.js";
import type { Cancel } from "./node/cancel.js";
import { sourcesOf } from "./source.js";
import { firstOf } from "./used-addresses.js";

/** A destination and the address this machine would send from; no source when there is no route. */
export interface Routed {
  readonly address: IpAddress;
  readonly source: IpAddress | undefined;
}

/** Addresses of one family that are ordered. More than that do not fit a datagram, and each costs a connect. */
export const MAX_ORDERED_ADDRESSES = 32;

/**
 * Orders addresses as Go's sortByRFC6724: stable, by the source address the kernel would choose for each. Of a name with more
 * than {@link MAX_ORDERED_ADDRESSES}, the others follow in the order of the answer.
 */
export async function sortByRfc6724(addresses: readonly IpAddress[], cancel: Cancel): Promise<readonly IpAddress[]> {
  if (addresses.length < 2) return addresses;
  const first = firstOf(addresses, MAX_ORDERED_ADDRESSES);
  const sources = await sourcesOf(first, cancel);
  const ordered = orderRouted(first.map((address, at) => ({ address, source: sources[at] })));
  if (first.length === addresses.length) return ordered;
  const isOrdered = new Set(first);
  return [...ordered, ...addresses.filter((address) => !isOrdered.has(address))];
}

/** The addresses ordered by the rules of RFC 6724 section 6 that Go implements, for sources already known. */
export function orderRouted(routed: readonly Routed[]): IpAddress[] {
  return routed
    .map(({ address, source }) => ({ destination: attributes(address), source: source && attributes(source) }))
    .sort(compare)
    .map(({ destination }) => destination.address);
}

interface Attributes extends Policy {
  readonly address: IpAddress;
  readonly bytes: Uint8Array;
  readonly scope: number;
}

interface Candidate {
  readonly destination: Attributes;
  readonly source: Attributes | undefined;
}

function compare(a: Candidate, b: Candidate): number {
  if (!a.source || !b.source) return Number(b.source !== undefined) - Number(a.source !== undefined);
  const [forA, forB] = [a.source, b.source];
  return (
    preferTrue(a.destination.scope === forA.scope, b.destination.scope === forB.scope) ||
    preferTrue(a.destination.label === forA.label, b.destination.label === forB.label) ||
    b.destination.precedence - a.destination.precedence ||
    a.destination.scope - b.destination.scope ||
    comparePrefixes(a.destination, forA, b.destination, forB)
  );
}

function preferTrue(a: boolean, b: boolean): number {
  return Number(b) - Number(a);
}

/** The longest matching prefix, for IPv6 only: among IPv4 addresses the rule does more harm than good. */
function comparePrefixes(a: Attributes, sourceA: Attributes, b: Attributes, sourceB: Attributes): number {
  if (a.address.family === 4 || b.address.family === 4) return 0;
  return commonPrefixBits(sourceB, b) - commonPrefixBits(sourceA, a);
}

const NETWORK_BYTES = 8;

/** How many of the first 64 bits (the network part) two addresses have in common; 0 across families. */
function commonPrefixBits(a: Attributes, b: Attributes): number {
  if (a.bytes.length !== b.bytes.length) return 0;
  for (let index = 0; index < NETWORK_BYTES; index++) {
    const difference = (a.bytes[index] as number) ^ (b.bytes[index] as number);
    if (difference !== 0) return index * 8 + Math.clz32(difference) - 24;
  }
  return NETWORK_BYTES * 8;
}

interface Policy {
  readonly precedence: number;
  readonly label: number;
}

/** RFC 6724 section 2.1, longest prefix first. IPv4 addresses are matched in their IPv4-mapped form. */
let policies: readonly (Policy & { readonly prefix: Uint8Array; readonly bits: number })[] | undefined;

const policyTable = () => [
  policy("::1", 128, 50, 0),
  { prefix: mappedBytes(new Uint8Array(4)), bits: 96, precedence: 35, label: 4 },
  policy("::", 96, 1, 3),
  policy("2001::", 32, 5, 5),
  policy("2002::", 16, 30, 2),
  policy("3ffe::", 16, 1, 12),
  policy("fec0::", 10, 1, 11),
  policy("fc00::", 7, 3, 13),
  policy("::", 0, 40, 1),
];

function policy(prefix: string, bits: number, precedence: number, label: number) {
  return { prefix: toBytes({ ip: prefix, family: 6, zone: "" }), bits, precedence, label };
}

function mappedBytes(bytes: Uint8Array): Uint8Array {
  return bytes.length === 16 ? bytes : Uint8Array.from([...new Array<number>(10).fill(0), 0xff, 0xff, ...bytes]);
}

function attributes(address: IpAddress): Attributes {
  const bytes = toBytes(address);
  const mapped = mappedBytes(bytes);
  policies ??= policyTable();
  const matched = policies.find(({ prefix, bits }) => hasPrefix(mapped, prefix, bits)) as Policy;
  return { address, bytes, scope: scopeOf(bytes), precedence: matched.precedence, label: matched.label };
}

function hasPrefix(bytes: Uint8Array, prefix: Uint8Array, bits: number): boolean {
  return prefix.every((byte, index) => {
    const mask = (0xff00 >> Math.min(Math.max(bits - index * 8, 0), 8)) & 0xff;
    return ((byte ^ (bytes[index] as number)) & mask) === 0;
  });
}

const LINK_LOCAL_SCOPE = 0x2;
const SITE_LOCAL_SCOPE = 0x5;
const GLOBAL_SCOPE = 0xe;

/** RFC 6724 section 3.1. The test for fec0::/10 is as wide as Go's. */
function scopeOf(bytes: Uint8Array): number {
  const [first, second] = bytes as unknown as [number, number];
  if (bytes.length === 4) return first === 127 || (first === 169 && second === 254) ? LINK_LOCAL_SCOPE : GLOBAL_SCOPE;
  const isLoopback = bytes.subarray(0, 15).every((byte) => byte === 0) && bytes[15] === 1;
  if (isLoopback || (first === 0xfe && (second & 0xc0) === 0x80)) return LINK_LOCAL_SCOPE;
  if (first === 0xff) return second & 0xf;
  return first === 0xfe && (second & 0xc0) === 0xc0 ? SITE_LOCAL_SCOPE : GLOBAL_SCOPE;
}
