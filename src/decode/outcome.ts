import { nearest } from "../problem/nearest.js";
import type { Located, Problem } from "../problem/problem.js";
import { isForAliases } from "../yaml/contains.js";
import { isNull } from "../yaml/tree.js";
import type { Tree, TreeEntry, TreeMap } from "../yaml/yaml.js";
import { emptyEntry, mapping, noteUnknown, text } from "./fields.js";
import type { Note } from "./note.js";
import type { Outcome, Severity } from "./spec.js";
import { isNetworkStatus, networkStatuses } from "./statuses.js";

const outcomeFields = ["when", "message", "uri"];
/** In the order in which troubleshoot looks where one entry has several. */
const severities = ["fail", "warn", "pass"] as const satisfies readonly Severity[];

/** Decodes an entry of `outcomes`; `undefined` where it cannot be one. */
export function decodeOutcome(item: Tree, note: Note): Outcome | undefined {
  const entry = mapping(item, "an outcome", note);
  if (!entry) {
    if (isNull(item)) note(emptyEntry(item, "outcomes"));
    return undefined;
  }
  const misplaced = entry.entries.get("when");
  const severity = severities.find((candidate) => !isNull(entry.entries.get(candidate)?.value));
  const empty = severity ? undefined : severities.find((candidate) => entry.entries.has(candidate));
  if (empty) {
    note(emptyOutcome(empty, entry));
    return undefined;
  }
  noteUnknown(without(entry, misplaced), severities, "an outcome", note);
  if (!severity) {
    note({
      code: "outcome-without-severity",
      severity: "error",
      message: "Cannot read an outcome: it has none of fail, warn and pass",
      remedy: "expected one of them with when and message",
      position: entry.position,
    });
    return undefined;
  }
  const others = severities.filter((other) => other !== severity && !isNull(entry.entries.get(other)?.value));
  if (others.length > 0) {
    note({
      code: "outcome-several",
      severity: "warning",
      message: `An outcome has ${[severity, ...others].join(" and ")}; only ${severity} is used`,
      remedy: "write each as an outcome of its own",
      position: entry.position,
    });
  }
  const value = entry.entries.get(severity)?.value;
  const map = mapping(value, severity, note);
  if (!map) return undefined;
  const misspelt = map.entries.has("when") ? undefined : misspeltWhen(map, severity);
  if (misplaced) note(lostWhen(misplaced, severity, `indent it below ${severity}`));
  else if (misspelt) note(lostWhen(misspelt, severity, "did you mean when?"));
  noteUnknown(without(map, misplaced ? undefined : misspelt), outcomeFields, `a ${severity} outcome`, note);
  const when = text(map, "when", note, `one outcome for each status; statuses are ${networkStatuses.join(", ")}`);
  const written = map.entries.get("when");
  if (written && isEmptyValue(written.value)) note(emptyWhen(written, severity));
  if (when.value !== "" && !isNetworkStatus(when.value)) note(unknownWhen(when, severity));
  const uri = text(map, "uri", note).value;
  return {
    severity,
    when: when.value,
    message: text(map, "message", note).value,
    ...(uri === "" ? {} : { uri }),
    position: map.position,
  };
}

/**
 * Returns the problem of a `when` that is not a status. A `fail` or `warn` that never matches leaves its status to the
 * outcomes below it, which could be a `pass`. A `pass` that never matches cannot make a check green.
 */
function unknownWhen({ value, position }: Located<string>, severity: Severity): Problem {
  const near = nearest(value, networkStatuses);
  return {
    code: "when-unknown",
    severity: severity === "pass" ? "warning" : "error",
    message: `Outcome never matches: ${JSON.stringify(value)} is not a status of tcpConnect`,
    remedy: near ? `did you mean ${near}?` : `expected ${networkStatuses.join(", ")} or nothing`,
    position,
  };
}

function isEmptyValue(tree: Tree): boolean {
  return isNull(tree) || (tree.kind === "scalar" && tree.value === "");
}

/** Returns the error of a `when` without a value, which an unset variable leaves: its author means one status. */
function emptyWhen({ keyPosition }: TreeEntry, severity: Severity): Problem {
  return {
    code: "when-lost",
    severity: "error",
    message: `The when of an outcome is empty, so its ${severity} would match every status`,
    remedy: `expected ${networkStatuses.join(", ")}, or no when if each status is meant; a template may have left it empty`,
    position: keyPosition,
  };
}

/** Returns the error of an outcome such as `fail:`, with its fields beside it or without any. */
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

/**
 * Returns a field that is probably meant as `when`. Of a `pass`, any unknown field may be, since a `pass` that matches every
 * status would turn failures green; of the others, only one that looks like it.
 */
function misspeltWhen(map: TreeMap, severity: Severity): TreeEntry | undefined {
  const unknown = [...map.entries.values()].filter(({ key }) => !outcomeFields.includes(key) && !isForAliases(key));
  return unknown.find(({ key, value }) => {
    const near = nearest(key, outcomeFields);
    const isStatus = value.kind === "scalar" && isNetworkStatus(String(value.value));
    return near === "when" || isStatus || (near === undefined && severity === "pass");
  });
}

/** Returns a mapping without an entry that has its own problem. */
function without(map: TreeMap, reported: TreeEntry | undefined): TreeMap {
  return reported ? { ...map, entries: new Map([...map.entries].filter(([, entry]) => entry !== reported)) } : map;
}

/** Returns the error of an outcome that would match every status, since its `when` is ignored. */
function lostWhen({ key, keyPosition }: TreeEntry, severity: Severity, remedy: string): Problem {
  const message = `Field ${JSON.stringify(key)} of an outcome is ignored, so its ${severity} would match every status`;
  return { code: "when-lost", severity: "error", message, remedy, position: keyPosition };
}
