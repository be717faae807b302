import type { Collector } from "../decode/spec.js";
import { type DialOptions, type DialOutcome, dial as dialAsGo } from "../go/net/net.js";
import type { Policy } from "../inputs/patterns.js";
import type { Attempt, Collected } from "./collected.js";
import { MAX_ADDRESSES } from "./limits.js";
import { type Dial, guarded } from "./policy.js";
import type { Reason } from "./reasons.js";
import { pause, pauseBefore, type RetryPolicy } from "./retry.js";
import { concurrencyFor, mapLimited } from "./schedule.js";
import { networkStatus } from "./status.js";

export interface CollectOptions {
  /** For collectors without their own; `null` is no deadline. */
  readonly timeoutMs: number | null;
  readonly concurrency: number | "auto";
  readonly retry: RetryPolicy;
  /** Budget of all checks together: what it cuts off is not run. */
  readonly maxDurationMs?: number;
  /** Calls everything off, as max-duration does. */
  readonly signal?: AbortSignal;
  /** What may be dialed. */
  readonly policy: Policy;
  /** What all dials share: resolver, address family. */
  readonly dialing: Omit<DialOptions, "timeoutMs" | "signal">;
  /** Told of every check as it is done, in the order in which they are done. */
  readonly onCollected?: (collected: Collected) => void;
  readonly dial?: Dial;
}

/** Dials what every collector that is not excluded asks for, all at once; results in the order of the collectors. */
export async function collect(collectors: readonly Collector[], options: CollectOptions): Promise<Collected[]> {
  const budget = runBudget(options);
  const limit = concurrencyFor(options.concurrency, collectors.length);
  const dial = guarded(options.dial ?? dialAsGo, options.policy);
  try {
    return await mapLimited(collectors, limit, async (collector) => {
      const collected = collector.exclude.value
        ? ({ kind: "excluded", collector } as const)
        : await collectOne(collector, { ...options, dial }, budget);
      options.onCollected?.(collected);
      return collected;
    });
  } finally {
    budget.stop();
  }
}

interface Budget {
  readonly signal: AbortSignal;
  /** Why nothing more is dialed. */
  readonly why: () => string;
  readonly stop: () => void;
}

function runBudget({ maxDurationMs, signal }: CollectOptions): Budget {
  const controller = new AbortController();
  let why = "";
  const abort = (reason: string) => {
    why ||= reason;
    controller.abort();
  };
  const interrupted = () => abort("the run was interrupted");
  const timer =
    maxDurationMs === undefined
      ? undefined
      : setTimeout(() => abort("max-duration was used up"), Math.min(maxDurationMs, 2 ** 31 - 1));
  if (signal?.aborted) interrupted();
  else signal?.addEventListener("abort", interrupted, { once: true });
  return {
    signal: controller.signal,
    why: () => why,
    stop: () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", interrupted);
      // Where something unexpected was thrown, other dials are still under way and would hold the process.
      controller.abort();
    },
  };
}

async function collectOne(
  collector: Collector,
  options: CollectOptions & { readonly dial: Dial },
  budget: Budget,
): Promise<Collected> {
  const { dial, retry } = options;
  const timeoutMs = collector.timeoutMs === undefined ? options.timeoutMs : collector.timeoutMs;
  const startedAt = performance.now();
  const deadline = retry.waitMs === undefined ? undefined : startedAt + retry.waitMs;
  const attempts: Attempt[] = [];
  let last: DialOutcome | undefined;
  while (!budget.signal.aborted) {
    const outcome = await dial(collector.address.value, { ...options.dialing, timeoutMs, signal: budget.signal });
    // What was called off half-way is no evidence; an earlier attempt's verdict stands.
    if (outcome.failure === "canceled") break;
    last = outcome;
    attempts.push(attemptOf(outcome));
    const extra = attempts.length;
    if (!mayChange(outcome) || (deadline === undefined && extra > retry.retries)) break;
    const pauseMs = pauseBefore(extra, retry.retryDelayMs);
    if (deadline !== undefined && performance.now() + pauseMs >= deadline) break;
    if (!(await pause(pauseMs, budget.signal))) break;
  }
  if (!last) return { kind: "not-run", collector, networkMessage: `not dialed to the end: ${budget.why()}` };
  return {
    kind: "dialed",
    collector,
    networkStatus: networkStatus(last.message),
    networkMessage: last.message,
    reason: reasonOf(last),
    durationMs: performance.now() - startedAt,
    attempts,
    ...(last.resolvedBySystem ? { resolvedBySystem: true } : {}),
  };
}

/** Whether another attempt could give another answer. */
function mayChange({ failure }: DialOutcome): boolean {
  return failure !== undefined && failure !== "bad-address" && failure !== "forbidden";
}

function attemptOf({ message, dnsMs, durationMs, addresses }: DialOutcome): Attempt {
  return {
    networkStatus: networkStatus(message),
    dnsMs,
    durationMs,
    addresses: kept(addresses).map(({ ip, port, errno, message, durationMs }) => ({
      ip,
      port,
      ...(errno === undefined ? {} : { errno }),
      ...(message === undefined ? {} : { message }),
      durationMs,
    })),
  };
}

/** Keeps the first 99 addresses and one more: the one that connected, otherwise the last. */
function kept(addresses: DialOutcome["addresses"]): DialOutcome["addresses"] {
  const others = addresses.slice(MAX_ADDRESSES - 1);
  const one = others.find(({ connected }) => connected) ?? others.at(-1);
  return one ? [...addresses.slice(0, MAX_ADDRESSES - 1), one] : addresses;
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
