/** imdario/mergo 0.3 as sprig uses it: it merges one map into another. */
import { type Budget, GoError, STEPS_PER_ENTRY } from "../func.js";
import { isExported } from "../reflect.js";
import {
  GoComplex,
  GoFunc,
  GoMap,
  GoNumber,
  GoPointer,
  GoSlice,
  GoStruct,
  type GoValue,
  type MapKey,
} from "../value.js";

/** The original's `ErrDifferentArgumentsTypes`, which sprig ignores. */
export class MergeError extends GoError {}

/**
 * Merges the entries of `source` into `target`. A value of `target` stays unless it is empty (zero, "", false, nil, no
 * items) or `overwrite` is set. Where both have a map, these are merged too. A value of the source is shared, not
 * copied.
 */
export function mergeInto(target: GoMap, source: GoMap, { overwrite }: { overwrite: boolean }, budget: Budget): void {
  merge({ target, source, overwrite, depth: 0 }, budget);
}

interface Merge {
  readonly target: GoMap;
  readonly source: GoMap;
  readonly overwrite: boolean;
  readonly depth: number;
}

function merge({ target, source, overwrite, depth }: Merge, budget: Budget): void {
  budget.depth(depth);
  if (target.isNil || source.isNil) return;
  checkTypes(target, source);
  for (const [key, value] of source.entries) {
    budget.steps(STEPS_PER_ENTRY);
    if (value === null) {
      if (overwrite) target.entries.set(key, value);
      continue;
    }
    const existing = target.entries.get(key);
    if (value instanceof GoMap && existing instanceof GoMap) {
      merge({ target: existing, source: value, overwrite, depth: depth + 1 }, budget);
    } else if (existing instanceof GoPointer) checkPointer(existing, value, overwrite);
    else if (existing instanceof GoStruct) checkStruct(existing, value);
    if (takes(existing, value, overwrite)) set(target, key, value);
  }
}

/** Reflection panics on maps of different types. */
function checkTypes(target: GoMap, source: GoMap): void {
  if (target.type === source.type || source.entries.size === 0) return;
  if (target.type.key !== source.type.key) {
    const [from, to] = [source.type.key?.name, target.type.key?.name];
    throw new GoError(`reflect.Value.MapIndex: value of type ${from} is not assignable to type ${to}`);
  }
  if (target.type.elem?.kind !== "interface") {
    const [from, to] = [source.type.elem?.name, target.type.elem?.name];
    throw new GoError(`reflect.Value.SetMapIndex: value of type ${from} is not assignable to type ${to}`);
  }
}

function checkPointer(existing: GoPointer, value: GoValue, overwrite: boolean): void {
  const isMergeable = value instanceof GoMap || value instanceof GoStruct;
  if (!isMergeable || existing.target === undefined || overwrite) return;
  if (existing.type.elem !== value.type) throw new MergeError("src and dst must be of same type");
}

/** The original reads the source as a struct where the target is one: reflection panics if it is not. */
function checkStruct({ type }: GoStruct, value: GoValue): void {
  const kind = value instanceof GoMap || value instanceof GoPointer ? value.type.kind : undefined;
  if (kind && type.fields?.some(({ name }) => isExported(name))) {
    throw new GoError(`reflect: call of reflect.Value.Field on ${kind} Value`);
  }
}

function takes(existing: GoValue | undefined, value: GoValue, overwrite: boolean): boolean {
  if (existing === undefined || isEmpty(existing)) return true;
  if (value instanceof GoMap && existing instanceof GoMap) return false;
  return overwrite;
}

function set(target: GoMap, key: MapKey, value: GoValue): void {
  target.entries.set(key, value);
}

/** Whether a value is empty. A pointer is empty if its target is. */
function isEmpty(value: GoValue): boolean {
  if (value instanceof GoSlice) return value.items.length === 0;
  if (value instanceof GoMap) return value.entries.size === 0;
  if (value instanceof GoPointer) return value.target === undefined || isEmpty(value.target);
  if (value instanceof GoFunc) return value.func === undefined;
  if (value instanceof GoNumber) return Number(value.value) === 0;
  if (value instanceof GoComplex) return false;
  return value === null || value === false || value === "" || value === 0 || value === 0n;
}
