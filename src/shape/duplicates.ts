/**
 * Whether a mapping of a JSON text has a key twice. `JSON.parse` keeps the last value of such a key, and other readers keep
 * the first, so that two readers of one file could see two verdicts.
 *
 * @param keys of the text, as `countKeys` counts them. They are counted in both, which is much faster than comparing them
 * @param parsed what `JSON.parse` returned
 */
export function hasDuplicateKeys(keys: number, parsed: unknown): boolean {
  return keys !== keysOf(parsed);
}

/**
 * Counts the keys of a JSON text: strings before a colon. Returns `undefined` once more than `maxNames` of them differ, as they
 * are written: `JSON.parse` takes microseconds for each new one. Of a text that is not JSON, any number.
 */
export function countKeys(json: string, maxNames: number): number | undefined {
  const names = new Set<string>();
  let keys = 0;
  for (let start = json.indexOf('"'); start >= 0; ) {
    const end = endOfString(json, start);
    if (end === undefined) return keys;
    if (isBeforeColon(json, end)) {
      keys++;
      if (names.add(json.slice(start, end)).size > maxNames) return undefined;
    }
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

/** Returns the offset behind the quote that ends a string; `undefined` where none does. */
function endOfString(json: string, start: number): number | undefined {
  for (let end = start; ; ) {
    end = json.indexOf('"', end + 1);
    if (end < 0) return undefined;
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
