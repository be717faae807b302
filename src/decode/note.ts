import type { Meter } from "../meter.js";
import { type Checked, isError } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";

/** Adds a problem to those of the text that is being read. */
export type Note = (problem: Problem) => void;

/**
 * Returns what a reader makes of its text, with the problems that it notes on the way. Each is charged before it is kept:
 * aliases repeat an entry with a problem hundreds of thousands of times.
 *
 * @throws WorkLimit once the meter is spent
 */
export function noting<T>(read: (note: Note) => T, meter: Meter): Checked<T> {
  const problems: Problem[] = [];
  const value = read((problem) => {
    meter.problem(problem);
    problems.push(problem);
  });
  return { value, problems };
}

/** Returns what a reader makes of a part, and whether it notes an error on the way. */
export function watching<T>(note: Note, read: (note: Note) => T): { readonly value: T; readonly isFaulty: boolean } {
  let isFaulty = false;
  const value = read((problem) => {
    isFaulty ||= isError(problem);
    note(problem);
  });
  return { value, isFaulty };
}
