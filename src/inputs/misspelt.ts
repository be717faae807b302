import { nearest } from "../problem/nearest.js";

/** A name by which no input is given, and the one that it probably stands for. */
export interface Misspelt {
  readonly name: string;
  readonly meant: string;
}

/**
 * Returns the names that are nearly those of inputs: nothing reads them, so that the run would have the defaults. Names that
 * are near to none belong to other programs.
 */
export function misspeltNames(names: Iterable<string>, known: Iterable<string>): readonly Misspelt[] {
  const inputs = new Set(known);
  return [...names].flatMap((name) => {
    const meant = inputs.has(name) ? undefined : nearest(name, inputs);
    return meant === undefined ? [] : [{ name, meant }];
  });
}
