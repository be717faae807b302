/** A place in a file a person wrote. Lines and columns count from 1; columns count UTF-16 code units. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A value with the place it came from, so that whatever is said of it can point there. */
export interface Located<T> {
  readonly value: T;
  readonly position: Position;
}

/** Every problem there is. Each is stable and has a heading in docs/problems.md; a test holds the two together. */
export const problemCodes = [
  "address-brackets",
  "address-host",
  "address-local",
  "address-port",
  "address-syntax",
  "api-version",
  "baseline-file",
  "baseline-missing",
  "check-always-passes",
  "check-excluded",
  "check-limit",
  "check-never-runs",
  "collector-excluded",
  "collector-unjudged",
  "collector-unknown",
  "collector-unread",
  "comment-bad-token",
  "comment-forbidden",
  "comment-no-pull-request",
  "comment-no-token",
  "comment-rate-limited",
  "comment-rejected",
  "comment-unavailable",
  "context-documents",
  "context-host",
  "context-key",
  "context-mapping",
  "context-type",
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
  "glob-no-match",
  "input-missing",
  "input-value",
  "installer-documents",
  "installer-kind",
  "installer-no-preflights",
  "installer-not-run",
  "installer-several",
  "installer-type",
  "join-checks-none",
  "no-analyzer",
  "no-collector",
  "no-document",
  "not-tcp-connect",
  "nothing-checked",
  "outcome-repeated",
  "outcome-several",
  "outcome-shadowed",
  "outcome-without-severity",
  "policy-denied",
  "policy-limit",
  "policy-pattern",
  "problem-limit",
  "report-file",
  "status-uncovered",
  "template-exec",
  "template-file",
  "template-limit",
  "template-parse",
  "timeout-over",
  "timeout-syntax",
  "unknown-field",
  "unknown-type",
  "types-several",
  "uri-not-followed",
  "usage",
  "value-breaks-out",
  "values-template",
  "when-lost",
  "when-unknown",
  "worst-case-time",
  "wrong-type",
  "yaml-limit",
  "yaml-syntax",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/**
 * Something wrong, or worth knowing, in what a person gave us.
 *
 * `message` is one sentence without a full stop that says what
 * is wrong; `remedy` says what is accepted. `where` names an input when no file is involved.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: "error" | "warning" | "notice";
  readonly message: string;
  readonly remedy?: string;
  readonly position?: Position;
  readonly where?: string;
  /** Names of the contexts with which it exists, where several were tried and it does not exist with all of them. */
  readonly contexts?: readonly string[];
}

/** Thrown when a run cannot start because of what was given: every problem that was found, at least one an error. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(describeProblem).join("\n"), options);
    this.problems = problems;
  }
}

/** The message with its remedy, and the contexts with which the problem exists where that is not all of them. */
export function problemSentence({ message, remedy, contexts }: Omit<Problem, "code">): string {
  const sentence = remedy ? `${message}; ${remedy}` : message;
  return contexts ? `${sentence} (with ${contexts.join(", ")})` : sentence;
}

/** `file:line:column: message; remedy`, the one form in which a problem is printed. */
export function describeProblem(problem: Omit<Problem, "code">): string {
  const place = problem.position ? describePosition(problem.position) : problem.where;
  const sentence = problemSentence(problem);
  return place ? `${place}: ${sentence}` : sentence;
}

export function describePosition(position: Position): string {
  return `${position.file}:${position.line}:${position.column}`;
}

/** The text of anything that was thrown, with its chain of causes. Never throws itself. */
export function describeThrown(thrown: unknown): string {
  if (!(thrown instanceof Error)) return `Unexpected error: ${textOf(thrown)}`;
  const chain = new Set<unknown>();
  for (let next: unknown = thrown; next !== undefined && !chain.has(next); ) {
    chain.add(next);
    next = next instanceof Error ? next.cause : undefined;
  }
  return [...chain].map((one) => (one instanceof Error ? one.message || one.name : textOf(one))).join(": ");
}

/** An object without a prototype cannot be made a text. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
