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
  let value = "";
  reader.at++;
  for (;;) {
    if (reader.isAtDocumentMark()) throw new YamlFault("found unexpected document indicator", start);
    if (reader.code() === END) throw new YamlFault("found unexpected end of stream", start);
    const from = reader.at;
    skipPlainCharacters(reader, quote);
    value += reader.text.slice(from, reader.at);
    const code = reader.code();
    if (code === quote) {
      reader.at++;
      if (quote !== SINGLE_QUOTE || reader.code() !== SINGLE_QUOTE) return value;
      reader.at++;
      value += "'";
    } else if (code !== BACKSLASH) value += scanGap(reader, { isBroken: false });
    else if (isBreak(reader.code(1))) {
      reader.at++;
      reader.takeBreak();
      value += scanGap(reader, { isBroken: true });
    } else value += scanEscape(reader);
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
 */
function scanGap(reader: Reader, { isBroken }: { isBroken: boolean }): string {
  const start = reader.at;
  let first = isBroken ? "" : undefined;
  let more = "";
  for (let code = reader.code(); ; code = reader.code()) {
    if (isBlank(code)) reader.at++;
    else if (!isBreak(code)) break;
    else if (first === undefined) first = reader.takeBreak();
    else more += reader.takeBreak();
  }
  return first === undefined ? reader.text.slice(start, reader.at) : folded(first, more);
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
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
]);

/** Hexadecimal digits behind the letter. */
const CODE_LENGTHS: ReadonlyMap<string, number> = new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8],
]);

function scanEscape(reader: Reader): string {
  const start = reader.at;
  const letter = reader.text.charAt(start + 1);
  const simple = ESCAPES.get(letter);
  const digits = CODE_LENGTHS.get(letter) ?? 0;
  if (simple === undefined && digits === 0) throw new YamlFault("found unknown escape character", start);
  reader.at += 2 + digits;
  if (simple !== undefined) return simple;
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
