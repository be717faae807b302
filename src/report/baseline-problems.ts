import { resolve } from "node:path";
import { realPathSoFar } from "../files/places.js";
import type { Inputs } from "../inputs/inputs.js";
import type { Problem } from "../problem/problem.js";
import { quoteName } from "../problem/shorten.js";
import { countOf } from "./count-of.js";
import type { Report } from "./model.js";

/** An older report excuses failures that somebody should have fixed. */
const MAX_BASELINE_AGE_DAYS = 30;

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Returns what a reader has to know of a baseline that excuses failures: whose report it is, and warnings where it is that of
 * another run, old, or dated in the future.
 *
 * @param now in milliseconds since 1970
 */
export function baselineProblems(
  { name, startedAt }: Pick<Report, "name" | "startedAt">,
  run: { readonly name: string; readonly now: number },
): readonly Problem[] {
  const at = Date.parse(startedAt);
  const date = Number.isNaN(at) ? startedAt : `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
  const about = { code: "baseline-used", where: "input baseline" } as const;
  const notice: Problem = {
    ...about,
    severity: "notice",
    message: `Failures that the report of ${quoteName(name)} of ${date} has, too, do not fail this run`,
  };
  const warn = (message: string, remedy: string): Problem => ({ ...about, severity: "warning", message, remedy });
  const days = Math.floor((run.now - at) / DAY_MS);
  return [
    notice,
    ...(name === run.name
      ? []
      : [
          warn(
            `The baseline is a report of ${quoteName(name)}, and this run is ${quoteName(run.name)}: another run's failures excuse those of this one`,
            "give the report of the same gate, or the same name to both runs",
          ),
        ]),
    ...(days > MAX_BASELINE_AGE_DAYS
      ? [
          warn(
            `The baseline is ${countOf(days, "day")} old: failures that it has since ${date} do not fail this run`,
            "save the report of a newer run there, for example of the main branch",
          ),
        ]
      : []),
    ...(days < -1
      ? [warn(`The baseline is dated in the future, ${date}`, "see the clock of the machine that wrote it")]
      : []),
  ];
}

/**
 * Returns an error for each report that would replace the baseline: with `fail-on: new` the failures of this run would be
 * known ones in the next.
 */
export async function overwrittenBaseline(
  { baseline, failOn, reports }: Pick<Inputs, "baseline" | "failOn" | "reports">,
  { cwd = process.cwd() }: { readonly cwd?: string | undefined },
): Promise<readonly Problem[]> {
  if (baseline === undefined || failOn !== "new") return [];
  const realPathOf = (path: string) => realPathSoFar(resolve(cwd, path)).catch(() => resolve(cwd, path));
  const read = await realPathOf(baseline);
  const problems: Problem[] = [];
  for (const { format, path } of reports) {
    if ((await realPathOf(path)) !== read) continue;
    problems.push({
      code: "baseline-overwritten",
      severity: "error",
      where: "input report",
      message: `Cannot write ${format} to ${path}: it is the baseline, so this run's failures would not fail the next one`,
      remedy: "expected another path; save a report as the baseline in a run of the main branch, with fail-on: fail",
    });
  }
  return problems;
}

/**
 * Returns the error of a comparison with a redacted report on one of its sides: a check is known by its address, and another
 * run's `host-1` may be another host.
 */
export function redactedBaseline(message: string): Problem {
  return {
    code: "report-redacted",
    severity: "error",
    where: "input baseline",
    message: `${message}: its placeholders may be other hosts than before`,
    remedy: "expected reports that were made without redact",
  };
}
