/** mitchellh/copystructure 1.2: copies of values that share nothing with them. */
import { type Budget, GoError, STEPS_PER_CONTAINER, STEPS_PER_ENTRY } from "./func.js";
import { ANY, type GoType, isExported } from "./reflect.js";
import { GoMap, GoPointer, GoSlice, GoStruct, type GoValue, zeroValue } from "./value.js";

/**
 * Copies slices, maps, pointers and structs with everything in them. Unexported fields are zero in the copy, because
 * reflection cannot read them.
 *
 * @throws GoError for nil without a type, as the original does
 */
export function deepCopy(value: GoValue, budget: Budget): GoValue {
  if (value === null) throw new GoError("reflect: call of reflect.Value.Type on zero Value");
  return copy(value, budget, 0);
}

function copy(value: GoValue, budget: Budget, depth: number): GoValue {
  budget.steps(isContainer(value) ? STEPS_PER_CONTAINER : 1);
  budget.depth(depth);
  const inner = (item: GoValue) => copy(item, budget, depth + 1);
  if (value instanceof GoSlice && !value.isNil) {
    return new GoSlice(
      value.type,
      value.items.map((item) => inner(elementOf(value.type, item))),
    );
  }
  if (value instanceof GoMap && !value.isNil) {
    budget.steps(value.entries.size * STEPS_PER_ENTRY);
    const entries = [...value.entries].map(([key, item]) => [key, inner(elementOf(value.type, item))] as const);
    return new GoMap(value.type, new Map(entries));
  }
  if (value instanceof GoPointer && value.target !== undefined) return new GoPointer(value.type, inner(value.target));
  return value instanceof GoStruct ? copyStruct(value, inner) : value;
}

/** A nil pointer in an `interface {}` of a list or map loses its type in the copy. */
function elementOf({ elem }: GoType, item: GoValue): GoValue {
  return elem === ANY && item instanceof GoPointer && item.target === undefined ? null : item;
}

function isContainer(value: GoValue): boolean {
  return value instanceof GoSlice || value instanceof GoMap || value instanceof GoPointer || value instanceof GoStruct;
}

function copyStruct({ type, values, addressable }: GoStruct, inner: (item: GoValue) => GoValue): GoStruct {
  const copied = (type.fields ?? []).map((field, index) =>
    isExported(field.name) ? inner(values[index] ?? null) : zeroValue(field.type),
  );
  return new GoStruct(type, copied, addressable);
}
