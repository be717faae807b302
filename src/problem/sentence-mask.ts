import { maskAddress } from "./address-mask.js";
import { hasWideForms } from "./ascii-forms.js";
import { holdsCommandSecret } from "./command-parts.js";
import { holdsLabel } from "./labelled-parts.js";
import { holdsPrivateKey } from "./private-key-parts.js";
import type { Problem } from "./problem.js";
import { maskProse } from "./prose-mask.js";
import { SECRET_SETTING } from "./setting-parts.js";
import { holdsUrlSecret } from "./url-parts.js";
import { userParts } from "./user-parts.js";
import { endOfWord, startOfWord } from "./word-parts.js";

/** Returns a problem without the passwords of what it quotes. */
export function maskProblem<P extends Pick<Problem, "message" | "remedy">>(problem: P): P {
  const { message, remedy } = problem;
  return {
    ...problem,
    message: maskSentence(message),
    ...(remedy === undefined ? {} : { remedy: maskSentence(remedy) }),
  };
}

/** Whether a sentence may hold something that `maskSentence` masks. */
function mayHoldSecret(sentence: string): boolean {
  if (MAY_HOLD.test(sentence) || holdsLabel(sentence) || hasWideForms(sentence)) return true;
  return holdsUrlSecret(sentence) || holdsCommandSecret(sentence) || holdsPrivateKey(sentence);
}

const MAY_HOLD = new RegExp(`://|@|${SECRET_SETTING.source}`, "i");

/**
 * Returns a sentence of a problem with `***` in place of whatever may be secret in the addresses that it quotes, whether or
 * not the spec has such an address. Sentences quote a value as JSON or Go does, so that its end is known whatever is in it. A
 * value that has no quotes (`range can't iterate over redis://token@cache`) ends at a blank, or with the sentence behind
 * `password=`. A quote that is never closed may be within a password.
 */
export function maskSentence(sentence: string): string {
  // By its structure first: what is quoted is whole only there.
  return mayHoldSecret(sentence) ? maskProse(maskStructure(sentence)) : sentence;
}

function maskStructure(sentence: string): string {
  const shown: string[] = [];
  for (let from = 0; from < sentence.length; ) {
    const quote = sentence.indexOf('"', from);
    const words = sentence.slice(from, quote < 0 ? undefined : quote);
    const setting = SECRET_SETTING.exec(words);
    if (setting) return [...shown, maskBeforeSetting(words, setting)].join("");
    shown.push(maskWords(words));
    if (quote < 0) break;
    const end = endOfQuoted(sentence, quote + 1);
    const quoted = sentence.slice(quote, end);
    if (end > sentence.length) return [...shown, mayHoldSecret(quoted) ? `"${MASK}` : quoted].join("");
    shown.push(maskQuoted(quoted));
    from = end;
  }
  return shown.join("");
}

const MASK = "***";

/** Returns words up to the value of their first secret setting, or to a password that has the name of the setting in it. */
function maskBeforeSetting(words: string, { index, 0: setting }: RegExpExecArray): string {
  const start = startOfWord(words, index);
  const [info] = userParts(words.slice(start, endOfWord(words, index)));
  if (info !== undefined && start + info.start <= index)
    return `${maskWords(words.slice(0, start + info.start))}${MASK}`;
  const before = maskWords(words.slice(0, index));
  return before.endsWith(MASK) ? before : `${before}${setting}${MASK}`;
}

/** The offset behind the quote that ends what is quoted; more than the length where there is none. */
function endOfQuoted(sentence: string, start: number): number {
  for (let at = start; at < sentence.length; at += 1) {
    if (sentence[at] === "\\") at += 1;
    else if (sentence[at] === '"') return at + 1;
  }
  return sentence.length + 1;
}

function maskQuoted(quoted: string): string {
  const value = unquoted(quoted);
  if (!isAddressLike(value)) return quoted;
  const masked = maskValue(value);
  return masked === value ? quoted : JSON.stringify(masked);
}

function unquoted(quoted: string): string {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    // Go writes \x07 and the like as well.
    return quoted.slice(1, -1).replace(/\\(?:x[0-9a-f]{2}|(.))/gs, "$1");
  }
}

/** Whether a value has a URL, a password before an `@`, or a secret setting. `someone@example.com` has none of them. */
function isAddressLike(value: string): boolean {
  if (value.includes("://") || SECRET_SETTING.test(value)) return true;
  return /:|%3a/i.test(value.slice(0, Math.max(0, value.lastIndexOf("@"))));
}

function maskValue(value: string): string {
  const scheme = value.indexOf("://");
  const isUrl = scheme >= 0 && !value.includes("@");
  // What was cut may have had the `@`.
  if (isUrl && /(?:\.\.\.|…)$/.test(value)) return `${value.slice(0, scheme + 3)}${MASK}`;
  const masked = maskAddress(value);
  return isUrl ? withoutOddPort(masked) : masked;
}

function maskWords(words: string): string {
  const shown: string[] = [];
  let from = 0;
  for (let scheme = words.indexOf("://"); scheme >= 0; scheme = words.indexOf("://", from)) {
    const start = startOfWord(words, scheme, from);
    const end = endOfWord(words, scheme);
    shown.push(words.slice(from, start), maskWord(words.slice(start, end)));
    from = end;
  }
  return [...shown, words.slice(from)].join("");
}

function maskWord(word: string): string {
  const scheme = word.indexOf("://");
  if (scheme < 0) return word;
  const start = word.slice(0, scheme);
  return withoutOddPort(`${start}${maskAddress(`x${word.slice(scheme)}`).slice(1)}`);
}

/** Of a URL without an `@`, `:` and anything but a port may be a password that a quote or a blank ended. */
function withoutOddPort(url: string): string {
  const host = url.indexOf("://") + 3;
  const colon = url.indexOf(":", host);
  if (colon < 0 || url.includes("@") || url.startsWith("[", host) || FORM_OF_URL.test(url)) return url;
  return /^(?:\d{1,5}(?!\w)|\W|$)/.test(url.slice(colon + 1)) ? url : `${url.slice(0, colon + 1)}${MASK}`;
}

/** How messages of this tool name the form of a URL. */
const FORM_OF_URL = /^scheme:\/\/host:port\W*$/;
