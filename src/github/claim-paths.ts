import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { makeFolders } from "../files/folder.js";
import { type PlaceOptions, realPathSoFar } from "../files/places.js";
import { isReplaced } from "../files/write.js";
import { hash } from "../pages/comment-digest.js";
import type { Checked } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";

type Environment = Readonly<Record<string, string | undefined>>;

export interface ClaimOptions extends PlaceOptions {
  readonly env?: Environment;
}

/**
 * Notes in the runner's temporary folder, which lasts as long as the job, that this step writes these reports. Returns those
 * that another step of the job writes, with an error for each: the later one would replace it without a word. A pipe, a device or a
 * descriptor is written through, so it takes the reports of several steps and is not noted.
 */
export async function claimPaths(
  paths: readonly string[],
  { env = process.env, ...place }: ClaimOptions,
): Promise<Checked<readonly string[]>> {
  const step = env.GITHUB_ACTION ?? "";
  const folder = join(env.RUNNER_TEMP || tmpdir(), "tcp-connect-preflight", "claims", hash(claimant(env), 16));
  if (step === "") return { value: [], problems: [] };
  const claimed: string[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    if (!(await isReplaced(path, place))) continue;
    const real = await inRealFolder(resolve(place.cwd, path));
    const other = otherClaimant(join(folder, hash(real, 16)), folder, step);
    if (other === undefined) continue;
    claimed.push(path);
    problems.push({
      code: "input-value",
      severity: "error",
      where: "input report",
      message: `Cannot write ${path}: the step ${other} of this job writes it already`,
      remedy: "expected a path of its own for each step",
    });
  }
  return { value: claimed, problems };
}

/** The path by its folder without links, also where that is made later. */
async function inRealFolder(path: string): Promise<string> {
  const folder = dirname(path);
  return join(await realPathSoFar(folder).catch(() => folder), basename(path));
}

/** Without the runner's own folder, runs and jobs must not meet each other's notes. */
function claimant({ GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, RUNNER_NAME }: Environment): string {
  return JSON.stringify([GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, RUNNER_NAME]);
}

function otherClaimant(file: string, folder: string, step: string): string | undefined {
  try {
    makeFolders(folder);
    writeFileSync(file, step, { flag: "wx" });
    return undefined;
  } catch {
    return readClaim(file, step);
  }
}

/** A folder that cannot be used claims nothing, nor does a note that a full disk left empty: writing the reports shows why. */
function readClaim(file: string, step: string): string | undefined {
  try {
    const other = readFileSync(file, "utf8");
    return other === step || other === "" ? undefined : other;
  } catch {
    return undefined;
  }
}
