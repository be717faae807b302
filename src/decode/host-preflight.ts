import { isError } from "../problem/checked.js";
import { nearest } from "../problem/nearest.js";
import { describePosition, type Located, type Position, type Problem } from "../problem/problem.js";
import { holdsChecks, isForAliases } from "../yaml/contains.js";
import { isNull } from "../yaml/tree.js";
import type { Tree, TreeEntry, TreeMap } from "../yaml/yaml.js";
import { analyzerFields, decodeAnalyzer } from "./analyzer.js";
import { collectorFields, decodeCollector } from "./collector.js";
import { emptyEntry, list, mapping, noteDuplicates, noteUnknown, text } from "./fields.js";
import { type Note, watching } from "./note.js";
import type { Analyzer, Collector } from "./spec.js";
import { type TypeOptions, typeFaults, typesOf } from "./types.js";

/** The checks of one HostPreflight document, and its parts that this program does not run. */
export interface HostPreflight {
  readonly name: string;
  readonly collectors: readonly Collector[];
  readonly analyzers: readonly Analyzer[];
  /** Types of collectors and analyzers other than tcpConnect. */
  readonly notRun: readonly NotRun[];
  readonly uri?: Located<string>;
}

interface NotRun {
  readonly type: string;
  readonly position: Position;
}

const documentFields = ["apiVersion", "kind", "metadata", "spec", "status"];
const specFields = ["collectors", "remoteCollectors", "analyzers", "uri"];

/** Decodes one HostPreflight of troubleshoot.sh/v1beta2. Entries with an error are kept, marked as faulty. */
export function hostPreflight(document: TreeMap, place: TypeOptions, note: Note): HostPreflight {
  const reported = new Set<string>();
  const value = preflight(document, (problem) => {
    note(problem);
    if (isError(problem) && problem.position) reported.add(describePosition(problem.position));
  });
  // Of the fields that are read here, the error above says more.
  typeFaults(document, place, (fault) => {
    if (fault.position && !reported.has(describePosition(fault.position))) note(fault);
  });
  return value;
}

function preflight(document: TreeMap, note: Note): HostPreflight {
  noteUnknown(document, documentFields, "a HostPreflight", note);
  const metadata = mapping(document.entries.get("metadata")?.value, "metadata", note);
  if (metadata) noteDuplicates(metadata, "metadata", note);
  const status = document.entries.get("status");
  for (const field of [...(metadata?.entries.values() ?? []), ...(status ? [status] : [])])
    if (!isWithoutChecks(field) && holdsChecks(field.value)) note(lostChecks(field));
  const name = metadata ? text(metadata, "name", note).value : "";
  const spec = mapping(document.entries.get("spec")?.value, "spec", note);
  if (!spec) return { name, collectors: [], analyzers: [], notRun: [] };
  noteUnknown(spec, specFields, "spec", note);
  const uri = text(spec, "uri", note);
  const notRun: NotRun[] = [];
  /** Decodes the tcpConnect entries of a list. */
  const entriesOf = <Entry extends Collector | Analyzer>(
    field: "collectors" | "analyzers",
    decode: (map: TreeMap, spec: string, note: Note) => Entry,
  ): readonly Entry[] => {
    const items = list(spec.entries.get(field)?.value, field, note).map((item) => tcpConnect(item, field, note));
    for (const item of items) for (const each of item.notRun) notRun.push(each);
    return items.flatMap(({ maps }) => maps).map((map) => marked(note, (noted) => decode(map, name, noted)));
  };
  const collectors = entriesOf("collectors", decodeCollector);
  const analyzers = entriesOf("analyzers", decodeAnalyzer);
  for (const item of list(spec.entries.get("remoteCollectors")?.value, "remoteCollectors", note)) {
    if (holdsChecks(item)) note(remoteCheck(item));
    else notRun.push({ type: "remoteCollectors", position: item.position });
  }
  return { name, collectors, analyzers, notRun, ...(uri.value === "" ? {} : { uri }) };
}

/** Whether a field of metadata may have anything below it: a label may have any name. */
function isWithoutChecks({ key }: TreeEntry): boolean {
  return key === "labels" || key === "annotations" || isForAliases(key);
}

/** Returns the error of checks at a position that is not read, as of those below metadata where `spec:` was forgotten. */
function lostChecks({ keyPosition: position }: TreeEntry): Problem {
  const message = "A field that is not below spec has tcpConnect checks, which would be lost";
  const remedy = "put them below collectors and analyzers of spec";
  return { code: "unknown-field", severity: "error", message, remedy, position };
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

/** Decodes an entry, and marks it where an error was found in it. */
function marked<Entry extends Collector | Analyzer>(note: Note, decode: (note: Note) => Entry): Entry {
  const { value, isFaulty } = watching(note, decode);
  return isFaulty ? { ...value, isFaulty } : value;
}

/** The `tcpConnect` mappings of a list entry, and its types that this program does not run. */
interface Entry {
  readonly maps: readonly TreeMap[];
  readonly notRun: readonly NotRun[];
}

const nothing: Entry = { maps: [], notRun: [] };

function tcpConnect(item: Tree, field: "collectors" | "analyzers", note: Note): Entry {
  // Most entries have nothing else, and a spec has thousands of them.
  const only = item.kind === "map" && item.entries.size === 1 ? item.entries.get("tcpConnect")?.value : undefined;
  if (only?.kind === "map" && (item as TreeMap).duplicates.length === 0) return { maps: [only], notRun: [] };
  const entry = mapping(item, `an entry of ${field}`, note);
  if (!entry || entry.entries.size === 0) {
    if (entry || isNull(item)) note(emptyEntry(item, field));
    return nothing;
  }
  noteDuplicates(entry, `an entry of ${field}`, note);
  const parts = [...entry.entries.values()].filter(({ key }) => key !== "docString");
  const misplaced = misplacedField(parts, field);
  if (misplaced) {
    note(misplaced);
    return nothing;
  }
  const known = parts.filter(({ key, value }) => typesOf(field).includes(key) && !isNull(value));
  if (known.length > 1) note(severalTypes(known, field));
  const { value: types, isFaulty } = watching(note, (noted) =>
    parts.map((part) => (part.key === "tcpConnect" ? checkOf(part, field, noted) : otherType(part, field, noted))),
  );
  if (field === "analyzers" && known.length === 0 && !isFaulty) note(noType(item));
  return { maps: types.flatMap(({ maps }) => maps), notRun: types.flatMap(({ notRun }) => notRun) };
}

function checkOf({ value }: TreeEntry, field: string, note: Note): Entry {
  const map = mapping(value, `tcpConnect of ${field}`, note);
  if (map) return { maps: [map], notRun: [] };
  if (isNull(value)) note(emptyEntry(value, `tcpConnect of ${field}`));
  return nothing;
}

/** Sets a type of troubleshoot's aside. One that is close to tcpConnect is an error: set aside, its check would be lost. */
function otherType(part: TreeEntry, field: "collectors" | "analyzers", note: Note): Entry {
  const { key, keyPosition: position } = part;
  const isMisspelt = nearest(key, ["tcpConnect"]) !== undefined;
  if (!isForAliases(key) && holdsChecks(part.value)) {
    note(
      unknownType(part, field, { severity: "error", remedy: `begin tcpConnect with a - of its own below ${field}` }),
    );
    return nothing;
  }
  if (!isMisspelt && typesOf(field).includes(key)) return { maps: [], notRun: [{ type: key, position }] };
  note(
    isMisspelt
      ? unknownType(part, field, { severity: "error", remedy: "did you mean tcpConnect?" })
      : unknownType(part, field, { severity: "warning", remedy: "only tcpConnect is run" }),
  );
  return nothing;
}

/** Returns the error of an entry with nothing but tcpConnect and fields that belong below it. */
function misplacedField(parts: readonly TreeEntry[], field: "collectors" | "analyzers"): Problem | undefined {
  const fields = field === "collectors" ? collectorFields : analyzerFields;
  const others = parts.filter(({ key }) => key !== "tcpConnect");
  const [first] = others;
  if (!first || !others.every(({ key }) => fields.includes(key))) return undefined;
  const message = `Field ${JSON.stringify(first.key)} is beside tcpConnect in an entry of ${field}, or without it, and would be ignored`;
  return {
    code: "unknown-type",
    severity: "error",
    message,
    remedy: "indent it below tcpConnect",
    position: first.keyPosition,
  };
}

/** Returns the error of an entry that has several types, of which troubleshoot uses one. */
function severalTypes(types: readonly TreeEntry[], field: string): Problem {
  const names = types.map(({ key }) => key).join(", ");
  return {
    code: "types-several",
    severity: "error",
    message: `An entry of ${field} has several types, of which one would be used: ${names}`,
    remedy: "begin each of them with a - of its own",
    position: (types[1] as TreeEntry).keyPosition,
  };
}

/** Returns the error of an analyzer without any type that troubleshoot has, which fails there as "nil analyzer". */
function noType({ position }: Tree): Problem {
  const message = "An entry of analyzers has no type that troubleshoot has";
  return { code: "unknown-type", severity: "error", message, remedy: "expected a type such as tcpConnect", position };
}

function unknownType(
  { keyPosition }: TreeEntry,
  field: string,
  { severity, remedy }: Pick<Problem, "severity" | "remedy">,
): Problem {
  const message = `Unknown type in an entry of ${field}`;
  return { code: "unknown-type", severity, message, ...(remedy && { remedy }), position: keyPosition };
}
