import type { Against } from "../report/changes.js";
import type { Report } from "../report/model.js";
import { explainFailures, paintNothing, tableLines, verdictLines } from "./table.js";

/** The report for the log of a workflow. No line of it can become a command of the runner. */
export interface Log {
  /** A line per check, in the order of the spec. */
  readonly table: readonly string[];
  /** How each failure came about, to be put in a group; empty when all passed. */
  readonly details: readonly string[];
  /** The last lines. */
  readonly verdict: readonly string[];
}

/** Beyond this many failures the log is slower to read than the report. */
const MAX_EXPLAINED = 200;

/** The same facts as the terminal's table, whose escaping is for logs as well. */
export function formatLog(report: Report, against: Against = {}): Log {
  return {
    table: tableLines(report, paintNothing, against),
    details: explainFailures(report, paintNothing, against, MAX_EXPLAINED),
    verdict: verdictLines(report, paintNothing, against),
  };
}
