import { isUnspeakable } from "../problem/address-mask.js";
import { hasErrors } from "../problem/checked.js";
import { hideProblem } from "../problem/hidden.js";
import type { Problem } from "../problem/problem.js";
import { type AddressEntry, parseAddressLines } from "./addresses.js";
import { contradictions, modeProblems } from "./contradictions.js";
import type { DefaultName } from "./default-name.js";
import { blankProblems, emptyLineProblems, isBlank } from "./empty-lines.js";
import { type Expect, parseExpect } from "./expect.js";
import { type LintContext, parseLintContexts } from "./lint-contexts.js";
import { decidesOnPaths, type ReadInputs } from "./named-paths.js";
import { type Policy, parsePatterns } from "./patterns.js";
import { reportTargets } from "./report-targets.js";
import { parseShard, type Shard } from "./shard.js";
import { boolean, choice, count, duration, lines, type Parsed, path, runName } from "./values.js";
import { inWorkingDirectory, parseWorkingDirectory } from "./working-directory.js";

/** Extra attempts of one check; every attempt is in the report. */
export const MAX_RETRIES = 1_000;

export const failOnValues = ["fail", "warn", "new", "never"] as const;
export type FailOn = (typeof failOnValues)[number];

export const reportFormats = [
  "json",
  "junit",
  "tap",
  "prometheus",
  "markdown",
  "html",
  "troubleshoot-json",
  "troubleshoot-yaml",
  "firewall",
] as const;
export type ReportFormat = (typeof reportFormats)[number];

export const policyModes = ["enforce", "audit"] as const;
export type PolicyMode = (typeof policyModes)[number];

export const commentModes = ["off", "on-failure", "on-change", "always"] as const;
export type CommentMode = (typeof commentModes)[number];

/** Formats of what lint found. */
export const lintFormats = ["json", "sarif", "gitlab-codequality"] as const;
export type LintFormat = (typeof lintFormats)[number];

export interface ReportTarget<Format extends string = ReportFormat> {
  readonly format: Format;
  readonly path: string;
}

/** All inputs of a run, checked and typed. The same for the action and the command line. */
export interface Inputs {
  /** `lint` examines the specs and does not dial, `merge` reads the reports of runs. */
  readonly mode: "run" | "lint" | "merge";
  /** What relative paths start from; those of these inputs start there already. */
  readonly workingDirectory?: string;
  /** Files or globs. */
  readonly spec: readonly string[];
  readonly addresses: readonly AddressEntry[];
  readonly installer?: string;
  /** Each one mapping; later ones win over earlier ones. */
  readonly contexts: readonly string[];
  readonly contextFile: readonly string[];
  /** Files or globs of `.Values` for v1beta3 documents. */
  readonly values: readonly string[];
  /** `key=value` lines over them, as Helm's `--set` takes them. */
  readonly set: readonly string[];
  /** Lint examines the specs with each of them; a run uses none. */
  readonly lintContexts: readonly LintContext[];
  readonly joinChecks: boolean;
  /** The part of the checks that is run; absent for all of them. */
  readonly shard?: Shard;
  /** Reports to merge, files or globs. */
  readonly merge: readonly string[];
  /** Which of them must be there. */
  readonly expect?: Expect;
  /** For collectors without a `timeout` of their own; `null` is no deadline. */
  readonly timeoutMs: number | null;
  /** Checks at the same time; `auto` is as many as the machine can take. */
  readonly concurrency: number | "auto";
  /** Extra attempts for a check that is not connected. */
  readonly retries: number;
  readonly retryDelayMs: number;
  /** How long to keep trying, in place of `retries`. */
  readonly waitMs?: number;
  /** How long a connection must stay open. */
  readonly holdMs: number;
  /** The time limit of the whole run. */
  readonly maxDurationMs?: number;
  readonly resolver: "auto" | "go" | "system";
  readonly ipFamily: "auto" | 4 | 6;
  /** Which addresses may be dialed. */
  readonly policy: Policy;
  /** `audit` reports what the policy forbids and dials it all the same. */
  readonly policyMode: PolicyMode;
  readonly failOn: FailOn;
  /** The JSON report of an earlier run. */
  readonly baseline?: string;
  readonly name: string;
  /** The parts of `name`, where it has the values of a matrix and no author gave it. */
  readonly defaultName?: DefaultName;
  readonly summary: boolean;
  readonly annotations: boolean;
  readonly comment: CommentMode;
  /** A Handlebars file for summary and comment. */
  readonly template?: string;
  /** Hosts, addresses and IPs are written as placeholders. */
  readonly redact: boolean;
  /** The reports of a run; empty for lint. */
  readonly reports: readonly ReportTarget[];
  /** The reports of lint; empty for a run. */
  readonly lintReports: readonly ReportTarget<LintFormat>[];
}

/** Names and defaults of the inputs, as action.yml lists them and the command line takes them as flags. */
export const inputDefaults = {
  mode: "run",
  "working-directory": "",
  spec: "",
  addresses: "",
  installer: "",
  context: "",
  "context-file": "",
  values: "",
  set: "",
  "lint-contexts": "",
  "join-checks": "false",
  shard: "",
  merge: "",
  expect: "",
  timeout: "10s",
  retries: "0",
  "retry-delay": "1s",
  wait: "",
  hold: "0",
  "max-duration": "",
  concurrency: "auto",
  resolver: "auto",
  "ip-family": "auto",
  allow: "",
  deny: "",
  "policy-mode": "enforce",
  "fail-on": "fail",
  baseline: "",
  name: "",
  summary: "true",
  annotations: "true",
  comment: "off",
  template: "",
  redact: "false",
  report: "",
} as const satisfies Record<string, string>;

export type InputName = keyof typeof inputDefaults;

/**
 * Checks every input before anything is read or dialed. There is no value where one of them is wrong.
 *
 * @param get gives an input's string; an empty string means the default, which blanks alone do not
 * @param contexts the mappings of `context`, where there may be several
 */
export function readInputs(
  get: (name: InputName) => string,
  { contexts = [get("context")] }: { readonly contexts?: readonly string[] } = {},
): ReadInputs {
  const names = Object.keys(inputDefaults) as InputName[];
  const problems: Problem[] = [...blankProblems(names, get), ...emptyLineProblems(get)];
  const text = (name: InputName) => get(name).trim() || inputDefaults[name];
  const redacts = boolean(text("redact"));
  // Where redact itself cannot be read, it is in doubt, and hides.
  const isHiding = redacts.kind === "wrong" || redacts.value || isBlank(get("redact"));
  const shown = (problem: Problem) => (isHiding ? hideProblem(problem) : problem);
  const parse = <T>(name: InputName, parser: (text: string) => Parsed<T>): T => {
    const given = text(name);
    const parsed = parser(given);
    if (parsed.kind === "value") return parsed.value;
    problems.push({
      code: "input-value",
      severity: "error",
      where: `input ${name}`,
      message: `Cannot use ${isHiding ? "its value" : spoken(given)}`,
      remedy: `expected ${parsed.accepted}`,
    });
    return undefined as T;
  };
  const list = (name: InputName) => lines(get(name)).map((line) => line.text);
  const optional = <K extends string, T>(key: K, name: InputName, parser: (text: string) => Parsed<T>) =>
    (text(name) === "" ? {} : { [key]: parse(name, parser) }) as { readonly [P in K]?: T };

  const addresses = parseAddressLines(get("addresses"));
  const allow = parsePatterns("allow", get("allow"));
  const deny = parsePatterns("deny", get("deny"));
  const lintContexts = parseLintContexts(get("lint-contexts"));
  const spec = list("spec");
  const mode = parse("mode", choice(["run", "lint", "merge"] as const));
  if (
    (mode === "run" || mode === "lint") &&
    spec.length === 0 &&
    addresses.value.length + addresses.problems.length === 0 &&
    text("join-checks") === "false"
  ) {
    problems.push({
      code: "input-missing",
      severity: "error",
      where: "input spec",
      message: "Nothing to check",
      remedy: "give a HostPreflight file as spec, or host:port lines as addresses",
    });
  }
  const targets = <F extends string>(formats: readonly F[]) => {
    const parsed = reportTargets(list("report"), formats);
    for (const problem of parsed.problems) problems.push(shown(problem));
    return parsed.value;
  };
  const inputs: Inputs = {
    mode,
    ...optional("workingDirectory", "working-directory", parseWorkingDirectory),
    spec,
    addresses: addresses.value,
    ...optional("installer", "installer", path),
    contexts: contexts.filter((context) => context.trim() !== ""),
    contextFile: list("context-file"),
    values: list("values"),
    set: list("set"),
    lintContexts: lintContexts.value,
    joinChecks: parse("join-checks", boolean),
    ...optional("shard", "shard", parseShard),
    merge: list("merge"),
    ...optional("expect", "expect", parseExpect),
    timeoutMs: parse("timeout", duration) || null,
    concurrency: parse("concurrency", concurrency),
    retries: parse("retries", count(0, MAX_RETRIES)),
    retryDelayMs: parse("retry-delay", duration),
    ...optional("waitMs", "wait", duration),
    holdMs: parse("hold", duration),
    ...optional("maxDurationMs", "max-duration", duration),
    resolver: parse("resolver", choice(["auto", "go", "system"])),
    ipFamily: parse("ip-family", ipFamily),
    policy: { allow: allow.value, deny: deny.value },
    policyMode: parse("policy-mode", choice(policyModes)),
    failOn: parse("fail-on", choice(failOnValues)),
    ...optional("baseline", "baseline", path),
    name: parse("name", runName),
    summary: parse("summary", boolean),
    annotations: parse("annotations", boolean),
    comment: parse("comment", choice(commentModes)),
    ...optional("template", "template", path),
    redact: parse("redact", boolean),
    reports: mode === "lint" ? [] : targets(reportFormats),
    lintReports: mode === "lint" ? targets(lintFormats) : [],
  };
  const all = [
    ...problems,
    ...[addresses, allow, deny, lintContexts].flatMap((parsed) => parsed.problems.map(shown)),
    ...contradictions(inputs, { hasPatterns: get("allow") + get("deny") !== "" }),
    ...modeProblems(inputs),
  ];
  const placed = () => inWorkingDirectory(inputs, inputs.workingDirectory ?? "");
  if (!hasErrors(all)) return { value: placed(), problems: all };
  return { value: undefined, problems: all, ...(all.some(decidesOnPaths) ? {} : { paths: placed() }) };
}

function ipFamily(text: string): Parsed<"auto" | 4 | 6> {
  const parsed = choice(["auto", "4", "6"])(text);
  if (parsed.kind === "wrong") return parsed;
  return { kind: "value", value: parsed.value === "auto" ? "auto" : parsed.value === "4" ? 4 : 6 };
}

function concurrency(text: string): Parsed<number | "auto"> {
  if (text === "auto") return { kind: "value", value: "auto" };
  const parsed = count(1)(text);
  return parsed.kind === "value" ? parsed : { kind: "wrong", accepted: `auto or ${parsed.accepted}` };
}

/** A wrong value; of a URL its scheme, and nothing of what else may have a password. */
function spoken(value: string): string {
  const [scheme] = /^[a-z][a-z0-9+.-]*:\/\//i.exec(value) ?? [];
  if (scheme !== undefined) return `"${scheme}…"`;
  return isUnspeakable(value) ? "its value" : JSON.stringify(value);
}
