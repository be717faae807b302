/**
 * Masterminds/goutils, sprig's package for words. Some of its functions take each byte for a character, which garbles
 * text beyond ASCII. They do so here too: templates were written against that.
 */

import type { Budget } from "../func.js";
import { Pieces } from "../pieces.js";
import { isLower, isSpace, isTitle, isUpper, toLower, toTitle, toUpper } from "../unicode.js";
import { decodeUtf8, encodeUtf8 } from "../utf8.js";

const ELLIPSIS = "...";

/** Steps of a line of `wrap`, however short it is: it is copied by itself. */
const STEPS_PER_LINE = 4;

/**
 * Cuts a string to `width` bytes, ellipses included, and keeps the byte at `offset`: "...def...". With an offset of at
 * most 4 only the end is cut off.
 *
 * @param width at least 4, and at least 7 when `offset` is above 4
 */
export function abbreviate(text: string, offset: number, width: number): string {
  const bytes = encodeUtf8(text);
  if (bytes.length <= width) return text;
  const start = Math.min(offset, bytes.length, bytes.length - (width - ELLIPSIS.length));
  const cut = (from: number, to: number) => decodeUtf8(bytes.subarray(from, to));
  if (start <= 4) return cut(0, width - ELLIPSIS.length) + ELLIPSIS;
  if (start + width - ELLIPSIS.length < bytes.length) {
    return ELLIPSIS + cut(start, start + width - 2 * ELLIPSIS.length) + ELLIPSIS;
  }
  return ELLIPSIS + cut(bytes.length - (width - ELLIPSIS.length), bytes.length);
}

/** Returns the first byte of every word, each as a character of its own. */
export function initials(text: string): string {
  const found = new Pieces();
  let isStart = true;
  for (const byte of encodeUtf8(text)) {
    const gap = isSpace(byte);
    if (isStart && !gap) found.add(String.fromCodePoint(byte));
    isStart = gap;
  }
  return found.end("");
}

/** Removes the bytes that are white space. If there are any, each other byte becomes a character. */
export function deleteWhiteSpace(text: string): string {
  const bytes = encodeUtf8(text);
  const kept = Buffer.alloc(bytes.length);
  let length = 0;
  for (const byte of bytes) if (!isSpace(byte)) kept[length++] = byte;
  return length === bytes.length ? text : kept.toString("latin1", 0, length);
}

/** Swaps upper and lower case. A lower-case letter that starts a word becomes title case. */
export function swapCase(runes: Iterable<number>): string {
  const swapped = new Pieces();
  let isStart = true;
  for (const rune of runes) {
    if (isUpper(rune) || isTitle(rune)) swapped.add(String.fromCodePoint(toLower(rune)));
    else if (isLower(rune)) swapped.add(String.fromCodePoint(isStart ? toTitle(rune) : toUpper(rune)));
    else swapped.add(String.fromCodePoint(rune));
    const isCased = isUpper(rune) || isTitle(rune) || isLower(rune);
    isStart = !isCased && isSpace(rune);
  }
  return swapped.end("");
}

/** Maps the first letter of every word to lower case. */
export function uncapitalize(runes: Iterable<number>): string {
  const mapped = new Pieces();
  let isStart = true;
  for (const rune of runes) {
    const gap = isSpace(rune);
    mapped.add(String.fromCodePoint(isStart && !gap ? toLower(rune) : rune));
    isStart = gap;
  }
  return mapped.end("");
}

/**
 * Breaks a string at spaces into lines of at most `width` bytes (at least 1).
 *
 * @param options.longWords cut words that are longer than a line, instead of keeping them whole
 */
export function wrap(
  text: string,
  { width, lineBreak, longWords }: { width: number; lineBreak: string; longWords: boolean },
  budget: Budget,
): string {
  const bytes = encodeUtf8(text).toString("latin1");
  const lineWidth = Math.max(width, 1);
  const lines: Buffer[] = [];
  let length = bytes.length;
  let at = 0;
  budget.string(length);
  const endLine = (end: number, next: number) => {
    length += lineBreak.length;
    budget.string(length, lineBreak.length);
    budget.steps(STEPS_PER_LINE);
    lines.push(Buffer.from(bytes.slice(at, end), "latin1"), Buffer.from(encodeUtf8(lineBreak)));
    at = next;
  };
  while (bytes.length - at > lineWidth) {
    if (bytes[at] === " ") {
      at++;
      continue;
    }
    const space = bytes.slice(at, at + lineWidth + 1).lastIndexOf(" ");
    if (space >= 0) endLine(at + space, at + space + 1);
    else if (longWords) endLine(at + lineWidth, at + lineWidth);
    else {
      const next = bytes.indexOf(" ", at + lineWidth);
      if (next < 0) break;
      endLine(next, next + 1);
    }
  }
  lines.push(Buffer.from(bytes.slice(at), "latin1"));
  return decodeUtf8(Buffer.concat(lines));
}
