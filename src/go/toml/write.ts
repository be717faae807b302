import { type Budget, GoError, NIL_DEREFERENCE } from "../func.js";
import { Pieces } from "../pieces.js";
import { isExported, isFloat, type StructField } from "../reflect.js";
import { formatFloat } from "../strconv/strconv.js";
import { formatTime, momentOf, TIME } from "../time/time.js";
import { compareStrings, decodeUtf8 } from "../utf8.js";
import {
  bytesOf,
  GoComplex,
  GoFunc,
  GoMap,
  GoNumber,
  GoOpaque,
  GoPointer,
  GoSlice,
  GoStruct,
  type GoValue,
  methodOf,
  typeOf,
} from "../value.js";
import { escapeText, formatKey, formatPart, type Key } from "./key.js";

/** An error that the original returns; it panics with the others. */
export class TomlEncodeError extends GoError {}

const INDENT = "  ";

/**
 * Writes a map or a struct as TOML: keys in order, those with tables last.
 *
 * Ref: https://github.com/BurntSushi/toml/blob/v1.6.0/encode.go
 *
 * @throws GoError in the words of the original
 */
export function writeToml(value: GoValue, budget: Budget): string {
  const writer = new Writer(budget);
  writer.encode([], value);
  return writer.text.end("");
}

type Kind = "table" | "tables" | "other" | undefined;

class Writer {
  readonly text = new Pieces();
  #depth = 0;

  constructor(private readonly budget: Budget) {}

  encode(key: Key, given: GoValue): void {
    const value = pointee(given);
    if (value === null) {
      if (key.length === 0) throw new GoError("reflect: call of reflect.Value.Type on zero Value");
      return;
    }
    const kind = kindOf(value, this.budget);
    if (kind === "tables") this.#arrayOfTables(key, value as GoSlice);
    else if (kind === "table") this.#table(key, value);
    else if (value instanceof GoFunc || value instanceof GoComplex) {
      throw new TomlEncodeError(`unsupported type for key '${formatKey(key)}': ${typeOf(value)?.kind}`);
    } else this.#pair(key, value, { isInline: false });
  }

  #arrayOfTables(key: Key, { items }: GoSlice): void {
    if (key.length === 0) throw new TomlEncodeError("toml: top-level values must be Go maps or structs");
    for (const item of items) {
      const table = pointee(item);
      if (isNil(table)) continue;
      this.#newline();
      this.#put(`${indentOf(key)}[[${formatKey(key)}]]`);
      this.#newline();
      this.#entries(key, table);
    }
  }

  #table(key: Key, value: GoValue): void {
    if (key.length === 1) this.#newline();
    if (key.length > 0) {
      this.#put(`${indentOf(key)}[${formatKey(key)}]`);
      this.#newline();
    }
    this.#entries(key, value);
  }

  #entries(key: Key, value: GoValue): void {
    this.#nested(() => {
      for (const [name, item] of entriesOf(value, this.budget)) if (!isNil(item)) this.encode([...key, name], item);
    });
  }

  #pair(key: Key, value: GoValue, { isInline }: { isInline: boolean }): void {
    if (key.length > 0) this.#put(`${indentOf(key)}${formatPart(key.at(-1) as string)} = `);
    this.#element(value);
    if (key.length > 0 && !isInline) this.#newline();
  }

  #element(given: GoValue) {
    const value = pointee(given);
    this.budget.steps(1);
    if (value instanceof GoOpaque && value.type === TIME) return this.#put(timeText(value));
    const marshaler = textMarshaler(value);
    if (marshaler) return this.#put(`"${escapeText(marshaler(this.budget))}"`);
    if (typeof value === "string") return this.#put(`"${escapeText(value)}"`);
    if (typeof value === "boolean" || typeof value === "bigint") return this.#put(String(value));
    if (typeof value === "number") return this.#put(floatText(value, 64));
    if (value instanceof GoNumber) return this.#put(numberText(value));
    if (value instanceof GoSlice) return this.#list(value);
    if (value instanceof GoMap || value instanceof GoStruct) return this.#inlineTable(value);
    if (value === null) throw new GoError(NIL_DEREFERENCE);
    throw new TomlEncodeError(`unexpected type: ${typeOf(value)?.name}`);
  }

  #list({ items }: GoSlice): void {
    this.#nested(() => {
      this.#put("[");
      items.forEach((item, index) => {
        this.#element(item);
        if (index < items.length - 1) this.#put(", ");
      });
      this.#put("]");
    });
  }

  /** As in the original, a nil that is left out leaves the comma before it. */
  #inlineTable(value: GoMap | GoStruct): void {
    this.#nested(() => {
      this.#put("{");
      const entries = entriesOf(value, this.budget);
      entries.forEach(([name, item], index) => {
        if (isNil(item)) return;
        this.#pair([name], pointee(item), { isInline: true });
        if (index < entries.length - 1) this.#put(", ");
      });
      this.#put("}");
    });
  }

  #nested(write: () => void): void {
    this.#depth++;
    this.budget.depth(this.#depth);
    write();
    this.#depth--;
  }

  #newline(): void {
    if (this.text.length > 0) this.#put("\n");
  }

  #put(text: string): void {
    this.text.add(text);
    this.budget.string(this.text.length, text.length);
  }
}

function indentOf(key: Key): string {
  return INDENT.repeat(Math.max(0, key.length - 1));
}

/** The entries by name, those that are written as tables behind the others. */
function entriesOf(value: GoValue, budget: Budget): readonly (readonly [string, GoValue])[] {
  const entries = value instanceof GoStruct ? fieldsOf(value) : sortedEntries(value as GoMap, budget);
  const isTable = ([, item]: readonly [string, GoValue]) =>
    ["table", "tables"].includes(kindOf(pointee(item), budget) ?? "");
  return [...entries.filter((entry) => !isTable(entry)), ...entries.filter(isTable)];
}

function sortedEntries(map: GoMap, budget: Budget): (readonly [string, GoValue])[] {
  if (map.type.key?.kind !== "string") throw new TomlEncodeError("toml: cannot encode a map with non-string key type");
  return ([...map.entries] as [string, GoValue][]).sort(([left], [right]) => compareStrings(left, right, budget));
}

function fieldsOf(struct: GoStruct): (readonly [string, GoValue])[] {
  return (struct.type.fields ?? []).flatMap((field, index): (readonly [string, GoValue])[] => {
    const value = struct.values[index] ?? null;
    if (field.embedded && value instanceof GoStruct) return fieldsOf(value);
    return isVisible(field) ? [[field.name, value]] : [];
  });
}

function isVisible(field: StructField): boolean {
  return field.exported ?? isExported(field.name);
}

/** @throws LimitError: lists that share their items have a number of them that doubles with each level */
function kindOf(value: GoValue, budget: Budget): Kind {
  budget.steps(1);
  if (value === null || isNil(value)) return undefined;
  if (value instanceof GoMap) return "table";
  if (value instanceof GoStruct) return textMarshaler(value) ? "other" : "table";
  if (value instanceof GoSlice) return isTableArray(value, budget) ? "tables" : "other";
  return "other";
}

function isTableArray({ items }: GoSlice, budget: Budget): boolean {
  const kinds = items.map((item) => kindOf(pointee(item), budget));
  if (kinds.includes(undefined)) throw new TomlEncodeError("toml: cannot encode array with nil element");
  return kinds.length > 0 && kinds.every((kind) => kind === "table");
}

/** Pointers are followed, unless the pointer has the method that writes the value. */
function pointee(value: GoValue): GoValue {
  let end = value;
  while (end instanceof GoPointer && end.target !== undefined && !textMarshaler(end)) end = end.target;
  return end instanceof GoPointer && end.target === undefined ? null : end;
}

function isNil(value: GoValue): boolean {
  if (value === null) return true;
  return (value instanceof GoMap || value instanceof GoSlice) && value.isNil;
}

function textMarshaler(value: GoValue): ((budget: Budget) => string) | undefined {
  const method = value === null ? undefined : methodOf(value, "MarshalText");
  return method && ((budget) => decodeUtf8(bytesOf(method.call([], budget) as GoSlice)));
}

const LOCAL_LAYOUTS = new Map([
  ["datetime-local", "2006-01-02T15:04:05.999999999"],
  ["date-local", "2006-01-02"],
  ["time-local", "15:04:05.999999999"],
]);

function timeText(value: GoOpaque): string {
  const at = momentOf(value);
  return formatTime(at, LOCAL_LAYOUTS.get(at.zone.name) ?? "2006-01-02T15:04:05.999999999Z07:00");
}

function numberText({ type, value }: GoNumber): string {
  if (type.name === "time.Duration") return `"${value}"`;
  return isFloat(type.kind) ? floatText(Number(value), type.kind === "float32" ? 32 : 64) : String(value);
}

/** A float always has a point or an exponent. */
function floatText(value: number, bits: 32 | 64): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value < 0 ? "-inf" : "inf";
  const text = formatFloat(value, "g", -1, bits);
  return /[e.]/.test(text) ? text : `${text}.0`;
}
