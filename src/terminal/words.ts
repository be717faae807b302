import { ADDRESSES_SOURCE } from "../inputs/addresses.js";
import type { ReportedProblem } from "../report/model.js";
import { flagTable } from "./flag-table.js";

/** Returns a problem with the place named as it is on the command line: `--timeout`, not `input timeout`. */
export function inTerminalWords<T extends ReportedProblem>(problem: T): T {
  const { where, position } = problem;
  return {
    ...problem,
    ...(where === undefined ? {} : { where: flagOf(where) }),
    ...(position === undefined ? {} : { position: { ...position, file: flagOf(position.file) } }),
  };
}

/** The first flag of an input is the one that help shows. */
function flagOf(place: string): string {
  if (place === ADDRESSES_SOURCE) return "--address";
  const [, input] = /^input ([a-z-]+)$/.exec(place) ?? [];
  if (input === "spec") return "SPEC";
  const flag = flagTable.find((known) => known.input === input && input !== undefined);
  return flag ? `--${flag.name}` : place;
}
