/**
 * Whether a mapping of a JSON text has a key twice. `JSON.parse` keeps the last value of such a key, and other readers keep
 * the first, so that two readers of one file could see two verdicts.
 *
 * @param parsed what `JSON.parse` returned. Keys are counted in both, which is much faster than comparing them
 */
export function hasDuplicateKeys(json: string, parsed: unknown): boolean {
  return keysIn(json) !== keysOf(parsed);
}

/** Counts the keys of a valid JSON text: strings before a colon. */
function keysIn(json: string): number {
  let keys = 0;
  for (let start = json.indexOf('"'); start >= 0; ) {
    const end = endOfString(json, start);
    if (isBeforeColon(json, end)) keys++;
    start = json.indexOf('"', end);
  }
  return keys;
}

function isBeforeColon(json: string, offset: number): boolean {
  let at = offset;
  while (json.charCodeAt(at) <= SPACE) at++;
  return json.charCodeAt(at) === COLON;
}

const SPACE = 0x20;
const COLON = 0x3a;
const BACKSLASH = 0x5c;

/** Returns the offset behind the quote that ends a string. */
function endOfString(json: string, start: number): number {
  for (let end = start; ; ) {
    end = json.indexOf('"', end + 1);
    let backslashes = 0;
    while (json.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return end + 1;
  }
}

/** Not recursive: JSON may be nested deeper than the stack. */
function keysOf(parsed: unknown): number {
  let keys = 0;
  for (const values = [parsed]; values.length > 0; ) {
    const value = values.pop();
    if (typeof value !== "object" || value === null) continue;
    const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
    if (inner !== value) keys += inner.length;
    for (const each of inner) if (typeof each === "object") values.push(each);
  }
  return keys;
}
