import { lstat, realpath, stat } from "node:fs/promises";
import path, { type PlatformPath, resolve } from "node:path";
import { alternatives, MAX_ALTERNATIVES } from "../files/alternatives.js";
import { type Matches, matchGlob } from "../files/glob.js";
import { createListings } from "../files/listings.js";
import type { PlaceOptions } from "../files/places.js";
import { MAX_FOLDERS } from "../files/search-budget.js";
import type { InputName } from "../inputs/inputs.js";
import { hasEmptyPart } from "../inputs/values.js";
import { type Checked, gather } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";
import { beginSearches, type Searches } from "./searches.js";

/** Files that one input may name, once globs are resolved. */
export const MAX_FILES = 1_000;

/** Characters of a path or a glob. */
export const MAX_PATTERN = 4_096;

/** Characters of an alternative that take as much as a folder. */
const LETTERS_PER_FOLDER = 256;

/** Inputs of which the file that is named last wins over the others. */
const LAST_WINS: readonly InputName[] = ["values", "context-file"];

interface PathOptions extends PlaceOptions {
  /** The operating system, as Node names it. */
  readonly platform?: string;
  /** Of all calls of a run; a call has its own by default. */
  readonly searches?: Searches;
}

/**
 * Returns the files that an input names by paths and globs, in the order of the input. A file that is named several times is
 * there once: where it is first, or where it is last if later files win.
 *
 * A glob that is also the name of a file:
 *
 * | glob | files |
 * |---|---|
 * | `db[1].yaml`, `!db.yaml`: no one writes it for another file | that file |
 * | any other | that file, and those that the glob matches; of `{a,b}` each must exist still |
 */
export async function filesOf(
  given: GivenPatterns,
  { searches = beginSearches(), ...place }: PathOptions,
): Promise<Checked<readonly string[]>> {
  const key = JSON.stringify([given.input, given.patterns]);
  const before = searches.found.get(key);
  if (before) return before;
  searches.listings ??= createListings();
  const { budget, listings } = searches;
  const found = await newlyFound(given, { ...place, budget, listings });
  searches.found.set(key, found);
  return found;
}

interface GivenPatterns {
  readonly input: InputName;
  readonly patterns: readonly string[];
}

type SearchOptions = Omit<PathOptions, "searches"> & Required<Pick<Searches, "budget" | "listings">>;

async function newlyFound(
  { input, patterns }: GivenPatterns,
  options: SearchOptions,
): Promise<Checked<readonly string[]>> {
  const where = `input ${input}`;
  const matches: Checked<Found>[] = [];
  for (const pattern of patterns) matches.push(await filesOfPattern(pattern, where, options));
  const { value, problems: errors } = gather(matches);
  const files = value.flatMap(({ files }) => files);
  const dangling = [...new Set(value.flatMap(({ dangling }) => dangling))];
  const problems = dangling.length === 0 ? errors : [...errors, { ...danglingProblem(dangling), where }];
  if (files.length <= MAX_FILES) {
    const value = LAST_WINS.includes(input)
      ? [...(await distinct([...files].reverse(), options.cwd))].reverse()
      : await distinct(files, options.cwd);
    return { value, problems };
  }
  const tooMany: Problem = {
    code: "file-limit",
    severity: "error",
    where,
    message: `${files.length} files are named`,
    remedy: `expected at most ${MAX_FILES}`,
  };
  return { value: [], problems: [...problems, tooMany] };
}

/** Files, and links that `**` found and whose targets do not exist. */
interface Found {
  readonly files: readonly string[];
  readonly dangling: readonly string[];
}

const NOTHING: Found = { files: [], dangling: [] };

async function filesOfPattern(given: string, where: string, options: SearchOptions): Promise<Checked<Found>> {
  const pattern = withSlashes(given, options);
  if (pattern.length > MAX_PATTERN) return { value: NOTHING, problems: [{ ...longPattern(pattern), where }] };
  const scheme = /^\s*([a-z][a-z0-9+.-]*):\/\//i.exec(pattern)?.[1];
  if (scheme !== undefined) return { value: NOTHING, problems: [{ ...notFetched(scheme), where }] };
  if (hasEmptyPart(pattern, options.platform)) return { value: NOTHING, problems: [{ ...emptyPart(pattern), where }] };
  // A shell has expanded its own globs before: what it hands on is the name of a file.
  const isFile = isGlob(pattern) && (await isExistingFile(pattern, options.cwd));
  if (isFile && !mayMeanOthers(pattern)) return { value: { files: [pattern], dangling: [] }, problems: [] };
  const beyond = { value: NOTHING, problems: [{ ...tooFar(pattern), severity: "error" as const, where }] };
  if (options.budget.folders < 0) return beyond;
  // Each alternative must match or exist: `{common,prod}/*.yaml` without a file below prod would lose its checks.
  const parts = alternatives(pattern);
  if (!parts) return { value: NOTHING, problems: [{ ...tooManyAlternatives(pattern), where }] };
  if (parts.length > 1) options.budget.folders -= parts.length * (1 + pattern.length / LETTERS_PER_FOLDER);
  if (options.budget.folders < 0) return beyond;
  // Where a pattern has wildcards or braces, a backslash takes the meaning of the next character.
  const isSearched = (part: string) => isGlob(part) || (isGlob(pattern) && part.includes("\\"));
  const named = parts.filter((part) => !isSearched(part));
  const files: string[] = isFile ? [pattern] : [];
  const dangling: string[] = [];
  const problems: Problem[] = [];
  for (const part of parts.filter(isSearched)) {
    const matches = await matchGlob(part, options);
    const isFound = isFile && parts.length === 1 && matches.kind === "files";
    const problem = isFound ? undefined : globProblem(part, matches, options.cwd);
    if (problem) problems.push({ ...problem, severity: "error", where });
    if (matches.kind === "files") {
      for (const file of matches.files) files.push(file);
      for (const link of matches.dangling ?? []) dangling.push(link);
    }
    // The budget is that of all patterns, so no other alternative can be searched.
    if (matches.kind === "too-far") break;
  }
  return { value: { files: [...named, ...files.sort()], dangling }, problems };
}

/** Links that a message names; it counts the others. */
const NAMED_LINKS = 3;

/** One warning for all: a folder of packages may have thousands of such links. */
function danglingProblem(links: readonly string[]): Pick<Problem, "code" | "severity" | "message" | "remedy"> {
  const names = links.slice(0, NAMED_LINKS).map((link) => JSON.stringify(link));
  const others = links.length > names.length ? ` and ${links.length - names.length} more` : "";
  return {
    code: "glob-link",
    severity: "warning",
    message: `A glob with ** finds nothing behind links whose targets do not exist: ${names.join(", ")}${others}`,
    remedy:
      "if files are expected there, make the targets available; otherwise remove the links, or give a glob that does not reach them",
  };
}

/**
 * Returns a pattern with slashes. On Windows `specs\\*.yaml` is how a glob is written; elsewhere a backslash takes its meaning
 * from a character of globs, and is part of a name.
 */
function withSlashes(pattern: string, { platform = process.platform }: PathOptions): string {
  return platform === "win32" ? pattern.replaceAll("\\", "/") : pattern;
}

function longPattern({ length }: string): Pick<Problem, "code" | "severity" | "message" | "remedy"> {
  return {
    code: "file-limit",
    severity: "error",
    message: `A path or a glob has ${length} characters`,
    remedy: `expected at most ${MAX_PATTERN}, as in Linux`,
  };
}

function tooManyAlternatives(pattern: string): Pick<Problem, "code" | "severity" | "message" | "remedy"> {
  return {
    code: "file-limit",
    severity: "error",
    message: `The braces of ${JSON.stringify(pattern)} stand for more than ${MAX_ALTERNATIVES} paths`,
    remedy: "expected fewer; each of them must be a file, or match one",
  };
}

/** The error of a path with an empty part. */
export function emptyPart(pattern: string): Pick<Problem, "code" | "severity" | "message" | "remedy"> {
  return {
    code: "input-value",
    severity: "error",
    message: `Cannot use the path ${JSON.stringify(pattern)}: a part of it is empty; an unset variable?`,
    remedy: "expected a path or a glob without empty parts",
  };
}

/** The problem of a URL in place of a path. It is not shown: its user, its path and its query may be secrets. */
function notFetched(scheme: string): Pick<Problem, "code" | "severity" | "message" | "remedy"> {
  return {
    code: "input-value",
    severity: "error",
    message: `Cannot use a URL (${scheme}://) as a path: URLs are not fetched`,
    remedy: "download the file in a step before this one and give its path",
  };
}

/** Keeps the first of several paths of one file. */
async function distinct(files: readonly string[], cwd: string): Promise<readonly string[]> {
  const byPath = new Map<string, string>();
  for (const file of files) {
    const real = await realFile(file, cwd);
    if (!byPath.has(real)) byPath.set(real, file);
  }
  return [...byPath.values()];
}

/** Returns what names one file only, whichever path or link leads to it. */
export async function realFile(file: string, cwd: string): Promise<string> {
  return file === "-" ? file : await realpath(resolve(cwd, file)).catch(() => resolve(cwd, file));
}

function globProblem(
  pattern: string,
  matches: Matches,
  cwd: string,
): Pick<Problem, "code" | "message" | "remedy"> | undefined {
  switch (matches.kind) {
    case "files":
      if (matches.files.length > 0) return undefined;
      return {
        code: "glob-no-match",
        message: `No file matches ${JSON.stringify(pattern)} in ${cwd}`,
        remedy: "expected a glob that matches at least one file, relative to that folder",
      };
    case "outside":
      return {
        code: "file-outside",
        message: `Cannot look for ${JSON.stringify(pattern)} in ${displayPath(matches.link, cwd)}: ${matches.message}`,
        remedy: "expected a glob that does not go through it",
      };
    case "unreadable":
      return {
        code: "file-unreadable",
        message: `Cannot look for ${JSON.stringify(pattern)} in ${displayPath(matches.path, cwd)}: ${matches.message}`,
        remedy: "expected a glob that does not go through it, or a folder that can be read",
      };
    case "too-far":
      return tooFar(pattern);
  }
}

function tooFar(pattern: string): Pick<Problem, "code" | "message" | "remedy"> {
  return {
    code: "file-limit",
    message: `${JSON.stringify(pattern)}, or the globs before it, lead through more than ${MAX_FOLDERS} folders and links, or take as long to compare`,
    remedy: "expected a glob that reaches less far, without groups in groups",
  };
}

/** Returns the files that a pattern names itself, so that they are not chosen by what is in a folder: `a` and `b` of `{a,b}`. */
export function namedBy(pattern: string): readonly string[] {
  return (alternatives(pattern) ?? []).filter((part) => !isGlob(part));
}

/** Whether a pattern finds less where files are not there; a path, also each of `{a,b}`, must exist. */
export function mayFindLess(pattern: string): boolean {
  return (alternatives(pattern) ?? []).some(isGlob);
}

/** Whether a pattern has characters of globs. */
export function isGlob(pattern: string): boolean {
  return /[*?[\]{}!]/.test(pattern);
}

/** Whether a path is that of a file, or of a link that does not lead to a folder. */
async function isExistingFile(file: string, cwd: string): Promise<boolean> {
  const path = resolve(cwd, file);
  const stats = await stat(path)
    .catch(() => lstat(path))
    .catch(() => undefined);
  return stats !== undefined && !stats.isDirectory();
}

/**
 * Whether a pattern that is also the name of a file may have been written for other files: a file that a stranger names
 * `*.yaml` or `db[12].yaml` must not hide them. `[1]` matches one character, so no one writes it for another file.
 */
function mayMeanOthers(pattern: string): boolean {
  const rest = pattern.replaceAll(/\[[\p{L}\p{N}]?\]/gu, "");
  return /[*?[\]{}\\]|[@+!]\(/.test(rest);
}

/** Returns a path relative to the working directory, with slashes, as annotations need it. */
export function displayPath(
  file: string,
  cwd: string,
  { relative, resolve }: Pick<PlatformPath, "relative" | "resolve"> = path,
): string {
  const way = relative(cwd, resolve(cwd, file));
  return (way.startsWith("..") ? file : way).replaceAll("\\", "/");
}
