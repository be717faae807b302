import { decodeBase64 } from "../encoding/base64.js";
import { GoError } from "../func.js";
import { formatFloat, parseFloat64, parseInt64, parseUint64 } from "../strconv/strconv.js";
import { decodeUtf8 } from "../utf8.js";

/** What a scalar without quotes and tag means: an integer is a `bigint`, a float a `number`. */
export type Resolved = null | boolean | bigint | number | string;

const WORDS = new Map<string, Resolved>([
  ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map(meaning(true)),
  ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map(meaning(false)),
  ...["", "~", "null", "Null", "NULL"].map(meaning(null)),
  ...[".nan", ".NaN", ".NAN"].map(meaning(Number.NaN)),
  ...[".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"].map(meaning(Number.POSITIVE_INFINITY)),
  ...["-.inf", "-.Inf", "-.INF"].map(meaning(Number.NEGATIVE_INFINITY)),
]);

const LONGEST_WORD = Math.max(...[...WORDS.keys()].map(({ length }) => length));

const FLOAT = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
/** A character that no number has: tells an address or a duration from one, of which a spec has thousands. */
const NO_NUMBER = /[^-+.\w]|[g-nq-wyz]/i;
const BASE_60 = /^[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?$/;
const TIMESTAMP =
  /^(?<year>\d{4})-(?<month>\d\d?)-(?<day>\d\d?)(?:(?:[Tt](?<hour>\d\d?):(?<minute>\d\d?):(?<second>\d\d?)(?:[.,]\d+)?(?:Z|[-+](?<zoneHour>\d\d):(?<zoneMinute>\d\d)))|(?: (?<hour2>\d\d?):(?<minute2>\d\d?):(?<second2>\d\d?)(?:[.,]\d+)?))?$/;

/**
 * Reads a plain scalar as go.yaml.in/yaml/v2 does, the YAML 1.1 of Kubernetes: `yes` and `on` are booleans, `010` is 8,
 * base-60 numbers and timestamps stay text.
 *
 * Ref: https://github.com/yaml/go-yaml/blob/v2.4.2/resolve.go
 */
export function resolve(plain: string): Resolved {
  // Looking up a text costs a hash of it, and a spec has thousands of them.
  const word = plain.length <= LONGEST_WORD ? WORDS.get(plain) : undefined;
  if (word !== undefined) return word;
  if (/^[-+0-9]/.test(plain)) return NO_NUMBER.test(plain) ? plain : number(plain);
  if (plain.startsWith(".")) return float(plain) ?? plain;
  return plain;
}

/** Whether a text must be quoted so that it is read back as text; base-60 numbers are, for other parsers' sake. */
export function needsQuotes(text: string): boolean {
  return typeof resolve(text) !== "string" || isTimestamp(text) || BASE_60.test(text);
}

function number(plain: string): Resolved {
  const digits = plain.replaceAll("_", "");
  const signed = parseInt64(digits, 0);
  if (!signed.error) return signed.value;
  const unsigned = parseUint64(digits, 0);
  if (!unsigned.error) return unsigned.value;
  const binary = digits.startsWith("0b") ? binaryInteger(digits.slice(2)) : undefined;
  return (FLOAT.test(digits) ? float(digits) : undefined) ?? binary ?? plain;
}

/** A sign may stand behind `0b` too. */
function binaryInteger(digits: string): bigint | undefined {
  const signed = parseInt64(digits, 2);
  if (!signed.error) return signed.value;
  const unsigned = parseUint64(digits, 2);
  return unsigned.error ? undefined : unsigned.value;
}

function float(text: string): number | undefined {
  const { value, error } = parseFloat64(text);
  return error ? undefined : value;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isTimestamp(text: string): boolean {
  const { groups } = TIMESTAMP.exec(text) ?? {};
  if (!groups) return false;
  const [year = 0, month = 0, day = 0] = [groups.year, groups.month, groups.day].map(Number);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return false;
  const [hour = 0, minute = 0, second = 0] = [
    groups.hour ?? groups.hour2,
    groups.minute ?? groups.minute2,
    groups.second ?? groups.second2,
  ].map((part) => Number(part ?? 0));
  const isZone = Number(groups.zoneHour ?? 0) <= 24 && Number(groups.zoneMinute ?? 0) <= 60;
  return hour < 24 && minute < 60 && second < 60 && isZone;
}

function meaning(value: Resolved): (word: string) => [string, Resolved] {
  return (word) => [word, value];
}

const PREFIX = "tag:yaml.org,2002:";

/** The `<<` that merges other mappings, where it has a tag. */
export const MERGE_TAG = `${PREFIX}merge`;

/** A value, or what is wrong with it in the words of go.yaml.in/yaml/v2. */
export type TaggedValue = { readonly value: Resolved } | { readonly fault: string };

/**
 * Reads a scalar with a tag as go.yaml.in/yaml/v2 does. Quotes make no difference. A tag that it does not know leaves the
 * text as it is.
 *
 * @param tag in full, such as `tag:yaml.org,2002:int`
 */
export function resolveTagged(tag: string, text: string): TaggedValue {
  if (!tag.startsWith(PREFIX)) return { value: text };
  const name = tag.slice(PREFIX.length);
  if (name === "binary") return binary(text);
  if (!["bool", "int", "float", "null", "timestamp"].includes(name)) return { value: text };
  const value = resolve(text);
  const kind = kindOf(value);
  if (name === kind || (name === "timestamp" && kind === "str" && isTimestamp(text))) return { value };
  if (name === "float" && typeof value === "bigint" && BigInt.asIntN(64, value) === value) {
    return { value: Number(value) };
  }
  return { fault: `cannot decode !!${kind} \`${text}\` as a !!${name}` };
}

function kindOf(value: Resolved): "null" | "bool" | "int" | "float" | "str" {
  if (value === null) return "null";
  switch (typeof value) {
    case "boolean":
      return "bool";
    case "bigint":
      return "int";
    case "number":
      return "float";
    default:
      return "str";
  }
}

function binary(text: string): TaggedValue {
  try {
    return { value: decodeUtf8(decodeBase64(text)).toWellFormed() };
  } catch (error) {
    if (!(error instanceof GoError)) throw error;
    return { fault: "!!binary value contains invalid base64 data" };
  }
}

/**
 * The key of a JSON object that sigs.k8s.io/yaml makes of the key of a mapping; `undefined` for one that it refuses: null,
 * and a number beyond 64 bits with a sign.
 *
 * Ref: https://github.com/kubernetes-sigs/yaml/blob/v1.6.0/yaml.go, convertToJSONableObject
 */
export function jsonKeyOf(key: Resolved): string | undefined {
  if (key === null) return undefined;
  if (typeof key === "bigint") return BigInt.asIntN(64, key) === key ? String(key) : undefined;
  if (typeof key !== "number") return String(key);
  const text = formatFloat(Math.fround(key), "g", -1, 32);
  return INFINITE_KEYS.get(text) ?? text;
}

const INFINITE_KEYS: ReadonlyMap<string, string> = new Map([
  ["+Inf", ".inf"],
  ["-Inf", "-.inf"],
  ["NaN", ".nan"],
]);
