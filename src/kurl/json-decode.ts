import { type Budget, STEPS_PER_CONTAINER, STEPS_PER_ENTRY } from "../go/func.js";
import { BOOL, type GoType, isSigned, isUnsigned, STRING } from "../go/reflect.js";
import { moment, parseTime } from "../go/time/time.js";
import { compareStrings } from "../go/utf8.js";
import { GoMap, GoPointer, GoSlice, GoStruct, type GoValue, integer, zeroValue } from "../go/value.js";
import { STEPS_PER_PROBLEM } from "../meter.js";
import type { Checked } from "../problem/checked.js";
import { nearest } from "../problem/nearest.js";
import type { Position, Problem } from "../problem/problem.js";
import { resolvedScalar } from "../yaml/tree.js";
import type { Tree, TreeEntry, TreeList, TreeMap, TreeScalar } from "../yaml/yaml.js";
import { fieldPlaces } from "./field-places.js";
import { isInlined, jsonFields } from "./installer-types.js";
import {
  BOOL_OR_STRING,
  boolOrString,
  FIELDS_V1,
  fieldsV1,
  KUBERNETES_TIME,
  kubernetesTime,
} from "./types-with-methods.js";

/** A scalar once YAML is converted to JSON. A number keeps its digits, which Go's errors show. */
export type JsonScalar =
  | { readonly kind: "null" }
  | { readonly kind: "bool"; readonly value: boolean }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "number"; readonly text: string };

export interface JsonOptions {
  /**
   * The file is JSON, not YAML: numbers stay as written, so `3.0` is not an integer, and errors are found in the order of
   * the file, not of the keys.
   */
  readonly isJson: boolean;
}

export interface DecodeOptions extends JsonOptions {
  /** Aliases make many values of a short file. */
  readonly budget: Budget;
}

/**
 * Decodes a tree into a Go type as Kubernetes does (sigs.k8s.io/json): keys are case-sensitive, unknown ones are
 * skipped, null leaves a value unset, numbers do not become strings.
 *
 * The messages of the problems are Go's, in the order in which Go meets them: the first one is the error that Go returns.
 * Warnings come last.
 */
export function decodeJson(tree: Tree, type: GoType, options: DecodeOptions): Checked<GoValue> {
  const decoder = new Decoder(type, options);
  const value = decoder.value(tree, type, { struct: "", keys: [] }) ?? zeroValue(type);
  return { value, problems: [...decoder.problems, ...decoder.warnings] };
}

/** Returns a scalar as Kubernetes reads it: without quotes it may be a number, a boolean or null. */
export function jsonScalar(scalar: TreeScalar, { isJson }: JsonOptions): JsonScalar {
  const value = resolvedScalar(scalar);
  switch (typeof value) {
    case "boolean":
      return { kind: "bool", value };
    case "string":
      return { kind: "string", value };
    case "bigint":
    case "number":
      return {
        kind: "number",
        text: isJson && scalar.plain ? scalar.plain : Object.is(value, -0) ? "-0" : String(value),
      };
    default:
      return { kind: "null" };
  }
}

/** Go's name for the layout of RFC 3339. */
const RFC_3339 = "2006-01-02T15:04:05Z07:00";

/** The innermost struct and the keys from the root, with which Go's errors name a field. */
interface Context {
  readonly struct: string;
  readonly keys: readonly string[];
}

class Decoder {
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];
  readonly #root: GoType;
  readonly #options: DecodeOptions;
  #ended = false;

  constructor(root: GoType, options: DecodeOptions) {
    this.#root = root;
    this.#options = options;
  }

  /** Decodes a value; `undefined` leaves the zero value. */
  value(tree: Tree, type: GoType, context: Context): GoValue | undefined {
    this.#options.budget.steps(1);
    const scalar = tree.kind === "scalar" ? jsonScalar(tree, this.#options) : undefined;
    if (scalar?.kind === "null") return undefined;
    if (type.kind === "ptr") return this.#pointer(tree, type, context);
    if (type === FIELDS_V1) return fieldsV1(tree, this.#options.budget);
    if (type === KUBERNETES_TIME) return this.#time(tree, scalar, context);
    if (type === BOOL_OR_STRING) return this.#boolOrString(tree, scalar, context);
    if (scalar) return this.#scalar(tree, scalar, type, context);
    return tree.kind === "map" ? this.#map(tree, type, context) : this.#list(tree as TreeList, type, context);
  }

  #pointer(tree: Tree, type: GoType, context: Context): GoValue {
    this.#options.budget.steps(STEPS_PER_CONTAINER);
    const elem = type.elem as GoType;
    const target = this.value(tree, elem, context) ?? zeroValue(elem);
    return new GoPointer(type, target instanceof GoStruct ? new GoStruct(elem, target.values, true) : target);
  }

  #map(tree: TreeMap, type: GoType, context: Context): GoValue | undefined {
    if (type.kind === "struct") return this.#struct(tree, type, context);
    if (type.kind !== "map") return this.#mismatch(tree, "object", type, context);
    this.#options.budget.steps(STEPS_PER_CONTAINER);
    const elem = type.elem as GoType;
    const entries = this.#inOrder(tree).map(
      ({ key, value }) => [key, this.value(value, elem, context) ?? this.#zero(elem)] as const,
    );
    return new GoMap(type, new Map(entries));
  }

  #struct(tree: TreeMap, type: GoType, context: Context): GoValue {
    const fields = jsonFields(type);
    this.#options.budget.steps(STEPS_PER_CONTAINER + fields.size);
    const given = new Map<string, GoValue>();
    for (const { key, keyPosition, value } of this.#inOrder(tree)) {
      const found = fields.get(key);
      if (!found) {
        this.#warnOfSlip(key, keyPosition, [...fields.keys()]);
        continue;
      }
      const inner = { struct: bareName(type), keys: [...context.keys, ...found.path, key] };
      const decoded = this.value(value, found.field.type, inner);
      if (decoded !== undefined) given.set(key, decoded);
    }
    return structOf(type, given);
  }

  #list(tree: TreeList, type: GoType, context: Context): GoValue | undefined {
    if (type.kind !== "slice") return this.#mismatch(tree, "array", type, context);
    this.#options.budget.steps(STEPS_PER_CONTAINER);
    const elem = type.elem as GoType;
    return new GoSlice(
      type,
      tree.items.map((item) => this.value(item, elem, context) ?? this.#zero(elem)),
    );
  }

  /** The value of a null in a list or a map. */
  #zero(type: GoType): GoValue {
    if (type.kind === "struct") this.#options.budget.steps(STEPS_PER_CONTAINER + jsonFields(type).size);
    return zeroValue(type);
  }

  #scalar(tree: Tree, scalar: JsonScalar, type: GoType, context: Context): GoValue | undefined {
    if (scalar.kind === "number") return this.#number(tree, scalar.text, type, context);
    if (scalar.kind !== "null" && scalar.kind === type.kind) return scalar.value;
    return this.#mismatch(tree, scalar.kind, type, context);
  }

  #number(tree: Tree, text: string, type: GoType, context: Context): GoValue | undefined {
    if (!isSigned(type.kind) && !isUnsigned(type.kind)) return this.#mismatch(tree, "number", type, context);
    const value = /^-?\d+$/.test(text) ? BigInt(text) : undefined;
    const fits = isSigned(type.kind) ? BigInt.asIntN : BigInt.asUintN;
    if (value !== undefined && fits(64, value) === value) return integer(type, value);
    return this.#mismatch(tree, `number ${text}`, type, context);
  }

  /** Types that decode their own JSON end Go's decoding where they fail, so their error comes before all others. */
  #time(tree: Tree, scalar: JsonScalar | undefined, context: Context): GoValue | undefined {
    const time = scalar?.kind === "string" ? parseTime(RFC_3339, scalar.value) : undefined;
    if (time) return kubernetesTime(moment(time.unixSeconds, time.nanoseconds));
    if (scalar?.kind !== "string")
      return this.#ending(() => this.#mismatch(tree, kindOf(tree, scalar), STRING, context));
    const parsing = `parsing time ${JSON.stringify(scalar.value)} as "${RFC_3339}"`;
    return this.#ending(() =>
      this.#problem(tree, `${parsing}: cannot parse ${JSON.stringify(scalar.value)} as "2006"`, "an RFC 3339 time"),
    );
  }

  #boolOrString(tree: Tree, scalar: JsonScalar | undefined, context: Context): GoValue | undefined {
    if (scalar?.kind === "bool" || scalar?.kind === "string") return boolOrString(scalar.value);
    return this.#ending(() => this.#mismatch(tree, kindOf(tree, scalar), BOOL, context));
  }

  #ending(report: () => void): undefined {
    const before = this.problems.splice(this.#ended ? this.problems.length : 0);
    report();
    for (const problem of before) this.problems.push(problem);
    this.#ended = true;
  }

  #inOrder(tree: TreeMap): readonly TreeEntry[] {
    this.#options.budget.steps(STEPS_PER_ENTRY * tree.entries.size);
    const entries = [...tree.entries].map(([key, entry]) => ({ ...entry, key }));
    return this.#options.isJson ? entries : entries.sort((left, right) => compareStrings(left.key, right.key));
  }

  /** kURL skips fields that it does not know: an add-on of a later version, a misspelt name, or one in the wrong place. */
  #warnOfSlip(key: string, position: Position, known: readonly string[]): void {
    this.#options.budget.steps(known.length);
    const near = nearest(key, known);
    const place = fieldPlaces(this.#root).get(key);
    if (near === undefined && place === undefined) return;
    this.#options.budget.steps(STEPS_PER_PROBLEM);
    const message = `Unknown field ${JSON.stringify(key)} of the Installer is ignored`;
    this.warnings.push({
      code: "unknown-field",
      severity: "warning",
      message,
      remedy: near === undefined ? `it belongs to ${place || "the top of the Installer"}` : `did you mean ${near}?`,
      position,
    });
  }

  #mismatch(tree: Tree, given: string, type: GoType, context: Context): undefined {
    const place =
      context.struct === ""
        ? `Go value of type ${type.name}`
        : `Go struct field ${context.struct}.${context.keys.join(".")} of type ${type.name}`;
    this.#problem(tree, `json: cannot unmarshal ${given} into ${place}`, ACCEPTED.get(type.kind));
  }

  #problem(tree: Tree, message: string, accepted?: string): void {
    this.#options.budget.steps(STEPS_PER_PROBLEM);
    const remedy = accepted === undefined ? {} : { remedy: `expected ${accepted}` };
    this.problems.push({ code: "installer-type", severity: "error", message, ...remedy, position: tree.position });
  }
}

const ACCEPTED = new Map([
  ["string", 'a string; put numbers and booleans in quotes, such as "1.30"'],
  ["bool", "true or false, without quotes"],
  ["int", "a whole number, without quotes"],
  ["slice", "a list"],
  ["struct", "a mapping"],
  ["map", "a mapping"],
]);

function kindOf(tree: Tree, scalar: JsonScalar | undefined): string {
  if (scalar) return scalar.kind;
  return tree.kind === "map" ? "object" : "array";
}

/** Returns a struct with these fields, by JSON key, and zero values for the others. */
function structOf(type: GoType, given: ReadonlyMap<string, GoValue>): GoStruct {
  const values = (type.fields ?? []).map((field) => {
    if (isInlined(field)) return structOf(field.type, given);
    return given.get(field.jsonKey || field.name) ?? zeroValue(field.type);
  });
  return new GoStruct(type, values);
}

function bareName(type: GoType): string {
  return type.name.slice(type.name.lastIndexOf(".") + 1);
}
