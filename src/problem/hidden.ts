import type { Problem, ProblemCode } from "./problem.js";

/**
 * What is shown of a problem where targets are hidden: `null` is its own message, which quotes nothing that was given but names
 * of fields, kinds, types and runs; a function makes such a message of it. A code that is not here has its own message hidden,
 * too.
 */
const sentences: Readonly<Record<ProblemCode, string | null | ((message: string) => string)>> = {
  "address-brackets": "An IPv6 host has no brackets, so that kURL and preflight cannot dial it",
  "address-commented": null,
  "address-empty": null,
  "address-host": "Cannot dial this address: its host is wrong",
  "address-local": "This address means this machine",
  "address-port": "Cannot dial this address: its port is wrong",
  "address-syntax": "Cannot read this address",
  "api-version": "A HostPreflight has no apiVersion that is known",
  "arguments-swapped": null,
  "baseline-file": "Cannot read the baseline",
  "baseline-missing": "There is no report at the path of the baseline",
  "baseline-overwritten": "A report would overwrite the baseline",
  "baseline-used": "The baseline excuses failures",
  "check-always-passes": "This check passes with every status",
  "check-excluded": "This check is excluded",
  "check-limit": null,
  "check-never-runs": "This check never runs",
  "checks-left-out": "The template leaves out checks",
  "collector-excluded": "This check can only fail: its collector is excluded",
  "collector-unjudged": "This collector is dialed though every analyzer of it is excluded",
  "collector-unknown": "No collector has the name that this analyzer reads",
  "collector-unread": "No analyzer reads this collector, so its answer decides nothing",
  "comment-bad-token": null,
  "comment-forbidden": null,
  "comment-no-pull-request": null,
  "comment-no-token": null,
  "comment-older-commit": null,
  "comment-rate-limited": null,
  "comment-rejected": null,
  "comment-shared": null,
  "comment-unavailable": null,
  "comment-unclosed": "A comment of the template reaches into the next one",
  "commented-out": "A line of the template is part of a comment and is not read",
  "context-documents": null,
  "context-host": "A host of the context cannot be used",
  "context-key": "No template reads a key of the context",
  "context-mapping": null,
  "context-type": "A value of the context has a wrong type",
  "context-unused": null,
  "default-true": null,
  "document-empty": null,
  "document-kind": withoutKey,
  "document-skipped": null,
  "duplicate-collector": "Several collectors have this name",
  "duplicate-field": null,
  "duplicate-title": "Two checks have this title",
  "empty-entry": null,
  "exclude-not-boolean": "Cannot read exclude: it is not a boolean",
  "file-empty": "A file is empty",
  "file-encoding": "A file is not UTF-8",
  "file-limit": "There are too many files, or they are too large",
  "file-missing": "No such file",
  "file-outside": "A path leads out of its checkout or the workspace",
  "file-too-large": "A file is too large",
  "file-unreadable": "Cannot read a file",
  "glob-extension": "Files with tcpConnect are not read, because they end in the other of .yaml and .yml",
  "glob-link": "A glob finds nothing behind links whose targets do not exist",
  "glob-no-match": "No file matches a glob",
  "input-missing": null,
  "input-unknown": null,
  "input-value": "The value of this input cannot be used",
  "installer-documents": null,
  "installer-enforces-warnings": null,
  "installer-kind": null,
  "installer-no-preflights": null,
  "installer-not-run": null,
  "installer-several": null,
  "installer-type": "A value of the Installer has a wrong type",
  "join-checks-none": null,
  "name-leads-home": "The name in this address leads to this machine, so the check says nothing about another host",
  "name-not-found": "The name in this address has no address, so the check passes although nothing was dialed",
  "no-analyzer": null,
  "no-collector": null,
  "no-document": null,
  "not-dialed": "This check passes although not all of its addresses were dialed",
  "not-rendered": "A template was not rendered, or has no value here",
  "not-tcp-connect": "Collectors or analyzers of other types are not run",
  "nothing-checked": null,
  "nothing-expected": null,
  "outcome-repeated": "Two outcomes have one when",
  "outcome-several": null,
  "outcome-shadowed": "This outcome is never reached",
  "outcome-without-severity": null,
  "pass-on-failures": null,
  "policy-denied": "allow and deny forbid this address",
  "policy-limit": null,
  "policy-pattern": "Cannot read this pattern",
  "policy-prefix": "This pattern of deny denies one address; a network without its prefix?",
  "policy-word": "This pattern of deny is the name of one host",
  "problem-limit": null,
  "report-file": "Cannot read this file as a report",
  "report-missing": null,
  "report-old": null,
  "report-redacted": null,
  "report-shards": null,
  "report-twice": null,
  "report-unexpected": null,
  "report-versions": null,
  "result-unread": "Nothing reads a variable that has the copy of a list or a map",
  "status-uncovered": "No outcome of this check covers every status",
  "template-exec": "Cannot render the template: an action of it cannot be executed",
  "template-file": "Cannot use the template of summary and comment",
  "template-limit": "Cannot render the template: it exceeds a limit",
  "template-parse": "Cannot render the template: it is not a Go template",
  "template-uncalled": null,
  "template-without-dot": "A template that reads its dot is given none",
  "text-not-decoded": null,
  "text-not-number": null,
  "timeout-over": "This timeout is over before anything is dialed",
  "timeout-syntax": "This timeout is not a duration",
  "types-several": "An entry has several types, of which one would be used",
  "unknown-field": withoutKey,
  "unknown-type": "The type of an entry is not known",
  "uri-not-followed": "The spec's uri is not followed; the spec is run as it is here",
  "url-without-host": null,
  usage: "This command line cannot be used; see --help",
  "value-absent": "A template reads a value that is absent or null, so it prints nothing",
  "value-breaks-out": "A value breaks out of its place and changes the structure of the document",
  "value-unlike": null,
  "values-documents": null,
  "values-invalid": "Cannot use values or set",
  "values-literal": "A value has a part that nothing takes off or replaces",
  "values-missing": null,
  "values-replaced": "A value is not used: null or an empty mapping replaces it",
  "values-split": "A line of set is several values",
  "values-template": null,
  "values-unread": "No template reads a key of the values",
  "values-unused": null,
  "variable-replaced": null,
  "variable-shadowed": "A variable of the template is declared again within a block, where nothing reads it",
  "variable-unread": null,
  "when-lost": "The when of an outcome is lost, so that it would match every status",
  "when-unknown": "Outcome never matches: its when is not a status of tcpConnect",
  "work-limit": null,
  "worst-case-time": null,
  "wrong-type": withoutKeyInPath,
  "yaml-limit": null,
  "yaml-syntax": withoutActions,
};

/**
 * The first field of a path whose keys the author of a document chooses; a test compares these names with the types of all documents.
 * Kubernetes ignores the case of some.
 */
const MAP_OF_AUTHOR = /(?:^|[. \]])(?:labels|annotations|data|stringData|binaryData|headers|input)(?=\.)/iu;

/** Of `metadata.labels.KEY`, the key is not shown: a host may be one. */
function withoutKeyInPath(message: string): string {
  const end = message.lastIndexOf(": it is ");
  const found = MAP_OF_AUTHOR.exec(message.slice(0, Math.max(end, 0)));
  if (!found) return message;
  const start = "Cannot read ".length;
  const path = message.slice(start, found.index + found[0].length);
  return `${message.slice(0, start)}a value of ${path}${message.slice(end)}`;
}

/** A key in quotes is the author's. */
function withoutKey(message: string): string {
  return message.replace(/(?: the (key))? "(?:[^"\\]|\\.)*"?/gs, (_, key) => (key ? " another key" : ""));
}

/** Actions have strings. */
function withoutActions(message: string): string {
  const shorter = withoutSpan(message, "}} prints nothing", "an action prints nothing");
  return withoutSpan(shorter, "}} print nothing", "actions print nothing");
}

/** Replaces the text from the first `{{` to the last of the ends. */
function withoutSpan(message: string, end: string, replacement: string): string {
  const from = message.indexOf("{{");
  const to = message.lastIndexOf(end);
  return from < 0 || to < from ? message : message.slice(0, from) + replacement + message.slice(to + end.length);
}

/** A problem, or one of a report, whose code another version may have made. */
type Hideable = Pick<Problem, "message" | "remedy"> & { readonly code: string };

/**
 * Returns a problem without what it quotes: before a report is made no one knows which words name a target, so nothing that
 * was given is shown (docs/adr/0114-what-redact-hides.md). Its code and position lead to the rest.
 */
export function hideProblem<T extends Hideable>(problem: T): T {
  const known = Object.hasOwn(sentences, problem.code) ? sentences[problem.code as ProblemCode] : "A problem";
  if (known === null) return problem;
  if (typeof known === "function") return { ...problem, message: known(problem.message) };
  return { ...problem, message: known, remedy: "redact hides what was given" };
}

/**
 * Runs what may throw. Where targets are hidden, an unexpected error is thrown without its message, which may quote one; the
 * functions that it came from stay.
 */
export async function hidingThrown<T>(
  isRedacted: boolean,
  isExpected: (thrown: unknown) => boolean,
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await run();
  } catch (thrown) {
    if (!isRedacted || isExpected(thrown)) throw thrown;
    const hidden = new Error("Unexpected error; redact hides its message");
    const frames =
      thrown instanceof Error ? (thrown.stack ?? "").split("\n").filter((line) => /^ +at /.test(line)) : [];
    hidden.stack = [hidden.message, ...frames].join("\n");
    throw hidden;
  }
}
