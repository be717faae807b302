import { isNull, resolvedScalar } from "../yaml/tree.js";
import type { Tree, TreeMap, TreeScalar } from "../yaml/yaml.js";
import { wrongKind } from "./fields.js";
import { structs as ofTroubleshoot } from "./host-preflight-types.gen.js";
import type { Note } from "./note.js";

/** Kubernetes' documents that carry specs; `bytes` are a string in Base64. Source: k8s.io/api v0.36.3, core/v1/types.go. */
const carriers = {
  Secret: {
    apiVersion: "string",
    kind: "string",
    metadata: "ObjectMeta",
    immutable: "bool",
    data: "{}bytes",
    stringData: "{}string",
    type: "string",
  },
  ConfigMap: {
    apiVersion: "string",
    kind: "string",
    metadata: "ObjectMeta",
    immutable: "bool",
    data: "{}string",
    binaryData: "{}bytes",
  },
} as const;

const structs: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...ofTroubleshoot, ...carriers };

export interface TypeOptions {
  /** The document is in a string of a Secret or a ConfigMap. */
  readonly isCarried?: boolean;
}

const TYPES = {
  collectors: Object.keys(structs.HostCollect ?? {}),
  analyzers: Object.keys(structs.HostAnalyze ?? {}),
};

/** The types of troubleshoot's host collectors or analyzers: the fields of an entry. */
export function typesOf(field: "collectors" | "analyzers"): readonly string[] {
  return TYPES[field];
}

/**
 * Notes an error for every value of a HostPreflight that has another type than troubleshoot's Go types, also where the
 * field is not used here: Kubernetes' decoder refuses the whole document. Fields that it does not know are ignored.
 */
export function typeFaults(document: Tree, { isCarried = false }: TypeOptions, note: Note): void {
  if (!conforms(document, "HostPreflight")) check({ tree: document, type: "HostPreflight", path: "" }, note);
  if (document.kind === "map" && !isCarried) checkHead(document, "HostPreflight", note);
}

function checkHead(document: TreeMap, struct: string, note: Note): void {
  for (const [field, { value: tree }] of document.entries) {
    const type = fieldType(struct, field) === undefined ? HEAD.get(folded(field)) : undefined;
    if (type) check({ tree, type, path: field }, note);
  }
}

/**
 * What troubleshoot looks at in every document, to find the Secrets and ConfigMaps. Names are folded, as encoding/json
 * finds them. Source: replicatedhq/troubleshoot v0.133.0, pkg/loader/loader.go, parsedDoc.
 */
const HEAD = new Map([
  ["kind", "scalar"],
  ["apiversion", "scalar"],
  ["data", "{}any"],
  ["stringdata", "{}scalar"],
]);

/** Folds as encoding/json does: `ſ` is an `s`, and the sign for kelvin a `k`. Upper case would make an `I` of `ı` as well. */
function folded(name: string): string {
  return name.toLowerCase().replaceAll("ſ", "s");
}

/** Notes an error for every value of a Secret or a ConfigMap that has another type than Kubernetes' Go types. */
export function carrierFaults(document: TreeMap, type: keyof typeof carriers, note: Note): void {
  check({ tree: document, type, path: "" }, note);
  checkHead(document, type, note);
}

interface Typed {
  readonly tree: Tree;
  readonly type: string;
  /** From the root of the document, such as `spec.collectors[0].cpu`. */
  readonly path: string;
}

function check({ tree, type, path }: Typed, note: Note): void {
  if (isNull(tree) || type === "any") return;
  const wrong = (expected: string) => note(wrongKind(tree, path || "a HostPreflight", expected));
  if (type.startsWith("[]")) {
    if (tree.kind !== "list") wrong("a list");
    else
      for (const [index, item] of tree.items.entries())
        check({ tree: item, type: type.slice(2), path: `${path}[${index}]` }, note);
  } else if (type.startsWith("{}") || isStruct(type)) {
    if (tree.kind !== "map") wrong("a mapping");
    else
      for (const [key, { value }] of tree.entries) {
        const below = type.startsWith("{}") ? type.slice(2) : fieldType(type, key);
        if (below !== undefined) check({ tree: value, type: below, path: path ? `${path}.${key}` : key }, note);
      }
  } else if (tree.kind !== "scalar" || !isOfType(tree, type)) wrong(EXPECTED.get(type) ?? type);
}

/** Whether a tree has no fault. Most have none, and their paths are not made. */
function conforms(tree: Tree, type: string): boolean {
  if (isNull(tree) || type === "any") return true;
  if (type.startsWith("[]")) {
    const below = type.slice(2);
    return tree.kind === "list" && tree.items.every((item) => conforms(item, below));
  }
  if (isStruct(type)) {
    if (tree.kind !== "map") return false;
    for (const [key, { value }] of tree.entries) {
      const below = fieldType(type, key);
      if (below !== undefined && !conforms(value, below)) return false;
    }
    return true;
  }
  return type.startsWith("{}") ? isMapOf(tree, type.slice(2)) : tree.kind === "scalar" && isOfType(tree, type);
}

function isMapOf(tree: Tree, type: string): boolean {
  return tree.kind === "map" && [...tree.entries.values()].every(({ value }) => conforms(value, type));
}

/** The type of a field; `undefined` for a field that the struct does not have. */
function fieldType(struct: string, field: string): string | undefined {
  const fields = structs[struct];
  return fields && Object.hasOwn(fields, field) ? fields[field] : undefined;
}

function isStruct(type: string): boolean {
  return Object.hasOwn(structs, type);
}

function isOfType(scalar: TreeScalar, type: string): boolean {
  const { value } = scalar;
  switch (type) {
    case "scalar":
      return true;
    case "string":
      return typeof value === "string";
    case "bool":
      return typeof value === "boolean";
    case "bool or string":
      return typeof value === "boolean" || typeof value === "string";
    case "bytes":
      return typeof value === "string" && isBase64(value);
    case "time":
      return typeof value === "string" && isTime(value);
    case "uint64":
      return fits(scalar, BigInt.asUintN);
    default:
      return fits(scalar, BigInt.asIntN);
  }
}

/** A float is a whole number if JSON shows it as one; its digits are those of JSON, which may be beyond its value. */
function fits(scalar: TreeScalar, wrap: (bits: number, value: bigint) => bigint): boolean {
  const value = resolvedScalar(scalar);
  const digits = typeof value === "bigint" || typeof value === "number" ? String(value) : "";
  return /^-?\d+$/.test(digits) && wrap(64, BigInt(digits)) === BigInt(digits);
}

/** Go's encoding/base64 ignores line breaks, and wants the padding. */
function isBase64(text: string): boolean {
  const written = text.replaceAll(/[\r\n]/g, "");
  return written.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(written);
}

const RFC_3339 = /^\d{4}-\d\d-\d\dT(?<hour>\d\d?):(?<minute>\d\d):(?<second>\d\d)(?:[.,]\d+)?(?:Z|[-+]\d\d:\d\d)$/;

function isTime(text: string): boolean {
  const { groups } = RFC_3339.exec(text) ?? {};
  if (!groups) return false;
  const { hour, minute, second } = groups;
  // JavaScript takes February 30 for March 2.
  const date = text.slice(0, 10);
  const at = Date.parse(`${date}T00:00:00Z`);
  const isDate = !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
  return isDate && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

const EXPECTED: ReadonlyMap<string, string> = new Map([
  ["scalar", "a string"],
  ["string", "a string; put it in quotes"],
  ["bytes", "a string in Base64, with its padding; stringData has strings as they are"],
  ["bool", "true or false, without quotes"],
  ["bool or string", "true, false or a string"],
  ["time", "an RFC 3339 time such as 2026-11-22T18:00:00Z"],
  ["int", "a whole number, without quotes"],
  ["int64", "a whole number, without quotes"],
  ["uint64", "a whole number of at least 0, without quotes"],
]);
