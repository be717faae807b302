/**
 * Masterminds/goutils, sprig's helper for words. Where it works on bytes it takes each for a character, so that text
 * beyond ASCII comes out garbled: here too, since a spec was written against that.
 */
import type { Budget } from "../func.js";
import { isLower, isSpace, isTitle, isUpper, toLower, toTitle, toUpper } from "../unicode.js";
import { decodeUtf8, encodeUtf8 } from "../utf8.js";

const ELLIPSIS = "...";

/**
 * Cuts a text to `width` bytes, ellipses included, such that the byte at `offset` is still seen: "...def..." With an
 * offset of at most 4 only the end is cut off.
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

/** The first byte of every word, each as a character of its own. */
export function initials(text: string): string {
  let found = "";
  let isStart = true;
  for (const byte of encodeUtf8(text)) {
    const gap = isSpace(byte);
    if (isStart && !gap) found += String.fromCharCode(byte);
    isStart = gap;
  }
  return found;
}

/** Without bytes that are white space; when there are none the text stays as it is, else each byte is a character. */
export function deleteWhiteSpace(text: string): string {
  const bytes = encodeUtf8(text);
  const kept = bytes.filter((byte) => !isSpace(byte));
  return kept.length === bytes.length ? text : Buffer.from(kept).toString("latin1");
}

/** Capitals become small, small letters become capitals; a small letter that starts a word becomes title case. */
export function swapCase(runes: Iterable<number>): string {
  let swapped = "";
  let isStart = true;
  for (const rune of runes) {
    if (isUpper(rune) || isTitle(rune)) swapped += String.fromCodePoint(toLower(rune));
    else if (isLower(rune)) swapped += String.fromCodePoint(isStart ? toTitle(rune) : toUpper(rune));
    else swapped += String.fromCodePoint(rune);
    const isCased = isUpper(rune) || isTitle(rune) || isLower(rune);
    isStart = !isCased && isSpace(rune);
  }
  return swapped;
}

/** The first letter of every word in lower case. */
export function uncapitalize(runes: Iterable<number>): string {
  let mapped = "";
  let isStart = true;
  for (const rune of runes) {
    const gap = isSpace(rune);
    mapped += String.fromCodePoint(isStart && !gap ? toLower(rune) : rune);
    isStart = gap;
  }
  return mapped;
}

/**
 * Breaks a text at spaces into lines of at most `width` bytes (at least 1).
 *
 * @param options.longWords cut words that are longer than a line, instead of letting them stand out
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
