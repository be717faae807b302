import type { Report } from "./model.js";

/** One thing that was expected to be merged and was not there, as a list of results has it. */
export interface MissingEntry {
  /** Such as `us-1: missing` or `shard 2/4 of eu-1: missing`. */
  readonly title: string;
  readonly message: string;
  readonly remedy: string;
}

/** Begins the problem of a merge and the message of each entry. */
export const notThere = "Not there to be merged";

/** The problem code, which is the type of an entry as well. */
export const missingCode = "report-missing";

/**
 * Returns an entry for each missing report. It makes the verdict `fail` and has no result, so a format that is a list of
 * results has to write these as failed: a reader who counts failures would take the rest for a pass.
 */
export function missingEntries({ missing = [] }: Pick<Report, "missing">): readonly MissingEntry[] {
  return missing.map((name) => ({
    title: `${name}: missing`,
    message: `${notThere}: ${name}; what it would have shown is not known`,
    remedy: "See the job that should have written it.",
  }));
}
