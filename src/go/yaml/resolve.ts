import { parseFloat64, parseInt64, parseUint64 } from "../strconv/strconv.js";

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

const FLOAT = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
const BASE_60 = /^[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?$/;
const TIMESTAMP =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt]\d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?(?:Z|[-+]\d\d:\d\d)| \d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?)?$/;

/**
 * Reads a plain scalar as go.yaml.in/yaml/v2 does, the YAML 1.1 of Kubernetes: `yes` and `on` are booleans, `010` is 8,
 * base-60 numbers and timestamps stay text.
 *
 * Ref: https://github.com/yaml/go-yaml/blob/v2.4.2/resolve.go
 */
export function resolve(plain: string): Resolved {
  const word = WORDS.get(plain);
  if (word !== undefined) return word;
  if (/^[-+0-9]/.test(plain)) return number(plain);
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
  return (FLOAT.test(digits) ? float(digits) : undefined) ?? plain;
}

function float(text: string): number | undefined {
  const { value, error } = parseFloat64(text);
  return error ? undefined : value;
}

function isTimestamp(text: string): boolean {
  const [, , month, day] = TIMESTAMP.exec(text) ?? [];
  return month !== undefined && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}

function meaning(value: Resolved): (word: string) => [string, Resolved] {
  return (word) => [word, value];
}
