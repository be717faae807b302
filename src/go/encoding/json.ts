/** Go's encoding/json, the writing half: `Marshal` and `MarshalIndent`, HTML escaped. */
import { type Budget, GoError, type GoFunction, UNLIMITED } from "../func.js";
import { Pieces } from "../pieces.js";
import { type GoType, isExported, isFloat, pointerTo, type StructField, UINT8 } from "../reflect.js";
import { formatFloat } from "../strconv/strconv.js";
import { compareStrings, decodeUtf8 } from "../utf8.js";
import {
  bytesOf,
  GoMap,
  GoNumber,
  GoOpaque,
  GoPointer,
  GoSlice,
  GoStruct,
  type GoValue,
  methodOf,
  sortedEntries,
  typeOf,
} from "../value.js";

/** A value that JSON has no form for: NaN, a complex number, a value that contains itself, a time after the year 9999. */
class MarshalError extends GoError {
  constructor(problem: string) {
    super(`json: ${problem}`);
  }
}

export interface MarshalOptions {
  /** What each level is indented by; without it all is on one line. */
  readonly indent?: string;
  /** Default true: `<`, `>` and `&` are escaped. */
  readonly escapeHtml?: boolean;
}

/** Returns the JSON of a value, `undefined` where Go returns an error. */
export function marshal(value: GoValue, options: MarshalOptions, budget: Budget): string | undefined {
  try {
    return mustMarshal(value, options, budget);
  } catch (error) {
    if (error instanceof MarshalError) return undefined;
    throw error;
  }
}

/** The same. @throws GoError in the words of Go */
export function mustMarshal(value: GoValue, options: MarshalOptions, budget: Budget): string {
  const writer = new JsonWriter(options, budget);
  writer.write(value);
  return writer.result();
}

class JsonWriter {
  readonly #text = new Pieces();
  #charged = 0;
  #indentation = 0;
  /** The lists, maps and pointers around the value that is being written. */
  readonly #outer = new Set<unknown>();

  private readonly indent: string;
  private readonly string: (text: string) => string;

  constructor(
    { indent = "", escapeHtml = true }: MarshalOptions,
    private readonly budget: Budget,
  ) {
    this.indent = indent;
    this.string = escapeHtml ? jsonString : (text) => unescapedHtml(jsonString(text));
  }

  result(): string {
    this.#charge();
    return this.#text.end("");
  }

  write(value: GoValue) {
    this.budget.steps(1);
    switch (typeof value) {
      case "boolean":
        return this.#put(String(value));
      case "bigint":
        return this.#put(value.toString());
      case "number":
        return this.#put(jsonNumber(value, 64));
      case "string":
        return this.#put(this.string(value));
      default:
        return value === null ? this.#put("null") : this.#writeObject(value);
    }
  }

  #writeObject(value: Exclude<GoValue, null | boolean | bigint | number | string>) {
    if (value instanceof GoPointer && value.target === undefined) return this.#put("null");
    const marshaler = methodOf(value, "MarshalJSON");
    if (marshaler) return this.#put(this.#marshaled(value, marshaler));
    if (value instanceof GoNumber) return this.#writeNumber(value);
    if (value instanceof GoSlice) return this.#writeSlice(value);
    if (value instanceof GoMap) return this.#writeMap(value);
    if (value instanceof GoStruct) return this.#writeFields(jsonFields(value));
    if (value instanceof GoPointer) return this.#around(value, () => this.write(value.target as GoValue));
    if (value instanceof GoOpaque) return this.#put("{}");
    throw new MarshalError(`unsupported type: ${value.type.name}`);
  }

  #marshaled(value: GoValue, marshaler: GoFunction): string {
    try {
      const json = marshaler.call([], this.budget) as GoSlice;
      this.budget.steps(json.items.length);
      return decodeUtf8(bytesOf(json));
    } catch (error) {
      if (!(error instanceof GoError)) throw error;
      throw new MarshalError(`error calling MarshalJSON for type ${typeOf(value)?.name}: ${error.message}`);
    }
  }

  #writeNumber({ type, value }: GoNumber): void {
    this.#put(isFloat(type.kind) ? jsonNumber(Number(value), type.kind === "float32" ? 32 : 64) : value.toString());
  }

  #writeSlice(slice: GoSlice) {
    if (slice.isNil) return this.#put("null");
    if ((slice.type.elem as GoType) === UINT8) return this.#put(`"${bytesOf(slice).toString("base64")}"`);
    this.#writeItems("[]", slice.items, slice.items, (item) => this.write(item));
  }

  #writeMap(map: GoMap) {
    if (map.isNil) return this.#put("null");
    const keyKind = map.type.key?.kind ?? "string";
    if (keyKind !== "string" && !keyKind.includes("int")) throw new MarshalError(`unsupported type: ${map.type.name}`);
    this.#writeItems("{}", map, sortedByText(map, this.budget), ([key, item]) => this.#writeMember(key, item));
  }

  #writeFields(fields: readonly (readonly [string, GoValue])[]): void {
    this.#writeItems("{}", fields, fields, ([key, item]) => this.#writeMember(key, item));
  }

  #writeMember(key: string, value: GoValue): void {
    this.#put(this.string(key));
    this.#put(this.indent === "" ? ":" : ": ");
    this.write(value);
  }

  #writeItems<Item>(brackets: string, identity: object, items: readonly Item[], write: (item: Item) => void): void {
    this.#put(brackets[0] as string);
    this.#indentation++;
    this.#around(identity, () => {
      items.forEach((item, index) => {
        if (index > 0) this.#put(",");
        this.#breakLine();
        write(item);
      });
    });
    this.#indentation--;
    if (items.length > 0) this.#breakLine();
    this.#put(brackets[1] as string);
  }

  #breakLine(): void {
    if (this.indent !== "") this.#put(`\n${this.indent.repeat(this.#indentation)}`);
  }

  #around(identity: object, write: () => void): void {
    if (this.#outer.has(identity))
      throw new MarshalError(`unsupported value: encountered a cycle via ${typeNameOf(identity)}`);
    this.#outer.add(identity);
    this.budget.depth(this.#outer.size);
    write();
    this.#outer.delete(identity);
  }

  #put(text: string): void {
    this.#text.add(text);
    if (this.#text.length - this.#charged > CHARGE_EVERY) this.#charge();
  }

  #charge(): void {
    this.budget.string(this.#text.length, this.#text.length - this.#charged);
    this.#charged = this.#text.length;
  }
}

const CHARGE_EVERY = 1024;

/** Sorts keys as strings, numbers too. */
function sortedByText(map: GoMap, budget: Budget): [key: string, value: GoValue][] {
  return sortedEntries(map, budget)
    .map(([key, value]): [string, GoValue] => [key instanceof GoNumber ? String(key.value) : String(key), value])
    .sort(([left], [right]) => compareStrings(left, right, budget));
}

/** The fields of a struct under their JSON keys, with those of embedded structs unless the struct has the same key. */
function jsonFields(struct: GoStruct): (readonly [string, GoValue])[] {
  const own = new Set<string>();
  const found: { key: string; value: GoValue; inner: boolean }[] = [];
  struct.type.fields?.forEach((field, index) => {
    const value = struct.values[index] ?? null;
    if (field.jsonKey === "-" || !(isExported(field.name) || field.exported)) return;
    if (isInlined(field) && value instanceof GoStruct) {
      for (const [key, inner] of jsonFields(value)) found.push({ key, value: inner, inner: true });
    } else if (!(field.omitEmpty && isEmpty(value)) && !(field.omitZero && isZero(value))) {
      found.push({ key: field.jsonKey || field.name, value, inner: false });
    }
    if (!isInlined(field)) own.add(field.jsonKey || field.name);
  });
  return found.filter(({ key, inner }) => !(inner && own.has(key))).map(({ key, value }) => [key, value]);
}

function isInlined({ embedded, jsonKey = "" }: StructField): boolean {
  return embedded === true && jsonKey === "";
}

function isZero(value: GoValue): boolean {
  const type = value === null ? undefined : typeOf(value);
  return type !== undefined && methodOf(new GoPointer(pointerTo(type), value), "IsZero")?.call([], UNLIMITED) === true;
}

function isEmpty(value: GoValue): boolean {
  if (value instanceof GoSlice) return value.items.length === 0;
  if (value instanceof GoMap) return value.entries.size === 0;
  if (value instanceof GoPointer) return value.target === undefined;
  if (value instanceof GoNumber) return Number(value.value) === 0;
  return value === null || value === false || value === "" || value === 0 || value === 0n;
}

function jsonNumber(value: number, bits: 32 | 64): string {
  if (!Number.isFinite(value)) throw new MarshalError(`unsupported value: ${formatFloat(value, "g", -1, bits)}`);
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-6 || size >= 1e21)) {
    return formatFloat(value, "e", -1, bits).replace(/e-0(\d)$/, "e-$1");
  }
  return formatFloat(value, "f", -1, bits);
}

const SHORT_ESCAPES: Record<string, string> = {
  '"': '\\"',
  "\\": "\\\\",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

function typeNameOf(value: object): string {
  return value instanceof GoMap || value instanceof GoPointer || value instanceof GoSlice ? value.type.name : "a value";
}

/** Undoes the escapes of `<`, `>` and `&`, none of which can be what a backslash before them escapes. */
function unescapedHtml(json: string): string {
  return json.replaceAll(/\\(?:u003c|u003e|u0026|.)/gs, (sequence) => HTML_ESCAPES[sequence] ?? sequence);
}

const HTML_ESCAPES: Record<string, string> = { "\\u003c": "<", "\\u003e": ">", "\\u0026": "&" };

/** Quoted, with `<`, `>`, `&`, U+2028 and U+2029 escaped too; an invalid byte is `\ufffd`. */
function jsonString(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON escapes these
  const escaped = text.replaceAll(/["\\<>&\u2028\u2029\x00-\x1f]|\p{Cs}/gu, (character) => {
    const code = character.charCodeAt(0);
    const isInvalid = code >= 0xd800 && code <= 0xdfff;
    return SHORT_ESCAPES[character] ?? `\\u${(isInvalid ? 0xfffd : code).toString(16).padStart(4, "0")}`;
  });
  return `"${escaped}"`;
}
