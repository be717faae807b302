import type { FailingSince } from "../analyze/result.js";

/** The one that began first. */
export function earliest(sinces: readonly (FailingSince | undefined)[]): FailingSince | undefined {
  return sinces.reduce(
    (first, since) => (since && (!first || Date.parse(since.at) < Date.parse(first.at)) ? since : first),
    undefined,
  );
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/**
 * Since when a check fails, in UTC: `failing since 20 Nov, 5 runs`. The time where that is today, the year where it is
 * another one.
 *
 * @param now when the run began that says so
 * @returns undefined where this is the first run that fails
 */
export function describeSince(since: FailingSince | undefined, now: string): string | undefined {
  if (since === undefined || since.runs < 2) return undefined;
  return `failing since ${describeDay(since.at, now)}, ${since.runs} runs`;
}

function describeDay(at: string, now: string): string {
  const [then, today] = [new Date(at), new Date(now)];
  if (Number.isNaN(then.getTime())) return at;
  const iso = then.toISOString();
  if (!Number.isNaN(today.getTime()) && iso.slice(0, 10) === today.toISOString().slice(0, 10)) {
    return `${iso.slice(11, 16)} UTC`;
  }
  const day = `${then.getUTCDate()} ${months[then.getUTCMonth()]}`;
  return then.getUTCFullYear() === today.getUTCFullYear() ? day : `${day} ${then.getUTCFullYear()}`;
}
