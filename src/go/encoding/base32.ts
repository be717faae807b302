/** Go's encoding/base32, StdEncoding: line breaks are skipped, padding is required. */
import { GoError } from "../func.js";
import { Pieces } from "../pieces.js";
import { encodeUtf8 } from "../utf8.js";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const VALUES = new Map([...ALPHABET].map((symbol, value) => [symbol.charCodeAt(0), value]));
const PAD = 0x3d;
/** Eight symbols of five bits hold five bytes. */
const GROUP = 8;
/** Numbers of symbols in the last group that no number of bytes is encoded to. */
const IMPOSSIBLE_LENGTHS = new Set([1, 3, 6]);

export function encodeBase32(text: string): string {
  const bytes = encodeUtf8(text);
  const encoded = new Pieces();
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) encoded.add(ALPHABET[(held >> (bits - 5)) & 31] as string);
  }
  if (bits > 0) encoded.add(ALPHABET[(held << (5 - bits)) & 31] as string);
  return encoded.end("=".repeat((GROUP - (encoded.length % GROUP)) % GROUP));
}

/** Decodes. @throws GoError with the position of the first wrong byte, line breaks not counted */
export function decodeBase32(text: string): Buffer {
  const input = encodeUtf8(text).filter((byte) => byte !== 0x0a && byte !== 0x0d);
  const symbols: number[] = [];
  for (let at = 0; at < input.length; at++) {
    const inGroup = symbols.length % GROUP;
    const after = input.length - at - 1;
    if (input[at] === PAD && inGroup >= 2 && after < GROUP) {
      checkPadding(input, at, inGroup);
      return pack(symbols);
    }
    const value = VALUES.get(input[at] as number);
    if (value === undefined) throw corrupt(at);
    symbols.push(value);
  }
  if (symbols.length % GROUP !== 0) throw corrupt(input.length - (symbols.length % GROUP));
  return pack(symbols);
}

function checkPadding(input: Uint8Array, padAt: number, inGroup: number): void {
  const missing = GROUP - 1 - inGroup;
  if (input.length - padAt - 1 < missing) throw corrupt(input.length);
  for (let at = padAt + 1; at <= padAt + missing; at++) {
    if (input[at] !== PAD) throw corrupt(at - 1);
  }
  if (IMPOSSIBLE_LENGTHS.has(inGroup)) throw corrupt(padAt);
}

function pack(symbols: readonly number[]): Buffer {
  const bytes = Buffer.alloc(Math.floor((symbols.length * 5) / 8));
  let at = 0;
  let bits = 0;
  let held = 0;
  for (const symbol of symbols) {
    held = ((held << 5) | symbol) & 0xfff;
    bits += 5;
    if (bits >= 8 && at < bytes.length) {
      bits -= 8;
      bytes[at++] = held >> bits;
    }
  }
  return bytes;
}

function corrupt(at: number): GoError {
  return new GoError(`illegal base32 data at input byte ${at}`);
}
