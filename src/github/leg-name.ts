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

/**
 * Returns the names that the default of the input `name` makes of a job: that of a job without a matrix, or with one leg, and
 * that of a leg of several.
 */
export function defaultNames({ job, matrix }: { readonly job: string; readonly matrix: string }): readonly string[] {
  const values = parsed(matrix);
  return isNested(values) ? [job, `${job} (${joined(values)})`] : [job];
}

/** What GitHub's `join(matrix.*, ', ')` prints. */
function joined(values: object): string {
  const cast = Object.values(values).map((value) =>
    isNested(value) ? (Array.isArray(value) ? "Array" : "Object") : String(value ?? ""),
  );
  return cast.join(", ");
}

/**
 * Returns the default name of a job in a matrix with the values of its lists and mappings, for which GitHub's `join` has
 * `Array` and `Object`. Other names are returned as they are, and so is one that would be too long.
 *
 * | name | matrix | result |
 * |---|---|---|
 * | `gate (Array, 2)` | `{"runner": ["self-hosted", "eu-1"], "size": 2}` | `gate (self-hosted, eu-1, 2)` |
 * | `gate (eu)` | `{"zone": "eu"}` | `gate (eu)` |
 *
 * Ref: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions, objects as strings
 */
export function withNestedValues(
  name: string,
  { job, matrix }: { readonly job: string; readonly matrix: string },
): string {
  const values = parsed(matrix);
  if (!isNested(values) || !Object.values(values).some(isNested)) return name;
  const full = `${job} (${Object.values(values).map(nameOf).join(", ")})`;
  return name === `${job} (${joined(values)})` && full.length <= MAX_NESTED_NAME ? full : name;
}

/** Of the 1,000 characters that a name may have; the step's id follows. */
const MAX_NESTED_NAME = 500;

function nameOf(value: unknown): string {
  return valuesOf(value).join(", ");
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

/** Without recursion: a comment must not decide whether the gate passes, however deep the values are. */
function valuesOf(value: unknown): readonly string[] {
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

function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
