import type { Position } from "../problem/problem.js";

/**
 * Returns the index of the last item that starts at or before an offset; 0 where there is none.
 *
 * @param items in the order of their starts
 */
export function indexAt<T>(items: readonly T[], offset: number, startOf: (item: T) => number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(items[middle] as T) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Returns a function from an offset (UTF-16) of a file to its line and column. */
export function positionsIn(file: string, text: string): (offset: number) => Position {
  const lineStarts = lineStartsIn(text);
  let last = 0;
  return (offset) => {
    // Mostly asked for in the order of the text.
    if (!isWithin(lineStarts, last, offset) && !isWithin(lineStarts, ++last, offset)) {
      last = indexAt(lineStarts, offset, (start) => start);
    }
    const line = last;
    return { file, line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
  };
}

/** Returns the offset at which each line begins. */
export function lineStartsIn(text: string): readonly number[] {
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  return lineStarts;
}

function isWithin(lineStarts: readonly number[], line: number, offset: number): boolean {
  const start = lineStarts[line];
  return start !== undefined && start <= offset && offset < (lineStarts[line + 1] ?? Number.POSITIVE_INFINITY);
}
