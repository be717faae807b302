import type { Expect } from "../inputs/expect.js";

/**
 * Returns the runs in the order in which they are expected, and then the others in that of their names: numbers as numbers,
 * letters whatever their case, everything else by its code. `eu-9` is before `eu-10`.
 */
export function inOrder<T extends { readonly name: string }>(
  runs: readonly T[],
  expect: Expect | undefined,
): readonly T[] {
  const names = expect?.kind === "names" ? expect.names : [];
  const ranks = new Map(names.map((name, index) => [name, index]));
  return runs
    .map((run) => ({ run, rank: ranks.get(run.name) ?? names.length, key: keyOf(run.name) }))
    .sort((one, other) => one.rank - other.rank || compare(one.key, other.key) || compare(one.run.name, other.run.name))
    .map(({ run }) => run);
}

/**
 * A string that is ordered as the name is. An order of a language (Intl.Collator) takes time with the square of a run of
 * combining marks.
 */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/[0-9]+/g, numberKey);
}

/** A number with more digits is larger, so their count is before them. */
function numberKey(digits: string): string {
  const significant = digits.replace(/^0+/, "");
  return `0${String.fromCharCode(significant.length >>> 16, significant.length & 0xffff)}${significant}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
