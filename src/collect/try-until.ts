import type { Collector } from "../decode/spec.js";
import type { DialOptions, DialOutcome } from "../go/net/net.js";
import type { Attempt, Collected, Dialed } from "./collected.js";
import { MAX_ATTEMPTS, MAX_KEPT, mostAddresses } from "./limits.js";
import type { Dial } from "./policy.js";
import type { Reason } from "./reasons.js";
import { givenUpAt, limited, nextTryAt, pause, type RetryPolicy, tryTimeoutMs } from "./retry.js";
import { networkStatus } from "./status.js";

export interface TryOptions {
  /** `null` is no deadline. */
  readonly timeoutMs: number | null;
  readonly retry: RetryPolicy;
  readonly dial: Dial;
  readonly dialing: Omit<DialOptions, "timeoutMs" | "signal">;
  /** Ends everything; `why` says why in words. */
  readonly budget: { readonly signal: AbortSignal; readonly why: () => string };
  /**
   * How many attempts and dialed addresses are kept, beside the first and the last attempt. These two have no more addresses
   * than that either.
   */
  readonly maxKept?: number;
  /** Whether the answer is the one that is waited for. */
  readonly isDone: (dialed: Dialed) => boolean;
  /** Receives each answer after which there is another try. */
  readonly onTry?: (dialed: Dialed) => void;
}

/** Dials the address of a collector until the answer is the one that is waited for, or there is no further try. */
export async function tryUntil(collector: Collector, options: TryOptions): Promise<Collected> {
  const { dial, retry, budget } = options;
  const startedAtMs = performance.now();
  const { maxKept = MAX_KEPT } = options;
  const keep = keeper(maxKept);
  const maxAddresses = mostAddresses(maxKept);
  let tries = 0;
  let last: Dialed | undefined;
  let why = budget.why;
  while (!budget.signal.aborted) {
    const lastStartedAtMs = performance.now();
    const limit = tryTimeoutMs(retry, options.timeoutMs, { startedAtMs, nowMs: lastStartedAtMs });
    const { timeoutMs } = limit;
    const { signal, isOver, stop } = limited(budget.signal, givenUpAt(retry, { tries, startedAtMs }) - lastStartedAtMs);
    const outcome = await dial(collector.address.value, { ...options.dialing, timeoutMs, signal });
    stop();
    if (isOver()) why = () => "wait was used up";
    const wasCutOff = limit.isCutShort && isCutOff(outcome, timeoutMs);
    // A try that was canceled, or cut off by the end of the wait, says nothing against an earlier answer.
    if (outcome.failure === "canceled" || (last && wasCutOff)) break;
    tries++;
    const attempts = keep(attemptOf(outcome, maxAddresses));
    const nowMs = performance.now();
    const isCutOffEarly = wasCutOff && isMuchShorter(timeoutMs, options.timeoutMs);
    last = {
      ...dialedOf(collector, outcome, { attempts, durationMs: nowMs - startedAtMs }),
      ...(tries > attempts.length ? { tries } : {}),
      ...(isCutOffEarly ? { isCutOff: true } : {}),
    };
    if (!mayChange(outcome) || options.isDone(last)) break;
    const tried = { tries, startedAtMs, lastStartedAtMs, lastDurationMs: outcome.durationMs, nowMs };
    const next = nextTryAt(retry, tried);
    if (next === undefined) break;
    options.onTry?.(last);
    if (!(await pause(next - nowMs, budget.signal))) break;
  }
  if (!last) return { kind: "not-run", collector, networkMessage: `not dialed to the end: ${why()}` };
  return { ...last, durationMs: performance.now() - startedAtMs };
}

/** Returns a function that keeps attempts, and returns those that are kept: the first ones and the last. */
function keeper(maxKept: number): (attempt: Attempt) => readonly Attempt[] {
  const attempts: Attempt[] = [];
  let kept = 0;
  return (attempt) => {
    const isFull = attempts.length >= MAX_ATTEMPTS || (attempts.length > 1 && kept > maxKept);
    if (isFull) attempts.pop();
    attempts.push(attempt);
    kept += isFull ? 0 : 1 + attempt.addresses.length;
    return [...attempts];
  };
}

/** Whether another try could give another answer. */
function mayChange({ failure }: DialOutcome): boolean {
  return failure !== "bad-address" && failure !== "forbidden";
}

/** Whether a try took all of its time. A name server or the kernel may give up earlier, and the next try may still be answered. */
function isCutOff({ failure, durationMs }: DialOutcome, timeoutMs: number | null): boolean {
  const isTimeout = failure === "no-answer" || failure === "dns-timeout";
  // A timer may be a millisecond early.
  return isTimeout && timeoutMs !== null && durationMs >= timeoutMs - 1;
}

/** A wait as long as the timeout leaves a try a few milliseconds less. */
const AS_LONG_MS = 100;

function isMuchShorter(leftMs: number | null, timeoutMs: number | null): boolean {
  return leftMs !== null && (timeoutMs === null || leftMs < timeoutMs - AS_LONG_MS);
}

function dialedOf(
  collector: Collector,
  outcome: DialOutcome,
  { attempts, durationMs }: Pick<Dialed, "attempts" | "durationMs">,
): Dialed {
  return {
    kind: "dialed",
    collector,
    networkStatus: networkStatus(outcome.message),
    networkMessage: outcome.message,
    reason: reasonOf(outcome),
    durationMs,
    attempts,
    ...(outcome.resolvedBySystem ? { resolvedBySystem: true } : {}),
  };
}

function attemptOf(outcome: DialOutcome, maxAddresses: number): Attempt {
  const { message, dnsMs, durationMs, addresses, undialed, overLimit, missing } = outcome;
  return {
    networkStatus: networkStatus(message),
    dnsMs,
    durationMs,
    addresses: kept(addresses, maxAddresses),
    ...(undialed === undefined ? {} : { undialed }),
    ...(overLimit === undefined ? {} : { overLimit }),
    ...(missing && { missing }),
  };
}

/** Keeps the first addresses and one more: the one that connected, otherwise the last. */
function kept(addresses: DialOutcome["addresses"], maxAddresses: number): DialOutcome["addresses"] {
  if (addresses.length <= maxAddresses) return addresses;
  const others = addresses.slice(maxAddresses - 1);
  const one = others.find(({ message }) => message === undefined) ?? others.at(-1);
  return [...addresses.slice(0, maxAddresses - 1), ...(one ? [one] : [])];
}

function reasonOf({ failure }: DialOutcome): Reason {
  switch (failure) {
    case undefined:
      return "connected";
    case "canceled":
      return "not-run";
    case "forbidden":
      return "policy-denied";
    default:
      return failure;
  }
}
