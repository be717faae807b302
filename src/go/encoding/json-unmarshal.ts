/** Go's encoding/json, the reading half. It is apart from json.ts since most templates only write JSON. */
import { type Budget, GoError, STEPS_PER_CONTAINER, STEPS_PER_ENTRY, STEPS_PER_STRING } from "../func.js";
import { Pieces } from "../pieces.js";
import { parseFloat64, quoteInError } from "../strconv/strconv.js";
import { byteSlice } from "../utf8.js";
import { dict, GoMap, GoSlice, type GoValue, list } from "../value.js";

export interface Unmarshaled {
  /** What was decoded; of a text that is not JSON, and where the type is wrong, `undefined`. */
  readonly value: GoValue | undefined;
  /** In the words of Go. A number that is too large is an error, and nil, within a value that is decoded. */
  readonly error?: string;
}

/** What a text is decoded into: anything, `map[string]interface{}` or `[]interface{}`. */
export type JsonTarget = "any" | "map" | "list";

const TARGET_TYPES = { map: "map[string]interface {}", list: "[]interface {}" } as const;

/** Go's `json.Unmarshal`: numbers are `float64`, of a key that appears twice the last value wins. Nil fits everywhere. */
export function unmarshalJson(text: string, target: JsonTarget, budget: Budget): Unmarshaled {
  const reader = new JsonReader(text, budget);
  let value: GoValue;
  try {
    value = reader.document();
  } catch (error) {
    if (!(error instanceof GoError)) throw error;
    return { value: undefined, error: error.message };
  }
  const isNil = value === null && reader.firstError === undefined;
  if (target !== "any" && !isNil && !(target === "map" ? value instanceof GoMap : value instanceof GoSlice)) {
    const error = `json: cannot unmarshal ${kindOf(value)} into Go value of type ${TARGET_TYPES[target]}`;
    return { value: undefined, error };
  }
  return { value, ...(reader.firstError !== undefined && { error: reader.firstError }) };
}

function kindOf(value: GoValue): string {
  if (value instanceof GoMap) return "object";
  if (value instanceof GoSlice) return "array";
  if (typeof value === "boolean") return "bool";
  // Nil stands for a number that is too large.
  return typeof value === "string" ? "string" : "number";
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** Go's scanner and decoder in one: the first character that cannot stand where it is ends the reading. */
class JsonReader {
  /** Of a number that no `float64` holds. */
  firstError: string | undefined;
  #at = 0;
  #depth = 0;

  constructor(
    private readonly text: string,
    private readonly budget: Budget,
  ) {}

  document(): GoValue {
    const value = this.#value();
    this.#skipSpace();
    if (this.#at < this.text.length) throw this.#invalid("after top-level value");
    return value;
  }

  #value(): GoValue {
    this.budget.steps(1);
    this.#skipSpace();
    const first = this.#character();
    if (first === "{") return this.#nested(() => this.#object());
    if (first === "[") return this.#nested(() => this.#array());
    if (first === '"') {
      this.budget.steps(STEPS_PER_STRING);
      return this.#string();
    }
    if (first === "t") return this.#literal("true", true);
    if (first === "f") return this.#literal("false", false);
    if (first === "n") return this.#literal("null", null);
    if (first === "-" || isDigit(first)) return this.#number();
    throw this.#invalid("looking for beginning of value");
  }

  #nested(read: () => GoValue): GoValue {
    this.#at++;
    this.#depth++;
    this.budget.steps(STEPS_PER_CONTAINER);
    this.budget.depth(this.#depth);
    const value = read();
    this.#depth--;
    return value;
  }

  #object(): GoValue {
    const entries: [string, GoValue][] = [];
    this.#skipSpace();
    if (this.#takes("}")) return dict();
    for (;;) {
      this.#skipSpace();
      if (this.#character() !== '"') throw this.#invalid("looking for beginning of object key string");
      const key = this.#string();
      this.#skipSpace();
      if (!this.#takes(":")) throw this.#invalid("after object key");
      this.budget.steps(STEPS_PER_ENTRY);
      entries.push([key, this.#value()]);
      this.#skipSpace();
      if (this.#takes("}")) return dict(entries);
      if (!this.#takes(",")) throw this.#invalid("after object key:value pair");
    }
  }

  #array(): GoValue {
    const items: GoValue[] = [];
    this.#skipSpace();
    if (this.#takes("]")) return list([]);
    for (;;) {
      items.push(this.#value());
      this.#skipSpace();
      if (this.#takes("]")) return list(items);
      if (!this.#takes(",")) throw this.#invalid("after array element");
    }
  }

  #literal(word: string, value: GoValue): GoValue {
    for (let index = 0; index < word.length; index++) {
      if (this.#takes(word[index] as string)) continue;
      throw this.#invalid(`in literal ${word} (expecting '${word[index]}')`);
    }
    return value;
  }

  #string(): string {
    const pieces = new Pieces();
    this.#at++;
    for (;;) {
      const start = this.#at;
      while (isPlain(this.text.charCodeAt(this.#at))) this.#at++;
      const plain = this.text.slice(start, this.#at);
      this.budget.string(pieces.length + plain.length, plain.length);
      if (this.#takes('"')) return pieces.end(plain).toWellFormed();
      if (!this.#takes("\\")) throw this.#invalid("in string literal");
      pieces.add(plain);
      pieces.add(this.#escape());
    }
  }

  #escape(): string {
    const name = this.#character();
    const simple = name === undefined ? undefined : ESCAPES[name];
    if (simple === undefined && name !== "u") throw this.#invalid("in string escape code");
    this.#at++;
    if (simple !== undefined) return simple;
    const start = this.#at;
    while (this.#at < start + 4) {
      if (!/^[0-9a-fA-F]$/.test(this.#character() ?? "")) throw this.#invalid("in \\u hexadecimal character escape");
      this.#at++;
    }
    // A half of a pair that stays alone is made U+FFFD when the string ends.
    return String.fromCharCode(Number.parseInt(this.text.slice(start, this.#at), 16));
  }

  #number(): GoValue {
    const start = this.#at;
    this.#takes("-");
    if (!this.#takes("0")) this.#digits("in numeric literal");
    if (this.#takes(".")) this.#digits("after decimal point in numeric literal");
    if (this.#takes("e") || this.#takes("E")) {
      if (!this.#takes("+")) this.#takes("-");
      this.#digits("in exponent of numeric literal");
    }
    const digits = this.text.slice(start, this.#at);
    const { value, error } = parseFloat64(digits);
    if (!error) return value;
    this.firstError ??= `json: cannot unmarshal number ${digits} into Go value of type float64`;
    return null;
  }

  #digits(context: string): void {
    if (!isDigit(this.#character())) throw this.#invalid(context);
    while (isDigit(this.#character())) this.#at++;
  }

  #character(): string | undefined {
    return this.text[this.#at];
  }

  #takes(character: string): boolean {
    if (this.#character() !== character) return false;
    this.#at++;
    return true;
  }

  #skipSpace(): void {
    while (/^[ \t\r\n]$/.test(this.#character() ?? "")) this.#at++;
  }

  /** Go names the byte, as if it were a character. */
  #invalid(context: string): GoError {
    const rest = this.text.slice(this.#at, this.#at + 2) || (NO_SPACE.test(context) ? " " : "");
    if (rest === "") return new GoError("unexpected end of JSON input");
    const byte = rest.charCodeAt(0) < 0x80 ? rest[0] : String.fromCharCode(firstByte(rest));
    return new GoError(`invalid character ${quoteCharacter(byte as string)} ${context}`);
  }
}

/** Where no space is allowed: at the end of the text Go tries one. */
const NO_SPACE = /^in (?!string literal)|^after decimal point/;

function firstByte(text: string): number {
  const byte = byteSlice(text, 0, 1);
  return byte.charCodeAt(0) & 0xff;
}

function quoteCharacter(character: string): string {
  if (character === "'") return "'\\''";
  return character === '"' ? "'\"'" : `'${quoteInError(character).slice(1, -1)}'`;
}

/** What stands for itself in a string; NaN, behind the end of the text, does not. */
function isPlain(code: number): boolean {
  return code >= 0x20 && code !== 0x22 && code !== 0x5c;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}
