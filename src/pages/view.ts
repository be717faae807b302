import type { Severity } from "../decode/spec.js";
import type { Position, Problem } from "../problem/problem.js";
import type { Change } from "../report/changes.js";
import type { Comparison } from "../report/comparison.js";
import type { Evidence } from "../report/evidence.js";
import type { Counts } from "../report/model.js";
import type { Picture } from "./picture.js";

/**
 * The data of the templates for the summary and the comment; docs/template.md describes it for users.
 *
 * Every string is escaped Markdown: a template inserts it where it belongs and does nothing else to it. An absent value is
 * null, so that a template that names a field that does not exist gets an error.
 */
export interface View {
  readonly target: "summary" | "comment";
  readonly result: Severity;
  readonly icon: string;
  readonly verdict: string;
  readonly name: string;
  readonly counts: Counts;
  readonly countsLine: string;
  readonly runner: string;
  readonly duration: string;
  readonly startedAt: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly runUrl: string | null;
  /** In a comment, the commit of the pull request that the run is for. */
  readonly commit: string | null;
  /** The failed checks, then those that warned. */
  readonly attention: Section<CheckView>;
  readonly passed: Section<CheckView>;
  readonly excluded: Section<ExcludedView>;
  /** One for each of `attention`. */
  readonly evidence: Section<EvidenceView>;
  /** Checks that passed although an address of their host failed. */
  readonly partlyDown: Section<PartlyDownView>;
  readonly problems: Section<ProblemView>;
  /** `1 warning, 2 notices`. */
  readonly problemsLine: string;
  readonly picture: Picture | null;
  /** What each of several runners reaches; null when the report is of one. */
  readonly fleet: FleetView | null;
  /** What changed since the baseline; null when there is none. */
  readonly changes: ChangesView | null;
  /** Why failed checks do not fail the step; null when they do, or no check failed. */
  readonly leniency: string | null;
  readonly settings: readonly { readonly name: string; readonly value: string }[];
  readonly sources: readonly { readonly file: string; readonly sha256: string }[];
}

/** Endpoints by runners, or runners by endpoints where that is narrower. */
export interface FleetView {
  readonly runners: number;
  readonly endpoints: number;
  /** Reports that should be there and are not; null where none is missing. */
  readonly missing: string | null;
  /** What the runners together know, the most important first. */
  readonly sentences: readonly string[];
  /** The head of the first column: `Endpoint` or `Runner`. */
  readonly corner: string;
  /** The heads of the others. */
  readonly heads: readonly string[];
  /** The rows of the table in which something failed or warned. */
  readonly blocked: Section<PathView>;
  /** The others. */
  readonly reached: Section<PathView>;
}

export interface PathView {
  readonly status: Severity;
  /** The endpoint or the runner. */
  readonly label: string;
  /** One for each of the heads. */
  readonly cells: readonly string[];
}

/** A list, which may be cut to keep the page within its limits. */
export interface Section<T> {
  readonly rows: readonly T[];
  readonly total: number;
  /** How many rows are left out. */
  readonly more: number;
  /** Whether to show the list without a click. */
  readonly open: boolean;
}

export interface CheckView {
  readonly status: Severity;
  readonly icon: string;
  readonly word: string;
  /** Since the baseline. */
  readonly change: Change | null;
  readonly title: string;
  /** URL of the line of the spec at this commit. */
  readonly link: string | null;
  /** The title, as a link if there is one. */
  readonly titleLink: string;
  readonly message: string;
  /** A link with its host as text, if the uri of the outcome is a web address. */
  readonly help: string | null;
  readonly address: string;
  readonly spec: string;
  readonly collector: string;
  readonly reason: string;
  /** `3 tries`; null for one or none. */
  readonly tries: string | null;
  /** `1 of 2 addresses failed`, of a check that passed; null where all of them answered. */
  readonly dead: string | null;
  readonly time: string;
  readonly position: string;
  /** Which of several runners; null where there is one. */
  readonly runner: string | null;
  /** `failing since 20 Nov, 5 runs`; null where it is the first run that fails. */
  readonly since: string | null;
}

export interface ExcludedView {
  readonly title: string;
  readonly titleLink: string;
  /** Which of several runners; null where there is one. */
  readonly runner: string | null;
  readonly position: string;
}

export interface EvidenceView {
  readonly check: CheckView;
  readonly steps: readonly string[];
  readonly networkMessage: string | null;
  readonly cause: string;
  readonly remedy: string;
  readonly commands: Evidence["commands"];
}

export interface PartlyDownView {
  readonly title: string;
  readonly titleLink: string;
  readonly address: string;
  /** Which of several runners; null where there is one. */
  readonly runner: string | null;
  /** What each address that failed answered. */
  readonly dead: readonly string[];
}

export interface ProblemView {
  readonly severity: Problem["severity"];
  readonly icon: string;
  readonly code: string;
  readonly place: string;
  readonly message: string;
  readonly remedy: string | null;
  /** The runners that have it, where not all of several do. */
  readonly runners: string | null;
}

export interface ChangesView {
  readonly newlyFailing: number;
  readonly stillFailing: number;
  readonly fixed: number;
  readonly gone: number;
  /** Whether there is any change. A check that still fails is none. */
  readonly any: boolean;
  /** `**1 new failure**, 2 fixed, 3 still failing since the baseline`. */
  readonly text: string;
}

export interface ViewOptions extends Comparison {
  readonly target?: View["target"];
  /** Returns the URL of a position in the repository at this commit. */
  readonly link?: ((position: Position) => string | undefined) | undefined;
  readonly runUrl?: string | undefined;
  readonly commit?: string | undefined;
  /** The most rows to make of each list: as many as a page can hold. */
  readonly maxRows?: MaxRows;
}

export type MaxRows = Readonly<Record<ListName, number>>;

/** The lists of a page that are cut to keep it in its limits. */
export type ListName =
  | "blocked"
  | "attention"
  | "problems"
  | "evidence"
  | "partlyDown"
  | "excluded"
  | "passed"
  | "reached";
