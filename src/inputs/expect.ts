import { lines, type Parsed } from "./values.js";

/** Which reports must be there to be merged. */
export type Expect =
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "names"; readonly names: readonly string[] };

/**
 * Understands how many reports, or which, are expected.
 *
 * | input | expected |
 * |---|---|
 * | `4` | four reports, each shard one |
 * | `eu-1`, `us-1` on two lines | the runs of these names |
 * | `["eu-1", "us-1"]` | the same, as a workflow's matrix has it |
 *
 * A name that is there twice was meant as another one, whose report would not be missed.
 */
export function parseExpect(text: string): Parsed<Expect> {
  if (/^\d{1,6}$/.test(text) && Number(text) > 0)
    return { kind: "value", value: { kind: "count", count: Number(text) } };
  const isJson = isJsonList(text);
  const names = isJson ? jsonNames(text) : lines(text).map((line) => line.text);
  // A lone number in JSON is a name.
  if (names === undefined || names.length === 0 || (!isJson && names.length === 1 && /^[+-]?\d+$/.test(text))) {
    return {
      kind: "wrong",
      accepted: 'a number of reports above 0, or names: one a line, or JSON such as ["eu-1", "us-1"]',
    };
  }
  if (new Set(names).size < names.length)
    return { kind: "wrong", accepted: "each name once; all shards of a run have its name" };
  return { kind: "value", value: { kind: "names", names } };
}

/** Whether the text of `expect` is meant as JSON, which may have empty lines. */
export function isJsonList(text: string): boolean {
  return text.trimStart().startsWith("[");
}

function jsonNames(text: string): readonly string[] | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) && parsed.every((name) => typeof name === "string" && name !== "")
      ? parsed
      : undefined;
  } catch {
    return undefined;
  }
}
