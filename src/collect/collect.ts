import { setMaxListeners } from "node:events";
import type { Collector } from "../decode/spec.js";
import { createDialBudget, type DialOptions, dial as dialAsGo } from "../go/net/net.js";
import type { Policy } from "../inputs/patterns.js";
import type { Collected, Dialed } from "./collected.js";
import { MAX_KEPT, mostAddresses } from "./limits.js";
import type { Dial, Forbidden } from "./policy.js";
import type { RetryPolicy } from "./retry.js";
import { concurrencyFor, mapLimited } from "./schedule.js";
import { tryUntil } from "./try-until.js";

export interface CollectOptions {
  /** For collectors without their own; `null` is no deadline. */
  readonly timeoutMs: number | null;
  readonly concurrency: number | "auto";
  readonly retry: RetryPolicy;
  /** The time limit of all checks together: checks that are not done by then are not run. */
  readonly maxDurationMs?: number;
  /** Ends all dialing, as max-duration does. */
  readonly signal?: AbortSignal;
  /** Which addresses may be dialed. */
  readonly policy: Policy;
  /** Receives what the policy forbids, which is then dialed all the same; without it the policy is obeyed. */
  readonly onForbidden?: (forbidden: Forbidden) => void;
  /** The options that all dials share: resolver, address family. */
  readonly dialing: Omit<DialOptions, "timeoutMs" | "signal" | "budget">;
  /** How many results will have the answers; each of the results has the attempts of its answer. */
  readonly results?: number;
  /** Whether an answer ends the tries of its collector; without it, a connection does. */
  readonly isDone?: (dialed: Dialed) => boolean;
  /** Receives each answer after which there is another try. */
  readonly onTry?: (dialed: Dialed) => void;
  /** Receives every check as it is done, in the order in which they are done. */
  readonly onCollected?: (collected: Collected) => void;
  readonly dial?: Dial;
}

/**
 * Dials the address of every collector that is not excluded, all at the same time; results in the order of the
 * collectors.
 */
export async function collect(collectors: readonly Collector[], options: CollectOptions): Promise<Collected[]> {
  const budget = runBudget(options);
  const limit = concurrencyFor(options.concurrency, collectors.length);
  // Results of the same answer share it in memory, but a report repeats it for each of them.
  const maxKept = MAX_KEPT / Math.max(collectors.length, options.results ?? 0);
  const dial = await guardedBy({ ...options, maxKept }, options.dial ?? dialAsGo);
  const dialed = collectors.filter(({ exclude }) => !exclude.value);
  const dialing = { ...options.dialing, budget: createDialBudget(dialed.length) };
  try {
    return await mapLimited(collectors, limit, async (collector) => {
      const collected = collector.exclude.value
        ? ({ kind: "excluded", collector } as const)
        : await tryUntil(collector, {
            timeoutMs: collector.timeoutMs === undefined ? options.timeoutMs : collector.timeoutMs,
            retry: options.retry,
            dial,
            dialing,
            budget,
            maxKept,
            isDone: options.isDone ?? isConnected,
            ...(options.onTry && { onTry: options.onTry }),
          });
      options.onCollected?.(collected);
      return collected;
    });
  } finally {
    budget.stop();
  }
}

/** The dialer that asks the policy first. Most runs have none, and load nothing of it. */
async function guardedBy(
  { policy, onForbidden, maxKept }: Pick<CollectOptions, "policy" | "onForbidden"> & { readonly maxKept: number },
  dial: Dial,
): Promise<Dial> {
  if (policy.allow.length === 0 && policy.deny.length === 0) return dial;
  const { guarded, audited } = await import("./policy.js");
  if (onForbidden) return audited(dial, policy, onForbidden);
  return guarded(dial, policy, mostAddresses(maxKept));
}

interface Budget {
  readonly signal: AbortSignal;
  /** Why nothing more is dialed. */
  readonly why: () => string;
  readonly stop: () => void;
}

function runBudget({ maxDurationMs, signal }: CollectOptions): Budget {
  const controller = new AbortController();
  // Each check that waits listens to it; beyond ten Node would print a warning to users.
  setMaxListeners(0, controller.signal);
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
      // Where something unexpected was thrown, other dials still run and would keep the process alive.
      controller.abort();
    },
  };
}

function isConnected({ networkStatus }: Dialed): boolean {
  return networkStatus === "connected";
}
