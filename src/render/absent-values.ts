import type { AbsentValue } from "../go/template/template.js";
import type { Meter } from "../meter.js";
import type { Problem } from "../problem/problem.js";
import type { CheckLines } from "./check-lines.js";
import type { Locate } from "./rendered.js";

/**
 * Returns a warning for each list that a `range` reads, and each value that an `if` or an action compares, where the data have none, and
 * for each that an action of a check prints or gives to a function. An optional one may be absent, but so is one whose key is misspelt
 * or whose variable is not set: the checks of the loop are lost with it, and another endpoint is dialed without a part of its address.
 *
 * @param data names where the value is given
 * @throws WorkLimit once the meter is spent
 */
export function absentValues(
  values: readonly AbsentValue[],
  locate: Locate,
  {
    data,
    lines,
    meter,
  }: { readonly data: "context" | "values"; readonly lines: () => CheckLines; readonly meter: Meter },
): readonly Problem[] {
  // kURL's templates print <no value>, which is an error in a check.
  const isReported = ({ readBy }: AbsentValue) => readBy !== "print" || data === "values";
  const reported = values.filter(isReported);
  const checks = reported.some(({ readBy }) => isUse(readBy)) ? lines() : undefined;
  const found = reported.filter(({ readBy, offset }) => !isUse(readBy) || checks?.mayBeAt(offset));
  return found.map(({ readBy, offset, what }) => {
    const problem: Problem = {
      code: "value-absent",
      severity: "warning",
      message: `${READERS[readBy](what)}: there is no such value in the ${data}, or it is null`,
      remedy: REMEDIES[readBy],
      position: locate(offset),
    };
    meter.problem(problem);
    return problem;
  });
}

/** Whether the value becomes a part of what is printed. */
function isUse(readBy: AbsentValue["readBy"]): boolean {
  return readBy === "print" || readBy === "call";
}

const READERS: Readonly<Record<AbsentValue["readBy"], (what: string) => string>> = {
  range: (what) => `The range over ${what} prints nothing`,
  if: (what) => `The if that compares ${what} prints nothing`,
  action: (what) => `An action compares ${what} and prints true or false`,
  print: (what) => `An action prints ${what}`,
  call: (what) => `An action gives ${what} to a function`,
};

const GIVE = 'give the value, or "" where none is meant';
const GIVE_OR_DEFAULT = 'give the value, or write what is meant without it, such as default "" or default 0';

const REMEDIES: Readonly<Record<AbsentValue["readBy"], string>> = {
  range: "give the list, or [] where none is meant",
  if: GIVE,
  action: GIVE,
  print: GIVE_OR_DEFAULT,
  call: GIVE_OR_DEFAULT,
};
