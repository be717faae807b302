import { normalize } from "node:path";
import { type Checked, gather } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";
import type { ReportTarget } from "./inputs.js";
import { choice, path as parsePath } from "./values.js";

/** There are fewer formats, and each report is written while the next one waits. */
export const MAX_REPORTS = 100;

/** Parses the lines of the `report` input. */
export function reportTargets<F extends string>(
  lines: readonly string[],
  formats: readonly F[],
): Checked<readonly ReportTarget<F>[]> {
  if (lines.length > MAX_REPORTS) return tooMany(lines.length);
  const { value, problems } = gather(lines.map((line) => reportTarget(line, formats)));
  const targets = value.flat();
  return { value: targets, problems: [...problems, ...samePaths(targets)] };
}

function tooMany(lines: number): Checked<readonly never[]> {
  const problem: Problem = {
    code: "input-value",
    severity: "error",
    where: "input report",
    message: `Cannot use ${lines} lines`,
    remedy: `expected at most ${MAX_REPORTS} reports`,
  };
  return { value: [], problems: [problem] };
}

/** Parses one line: `format=path`. */
function reportTarget<F extends string>(line: string, formats: readonly F[]): Checked<readonly ReportTarget<F>[]> {
  const equals = line.indexOf("=");
  const format = choice(formats)(line.slice(0, Math.max(equals, 0)).trim());
  const text = line.slice(equals + 1).trim();
  if (equals <= 0 || format.kind === "wrong" || text === "")
    return unusable(line, `format=path such as json=reports/gate.json, the format one of ${formats.join(", ")}`);
  const path = parsePath(text);
  if (path.kind === "wrong") return unusable(line, path.accepted);
  const notPath = acceptedInPlaceOf(path.value, formats);
  if (notPath !== undefined) return unusable(line, notPath);
  return { value: [{ format: format.value, path: path.value }], problems: [] };
}

/** Returns what is accepted where a text is not the path of a file as it stands: no comment is cut off, and no shell reads it. */
function acceptedInPlaceOf(text: string, formats: readonly string[]): string | undefined {
  if (/[/\\]$/.test(text)) return "the path of a file, not of a folder";
  if (/\s#/.test(text)) return "a path; a line of report has no comment";
  if (/^~\/|\$(?:[A-Za-z_]|\{)/.test(text)) return "a path without ~ and $NAME, which only a shell replaces";
  const isList = [...text.matchAll(/[,;\s]([a-z-]+)=/g)].some(([, format = ""]) => formats.includes(format));
  return isList ? "one report a line" : undefined;
}

function unusable(line: string, accepted: string): Checked<readonly never[]> {
  const problem: Problem = {
    code: "input-value",
    severity: "error",
    where: "input report",
    message: `Cannot use ${JSON.stringify(line)}`,
    remedy: `expected ${accepted}`,
  };
  return { value: [], problems: [problem] };
}

/**
 * Returns an error for each report at the path of an earlier one, which it would replace.
 *
 * @param pathOf one form of all spellings of a path
 */
export function samePaths(
  targets: readonly ReportTarget<string>[],
  pathOf: (target: ReportTarget<string>) => string = ({ path }) => normalize(path),
): readonly Problem[] {
  const paths = targets.map(pathOf);
  return targets
    .filter((_, index) => paths.indexOf(paths[index] as string) < index)
    .map(({ format, path }) => ({
      code: "input-value",
      severity: "error",
      where: "input report",
      message: `Cannot write ${format} to ${path}: another report goes there`,
      remedy: "expected a path of its own for each report",
    }));
}
