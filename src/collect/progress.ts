import type { Collector } from "../decode/spec.js";
import { formatMs } from "../go/time/duration.js";
import { maskAddress } from "../problem/address-mask.js";
import type { Collected, Dialed } from "./collected.js";
import { reasonSentences } from "./reasons.js";

/** The progress of a run. */
export interface Progress {
  readonly onTry: (dialed: Dialed) => void;
  readonly onCollected: (collected: Collected) => void;
  /** `12 of 40 checks done, 3 not connected; waiting for db:5432 (refused, try 4) and 27 more, at most 8s left`. */
  readonly describe: (nowMs?: number) => string;
}

export interface ProgressOptions {
  /** Of collectors without their own; `null` is no deadline. */
  readonly timeoutMs: number | null;
  /** Checks wait for their turn or are tried again, so a timeout does not limit them. */
  readonly mayTakeLonger: boolean;
  /** Addresses are not named. */
  readonly isRedacted?: boolean;
  /** What ends the run, or every check of it, in any case. */
  readonly endsAfterMs?: number;
}

/** Checks that are named; of more only the number is shown. */
const MAX_NAMED = 3;

/** Keeps count of a run that starts now. */
export function progressOf(
  collectors: readonly Collector[],
  options: ProgressOptions,
  startedAtMs: number = performance.now(),
): Progress {
  const open = new Set(collectors.filter(({ exclude }) => !exclude.value));
  const answers = new Map<Collector, Dialed>();
  const total = open.size;
  let notConnected = 0;
  return {
    onTry: (dialed) => answers.set(dialed.collector, dialed),
    onCollected: (collected) => {
      open.delete(collected.collector);
      answers.delete(collected.collector);
      if (collected.kind === "not-run") notConnected++;
      if (collected.kind === "dialed" && collected.networkStatus !== "connected") notConnected++;
    },
    describe: (nowMs = performance.now()) => {
      const done = `${total - open.size} of ${total} ${total === 1 ? "check" : "checks"} done`;
      const failed = notConnected > 0 ? `, ${notConnected} not connected` : "";
      const waiting = open.size > 0 && !options.isRedacted ? `; waiting for ${waitingFor(open, answers)}` : "";
      const leftMs = leftAfter(open, options);
      const seconds = leftMs === undefined ? 0 : Math.max(1, Math.ceil((startedAtMs + leftMs - nowMs) / 1000));
      return `${done}${failed}${waiting}${seconds > 0 ? `, at most ${formatMs(seconds * 1000)} left` : ""}`;
    },
  };
}

/** Names the checks that were tried before the others, since they are what holds the run up. */
function waitingFor(open: ReadonlySet<Collector>, answers: ReadonlyMap<Collector, Dialed>): string {
  const named: string[] = [];
  for (const [{ address }, { reason, attempts }] of answers) {
    if (named.length === MAX_NAMED) break;
    named.push(`${maskAddress(address.value)} (${reasonSentences[reason].label}, try ${attempts.length})`);
  }
  for (const collector of open) {
    if (named.length === MAX_NAMED) break;
    if (!answers.has(collector)) named.push(maskAddress(collector.address.value));
  }
  const more = open.size - named.length;
  return more > 0 ? `${named.join(", ")} and ${more} more` : named.join(", ");
}

function leftAfter(open: Iterable<Collector>, options: ProgressOptions): number | undefined {
  const { timeoutMs: defaultMs, mayTakeLonger, endsAfterMs } = options;
  let longestMs: number | undefined = mayTakeLonger ? undefined : 0;
  for (const { timeoutMs = defaultMs } of open) {
    if (longestMs === undefined) break;
    longestMs = timeoutMs === null ? undefined : Math.max(longestMs, timeoutMs);
  }
  const limits = [longestMs, endsAfterMs].filter((ms) => ms !== undefined);
  return limits.length === 0 ? undefined : Math.min(...limits);
}
