import { InputError, type Problem } from "../errors.js";
import { type AddressLine, parseAddressLines } from "./addresses.js";
import { boolean, choice, count, duration, lines, type Parsed } from "./values.js";

export type FailOn = "fail" | "warn" | "never";
export type ReportFormat = "json";

export interface ReportTarget {
  readonly format: ReportFormat;
  readonly path: string;
}

/** Everything a run is told, checked and typed. The same for the action and the command line. */
export interface Inputs {
  /** Files or globs. */
  readonly spec: readonly string[];
  readonly addresses: readonly AddressLine[];
  readonly installer?: string;
  readonly context?: string;
  readonly contextFile: readonly string[];
  readonly joinChecks: boolean;
  /** For collectors without a `timeout` of their own; `null` is no deadline. */
  readonly timeoutMs: number | null;
  /** Checks under way at once; `auto` is as many as the machine bears. */
  readonly concurrency: number | "auto";
  readonly failOn: FailOn;
  readonly name: string;
  readonly summary: boolean;
  readonly annotations: boolean;
  readonly reports: readonly ReportTarget[];
}

/** Names and defaults of the inputs, as action.yml lists them and the command line takes them as flags. */
export const inputDefaults = {
  spec: "",
  addresses: "",
  installer: "",
  context: "",
  "context-file": "",
  "join-checks": "false",
  timeout: "10s",
  concurrency: "auto",
  "fail-on": "fail",
  name: "",
  summary: "true",
  annotations: "true",
  report: "",
} as const satisfies Record<string, string>;

export type InputName = keyof typeof inputDefaults;

/**
 * Checks every input before anything is read or dialed.
 *
 * @param get gives an input's text; an empty text means the default
 * @throws InputError with one problem per input that is wrong
 */
export function readInputs(get: (name: InputName) => string): Inputs {
  const problems: Problem[] = [];
  const text = (name: InputName) => get(name).trim() || inputDefaults[name];
  const parse = <T>(name: InputName, parser: (text: string) => Parsed<T>): T => {
    const given = text(name);
    const parsed = parser(given);
    if (parsed.kind === "value") return parsed.value;
    problems.push({
      code: "input-value",
      severity: "error",
      where: `input ${name}`,
      message: `Cannot use "${given}"`,
      remedy: `expected ${parsed.accepted}`,
    });
    return undefined as T;
  };
  const list = (name: InputName) => lines(get(name)).map((line) => line.text);
  const optional = (name: "installer" | "context") => (text(name) === "" ? {} : { [name]: get(name) });

  const addresses = parseAddressLines(get("addresses"));
  const spec = list("spec");
  if (spec.length === 0 && lines(get("addresses")).length === 0 && text("join-checks") === "false") {
    problems.push({
      code: "input-missing",
      severity: "error",
      where: "input spec",
      message: "Nothing to check",
      remedy: "give a HostPreflight file as spec, or host:port lines as addresses",
    });
  }
  const inputs: Inputs = {
    spec,
    addresses: addresses.addresses,
    ...optional("installer"),
    ...optional("context"),
    contextFile: list("context-file"),
    joinChecks: parse("join-checks", boolean),
    timeoutMs: parse("timeout", duration) || null,
    concurrency: parse("concurrency", concurrency),
    failOn: parse("fail-on", choice(["fail", "warn", "never"])),
    name: text("name"),
    summary: parse("summary", boolean),
    annotations: parse("annotations", boolean),
    reports: list("report").flatMap((line) => reportTarget(line, problems)),
  };
  problems.push(...addresses.problems);
  if (problems.length > 0) throw new InputError(problems);
  return inputs;
}

function concurrency(text: string): Parsed<number | "auto"> {
  if (text === "auto") return { kind: "value", value: "auto" };
  const parsed = count(1)(text);
  return parsed.kind === "value" ? parsed : { kind: "wrong", accepted: `auto or ${parsed.accepted}` };
}

function reportTarget(line: string, problems: Problem[]): ReportTarget[] {
  const equals = line.indexOf("=");
  const format = choice<ReportFormat>(["json"])(line.slice(0, Math.max(equals, 0)).trim());
  const path = line.slice(equals + 1).trim();
  if (equals > 0 && format.kind === "value" && path !== "") return [{ format: format.value, path }];
  problems.push({
    code: "input-value",
    severity: "error",
    where: "input report",
    message: `Cannot use "${line}"`,
    remedy: "expected format=path, the format json, such as json=reports/gate.json",
  });
  return [];
}
