import { sprint, sprintf, sprintln } from "../fmt/fmt.js";
import { type Budget, type FunctionTable, func, GoError, type GoFunction, variadic } from "../func.js";
import { metered } from "../metered.js";
import { ANY, type GoType, isSigned, isUnsigned, REFLECT_VALUE, STRING, UINT8 } from "../reflect.js";
import { capacityOf, reslice } from "../reslice.js";
import { byteLength, byteSlice, encodeUtf8 } from "../utf8.js";
import {
  GoFunc,
  GoInterface,
  GoMap,
  GoNumber,
  GoSlice,
  type GoValue,
  integer,
  type MapKey,
  type Reflected,
  zeroValue,
} from "../value.js";
import { canBeNil, nilOf, paramType, toParam } from "./call.js";
import { equalsAny, isLess } from "./compare.js";
import { escapeHtml, escapeJs, escapeQuery } from "./escape.js";
import { fromPlace, indirect, indirectInterface, isTrue, printableValue, staticType } from "./indirect.js";

const TYPE_OF_NOTHING = "reflect: call of reflect.Value.Type on zero Value";

/** Go's `index`: `index x 1 2` is `x[1][2]`. */
function index(start: Reflected, indexes: readonly Reflected[]): Reflected {
  let item: Reflected = indirectInterface(start);
  if (item === undefined) throw new GoError("index of untyped nil");
  for (const given of indexes) {
    const { value, isNil } = indirect(item);
    if (isNil) throw new GoError("index of nil pointer");
    item = indexOnce(value as GoValue, indirectInterface(given));
  }
  return item;
}

function indexOnce(item: GoValue, at: GoValue | undefined): Reflected {
  if (item instanceof GoMap) return mapIndex(item, at);
  if (item instanceof GoSlice) {
    const place = indexArg(at, item.items.length);
    const found = item.items[place];
    if (found === undefined) throw new GoError("reflect: slice index out of range");
    return fromPlace(item.type.elem as GoType, found, true);
  }
  if (typeof item === "string") {
    const bytes = encodeUtf8(item);
    const byte = bytes[indexArg(at, bytes.length)];
    if (byte === undefined) throw new GoError("reflect: string index out of range");
    return new GoNumber(UINT8, BigInt(byte));
  }
  throw new GoError(`can't index item of type ${staticType(item).name}`);
}

function mapIndex(map: GoMap, at: GoValue | undefined): Reflected {
  const { key, elem } = map.type as { key: GoType; elem: GoType };
  const found = map.entries.get(mapKey(prepareArg(at, key)));
  return fromPlace(elem, found === undefined ? zeroValue(elem) : found);
}

function mapKey(key: Reflected): MapKey {
  const bare = indirectInterface(key);
  return bare instanceof GoNumber ? bare.value : (bare as MapKey);
}

/** Go's `prepareArg`: checks the type of a value and converts integers. */
function prepareArg(value: GoValue | undefined, type: GoType<Reflected>): Reflected {
  if (value === undefined) {
    if (!canBeNil(type)) throw new GoError(`value is nil; should be of type ${type.name}`);
    return nilOf(type);
  }
  const valueType = staticType(value);
  if (valueType === type || type === ANY || type === REFLECT_VALUE) return value;
  const number = integerOf(value);
  if (number !== undefined && (isSigned(type.kind) || isUnsigned(type.kind))) return integer(type as GoType, number);
  throw new GoError(`value has type ${valueType.name}; should be ${type.name}`);
}

function integerOf(value: GoValue): bigint | undefined {
  if (typeof value === "bigint") return value;
  return value instanceof GoNumber && typeof value.value === "bigint" ? value.value : undefined;
}

/** Go's `indexArg`: an index of at most `limit`. */
function indexArg(at: Reflected, limit: number): number {
  if (at === undefined) throw new GoError("cannot index slice/array with nil");
  const number = at instanceof GoInterface ? undefined : integerOf(at);
  if (number === undefined) throw new GoError(`cannot index slice/array with type ${staticType(at).name}`);
  const signed = BigInt.asIntN(64, number);
  if (signed < 0n || signed > BigInt(limit)) throw new GoError(`index out of range: ${signed}`);
  return Number(signed);
}

/** Go's `slice`: `slice x 1 2` is `x[1:2]`, `slice x 1 2 3` is `x[1:2:3]`. */
function slice(start: Reflected, indexes: readonly Reflected[], budget: Budget): Reflected {
  const given = indirectInterface(start);
  if (given === undefined) throw new GoError("slice of untyped nil");
  const { value: item, isNil } = indirect(given);
  if (isNil) throw new GoError("slice of nil pointer");
  if (indexes.length > 3) throw new GoError(`too many slice indexes: ${indexes.length}`);
  if (typeof item === "string") {
    if (indexes.length === 3) throw new GoError("cannot 3-index slice a string");
    const length = byteLength(item);
    const { from, to } = bounds(indexes, length, length);
    return byteSlice(item, from, to);
  }
  if (!(item instanceof GoSlice)) throw new GoError(`can't slice item of type ${staticType(item as GoValue).name}`);
  return reslice(item, bounds(indexes, item.items.length, capacityOf(item)), budget);
}

function bounds(indexes: readonly Reflected[], length: number, capacity: number) {
  const [from = 0, to = length, max = capacity] = indexes.map((at) => indexArg(at, capacity));
  if (from > to) throw new GoError(`invalid slice index: ${from} > ${to}`);
  if (to > max) throw new GoError(`invalid slice index: ${to} > ${max}`);
  return { from, to, max };
}

/** Go's `len`: bytes of a string, items of a list, entries of a map. */
function length(given: Reflected): bigint {
  const { value, isNil } = indirect(given);
  if (isNil) throw new GoError("len of nil pointer");
  if (value === undefined) throw new GoError(TYPE_OF_NOTHING);
  if (typeof value === "string") return BigInt(byteLength(value));
  if (value instanceof GoSlice) return BigInt(value.items.length);
  if (value instanceof GoMap) return BigInt(value.entries.size);
  throw new GoError(`len of type ${staticType(value).name}`);
}

/** Go's `call`: calls a function value. `name` is its name in the template. */
export function call(name: string): GoFunction {
  return variadic([REFLECT_VALUE], REFLECT_VALUE, ([given, ...args], budget) => {
    const callee = indirectInterface(given);
    if (callee === undefined) throw new GoError("call of nil");
    if (!(callee instanceof GoFunc)) throw new GoError(`non-function ${name} of type ${staticType(callee).name}`);
    if (!callee.func) throw new GoError("reflect.Value.Call: call of nil function");
    checkCount(name, callee.func, args.length);
    return callee.func.call(prepareArgs(callee.func, args), budget);
  });
}

function checkCount(name: string, { params, rest }: GoFunction, count: number): void {
  const wrong = `wrong number of args for ${name}: got ${count} want`;
  if (rest && count < params.length) throw new GoError(`${wrong} at least ${params.length}`);
  if (!rest && count !== params.length) throw new GoError(`${wrong} ${params.length}`);
}

function prepareArgs(callee: GoFunction, args: readonly Reflected[]): Reflected[] {
  return args.map((arg, place) => {
    const type = paramType(callee, place);
    try {
      return toParam(prepareArg(indirectInterface(arg), type), type);
    } catch (thrown) {
      if (!(thrown instanceof GoError)) throw thrown;
      throw new GoError(`arg ${place}: ${thrown.message}`);
    }
  });
}

/** `fmt.Sprint` of the arguments. Pointers are followed as in a printed value. */
function textOf(args: readonly GoValue[], budget: Budget): string {
  const [first] = args;
  if (args.length === 1 && typeof first === "string") return first;
  const printables = args.map((arg) => printableValue(arg === null ? undefined : arg));
  return sprint(
    printables.map((printable, place) => (printable === undefined ? (args[place] as GoValue) : printable)),
    budget,
  );
}

/** An escaping function. It turns one character into at most `growth`. */
function escaper(escapeText: (text: string) => string, growth: number): GoFunction {
  return variadic([], ANY, (args, budget) => {
    const text = textOf(args, budget);
    budget.string(text.length * growth);
    return escapeText(text);
  });
}

/** The signature of `and` and `or`. The evaluator calls them itself, see `shortCircuit` in eval.ts. */
const shortCircuit = variadic([REFLECT_VALUE], REFLECT_VALUE, ([first]) => first);

function comparison(compare: (left: Reflected, right: Reflected, budget: Budget) => boolean): GoFunction {
  return metered(func([REFLECT_VALUE, REFLECT_VALUE], ([left, right], budget) => compare(left, right, budget)));
}

function isLessOrEqual(left: Reflected, right: Reflected, budget: Budget): boolean {
  return isLess(left, right) || equalsAny(left, [right], budget);
}

/** The functions that Go predefines for every template. */
export const BUILTINS: FunctionTable = new Map([
  ["and", shortCircuit],
  ["call", call("")],
  ["html", escaper(escapeHtml, 6)],
  ["index", metered(variadic([REFLECT_VALUE], REFLECT_VALUE, ([item, ...indexes]) => index(item, indexes)))],
  [
    "slice",
    metered(variadic([REFLECT_VALUE], REFLECT_VALUE, ([item, ...indexes], budget) => slice(item, indexes, budget))),
  ],
  ["js", escaper(escapeJs, 7)],
  ["len", metered(func([REFLECT_VALUE], ([item]) => length(item)))],
  ["not", func([REFLECT_VALUE], ([value]) => !isTrue(value))],
  ["or", shortCircuit],
  ["print", variadic([], ANY, (args, budget) => sprint(args, budget))],
  ["printf", variadic([STRING], ANY, ([format, ...args], budget) => sprintf(format, args, budget))],
  ["println", variadic([], ANY, (args, budget) => sprintln(args, budget))],
  ["urlquery", escaper(escapeQuery, 9)],
  [
    "eq",
    metered(variadic([REFLECT_VALUE], REFLECT_VALUE, ([first, ...others], budget) => equalsAny(first, others, budget))),
  ],
  ["ge", comparison((left, right) => !isLess(left, right))],
  ["gt", comparison((left, right, budget) => !isLessOrEqual(left, right, budget))],
  ["le", comparison(isLessOrEqual)],
  ["lt", comparison(isLess)],
  ["ne", comparison((left, right, budget) => !equalsAny(left, [right], budget))],
]);

/** The name of a piped function in errors. It has none, so this is Go's `reflect.Value.String`. */
export function calleeName(value: Reflected): string {
  if (typeof value === "string") return value;
  return value === undefined ? "<invalid Value>" : `<${staticType(value).name} Value>`;
}
