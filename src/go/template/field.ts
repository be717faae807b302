import type { GoFunction } from "../func.js";
import { type GoType, isExported, STRING, type StructField } from "../reflect.js";
import {
  GoInterface,
  GoMap,
  GoPointer,
  GoStruct,
  type GoValue,
  methodOf,
  type Reflected,
  zeroValue,
} from "../value.js";
import { addressOf, fromPlace, indirect, staticType } from "./indirect.js";

/** The meaning of `.Name` on a value: a method to call, a value, or Go's error. */
type Selected =
  | { readonly kind: "method"; readonly method: GoFunction }
  | { readonly kind: "value"; readonly value: Reflected }
  | { readonly kind: "error"; readonly text: string };

export interface SelectOptions {
  /** Arguments follow, which only methods take. */
  readonly hasArgs: boolean;
  readonly missingKey: MissingKey;
}

/** What a key that is not there gives: no value, or the zero value of the map's elements. */
export type MissingKey = "invalid" | "zero";

/** Go's `evalField` without the call. */
export function selectField(receiver: Reflected, name: string, options: SelectOptions): Selected {
  if (receiver === undefined) return { kind: "value", value: undefined };
  const typeName = staticType(receiver).name;
  const { value, isNil, pointer } = indirect(receiver);
  if (value instanceof GoInterface) return error(`nil pointer evaluating ${typeName}.${name}`);
  const bare = value as GoValue;
  const method = methodOf(pointer ?? addressOf(bare) ?? bare, name);
  if (method) return { kind: "method", method };
  if (bare instanceof GoMap) {
    const selected = selectKey(bare, name, options);
    if (selected) return selected;
  }
  if (bare instanceof GoStruct) {
    const selected = selectStructField(bare, name, {
      hasArgs: options.hasArgs,
      typeName,
      isAddressable: pointer !== undefined,
    });
    if (selected) return selected;
  }
  if (isNil && hasFieldOrIsNoStruct(bare as GoPointer, name)) {
    return error(`nil pointer evaluating ${typeName}.${name}`);
  }
  return error(`can't evaluate field ${name} in type ${typeName}`);
}

function error(text: string): Selected {
  return { kind: "error", text };
}

function hasFieldOrIsNoStruct(pointer: GoPointer, name: string): boolean {
  const elem = pointer.type.elem as GoType;
  return elem.kind !== "struct" || fieldPath(elem, name) !== undefined;
}

function selectKey(map: GoMap, name: string, { hasArgs, missingKey }: SelectOptions): Selected | undefined {
  const { key, elem } = map.type;
  if (key !== STRING && key?.kind !== "interface") return undefined;
  if (hasArgs) return error(`${name} is not a method but has arguments`);
  const item = map.entries.get(name);
  if (item !== undefined) return { kind: "value", value: fromPlace(elem as GoType, item) };
  const isZero = missingKey === "zero";
  return { kind: "value", value: isZero ? fromPlace(elem as GoType, zeroValue(elem as GoType)) : undefined };
}

function selectStructField(
  struct: GoStruct,
  name: string,
  context: { hasArgs: boolean; typeName: string; isAddressable: boolean },
): Selected | undefined {
  const path = fieldPath(struct.type, name);
  if (!path) return undefined;
  if (!isReadable(struct.type, path)) {
    return error(`${name} is an unexported field of struct type ${context.typeName}`);
  }
  let holder = struct;
  let isAddressable = context.isAddressable || struct.addressable;
  for (const index of path.slice(0, -1)) {
    const inner = holder.values[index];
    if (inner instanceof GoPointer && inner.target === undefined) {
      const elem = inner.type.elem as GoType;
      const elemName = elem.name.slice(elem.name.lastIndexOf(".") + 1);
      return error(`reflect: indirection through nil pointer to embedded struct field ${elemName}`);
    }
    isAddressable ||= inner instanceof GoPointer;
    holder = (inner instanceof GoPointer ? inner.target : inner) as GoStruct;
  }
  if (context.hasArgs) return error(`${name} has arguments but cannot be invoked as function`);
  const index = path.at(-1) as number;
  const field = holder.type.fields?.[index] as StructField;
  return { kind: "value", value: fromPlace(field.type, holder.values[index] ?? null, isAddressable) };
}

function isReadable(type: GoType, path: readonly number[]): boolean {
  let field: StructField | undefined;
  for (const index of path) {
    const holder: GoType = field ? (field.type.kind === "ptr" ? (field.type.elem as GoType) : field.type) : type;
    field = holder.fields?.[index];
  }
  return field !== undefined && (field.exported ?? isExported(field.name));
}

const knownPaths = new WeakMap<GoType, Map<string, readonly number[] | undefined>>();

/**
 * The indexes that lead to a field through embedded structs. The shallowest field wins; two on one level hide each
 * other.
 */
function fieldPath(type: GoType, name: string): readonly number[] | undefined {
  let known = knownPaths.get(type);
  if (!known) {
    known = new Map();
    knownPaths.set(type, known);
  }
  if (!known.has(name)) known.set(name, findPath([{ type, path: [] }], name, new Set()));
  return known.get(name);
}

interface Level {
  readonly type: GoType;
  readonly path: readonly number[];
}

function findPath(level: readonly Level[], name: string, seen: Set<GoType>): readonly number[] | undefined {
  const found: (readonly number[])[] = [];
  const deeper: Level[] = [];
  for (const { type, path } of level) {
    if (seen.has(type)) continue;
    seen.add(type);
    type.fields?.forEach((field, index) => {
      const inner = field.type.kind === "ptr" ? (field.type.elem as GoType) : field.type;
      if (field.name === name) found.push([...path, index]);
      if (field.embedded && inner.kind === "struct") deeper.push({ type: inner, path: [...path, index] });
    });
  }
  if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  return deeper.length > 0 ? findPath(deeper, name, seen) : undefined;
}
