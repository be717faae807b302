import { type CharacterSet, characterSet } from "./character-set.js";

/**
 * The wildcards of one part of a path, as shells have them:
 *
 *     *  ?  [a-z]  [!a-z]  {a,b}  {1..9}  @(a|b)  ?(a|b)  *(a|b)  +(a|b)  !(a|b)  \*
 */
type Part =
  | { readonly kind: "character"; readonly character: string }
  | { readonly kind: "one" }
  | { readonly kind: "any" }
  | { readonly kind: "set"; readonly isNegated: boolean; readonly characters: CharacterSet }
  | { readonly kind: "group"; readonly how: string; readonly options: readonly (readonly Part[])[] };

/** Groups and braces in one another. Each level is a call within a call. */
export const MAX_GLOB_LEVELS = 100;

/** A part of a pattern is kept, and takes so many times what a character of a name takes. */
const POSITIONS_OF_PART = 200;

/** Numbers that `{1..9}` may stand for. */
const MAX_NUMBERS = 1_000;

/**
 * Returns whether names match a part of a glob. Every position that the name can be read to is kept, so the time is proportional
 * to the lengths of both, for `+(...)`, `*(...)` and `!(...)` to the square of the name's. Where one is in another, its time
 * is multiplied.
 *
 * @param spend called before parts of the pattern are read and before positions of a name are compared, with their number;
 * it may throw. Levels beyond the limit are worth more positions than there are.
 */
export function nameMatcher(pattern: string, spend: (positions: number) => void = () => {}): (name: string) => boolean {
  const parts = partsOf(pattern, { spend, level: 0 });
  return (text) => {
    const start = new Uint8Array(text.length + 1);
    start[0] = 1;
    return advance(parts, start, { text, spend })[text.length] === 1;
  };
}

interface Name {
  readonly text: string;
  readonly spend: (positions: number) => void;
}

/** Positions of a name, 1 where a pattern can be at. */
type Positions = Uint8Array;

function advance(parts: readonly Part[], from: Positions, name: Name): Positions {
  let at = from;
  for (const part of parts) {
    if (!at.includes(1)) return at;
    name.spend(at.length);
    at = step(part, at, name);
  }
  return at;
}

function step(part: Part, from: Positions, name: Name): Positions {
  switch (part.kind) {
    case "any":
      return new Uint8Array(from.length).fill(1, from.indexOf(1));
    case "one":
      return moved(from, () => true);
    case "character":
      return moved(from, (at) => name.text[at] === part.character);
    case "set":
      name.spend(from.length * part.characters.comparisons);
      return moved(from, (at) => part.characters.has(name.text[at] as string) !== part.isNegated);
    case "group":
      return group(part, from, name);
  }
}

function moved(from: Positions, isMatch: (at: number) => boolean): Positions {
  const to = new Uint8Array(from.length);
  for (let at = 0; at < from.length - 1; at++) if (from[at] && isMatch(at)) to[at + 1] = 1;
  return to;
}

/** What joins the positions of an option takes so many times what a character takes. */
const POSITIONS_OF_GROUP = 10;

function group({ how, options }: Extract<Part, { kind: "group" }>, from: Positions, name: Name): Positions {
  const once = (at: Positions) => {
    name.spend(POSITIONS_OF_GROUP * at.length * options.length);
    return options.map((parts) => advance(parts, at, name)).reduce(joined);
  };
  if (how === "!")
    return [...from.keys()]
      .filter((at) => from[at])
      .map((at) => others(once(only(at, from.length)), at))
      .reduce(joined);
  if (how === "@") return once(from);
  if (how === "?") return joined(from, once(from));
  let reached = how === "*" ? from : once(from);
  // Only from what the last turn added can more be reached. `once` has read the first positions already.
  for (let added = how === "*" ? from : without(reached, from); added.includes(1); ) {
    const next = joined(reached, once(added));
    added = without(next, reached);
    reached = next;
  }
  return reached;
}

function without(one: Positions, other: Positions): Positions {
  return one.map((is, at) => is & ~(other[at] as number));
}

function joined(one: Positions, other: Positions): Positions {
  return one.map((is, at) => is | (other[at] as number));
}

function only(at: number, length: number): Positions {
  const positions = new Uint8Array(length);
  positions[at] = 1;
  return positions;
}

/** The positions from one on that were not reached from it. */
function others(reached: Positions, from: number): Positions {
  return reached.map((is, at) => (at >= from && !is ? 1 : 0));
}

/** What reading a pattern may take, and in how many groups it is. */
interface Reading extends Pick<Name, "spend"> {
  readonly level: number;
}

function partsOf(pattern: string, reading: Reading): readonly Part[] {
  if (reading.level > MAX_GLOB_LEVELS) reading.spend(Number.POSITIVE_INFINITY);
  const parts: Part[] = [];
  for (let at = 0; at < pattern.length; ) {
    // What opens is looked through up to what closes it.
    reading.spend(POSITIONS_OF_PART + (opens(pattern, at) ? pattern.length - at : 0));
    const read =
      extendedGroup(pattern, at, reading) ?? braces(pattern, at, reading) ?? set(pattern, at) ?? single(pattern, at);
    parts.push(read.part);
    at = read.end;
  }
  return parts;
}

function opens(pattern: string, at: number): boolean {
  return "{[".includes(pattern[at] as string) || pattern[at + 1] === "(";
}

interface Read {
  readonly part: Part;
  readonly end: number;
}

function single(pattern: string, at: number): Read {
  const character = pattern[at] as string;
  if (character === "*") return { part: { kind: "any" }, end: at + 1 };
  if (character === "?") return { part: { kind: "one" }, end: at + 1 };
  const escaped = character === "\\" ? pattern[at + 1] : undefined;
  if (escaped !== undefined) return { part: { kind: "character", character: escaped }, end: at + 2 };
  return { part: { kind: "character", character }, end: at + 1 };
}

/** `[a-z]`; a bracket that is not closed is a character. */
function set(pattern: string, at: number): Read | undefined {
  const [whole, not = "", list = ""] =
    /^\[([!^]?)(\]?[^\]]*)\]/.exec(pattern[at] === "[" ? pattern.slice(at) : "") ?? [];
  if (whole === undefined) return undefined;
  return { part: { kind: "set", isNegated: not !== "", characters: characterSet(list) }, end: at + whole.length };
}

/** `{a,b}` or `{1..9}`; braces with neither are characters. */
function braces(pattern: string, at: number, reading: Reading): Read | undefined {
  const end = pattern[at] === "{" ? closing(pattern, at, "{}") : undefined;
  if (end === undefined) return undefined;
  const inside = pattern.slice(at + 1, end);
  const [, first, last] = /^(-?\d{1,9})\.\.(-?\d{1,9})$/.exec(inside) ?? [];
  const texts = first === undefined ? split(inside, ",") : numbers(Number(first), Number(last));
  return texts.length > 1 || first !== undefined ? { part: groupOf("@", texts, reading), end: end + 1 } : undefined;
}

function numbers(first: number, last: number): readonly string[] {
  const count = Math.min(MAX_NUMBERS, Math.abs(last - first) + 1);
  return Array.from({ length: count }, (_, index) => `${first + Math.sign(last - first) * index}`);
}

function extendedGroup(pattern: string, at: number, reading: Reading): Read | undefined {
  const end = /^[@?*+!]\(/.test(pattern.slice(at, at + 2)) ? closing(pattern, at + 1, "()") : undefined;
  if (end === undefined) return undefined;
  const texts = split(pattern.slice(at + 2, end), "|");
  return { part: groupOf(pattern[at] as string, texts, reading), end: end + 1 };
}

function groupOf(how: string, texts: readonly string[], { spend, level }: Reading): Part {
  return { kind: "group", how, options: texts.map((text) => partsOf(text, { spend, level: level + 1 })) };
}

/** Returns the offset of what closes the bracket at an offset. */
function closing(pattern: string, start: number, [open, close]: string | readonly string[]): number | undefined {
  for (let at = start, level = 0; at < pattern.length; at++) {
    if (pattern[at] === "\\") at++;
    else if (pattern[at] === open) level++;
    else if (pattern[at] === close && --level === 0) return at;
  }
  return undefined;
}

/** Cuts at a separator that is in no bracket. */
function split(text: string, separator: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0, level = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (character === "\\") at++;
    else if ("({".includes(character)) level++;
    else if (")}".includes(character)) level--;
    else if (character === separator && level === 0) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...pieces, text.slice(from)];
}
