import type { Part } from "./address-mask.js";
import { SECRET_NAMES } from "./secret-names.js";

/** Whether a string may have a mapping as Go prints one: `map[host:db password:x]`. */
export function holdsPrintedMap(text: string): boolean {
  return text.includes(MAP);
}

const MAP = "map[";

/**
 * Returns the values of secrets in mappings as Go prints them, which quotes nothing: `x` of `map[host:db password:x port:1]`. A value
 * may have blanks and brackets, so it ends at the next key, at a bracket that nothing follows directly, or with the string.
 * Go sorts the keys, so a word that sorts before the key of the value is not the next key. A mapping or a list that has the name
 * of a secret is hidden as a whole.
 */
export function printedMapParts(text: string): readonly Part[] {
  const first = text.indexOf(MAP);
  if (first < 0) return [];
  const parts: Part[] = [];
  SECRET_KEY.lastIndex = first + MAP.length;
  for (let found = SECRET_KEY.exec(text); found !== null; found = SECRET_KEY.exec(text)) {
    const start = SECRET_KEY.lastIndex;
    const end = NESTED.test(text.slice(start, start + MAP.length))
      ? endOfNested(text, start)
      : endOfValue(text, start, keyBefore(text, start - 1));
    if (end > start) parts.push({ start, end });
    SECRET_KEY.lastIndex = Math.max(end, start);
  }
  return parts;
}

/** How a key ends that names a secret. Behind a colon and a blank is prose, or an empty value. */
const SECRET_KEY = new RegExp(`(?:${SECRET_NAMES}|(?<![a-z])auth)s?[\\d_-]{0,20}:(?!\\s)`, "gi");

const NESTED = /^(?:map)?\[/;

/** Characters of a key. */
const MAX_KEY = 200;

/** The key that ends at an offset. */
function keyBefore(text: string, end: number): string {
  let start = end;
  while (start > Math.max(0, end - MAX_KEY) && !/[\s[]/.test(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

/** A bracket that closes a mapping: a port, more brackets or punctuation may follow, but no other character of a value. */
const CLOSES = /\](?=\]|$|[\s"'`)}\\]|[.,;:!?]{1,9}(?:\s|$)|:\d{1,5}(?!\w))/;
const NEXT = new RegExp(`${CLOSES.source}|\\s([^\\s:[\\]]{1,${MAX_KEY}}):`, "g");

function endOfValue(text: string, start: number, key: string): number {
  NEXT.lastIndex = start;
  for (let found = NEXT.exec(text); found !== null; found = NEXT.exec(text)) {
    const [, next] = found;
    if (next === undefined || next > key) return found.index;
    // The blank behind the word may begin the next key.
    NEXT.lastIndex = found.index + found[0].length;
  }
  return text.length;
}

const BRACKETS = new RegExp(`\\[|${CLOSES.source}`, "g");

/** The offset behind the bracket that closes the one at the start. */
function endOfNested(text: string, start: number): number {
  let depth = 0;
  BRACKETS.lastIndex = start;
  for (let found = BRACKETS.exec(text); found !== null; found = BRACKETS.exec(text)) {
    depth += found[0] === "[" ? 1 : -1;
    if (depth === 0) return BRACKETS.lastIndex;
  }
  return text.length;
}
