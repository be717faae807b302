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
 *
 * @param mask masks a value as the name is masked, in which it is looked for
 */
export function legName(name: string, matrix: string, mask: (value: string) => string = (value) => value): string {
  let rest = name;
  const missing = valuesOf(matrixOf(matrix))
    .map(mask)
    .filter((value) => {
      const at = value === "" ? 0 : indexOfWord(rest, value);
      if (at < 0) return true;
      rest = `${rest.slice(0, at)}\n${rest.slice(at + value.length)}`;
      return false;
    });
  if (missing.length === 0) return name;
  return `${name} (${missing.join(", ")})`.trim();
}

/** Whether a text has a word that no letter or digit continues. */
export function hasWord(text: string, word: string): boolean {
  return indexOfWord(text, word) >= 0;
}

function indexOfWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isWithin = /[\p{L}\p{N}]$/u.test(text.slice(0, at)) || /^[\p{L}\p{N}]/u.test(text.slice(at + word.length));
    if (!isWithin) return at;
  }
  return -1;
}

/** Returns the values of a matrix from its JSON; `null` where it is none. */
export function matrixOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/**
 * Returns the strings, numbers and booleans of a value in their order. Without recursion: a comment must not decide whether the
 * gate passes, however deep the values are.
 */
export function valuesOf(value: unknown): readonly string[] {
  const values: string[] = [];
  const rest = [value];
  while (rest.length > 0) {
    const one = rest.pop();
    if (isNested(one)) {
      for (const inner of Object.values(one).reverse()) rest.push(inner);
    } else if (one !== null && one !== undefined) {
      values.push(String(one));
    }
  }
  return values;
}

/** Whether a value is a list or a mapping. */
export function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
