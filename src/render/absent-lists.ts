import type { AbsentList } from "../go/template/template.js";
import type { Meter } from "../meter.js";
import type { Problem } from "../problem/problem.js";
import type { Locate } from "./rendered.js";

/**
 * Returns a warning for each list that a `range` reads and that the data do not have. An optional list may be absent, but so is
 * one whose key is misspelt or whose variable is not set, and with it the checks of the loop are lost.
 *
 * @param data names where the list is given
 * @throws WorkLimit once the meter is spent
 */
export function absentLists(
  lists: readonly AbsentList[],
  locate: Locate,
  { data, meter }: { readonly data: string; readonly meter: Meter },
): readonly Problem[] {
  return lists.map(({ offset, what }) => {
    const problem: Problem = {
      code: "list-absent",
      severity: "warning",
      message: `The range over ${what} prints nothing: there is no such value in the ${data}, or it is null`,
      remedy: "give the list, or [] where none is meant",
      position: locate(offset),
    };
    meter.problem(problem);
    return problem;
  });
}
