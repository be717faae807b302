/**
 * Go's package unicode. It maps one code point to one code point, whereas JavaScript's methods may return several ("ß")
 * and depend on the neighbors ("Σ" at the end of a word).
 */

export function isSpace(rune: number): boolean {
  if (rune < 0x100) return (rune >= 0x09 && rune <= 0x0d) || rune === 0x20 || rune === 0x85 || rune === 0xa0;
  return /\p{Z}/u.test(String.fromCodePoint(rune));
}

export function isUpper(rune: number): boolean {
  return rune < ASCII_END ? rune >= 0x41 && rune <= 0x5a : /\p{Lu}/u.test(String.fromCodePoint(rune));
}

export function isLower(rune: number): boolean {
  return rune < ASCII_END ? rune >= 0x61 && rune <= 0x7a : /\p{Ll}/u.test(String.fromCodePoint(rune));
}

export function isTitle(rune: number): boolean {
  return rune >= ASCII_END && /\p{Lt}/u.test(String.fromCodePoint(rune));
}

export function isLetter(rune: number): boolean {
  return rune < ASCII_END ? isLower(rune | 0x20) : /\p{L}/u.test(String.fromCodePoint(rune));
}

export function isDigit(rune: number): boolean {
  return rune < ASCII_END ? rune >= 0x30 && rune <= 0x39 : /\p{Nd}/u.test(String.fromCodePoint(rune));
}

export function isNumber(rune: number): boolean {
  return rune < ASCII_END ? isDigit(rune) : /\p{N}/u.test(String.fromCodePoint(rune));
}

export function isPunct(rune: number): boolean {
  return /\p{P}/u.test(String.fromCodePoint(rune));
}

export function toUpper(rune: number): number {
  if (rune < ASCII_END) return isLower(rune) ? rune - 0x20 : rune;
  return single(String.fromCodePoint(rune).toUpperCase()) ?? greekCapital(rune);
}

export function toLower(rune: number): number {
  if (rune < ASCII_END) return isUpper(rune) ? rune + 0x20 : rune;
  return rune === CAPITAL_I_WITH_DOT ? 0x69 : (single(String.fromCodePoint(rune).toLowerCase()) ?? rune);
}

/** Maps to title case, which differs from upper case for digraphs such as "ǆ" and for Georgian letters. */
export function toTitle(rune: number): number {
  if (rune >= 0x1c4 && rune <= 0x1cc) return 0x1c5 + 3 * Math.floor((rune - 0x1c4) / 3);
  if (rune >= 0x1f1 && rune <= 0x1f3) return 0x1f2;
  if (rune >= 0x10d0 && rune <= 0x10ff) return rune;
  return toUpper(rune);
}

const ASCII_END = 0x80;
const CAPITAL_I_WITH_DOT = 0x130;

/** The capitals of Greek letters with iota subscript, which JavaScript maps to two letters. */
function greekCapital(rune: number): number {
  if (rune >= 0x1f80 && rune <= 0x1faf && rune % 16 < 8) return rune + 8;
  if (rune === 0x1fb3 || rune === 0x1fc3 || rune === 0x1ff3) return rune + 9;
  return rune;
}

/** The code point of a string that is one code point long. */
function single(text: string): number | undefined {
  const rune = text.codePointAt(0) as number;
  return text.length === (rune > 0xffff ? 2 : 1) ? rune : undefined;
}
