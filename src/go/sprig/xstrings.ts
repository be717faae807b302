/** huandu/xstrings 1.5: names converted from one style to another. */

import { Pieces } from "../pieces.js";
import { canonical } from "../strings.js";
import { isLetter, isNumber, isPunct, isSpace, isUpper, toLower, toUpper } from "../unicode.js";
import { RUNE_ERROR, runes } from "../utf8.js";

type WordKind = "upper" | "letters" | "number" | "connector" | "punctuation" | "other" | "invalid";

/** Characters from `from` to before `to`. */
interface Word {
  readonly kind: WordKind;
  readonly from: number;
  readonly to: number;
}

/**
 * A string by its characters, each with the invalid bytes before it; the last one also has those after it. A million
 * objects would take a hundred megabytes.
 */
interface Characters {
  readonly text: string;
  readonly runes: Int32Array;
  /** Where each character ends in the text. */
  readonly ends: Uint32Array;
}

/** Converts `HTTPServer2xx` to `http_server_2xx`: words in lower case with a connector between them. */
export function delimit(text: string, connector: "_" | "-"): string {
  const characters = splitCharacters(text);
  const delimited = new Pieces();
  let previous: WordKind | undefined;
  for (let word = wordAt(characters, 0); word; ) {
    if (previous && isJoined(previous) && isJoined(word.kind)) delimited.add(connector);
    previous = word.kind;
    const end = groupEnd(characters, word);
    for (; word && word.from < end; word = wordAt(characters, word.to)) {
      writeLower(delimited, { kind: word.kind, text: textOf(characters, word) }, connector);
    }
  }
  return canonical(delimited.end(""));
}

function isJoined(kind: WordKind): boolean {
  return kind !== "connector" && kind !== "punctuation";
}

/**
 * The end of the words that get no connector between them: a number and the lower-case letters after it (`2xx`), or letters
 * and the number after them (`Bld4`) if no lower-case letters follow.
 */
function groupEnd(characters: Characters, { kind, to }: Word): number {
  if (!isJoined(kind)) return to;
  const next = wordAt(characters, to);
  if (kind !== "number") {
    return next?.kind === "number" && wordAt(characters, next.to)?.kind !== "letters" ? next.to : to;
  }
  let end = to;
  for (let word = next; word?.kind === "letters" || word?.kind === "number"; word = wordAt(characters, end))
    end = word.to;
  return end;
}

function writeLower(written: Pieces, { kind, text }: { kind: WordKind; text: string }, connector: string): void {
  if (kind !== "upper" && kind !== "connector") {
    written.add(text);
    return;
  }
  for (const rune of runes(text)) {
    if (isConnector(rune)) written.add(connector);
    else written.add(String.fromCodePoint(isUpper(rune) ? toLower(rune) : rune));
  }
}

function textOf({ text, ends }: Characters, { from, to }: Word): string {
  return text.slice(from === 0 ? 0 : ends[from - 1], ends[to - 1]);
}

function wordAt({ runes }: Characters, from: number): Word | undefined {
  const first = runes[from];
  return first === undefined ? undefined : { kind: kindOf(first), from, to: wordEnd(runes, from) };
}

function kindOf(rune: number): WordKind {
  if (rune === RUNE_ERROR) return "invalid";
  if (isConnector(rune)) return "connector";
  if (isPunct(rune)) return "punctuation";
  if (isUpper(rune)) return "upper";
  if (isAlphabet(rune)) return "letters";
  return isNumber(rune) ? "number" : "other";
}

/** The end of the word. `-` and `_` are punctuation within punctuation, and connectors elsewhere. */
function wordEnd(runes: Int32Array, start: number): number {
  const kindAt = (at: number) => {
    const rune = runes[at];
    return rune === undefined ? undefined : kindOf(rune);
  };
  const kind = kindAt(start);
  let end = start + 1;
  if (kind === "punctuation") {
    while (isPunct(runes[end] ?? 0)) end++;
    return end;
  }
  if (kind !== "upper") {
    while (kindAt(end) === kind) end++;
    return end;
  }
  if (kindAt(end) === "letters") {
    while (kindAt(end) === "letters") end++;
    return end;
  }
  while (kindAt(end) === "upper") end++;
  const startsNextWord = end - start > 1 && kindAt(end) === "letters";
  return startsNextWord ? end - 1 : end;
}

function splitCharacters(text: string): Characters {
  const read = { runes: new Int32Array(text.length), ends: new Uint32Array(text.length) };
  let length = 0;
  let end = 0;
  for (const piece of text) {
    const rune = runes(piece).next().value as number;
    end += piece.length;
    if (rune === RUNE_ERROR) continue;
    read.runes[length] = rune;
    read.ends[length++] = end;
  }
  if (length === 0 && text !== "") read.runes[length++] = RUNE_ERROR;
  if (length > 0) read.ends[length - 1] = text.length;
  return { text, runes: read.runes.subarray(0, length), ends: read.ends.subarray(0, length) };
}

/**
 * Converts `some_words` to `someWords`. As in 1.5.0, the first letter becomes lower case, and so do a run of capitals
 * at the start of a word (`GOLANG_IS` is `golangIs`) and a single capital that is the last word (`some_X` is `somex`).
 * Connectors at the start stay.
 */
export function camelCase(text: string, { isPascal = false } = {}): string {
  const camel = new Pieces();
  let isCapitalRun = false;
  let held: number | undefined;
  let last = RUNE_ERROR;
  let count = 0;
  for (const rune of runes(text)) {
    last = rune;
    if (held === undefined) {
      // Nothing but connectors until here.
      if (isConnector(rune)) camel.add(String.fromCodePoint(rune));
      else {
        isCapitalRun = isUpper(rune);
        held = isPascal ? toUpper(rune) : toLower(rune);
        count = 1;
      }
      continue;
    }
    count++;
    let next = rune;
    if (isConnector(held) && !isConnector(rune)) {
      isCapitalRun = isUpper(rune);
      next = toUpper(rune);
    } else {
      camel.add(String.fromCodePoint(held));
      if (!isConnector(held) && isCapitalRun) {
        if (isUpper(rune)) next = toLower(rune);
        else isCapitalRun = false;
      }
    }
    held = next;
  }
  if (held !== undefined) camel.add(String.fromCodePoint(isCapitalRun && count > 1 ? toLower(held) : held));
  else if (text !== "") camel.add(String.fromCodePoint(last));
  return camel.end("");
}

function isConnector(rune: number): boolean {
  return rune === 0x2d || rune === 0x5f || isSpace(rune);
}

/** Whether a character is a letter of a script with words. Chinese characters are not. */
function isAlphabet(rune: number): boolean {
  if (!isLetter(rune)) return false;
  const isChinese =
    (rune >= 0x4e00 && rune <= 0x9fcc) || (rune >= 0x3400 && rune <= 0x4d85) || (rune >= 0x20000 && rune <= 0x2b81d);
  return !isChinese;
}
