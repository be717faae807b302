/** Go's package regexp over re2js: the syntax and the search are re2js's, the loops around them are Go's. */
import type { RE2JS } from "re2js";
import { cpuMs } from "../cpu.js";
import { type Budget, GoError, LimitError, STEPS_PER_STRING } from "../func.js";
import { canBackquote, quoteInError } from "../strconv/strconv.js";
import { joinStrings } from "../strings.js";
import { compileSteps, programBound } from "./cost.js";
import { regexpEngine } from "./engine.js";
import { expand } from "./expand.js";

export { loadRegexp } from "./engine.js";

export interface Regexp {
  readonly pattern: string;
  readonly engine: RE2JS;
  /** The instructions that one character may have to go through. */
  readonly size: number;
  readonly groups: ReadonlyMap<string, number>;
}

/**
 * The positions of a match: start and end of the whole and, where groups are asked for, of group 1, ...; -1 for a group that
 * did not take part.
 */
export type Match = readonly number[];

const MAX_PATTERN_LENGTH = 4 * 1024;
const MAX_INPUT_LENGTH = 1024 * 1024;
const MAX_PROGRAM_SIZE = 50_000;
const MAX_SEARCH_MS = 2_000;
const MAX_MATCHES = 100_000;
/**
 * Instructions that are charged as a step. One takes 13 ns, and 22 ns with large classes. Nothing ends a search before its match,
 * so that all steps of a template must be less than the time that templates have: a hundred million instructions, 1.3 s.
 */
const INSTRUCTIONS_A_STEP = 20;
/** Groups whose positions take as long to copy as an instruction, which copies them for each character. */
const GROUPS_AN_INSTRUCTION = 12;
const CACHED_PATTERNS = 32;

const cache = new Map<string, Regexp>();

/**
 * Compiles an RE2 pattern, or returns it from the cache of recent ones.
 *
 * @throws GoError with Go's message: `error parsing regexp: missing closing ]: ...`
 * @throws LimitError for a pattern above 4 KiB or one that repeats itself into more than 50,000 instructions
 */
export function compile(pattern: string, budget: Budget): Regexp {
  const known = cache.get(pattern);
  if (known) return known;
  if (pattern.length > MAX_PATTERN_LENGTH) throw new LimitError(`regular expression above ${MAX_PATTERN_LENGTH} bytes`);
  if (programBound(pattern) > MAX_PROGRAM_SIZE) {
    throw new LimitError(`regular expression of more than ${MAX_PROGRAM_SIZE} instructions`);
  }
  budget.steps(compileSteps(pattern));
  const engine = compileEngine(pattern);
  const regexp = { pattern, engine, size: engine.programSize(), groups: new Map(Object.entries(engine.namedGroups())) };
  const oldest = cache.size >= CACHED_PATTERNS ? cache.keys().next().value : undefined;
  if (oldest !== undefined) cache.delete(oldest);
  cache.set(pattern, regexp);
  return regexp;
}

/** Compiles as `compile` does, with the error message of Go's `regexp.MustCompile`. */
export function mustCompile(pattern: string, budget: Budget): Regexp {
  try {
    return compile(pattern, budget);
  } catch (error) {
    if (!(error instanceof GoError)) throw error;
    const quoted = canBackquote(pattern) ? `\`${pattern}\`` : quoteInError(pattern);
    throw new GoError(`regexp: Compile(${quoted}): ${error.message}`);
  }
}

function compileEngine(pattern: string): RE2JS {
  if (!pattern.isWellFormed()) {
    throw new GoError(`error parsing regexp: invalid UTF-8: \`${pattern.slice(pattern.search(/\p{Cs}/u))}\``);
  }
  const { RE2JS, RE2JSSyntaxException } = regexpEngine();
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    const { message } = error;
    throw new GoError(message.endsWith("trailing backslash at end of expression") ? `${message}: \`\`` : message);
  }
}

export function matchString(regexp: Regexp, text: string, budget: Budget): boolean {
  charge(regexp, text, 0, budget);
  return regexp.engine.test(searchable(text));
}

/** Returns the leftmost match, "" if there is none. */
export function findString(regexp: Regexp, text: string, budget: Budget): string {
  const [match] = findAll(regexp, text, 1, budget);
  return match ? groupText(text, match, 0) : "";
}

/** Returns at most `limit` matches, all if it is negative. `undefined`, Go's nil, if there are none. */
export function findAllString(regexp: Regexp, text: string, limit: number, budget: Budget): string[] | undefined {
  const matches = findAll(regexp, text, limit, budget);
  budget.steps(STEPS_PER_STRING * matches.length);
  return matches.length === 0 ? undefined : matches.map((match) => groupText(text, match, 0));
}

/** Finds matches from left to right, without overlap and without groups. An empty match directly after another one is skipped. */
export function findAll(regexp: Regexp, text: string, limit: number, budget: Budget): Match[] {
  return matchesOf(searcher(regexp, text, 0, budget), text, limit);
}

/** Finds the same with all groups. */
export function findAllGroups(regexp: Regexp, text: string, limit: number, budget: Budget): Match[] {
  return matchesOf(searcher(regexp, text, regexp.engine.groupCount(), budget), text, limit);
}

function matchesOf(search: Search, text: string, limit: number): Match[] {
  const matches: Match[] = [];
  let previousEnd = -1;
  for (let at = 0; at <= text.length && (limit < 0 || matches.length < limit); ) {
    const match = search(at);
    if (!match) break;
    const [start, end] = match as [number, number];
    const isEmptyAfterMatch = end === at && start === previousEnd;
    if (!isEmptyAfterMatch) {
      if (matches.length >= MAX_MATCHES)
        throw new LimitError(`more than ${MAX_MATCHES} matches of a regular expression`);
      matches.push(match);
    }
    at = end === at ? at + widthAt(text, at) : end;
    previousEnd = end;
  }
  return matches;
}

/** Replaces every match by `template`, in which `$1`, `${1}` and `${name}` stand for groups and `$$` for a dollar. */
export function replaceAllString(regexp: Regexp, text: string, template: string, budget: Budget): string {
  if (!template.includes("$")) return replaceAllLiteralString(regexp, text, template, budget);
  const search = searcher(regexp, text, regexp.engine.groupCount(), budget);
  return replaceAll(search, text, (match) => expand(template, { text, match, groups: regexp.groups }, budget), budget);
}

/** Replaces every match by `replacement`, in which `$` has no meaning. */
export function replaceAllLiteralString(regexp: Regexp, text: string, replacement: string, budget: Budget): string {
  return replaceAll(searcher(regexp, text, 0, budget), text, () => replacement, budget);
}

function replaceAll(search: Search, text: string, replace: (match: Match) => string, budget: Budget): string {
  const pieces: string[] = [];
  let length = text.length;
  budget.string(length);
  let lastEnd = 0;
  for (let at = 0; at <= text.length; ) {
    const match = search(at);
    if (!match) break;
    const [start, end] = match as [number, number];
    pieces.push(text.slice(lastEnd, start));
    if (end > lastEnd || start === 0) {
      const replacement = replace(match);
      length += replacement.length;
      budget.string(length, replacement.length);
      pieces.push(replacement);
    }
    lastEnd = end;
    at = Math.max(end, at + widthAt(text, at));
  }
  pieces.push(text.slice(lastEnd));
  return joinStrings(pieces, "");
}

/** Splits at matches into at most `limit` parts, all if it is negative. `undefined`, Go's nil, if it is 0. */
export function split(regexp: Regexp, text: string, limit: number, budget: Budget): string[] | undefined {
  if (limit === 0) return undefined;
  if (regexp.pattern !== "" && text === "") return [""];
  const parts: string[] = [];
  let from = 0;
  let end = 0;
  const matches = findAll(regexp, text, limit, budget) as [number, number][];
  budget.steps(STEPS_PER_STRING * matches.length);
  for (const [matchStart, matchEnd] of matches) {
    if (limit > 0 && parts.length === limit - 1) break;
    end = matchStart;
    if (matchEnd !== 0) parts.push(text.slice(from, end));
    from = matchEnd;
  }
  if (end !== text.length) parts.push(text.slice(from));
  return parts;
}

/** Returns the string that a group matched, "" if it did not take part. */
export function groupText(text: string, match: Match, group: number): string {
  const start = match[2 * group] ?? -1;
  return start < 0 ? "" : text.slice(start, match[2 * group + 1]);
}

/** Finds the first match from a position on. `^` and `\b` see the characters before that position. */
type Search = (from: number) => Match | undefined;

/**
 * @param groups of each match: a pattern may have two thousand, so a caller that reads the whole match alone asks for none
 */
function searcher(regexp: Regexp, text: string, groups: number, budget: Budget): Search {
  charge(regexp, text, groups, budget);
  const matcher = regexp.engine.matcher(searchable(text));
  const deadline = cpuMs() + MAX_SEARCH_MS;
  return (from) => {
    budget.steps(1 + groups);
    if (cpuMs() > deadline) throw new LimitError(`regular expression searches for over ${MAX_SEARCH_MS} ms`);
    if (!matcher.find(from)) return undefined;
    const match: number[] = [];
    for (let group = 0; group <= groups; group++) match.push(matcher.start(group), matcher.end(group));
    return match;
  };
}

/** Charges a search, which costs at most the size of its program times the length of its input, and once more with groups. */
function charge({ size }: Regexp, text: string, groups: number, budget: Budget): void {
  if (text.length > MAX_INPUT_LENGTH) throw new LimitError(`regular expression input above ${MAX_INPUT_LENGTH} bytes`);
  const instructions = (text.length + 1) * size * (1 + groups / GROUPS_AN_INSTRUCTION);
  budget.steps(Math.ceil(instructions / INSTRUCTIONS_A_STEP));
}

/** Returns the input with each invalid byte as U+FFFD, which is how RE2 reads it. Positions stay the same. */
function searchable(text: string): string {
  return text.toWellFormed();
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
