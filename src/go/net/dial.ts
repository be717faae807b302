import { addressError, splitHostPort } from "./address.js";
import { type Cancel, cancelOf } from "./cancel.js";
import { type Deadline, deadlineAfter } from "./deadline.js";
import type { DialFailure } from "./failure.js";
import { type IpAddress, parseIp, withZone } from "./netip.js";
import { lookupPort } from "./port.js";
import { dialParallel, type Endpoint, endpoint, type Trace, type Verdict } from "./race.js";
import type { Family, Resolver } from "./resolver.js";

export type { DialFailure } from "./failure.js";
export type { Family, Resolver } from "./resolver.js";

export interface DialOptions {
  /** For DNS and every attempt together. `null` or 0: no deadline. Negative: nothing is dialed, `i/o timeout`. */
  readonly timeoutMs: number | null;
  /** One for all dials of a run. */
  readonly resolver: Resolver;
  /** Only addresses of one family, as Go's networks "tcp4" and "tcp6", which then also begin Go's texts. */
  readonly family?: Family;
  /**
   * Asked for every address of the target before any is dialed. A returned text forbids the address, and with it the
   * dial: which of several addresses would answer is left to chance.
   */
  readonly control?: (address: ControlledAddress) => string | undefined;
  readonly signal?: AbortSignal;
}

/** An address about to be dialed. IPv4-mapped IPv6 addresses come as IPv4, unspecified ones also as loopback. */
export interface ControlledAddress {
  readonly ip: string;
  readonly port: number;
  readonly zone?: string;
}

/** One attempt. `errno` is the kernel's name for the failure, `message` Go's words for it. */
export interface DialedAddress {
  readonly ip: string;
  readonly port: number;
  readonly durationMs: number;
  readonly connected: boolean;
  readonly denied?: true;
  readonly errno?: string;
  readonly message?: string;
}

export interface DialOutcome {
  /** Go's error text, "" when connected. */
  readonly message: string;
  /** Set when not connected. */
  readonly failure?: DialFailure;
  readonly dnsMs: number;
  readonly durationMs: number;
  /** In the order in which they were tried. */
  readonly addresses: readonly DialedAddress[];
  /** The name is unknown to Go's resolver; only the system's knew it. */
  readonly resolvedBySystem?: true;
}

/**
 * Dials `host:port` and closes the connection at once, with the verdict of Go's net.DialTimeout("tcp", address,
 * timeout) on every network. Never rejects for what a network does.
 */
export async function dial(address: string, options: DialOptions): Promise<DialOutcome> {
  const startedAt = performance.now();
  const dialing: Dialing = {
    options,
    operation: options.family === 4 ? "dial tcp4" : options.family === 6 ? "dial tcp6" : "dial tcp",
    deadline: deadlineAfter(options.timeoutMs),
    cancel: cancelOf(options.signal),
    traces: [],
  };
  const resolved = await resolve(address, dialing);
  const dnsMs = resolved.dnsMs;
  const bySystem = resolved.bySystem ? { resolvedBySystem: true as const } : {};
  const denied = resolved.kind === "endpoints" ? deniedAddresses(resolved.endpoints, dialing) : [];
  const verdict = await judge(resolved, denied, dialing);
  const durationMs = performance.now() - startedAt;
  const addresses = [...denied.map(({ address }) => address), ...dialing.traces.map(dialedAddress)];
  if (verdict.kind === "connected") return { message: "", dnsMs, durationMs, addresses, ...bySystem };
  return { message: verdict.message, failure: verdict.failure, dnsMs, durationMs, addresses, ...bySystem };
}

interface Dialing {
  readonly options: DialOptions;
  readonly operation: string;
  readonly deadline: Deadline;
  readonly cancel: Cancel;
  readonly traces: Trace[];
}

type Resolved =
  | {
      readonly kind: "endpoints";
      readonly endpoints: readonly Endpoint[];
      readonly dnsMs: number;
      readonly bySystem?: true;
    }
  | {
      readonly kind: "failed";
      readonly why: string;
      readonly failure: DialFailure;
      readonly dnsMs: number;
      readonly bySystem?: never;
    };

async function judge(resolved: Resolved, denied: readonly Denied[], dialing: Dialing): Promise<Verdict> {
  const { operation } = dialing;
  if (resolved.kind === "failed") {
    return { kind: "failed", message: `${operation}: ${resolved.why}`, failure: resolved.failure };
  }
  if (denied[0]) {
    return { kind: "failed", message: `${operation} ${denied[0].text}: ${denied[0].why}`, failure: "policy-denied" };
  }
  return dialParallel(resolved.endpoints, dialing);
}

/** The addresses to dial, as Go's resolveAddrList; what is wrong with the text comes before any DNS. */
async function resolve(address: string, dialing: Dialing): Promise<Resolved> {
  const { resolver, family = "auto" } = dialing.options;
  const failed = (why: string, failure: DialFailure, dnsMs = 0): Resolved => ({ kind: "failed", why, failure, dnsMs });
  if (address === "") return failed("missing address", "bad-address");
  const split = splitHostPort(address);
  if (split.kind === "invalid") return failed(split.message, "bad-address");
  const { host } = split;
  const looked = await lookupPort(split.port, resolver.services);
  if (looked.kind === "invalid") return failed(looked.message, "bad-address");
  const { port } = looked;
  if (host === "") return { kind: "endpoints", endpoints: [unspecified(port, family)], dnsMs: 0 };
  const literal = parseIp(host);
  const toEndpoints = (found: readonly IpAddress[]) =>
    withIpv4Unspecified(found)
      .filter((each) => family === "auto" || each.family === family)
      .map((each) => endpoint(each, port));
  if (literal) {
    const endpoints = toEndpoints([literal]);
    if (endpoints.length > 0) return { kind: "endpoints", endpoints, dnsMs: 0 };
    return failed(addressError(host, "no suitable address found"), "bad-address");
  }
  const startedAt = performance.now();
  const lookup = await resolver.lookup(host, { family, deadline: dialing.deadline, cancel: dialing.cancel });
  const dnsMs = performance.now() - startedAt;
  if (lookup.kind === "failed") return failed(lookup.message, lookup.failure, dnsMs);
  const endpoints = toEndpoints(lookup.addresses);
  if (endpoints.length === 0) {
    return failed(addressError(host, "no suitable address found"), "dns-not-found", dnsMs);
  }
  return { kind: "endpoints", endpoints, dnsMs, ...(lookup.bySystem && { bySystem: true }) };
}

/** An empty host is this machine, by IPv4 unless only IPv6 is wanted; Go prints it as nothing. */
function unspecified(port: number, family: Family): Endpoint {
  const address: IpAddress = { ip: family === 6 ? "::" : "0.0.0.0", family: family === 6 ? 6 : 4, zone: "" };
  return { address, port, text: `:${port}` };
}

/** A machine with half of IPv6 can bind `::` and not connect to it: then IPv4 is tried (golang.org/issue/18806). */
function withIpv4Unspecified(addresses: readonly IpAddress[]): readonly IpAddress[] {
  const isUnspecified = addresses.length === 1 && addresses[0]?.ip === "::";
  return isUnspecified ? [...addresses, { ip: "0.0.0.0", family: 4, zone: "" }] : addresses;
}

interface Denied {
  readonly text: string;
  readonly why: string;
  readonly address: DialedAddress;
}

function deniedAddresses(endpoints: readonly Endpoint[], { options: { control } }: Dialing): Denied[] {
  if (!control) return [];
  return endpoints.flatMap(({ address, port, text }) => {
    const why = reachedAs(address)
      .map((each) => control(controlled(each, port)))
      .find((text) => text !== undefined);
    if (why === undefined) return [];
    const dialed = {
      ip: withZone(address),
      port,
      durationMs: 0,
      connected: false,
      denied: true,
      message: why,
    } as const;
    return { text, why, address: dialed };
  });
}

/** The kernel takes a connection to the unspecified address to the loopback interface. */
function reachedAs(address: IpAddress): readonly IpAddress[] {
  if (address.ip === "0.0.0.0") return [address, { ip: "127.0.0.1", family: 4, zone: "" }];
  return address.ip === "::" ? [address, { ip: "::1", family: 6, zone: "" }] : [address];
}

function controlled({ ip, zone }: IpAddress, port: number): ControlledAddress {
  return zone === "" ? { ip, port } : { ip, port, zone };
}

/** An attempt still under way when the dial was over has been called off. */
function dialedAddress({ endpoint, startedAt, outcome, endedAt }: Trace): DialedAddress {
  const ip = withZone(endpoint.address);
  const durationMs = (endedAt ?? performance.now()) - startedAt;
  const dialed = { ip, port: endpoint.port, durationMs, connected: outcome?.kind === "connected" };
  switch (outcome?.kind) {
    case "connected":
      return dialed;
    case "failed":
      return { ...dialed, errno: outcome.errno.code, message: outcome.errno.text };
    case "timeout":
      return { ...dialed, message: "i/o timeout" };
    default:
      return { ...dialed, message: "operation was canceled" };
  }
}
