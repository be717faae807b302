/** Go's encoding/base64, StdEncoding: line breaks are skipped, padding is required. */
import { GoError } from "../func.js";
import { encodeUtf8 } from "../utf8.js";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Map([...ALPHABET].map((symbol, value) => [symbol.charCodeAt(0), value]));
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const PAD = 0x3d;

export function encodeBase64(text: string): string {
  return encodeUtf8(text).toString("base64");
}

/** Decodes. @throws GoError with the position of the first wrong byte: `illegal base64 data at input byte 4` */
export function decodeBase64(text: string): Buffer {
  const input = encodeUtf8(text);
  const symbols: number[] = [];
  let at = 0;
  for (; at < input.length && input[at] !== PAD; at++) {
    if (isLineBreak(input[at])) continue;
    const value = VALUES.get(input[at] as number);
    if (value === undefined) throw corrupt(at);
    symbols.push(value);
  }
  const rest = symbols.length % 4;
  if (at < input.length) checkPadding(input, at, rest);
  else if (rest !== 0) throw corrupt(input.length - rest);
  return pack(symbols);
}

/** Checks the padding after `rest` symbols of the last group of four: `=` or `==`, and line breaks. */
function checkPadding(input: Buffer, padAt: number, rest: number): void {
  if (rest < 2) throw corrupt(padAt);
  let at = skipLineBreaks(input, padAt + 1, rest === 2);
  if (rest === 2) {
    if (at === input.length) throw corrupt(at);
    if (input[at] !== PAD) throw corrupt(at - 1);
    at++;
  }
  at = skipLineBreaks(input, at, true);
  if (at < input.length) throw corrupt(at);
}

function skipLineBreaks(input: Buffer, from: number, skipping: boolean): number {
  let at = from;
  while (skipping && at < input.length && isLineBreak(input[at])) at++;
  return at;
}

function pack(symbols: readonly number[]): Buffer {
  const bytes = Buffer.alloc(Math.floor((symbols.length * 6) / 8));
  for (let at = 0; at < bytes.length; at++) {
    const bit = at * 8;
    const first = Math.floor(bit / 6);
    const pair = ((symbols[first] as number) << 6) | (symbols[first + 1] as number);
    bytes[at] = pair >> (4 - (bit % 6));
  }
  return bytes;
}

function isLineBreak(byte: number | undefined): boolean {
  return byte === LINE_FEED || byte === CARRIAGE_RETURN;
}

function corrupt(at: number): GoError {
  return new GoError(`illegal base64 data at input byte ${at}`);
}
