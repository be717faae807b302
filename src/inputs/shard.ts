import type { Parsed } from "./values.js";

/** One of several parts of a run's checks; the first is 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** As many as the reports that can be merged. */
export const MAX_SHARDS = 1_000;

/** Understands `2/4`, the second of four parts. */
export function parseShard(text: string): Parsed<Shard> {
  const [, index = 0, count = 0] = /^(\d{1,5})\/(\d{1,5})$/.exec(text)?.map(Number) ?? [];
  if (index >= 1 && index <= count && count <= MAX_SHARDS) return { kind: "value", value: { index, count } };
  return { kind: "wrong", accepted: `i/n such as 2/4, with i from 1 to n and n at most ${MAX_SHARDS}` };
}
