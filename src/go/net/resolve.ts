import { addressError, splitHostPort } from "./address.js";
import type { QueryType } from "./dnsmessage.js";
import type { DialFailure } from "./failure.js";
import { type IpAddress, parseIp } from "./netip.js";
import type { Cancel } from "./node/cancel.js";
import type { Deadline } from "./node/deadline.js";
import { OutOfDescriptors } from "./node/files.js";
import { lookupPort, numericPort, type Port } from "./port.js";
import type { Target } from "./race.js";
import type { Family, Resolver } from "./resolver.js";

/** What to dial, or Go's message about why there is nothing, without the operation (`dial tcp`). */
export type Resolved =
  | {
      readonly kind: "target";
      readonly target: Target;
      readonly dnsMs: number;
      /** They are the addresses of a name. */
      readonly isFound?: true;
      readonly bySystem?: true;
      /** The name of the search list that has them. */
      readonly fullName?: string;
      /** How many more addresses the name has, which limits of our own leave out. */
      readonly overLimit?: number;
      /** The type of a question of which addresses may be missing. */
      readonly missing?: QueryType;
    }
  | {
      readonly kind: "failed";
      readonly why: string;
      readonly failure: DialFailure;
      readonly dnsMs: number;
      /** The type of the question that no server answered, where the one for the other type was answered. */
      readonly missing?: QueryType;
    };

export interface ResolveOptions {
  readonly resolver: Resolver;
  readonly family: Family;
  readonly deadline: Deadline;
  readonly cancel: Cancel;
}

/**
 * The addresses and the port of `host:port`, as Go's resolveAddrList. A malformed address fails before any lookup. Not
 * a promise for an IP literal with a port number, of which a run may have thousands.
 */
export function resolve(address: string, options: ResolveOptions): Resolved | Promise<Resolved> {
  if (address === "") return failed("missing address", "bad-address");
  const split = splitHostPort(address);
  if (split.kind === "invalid") return failed(split.message, "bad-address");
  const { host } = split;
  const port = numericPort(split.port);
  if (port) return resolveHost(host, port, options);
  return resolveService(host, split.port, options);
}

async function resolveService(host: string, service: string, options: ResolveOptions): Promise<Resolved> {
  const port = await lookupPort(service, options.resolver.services).catch(ownLimit);
  return port.kind === "failed" ? port : resolveHost(host, port, options);
}

/** A failure for files that could not be read even after waiting for a descriptor: our own limit. */
function ownLimit(error: unknown): Resolved & { readonly kind: "failed" } {
  if (!(error instanceof OutOfDescriptors)) throw error;
  return failed(error.message, "local-limit");
}

function failed(why: string, failure: DialFailure, dnsMs = 0): Resolved & { readonly kind: "failed" } {
  return { kind: "failed", why, failure, dnsMs };
}

function resolveHost(host: string, port: Port, options: ResolveOptions): Resolved | Promise<Resolved> {
  if (port.kind === "invalid") return failed(port.message, "bad-address");
  const { family } = options;
  if (host === "") return { kind: "target", target: unspecified(port.port, family), dnsMs: 0 };
  const literal = parseIp(host);
  if (!literal) return resolveName(host, port.port, options);
  const addresses = suitable([literal], family);
  if (addresses.length === 0) return noSuitable(host, "bad-address");
  return { kind: "target", target: { addresses, port: port.port }, dnsMs: 0 };
}

async function resolveName(host: string, port: number, options: ResolveOptions): Promise<Resolved> {
  const startedAt = performance.now();
  const lookup = await options.resolver.lookup(host, options).catch(ownLimit);
  const dnsMs = performance.now() - startedAt;
  if (lookup.kind === "failed") {
    if ("why" in lookup) return { ...lookup, dnsMs };
    const { message, failure, unanswered = failure, missing } = lookup;
    return { ...failed(message, unanswered, dnsMs), ...(missing && { missing }) };
  }
  const addresses = suitable(lookup.addresses, options.family);
  if (addresses.length === 0) return noSuitable(host, "dns-not-found", dnsMs);
  const { bySystem, fullName, overLimit, missing } = lookup;
  return {
    kind: "target",
    target: { addresses, port },
    dnsMs,
    isFound: true,
    ...(bySystem && { bySystem }),
    ...(fullName !== undefined && { fullName }),
    ...(overLimit && { overLimit }),
    ...(missing && { missing }),
  };
}

function noSuitable(host: string, failure: DialFailure, dnsMs = 0): Resolved {
  return failed(addressError(host, "no suitable address found"), failure, dnsMs);
}

/** The addresses of a family: the same list where all of them are, which the dials of one lookup share. */
function suitable(addresses: readonly IpAddress[], family: Family): readonly IpAddress[] {
  const all = withIpv4Unspecified(addresses);
  const isSuitable = (address: IpAddress) => family === "auto" || family === address.family;
  return all.every(isSuitable) ? all : all.filter(isSuitable);
}

/** An empty host: this machine, over IPv4 unless only IPv6 is wanted. Go prints no host. */
function unspecified(port: number, family: Family): Target {
  const address: IpAddress = { ip: family === 6 ? "::" : "0.0.0.0", family: family === 6 ? 6 : 4, zone: "" };
  return { addresses: [address], port, isUnnamed: true };
}

/** Adds 0.0.0.0 to `::`: some machines can bind `::` but not connect to it (golang.org/issue/18806). */
function withIpv4Unspecified(addresses: readonly IpAddress[]): readonly IpAddress[] {
  const isUnspecified = addresses.length === 1 && addresses[0]?.ip === "::";
  return isUnspecified ? [...addresses, { ip: "0.0.0.0", family: 4, zone: "" }] : addresses;
}
