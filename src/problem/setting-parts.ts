import type { Part } from "./address-mask.js";
import { SECRET_NAMES } from "./secret-names.js";
import { isQuoteAround } from "./word-parts.js";

/** The name of a setting whose value is secret, also as the key of another: `user[password]`, with its `=`, `:=` or `=>`. */
export const SECRET_SETTING = new RegExp(`(?:${SECRET_NAMES})(?:["']?\\]|%5d)?\\s{0,9}:?=>?(?!=)`, "i");

const EACH_SETTING = new RegExp(SECRET_SETTING.source, "gi");

/**
 * Returns the values of `password=`, `access_token=` and the like. A blank may be before a value. One in quotes or braces ends
 * with them. Another one ends at a blank, at a quote that closes something, or where the next setting begins: what else a
 * password may have, such as `;`, `&`, `<` or `#`, does not end it.
 */
export function settingParts(text: string): readonly Part[] {
  if (!text.includes("=")) return [];
  const parts: Part[] = [];
  const unclosed = new Set<string>();
  EACH_SETTING.lastIndex = 0;
  for (let found = EACH_SETTING.exec(text); found !== null; found = EACH_SETTING.exec(text)) {
    const start = found.index + found[0].length;
    const value = /\s/.test(text[start] ?? "") ? start + 1 : start;
    const end = endOfValue(text, value, unclosed);
    if (end > value) parts.push({ start, end });
    EACH_SETTING.lastIndex = Math.max(end, start);
  }
  return parts;
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", "{": "}" };

/** @param unclosed the closing characters that the rest of the text does not have: thousands of values may ask for one */
function endOfValue(text: string, start: number, unclosed: Set<string>): number {
  MASKED.lastIndex = start;
  if (MASKED.test(text)) return MASKED.lastIndex;
  const closing = CLOSING[text[start] ?? ""];
  if (closing === undefined) return endOfPlain(text, start);
  // Of `{"query": "password="}`, the quote closes a string that is around the setting.
  if (/[\s,:;.)}\]"']|^$/.test(text[start + 1] ?? "")) return start;
  if (unclosed.has(closing)) return endOfPlain(text, start + 1);
  for (let end = text.indexOf(closing, start + 1); end >= 0; end = text.indexOf(closing, end + 1))
    if (closing === "}" || isQuoteAround(text, end) || text.startsWith("/>", end + 1)) return end + 1;
  unclosed.add(closing);
  return endOfPlain(text, start + 1);
}

/** What a value in quotes is shown as, with what is behind it. */
const MASKED = /\*\*\*(?=[,:;.!?()[\]{}<>]|\/>)/y;

/** What may end a value that has no quotes. */
const MAY_END = /[\s"&;\\]/g;
const NEXT_OF_QUERY = /&(?:amp;)?[\w.[\]-]{1,60}=/y;
const NEXT_OF_DRIVER = /;(?:\s|$|[a-z][\w.-]{0,60}=)/iy;

function endOfPlain(text: string, start: number): number {
  MAY_END.lastIndex = start;
  for (let found = MAY_END.exec(text); found !== null; found = MAY_END.exec(text)) {
    const at = found.index;
    // Of an escaped quote, the quote is part of the value.
    if (found[0] === "\\") MAY_END.lastIndex = at + (/["\\]/.test(text[at + 1] ?? "") ? 2 : 1);
    else if (found[0] === '"' ? isQuoteAround(text, at) : isEnd(text, at)) return at;
  }
  return text.length;
}

function isEnd(text: string, at: number): boolean {
  const next = text[at] === "&" ? NEXT_OF_QUERY : text[at] === ";" ? NEXT_OF_DRIVER : undefined;
  if (next === undefined) return true;
  next.lastIndex = at;
  return next.test(text);
}
