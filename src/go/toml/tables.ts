import { ANY_MAP, sliceOf } from "../reflect.js";
import { dict, GoMap, GoSlice, type GoValue } from "../value.js";
import { formatKey, type Key } from "./key.js";

/** `[]map[string]interface{}`, what `[[name]]` makes. */
const TABLES = sliceOf(ANY_MAP);

/** The tables of a document, and which of them may still be given a header or more keys. */
export class Tables {
  readonly root: GoMap = dict();
  /** Of the table that keys belong to now. */
  context: Key = [];
  readonly #implicit = new Set<string>();
  readonly #arrays = new Set<string>();
  readonly #fail: (message: string) => Error;

  /** @param fail makes an error at the last key that was read */
  constructor(fail: (message: string) => Error) {
    this.#fail = fail;
  }

  markArray(key: Key): void {
    this.#arrays.add(formatKey(key));
  }

  unmarkArray(key: Key): void {
    this.#arrays.delete(formatKey(key));
  }

  addImplicit(key: Key): void {
    this.#implicit.add(formatKey(key));
  }

  /** Makes a table, or a further one of an array of tables, the context. Tables on the way are made. */
  open(key: Key, { isArray }: { isArray: boolean }): void {
    const last = key.at(-1) as string;
    let table = this.root;
    const way: string[] = [];
    for (const part of key.slice(0, -1)) {
      way.push(part);
      if (!table.entries.has(part)) {
        this.addImplicit(way);
        table.entries.set(part, dict());
      }
      const inner = latest(table.entries.get(part) as GoValue);
      if (!inner) throw this.#fail(`Key '${formatKey(way)}' was already created as a hash.`);
      table = inner;
    }
    this.context = way;
    if (isArray) this.#append(table, key, last);
    else this.set(last, dict());
    this.context = [...this.context, last];
  }

  #append(table: GoMap, key: Key, last: string): void {
    const existing = table.entries.get(last);
    const isTables = existing instanceof GoSlice && existing.type === TABLES;
    if (existing !== undefined && !isTables) {
      throw this.#fail(`Key '${formatKey(key)}' was already created and cannot be used as an array.`);
    }
    table.entries.set(last, new GoSlice(TABLES, [...(isTables ? existing.items : []), dict()]));
  }

  /** Sets a key of the context. A table that only was on the way to others may be defined once. */
  set(name: string, value: GoValue): void {
    let table = this.root;
    const way: string[] = [];
    for (const part of this.context) {
      way.push(part);
      const inner = latest(table.entries.get(part) as GoValue);
      if (!inner) throw this.#fail(`Key '${formatKey(way)}' has already been defined.`);
      table = inner;
    }
    const key = formatKey([...way, name]);
    if (!table.entries.has(name)) {
      table.entries.set(name, value);
      return;
    }
    if (!this.#implicit.delete(key)) throw this.#fail(`Key '${key}' has already been defined.`);
    if (this.#arrays.has(key)) table.entries.set(name, value);
  }
}

/** A table, or the last one of an array of tables. */
function latest(value: GoValue): GoMap | undefined {
  if (value instanceof GoSlice && value.type === TABLES) return value.items.at(-1) as GoMap;
  return value instanceof GoMap ? value : undefined;
}
