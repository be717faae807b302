import type { Report } from "./model.js";

/** Whether hosts of a report, or of a run that was merged into it, are placeholders. */
export function isRedacted({ redacted, runners = [] }: Pick<Report, "redacted" | "runners">): boolean {
  return redacted === true || runners.some((run) => run.redacted === true);
}
