import { Pieces } from "../pieces.js";
import { runeToString } from "../utf8.js";
import {
  BACKSLASH,
  DOUBLE_QUOTE,
  END,
  hexValue,
  isBlank,
  isBlankBreakOrEnd,
  isBreak,
  type Reader,
  SINGLE_QUOTE,
  YamlFault,
} from "./reader.js";
import { folded } from "./scan-plain.js";

/**
 * Reads a scalar from its first quote to its last, over any number of lines. How far these are indented does not matter,
 * as in YAML 1.1 and unlike YAML 1.2.
 */
export function scanQuoted(reader: Reader): string {
  const start = reader.at;
  const quote = reader.code();
  const pieces = new Pieces();
  reader.at++;
  /** Where the stretch began that is taken as it is. */
  let from = reader.at;
  for (;;) {
    if (reader.isAtDocumentMark()) throw new YamlFault("found unexpected document indicator", start);
    if (reader.code() === END) throw new YamlFault("found unexpected end of stream", start);
    skipPlainCharacters(reader, quote);
    const end = reader.at;
    const code = reader.code();
    if (code === quote) {
      reader.at++;
      if (quote !== SINGLE_QUOTE || reader.code() !== SINGLE_QUOTE) return pieces.end(reader.text.slice(from, end));
      // Of two quotes the first is taken.
      pieces.add(reader.text.slice(from, reader.at));
      reader.at++;
    } else if (code === BACKSLASH) {
      if (end > from) pieces.add(reader.text.slice(from, end));
      if (isBreak(reader.code(1))) {
        reader.at++;
        reader.takeBreak();
        pieces.add(scanGap(reader, { isBroken: true }));
      } else pieces.add(scanEscape(reader));
    } else {
      const gap = scanGap(reader, { isBroken: false });
      if (gap === undefined) continue;
      pieces.add(reader.text.slice(from, end));
      pieces.add(gap);
    }
    from = reader.at;
  }
}

/** Moves to the next character that is more than itself. */
function skipPlainCharacters(reader: Reader, quote: number): void {
  const { text } = reader;
  let at = reader.at;
  for (let code = text.charCodeAt(at); code !== quote && !isBlankBreakOrEnd(code); code = text.charCodeAt(++at)) {
    if (code === BACKSLASH && quote === DOUBLE_QUOTE) break;
  }
  reader.at = at;
}

/**
 * Reads blanks and line breaks. A single line break becomes a space, and of several all but the first stay, without the
 * blanks around them.
 *
 * @param isBroken an escaped line break came before, which leaves nothing
 * @returns undefined for blanks alone, which stay as they are
 */
function scanGap(reader: Reader, options: { isBroken: true }): string;
function scanGap(reader: Reader, options: { isBroken: boolean }): string | undefined;
function scanGap(reader: Reader, { isBroken }: { isBroken: boolean }): string | undefined {
  let first = isBroken ? "" : undefined;
  const more = new Pieces();
  for (let code = reader.code(); ; code = reader.code()) {
    if (isBlank(code)) reader.at++;
    else if (!isBreak(code)) break;
    else if (first === undefined) first = reader.takeBreak();
    else more.add(reader.takeBreak());
  }
  return first === undefined ? undefined : folded(first, more.end(""));
}

/** By the code of the letter behind the backslash. */
const ESCAPES: ReadonlyMap<number, string> = new Map(
  (
    [
      ["0", "\0"],
      ["a", "\x07"],
      ["b", "\b"],
      ["t", "\t"],
      ["\t", "\t"],
      ["n", "\n"],
      ["v", "\v"],
      ["f", "\f"],
      ["r", "\r"],
      ["e", "\x1b"],
      [" ", " "],
      ['"', '"'],
      ["'", "'"],
      ["\\", "\\"],
      ["N", "\x85"],
      ["_", "\xa0"],
      ["L", "\u2028"],
      ["P", "\u2029"],
    ] as const
  ).map(([letter, text]) => [letter.charCodeAt(0), text]),
);

/** Hexadecimal digits behind the letter. */
const CODE_LENGTHS: ReadonlyMap<number, number> = new Map([
  ["x".charCodeAt(0), 2],
  ["u".charCodeAt(0), 4],
  ["U".charCodeAt(0), 8],
]);

function scanEscape(reader: Reader): string {
  const start = reader.at;
  const letter = reader.code(1);
  const simple = ESCAPES.get(letter);
  if (simple !== undefined) {
    reader.at += 2;
    return simple;
  }
  const digits = CODE_LENGTHS.get(letter) ?? 0;
  if (digits === 0) throw new YamlFault("found unknown escape character", start);
  reader.at += 2 + digits;
  let rune = 0;
  for (let at = start + 2; at < reader.at; at++) {
    const digit = hexValue(reader.text.charCodeAt(at));
    if (digit < 0) throw new YamlFault("did not find expected hexdecimal number", start);
    rune = rune * 16 + digit;
  }
  if ((rune >= 0xd800 && rune <= 0xdfff) || rune > 0x10ffff) {
    throw new YamlFault("found invalid Unicode character escape code", start);
  }
  return runeToString(rune);
}
