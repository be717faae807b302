import { cancelOf } from "./cancel.js";
import { deadlineAfter } from "./deadline.js";
import type { DialFailure } from "./failure.js";
import { createGate } from "./gate.js";
import { type IpAddress, withZone } from "./netip.js";
import { dialParallel, type Endpoint, type Race, type Trace, type Verdict } from "./race.js";
import { type Resolved, type ResolveOptions, resolve } from "./resolve.js";
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

const OPERATIONS = { auto: "dial tcp", 4: "dial tcp4", 6: "dial tcp6" } as const;

/**
 * Dials `host:port` and closes the connection at once, with the verdict of Go's net.DialTimeout("tcp", address,
 * timeout) on every network. Never rejects for what a network does.
 */
export async function dial(address: string, options: DialOptions): Promise<DialOutcome> {
  const place = dials.enter();
  const leave = place instanceof Promise ? await place : place;
  try {
    return await dialNow(address, options);
  } finally {
    leave();
  }
}

/**
 * Thousands of sockets at once cost more than they gain, and a target that answers does so soon. A target that does
 * not answer keeps nobody waiting: a thousand of them are under way within a tenth of a second.
 */
const dials = createGate({ places: 64, holdMs: 5 });

async function dialNow(address: string, options: DialOptions): Promise<DialOutcome> {
  const startedAt = performance.now();
  const { resolver, family = "auto", control } = options;
  const dialing: Dialing = {
    resolver,
    family,
    operation: OPERATIONS[family],
    deadline: deadlineAfter(options.timeoutMs),
    cancel: cancelOf(options.signal),
    traces: [],
  };
  const found = resolve(address, dialing);
  const resolved = found instanceof Promise ? await found : found;
  const denied = control && resolved.kind === "endpoints" ? deniedAddresses(resolved.endpoints, control) : [];
  const verdict = await judge(resolved, denied, dialing);
  const durationMs = performance.now() - startedAt;
  const { dnsMs } = resolved;
  const addresses = denied.length > 0 ? denied.map(({ dialed }) => dialed) : dialing.traces.map(dialedAddress);
  const evidence = { dnsMs, durationMs, addresses, ...bySystem(resolved) };
  if (verdict.kind === "connected") return { message: "", ...evidence };
  return { message: verdict.message, failure: verdict.failure, ...evidence };
}

function bySystem(resolved: Resolved): { resolvedBySystem?: true } {
  return resolved.kind === "endpoints" && resolved.bySystem ? { resolvedBySystem: true } : {};
}

interface Dialing extends ResolveOptions, Race {}

function judge(resolved: Resolved, denied: readonly Denied[], dialing: Dialing): Verdict | Promise<Verdict> {
  const { operation } = dialing;
  if (resolved.kind === "failed") {
    return { kind: "failed", message: `${operation}: ${resolved.why}`, failure: resolved.failure };
  }
  if (denied[0]) {
    return { kind: "failed", message: `${operation} ${denied[0].text}: ${denied[0].why}`, failure: "policy-denied" };
  }
  return dialParallel(resolved.endpoints, dialing);
}

interface Denied {
  readonly text: string;
  readonly why: string;
  readonly dialed: DialedAddress;
}

function deniedAddresses(endpoints: readonly Endpoint[], control: NonNullable<DialOptions["control"]>): Denied[] {
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
    return { text, why, dialed };
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
  const { port } = endpoint;
  const durationMs = (endedAt ?? performance.now()) - startedAt;
  switch (outcome?.kind) {
    case "connected":
      return { ip, port, durationMs, connected: true };
    case "failed": {
      const { code, text } = outcome.errno;
      return { ip, port, durationMs, connected: false, errno: code, message: text };
    }
    case "timeout":
      return { ip, port, durationMs, connected: false, message: "i/o timeout" };
    default:
      return { ip, port, durationMs, connected: false, message: "operation was canceled" };
  }
}
