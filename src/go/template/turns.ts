import type { Budget } from "../func.js";
import { type GoType, INT, isSigned, isUnsigned } from "../reflect.js";
import { GoMap, GoNumber, GoSlice, integer, type Reflected, sortedEntries } from "../value.js";
import { fromPlace, show } from "./indirect.js";
import type { BranchNode } from "./node.js";

/** What a `range` sets in a turn. */
type Turn = readonly [index: Reflected, elem: Reflected];

interface TurnOptions {
  readonly fail: (text: string) => never;
  readonly budget: Budget;
}

/** Returns the turns of a `range` over a value. Without a value there are none. */
export function* turnsOf(value: Reflected, node: BranchNode, { fail, budget }: TurnOptions): Generator<Turn> {
  if (value === undefined) return;
  if (value instanceof GoSlice) return yield* sliceTurns(value);
  if (value instanceof GoMap) return yield* mapTurns(value, budget);
  const type = typeof value === "bigint" ? INT : value instanceof GoNumber ? value.type : undefined;
  if (!type || !(isSigned(type.kind) || isUnsigned(type.kind))) {
    return fail(`range can't iterate over ${show(value, budget)}`);
  }
  if (node.pipe.declarations.length > 1) {
    fail(`can't use ${show(value, budget)} to iterate over more than one variable`);
  }
  yield* integerTurns(type, value instanceof GoNumber ? (value.value as bigint) : (value as bigint));
}

function* sliceTurns(slice: GoSlice): Generator<Turn> {
  const elem = slice.type.elem as GoType;
  for (const [index, item] of slice.items.entries()) yield [BigInt(index), fromPlace(elem, item, true)];
}

function* mapTurns(map: GoMap, budget: Budget): Generator<Turn> {
  const { key, elem } = map.type;
  budget.steps(map.entries.size);
  for (const [name, value] of sortedEntries(map, budget)) {
    yield [fromPlace(key as GoType, name), fromPlace(elem as GoType, value)];
  }
}

function* integerTurns(type: GoType, count: bigint): Generator<Turn> {
  for (let turn = 0n; turn < count; turn++) yield [undefined, integer(type, turn)];
}
