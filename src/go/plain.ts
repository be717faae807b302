import { LimitError } from "./func.js";
import { ANY_MAP, UINT64 } from "./reflect.js";
import { GoMap, GoNumber, type GoValue, isGoObject, list, type MapKey } from "./value.js";

/** The values that `fromPlain` takes: plain values (JSON, parsed YAML) and Go values, which stay as they are. */
export type Plain =
  | GoValue
  | undefined
  | readonly Plain[]
  | ReadonlyMap<string, Plain>
  | { readonly [key: string]: Plain };

const MAX_PLAIN_DEPTH = 1_000;
const MAX_INT64 = 2n ** 63n - 1n;
const MAX_UINT64 = 2n ** 64n - 1n;

/**
 * Converts plain values as Go decodes YAML: integral numbers to `int`, other numbers to `float64`, arrays to `[]any`,
 * objects and Maps to `map[string]any`, null and undefined to nil. Only an object's own keys are read, and `__proto__`
 * is an ordinary key. Everything is copied except Go values.
 *
 * @throws LimitError for nesting (or a cycle) beyond 1,000 levels
 */
export function fromPlain(plain: Plain | unknown, depth = 0): GoValue {
  if (depth > MAX_PLAIN_DEPTH) throw new LimitError(`data nested deeper than ${MAX_PLAIN_DEPTH}`);
  switch (typeof plain) {
    case "undefined":
      return null;
    case "boolean":
    case "string":
      return plain;
    case "bigint":
      return fromBigInt(plain);
    case "number":
      return Number.isInteger(plain) && Math.abs(plain) < 2 ** 63 ? BigInt(plain) : plain;
    case "object":
      return fromObject(plain, depth);
    default:
      throw new TypeError(`Cannot convert a ${typeof plain} to a Go value`);
  }
}

function fromObject(plain: object | null, depth: number): GoValue {
  if (plain === null || isGoObject(plain)) return plain;
  if (Array.isArray(plain)) return list(plain.map((item) => fromPlain(item, depth + 1)));
  const entries: Iterable<[unknown, unknown]> = plain instanceof Map ? plain : Object.entries(plain);
  const made = new Map<MapKey, GoValue>();
  for (const [key, value] of entries) made.set(String(key), fromPlain(value, depth + 1));
  return new GoMap(ANY_MAP, made);
}

/** As yaml.v3 does: `int` if it fits, otherwise `uint64`, otherwise `float64`. */
function fromBigInt(value: bigint): GoValue {
  if (value >= -MAX_INT64 - 1n && value <= MAX_INT64) return value;
  return value > 0n && value <= MAX_UINT64 ? new GoNumber(UINT64, value) : Number(value);
}
