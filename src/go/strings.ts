/** Go's package strings over the strings of utf8.ts: searching compares bytes, mapping works on code points. */
import { Pieces } from "./pieces.js";
import * as search from "./search.js";
import { isDigit, isLetter, isSpace, toLower, toTitle, toUpper } from "./unicode.js";
import { decodeUtf8, encodeUtf8, runes } from "./utf8.js";

export function contains(text: string, part: string): boolean {
  return onBytes([text, part], (whole, sought) => search.includes(whole, sought));
}

export function hasPrefix(text: string, prefix: string): boolean {
  return onBytes([text, prefix], (whole, sought) => whole.startsWith(sought));
}

export function hasSuffix(text: string, suffix: string): boolean {
  return onBytes([text, suffix], (whole, sought) => whole.endsWith(sought));
}

export function trimPrefix(text: string, prefix: string): string {
  return onBytes([text, prefix], (whole, sought, back) =>
    whole.startsWith(sought) ? back(whole.slice(sought.length)) : text,
  );
}

export function trimSuffix(text: string, suffix: string): string {
  return onBytes([text, suffix], (whole, sought, back) =>
    whole.endsWith(sought) ? back(whole.slice(0, whole.length - sought.length)) : text,
  );
}

/** Counts the occurrences of `part` that do not overlap. The empty part occurs before and after every code point. */
export function count(text: string, part: string): number {
  if (part === "") return [...text].length + 1;
  return onBytes([text, part], (whole, sought) => {
    let found = 0;
    for (let at = search.indexOf(whole, sought); at >= 0; at = search.indexOf(whole, sought, at + sought.length))
      found++;
    return found;
  });
}

/** Replaces every `old` by `replacement`. The empty `old` occurs before and after every code point. */
export function replaceAll(text: string, old: string, replacement: string): string {
  if (old === "") return joinStrings(["", ...text, ""], replacement);
  return onBytes([text, old], (whole, sought, back) =>
    search.includes(whole, sought) ? joinStrings(search.split(whole, sought).map(back), replacement) : text,
  );
}

/**
 * Splits at separators into at most `limit` parts, of which the last is the rest. A negative limit means all, and 0
 * returns `undefined`, Go's nil. An empty separator splits into code points.
 */
export function splitN(text: string, separator: string, limit: number): string[] | undefined {
  if (limit === 0) return undefined;
  if (separator === "") return explode(text, limit);
  return onBytes([text, separator], (whole, sought, back) => {
    const parts: string[] = [];
    let from = 0;
    while (limit < 0 || parts.length < limit - 1) {
      const at = search.indexOf(whole, sought, from);
      if (at < 0) break;
      parts.push(back(whole.slice(from, at)));
      from = at + sought.length;
    }
    parts.push(back(whole.slice(from)));
    return parts;
  });
}

/** Joins the parts. Bytes that make up a character together become that character. */
export function joinStrings(parts: readonly string[], separator: string): string {
  return canonical(parts.join(separator));
}

/** Returns a concatenated string in the one form that utf8.ts allows. */
export function canonical(text: string): string {
  return text.isWellFormed() ? text : decodeUtf8(encodeUtf8(text));
}

/** Removes white space, as Unicode defines it, from both ends. */
export function trimSpace(text: string): string {
  return trimWhere(text, isSpace);
}

/** Removes the characters of `cutset` from both ends. */
export function trim(text: string, cutset: string): string {
  const cut = new Set(runes(cutset));
  return trimWhere(text, (rune) => cut.has(rune));
}

export function upper(text: string): string {
  return mapRunes(text, toUpper);
}

export function lower(text: string): string {
  return mapRunes(text, toLower);
}

/** Maps the first letter of every word to title case. An apostrophe ends a word, an underscore does not. */
export function title(text: string): string {
  let previous = 0x20;
  return mapRunes(text, (rune) => {
    const mapped = isSeparator(previous) ? toTitle(rune) : rune;
    previous = rune;
    return mapped;
  });
}

/** Maps every code point. Invalid bytes are passed to `map` as U+FFFD. */
function mapRunes(text: string, map: (rune: number) => number): string {
  const mapped = new Pieces();
  for (const character of text.toWellFormed())
    mapped.add(String.fromCodePoint(map(character.codePointAt(0) as number)));
  return mapped.end("");
}

function trimWhere(text: string, isCut: (rune: number) => boolean): string {
  let from = 0;
  let to = text.length;
  while (from < to) {
    const character = String.fromCodePoint(text.codePointAt(from) as number);
    if (!isCut(firstRune(character))) break;
    from += character.length;
  }
  while (to > from) {
    const character = lastCharacter(text, to);
    if (!isCut(firstRune(character))) break;
    to -= character.length;
  }
  return text.slice(from, to);
}

function lastCharacter(text: string, end: number): string {
  const pair = text.slice(Math.max(0, end - 2), end);
  return pair.length === 2 && (pair.codePointAt(0) as number) > 0xffff ? pair : text.slice(end - 1, end);
}

function firstRune(character: string): number {
  return runes(character).next().value as number;
}

function isSeparator(rune: number): boolean {
  if (rune < 0x80) return !/[0-9A-Za-z_]/.test(String.fromCharCode(rune));
  return !isLetter(rune) && !isDigit(rune) && isSpace(rune);
}

function explode(text: string, limit: number): string[] {
  const characters = [...text];
  if (limit < 0 || limit >= characters.length) return characters;
  return [...characters.slice(0, limit - 1), characters.slice(limit - 1).join("")];
}

/**
 * Runs `search` on strings in which a search finds the same as among the bytes. These are the strings themselves,
 * unless one of them holds invalid bytes: then `search` gets one UTF-16 unit per byte, and `back` turns a piece of that
 * into a Go string.
 */
function onBytes<Result>(
  [text, part]: readonly [string, string],
  search: (text: string, part: string, back: (piece: string) => string) => Result,
): Result {
  if (text.isWellFormed() && part.isWellFormed()) return search(text, part, (piece) => piece);
  return search(encodeUtf8(text).toString("latin1"), encodeUtf8(part).toString("latin1"), (piece) =>
    decodeUtf8(Buffer.from(piece, "latin1")),
  );
}
