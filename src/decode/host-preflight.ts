import { parseDuration } from "../go/time/duration.js";
import { bracketHint } from "../kurl/join-checks.js";
import type { Position, Problem } from "../problem/problem.js";
import { holdsChecks } from "../yaml/contains.js";
import { isForAliases } from "../yaml/unknown-fields.js";
import type { Tree, TreeEntry, TreeMap } from "../yaml/yaml.js";
import {
  exclude,
  isNull,
  list,
  mapping,
  nearest,
  type Report,
  reportDuplicates,
  reportUnknown,
  text,
} from "./fields.js";
import { otherTypes } from "./other-types.js";
import type { Analyzer, Collector, Outcome, Severity } from "./spec.js";

/** What one HostPreflight document asks for, and what it has that this program does not run. */
export interface HostPreflight {
  readonly name: string;
  readonly collectors: readonly Collector[];
  readonly analyzers: readonly Analyzer[];
  /** Types of collectors and analyzers other than tcpConnect. */
  readonly notRun: readonly { readonly type: string; readonly position: Position }[];
  readonly uri?: { readonly value: string; readonly position: Position };
}

const documentFields = ["apiVersion", "kind", "metadata", "spec", "status"];
const specFields = ["collectors", "remoteCollectors", "analyzers", "uri"];
const collectorFields = ["collectorName", "exclude", "address", "timeout"];
const analyzerFields = ["checkName", "collectorName", "exclude", "strict", "annotations", "outcomes"];
const outcomeFields = ["when", "message", "uri"];
/** In the order in which troubleshoot looks when one entry holds several. */
const severities = ["fail", "warn", "pass"] as const satisfies readonly Severity[];
const knownStatuses = ["connected", "connection-refused", "connection-timeout", "error"];

/** Decodes one HostPreflight of troubleshoot.sh/v1beta2; everything wrong or odd goes to `report`. */
export function hostPreflight(document: TreeMap, report: Report): HostPreflight {
  reportUnknown(document, documentFields, "a HostPreflight", report);
  const metadata = mapping(document.entries.get("metadata")?.value, "metadata", report);
  const name = metadata ? text(metadata, "name", report).value : "";
  const spec = mapping(document.entries.get("spec")?.value, "spec", report);
  const notRun: { type: string; position: Position }[] = [];
  if (!spec) return { name, collectors: [], analyzers: [], notRun };
  reportUnknown(spec, specFields, "spec", report);
  const uri = text(spec, "uri", report);
  const tcpConnects = (field: string) => {
    const items = list(spec.entries.get(field)?.value, field, report);
    return items.flatMap((item) => tcpConnect(item, field, notRun, report));
  };
  const collectors = tcpConnects("collectors").map((map) => marked((report) => collector(map, name, report), report));
  const analyzers = tcpConnects("analyzers").map((map) => marked((report) => analyzer(map, name, report), report));
  for (const item of list(spec.entries.get("remoteCollectors")?.value, "remoteCollectors", report)) {
    if (holdsChecks(item)) report(remoteCheck(item));
    else notRun.push({ type: "remoteCollectors", position: item.position });
  }
  return { name, collectors, analyzers, notRun, ...(uri.value === "" ? {} : { uri }) };
}

/** troubleshoot runs them on the nodes of a cluster. */
function remoteCheck({ position }: Tree): Problem {
  const message = "A tcpConnect below remoteCollectors is not run";
  return {
    code: "not-tcp-connect",
    severity: "warning",
    message,
    remedy: "put it below collectors to run it from here",
    position,
  };
}

/** An entry as it is read, marked where an error is found in it. */
function marked<Entry extends Collector | Analyzer>(read: (report: Report) => Entry, report: Report): Entry {
  let isFaulty = false;
  const entry = read((problem) => {
    isFaulty ||= problem.severity === "error";
    report(problem);
  });
  return isFaulty ? { ...entry, isFaulty } : entry;
}

/** The `tcpConnect` of a list entry. Every other type of troubleshoot's is set aside by name. */
function tcpConnect(item: Tree, field: string, notRun: HostPreflight["notRun"][number][], report: Report): TreeMap[] {
  const entry = mapping(item, `an entry of ${field}`, report);
  if (!entry) {
    if (isNull(item)) report(emptyEntry(item, field));
    return [];
  }
  reportDuplicates(entry, `an entry of ${field}`, report);
  const fields = field === "collectors" ? collectorFields : analyzerFields;
  const parts = [...entry.entries.values()].filter(({ key }) => key !== "docString");
  const misplaced = parts.every(({ key }) => key === "tcpConnect" || fields.includes(key))
    ? parts.find(({ key }) => key !== "tcpConnect")
    : undefined;
  if (misplaced) {
    report(misplacedField(misplaced, field));
    return [];
  }
  const maps: TreeMap[] = [];
  for (const other of parts) {
    const { key, keyPosition, value } = other;
    if (key !== "tcpConnect") {
      // Set aside like troubleshoot's other types, it would be a check less, and nobody would know.
      const isMisspelt = nearest(key, ["tcpConnect"]) !== undefined;
      if (isMisspelt) report(unknownType(other, field, { severity: "error", remedy: "did you mean tcpConnect?" }));
      else if (otherTypes.has(key)) notRun.push({ type: key, position: keyPosition });
      else report(unknownType(other, field, { severity: "warning", remedy: "only tcpConnect is run" }));
      continue;
    }
    const map = mapping(value, `tcpConnect of ${field}`, report);
    if (map) maps.push(map);
    else if (isNull(value)) report(emptyEntry(value, `tcpConnect of ${field}`));
  }
  if (entry.entries.size === 0) report(emptyEntry(item, field));
  return maps;
}

function misplacedField({ key, keyPosition }: TreeEntry, field: string): Problem {
  const message = `Field "${key}" stands beside tcpConnect in an entry of ${field}, or without it, and would be ignored`;
  return {
    code: "unknown-type",
    severity: "error",
    message,
    remedy: "indent it below tcpConnect",
    position: keyPosition,
  };
}

function unknownType(
  { key, keyPosition }: TreeEntry,
  field: string,
  { severity, remedy }: Pick<Problem, "severity" | "remedy">,
): Problem {
  const message = `Unknown type "${key}" in an entry of ${field}`;
  return { code: "unknown-type", severity, message, ...(remedy && { remedy }), position: keyPosition };
}

function emptyEntry(item: Tree, where: string) {
  return {
    code: "empty-entry",
    severity: "error",
    message: `An entry of ${where} is empty`,
    remedy: "expected a mapping with a type such as tcpConnect and its fields",
    position: item.position,
  } as const;
}

function collector(map: TreeMap, spec: string, report: Report): Collector {
  reportUnknown(map, collectorFields, "a tcpConnect collector", report);
  const timeout = text(map, "timeout", report, DURATION);
  const timeoutMs = timeout.value === "" ? undefined : durationMs(timeout.value, timeout.position, report);
  const address = text(map, "address", report);
  const excluded = exclude(map, report);
  const hint = bracketHint(address.value, address.position);
  if (hint && !excluded.value) report(hint);
  return {
    name: text(map, "collectorName", report).value || "connect",
    address,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    exclude: excluded,
    position: map.position,
    spec,
  };
}

const DURATION = "a Go duration such as 500ms, 10s or 1m30s";

/** Go takes shorter and negative ones, and says `i/o timeout` without a single packet. */
const MIN_TIMEOUT_MS = 1;

function durationMs(value: string, position: Position, report: Report): number | null {
  const parsed = parseDuration(value);
  const remedy = `expected ${DURATION}`;
  if (parsed.kind === "invalid") {
    const message = `Cannot use timeout "${value}": ${parsed.message}`;
    report({ code: "timeout-syntax", severity: "error", message, remedy, position });
    return null;
  }
  if (parsed.ms === 0) return null;
  if (parsed.ms < MIN_TIMEOUT_MS) {
    const message = `Timeout "${value}" is over before anything is dialed`;
    report({ code: "timeout-over", severity: "warning", message, remedy, position });
  }
  return parsed.ms;
}

function analyzer(map: TreeMap, spec: string, report: Report): Analyzer {
  reportUnknown(map, analyzerFields, "a tcpConnect analyzer", report);
  const collectorName = text(map, "collectorName", report);
  const items = list(map.entries.get("outcomes")?.value, "outcomes", report);
  return {
    title: text(map, "checkName", report).value || "TCP Connection Attempt",
    collectorName: { ...collectorName, value: collectorName.value || "connect" },
    exclude: exclude(map, report),
    outcomes: items.flatMap((item) => outcome(item, report)),
    position: map.position,
    spec,
  };
}

function outcome(item: Tree, report: Report): Outcome[] {
  const entry = mapping(item, "an outcome", report);
  if (!entry) {
    if (isNull(item)) report(emptyEntry(item, "outcomes"));
    return [];
  }
  const misplaced = entry.entries.get("when");
  const severity = severities.find((candidate) => !isNull(entry.entries.get(candidate)?.value));
  const empty = severity ? undefined : severities.find((candidate) => entry.entries.has(candidate));
  if (empty) {
    report(emptyOutcome(empty, entry));
    return [];
  }
  reportUnknown(without(entry, misplaced), severities, "an outcome", report);
  if (!severity) {
    report({
      code: "outcome-without-severity",
      severity: "error",
      message: "Cannot read an outcome: it has none of fail, warn and pass",
      remedy: "expected one of them with when and message",
      position: entry.position,
    });
    return [];
  }
  const others = severities.filter((other) => other !== severity && !isNull(entry.entries.get(other)?.value));
  if (others.length > 0) {
    report({
      code: "outcome-several",
      severity: "warning",
      message: `An outcome has ${[severity, ...others].join(" and ")}; only ${severity} counts`,
      remedy: "write each as an outcome of its own",
      position: entry.position,
    });
  }
  const value = entry.entries.get(severity)?.value;
  const map = mapping(value, severity, report);
  if (!map) return [];
  const misspelt = map.entries.has("when") ? undefined : misspeltWhen(map, severity);
  if (misplaced) report(lostWhen(misplaced, severity, `indent it below ${severity}`));
  else if (misspelt) report(lostWhen(misspelt, severity, "did you mean when?"));
  reportUnknown(without(map, misplaced ? undefined : misspelt), outcomeFields, `a ${severity} outcome`, report);
  const when = text(map, "when", report);
  if (when.value !== "" && !knownStatuses.includes(when.value)) {
    report({
      code: "when-unknown",
      severity: "warning",
      message: `Outcome never matches: "${when.value}" is no status of tcpConnect`,
      remedy: `expected ${knownStatuses.join(", ")} or nothing`,
      position: when.position,
    });
  }
  const uri = text(map, "uri", report).value;
  return [
    {
      severity,
      when: when.value,
      message: text(map, "message", report).value,
      ...(uri === "" ? {} : { uri }),
      position: map.position,
    },
  ];
}

/** `fail:` with its fields beside it, or with none. */
function emptyOutcome(severity: Severity, entry: TreeMap): Problem {
  const beside = outcomeFields.filter((field) => entry.entries.has(field));
  return {
    code: "outcome-without-severity",
    severity: "error",
    message: `Cannot read an outcome: its ${severity} is empty`,
    remedy:
      beside.length > 0 ? `indent ${beside.join(" and ")} below ${severity}` : "expected when and message below it",
    position: entry.position,
  };
}

/** What may be meant as `when`. A `fail` that matches every status turns nothing green, so there it has to look like it. */
function misspeltWhen(map: TreeMap, severity: Severity): TreeEntry | undefined {
  const unknown = [...map.entries.values()].filter(({ key }) => !outcomeFields.includes(key) && !isForAliases(key));
  return unknown.find(({ key, value }) => {
    const near = nearest(key, outcomeFields);
    const isStatus = value.kind === "scalar" && knownStatuses.includes(String(value.value));
    return near === "when" || isStatus || (near === undefined && severity === "pass");
  });
}

/** Without what is told of already. */
function without(map: TreeMap, told: TreeEntry | undefined): TreeMap {
  return told ? { ...map, entries: new Map([...map.entries].filter(([, entry]) => entry !== told)) } : map;
}

/** Without its `when` an outcome matches whatever the status is. */
function lostWhen({ key, keyPosition }: TreeEntry, severity: Severity, remedy: string): Problem {
  const message = `Field "${key}" of an outcome is ignored, so its ${severity} would match every status`;
  return { code: "when-lost", severity: "error", message, remedy, position: keyPosition };
}
