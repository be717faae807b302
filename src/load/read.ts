import { realpath } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { type FileBytes, type ReadFileOptions, readBytes } from "../files/file.js";
import { alternatives, MAX_FOLDERS, type Matches, matchGlob } from "../files/glob.js";
import type { Source } from "../files/source.js";
import type { Inputs } from "../inputs/inputs.js";
import { InputError, type Problem, type ProblemCode } from "../problem/problem.js";

/** A spec, an installer or a context larger than this is refused before it is looked at. */
export const MAX_SOURCE_BYTES = 1024 * 1024;

/** All files of one input together: thousands of small ones cost as much as a large one. */
export const MAX_INPUT_BYTES = 16 * 1024 * 1024;

/** Files that one input may name, globs resolved. */
export const MAX_FILES = 1_000;

/** The file name that positions in the `context` input carry. */
export const CONTEXT_SOURCE = "input context";

/** The file name that positions in standard input carry. */
export const STANDARD_INPUT = "standard input";

/** The texts of a run as people wrote them. */
export interface Texts {
  readonly specs: readonly Source[];
  readonly installer?: Source;
  /** Later ones win over earlier ones; the `context` input is the last. */
  readonly contexts: readonly Source[];
}

export interface ReadOptions extends Pick<ReadFileOptions, "cwd" | "confined" | "signal"> {
  /** Gives standard input for the file `-`; it may stop one byte beyond what is allowed. */
  readonly stdin: (options: Pick<ReadFileOptions, "maxBytes" | "signal">) => Promise<Buffer>;
}

/**
 * Reads every file that the inputs name. Files are known by the path that was given; globs give their matches in
 * alphabetical order, a file that two of them match is read once.
 *
 * @throws InputError naming every file that is missing, unreadable, empty, too large or not UTF-8, every glob that matches
 * nothing, and an input that names too many
 */
export async function read(
  inputs: Pick<Inputs, "spec" | "installer" | "context" | "contextFile">,
  options: ReadOptions,
): Promise<Texts> {
  const problems: Problem[] = [];
  const specs = await readSources(inputs.spec, "spec", options, problems);
  const contexts = await readSources(inputs.contextFile, "context-file", options, problems);
  const installers =
    inputs.installer === undefined ? [] : await readSource(inputs.installer.trim(), "installer", options, problems);
  if (problems.length > 0) throw new InputError(problems);
  if (inputs.context !== undefined) contexts.push({ file: CONTEXT_SOURCE, text: inputs.context });
  return { specs, contexts, ...(installers[0] ? { installer: installers[0] } : {}) };
}

async function readSources(
  patterns: readonly string[],
  input: string,
  options: ReadOptions,
  problems: Problem[],
): Promise<Source[]> {
  const sources: Source[] = [];
  let bytes = 0;
  for (const file of await expand(patterns, input, options, problems)) {
    const source = await readSource(file, input, options, problems);
    for (const { text } of source) bytes += Buffer.byteLength(text);
    if (bytes > MAX_INPUT_BYTES) {
      problems.push({
        code: "file-limit",
        severity: "error",
        where: `input ${input}`,
        message: `The files have more than ${MAX_INPUT_BYTES} bytes in all`,
        remedy: `expected at most ${MAX_INPUT_BYTES}; split them over several runs`,
      });
      return [];
    }
    sources.push(...source);
  }
  return sources;
}

async function expand(
  patterns: readonly string[],
  input: string,
  options: ReadOptions,
  problems: Problem[],
): Promise<readonly string[]> {
  const { cwd } = options;
  const files: string[] = [];
  for (const pattern of patterns) {
    // Of alternatives each one without a wildcard is a file that has to be there.
    const parts = alternatives(pattern);
    files.push(...parts.filter((part) => !isGlob(part)));
    if (!parts.some(isGlob)) continue;
    const matches = await matchGlob(pattern, options);
    const fault = globFault(pattern, matches, cwd);
    if (fault) problems.push({ ...fault, severity: "error", where: `input ${input}` });
    if (matches.kind === "files") for (const file of matches.files) files.push(file);
  }
  if (files.length > MAX_FILES) {
    problems.push({
      code: "file-limit",
      severity: "error",
      where: `input ${input}`,
      message: `${files.length} files are named`,
      remedy: `expected at most ${MAX_FILES}`,
    });
    return [];
  }
  const seen = new Set<string>();
  const once: string[] = [];
  for (const file of files) {
    const path = file === "-" ? file : await realpath(resolve(cwd, file)).catch(() => resolve(cwd, file));
    if (seen.has(path)) continue;
    seen.add(path);
    once.push(file);
  }
  return once;
}

function globFault(
  pattern: string,
  matches: Matches,
  cwd: string,
): Pick<Problem, "code" | "message" | "remedy"> | undefined {
  switch (matches.kind) {
    case "files":
      if (matches.files.length > 0) return undefined;
      return {
        code: "glob-no-match",
        message: `No file matches "${pattern}" in ${cwd}`,
        remedy: "expected a glob that matches at least one file, relative to that folder",
      };
    case "outside":
      return {
        code: "file-outside",
        message: `Cannot look for "${pattern}" in ${displayPath(matches.link, cwd)}: a symbolic link leads out of the working directory`,
        remedy: "expected a glob that does not go through it",
      };
    case "unreadable":
      return {
        code: "file-unreadable",
        message: `Cannot look for "${pattern}" in ${displayPath(matches.folder, cwd)}: ${matches.message}`,
        remedy: "expected a glob that does not go through it, or a folder that may be read",
      };
    case "too-far":
      return {
        code: "file-limit",
        message: `"${pattern}" leads through more than ${MAX_FOLDERS} folders and links`,
        remedy: "expected a glob that reaches less far",
      };
  }
}

function isGlob(pattern: string): boolean {
  return /[*?[\]{}!]/.test(pattern);
}

async function readSource(file: string, input: string, options: ReadOptions, problems: Problem[]): Promise<Source[]> {
  const wrong = (code: ProblemCode, message: string, remedy: string) => {
    problems.push({ code, severity: "error", where: `input ${input}`, message, remedy });
    return [];
  };
  const name = file === "-" ? STANDARD_INPUT : file;
  const read = await bytesOf(file, options);
  switch (read.kind) {
    case "missing":
      return wrong("file-missing", `No such file: ${name}`, `expected a path relative to ${options.cwd}`);
    case "outside":
      return wrong("file-outside", `Cannot read ${name}: ${read.message}`, "give the path of the file itself");
    case "unreadable":
      return wrong("file-unreadable", `Cannot read ${name}: ${read.message}`, READABLE);
    case "too-large":
      return wrong("file-too-large", `Cannot read ${name}: ${read.message}`, `expected at most ${MAX_SOURCE_BYTES}`);
    case "bytes": {
      const text = decodeUtf8(read.bytes);
      if (text === undefined) return wrong("file-encoding", `${name} is not UTF-8`, "expected UTF-8 text");
      if (text.trim() === "") return wrong("file-empty", `${name} is empty`, "expected a YAML document");
      return [{ file: file === "-" ? name : displayPath(file, options.cwd), text }];
    }
  }
}

const READABLE = "expected a file that may be read and stays as it is meanwhile, or a glob such as specs/*.yaml";

async function bytesOf(file: string, options: ReadOptions): Promise<FileBytes> {
  const limits = { ...options, maxBytes: MAX_SOURCE_BYTES };
  if (file !== "-") return readBytes(file, limits);
  try {
    const bytes = await options.stdin(limits);
    if (bytes.length <= MAX_SOURCE_BYTES) return { kind: "bytes", bytes };
    return { kind: "too-large", message: `it has more than ${MAX_SOURCE_BYTES} bytes` };
  } catch (error) {
    if (options.signal?.aborted) throw error;
    return { kind: "unreadable", message: (error as Error).message };
  }
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
