/**
 * Searches for one string in another, in time that grows with the sum of their lengths. V8's own search takes their product
 * for a string such as 300 a's, a b and thousands of a's in a string of a's. All positions are in UTF-16 code units.
 */

/** V8 searches for strings of this length: at worst, it compares so many characters for each one of the text. */
const MAX_PREFIX = 64;

/** Returns the first position of `part` at or after `from`, or -1. */
export function indexOf(text: string, part: string, from = 0): number {
  if (part.length <= MAX_PREFIX) return text.indexOf(part, from);
  if (text.length - from < part.length) return -1;
  const first = text.indexOf(part.slice(0, MAX_PREFIX), from);
  // Nearly always, the text does not have its beginning, or has all of it.
  if (first < 0 || text.startsWith(part, first)) return first;
  return indexByBorders(text, part, first + 1);
}

export function includes(text: string, part: string): boolean {
  return indexOf(text, part) >= 0;
}

/** Returns the strings between the occurrences of `part`, which is not empty. Occurrences do not overlap. */
export function split(text: string, part: string): string[] {
  if (part.length <= MAX_PREFIX) return text.split(part);
  const pieces: string[] = [];
  let from = 0;
  for (let at = indexOf(text, part); at >= 0; at = indexOf(text, part, from)) {
    pieces.push(text.slice(from, at));
    from = at + part.length;
  }
  pieces.push(text.slice(from));
  return pieces;
}

/** Returns the text with `replacement` in place of each `part`, which is not empty. */
export function replaceAll(text: string, part: string, replacement: string): string {
  return includes(text, part) ? split(text, part).join(replacement) : text;
}

/** Returns the text with `replacement` in place of the first `part`, if it has one. */
export function replaceFirst(text: string, part: string, replacement: string): string {
  const at = indexOf(text, part);
  return at < 0 ? text : text.slice(0, at) + replacement + text.slice(at + part.length);
}

/** Knuth, Morris and Pratt, "Fast pattern matching in strings", 1977: no character of the text is read again. */
function indexByBorders(text: string, part: string, from: number): number {
  const borders = bordersOf(part);
  let matched = 0;
  for (let at = from; at < text.length; at++) {
    matched = extended(matched, text.charCodeAt(at), part, borders);
    if (matched === part.length) return at + 1 - matched;
  }
  return -1;
}

/** Returns, for each beginning of `part` by its last position, how long the longest shorter beginning is that also ends it. */
function bordersOf(part: string): Int32Array {
  const borders = new Int32Array(part.length);
  let border = 0;
  for (let at = 1; at < part.length; at++) {
    border = extended(border, part.charCodeAt(at), part, borders);
    borders[at] = border;
  }
  return borders;
}

/** Returns how much of the beginning of `part` ends with `unit`, where `matched` characters of it were before. */
function extended(matched: number, unit: number, part: string, borders: Int32Array): number {
  let length = matched;
  while (length > 0 && part.charCodeAt(length) !== unit) length = borders[length - 1] as number;
  return part.charCodeAt(length) === unit ? length + 1 : length;
}
