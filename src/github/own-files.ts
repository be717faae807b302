import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { readBytes } from "../files/file.js";
import type { Position } from "../problem/problem.js";
import type { Report } from "../report/model.js";
import type { GithubContext } from "./context.js";
import { isInside } from "./spec-link.js";

/** Bytes of a file that is compared; no spec is larger. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Characters of the path of such a file. Each of its folders is looked at, and a path may have thousands. */
const MOST_CHARACTERS = 1_000;

/** Files of the checkout that are compared with what a merged report has of them. The positions in others have no link. */
export const MAX_OWN_FILES = 1_000;

/** Bytes of all these files together: four times as many as the specs of one run may have. */
export const MAX_OWN_BYTES = 67_108_864;

interface OwnFilesOptions extends Pick<GithubContext, "workspace"> {
  readonly maxOwnFiles?: number;
  readonly maxOwnBytes?: number;
}

/**
 * Returns whether a position is in a file of this checkout that is the very file that the report was made from, by the
 * digest that the report has of it. What a report from elsewhere says of other files, or of other versions, leads nowhere.
 *
 * A report may name a file in any number of spellings, and files that none of its positions is in. So a file is read once,
 * by its resolved path, and only for a position.
 */
export async function isInCheckout(
  report: Pick<Report, "sources" | "results" | "excluded" | "problems">,
  { workspace, maxOwnFiles = MAX_OWN_FILES, maxOwnBytes = MAX_OWN_BYTES }: OwnFilesOptions,
): Promise<(position: Position) => boolean> {
  if (workspace === "") return () => false;
  const named = namedFiles(report);
  const digests = new Map<string, string | undefined>();
  const same = new Set<string>();
  let bytesLeft = maxOwnBytes;
  for (const { file, sha256 } of report.sources) {
    if (!named.has(file) || file.length > MOST_CHARACTERS) continue;
    const path = resolve(workspace, file);
    if (!digests.has(path)) {
      if (digests.size >= maxOwnFiles || !isInside(path, workspace) || !existsSync(path)) continue;
      const digested = await digestOf(path, { workspace, maxBytes: Math.min(MOST_BYTES, bytesLeft) });
      bytesLeft -= digested.bytes;
      digests.set(path, digested.sha256);
    }
    if (digests.get(path) === sha256) same.add(file);
  }
  return ({ file }) => same.has(file);
}

/** The files of all positions that are shown. */
function namedFiles({ results, excluded, problems }: Pick<Report, "results" | "excluded" | "problems">) {
  const files = new Set<string>();
  for (const { position } of results) files.add(position.file);
  for (const { position } of excluded) files.add(position.file);
  for (const { position } of problems) if (position) files.add(position.file);
  return files;
}

interface Digested {
  /**
   * Absent for what a spec cannot be; a pipe is not waited for. The report may name a link of this checkout to a device, or out
   * of it.
   */
  readonly sha256?: string;
  /** How many were read. */
  readonly bytes: number;
}

async function digestOf(
  path: string,
  { workspace, maxBytes }: { readonly workspace: string; readonly maxBytes: number },
): Promise<Digested> {
  const read = await readBytes(path, { cwd: workspace, confined: true, maxBytes, maxWriterMs: 0 });
  if (read.kind !== "bytes") return { bytes: 0 };
  const bytes = read.bytes.length;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(read.bytes);
    return { sha256: createHash("sha256").update(text).digest("hex"), bytes };
  } catch {
    return { bytes };
  }
}
