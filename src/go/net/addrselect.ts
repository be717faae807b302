import type { Socket as DatagramSocket } from "node:dgram";
import { type IpAddress, parseIp, toBytes, withZone } from "./netip.js";
import { NEVER_CANCELED } from "./node/cancel.js";
import { isOutOfSockets, roomForSocket, socketClosed, socketOpened } from "./node/limits.js";
import type { OwnTime } from "./node/own-time.js";
import { udpOptions } from "./node/udp.js";
import { firstResult } from "./node/wait.js";

/** A destination and the address this machine would send from; no source when there is no route. */
export interface Routed {
  readonly address: IpAddress;
  readonly source: IpAddress | undefined;
}

/** Orders addresses as Go's sortByRFC6724: stable, by the source address the kernel would choose for each. */
export async function sortByRfc6724(addresses: readonly IpAddress[], ownTime: OwnTime): Promise<readonly IpAddress[]> {
  if (addresses.length < 2) return addresses;
  const routed: Routed[] = [];
  for (let from = 0; from < addresses.length; from += PROBES_AT_ONCE) {
    const some = addresses.slice(from, from + PROBES_AT_ONCE);
    routed.push(
      ...(await Promise.all(some.map(async (address) => ({ address, source: await sourceOf(address, ownTime) })))),
    );
  }
  return orderRouted(routed);
}

/** Each takes a socket, and a name may have a thousand addresses. */
const PROBES_AT_ONCE = 8;

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

/** The address this machine would send from, found by connecting a UDP socket, which sends nothing. */
export async function sourceOf(address: IpAddress, ownTime: OwnTime): Promise<IpAddress | undefined> {
  for (;;) {
    const source = await probeSource(address, { isProgress: true });
    if (source === "no-route") return undefined;
    if (source !== "no-socket") return source;
    if (!(await ownTime.spend(roomForSocket))) return undefined;
  }
}

/** Whether this machine has an address to send from; also `true` when it has no socket left to find out. */
export async function mayHaveSource(address: IpAddress): Promise<boolean> {
  // Who waits for a port gains nothing by this socket.
  return (await probeSource(address, { isProgress: false })) !== "no-route";
}

const DISCARD_PORT = 9;

type Source = IpAddress | "no-route" | "no-socket";

async function probeSource(address: IpAddress, { isProgress }: { isProgress: boolean }): Promise<Source> {
  // Loaded here because most runs have one address per target and never need it.
  const { createSocket } = await import("node:dgram");
  return firstResult<Source, DatagramSocket>({
    cancel: NEVER_CANCELED,
    onCanceled: () => "no-route",
    open: () => {
      socketOpened();
      return createSocket(udpOptions(address));
    },
    begin: (socket, settle) => {
      socket.on("error", (error: NodeJS.ErrnoException) =>
        settle(isOutOfSockets(error.code ?? "") ? "no-socket" : "no-route"),
      );
      socket.on("connect", () => settle(parseIp(socket.address().address) ?? "no-route"));
      socket.connect(DISCARD_PORT, withZone(address));
    },
    close: (socket, source) => {
      socket.close();
      socketClosed({ refused: !isProgress || source === "no-socket" });
    },
  });
}
