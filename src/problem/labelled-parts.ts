import type { Part } from "./address-mask.js";
import { holdsPrintedMap, printedMapParts } from "./printed-maps.js";
import { SECRET_NAMES, SECRET_WORDS } from "./secret-names.js";
import { lengthWithout, MARKS } from "./word-parts.js";

const NAME = `(?:${SECRET_NAMES})`;
/** In prose, `pass:` is an outcome, unless it ends a name such as `db_pass`. */
const NAME_IN_PROSE = `(?:(?<=[_.-])pass|${SECRET_WORDS})`;

/** Of the credentials of a registry. In prose, `auth: ` is a step that fails. */
const AUTH = "(?<![a-z])auth";

const QUOTE = "\\\\{0,9}[\"']";
/** As XML, `html` and JSON write them. */
const LESS = "(?:<|&lt;|\\\\u003c)";
const GREATER = "(?:>|&gt;|\\\\u003e)";

/**
 * What labels a secret without `=`. Without a blank, `token:8200` is a host and a port, or an image and its tag.
 *
 * | label | of |
 * |---|---|
 * | `"password":`, `"auth":`, `"name": "password", "value":`, `name="password" value=` | JSON and attributes |
 * | `<password>`, `<property name="password">` | XML |
 * | `password: `, `password :`, `--password `, `Bearer ` | prose and commands |
 * | `auth=`, `basic_auth=` | settings |
 * | `login u password ` | netrc |
 * | ` ` behind `Authorization: Token`, `Cookie: a=` | headers |
 */
const SECRET_LABEL = new RegExp(
  [
    `(?:${NAME}|${AUTH})${QUOTE}(?:,?\\s{0,9}(?:${QUOTE})?value(?:${QUOTE})?\\s{0,9}[:=]|\\s{0,9}:)\\s{0,9}`,
    `(${LESS}[^<>]{0,99}?${NAME}(?:${QUOTE})?(?:\\s[^<>]{0,99}?)?${GREATER})`,
    "(cookie\\s{0,9}:\\s{0,9}[^\\s=;]{1,99}=)",
    `${NAME_IN_PROSE}(?:\\s{1,9}:\\s{0,9}|:\\s{1,9})`,
    `(?<![\\w-])--?[\\w.-]{0,40}(?:${NAME}|key)\\s{1,9}`,
    "\\b(?:bearer|basic)\\s{1,9}",
    `${AUTH}=`,
    "\\blogin\\s{1,9}\\S{1,99}\\s{1,9}password\\s{1,9}",
    "\\s(?<=authorization\\s{0,9}[:=]\\s{0,9}[\\w-]{1,40}\\s)\\s{0,8}",
  ].join("|"),
  "i",
);

/** A part of each name: searched for first, which takes a ninth of the time in the strings of a report, nearly all without one. */
const PART_OF_NAME =
  /p(?:ass|wd?|sk|in\b)|kennw|contrase|mnemo|secret|token|jwt|cookie|key|cred|sig|auth|b(?:earer|asic)/i;

/** Whether a string has what labels a secret. */
export function holdsLabel(text: string): boolean {
  return PART_OF_NAME.test(text) && (SECRET_LABEL.test(text) || holdsPrintedMap(text));
}

const EACH_LABEL = new RegExp(SECRET_LABEL.source, "gi");

/**
 * Returns the values behind labels of secrets that look like one. The same words are in usual prose, `password: expired`, so a
 * value is one in quotes behind a label in quotes, as JSON has it, one in an element, a cookie, or one that no word and no host
 * looks like.
 */
export function labelledParts(text: string): readonly Part[] {
  if (!holdsLabel(text)) return [];
  const parts: Part[] = [...printedMapParts(text)];
  EACH_LABEL.lastIndex = 0;
  for (let found = EACH_LABEL.exec(text); found !== null; found = EACH_LABEL.exec(text)) {
    const [label, element, cookie] = found;
    const offset = EACH_LABEL.lastIndex;
    const part = element || cookie ? wholeAt(text, offset, element ? ELEMENT : COOKIES) : secretAt(text, offset, label);
    const isFound = part !== undefined && part.end > part.start;
    if (isFound) parts.push(part);
    // An element has attributes.
    EACH_LABEL.lastIndex = element ? found.index + 1 : isFound ? part.end : offset;
  }
  return parts;
}

/** A value that is secret whatever it is. */
function wholeAt(text: string, start: number, form: RegExp): Part {
  form.lastIndex = start;
  const [value = ""] = form.exec(text) ?? [];
  return { start, end: start + (form === COOKIES ? lengthWithout(MARKS, value) : value.length) };
}

/** What is before the end of an element. Without an end, as in `--password <password>`, there is none. */
const ELEMENT = new RegExp(
  `(?:<!\\[CDATA\\[(?:[^\\]]|\\](?!\\]>)){0,999}\\]\\]>|(?:(?!${LESS}).){1,4096})(?=${LESS}\\\\?/)`,
  "isy",
);
/** The values of cookies, with the names and attributes between them. */
const COOKIES = /[^\s;]*(?:;\s{0,9}[^\s=;]{1,99}=[^\s;]*)*/y;

function secretAt(text: string, offset: number, label: string): Part | undefined {
  const { isQuoted, ...part } = valueAt(
    text,
    offset,
    /auth=$/i.test(label) ? SETTING : label.endsWith(":") ? COMPACT : WORD,
  );
  const isJson = isQuoted && /["']/.test(label);
  return isJson || isLikeSecret(text.slice(part.start, part.end)) ? part : undefined;
}

/** The value at an offset: what is in its quotes, which may be escaped, or a word without the sentence's marks at its end. */
function valueAt(text: string, offset: number, word: RegExp): Part & { readonly isQuoted: boolean } {
  OPENING.lastIndex = offset;
  const [quote] = OPENING.exec(text) ?? [];
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

const OPENING = /\\{0,9}["']/y;
/** A password may have any mark in it. */
const WORD = /\S+/y;
/** Up to the next setting, which may be another of the kind. */
const SETTING = /[^\s=&;]+={0,2}/y;
/** Of JSON without blanks, such as `"token":null,"host":"db"`: the next key is not part of the value. */
const COMPACT = /[^\s"',;{}[\]\\]+/y;

const ENDS_SENTENCE = `${MARKS}.:!?()`;

/** Whether a value looks like a password or a token: it has a digit or ends in Base64's `=`, and is neither short nor a host. */
function isLikeSecret(value: string): boolean {
  const start = value.slice(0, 4096);
  const word = start.slice(0, lengthWithout(ENDS_SENTENCE, start)).replace(/^["'[{(\\]{1,9}/, "");
  if (word.length < 6 || !/[a-z]/i.test(word) || !/\d|=$/.test(word)) return false;
  return word.length >= 32 || !word.split(/[,;]/).every((part) => HOST.test(part));
}

const HOST = /^[a-z0-9]*[.:-][a-z0-9.:-]*$/;
