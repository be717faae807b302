import type { AbsentValue } from "../go/template/template.js";
import type { Meter } from "../meter.js";
import type { Problem } from "../problem/problem.js";
import type { Locate } from "./rendered.js";

/**
 * Returns a warning for each list that a `range` reads, and each value that an `if` or an action compares, where the data have none. An
 * optional one may be absent, but so is one whose key is misspelt or whose variable is not set, and with it the checks of the loop
 * are lost.
 *
 * @param data names where the value is given
 * @throws WorkLimit once the meter is spent
 */
export function absentValues(
  values: readonly AbsentValue[],
  locate: Locate,
  { data, meter }: { readonly data: string; readonly meter: Meter },
): readonly Problem[] {
  return values.map(({ readBy, offset, what }) => {
    const problem: Problem = {
      code: "value-absent",
      severity: "warning",
      message: `${READERS[readBy](what)}: there is no such value in the ${data}, or it is null`,
      remedy:
        readBy === "range" ? "give the list, or [] where none is meant" : 'give the value, or "" where none is meant',
      position: locate(offset),
    };
    meter.problem(problem);
    return problem;
  });
}

const READERS: Readonly<Record<AbsentValue["readBy"], (what: string) => string>> = {
  range: (what) => `The range over ${what} prints nothing`,
  if: (what) => `The if that compares ${what} prints nothing`,
  action: (what) => `An action compares ${what} and prints true or false`,
};
