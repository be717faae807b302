/** huandu/xstrings 1.5: names converted from one style to another. */

import { canonical } from "../strings.js";
import { isLetter, isNumber, isPunct, isSpace, isUpper, toLower, toUpper } from "../unicode.js";
import { RUNE_ERROR, runes } from "../utf8.js";

type WordKind = "upper" | "letters" | "number" | "connector" | "punctuation" | "other" | "invalid";

interface Word {
  readonly kind: WordKind;
  readonly text: string;
}

/** A character with the invalid bytes before it. The last character of a string also has those after it. */
interface Character {
  readonly rune: number;
  readonly text: string;
}

/** Converts `HTTPServer2xx` to `http_server_2xx`: words in lower case with a connector between them. */
export function delimit(text: string, connector: "_" | "-"): string {
  const groups = groupWords(splitWords(text));
  const joined = groups.map((words, index) => {
    const previous = groups[index - 1];
    const isBoundary = previous !== undefined && isJoined(previous) && isJoined(words);
    return (isBoundary ? connector : "") + words.map((word) => lowerWord(word, connector)).join("");
  });
  return canonical(joined.join(""));
}

function isJoined([first]: readonly Word[]): boolean {
  return first?.kind !== "connector" && first?.kind !== "punctuation";
}

/**
 * Groups the words that get no connector between them: a number and the lower-case letters after it (`2xx`), or letters
 * and the number after them (`Bld4`) if no lower-case letters follow.
 */
function groupWords(words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  for (let at = 0; at < words.length; ) {
    const group = [words[at++] as Word];
    const kind = group[0]?.kind;
    const kindAt = (index: number) => words[index]?.kind;
    if (kind === "number") {
      while (kindAt(at) === "letters" || kindAt(at) === "number") group.push(words[at++] as Word);
    } else if (kind !== "connector" && kind !== "punctuation") {
      if (kindAt(at) === "number" && kindAt(at + 1) !== "letters") group.push(words[at++] as Word);
    }
    groups.push(group);
  }
  return groups;
}

function lowerWord({ kind, text }: Word, connector: string): string {
  if (kind !== "upper" && kind !== "connector") return text;
  let lowered = "";
  for (const rune of runes(text)) {
    lowered += isConnector(rune) ? connector : String.fromCodePoint(isUpper(rune) ? toLower(rune) : rune);
  }
  return lowered;
}

function splitWords(text: string): Word[] {
  const characters = splitCharacters(text);
  const words: Word[] = [];
  for (let at = 0; at < characters.length; ) {
    const end = wordEnd(characters, at);
    const kind = kindOf((characters[at] as Character).rune);
    words.push({
      kind,
      text: characters
        .slice(at, end)
        .map((character) => character.text)
        .join(""),
    });
    at = end;
  }
  return words;
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
function wordEnd(characters: readonly Character[], start: number): number {
  const kindAt = (at: number) => {
    const character = characters[at];
    return character && kindOf(character.rune);
  };
  const kind = kindAt(start);
  let end = start + 1;
  if (kind === "punctuation") {
    while (isPunct(characters[end]?.rune ?? 0)) end++;
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

function splitCharacters(text: string): Character[] {
  const characters: Character[] = [];
  let invalid = "";
  for (const piece of text) {
    const rune = runes(piece).next().value as number;
    if (rune === RUNE_ERROR) invalid += piece;
    else {
      characters.push({ rune, text: invalid + piece });
      invalid = "";
    }
  }
  if (invalid === "") return characters;
  const last = characters.pop() ?? { rune: RUNE_ERROR, text: "" };
  return [...characters, { rune: last.rune, text: last.text + invalid }];
}

/**
 * Converts `some_words` to `someWords`. As in 1.5.0, the first letter becomes lower case, and so do a run of capitals
 * at the start of a word (`GOLANG_IS` is `golangIs`) and a single capital that is the last word (`some_X` is `somex`).
 * Connectors at the start stay.
 */
export function camelCase(text: string, { isPascal = false } = {}): string {
  const [...rest] = runes(text);
  const start = rest.findIndex((rune) => !isConnector(rune));
  if (start < 0) return rest.length === 0 ? "" : fromRunes([...rest, rest.at(-1) as number]);
  const written = rest.slice(0, start);
  const first = rest[start] as number;
  let isCapitalRun = isUpper(first);
  let held = isPascal ? toUpper(first) : toLower(first);
  for (const rune of rest.slice(start + 1)) {
    let next = rune;
    if (isConnector(held) && !isConnector(rune)) {
      isCapitalRun = isUpper(rune);
      next = toUpper(rune);
    } else {
      written.push(held);
      if (!isConnector(held) && isCapitalRun) {
        if (isUpper(rune)) next = toLower(rune);
        else isCapitalRun = false;
      }
    }
    held = next;
  }
  const isSingle = start === rest.length - 1;
  return fromRunes([...written, isCapitalRun && !isSingle ? toLower(held) : held]);
}

function fromRunes(characters: readonly number[]): string {
  return characters.map((rune) => String.fromCodePoint(rune)).join("");
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
