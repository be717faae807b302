import { countOf } from "../report/count-of.js";
import type { ReportedProblem } from "../report/model.js";
import type { Part } from "./parts.js";

const DAY_MS = 24 * 60 * 60 * 1000;

const MAX_NAMED = 20;

/**
 * Returns a warning where reports are a day old or more. Such a report may lie in its folder since an earlier run, while the
 * job that should have written a new one failed.
 *
 * @param now in milliseconds since 1970; where a report is newer, the clock of one of the machines is wrong, and its time counts
 */
export function oldReports(
  parts: readonly Pick<Part, "name" | "finishedAt">[],
  { now }: { readonly now: number },
): readonly ReportedProblem[] {
  const times = parts.map(({ finishedAt }) => Date.parse(finishedAt)).filter((time) => !Number.isNaN(time));
  const newest = times.reduce((one, other) => Math.max(one, other), now);
  const days = new Map<string, number>();
  for (const { name, finishedAt } of parts) {
    const age = Math.floor((newest - Date.parse(finishedAt)) / DAY_MS);
    if (age >= 1) days.set(name, Math.max(age, days.get(name) ?? 0));
  }
  if (days.size === 0) return [];
  const oldestFirst = [...days].sort(([one, age], [other, otherAge]) => otherAge - age || (one < other ? -1 : 1));
  const named = oldestFirst.slice(0, MAX_NAMED).map(([name, age]) => `${name} (${countOf(age, "day")})`);
  const more = days.size > MAX_NAMED ? ` and ${days.size - MAX_NAMED} more` : "";
  return [
    {
      code: "report-old",
      severity: "warning",
      message: `A day old or more: the reports of ${named.join(", ")}${more}`,
      remedy: "see whether their jobs ran this time, and empty the folder of the reports before each run",
    },
  ];
}
