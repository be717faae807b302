import type { DialBudget } from "./dial-budget.js";
import type { QueryType } from "./dnsmessage.js";
import type { DialFailure } from "./failure.js";
import { type IpAddress, withZone } from "./netip.js";
import { cancelOf } from "./node/cancel.js";
import { now } from "./node/clock.js";
import { deadlineAfter } from "./node/deadline.js";
import { createGate } from "./node/gate.js";
import { forgoStacks, restoreStacks } from "./node/stacks.js";
import { dialParallel, endpointOf, type LeftOut, type Race, type Trace, UNREAD, type Verdict } from "./race.js";
import { type Resolved, type ResolveOptions, resolve } from "./resolve.js";
import type { Family, Resolver } from "./resolver.js";

export type { DialFailure } from "./failure.js";
export type { Family, Resolver } from "./resolver.js";

export interface DialOptions {
  /** For DNS and every attempt together. `null` or 0: no deadline. Negative: nothing is dialed, `i/o timeout`. */
  readonly timeoutMs: number | null;
  /** Shared by all dials of a run. */
  readonly resolver: Resolver;
  /** Only addresses of one family, as Go's networks "tcp4" and "tcp6", which then also begin Go's messages. */
  readonly family?: Family;
  /**
   * Called with all addresses of the target before any is dialed. Returns those that must not be dialed, or the first of them.
   * If there is one, none is dialed, because which of several addresses would answer is left to chance.
   */
  readonly control?: (target: ControlledTarget) => readonly Denied[];
  /** Keeps each connection open for so long; a peer that ends it earlier is a failure. Go has no such option. */
  readonly holdMs?: number;
  /** Limits the addresses that are dialed; shared by all dials of a run. Go has no such limit. */
  readonly budget?: DialBudget;
  readonly signal?: AbortSignal;
}

/** What is about to be dialed. IPv4-mapped IPv6 addresses come as IPv4. Dials that share a lookup have the same list. */
export interface ControlledTarget {
  readonly addresses: readonly IpAddress[];
  readonly port: number;
  /** The name of the search list of resolv.conf that has them; absent where it is the host itself. */
  readonly fullName?: string | undefined;
}

/** An address that must not be dialed, and why. */
export interface Denied {
  readonly address: IpAddress;
  readonly why: string;
}

/** One address that was dialed, or that `control` refused. It connected when it has no `message`. */
export interface DialedAddress {
  /** With its zone, if it has one. */
  readonly ip: string;
  readonly port: number;
  /** The address of this machine that the kernel dialed from; absent where it chose none. */
  readonly source?: string;
  /** The kernel's name for the failure; absent when the deadline ended the attempt. */
  readonly errno?: string;
  /** Go's wording of the failure, or why `control` refused the address. */
  readonly message?: string;
  readonly durationMs: number;
}

export interface DialOutcome extends LeftOut {
  /** Go's error message, "" when connected. */
  readonly message: string;
  /** Set when not connected. */
  readonly failure?: DialFailure;
  readonly dnsMs: number;
  readonly durationMs: number;
  /** In the order in which they were tried. */
  readonly addresses: readonly DialedAddress[];
  /**
   * The type of a question of which addresses of the name may be missing, since no name server answered it whole. Not when connected.
   * Where the lookup failed, only a type whose counterpart was answered.
   */
  readonly missing?: QueryType;
  /** Only the system's resolver found the name; Go's did not. */
  readonly resolvedBySystem?: true;
}

const OPERATIONS = { auto: "dial tcp", 4: "dial tcp4", 6: "dial tcp6" } as const;

/**
 * Dials `host:port`, closes the connection immediately, and returns the result that Go's net.DialTimeout("tcp",
 * address, timeout) has on the same network. Never rejects because of the network.
 */
export async function dial(address: string, options: DialOptions): Promise<DialOutcome> {
  const entered = dials.enter();
  // Where many wait, the stacks of their errors cost more than they tell. Every error of that time is without one.
  const isOneOfMany = entered instanceof Promise;
  if (isOneOfMany) forgoStacks();
  const place = isOneOfMany ? await entered : entered;
  try {
    const dialing = begin(options);
    const found = resolve(address, dialing);
    const resolved = found instanceof Promise ? await found : found;
    const denied = (resolved.kind === "target" && options.control?.(controlled(resolved))) || [];
    const verdict = judge(resolved, denied, dialing);
    return outcomeOf(verdict instanceof Promise ? await verdict : verdict, { resolved, denied, dialing });
  } finally {
    dials.leave(place);
    if (isOneOfMany) restoreStacks();
  }
}

function controlled({ target, fullName }: Resolved & { readonly kind: "target" }): ControlledTarget {
  return { addresses: target.addresses, port: target.port, fullName };
}

/**
 * Limits a burst of dials: thousands of sockets at the same time cost more than they gain, and a target that answers
 * does so soon. A target that does not answer delays no other: a thousand of them are being dialed within a tenth of a
 * second.
 */
const dials = createGate({ places: 64, holdMs: 5 });

interface Dialing extends ResolveOptions, Omit<Race, "isFound"> {
  readonly startedAt: number;
  /** On the clock of deadlines. */
  readonly clockStartedAt: number;
}

function begin({ resolver, family = "auto", timeoutMs, signal, holdMs, budget }: DialOptions): Dialing {
  return {
    startedAt: performance.now(),
    clockStartedAt: now(),
    resolver,
    family,
    operation: OPERATIONS[family],
    deadline: deadlineAfter(timeoutMs),
    cancel: cancelOf(signal),
    holdMs,
    budget,
    traces: [],
  };
}

interface Dialed {
  readonly resolved: Resolved;
  readonly denied: readonly Denied[];
  readonly dialing: Dialing;
}

function outcomeOf(verdict: Verdict, { resolved, denied, dialing }: Dialed): DialOutcome {
  const durationMs = performance.now() - dialing.startedAt;
  const { dnsMs } = resolved;
  const addresses = denied.length > 0 ? deniedAddresses(denied, resolved) : dialing.traces.map(dialedAddress);
  if (verdict.kind === "connected") return { message: "", dnsMs, durationMs, addresses, ...bySystem(resolved) };
  const countedMs = now() - dialing.clockStartedAt;
  const lateMs = durationMs - countedMs;
  const isTooBusy = verdict.failure === "dns-timeout" && lateMs > Math.max(countedMs, BUSY_MS);
  const failure = isTooBusy ? "local-limit" : verdict.failure;
  const { message, undialed } = verdict;
  const overLimit = (verdict.overLimit ?? 0) + (denied.length > 0 ? 0 : overLimitOf(resolved));
  const left = { ...(undialed !== undefined && { undialed }), ...(overLimit > 0 && { overLimit }) };
  const missing = resolved.missing ? { missing: resolved.missing } : {};
  return { message, failure, dnsMs, durationMs, addresses, ...left, ...missing, ...bySystem(resolved) };
}

/** A process that was late for less than this, and for less than it was on time, was not too busy to read an answer. */
const BUSY_MS = 100;

function overLimitOf(resolved: Resolved): number {
  return resolved.kind === "target" ? (resolved.overLimit ?? 0) : 0;
}

function bySystem(resolved: Resolved): { resolvedBySystem?: true } {
  return resolved.kind === "target" && resolved.bySystem ? { resolvedBySystem: true } : {};
}

function judge(resolved: Resolved, [denied]: readonly Denied[], dialing: Dialing): Verdict | Promise<Verdict> {
  const { operation } = dialing;
  if (resolved.kind === "failed") {
    return { kind: "failed", message: `${operation}: ${resolved.why}`, failure: resolved.failure };
  }
  if (denied) {
    const { text } = endpointOf(resolved.target, denied.address);
    return { kind: "failed", message: `${operation} ${text}: ${denied.why}`, failure: "forbidden" };
  }
  return dialParallel(resolved.target, { ...dialing, isFound: resolved.isFound ?? false });
}

/** The addresses of each list of denied ones: dials of one target share the list, and a run may have thousands. */
const reported = new WeakMap<readonly Denied[], readonly DialedAddress[]>();

function deniedAddresses(denied: readonly Denied[], resolved: Resolved): readonly DialedAddress[] {
  const before = reported.get(denied);
  if (before) return before;
  const port = resolved.kind === "target" ? resolved.target.port : 0;
  const addresses = denied.map(({ address, why }) => ({ ip: withZone(address), port, durationMs: 0, message: why }));
  reported.set(denied, addresses);
  return addresses;
}

/** What is reported of an attempt. One that was still running when the dial ended has been canceled. */
function dialedAddress({ endpoint, startedAt, source, outcome, endedAt }: Trace): DialedAddress {
  const durationMs = (endedAt ?? performance.now()) - startedAt;
  const dialed = {
    ip: withZone(endpoint.address),
    port: endpoint.port,
    durationMs,
    ...(source !== undefined && { source }),
  };
  switch (outcome?.kind) {
    case "connected":
      return dialed;
    case "failed": {
      const { code, text } = outcome.errno;
      return { ...dialed, errno: code, message: text };
    }
    case "timeout":
      return { ...dialed, message: "i/o timeout" };
    case "hung-up":
      return { ...dialed, message: outcome.how };
    case "unread":
      return { ...dialed, message: UNREAD };
    default:
      return { ...dialed, message: "operation was canceled" };
  }
}
