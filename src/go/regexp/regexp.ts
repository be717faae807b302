/** Go's package regexp over re2js: the syntax and the search are re2js's, the loops around them are Go's. */
import { RE2JS, RE2JSSyntaxException } from "re2js";
import { type Budget, GoError, LimitError } from "../func.js";
import { canBackquote, quote } from "../strconv/strconv.js";
import { joinStrings } from "../strings.js";
import { programBound } from "./cost.js";
import { expand } from "./expand.js";

export interface Regexp {
  readonly pattern: string;
  readonly engine: RE2JS;
  /** Instructions that one character may have to pass. */
  readonly size: number;
  readonly groups: ReadonlyMap<string, number>;
}

/** Where a match and its groups are: start and end of the whole, of group 1, ...; -1 for a group without part in it. */
export type Match = readonly number[];

const MAX_PATTERN_LENGTH = 4 * 1024;
const MAX_INPUT_LENGTH = 1024 * 1024;
const MAX_PROGRAM_SIZE = 50_000;
const MAX_SEARCH_MS = 2_000;
const MAX_MATCHES = 100_000;
const INSTRUCTIONS_A_STEP = 100;
const CACHED_PATTERNS = 32;

const cache = new Map<string, Regexp>();

/**
 * Compiles an RE2 pattern, or takes it from the last ones compiled.
 *
 * @throws GoError with Go's text: `error parsing regexp: missing closing ]: ...`
 * @throws LimitError for a pattern above 4 KiB or one that repeats itself into more than 50,000 instructions
 */
export function compile(pattern: string): Regexp {
  const known = cache.get(pattern);
  if (known) return known;
  if (pattern.length > MAX_PATTERN_LENGTH) throw new LimitError(`regular expression above ${MAX_PATTERN_LENGTH} bytes`);
  if (programBound(pattern) > MAX_PROGRAM_SIZE) {
    throw new LimitError(`regular expression of more than ${MAX_PROGRAM_SIZE} instructions`);
  }
  const engine = compileEngine(pattern);
  const regexp = { pattern, engine, size: engine.programSize(), groups: new Map(Object.entries(engine.namedGroups())) };
  const oldest = cache.size >= CACHED_PATTERNS ? cache.keys().next().value : undefined;
  if (oldest !== undefined) cache.delete(oldest);
  cache.set(pattern, regexp);
  return regexp;
}

/** As `compile`, with the text of Go's `regexp.MustCompile` in the error. */
export function mustCompile(pattern: string): Regexp {
  try {
    return compile(pattern);
  } catch (error) {
    if (!(error instanceof GoError)) throw error;
    const quoted = canBackquote(pattern) ? `\`${pattern}\`` : quote(pattern);
    throw new GoError(`regexp: Compile(${quoted}): ${error.message}`);
  }
}

function compileEngine(pattern: string): RE2JS {
  if (!pattern.isWellFormed()) {
    throw new GoError(`error parsing regexp: invalid UTF-8: \`${pattern.slice(pattern.search(/\p{Cs}/u))}\``);
  }
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    const { message } = error;
    throw new GoError(message.endsWith("trailing backslash at end of expression") ? `${message}: \`\`` : message);
  }
}

export function matchString(regexp: Regexp, text: string, budget: Budget): boolean {
  charge(regexp, text, budget);
  return regexp.engine.test(searchable(text));
}

/** The leftmost match, "" when there is none. */
export function findString(regexp: Regexp, text: string, budget: Budget): string {
  const [match] = findAll(regexp, text, 1, budget);
  return match ? groupText(text, match, 0) : "";
}

/** The texts of at most `limit` matches, of all when it is negative; `undefined`, Go's nil, for none. */
export function findAllString(regexp: Regexp, text: string, limit: number, budget: Budget): string[] | undefined {
  const matches = findAll(regexp, text, limit, budget);
  return matches.length === 0 ? undefined : matches.map((match) => groupText(text, match, 0));
}

/** Matches from left to right, without overlap. An empty match right after another match does not count. */
export function findAll(regexp: Regexp, text: string, limit: number, budget: Budget): Match[] {
  const search = searcher(regexp, text, budget);
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

/** Every match replaced by `template`, in which `$1`, `${1}` and `${name}` stand for groups and `$$` for a dollar. */
export function replaceAllString(regexp: Regexp, text: string, template: string, budget: Budget): string {
  if (!template.includes("$")) return replaceAll(regexp, text, () => template, budget);
  return replaceAll(regexp, text, (match) => expand(template, { text, match, groups: regexp.groups }, budget), budget);
}

/** Every match replaced by `replacement` as it is. */
export function replaceAllLiteralString(regexp: Regexp, text: string, replacement: string, budget: Budget): string {
  return replaceAll(regexp, text, () => replacement, budget);
}

function replaceAll(regexp: Regexp, text: string, replace: (match: Match) => string, budget: Budget): string {
  const search = searcher(regexp, text, budget);
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

/** The parts between matches, at most `limit` of them, all when it is negative; `undefined`, Go's nil, when it is 0. */
export function split(regexp: Regexp, text: string, limit: number, budget: Budget): string[] | undefined {
  if (limit === 0) return undefined;
  if (regexp.pattern !== "" && text === "") return [""];
  const parts: string[] = [];
  let from = 0;
  let end = 0;
  for (const [matchStart, matchEnd] of findAll(regexp, text, limit, budget) as [number, number][]) {
    if (limit > 0 && parts.length === limit - 1) break;
    end = matchStart;
    if (matchEnd !== 0) parts.push(text.slice(from, end));
    from = matchEnd;
  }
  if (end !== text.length) parts.push(text.slice(from));
  return parts;
}

/** The text of a group, "" when it took no part. */
export function groupText(text: string, match: Match, group: number): string {
  const start = match[2 * group] ?? -1;
  return start < 0 ? "" : text.slice(start, match[2 * group + 1]);
}

/** Finds the first match from a position on; looking back across it, so that `^` and `\b` see what stands before. */
function searcher(regexp: Regexp, text: string, budget: Budget): (from: number) => Match | undefined {
  charge(regexp, text, budget);
  const matcher = regexp.engine.matcher(searchable(text));
  const groupCount = regexp.engine.groupCount();
  const deadline = performance.now() + MAX_SEARCH_MS;
  return (from) => {
    budget.steps(1);
    if (performance.now() > deadline) throw new LimitError(`regular expression searches for over ${MAX_SEARCH_MS} ms`);
    if (!matcher.find(from)) return undefined;
    const match: number[] = [];
    for (let group = 0; group <= groupCount; group++) match.push(matcher.start(group), matcher.end(group));
    return match;
  };
}

/** A search costs at most its program times its input. */
function charge({ size }: Regexp, text: string, budget: Budget): void {
  if (text.length > MAX_INPUT_LENGTH) throw new LimitError(`regular expression input above ${MAX_INPUT_LENGTH} bytes`);
  budget.steps(Math.ceil(((text.length + 1) * size) / INSTRUCTIONS_A_STEP));
}

/** To RE2 an invalid byte is U+FFFD; positions stay the same. */
function searchable(text: string): string {
  return text.toWellFormed();
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
