import { decodeUtf8 } from "../utf8.js";
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  DOT,
  EXCLAMATION,
  GREATER,
  hexValue,
  isBlank,
  isBlankBreakOrEnd,
  isBreakOrEnd,
  isDigit,
  isWordCharacter,
  LESS,
  PERCENT,
  QUESTION,
  type Reader,
  YamlFault,
} from "./reader.js";
import { type Token, token } from "./token.js";

/** Reads `*name` or `&name`. */
export function scanAnchor(reader: Reader, kind: "alias" | "anchor"): Token {
  const start = reader.at;
  reader.at++;
  const name = scanWord(reader);
  if (name === "" || !endsName(reader.code())) {
    throw new YamlFault("did not find expected alphabetic or numeric character", reader.at);
  }
  return token(kind, start, reader.at, name);
}

function endsName(code: number): boolean {
  if (isBlankBreakOrEnd(code) || code === COLON || code === COMMA || code === QUESTION || code === PERCENT) return true;
  return code === CLOSE_BRACKET || code === CLOSE_BRACE || code === AT_SIGN || code === BACKTICK;
}

const AT_SIGN = 0x40;
const BACKTICK = 0x60;

function scanWord(reader: Reader): string {
  const start = reader.at;
  while (isWordCharacter(reader.code())) reader.at++;
  return reader.text.slice(start, reader.at);
}

/** Reads `!<uri>`, `!handle!suffix`, `!suffix` or `!`, of which the handle and the suffix are kept. */
export function scanTag(reader: Reader): Token {
  const start = reader.at;
  let handle = "";
  let suffix: string;
  if (reader.code(1) === LESS) {
    reader.at += 2;
    suffix = scanUri(reader);
    if (reader.code() !== GREATER) throw new YamlFault("did not find the expected '>'", start);
    reader.at++;
  } else {
    handle = scanHandle(reader);
    if (handle.length > 1 && handle.endsWith("!")) suffix = scanUri(reader);
    else {
      suffix = handle.slice(1) + scanUri(reader, { mayBeEmpty: true });
      handle = "!";
      if (suffix === "") [handle, suffix] = ["", "!"];
    }
  }
  // A comma is part of the tag, so `[!!str, x]` has no comma left.
  if (!isBlankBreakOrEnd(reader.code())) {
    throw new YamlFault("did not find expected whitespace or line break", reader.at);
  }
  return token("tag", start, reader.at, handle, suffix);
}

/** `!`, a word, and another `!` if there is one. */
function scanHandle(reader: Reader): string {
  const start = reader.at;
  if (reader.code() !== EXCLAMATION) throw new YamlFault("did not find expected '!'", start);
  reader.at++;
  scanWord(reader);
  if (reader.code() === EXCLAMATION) reader.at++;
  return reader.text.slice(start, reader.at);
}

const URI_MARKS: ReadonlySet<number> = new Set([...";/?:@&=+$,.!~*'()[]%"].map((mark) => mark.charCodeAt(0)));

function scanUri(reader: Reader, { mayBeEmpty = false } = {}): string {
  const start = reader.at;
  let uri = "";
  for (let code = reader.code(); isWordCharacter(code) || URI_MARKS.has(code); code = reader.code()) {
    if (code === PERCENT) uri += scanEscapes(reader);
    else {
      uri += String.fromCharCode(code);
      reader.at++;
    }
  }
  if (reader.at === start && !mayBeEmpty) throw new YamlFault("did not find expected tag URI", start);
  return uri;
}

/** One character, as a `%` with two hexadecimal digits for each byte of its UTF-8. */
function scanEscapes(reader: Reader): string {
  const bytes: number[] = [];
  let length = 1;
  while (bytes.length < length) {
    const [high, low] = [hexValue(reader.code(1)), hexValue(reader.code(2))];
    if (reader.code() !== PERCENT || high < 0 || low < 0) {
      throw new YamlFault("did not find URI escaped octet", reader.at);
    }
    const byte = high * 16 + low;
    if (bytes.length === 0) length = sequenceLength(byte);
    else if ((byte & 0xc0) !== 0x80) throw new YamlFault("found an incorrect trailing UTF-8 octet", reader.at);
    if (length === 0) throw new YamlFault("found an incorrect leading UTF-8 octet", reader.at);
    bytes.push(byte);
    reader.at += 3;
  }
  return decodeUtf8(Uint8Array.from(bytes));
}

/** Bytes of the UTF-8 sequence that begins with this one; 0 where none does. */
function sequenceLength(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte < 0xc0) return 0;
  if (byte < 0xe0) return 2;
  if (byte < 0xf0) return 3;
  return byte < 0xf8 ? 4 : 0;
}

/** Reads `%YAML 1.1` or `%TAG ! prefix`, up to the next line. */
export function scanDirective(reader: Reader): Token {
  const start = reader.at;
  reader.at++;
  const name = scanWord(reader);
  if (name === "") throw new YamlFault("could not find expected directive name", start);
  if (!isBlankBreakOrEnd(reader.code())) throw new YamlFault("found unexpected non-alphabetical character", reader.at);
  if (name !== "YAML" && name !== "TAG") throw new YamlFault("found unknown directive name", start);
  const directive = name === "YAML" ? scanVersion(reader, start) : scanTagDirective(reader, start);
  reader.skipBlanks();
  reader.skipComment();
  if (!isBreakOrEnd(reader.code())) throw new YamlFault("did not find expected comment or line break", reader.at);
  reader.takeBreak();
  return directive;
}

function scanVersion(reader: Reader, start: number): Token {
  reader.skipBlanks();
  const major = scanVersionNumber(reader);
  if (reader.code() !== DOT) throw new YamlFault("did not find expected digit or '.' character", reader.at);
  reader.at++;
  return token("version-directive", start, reader.at, `${major}.${scanVersionNumber(reader)}`);
}

const MAX_VERSION_DIGITS = 2;

function scanVersionNumber(reader: Reader): number {
  const start = reader.at;
  while (isDigit(reader.code())) {
    reader.at++;
    if (reader.at - start > MAX_VERSION_DIGITS) throw new YamlFault("found extremely long version number", start);
  }
  if (reader.at === start) throw new YamlFault("did not find expected version number", start);
  return Number(reader.text.slice(start, reader.at));
}

function scanTagDirective(reader: Reader, start: number): Token {
  reader.skipBlanks();
  const handle = scanHandle(reader);
  if (handle !== "!" && !handle.endsWith("!")) throw new YamlFault("did not find expected '!'", reader.at);
  if (!isBlank(reader.code())) throw new YamlFault("did not find expected whitespace", reader.at);
  reader.skipBlanks();
  const prefix = scanUri(reader);
  if (!isBlankBreakOrEnd(reader.code())) {
    throw new YamlFault("did not find expected whitespace or line break", reader.at);
  }
  return token("tag-directive", start, reader.at, handle, prefix);
}
