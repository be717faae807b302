/** helm.sh/helm/v3/pkg/strvals: the syntax of Helm's `--set`. */
import { type Budget, GoError, LimitError, UNLIMITED } from "./func.js";
import { ANY_SLICE, INT64 } from "./reflect.js";
import { atoi, numError, parseInt64, quoteInError, quoteRune } from "./strconv/strconv.js";
import { runes } from "./utf8.js";
import { dict, GoMap, GoNumber, GoSlice, type GoValue, list as made, typeOf } from "./value.js";

const MAX_INDEX = 65_536;
const MAX_NAME_LEVEL = 30;
/** Indexes within indexes; Helm has no limit. */
const MAX_INDEX_LEVEL = 100;

/** Items of lists that lines of `--set` may make, each time that a list grows. Helm has no limit: `a[65535]=1` makes 65,536. */
export const MAX_SET_ITEMS = 4_000_000;

/** Items that are copied in one step. */
const ITEMS_PER_STEP = 8;

/** Counts them for several lines together, and charges them. */
export class ItemBudget {
  #left = MAX_SET_ITEMS;
  readonly #budget: Budget;

  constructor(budget = UNLIMITED) {
    this.#budget = budget;
  }

  /** @throws LimitError */
  take(count: number): void {
    this.#left -= count;
    if (this.#left < 0) throw new LimitError(`lists of more than ${MAX_SET_ITEMS} items in all`);
    this.#budget.steps(count / ITEMS_PER_STEP);
  }
}

/** Is called with what a line has as it is written, backslashes included, before it is set. It may throw. */
export interface Written {
  /** Gets each key, such as `a[0].b`. */
  readonly onKey?: (key: string) => void;
  /** Gets each value of the last key, and each item of a list. */
  readonly onValue?: (value: string) => void;
}

/**
 * Writes what a line of `--set` says into a map.
 *
 * | line | value |
 * |---|---|
 * | `a.b=1`, `a\.b=1` | `{a: {b: 1}}`, `{"a.b": 1}` |
 * | `a[1]=x`, `a={x,y}` | `[null, "x"]`, `["x", "y"]` |
 * | `a=true`, `a=null`, `a=7` | a boolean, nil, an `int64` |
 * | `a=007`, `a=1.5`, `a=yes`, `a=` | the text |
 * | `a=1,b=2`, `a=x\,y` | two values, one with a comma |
 *
 * Ref: https://github.com/helm/helm/blob/v3.21.4/pkg/strvals/parser.go
 *
 * @throws GoError in Helm's words; the map may have been changed by then
 */
export function parseInto(line: string, values: GoMap, items: ItemBudget, written: Written = {}): void {
  new Parser(line, items, written).parse(values);
}

/** How reading a key or an item ended: at the end of the line, or before. */
type End = "more" | "end";

class Parser {
  readonly #characters: readonly string[];
  #at = 0;

  readonly #items: ItemBudget;
  readonly #written: Written;
  #keyStart = 0;

  constructor(line: string, items: ItemBudget, written: Written) {
    this.#characters = [...line];
    this.#items = items;
    this.#written = written;
  }

  parse(values: GoMap): void {
    do this.#keyStart = this.#at;
    while (this.#key(values, 0) === "more");
  }

  #key(map: GoMap, level: number): End {
    const { text: name, stop } = this.#until("=[,.");
    switch (stop) {
      case "[":
        return this.#indexed(map, name, level);
      case "=":
        return this.#assign((value) => set(map, name, value));
      case ",":
        set(map, name, "");
        throw new GoError(`key ${quoteInError(name)} has no value (cannot end with ,)`);
      case ".":
        return this.#nested(map, name, level + 1);
      default:
        if (name === "") return "end";
        throw new GoError(`key ${quoteInError(name)} has no value`);
    }
  }

  #nested(map: GoMap, name: string, level: number): End {
    if (level > MAX_NAME_LEVEL) {
      const most = `greater than maximum supported nested level of ${MAX_NAME_LEVEL}`;
      throw new GoError(`value name nested level is ${most}`);
    }
    const inner = map.entries.has(name) ? asMap(map.entries.get(name) as GoValue) : dict();
    const end = this.#key(inner, level);
    if (inner.entries.size > 0) set(map, name, inner);
    else if (end === "more") throw new GoError(`key map ${quoteInError(name)} has no value`);
    return end;
  }

  #indexed(map: GoMap, name: string, level: number): End {
    const index = this.#index();
    const before = map.entries.has(name) ? asList(map.entries.get(name) as GoValue) : made([]);
    const { list, end } = this.#item(before, index, { level, depth: 1 });
    set(map, name, list);
    return end;
  }

  #index(): number {
    const { text, stop } = this.#until("]");
    if (stop === undefined) throw new GoError("error parsing index: EOF");
    const { value, error } = atoi(text);
    if (error) throw new GoError(`error parsing index: ${numError("Atoi", text, error)}`);
    return Number(value);
  }

  /** What stands behind `[index]`. At the end of the line, as in Helm, only what was changed in place stays changed. */
  #item(list: GoSlice, index: number, at: { level: number; depth: number }): { list: GoSlice; end: End } {
    if (index < 0) throw new GoError(`negative ${index} index not allowed`);
    const { text, stop } = this.#until("[.=");
    if (text !== "") {
      throw new GoError(
        `unexpected data at end of array index: [${[...runes(text)].map((rune) => quoteRune(rune)).join(" ")}]`,
      );
    }
    if (stop === undefined) return { list, end: "end" };
    if (stop === "[") return this.#itemOfList(list, index, at);
    if (stop === ".") return this.#itemWithKey(list, index, at.level);
    let changed = list;
    this.#assign((value) => {
      changed = this.#setIndex(list, index, value);
    });
    return { list: changed, end: "more" };
  }

  #itemOfList(list: GoSlice, index: number, { level, depth }: { level: number; depth: number }) {
    if (depth > MAX_INDEX_LEVEL) throw new LimitError(`indexes nested deeper than ${MAX_INDEX_LEVEL}`);
    const next = this.#index();
    const existing = list.items[index] ?? null;
    const before = existing === null ? made([]) : asList(existing);
    const inner = this.#item(before, next, { level, depth: depth + 1 });
    if (inner.end === "end") return { list, end: inner.end };
    return { list: this.#setIndex(list, index, inner.list), end: inner.end };
  }

  #itemWithKey(list: GoSlice, index: number, level: number): { list: GoSlice; end: End } {
    const existing = list.items[index];
    const inner = existing instanceof GoMap ? existing : dict();
    if (index < list.items.length) (list.items as GoValue[])[index] = inner;
    const end = this.#key(inner, level);
    return end === "end" ? { list, end } : { list: this.#setIndex(list, index, inner), end };
  }

  /** What stands behind `=`. */
  #assign(store: (value: GoValue) => void): End {
    this.#written.onKey?.(this.#writtenSince(this.#keyStart));
    const first = this.#characters[this.#at];
    if (first === undefined) {
      store("");
      return "end";
    }
    store(first === "{" ? this.#list() : this.#value(",").value);
    return "more";
  }

  #value(stops: string): { value: GoValue; stop: string | undefined } {
    const start = this.#at;
    const { text, stop } = this.#until(stops);
    this.#written.onValue?.(this.#writtenSince(start));
    return { value: typed(text), stop };
  }

  /** What was read up to the character that stopped it. */
  #writtenSince(start: number): string {
    return this.#characters.slice(start, this.#at - 1).join("");
  }

  #list(): GoSlice {
    const items: GoValue[] = [];
    this.#at++;
    for (;;) {
      const { value, stop } = this.#value(",}");
      if (stop === undefined) throw new GoError("list must terminate with '}'");
      items.push(value);
      if (stop === "}") break;
    }
    if (this.#characters[this.#at] === ",") this.#at++;
    return made(items);
  }

  #setIndex(list: GoSlice, index: number, value: GoValue): GoSlice {
    if (index > MAX_INDEX) {
      throw new GoError(`index of ${index} is greater than maximum supported index of ${MAX_INDEX}`);
    }
    const { length } = list.items;
    if (index >= length) this.#items.take(index + 1);
    const items = length > index ? (list.items as GoValue[]) : [...list.items, ...Array(index + 1 - length).fill(null)];
    items[index] = value;
    return length > index ? list : made(items);
  }

  /** The characters up to one of `stops`, which is taken. A backslash takes the next character as it is. */
  #until(stops: string): { text: string; stop: string | undefined } {
    let text = "";
    for (;;) {
      const character = this.#characters[this.#at++];
      if (character === undefined || stops.includes(character)) return { text, stop: character };
      text += character === "\\" ? (this.#characters[this.#at++] ?? "") : character;
    }
  }
}

/** An empty key is not set. */
function set(map: GoMap, key: string, value: GoValue): void {
  if (key !== "") map.entries.set(key, value);
}

function asMap(value: GoValue): GoMap {
  if (value instanceof GoMap) return value;
  throw conversionError(value, "map[string]interface {}");
}

function asList(value: GoValue): GoSlice {
  if (value instanceof GoSlice && value.type === ANY_SLICE) return value;
  throw conversionError(value, "[]interface {}");
}

function conversionError(value: GoValue, type: string): GoError {
  const given = typeOf(value)?.name ?? "nil";
  return new GoError(`unable to parse key: interface conversion: interface {} is ${given}, not ${type}`);
}

function typed(text: string): GoValue {
  if (/^true$/iu.test(text)) return true;
  if (/^false$/iu.test(text)) return false;
  if (/^null$/iu.test(text)) return null;
  if (text !== "0" && text.startsWith("0")) return text;
  const { value, error } = parseInt64(text, 10);
  return error ? text : new GoNumber(INT64, value);
}
