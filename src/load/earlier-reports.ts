import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { hasLink, realPathSoFar } from "../files/places.js";
import { identitiesOf, type Replaced, removeReplaced, replacedBy } from "../files/remove.js";
import type { InputName, ReportTarget } from "../inputs/inputs.js";
import type { NamedPaths } from "../inputs/named-paths.js";
import { samePaths } from "../inputs/report-targets.js";
import type { Problem } from "../problem/problem.js";
import type { ReadOptions } from "./read.js";

export interface RemovalOptions extends ReadOptions {
  /** Paths of reports in whose place another step of this job has written one. */
  readonly claimed?: readonly string[];
}

/**
 * Removes what earlier runs left in the place of the reports, before anything is read: where this run ends without one, an old
 * report, or one that a pull request commits, is not taken for its own. Returns an error for each report in the place of another
 * one, or of a file that this run reads; the others are removed all the same.
 *
 * The baseline stays until the report is written over it, and so do metrics: they say when their run began, and a gap would
 * begin the alerts on them anew. A file that is read stays where a person names it (see `isNamed`).
 */
export async function removeEarlierReports(inputs: NamedPaths, options: RemovalOptions): Promise<readonly Problem[]> {
  const targets = [...inputs.reports, ...inputs.lintReports];
  const lost = await sameFiles(targets, options);
  const earlier: Earlier[] = [];
  for (const target of targets) {
    const replaced = await replacedBy(target.path, options);
    if (replaced) earlier.push({ target, replaced });
  }
  if (earlier.length === 0) return lost;
  const read = await filesRead(inputs, options);
  const wrong = earlier.flatMap(({ target, replaced }) => {
    const input = read.get(replaced.identity);
    return input === undefined ? [] : [replacesInput(target, input)];
  });
  const stays = options.confined ? await isNamed(inputs, options) : await isRead(inputs, { ...options, read });
  const problems: Problem[] = [];
  for (const { target, replaced } of earlier) {
    if (target.format === "prometheus" || options.claimed?.includes(target.path)) continue;
    if (await stays({ target, replaced })) continue;
    await removeReplaced(replaced).catch((error: Error) => problems.push(notRemoved(target, error)));
  }
  return [lost, wrong, problems].find(({ length }) => length > 0) ?? [];
}

/** What is in the place of a report. */
interface Earlier {
  readonly target: ReportTarget<string>;
  readonly replaced: Replaced;
}

/** Of a user who is trusted, every file that is read stays, also where a link leads to it or a glob finds it. */
async function isRead(
  { baseline }: NamedPaths,
  { read, ...options }: ReadOptions & { readonly read: ReadonlyMap<string, InputName> },
): Promise<(earlier: Earlier) => Promise<boolean>> {
  const ofBaseline = baseline === undefined ? [] : await identitiesOf(baseline, options);
  return async ({ target, replaced }) => {
    if (read.has(replaced.identity)) return true;
    const identities = await identitiesOf(target.path, options);
    return identities.some((identity) => ofBaseline.includes(identity));
  };
}

/**
 * Of a checkout that may be a stranger's, the files stay that the inputs name, which come from the workflow. A glob or a link of the
 * checkout could make any file one that is read, and so keep a report that the checkout brings with it.
 */
async function isNamed(
  { spec, contextFile, values, merge, lintContexts, installer, template, baseline, addresses }: NamedPaths,
  options: ReadOptions,
): Promise<(earlier: Earlier) => Promise<boolean>> {
  const { namedBy } = await import("./paths.js");
  const patterns = [...spec, ...contextFile, ...values, ...merge, ...lintContexts.map(({ file }) => file)];
  const files = addresses.flatMap((entry) => (entry.kind === "file" ? [entry.file.path] : []));
  const singles = [installer?.trim(), template, baseline, ...files].filter((path) => path !== undefined);
  const named = [...patterns.flatMap(namedBy), ...singles].map((path) => resolve(options.cwd, path));
  const identities = new Set<string>();
  for (const path of named) {
    if (await hasLink(path, options)) continue;
    const [identity] = await identitiesOf(path, options);
    if (identity !== undefined) identities.add(identity);
  }
  return async ({ target, replaced }) =>
    identities.has(replaced.identity) || named.includes(resolve(options.cwd, target.path));
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
async function filesRead(inputs: NamedPaths, options: ReadOptions): Promise<ReadonlyMap<string, InputName>> {
  const { filesOf } = await import("./paths.js");
  const patterns: readonly (readonly [InputName, readonly string[]])[] = [
    ["spec", inputs.spec],
    ["context-file", inputs.contextFile],
    ["values", inputs.values],
    ["merge", inputs.merge],
    // Each is an input of its own when it is read.
    ...inputs.lintContexts.map(({ file }) => ["lint-contexts", [file]] as const),
  ];
  const files: (readonly [InputName, readonly string[]])[] = [
    ["installer", inputs.installer === undefined ? [] : [inputs.installer.trim()]],
    ["template", inputs.template === undefined ? [] : [inputs.template]],
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
