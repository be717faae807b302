import { isPrint } from "../strconv/strconv.js";
import { runeToString } from "../utf8.js";

/** Stands for the end of the source in place of a character. */
export const EOF = -1;

/** Whether a character is space in Go templates: blank, tab, CR or LF, nothing else. */
export function isSpace(rune: number): boolean {
  return rune === 0x20 || rune === 0x09 || rune === 0x0d || rune === 0x0a;
}

/** Whether a character is an ASCII digit. */
export function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

/** Whether a character may be in a name: a letter, a digit or an underscore. */
export function isAlphaNumeric(rune: number): boolean {
  if (rune === EOF) return false;
  if (rune >= 0x80) return /^[\p{L}\p{Nd}]$/u.test(String.fromCodePoint(rune));
  const letter = rune | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (rune >= 0x30 && rune <= 0x39) || rune === 0x5f;
}

/** Returns where the space at the end of `text.slice(from, to)` begins. */
export function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Returns where the space that begins at `from` ends. */
export function trimStart(text: string, from: number): number {
  let start = from;
  while (isSpace(text.charCodeAt(start))) start++;
  return start;
}

/** Returns a character as Go's `%#U` prints it: `U+0041 'A'`. */
export function describeRune(rune: number): string {
  const code = `U+${rune.toString(16).toUpperCase().padStart(4, "0")}`;
  return isPrint(rune) ? `${code} '${runeToString(rune)}'` : code;
}
