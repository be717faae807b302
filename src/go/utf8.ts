/**
 * Go strings are bytes, JavaScript's are UTF-16. A Go string is kept here as the JavaScript string of its UTF-8
 * decoding. A byte that does not belong to valid UTF-8 is kept as the lone surrogate U+DC00 + byte (U+DC80 to U+DCFF).
 * So every sequence of bytes has exactly one string, and encoding returns it unchanged.
 */

import type { Budget } from "./func.js";

const ESCAPE_FIRST = 0xdc80;
const ESCAPE_LAST = 0xdcff;

/** UTF-8 has at most so many bytes for a UTF-16 unit. */
const MAX_BYTES_PER_UNIT = 3;

/** The code point that Go reads for a byte that is not valid UTF-8. */
export const RUNE_ERROR = 0xfffd;

/**
 * Returns the bytes of a Go string. A lone surrogate that stands for no byte becomes U+FFFD, as usual in JavaScript.
 */
export function encodeUtf8(text: string): Buffer {
  if (text.isWellFormed()) return Buffer.from(text, "utf8");
  // One buffer for all: a string of a million such bytes would be a million of them.
  const bytes = Buffer.allocUnsafe(MAX_BYTES_PER_UNIT * text.length);
  let length = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const rune = text.codePointAt(at) as number;
    if (rune > 0xffff) at++;
    else if (isEscapedByte(rune)) {
      if (from < at) length += bytes.write(text.slice(from, at), length, "utf8");
      bytes[length++] = rune - 0xdc00;
      from = at + 1;
    }
  }
  length += bytes.write(text.slice(from), length, "utf8");
  return bytes.subarray(0, length);
}

/** Returns the Go string of these bytes. Invalid bytes are kept as lone surrogates. */
export function decodeUtf8(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isValidUtf8(buffer)) return buffer.toString("utf8");
  let text = "";
  let from = 0;
  for (let at = 0; at < buffer.length; ) {
    const size = sequenceLength(buffer, at);
    if (size > 0) {
      at += size;
      continue;
    }
    if (from < at) text += buffer.toString("utf8", from, at);
    text += String.fromCharCode(0xdc00 + (buffer[at] as number));
    at++;
    from = at;
  }
  return text + buffer.toString("utf8", from);
}

/** Returns a well-formed string for messages and files: every invalid byte becomes U+FFFD. */
export function toValidUtf8(text: string): string {
  return text.isWellFormed() ? text : decodeUtf8(encodeUtf8(text)).toWellFormed();
}

/** Go's `len(text)`, which counts bytes. */
export function byteLength(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    if (unit < 0x800) length += 1;
    else if (isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(at + 1))) {
      length += 2;
      at++;
    } else if (!isEscapedByte(unit)) length += 2;
  }
  return length;
}

/** Go's `text[from:to]`. Positions count bytes and may cut a character into bytes. */
export function byteSlice(text: string, from: number, to: number): string {
  return isAscii(text) ? text.slice(from, to) : decodeUtf8(encodeUtf8(text).subarray(from, to));
}

/** The code points of a Go string as `for range` yields them: an invalid byte is U+FFFD. */
export function* runes(text: string): Generator<number> {
  for (const character of text) yield runeOf(character.codePointAt(0) as number);
}

/** Go's `string(rune)`. A number that is not a code point becomes U+FFFD. */
export function runeToString(rune: number): string {
  const valid = rune >= 0 && rune <= 0x10ffff && !(rune >= 0xd800 && rune <= 0xdfff);
  return String.fromCodePoint(valid ? rune : RUNE_ERROR);
}

/**
 * Compares by bytes. This is the order of code points, which differs from JavaScript's `<` beyond U+FFFF.
 *
 * @param budget is charged for what is alike, of which there may be a million characters
 */
export function compareStrings(left: string, right: string, budget?: Pick<Budget, "steps">): number {
  const length = Math.min(left.length, right.length);
  let at = 0;
  while (at < length && left.charCodeAt(at) === right.charCodeAt(at)) at++;
  if (at >= UNITS_PER_STEP) budget?.steps(Math.floor(at / UNITS_PER_STEP));
  if (at === length) return left.length - right.length;
  const [a, b] = [left.charCodeAt(at), right.charCodeAt(at)];
  if (a < 0xd800 && b < 0xd800) return a - b;
  return Buffer.compare(encodeUtf8(left), encodeUtf8(right));
}

const UNITS_PER_STEP = 64;

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x80) return false;
  return true;
}

/** Whether a lone UTF-16 unit stands for an invalid byte. */
export function isEscapedByte(unit: number): boolean {
  return unit >= ESCAPE_FIRST && unit <= ESCAPE_LAST;
}

function runeOf(codePoint: number): number {
  return codePoint >= 0xd800 && codePoint <= 0xdfff ? RUNE_ERROR : codePoint;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function isValidUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    const size = (bytes[at] as number) < 0x80 ? 1 : sequenceLength(bytes, at);
    if (size === 0) return false;
    at += size;
  }
  return true;
}

/** The length of the UTF-8 sequence that starts at `at`, 0 if none does. Overlong forms and surrogates are invalid. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const size = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  const second = bytes[at + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let next = at + 2; next < at + size; next++) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return size;
}
