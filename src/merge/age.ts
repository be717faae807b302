import { countOf } from "../report/count-of.js";
import type { ReportedProblem } from "../report/model.js";
import type { Part } from "./parts.js";

const DAY_MS = 24 * 60 * 60 * 1000;

const MAX_NAMED = 20;

/** How far the clocks of machines may differ that are kept by a time server, and much more. */
const CLOCK_SKEW_MS = 10 * 60 * 1000;

/**
 * Returns a warning where reports are a day old or more. Such a report may lie in its folder since an earlier run, while the
 * job that should have written a new one failed. So may one that is dated in the future, whose age is not known: another warning.
 *
 * @param now in milliseconds since 1970
 */
export function oldReports(
  parts: readonly Pick<Part, "name" | "startedAt" | "finishedAt">[],
  { now }: { readonly now: number },
): readonly ReportedProblem[] {
  const days = new Map<string, number>();
  const dates = new Map<string, number>();
  for (const { name, startedAt, finishedAt } of parts) {
    const latest = Math.max(Date.parse(startedAt), Date.parse(finishedAt));
    const age = Math.floor((now - Date.parse(finishedAt)) / DAY_MS);
    if (latest > now + CLOCK_SKEW_MS) dates.set(name, Math.max(latest, dates.get(name) ?? latest));
    else if (age >= 1) days.set(name, Math.max(age, days.get(name) ?? 0));
  }
  return [...old(days), ...future(dates)];
}

function old(days: ReadonlyMap<string, number>): readonly ReportedProblem[] {
  if (days.size === 0) return [];
  return [
    {
      code: "report-old",
      severity: "warning",
      message: `A day old or more: the reports of ${named(days, (age) => countOf(age, "day"))}`,
      remedy: "see whether their jobs ran this time, and empty the folder of the reports before each run",
    },
  ];
}

function future(dates: ReadonlyMap<string, number>): readonly ReportedProblem[] {
  if (dates.size === 0) return [];
  const day = (at: number) => new Date(at).toISOString().slice(0, 16).replace("T", " ");
  return [
    {
      code: "report-old",
      severity: "warning",
      message: `Dated in the future, so that their age is not known: the reports of ${named(dates, (at) => `${day(at)} UTC`)}`,
      remedy: "see the clocks of the machines that wrote them, and of this one",
    },
  ];
}

/** Names with what is known of them, the highest number first; beyond some they are counted. */
function named(all: ReadonlyMap<string, number>, describe: (number: number) => string): string {
  const inOrder = [...all].sort(([one, number], [other, next]) => next - number || (one < other ? -1 : 1));
  const shown = inOrder.slice(0, MAX_NAMED).map(([name, number]) => `${name} (${describe(number)})`);
  return `${shown.join(", ")}${all.size > MAX_NAMED ? ` and ${all.size - MAX_NAMED} more` : ""}`;
}
