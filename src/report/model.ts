import type { CheckResult, Excluded } from "../analyze/result.js";
import type { Severity } from "../decode/spec.js";
import type { Problem } from "../problem/problem.js";

/** The JSON report, version 1, published as schema/report.schema.json. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  /** Who looked: the column of this run in a merged report. */
  readonly name: string;
  readonly runner: { readonly os: string; readonly arch: string };
  /** RFC 3339. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly result: Severity;
  readonly counts: Counts;
  readonly sources: readonly { readonly file: string; readonly sha256: string }[];
  readonly results: readonly CheckResult[];
  readonly excluded: readonly Excluded[];
  /** Warnings and notices about the spec and the inputs. */
  readonly problems: readonly ReportedProblem[];
  /** What the run was told to do, for the reader of the report. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A problem as a report tells it. A report of another version may know other codes. */
export type ReportedProblem = Omit<Problem, "code"> & { readonly code: string };

export interface Counts {
  /** passed + warned + failed. */
  readonly total: number;
  readonly passed: number;
  readonly warned: number;
  readonly failed: number;
  /** Analyzers that were excluded. */
  readonly excluded: number;
  /** Analyzers whose check was cut off before it could be made; they count as failed too. */
  readonly notRun: number;
}
