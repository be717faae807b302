/**
 * Returns the name of a run with the values of its matrix that the name does not have as words, so that a reader can tell apart
 * the legs of a matrix that were given one name. The matrix is JSON as `toJSON(matrix)` prints it; `null` and anything else is none.
 *
 * | name | matrix | result |
 * |---|---|---|
 * | `staging` | `{"zone": "eu", "size": 2}` | `staging (eu, 2)` |
 * | `staging eu` | `{"zone": "eu", "size": 2}` | `staging eu (2)` |
 * | `db 12` | `{"zone": "eu", "size": 2}` | `db 12 (eu, 2)` |
 * | `gate (eu, 2)` | `{"zone": "eu", "size": 2}` | `gate (eu, 2)` |
 * | `staging` | `null` | `staging` |
 */
export function legName(name: string, matrix: string): string {
  let rest = name;
  const missing = valuesOf(parsed(matrix)).filter((value) => {
    const at = value === "" ? 0 : indexOfWord(rest, value);
    if (at < 0) return true;
    rest = `${rest.slice(0, at)}\n${rest.slice(at + value.length)}`;
    return false;
  });
  if (missing.length === 0) return name;
  return `${name} (${missing.join(", ")})`.trim();
}

function indexOfWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isWithin = /[\p{L}\p{N}]$/u.test(text.slice(0, at)) || /^[\p{L}\p{N}]/u.test(text.slice(at + word.length));
    if (!isWithin) return at;
  }
  return -1;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function valuesOf(value: unknown): readonly string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(valuesOf);
  return value === null || value === undefined ? [] : [String(value)];
}
