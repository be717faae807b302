import { joinHostPort } from "./address.js";
import { type DialBudget, mayDialNext } from "./dial-budget.js";
import { failedCall } from "./errno.js";
import { type DialFailure, failureOfErrno } from "./failure.js";
import { type IpAddress, withZone } from "./netip.js";
import { type Cancel, cancelScope } from "./node/cancel.js";
import { between, now, readClocks } from "./node/clock.js";
import { type Deadline, earlierDeadline, hasPassed, hasPassedLate, postpone } from "./node/deadline.js";
import { dueTurn } from "./node/due-turn.js";
import { paced } from "./node/pace.js";
import { type Attempt, connect } from "./tcpsock.js";

/** An address to dial; `text` is how Go prints it: for an empty host only `:80`. */
export interface Endpoint {
  readonly address: IpAddress;
  readonly port: number;
  readonly text: string;
}

/** What to dial: thousands of dials of one name share the addresses, so an endpoint is made when it is dialed. */
export interface Target {
  readonly addresses: readonly IpAddress[];
  readonly port: number;
  /** Its host is empty. */
  readonly isUnnamed?: true;
}

export function endpointOf({ port, isUnnamed }: Omit<Target, "addresses">, address: IpAddress): Endpoint {
  return { address, port, text: isUnnamed ? `:${port}` : joinHostPort(withZone(address), port) };
}

/** The result of dialing: a connection, or Go's message and what it means. */
export type Verdict = { readonly kind: "connected" } | Failed;

/** How many addresses were not dialed, by the reason; absent where there are none. */
export interface LeftOut {
  /** The deadline left no time for them. */
  readonly undialed?: number;
  /** Limits of our own leave them out: of the addresses of names, or of the budget of all dials. */
  readonly overLimit?: number;
}

interface Failed extends LeftOut {
  readonly kind: "failed";
  readonly message: string;
  readonly failure: DialFailure;
  /** The port is open: the connection was there, but was not held, as far as is known. */
  readonly isOpen?: true;
}

/** One attempt, running or done; an attempt without an outcome was canceled. */
export interface Trace {
  readonly endpoint: Endpoint;
  readonly startedAt: number;
  /** The address of this machine that the kernel dialed from. */
  source?: string;
  outcome?: Attempt;
  endedAt?: number;
}

export interface Race {
  /** `dial tcp`, `dial tcp4` or `dial tcp6`: the start of Go's messages. */
  readonly operation: string;
  readonly deadline: Deadline;
  readonly cancel: Cancel;
  /** How long each connection is kept open; a peer that ends it earlier has hung up. */
  readonly holdMs?: number | undefined;
  /** Shared by all dials of a run; without it, all addresses are dialed. */
  readonly budget?: DialBudget | undefined;
  /** The name was found in time, so that one address is tried even if the deadline has passed meanwhile. */
  readonly isFound: boolean;
  /** The first attempts in the order in which they began, and the last of each family. */
  readonly traces: Trace[];
}

/** What a report keeps of the attempts of a dial, which may be thousands: their texts fill the memory of a thousand dials. */
const FIRST_TRACES = 99;

/** The other family is tried after this long, or as soon as the first has failed (RFC 6555). */
const FALLBACK_DELAY_MS = 300;

/** Dials as Go's dialParallel: the family of the first address gets a head start before the other one. */
export function dialParallel(target: Target, race: Race): Promise<Verdict> {
  const { addresses } = target;
  const family = addresses[0]?.family;
  if (addresses.every((address) => address.family === family)) return dialSerial(target, race);
  const primaries = { ...target, addresses: addresses.filter((address) => address.family === family) };
  const fallbacks = { ...target, addresses: addresses.filter((address) => address.family !== family) };
  return raceFamilies(primaries, fallbacks, race);
}

/**
 * The first connection wins. When both families have failed, the error is that of the primaries, however late it came, unless
 * only a fallback has an open port.
 */
function raceFamilies(primaries: Target, fallbacks: Target, race: Race): Promise<Verdict> {
  return new Promise((resolve) => {
    const scope = cancelScope(race.cancel);
    const underScope = { ...race, cancel: scope };
    let primary: Verdict | undefined;
    let fallback: Verdict | undefined;
    let fallbackStarted = false;
    const judge = () => {
      const connected = [primary, fallback].find((verdict) => verdict?.kind === "connected");
      if (!connected && !(primary && fallback)) return;
      clearTimeout(headStart);
      scope.cancel();
      const lost = [primary, fallback].find(isOpen) ?? (primary as Verdict);
      resolve(connected ?? { ...lost, ...leftOutOf([primary, fallback]) });
    };
    const startFallback = async () => {
      if (fallbackStarted) return;
      fallbackStarted = true;
      // What one family waits or holds from here on is no time of the other's.
      fallback = await dialSerial(fallbacks, { ...underScope, deadline: { ...race.deadline } });
      judge();
    };
    const startPrimary = async () => {
      primary = await dialSerial(primaries, underScope);
      judge();
      if (primary.kind === "failed") await startFallback();
    };
    const headStart = setTimeout(startFallback, FALLBACK_DELAY_MS);
    void startPrimary();
  });
}

function leftOutOf(verdicts: readonly (Verdict | undefined)[]): LeftOut {
  const sumOf = (key: keyof LeftOut) =>
    verdicts.reduce((sum, verdict) => sum + ((verdict?.kind === "failed" && verdict[key]) || 0), 0);
  const [undialed, overLimit] = [sumOf("undialed"), sumOf("overLimit")];
  return { ...(undialed > 0 && { undialed }), ...(overLimit > 0 && { overLimit }) };
}

/**
 * Dials one address after another, as Go's dialSerial. The first error is returned, except that once the deadline has
 * passed the next address is the one that timed out.
 *
 * Go does not hold connections. A peer that has hung up, or whose end is not known, is the error whatever the other addresses are:
 * its port is open, so an outcome that expects a closed one must not match. Nor has Go a budget; each address has the time that Go
 * gives it, whether the ones behind it are dialed or not.
 */
async function dialSerial(target: Target, race: Race): Promise<Verdict> {
  const { deadline, cancel, holdMs, budget } = race;
  let first: Failed | undefined;
  let addressesLeft = target.addresses.length;
  for (const address of target.addresses) {
    const endpoint = endpointOf(target, address);
    const pause = dueTurn();
    if (pause !== undefined) await takeTurn(pause, deadline);
    const turn = paced(endpoint.text, cancel);
    if (turn !== undefined) await takeTurn(turn, deadline);
    if (cancel.canceled) return verdictOf({ kind: "canceled" }, endpoint, race);
    const isDue = race.isFound && race.traces.length === 0;
    if (hasPassed(deadline) && !isDue) {
      const late = isOpen(first) ? first : failed(timedOut(hasPassedLate(deadline)), endpoint, race);
      return { ...late, undialed: addressesLeft };
    }
    if (first && !mayDialNext(budget)) return { ...first, overLimit: addressesLeft };
    const trace: Trace = { endpoint, startedAt: performance.now() };
    keepTrace(race.traces, trace);
    const until = untilFor(now(), deadline, addressesLeft--);
    trace.outcome = await connect(endpoint.address, endpoint.port, {
      deadline,
      until,
      cancel,
      holdMs,
      onSource: (ip) => {
        trace.source = ip;
      },
    });
    trace.endedAt = performance.now();
    const verdict = verdictOf(trace.outcome, endpoint, race);
    if (verdict.kind === "connected") return verdict;
    if (!first || (isOpen(verdict) && !isOpen(first))) first = verdict;
  }
  return first ?? { kind: "failed", message: `${race.operation}: missing address`, failure: "bad-address" };
}

/** Of the attempts behind the first ones, those that have ended make room. */
function keepTrace(traces: Trace[], trace: Trace): void {
  const ended =
    traces.length > FIRST_TRACES
      ? traces.findIndex(({ endedAt }, at) => at >= FIRST_TRACES && endedAt !== undefined)
      : -1;
  if (ended >= 0) traces.splice(ended, 1);
  traces.push(trace);
}

function isOpen(verdict: Verdict | undefined): verdict is Failed {
  return verdict?.kind === "failed" && verdict.isOpen === true;
}

/** Waits for a turn. The deadline moves by the time waited, which is not the network's. */
async function takeTurn(turn: Promise<void>, deadline: Deadline): Promise<void> {
  const before = readClocks();
  await turn;
  postpone(deadline, between(before, readClocks()));
}

/** Go divides the time left by the addresses left, but gives each at least this much while there is time. */
const SANE_MINIMUM_MS = 2_000;

/**
 * The deadline of one of several addresses, as Go's partialDeadline. `undefined` when no time is left.
 */
export function partialDeadline(nowMs: number, deadlineMs: number, addressesLeft: number): number | undefined {
  if (deadlineMs === Number.POSITIVE_INFINITY) return deadlineMs;
  const leftMs = deadlineMs - nowMs;
  if (leftMs <= 0) return undefined;
  return nowMs + Math.max(leftMs / addressesLeft, Math.min(leftMs, SANE_MINIMUM_MS));
}

/** The deadline of the next address: the dial's own for the last one, a part of the time left for the others. */
function untilFor(nowMs: number, deadline: Deadline, addressesLeft: number): Deadline {
  if (addressesLeft === 1) return deadline;
  const partialAt = partialDeadline(nowMs, deadline.at, addressesLeft);
  return partialAt === undefined || partialAt >= deadline.at ? deadline : earlierDeadline(deadline, partialAt);
}

function verdictOf(attempt: Attempt, endpoint: Endpoint, race: Race): Verdict {
  switch (attempt.kind) {
    case "connected":
      return attempt;
    case "timeout":
      return failed(timedOut(attempt.isLate), endpoint, race);
    case "canceled":
      return failed({ why: "operation was canceled", failure: "canceled" }, endpoint, race);
    case "hung-up":
      return { ...failed({ why: attempt.how, failure: "hung-up" }, endpoint, race), isOpen: true };
    case "unread":
      return { ...failed({ why: UNREAD, failure: "local-limit" }, endpoint, race), isOpen: true };
    case "failed": {
      const { code, text } = attempt.errno;
      const failure = attempt.ownLimit ? "local-limit" : failureOfErrno(code, endpoint.address, race);
      return failed({ why: `${failedCall(code)}: ${text}`, failure }, endpoint, race);
    }
  }
}

interface Cause {
  readonly why: string;
  readonly failure: DialFailure;
}

/** The message of a connection whose end may be behind data that was not read. */
export const UNREAD = "more data than is read came while it was held, so its end is not known";

/** A process that was late may have given its peer no time to answer. */
function timedOut(isLate: boolean): Cause {
  return { why: "i/o timeout", failure: isLate ? "local-limit" : "no-answer" };
}

function failed({ why, failure }: Cause, endpoint: Endpoint, { operation }: Race): Failed {
  return { kind: "failed", message: `${operation} ${endpoint.text}: ${why}`, failure };
}
