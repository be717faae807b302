import { Pieces } from "../pieces.js";
import { isPrint } from "../strconv/strconv.js";
import { encodeUtf8, isEscapedByte } from "../utf8.js";

const HTML_ESCAPES = new Map([
  ['"', "&#34;"],
  ["'", "&#39;"],
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ["\0", "\ufffd"],
]);

/** Go's `HTMLEscapeString`. */
export function escapeHtml(text: string): string {
  return mapCharacters(text, (character) => HTML_ESCAPES.get(character) ?? character);
}

const JS_ESCAPES = new Map([
  ["\\", "\\\\"],
  ["'", "\\'"],
  ['"', '\\"'],
  ["<", "\\u003C"],
  [">", "\\u003E"],
  ["&", "\\u0026"],
  ["=", "\\u003D"],
]);

/** Go's `JSEscapeString`: escapes for a string literal of JavaScript. */
export function escapeJs(text: string): string {
  return mapCharacters(text, (character) => {
    const rune = character.codePointAt(0) as number;
    const isPlain = isPrint(rune) || rune === 0x7f || isEscapedByte(rune);
    return JS_ESCAPES.get(character) ?? (isPlain ? character : `\\u${hexadecimal(rune, 4)}`);
  });
}

const UNRESERVED = /^[A-Za-z0-9\-_.~]$/;

/** Go's `url.QueryEscape`. */
export function escapeQuery(text: string): string {
  const escaped = new Pieces();
  for (const byte of encodeUtf8(text)) {
    const character = String.fromCharCode(byte);
    if (character === " ") escaped.add("+");
    else escaped.add(UNRESERVED.test(character) ? character : `%${hexadecimal(byte, 2)}`);
  }
  return escaped.end("");
}

function mapCharacters(text: string, map: (character: string) => string): string {
  const mapped = new Pieces();
  for (const character of text) mapped.add(map(character));
  return mapped.end("");
}

function hexadecimal(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, "0");
}
