import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { InputError, type Problem } from "../errors.js";
import type { Inputs } from "./inputs.js";
import type { Source } from "./source.js";

/** A spec, an installer or a context larger than this is refused before it is looked at. */
export const MAX_SOURCE_BYTES = 1024 * 1024;

/** The file name that positions in the `context` input carry. */
export const CONTEXT_SOURCE = "input context";

/** The texts of a run as people wrote them. */
export interface Texts {
  readonly specs: readonly Source[];
  readonly installer?: Source;
  /** Later ones win over earlier ones; the `context` input is the last. */
  readonly contexts: readonly Source[];
}

export interface ReadOptions {
  readonly cwd: string;
  /** Gives standard input for the file `-`. */
  readonly stdin: () => Promise<Buffer>;
}

/**
 * Reads every file that the inputs name. Files are known by the path that was given; globs give their matches in
 * alphabetical order, a file that two of them match is read once.
 *
 * @throws InputError naming every file that is missing, unreadable, empty, too large or not UTF-8, and every glob that
 * matches nothing
 */
export async function read(
  inputs: Pick<Inputs, "spec" | "installer" | "context" | "contextFile">,
  options: ReadOptions,
): Promise<Texts> {
  const problems: Problem[] = [];
  const specs: Source[] = [];
  for (const file of await expand(inputs.spec, options, problems)) {
    specs.push(...(await readSource(file, "spec", options, problems)));
  }
  const contexts: Source[] = [];
  for (const file of await expand(inputs.contextFile, options, problems, "context-file")) {
    contexts.push(...(await readSource(file, "context-file", options, problems)));
  }
  const installers =
    inputs.installer === undefined ? [] : await readSource(inputs.installer.trim(), "installer", options, problems);
  if (problems.length > 0) throw new InputError(problems);
  if (inputs.context !== undefined) contexts.push({ file: CONTEXT_SOURCE, text: inputs.context });
  return { specs, contexts, ...(installers[0] ? { installer: installers[0] } : {}) };
}

async function expand(
  patterns: readonly string[],
  { cwd }: ReadOptions,
  problems: Problem[],
  input = "spec",
): Promise<readonly string[]> {
  const files: string[] = [];
  for (const pattern of patterns) {
    if (!isGlob(pattern)) {
      files.push(pattern);
      continue;
    }
    const { glob } = await import("tinyglobby");
    const matches = await glob(pattern, { cwd, onlyFiles: true, dot: true, expandDirectories: false });
    if (matches.length === 0) {
      problems.push({
        code: "glob-no-match",
        severity: "error",
        where: `input ${input}`,
        message: `No file matches "${pattern}" in ${cwd}`,
        remedy: "expected a glob that matches at least one file, relative to that folder",
      });
    }
    files.push(...matches.sort());
  }
  const seen = new Set<string>();
  return files.filter((file) => {
    const key = file === "-" ? file : resolve(cwd, file);
    return seen.has(key) ? false : seen.add(key);
  });
}

function isGlob(pattern: string): boolean {
  return /[*?[\]{}!]/.test(pattern);
}

async function readSource(
  file: string,
  input: string,
  { cwd, stdin }: ReadOptions,
  problems: Problem[],
): Promise<Source[]> {
  const wrong = (code: string, message: string, remedy: string) => {
    problems.push({ code, severity: "error", where: `input ${input}`, message, remedy });
    return [];
  };
  let bytes: Buffer;
  try {
    bytes = file === "-" ? await stdin() : await readFile(resolve(cwd, file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT") return wrong("file-missing", `No such file: ${file}`, `expected a path relative to ${cwd}`);
    if (code === "EISDIR")
      return wrong(
        "file-unreadable",
        `Cannot read ${file}: it is a folder`,
        "expected a file or a glob such as specs/*.yaml",
      );
    return wrong("file-unreadable", `Cannot read ${file}: ${(error as Error).message}`, "expected a readable file");
  }
  if (bytes.length > MAX_SOURCE_BYTES) {
    return wrong("file-too-large", `${file} has ${bytes.length} bytes`, `expected at most ${MAX_SOURCE_BYTES}`);
  }
  const text = decodeUtf8(bytes);
  if (text === undefined) return wrong("file-encoding", `${file} is not UTF-8`, "expected UTF-8 text");
  if (text.trim() === "") return wrong("file-empty", `${file} is empty`, "expected a YAML document");
  return [{ file: file === "-" ? "standard input" : displayPath(file, cwd), text }];
}

function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Workflow annotations need paths relative to the workspace, with slashes. */
function displayPath(file: string, cwd: string): string {
  const path = relative(cwd, resolve(cwd, file));
  return (path.startsWith("..") ? file : path).replaceAll("\\", "/");
}
