import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { leadsOut, type PlaceOptions, startsInside } from "../files/places.js";
import type { Problem } from "../problem/problem.js";

/**
 * Returns why the folder of the input `working-directory` cannot be used: it is not there, it is not a folder, or it leads out
 * of the workspace where that is not trusted.
 */
export async function workingDirectoryProblems(
  { workingDirectory }: { readonly workingDirectory?: string },
  { cwd, confined = false }: PlaceOptions,
): Promise<readonly Problem[]> {
  if (workingDirectory === undefined) return [];
  const path = resolve(cwd, workingDirectory);
  const fault =
    confined && !(await startsInside(path, cwd))
      ? "it is not in the workspace"
      : ((confined ? (await leadsOut(path, { cwd }))?.message : undefined) ?? (await notAFolder(path)));
  if (fault === undefined) return [];
  return [
    {
      code: "input-value",
      severity: "error",
      where: "input working-directory",
      message: `Cannot use ${JSON.stringify(workingDirectory)}: ${fault}`,
      remedy: `expected a folder${confined ? " of the workspace" : ""}, relative to ${cwd}`,
    },
  ];
}

async function notAFolder(path: string): Promise<string | undefined> {
  try {
    return (await stat(path)).isDirectory() ? undefined : "it is not a folder";
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === "ENOENT" ? "there is no such folder" : message;
  }
}
