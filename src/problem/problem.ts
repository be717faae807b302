/** A position in a file as it was written. Lines and columns start at 1; columns are UTF-16 code units. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Where it is in the string of a Secret or a ConfigMap at this position, such as `line 7 of preflight.yaml`. */
  readonly within?: string;
}

/** A value with the position that it came from, so that a problem of it can point there. */
export interface Located<T> {
  readonly value: T;
  readonly position: Position;
}

/** The codes of all problems. A code never changes its meaning, and docs/problems.md has a heading for each. */
export const problemCodes = [
  "address-brackets",
  "address-commented",
  "address-empty",
  "address-host",
  "address-local",
  "address-port",
  "address-syntax",
  "api-version",
  "arguments-swapped",
  "baseline-file",
  "baseline-missing",
  "baseline-overwritten",
  "baseline-used",
  "check-always-passes",
  "check-excluded",
  "check-limit",
  "check-never-runs",
  "checks-left-out",
  "collector-excluded",
  "collector-unjudged",
  "collector-unknown",
  "collector-unread",
  "comment-bad-token",
  "comment-forbidden",
  "comment-no-pull-request",
  "comment-no-token",
  "comment-older-commit",
  "comment-rate-limited",
  "comment-rejected",
  "comment-shared",
  "comment-unavailable",
  "comment-unclosed",
  "commented-out",
  "context-documents",
  "context-host",
  "context-key",
  "context-mapping",
  "context-type",
  "context-unused",
  "default-true",
  "document-empty",
  "document-kind",
  "document-skipped",
  "duplicate-collector",
  "duplicate-field",
  "duplicate-title",
  "empty-entry",
  "exclude-not-boolean",
  "file-empty",
  "file-encoding",
  "file-limit",
  "file-missing",
  "file-outside",
  "file-too-large",
  "file-unreadable",
  "glob-extension",
  "glob-link",
  "glob-no-match",
  "input-missing",
  "input-unknown",
  "input-value",
  "installer-documents",
  "installer-enforces-warnings",
  "installer-kind",
  "installer-no-preflights",
  "installer-not-run",
  "installer-several",
  "installer-type",
  "join-checks-none",
  "name-leads-home",
  "name-not-found",
  "no-analyzer",
  "no-collector",
  "no-document",
  "not-dialed",
  "not-rendered",
  "not-tcp-connect",
  "nothing-checked",
  "nothing-expected",
  "outcome-repeated",
  "outcome-several",
  "outcome-shadowed",
  "outcome-without-severity",
  "pass-on-failures",
  "policy-denied",
  "policy-limit",
  "policy-pattern",
  "policy-prefix",
  "policy-word",
  "problem-limit",
  "report-file",
  "report-missing",
  "report-old",
  "report-redacted",
  "report-shards",
  "report-twice",
  "report-unexpected",
  "report-versions",
  "result-unread",
  "status-uncovered",
  "template-exec",
  "template-file",
  "template-limit",
  "template-parse",
  "template-uncalled",
  "template-without-dot",
  "text-not-decoded",
  "text-not-number",
  "timeout-over",
  "timeout-syntax",
  "unknown-field",
  "unknown-type",
  "types-several",
  "uri-not-followed",
  "url-without-host",
  "usage",
  "value-absent",
  "value-breaks-out",
  "value-unlike",
  "values-documents",
  "values-invalid",
  "values-literal",
  "values-missing",
  "values-replaced",
  "values-split",
  "values-template",
  "values-unread",
  "values-unused",
  "variable-replaced",
  "variable-shadowed",
  "variable-unread",
  "when-lost",
  "when-unknown",
  "work-limit",
  "worst-case-time",
  "wrong-type",
  "yaml-limit",
  "yaml-syntax",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/**
 * An error, a warning or a notice about what was given.
 *
 * `message` is one sentence without a full stop that says what is wrong; `remedy` says what is accepted. `where` names an
 * input when there is no position in a file.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: "error" | "warning" | "notice";
  readonly message: string;
  readonly remedy?: string;
  readonly position?: Position;
  readonly where?: string;
  /** Of lint with several contexts: the names of those with the problem, unless all of them have it. */
  readonly contexts?: readonly string[];
}

/** Thrown when a run is refused because of what was given, with every problem that was found. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(describeProblem).join("\n"), options);
    this.problems = problems;
  }
}

export function isInputError(thrown: unknown): boolean {
  return thrown instanceof InputError;
}

/** What a sentence about a problem is made of. `runners` are those that have it, where several runs were merged. */
export type ProblemWords = Omit<Problem, "code"> & { readonly runners?: readonly string[] };

/** Returns the message with its remedy and, where not all contexts or runners have the problem, the names of those that have it. */
export function problemSentence({ message, remedy, contexts, runners }: ProblemWords): string {
  const sentence = remedy ? `${message}; ${remedy}` : message;
  if (runners) return `${sentence} (on ${runners.join(", ")})`;
  return contexts ? `${sentence} (with ${contexts.join(", ")})` : sentence;
}

/** Returns `file:line:column: message; remedy`, the one form in which a problem is printed. */
export function describeProblem(problem: ProblemWords): string {
  const where = problem.position ? describePosition(problem.position) : problem.where;
  const sentence = problemSentence(problem);
  return where ? `${where}: ${sentence}` : sentence;
}

export function describePosition(position: Position): string {
  const { file, line, column, within } = position;
  return `${file}:${line}:${column}${within === undefined ? "" : ` (${within})`}`;
}

/** Returns the message of anything that was thrown, with its chain of causes. Never throws itself. */
export function describeThrown(thrown: unknown): string {
  if (!(thrown instanceof Error)) return `Unexpected error: ${textOf(thrown)}`;
  const chain = new Set<unknown>();
  for (let next: unknown = thrown; next !== undefined && !chain.has(next); ) {
    chain.add(next);
    next = next instanceof Error ? next.cause : undefined;
  }
  return [...chain].map((one) => (one instanceof Error ? one.message || one.name : textOf(one))).join(": ");
}

/** An object without a prototype cannot be converted to a string. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
