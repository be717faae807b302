import type { Inputs } from "../inputs/inputs.js";
import type { NamedPaths, ReadInputs } from "../inputs/named-paths.js";
import { type Checked, hasErrors } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";
import { removeEarlierReports } from "./earlier-reports.js";
import type { ReadOptions } from "./read.js";
import { targetProblems } from "./targets.js";
import { workingDirectoryProblems } from "./working-directory.js";

/** Returns the paths that another step of the job has written reports to, with an error for each. */
export type Claim = (paths: readonly string[], options: ReadOptions) => Promise<Checked<readonly string[]>>;

/**
 * Returns the inputs once nothing is in the place of their reports that an earlier run, or a commit, left there. A run that is
 * refused leaves none of these either: a later job would take it for the report of this run.
 */
export async function readyInputs(
  read: ReadInputs,
  options: ReadOptions,
  claim: Claim = async () => ({ value: [], problems: [] }),
): Promise<Checked<Inputs | undefined>> {
  const { value, problems } = read;
  const paths: NamedPaths | undefined = value ?? read.paths;
  if (paths === undefined) return { value, problems };
  const place = { ...options, workingDirectory: paths.workingDirectory };
  const claimed = await claim(
    [...paths.reports, ...paths.lintReports].map(({ path }) => path),
    place,
  );
  const refusal = hasErrors(problems) ? [] : await firstProblems(paths, { place, claimed: claimed.problems });
  const removal = await removeEarlierReports(paths, { ...place, claimed: claimed.value });
  const isRefused = hasErrors(problems) || refusal.length > 0;
  return { value, problems: [...problems, ...(isRefused ? refusal : removal)] };
}

async function firstProblems(
  paths: NamedPaths,
  { place, claimed }: { readonly place: ReadOptions; readonly claimed: readonly Problem[] },
): Promise<readonly Problem[]> {
  const ofFolder = await workingDirectoryProblems(paths, place);
  if (ofFolder.length > 0) return ofFolder;
  const ofTargets = await targetProblems(paths, place);
  return ofTargets.length > 0 ? ofTargets : claimed;
}
