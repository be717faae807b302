import { quoteInError } from "../strconv/strconv.js";
import { type TomlCursor, TomlFault } from "./cursor.js";

const NO_NEWLINES = "strings cannot contain newlines";

/** A string; the cursor is behind its first quote, or behind its first three. */
export function readString(
  cursor: TomlCursor,
  quoteMark: '"' | "'",
  { isMultiline }: { isMultiline: boolean },
): string {
  const raw = isMultiline ? readMultiline(cursor, quoteMark) : readLine(cursor, quoteMark);
  const { line } = cursor;
  if (quoteMark === "'") return isMultiline ? withoutFirstBreak(raw) : raw;
  return unescaped(isMultiline ? withoutEscapedBreaks(withoutFirstBreak(raw)) : raw, line);
}

/** The text up to the quote, which is taken; escapes are checked, not replaced. */
function readLine(cursor: TomlCursor, quoteMark: string): string {
  const start = cursor.at;
  for (;;) {
    cursor.skipPlain();
    const character = cursor.next();
    if (character === "") throw cursor.fault(`unexpected EOF; expected ${quoteMark === '"' ? "'\"'" : `"'"`}`);
    if (character === "\n" || character === "\r") throw cursor.faultBefore(NO_NEWLINES);
    if (character === quoteMark) return cursor.text.slice(start, cursor.at - 1);
    if (character === "\\" && quoteMark === '"') checkEscape(cursor);
  }
}

function readMultiline(cursor: TomlCursor, quoteMark: string): string {
  const three = quoteMark.repeat(3);
  const start = cursor.at;
  for (;;) {
    cursor.skipPlain();
    const character = cursor.next();
    if (character === "")
      throw cursor.fault(`unexpected EOF; expected ${quoteMark === '"' ? `'${three}'` : `"${three}"`}`);
    if (character === "\\" && quoteMark === '"') {
      if (cursor.peek() === "\n" || cursor.peek() === "\r") cursor.next();
      else checkEscape(cursor);
    } else if (character === quoteMark && cursor.text.startsWith(three, cursor.at - 1)) {
      const current = cursor.text.slice(start, cursor.at + 2);
      if (cursor.text[cursor.at + 2] !== quoteMark) {
        cursor.at += 2;
        return current.slice(0, -3);
      }
      const isFive =
        current.endsWith(quoteMark.repeat(5)) && !(quoteMark === '"' && current.endsWith(`\\${'"'.repeat(5)}`));
      if (isFive) {
        cursor.at += 2;
        const six = quoteMark.repeat(6);
        throw cursor.fault(`unexpected ${quoteMark === '"' ? `'${six}'` : `"${six}"`}`);
      }
    }
  }
}

const HEX_ESCAPES = new Map([
  ["x", { length: 2, name: "two" }],
  ["u", { length: 4, name: "four" }],
  ["U", { length: 8, name: "eight" }],
]);

/** The cursor is behind the backslash. */
function checkEscape(cursor: TomlCursor): void {
  const start = cursor.at - 1;
  const name = cursor.next();
  const hex = HEX_ESCAPES.get(name);
  if (!hex && !'ebtnfr" \t\\'.includes(name || "?")) {
    const message = `invalid escape in string '\\${name || "\0"}'`;
    throw name === "" ? cursor.faultBefore(message) : cursor.fault(message);
  }
  for (let digit = 0; digit < (hex?.length ?? 0); digit++) {
    if (/^[0-9a-fA-F]$/.test(cursor.next())) continue;
    const current = quoteInError(cursor.text.slice(textStart(cursor.text, start), cursor.at));
    throw cursor.fault(`expected ${hex?.name} hexadecimal digits after '\\${name}', but got ${current} instead`);
  }
}

/** Where the string begins that a backslash is in. */
function textStart(text: string, backslash: number): number {
  return text.lastIndexOf('"', backslash) + 1;
}

function withoutFirstBreak(text: string): string {
  return text.replace(/^\r?\n/, "");
}

/** A backslash at the end of a line takes all white space up to the next character. */
function withoutEscapedBreaks(text: string): string {
  return text.replace(/\\(\\|[ \t\r\n]+)/g, (whole, next: string) => (next.includes("\n") ? "" : whole));
}

const SHORT: Readonly<Record<string, string>> = {
  b: "\b",
  t: "\t",
  n: "\n",
  f: "\f",
  r: "\r",
  e: "\x1b",
  '"': '"',
  "\\": "\\",
};

function unescaped(text: string, line: number): string {
  return text.replace(/\\(x..|u.{4}|U.{8}|.)/gs, (_, code: string) => {
    const short = SHORT[code];
    if (short !== undefined) return short;
    if (code === " " || code === "\t") throw new TomlFault(`invalid escape: '\\${code}'`, line);
    const digits = code.slice(1);
    const rune = Number.parseInt(digits, 16);
    if (rune > 0x10ffff || (rune >= 0xd800 && rune <= 0xdfff)) {
      throw new TomlFault(`Escaped character '\\u${digits}' is not valid UTF-8.`, line);
    }
    return String.fromCodePoint(rune);
  });
}
