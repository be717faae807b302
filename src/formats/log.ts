import type { Comparison } from "../report/comparison.js";
import type { Report } from "../report/model.js";
import { fleetLines } from "./fleet-table.js";
import { paintNothing } from "./paint.js";
import { explainFailures, tableLines, verdictLines } from "./table.js";

/** A report for the log of a workflow. No line of it can become a command of the runner. */
export interface Log {
  /** A line for each check, in the order of the spec. */
  readonly table: readonly string[];
  /** How each failure happened, for a group of the log; empty when all checks passed. */
  readonly details: readonly string[];
  /** The last lines. */
  readonly verdict: readonly string[];
}

/** With more failures than this, the log takes longer to read than the report. */
const MAX_EXPLAINED = 200;

/** Returns the same facts as the terminal's table, whose escaping is for logs as well. */
export function formatLog(report: Report, comparison: Comparison = {}): Log {
  return {
    table: tableLines(report, paintNothing, comparison, { fleetLines }),
    details: explainFailures(report, paintNothing, comparison, { max: MAX_EXPLAINED }),
    verdict: verdictLines(report, paintNothing, comparison),
  };
}
