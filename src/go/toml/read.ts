import { type Budget, GoError, STEPS_PER_STRING } from "../func.js";
import { quoteInError } from "../strconv/strconv.js";
import { isLetter } from "../unicode.js";
import { dict, GoMap, GoSlice, type GoValue, list } from "../value.js";
import { quoted, TomlCursor, TomlFault } from "./cursor.js";
import { formatKey, type Key } from "./key.js";
import { readHeaderKey, readPairKey } from "./read-key.js";
import { floatOf, readNumberOrDate, readSigned, readWord } from "./scalars.js";
import { readString } from "./strings.js";
import { Tables } from "./tables.js";

/**
 * Reads TOML into `map[string]interface{}`: integers are `int64`, dates `time.Time`.
 *
 * Ref: https://github.com/BurntSushi/toml/blob/v1.6.0/parse.go
 *
 * @throws GoError in the words of the original: `toml: line 1 (last key "a"): ...`
 */
export function readToml(text: string, budget: Budget): GoMap {
  budget.string(text.length);
  const nul = text.slice(0, 6).indexOf("\0");
  if (nul >= 0) {
    const problem = "files cannot contain NULL bytes; probably using UTF-16; TOML files must be UTF-8";
    throw new GoError(`toml: line 1: ${problem}`);
  }
  const reader = new Reader(text.replace(/^\ufeff/, ""), budget);
  try {
    return reader.document();
  } catch (error) {
    if (!(error instanceof TomlFault)) throw error;
    const key = reader.lastKey;
    const where = key === "" ? "" : ` (last key ${quoteInError(key)})`;
    throw new GoError(`toml: line ${error.line}${where}: ${error.message}`);
  }
}

const BLANK = " \t";
const EXPECTED_END = "expected a top-level item to end with a newline, comment, or EOF";

class Reader {
  readonly #cursor: TomlCursor;
  readonly #tables = new Tables((message) => new TomlFault(message, this.#keyLine));
  #key = "";
  #keyLine = 0;
  #depth = 0;

  constructor(
    text: string,
    private readonly budget: Budget,
  ) {
    this.#cursor = new TomlCursor(text);
  }

  /** The key that is being read, for errors. */
  get lastKey(): string {
    const context = formatKey(this.#tables.context);
    if (this.#key === "") return context;
    return context === "" ? this.#key : `${context}.${this.#key}`;
  }

  document(): GoMap {
    const cursor = this.#cursor;
    for (;;) {
      cursor.skip(" \t\r\n");
      const next = cursor.peek();
      if (next === "") return this.#tables.root;
      this.budget.steps(1);
      if (next === "#") this.#comment();
      else {
        if (next === "[") this.#header();
        else this.#pair();
        this.#endOfLine();
      }
    }
  }

  #comment(): void {
    this.#cursor.takeWhile(/[^\r\n]/u);
  }

  #endOfLine(): void {
    const cursor = this.#cursor;
    cursor.skip(BLANK);
    const next = cursor.next();
    if (next === "#") this.#comment();
    else if (next !== "" && next !== "\n" && next !== "\r") {
      throw cursor.fault(`${EXPECTED_END}, but got ${quoted(next)} instead`);
    }
  }

  /** `[a.b]` or `[[a.b]]`. */
  #header(): void {
    const cursor = this.#cursor;
    cursor.next();
    const isArray = cursor.accept("[");
    const { parts: key, line } = readHeaderKey(cursor);
    this.#keyLine = line;
    if (isArray) {
      const next = cursor.next();
      if (next !== "]") {
        throw cursor.fault(`expected end of table array name delimiter ']', but got ${quoted(next)} instead`);
      }
    }
    this.#chargeTables(key.length);
    this.#tables.open(key, { isArray });
    this.#tables.unmarkArray(key);
  }

  #pair(): void {
    const outer = this.#tables.context;
    const { parts: key, line } = readPairKey(this.#cursor);
    this.#keyLine = line;
    const name = key.at(-1) as string;
    this.#key = name;
    this.#openParents(key);
    const { context } = this.#tables;
    const value = this.#value({ isItem: false });
    this.#tables.set(name, value);
    if (!(value instanceof GoSlice)) this.#tables.unmarkArray([...context, name]);
    this.#tables.context = outer;
    this.#key = "";
  }

  /** Tables are found from the root on, and each part of a key makes one: the work grows with the square of their depth. */
  #chargeTables(depth: number): void {
    this.budget.depth(depth);
    this.budget.steps(depth);
  }

  /** The tables that a dotted key is in become the context. */
  #openParents(key: Key): void {
    this.#chargeTables(this.#tables.context.length + key.length);
    for (const part of key.slice(0, -1)) {
      const inner = [...this.#tables.context, part];
      this.#tables.addImplicit(inner);
      this.#tables.open(inner, { isArray: false });
    }
  }

  #value({ isItem }: { isItem: boolean }): GoValue {
    const cursor = this.#cursor;
    cursor.skip(BLANK);
    const start = cursor.at;
    if (/^[0-9]$/.test(cursor.peek())) return readNumberOrDate(cursor);
    const first = cursor.next();
    if (first === "[") return this.#nested(() => this.#array());
    if (first === "{") return this.#nested(() => this.#inlineTable({ isItem }));
    if (first === '"' || first === "'") return this.#string(first);
    if (first === ".") throw cursor.fault("floats must start with a digit, not '.'");
    if (first === "-" || first === "+") return readSigned(cursor, start);
    const isFloat = (first === "i" || first === "n") && this.#isFloatWord();
    if (isFloat) return floatOf(cursor.text.slice(start, cursor.at), cursor.line);
    if (first === "") throw cursor.fault("unexpected EOF; expected value");
    if (isLetter(first.codePointAt(0) as number)) {
      cursor.back(first);
      return readWord(cursor);
    }
    const message = `expected value but found ${quoted(first)} instead`;
    throw first === "\n" ? cursor.faultBefore(message) : cursor.fault(message);
  }

  /** Behind `i` or `n`: either may be followed by `nf` or `an`, as in the original. */
  #isFloatWord(): boolean {
    const cursor = this.#cursor;
    return (cursor.accept("n") && cursor.accept("f")) || (cursor.accept("a") && cursor.accept("n"));
  }

  #string(mark: '"' | "'"): string {
    const cursor = this.#cursor;
    const isMultiline = cursor.text.startsWith(mark + mark, cursor.at);
    if (isMultiline) cursor.at += 2;
    const text = readString(cursor, mark, { isMultiline });
    this.budget.string(text.length);
    this.budget.steps(STEPS_PER_STRING);
    return text;
  }

  #nested(read: () => GoValue): GoValue {
    this.#depth++;
    this.budget.depth(this.#depth);
    const value = read();
    this.#depth--;
    return value;
  }

  #array(): GoValue {
    const cursor = this.#cursor;
    const items: GoValue[] = [];
    this.#tables.markArray([...this.#tables.context, this.#key]);
    for (;;) {
      this.#blank();
      if (cursor.accept("]")) break;
      this.#refuseComma();
      items.push(this.#value({ isItem: true }));
      this.budget.items(1);
      this.#blank();
      if (cursor.accept(",")) continue;
      if (cursor.accept("]")) break;
      const next = cursor.next();
      const got = next === "" ? "end of file" : `'${next}'`;
      throw cursor.fault(`expected a comma (',') or array terminator (']'), but got ${got}`);
    }
    return list(items);
  }

  #refuseComma(): void {
    if (this.#cursor.accept(",")) throw this.#cursor.fault("unexpected comma");
  }

  /** White space, line breaks and comments. */
  #blank(): void {
    for (;;) {
      this.#cursor.skip(" \t\r\n");
      if (this.#cursor.peek() !== "#") return;
      this.#comment();
    }
  }

  #inlineTable({ isItem }: { isItem: boolean }): GoValue {
    const cursor = this.#cursor;
    const outer = { context: this.#tables.context, key: this.#key };
    const table = dict();
    const key: Key = [...outer.context, outer.key];
    this.#key = "";
    this.#tables.context = key;
    this.#tables.addImplicit(key);
    this.#tables.open(key, { isArray: isItem });
    const { context } = this.#tables;
    for (;;) {
      this.#blank();
      if (cursor.accept("}")) break;
      this.#refuseComma();
      this.#inlinePair(table);
      this.#tables.context = context;
      this.#blank();
      if (cursor.accept("}")) break;
      const next = cursor.next();
      if (next !== ",") {
        const got = next === "" ? "end of file" : `'${next}'`;
        throw cursor.fault(`expected a comma or an inline table terminator '}', but got ${got} instead`);
      }
    }
    this.#tables.context = outer.context;
    this.#key = outer.key;
    return table;
  }

  #inlinePair(table: GoMap): void {
    const { parts: key, line } = readPairKey(this.#cursor);
    this.#keyLine = line;
    const name = key.at(-1) as string;
    this.#key = name;
    this.#openParents(key);
    const value = this.#value({ isItem: false });
    this.#tables.set(name, value);
    let holder = table;
    for (const part of key.slice(0, -1)) {
      const inner = holder.entries.get(part) ?? dict();
      if (!(inner instanceof GoMap)) {
        throw new TomlFault(`${quoteInError(formatKey(this.#tables.context))} is not a table`, this.#keyLine);
      }
      holder.entries.set(part, inner);
      holder = inner;
    }
    holder.entries.set(name, value);
  }
}
