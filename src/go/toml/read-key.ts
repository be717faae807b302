import { quoted, type TomlCursor } from "./cursor.js";
import { readString } from "./strings.js";

const BLANK = " \t";

/** A key as written, and the line that errors about it name. */
export interface ReadKey {
  readonly parts: readonly string[];
  readonly line: number;
}

/** The parts of a header behind its brackets, up to the first closing bracket, which is taken. */
export function readHeaderKey(cursor: TomlCursor): ReadKey {
  const parts: string[] = [];
  let line = cursor.line;
  for (;;) {
    cursor.skip(BLANK);
    const next = cursor.peek();
    if (next === "]" || next === "") {
      throw cursor.fault("unexpected end of table name (table names cannot be empty)");
    }
    if (next === ".") throw cursor.fault("unexpected table separator (table names cannot be empty)");
    line = cursor.line;
    parts.push(readPart(cursor));
    cursor.skip(BLANK);
    const end = cursor.next();
    if (end === "]") return { parts, line };
    if (end !== ".") throw cursor.fault(`expected '.' or ']' to end table name, but got ${quoted(end)} instead`);
  }
}

/** The parts of a key, up to its `=`, which is taken. */
export function readPairKey(cursor: TomlCursor): ReadKey {
  cursor.skip(BLANK);
  const first = cursor.peek();
  if (first === "=" || first === "") throw cursor.fault("unexpected '=': key name appears blank");
  if (first === ".") throw cursor.fault("unexpected '.': keys cannot start with a '.'");
  const { line } = cursor;
  const parts: string[] = [];
  for (;;) {
    parts.push(readPart(cursor));
    cursor.skip(BLANK);
    const next = cursor.next();
    if (next === "=") return { parts, line };
    if (next === "") throw cursor.fault("unexpected EOF; expected key separator '='");
    if (next !== ".") {
      const message = `expected '.' or '=', but got ${quoted(next)} instead`;
      throw next === "\n" ? cursor.faultBefore(message) : cursor.fault(message);
    }
    cursor.skip(BLANK);
    const after = cursor.peek();
    if (after === "=" || after === "") throw cursor.fault("unexpected '='");
    if (after === ".") throw cursor.fault("unexpected '.'");
  }
}

function readPart(cursor: TomlCursor): string {
  const mark = cursor.peek();
  if (mark !== '"' && mark !== "'") return cursor.takeWhile(/[A-Za-z0-9_-]/);
  cursor.next();
  return readString(cursor, mark, { isMultiline: false });
}
