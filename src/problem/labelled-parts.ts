import type { Part } from "./address-mask.js";
import { holdsPrintedMap, printedMapParts } from "./printed-maps.js";
import { SECRET_NAMES } from "./secret-names.js";

/** In prose, `pass:` is an outcome, unless it ends a name such as `db_pass`. */
const NAMES = SECRET_NAMES.replace("pass|", "(?<=[_.-])pass|");

/**
 * What labels a secret without `=`: `"password":`, `password: `, `--password `, `Bearer `. Without a blank, `token:8200` is a host and a
 * port, or an image and its tag.
 */
const SECRET_LABEL = new RegExp(
  `(?:${NAMES})(?:\\\\{0,9}["']\\s{0,9}:\\s{0,9}|:\\s{1,9})|(?<![\\w-])--?[\\w.-]{0,40}(?:${SECRET_NAMES}|key)\\s{1,9}|\\b(?:bearer|basic)\\s{1,9}`,
  "i",
);

/** A part of each name: searched for first, which takes a ninth of the time in the strings of a report, nearly all without one. */
const PART_OF_NAME = /p(?:ass|wd)|secret|token|key|cred|sig|b(?:earer|asic)/i;

/** Whether a string has what labels a secret. */
export function holdsLabel(text: string): boolean {
  return PART_OF_NAME.test(text) && (SECRET_LABEL.test(text) || holdsPrintedMap(text));
}

const EACH_LABEL = new RegExp(SECRET_LABEL.source, "gi");

/**
 * Returns the values behind labels of secrets that look like one. The same words are in usual prose, `password: expired`, so a
 * value is one in quotes behind a label in quotes, as JSON has it, or one that no word and no host looks like.
 */
export function labelledParts(text: string): readonly Part[] {
  if (!holdsLabel(text)) return [];
  const parts: Part[] = [...printedMapParts(text)];
  EACH_LABEL.lastIndex = 0;
  for (let found = EACH_LABEL.exec(text); found !== null; found = EACH_LABEL.exec(text)) {
    const isCompact = found[0].endsWith(":");
    const part = valueAt(text, EACH_LABEL.lastIndex, isCompact ? COMPACT : WORD);
    const isJson = part.isQuoted && /["']\s*:\s*$/.test(found[0]);
    if (part.end > part.start && (isJson || isLikeSecret(text.slice(part.start, part.end)))) {
      parts.push({ start: part.start, end: part.end });
      EACH_LABEL.lastIndex = part.end;
    }
  }
  return parts;
}

/** The value at an offset: what is in its quotes, which may be escaped, or a word without the sentence's marks at its end. */
function valueAt(text: string, offset: number, word: RegExp): Part & { readonly isQuoted: boolean } {
  QUOTE.lastIndex = offset;
  const [quote] = QUOTE.exec(text) ?? [];
  if (quote === undefined) {
    word.lastIndex = offset;
    const [value = ""] = word.exec(text) ?? [];
    return { start: offset, end: offset + lengthWithout(MARKS, value), isQuoted: false };
  }
  const start = offset + quote.length;
  let end = text.indexOf(quote, start);
  while (end > start && text[end - 1] === "\\") end = text.indexOf(quote, end + 1);
  return { start, end: end < 0 ? text.length : end, isQuoted: true };
}

const QUOTE = /\\{0,9}["']/y;
/** A password may have any mark in it. */
const WORD = /\S+/y;
/** Of JSON without blanks, such as `"token":null,"host":"db"`: the next key is not part of the value. */
const COMPACT = /[^\s"',;{}[\]\\]+/y;

/** What may stand behind a value in a sentence, or close what is around it. */
const MARKS = "\"',;{}[]\\";
const ENDS_SENTENCE = `${MARKS}.:!?()`;

function lengthWithout(marks: string, value: string): number {
  let end = value.length;
  while (end > 0 && marks.includes(value[end - 1] as string)) end--;
  return end;
}

/** Whether a value looks like a password or a token: it has a digit or ends in Base64's `=`, and is neither short nor a host. */
function isLikeSecret(value: string): boolean {
  const start = value.slice(0, 4096);
  const word = start.slice(0, lengthWithout(ENDS_SENTENCE, start)).replace(/^["'[{(\\]{1,9}/, "");
  if (word.length < 6 || !/[a-z]/i.test(word) || !/\d|=$/.test(word)) return false;
  return word.length >= 32 || !word.split(/[,;]/).every((part) => HOST.test(part));
}

const HOST = /^[a-z0-9]*[.:-][a-z0-9.:-]*$/;
