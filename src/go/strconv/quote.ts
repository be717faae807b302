import { excerpt } from "../excerpt.js";
import { Pieces } from "../pieces.js";
import { decodeUtf8, isEscapedByte, RUNE_ERROR, runeToString } from "../utf8.js";

/** `strconv.ErrSyntax` */
export const INVALID_SYNTAX = "invalid syntax";

const SIMPLE_ESCAPES = new Map([
  [0x07, "\\a"],
  [0x08, "\\b"],
  [0x0c, "\\f"],
  [0x0a, "\\n"],
  [0x0d, "\\r"],
  [0x09, "\\t"],
  [0x0b, "\\v"],
]);

/** The characters that `a`, `n` and other letters stand for after a backslash. */
const ESCAPED = new Map([...SIMPLE_ESCAPES].map(([rune, escaped]) => [escaped.slice(1), rune]));

/** Go's `strconv.Quote`; with `ascii` its `QuoteToASCII`. */
export function quote(text: string, options: { ascii?: boolean } = {}): string {
  const quoted = new Pieces();
  quoted.add('"');
  for (const character of text) {
    const rune = character.codePointAt(0) as number;
    if (isEscapedByte(rune)) quoted.add(`\\x${hex(rune - 0xdc00, 2)}`);
    else quoted.add(escapeRune(rune, '"', options.ascii ?? false));
  }
  return quoted.end('"');
}

/** A string in quotes in an error. Errors quote with this function alone: it makes no copy of a string that is long. */
export function quoteInError(text: string): string {
  return quote(excerpt(text));
}

/** Go's `strconv.QuoteRune`; with `ascii` its `QuoteRuneToASCII`. A number that is not a code point becomes U+FFFD. */
export function quoteRune(rune: number, options: { ascii?: boolean } = {}): string {
  const valid = runeToString(rune).codePointAt(0) as number;
  return `'${escapeRune(valid, "'", options.ascii ?? false)}'`;
}

function escapeRune(rune: number, quoteMark: string, ascii: boolean): string {
  if (rune === quoteMark.charCodeAt(0) || rune === 0x5c) return `\\${String.fromCharCode(rune)}`;
  if (ascii ? rune < 0x80 && isPrint(rune) : isPrint(rune)) return String.fromCodePoint(rune);
  const simple = SIMPLE_ESCAPES.get(rune);
  if (simple) return simple;
  if (rune < 0x20 || rune === 0x7f) return `\\x${hex(rune, 2)}`;
  const valid = rune >= 0xd800 && rune <= 0xdfff ? RUNE_ERROR : rune;
  return valid < 0x10000 ? `\\u${hex(valid, 4)}` : `\\U${hex(valid, 8)}`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}

/** Go's `strconv.CanBackquote`: whether a string can be written as a raw string on one line. */
export function canBackquote(text: string): boolean {
  for (const character of text) {
    const rune = character.codePointAt(0) as number;
    const isControl = (rune < 0x20 && rune !== 0x09) || rune === 0x7f;
    if (isControl || rune === 0x60 || rune === 0xfeff || isEscapedByte(rune)) return false;
  }
  return true;
}

/** Go's `unicode.IsPrint`: letters, marks, numbers, punctuation, symbols, and of the spaces only U+0020. */
export function isPrint(rune: number): boolean {
  if (rune < 0x7f) return rune >= 0x20;
  return rune <= 0x10ffff && /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(String.fromCodePoint(rune));
}

/** Go's `strconv.Unquote` for a string literal, `"..."` or `` `...` ``; `undefined` when its syntax is invalid. */
export function unquote(literal: string): string | undefined {
  const quoteMark = literal[0];
  if (literal.length < 2 || literal.at(-1) !== quoteMark) return undefined;
  const body = literal.slice(1, -1);
  if (quoteMark === "`") return body.includes("`") ? undefined : body.replaceAll("\r", "");
  if (quoteMark !== '"') return undefined;
  const isPlain = !/[\\"\n\p{Surrogate}]/u.test(body);
  return isPlain ? body : unquoteBody(body);
}

function unquoteBody(body: string): string | undefined {
  const parts = new StringParts();
  for (let at = 0; at < body.length; ) {
    const char = unquoteChar(body, at, '"');
    if (!char || body[at] === "\n") return undefined;
    parts.add(char);
    at = char.end;
  }
  return parts.text();
}

/** Characters and single bytes (`\xe6`), which may make up a character together. */
class StringParts {
  private readonly chunks: Buffer[] = [];

  add(char: UnquotedChar): void {
    this.chunks.push(char.isByte ? Buffer.of(char.rune) : Buffer.from(runeToString(char.rune)));
  }

  text(): string {
    return decodeUtf8(Buffer.concat(this.chunks));
  }
}

export interface UnquotedChar {
  readonly rune: number;
  /** Given as `\x..` or `\ooo`: one byte, not a character. */
  readonly isByte: boolean;
  /** The position after the character. */
  readonly end: number;
}

/** Go's `strconv.UnquoteChar` at `at`; `undefined` when the syntax is invalid. */
export function unquoteChar(text: string, at: number, quoteMark: string): UnquotedChar | undefined {
  const first = text[at];
  if (first === undefined || first === quoteMark) return undefined;
  if (first !== "\\") {
    const codePoint = text.codePointAt(at) as number;
    const rune = isEscapedByte(codePoint) ? RUNE_ERROR : codePoint;
    return { rune, isByte: false, end: at + (codePoint > 0xffff ? 2 : 1) };
  }
  const letter = text[at + 1];
  if (letter === undefined) return undefined;
  const simple = ESCAPED.get(letter);
  if (simple !== undefined) return { rune: simple, isByte: false, end: at + 2 };
  if (letter === "\\" || letter === quoteMark) {
    return { rune: letter.charCodeAt(0), isByte: false, end: at + 2 };
  }
  return unquoteNumber(text, at + 1);
}

const NUMERIC_ESCAPES = new Map([
  ["x", { from: 1, digits: 2, base: 16, isByte: true }],
  ["u", { from: 1, digits: 4, base: 16, isByte: false }],
  ["U", { from: 1, digits: 8, base: 16, isByte: false }],
]);
const OCTAL_ESCAPE = { from: 0, digits: 3, base: 8, isByte: true };

function unquoteNumber(text: string, at: number): UnquotedChar | undefined {
  const { from, digits, base, isByte } = NUMERIC_ESCAPES.get(text[at] as string) ?? OCTAL_ESCAPE;
  const end = at + from + digits;
  const written = text.slice(at + from, end);
  const pattern = base === 16 ? /^[0-9a-fA-F]+$/ : /^[0-7]+$/;
  if (written.length < digits || !pattern.test(written)) return undefined;
  const rune = Number.parseInt(written, base);
  const isValid = isByte ? rune <= 0xff : rune <= 0x10ffff && !(rune >= 0xd800 && rune <= 0xdfff);
  return isValid ? { rune, isByte, end } : undefined;
}
