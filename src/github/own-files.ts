import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { readBytes } from "../files/file.js";
import type { Position } from "../problem/problem.js";
import type { Report } from "../report/model.js";
import type { GithubContext } from "./context.js";
import { isInside } from "./spec-link.js";

/** Bytes of a file that is compared; no spec is larger. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Returns whether a position is in a file of this checkout that is the very file that the report was made from, by the
 * digest that the report has of it. What a report from elsewhere says of other files, or of other versions, leads nowhere.
 */
export async function isInCheckout(
  { sources }: Pick<Report, "sources">,
  { workspace }: Pick<GithubContext, "workspace">,
): Promise<(position: Position) => boolean> {
  const digests = new Map<string, string | undefined>();
  const same = new Set<string>();
  for (const { file, sha256 } of sources) {
    if (!digests.has(file)) digests.set(file, await digestOf(file, workspace));
    if (digests.get(file) === sha256) same.add(file);
  }
  return ({ file }) => same.has(file);
}

/** Returns undefined for what a spec cannot be; a pipe is not waited for. The report may name a link of this checkout to a device, or out of it. */
async function digestOf(file: string, workspace: string): Promise<string | undefined> {
  const path = resolve(workspace, file);
  if (workspace === "" || !isInside(path, workspace)) return undefined;
  const read = await readBytes(path, { cwd: workspace, confined: true, maxBytes: MOST_BYTES, maxWriterMs: 0 });
  if (read.kind !== "bytes") return undefined;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(read.bytes);
    return createHash("sha256").update(text).digest("hex");
  } catch {
    return undefined;
  }
}
