import type { CheckResult } from "../analyze/result.js";
import type { Position } from "../problem/problem.js";
import type { Changes } from "../report/comparison.js";
import type { Report, ReportedProblem } from "../report/model.js";
import { flagTable } from "./flag-table.js";

/** The variables of the environment that gave inputs, by the names of the inputs. */
export type Variables = ReadonlyMap<string, string>;

/**
 * Returns a problem with the place named as it was given: `--timeout`, not `input timeout`, or the variable
 * TCP_PREFLIGHT_TIMEOUT.
 */
export function inTerminalWords<T extends ReportedProblem>(problem: T, variables: Variables): T {
  const { where, position } = problem;
  const remedy = remedyOf(problem);
  return {
    ...problem,
    ...(remedy === undefined ? {} : { remedy }),
    ...(where === undefined ? {} : { where: nameOf(where, variables) }),
    ...(position === undefined ? {} : { position: { ...position, file: nameOf(position.file, variables) } }),
  };
}

/** Returns a report, and what changed in it, whose checks name their place as it was given. */
export function reportInTerminalWords(
  report: Report,
  changes: Changes | undefined,
  variables: Variables,
): { readonly report: Report; readonly changes: Changes | undefined } {
  const placed = <T extends { readonly position: Position }>(one: T): T => ({
    ...one,
    position: { ...one.position, file: nameOf(one.position.file, variables) },
  });
  // The changes are known by their results, so each result becomes one other result.
  const results = new Map(report.results.map((result) => [result, placed(result)]));
  const placedAll = (list: readonly CheckResult[]) => list.map((result) => results.get(result) ?? placed(result));
  return {
    report: { ...report, results: [...results.values()], excluded: report.excluded.map(placed) },
    changes: changes && {
      ...changes,
      newlyFailing: placedAll(changes.newlyFailing),
      stillFailing: placedAll(changes.stillFailing),
      fixed: placedAll(changes.fixed),
    },
  };
}

/** What to give on the command line, where it is not what the action is given. */
function remedyOf({ code, where, message, remedy }: ReportedProblem): string | undefined {
  if (where !== "input spec") return remedy;
  if (code === "input-missing") return "give a HostPreflight file, or an address as host:port";
  // A word that looks like a host: a file would have a folder or an ending.
  const isHost = code === "file-missing" && /^No such file: (?!.*\.ya?ml$)[\w.-]+$/i.test(message);
  return isHost ? `${remedy}; an address has a port, as in host:port` : remedy;
}

/** The first flag of an input is the one that help shows. */
function nameOf(place: string, variables: Variables): string {
  const [, input, number = ""] = /^input ([a-z-]+)( #\d+)?$/.exec(place) ?? [];
  const variable = input === undefined ? undefined : variables.get(input);
  if (variable !== undefined) return variable;
  if (input === "spec") return "SPEC";
  if (input === "merge") return "REPORT";
  const flag = flagTable.find((known) => known.input === input && input !== undefined);
  return flag ? `--${flag.name}${number}` : place;
}
