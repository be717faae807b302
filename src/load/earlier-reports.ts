import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { realPathSoFar } from "../files/places.js";
import { identitiesOf, type Replaced, removeReplaced, replacedBy } from "../files/remove.js";
import type { InputName, Inputs, ReportTarget } from "../inputs/inputs.js";
import { samePaths } from "../inputs/report-targets.js";
import type { Problem } from "../problem/problem.js";
import type { ReadOptions } from "./read.js";

type Named = Pick<
  Inputs,
  | "spec"
  | "addresses"
  | "installer"
  | "contextFile"
  | "values"
  | "lintContexts"
  | "merge"
  | "baseline"
  | "template"
  | "reports"
  | "lintReports"
>;

/**
 * Removes what earlier runs left in the place of the reports, before anything is read: where this run ends without one, an old
 * report is not taken for its own. Returns an error for each report in the place of another one, or of a file that this run
 * reads, and then removes nothing.
 *
 * The baseline stays until the report is written over it, and so do metrics: they say when their run began, and a gap would
 * begin the alerts on them anew.
 */
export async function removeEarlierReports(inputs: Named, options: ReadOptions): Promise<readonly Problem[]> {
  const targets = [...inputs.reports, ...inputs.lintReports];
  const lost = await sameFiles(targets, options);
  if (lost.length > 0) return lost;
  const earlier: { readonly target: ReportTarget<string>; readonly replaced: Replaced }[] = [];
  for (const target of targets) {
    const replaced = await replacedBy(target.path, options);
    if (replaced) earlier.push({ target, replaced });
  }
  if (earlier.length === 0) return [];
  const read = await filesRead(inputs, options);
  const wrong = earlier.flatMap(({ target, replaced }) => {
    const input = read.get(replaced.identity);
    return input === undefined ? [] : [replacesInput(target, input)];
  });
  if (wrong.length > 0) return wrong;
  const baseline = inputs.baseline === undefined ? [] : await identitiesOf(inputs.baseline, options);
  const problems: Problem[] = [];
  for (const { target, replaced } of earlier) {
    if (target.format === "prometheus") continue;
    const identities = await identitiesOf(target.path, options);
    if (identities.some((identity) => baseline.includes(identity))) continue;
    await removeReplaced(replaced).catch((error: Error) => problems.push(notRemoved(target, error)));
  }
  return problems;
}

/** Returns an error for each report that would replace another one, whichever links lead there. */
async function sameFiles(
  targets: readonly ReportTarget<string>[],
  { cwd }: Pick<ReadOptions, "cwd">,
): Promise<readonly Problem[]> {
  if (targets.length < 2) return [];
  const paths = new Map<string, string>();
  for (const { path } of targets) paths.set(path, await withoutLinks(resolve(cwd, path)));
  return samePaths(targets, ({ path }) => paths.get(path) ?? path);
}

/** The path without links, also of folders that are made later. Pipes and devices take several reports. */
async function withoutLinks(path: string): Promise<string> {
  const stats = await stat(path).catch(() => undefined);
  const isSpecial = stats !== undefined && !stats.isFile() && !stats.isDirectory();
  return isSpecial ? path : realPathSoFar(path).catch(() => path);
}

/** Returns which files the inputs name, by their identities, and the input of each. What cannot be found is said when it is read. */
async function filesRead(inputs: Named, options: ReadOptions): Promise<ReadonlyMap<string, InputName>> {
  const { filesOf } = await import("./paths.js");
  const patterns: readonly (readonly [InputName, readonly string[]])[] = [
    ["spec", inputs.spec],
    ["context-file", inputs.contextFile],
    ["values", inputs.values],
    ["merge", inputs.merge],
  ];
  const files: (readonly [InputName, readonly string[]])[] = [
    ["installer", inputs.installer === undefined ? [] : [inputs.installer.trim()]],
    ["template", inputs.template === undefined ? [] : [inputs.template]],
    ["lint-contexts", inputs.lintContexts.map(({ file }) => file)],
    ["addresses", inputs.addresses.flatMap((entry) => (entry.kind === "file" ? [entry.file.path] : []))],
  ];
  for (const [input, given] of patterns)
    files.push([input, (await filesOf({ input, patterns: given }, options)).value]);
  const read = new Map<string, InputName>();
  for (const [input, paths] of files) {
    for (const path of paths) {
      // The shell may have opened a file as standard input.
      for (const identity of await identitiesOf(path === "-" ? "/dev/stdin" : path, options)) read.set(identity, input);
    }
  }
  return read;
}

function replacesInput({ format, path }: ReportTarget<string>, input: InputName): Problem {
  return {
    code: "input-value",
    severity: "error",
    where: "input report",
    message: `Cannot write ${format} to ${path}: it is a file of the input ${input}`,
    remedy: "expected a path that no other input names",
  };
}

function notRemoved({ path }: ReportTarget<string>, { message }: Error): Problem {
  return {
    code: "input-value",
    severity: "error",
    where: "input report",
    message: `Cannot replace the earlier report ${path}: ${message}`,
    remedy: "expected the path of a file that can be replaced",
  };
}
