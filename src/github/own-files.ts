import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Position } from "../problem/problem.js";
import type { Report } from "../report/model.js";
import type { GithubContext } from "./context.js";
import { isInside } from "./spec-link.js";

/** Bytes of a file that is compared; no spec is larger. */
const MOST_BYTES = 1024 * 1024;

/**
 * Returns whether a position is in a file of this checkout that is the very file that the report was made from, by the
 * digest that the report has of it. What a report from elsewhere says of other files, or of other versions, leads nowhere.
 */
export function isInCheckout(
  { sources }: Pick<Report, "sources">,
  { workspace }: Pick<GithubContext, "workspace">,
): (position: Position) => boolean {
  const digests = new Map<string, Set<string>>();
  for (const { file, sha256 } of sources) digests.set(file, (digests.get(file) ?? new Set()).add(sha256));
  const known = new Map<string, boolean>();
  return ({ file }) => {
    const same = known.get(file) ?? digests.get(file)?.has(digestOf(file, workspace) ?? "") === true;
    known.set(file, same);
    return same;
  };
}

function digestOf(file: string, workspace: string): string | undefined {
  const path = resolve(workspace, file);
  if (workspace === "" || !isInside(path, workspace)) return undefined;
  try {
    if (statSync(path).size > MOST_BYTES) return undefined;
    const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
    return createHash("sha256").update(text).digest("hex");
  } catch {
    return undefined;
  }
}
