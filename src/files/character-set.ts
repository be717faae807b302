/** The characters of `[a-z_]`. */
export interface CharacterSet {
  /** @param unit a UTF-16 code unit: names are compared by these */
  readonly has: (unit: string) => boolean;
  /** Comparisons that a look-up takes at most. */
  readonly comparisons: number;
}

/**
 * Returns the characters that a list between brackets names, such as `a-z_`. A backslash takes the meaning of a dash.
 * Ranges that overlap or touch are joined, so that a look-up takes the logarithm of their number.
 */
export function characterSet(list: string): CharacterSet {
  const bounds = boundsOf(rangesOf(list));
  const comparisons = 1 + Math.ceil(Math.log2(bounds.length + 1));
  return { has: (unit) => countUpTo(bounds, unit.charCodeAt(0)) % 2 === 1, comparisons };
}

/** A first unit, and the one behind the last. */
type Range = readonly [from: number, end: number];

function rangesOf(list: string): readonly Range[] {
  return [...list.matchAll(/\\?(.)(?:-\\?(.))?/gsu)]
    .map(([, first = "", last = first]): Range => [firstUnit(first), last.charCodeAt(0) + 1])
    .filter(([from, end]) => from < end);
}

/** A unit alone is before a character of two that begins with it, in the order of strings. */
function firstUnit(character: string): number {
  return character.charCodeAt(0) + character.length - 1;
}

/** Returns where ranges begin and end, in turn and in ascending order. */
function boundsOf(ranges: readonly Range[]): readonly number[] {
  const bounds: number[] = [];
  for (const [from, end] of [...ranges].sort(([one], [other]) => one - other)) {
    const last = bounds.at(-1);
    if (last === undefined || from > last) bounds.push(from, end);
    else bounds[bounds.length - 1] = Math.max(last, end);
  }
  return bounds;
}

/** Returns how many of these ascending numbers are not above a number. */
function countUpTo(numbers: readonly number[], most: number): number {
  let [from, end] = [0, numbers.length];
  while (from < end) {
    const middle = (from + end) >>> 1;
    if ((numbers[middle] as number) <= most) from = middle + 1;
    else end = middle;
  }
  return from;
}
