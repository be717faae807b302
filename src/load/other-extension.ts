import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { alternatives } from "../files/alternatives.js";
import { readBytes } from "../files/file.js";
import type { PlaceOptions } from "../files/places.js";
import type { Problem } from "../problem/problem.js";
import { displayPath, filesOf, isGlob, realFile } from "./paths.js";
import type { Searches } from "./searches.js";

/** What the search may visit: a notice must not take as long as what it is about. */
const FOLDERS = 10_000;
/** Files that are looked into, and bytes of one; others have no notice. */
const FILES = 50;
const BYTES = 1024 * 1024;
/** Files that the notice names; it counts the others. */
const NAMED = 3;

/**
 * Returns a notice where globs of `spec` end in one extension of YAML, and files with checks that they would match with the other
 * one are not read: `preflight/*.yaml` leaves out `preflight/redis.yml`. The folders were listed by the search for the specs.
 */
export async function otherExtensionNotices(
  patterns: readonly string[],
  options: PlaceOptions & { readonly searches?: Searches },
): Promise<readonly Problem[]> {
  const others = patterns.flatMap(withOtherExtension);
  if (others.length === 0) return [];
  const { searches, ...place } = options;
  const read = await filesOf({ input: "spec", patterns }, options);
  const own = { ...searches, budget: { folders: FOLDERS }, found: new Map() };
  // That nothing matches one of them is as it should be.
  const { value: candidates } = await filesOf({ input: "spec", patterns: others }, { ...place, searches: own });
  if (candidates.length === 0) return [];
  const known = new Set<string>();
  for (const file of read.value) known.add(await realFile(file, place.cwd));
  const left: string[] = [];
  for (const file of candidates) if (!known.has(await realFile(file, place.cwd))) left.push(file);
  const specs: string[] = [];
  for (const file of left.slice(0, FILES)) if (await hasChecks(file, place)) specs.push(displayPath(file, place.cwd));
  return specs.length === 0 ? [] : [notice(specs)];
}

function withOtherExtension(pattern: string): readonly string[] {
  return (alternatives(pattern) ?? []).flatMap((part) => {
    const [, start, extension] = /^(.*\.)(ya?ml)$/s.exec(part) ?? [];
    if (start === undefined || !isGlob(start)) return [];
    return [start + (extension === "yml" ? "yaml" : "yml")];
  });
}

/** A pipe is not looked into: who reads it takes what it has. */
async function hasChecks(file: string, place: PlaceOptions): Promise<boolean> {
  const stats = await stat(resolve(place.cwd, file)).catch(() => undefined);
  if (!stats?.isFile()) return false;
  const read = await readBytes(file, { ...place, maxBytes: BYTES });
  return read.kind === "bytes" && read.bytes.includes("tcpConnect");
}

function notice(files: readonly string[]): Problem {
  const names = files.slice(0, NAMED).map((file) => JSON.stringify(file));
  const others = files.length > names.length ? ` and ${files.length - names.length} more` : "";
  return {
    code: "glob-extension",
    severity: "notice",
    where: "input spec",
    message: `Files with tcpConnect are not read, because they end in the other of .yaml and .yml: ${names.join(", ")}${others}`,
    remedy: "end the glob in .y*ml to read both",
  };
}
