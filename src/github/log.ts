import { endGroup, info, startGroup } from "@actions/core";
import { formatLog } from "../report/formats/log.js";
import type { Report } from "../report/model.js";

/** Prints the report: a line per check, how the failures came about in a group, the verdict last. */
export function log(report: Report): void {
  const { table, details, verdict } = formatLog(report);
  for (const line of table) info(line);
  if (details.length > 0) {
    startGroup("How the failures happened");
    for (const line of details) info(line);
    endGroup();
  }
  info(verdict);
}
