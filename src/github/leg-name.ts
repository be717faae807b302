/**
 * Returns the name of a run with the values of its matrix that the name does not have, since legs of a matrix that were given
 * one name would write to one comment. The matrix is JSON as `toJSON(matrix)` prints it; `null` and anything else is none.
 *
 * | name | matrix | result |
 * |---|---|---|
 * | `staging` | `{"zone": "eu", "size": 2}` | `staging (eu, 2)` |
 * | `staging eu` | `{"zone": "eu", "size": 2}` | `staging eu (2)` |
 * | `gate (eu, 2)` | `{"zone": "eu", "size": 2}` | `gate (eu, 2)` |
 * | `staging` | `null` | `staging` |
 */
export function legName(name: string, matrix: string): string {
  const missing = valuesOf(parsed(matrix)).filter((value) => value !== "" && !name.includes(value));
  if (missing.length === 0) return name;
  return `${name} (${missing.join(", ")})`.trim();
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
