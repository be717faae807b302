import { INT64 } from "../reflect.js";
import { parseFloat64, parseInt64, quoteInError } from "../strconv/strconv.js";
import { fixedZone, type Moment, parseTime, time } from "../time/time.js";
import { isLetter } from "../unicode.js";
import { GoNumber, type GoValue } from "../value.js";
import { quoted, type TomlCursor, TomlFault } from "./cursor.js";

/** A number, a date or a time that begins with a digit. */
export function readNumberOrDate(cursor: TomlCursor): GoValue {
  const start = cursor.at;
  const base = cursor.next() === "0" ? BASES[cursor.peek()] : undefined;
  if (base) return readBased(cursor, start, base);
  cursor.takeWhile(/[0-9]/);
  const peeked = cursor.peek();
  const isTwoDigits = cursor.at - start > 1 || cursor.text[start] !== "0";
  if ((peeked === "-" || peeked === ":") && isTwoDigits) return readDate(cursor, start);
  return readDecimal(cursor, start);
}

const BASES: Readonly<Record<string, { digits: RegExp; problem: string }>> = {
  b: { digits: /[01]/, problem: "not a binary number" },
  o: { digits: /[0-7]/, problem: "not an octal number" },
  x: { digits: /[0-9a-fA-F]/, problem: "not a hexadecimal number" },
};

function readBased(
  cursor: TomlCursor,
  start: number,
  { digits, problem }: { digits: RegExp; problem: string },
): GoValue {
  cursor.next();
  const first = cursor.peek();
  if (!digits.test(first)) {
    throw cursor.fault(`${problem}: '${cursor.text.slice(start, cursor.at)}${first || "\0"}'`);
  }
  cursor.takeWhile(new RegExp(`${digits.source}|_`));
  return integerOf(cursor.text.slice(start, cursor.at), cursor.line);
}

/** An integer or a float; the cursor is behind its first digits. */
function readDecimal(cursor: TomlCursor, start: number): GoValue {
  cursor.takeWhile(/[0-9_]/);
  const isFloat = /^[.eE]$/.test(cursor.peek());
  if (isFloat) cursor.takeWhile(/[0-9_.eE+-]/);
  const text = cursor.text.slice(start, cursor.at);
  return isFloat ? floatOf(text, cursor.line) : integerOf(text, cursor.line);
}

/** A number behind its sign. */
export function readSigned(cursor: TomlCursor, start: number): GoValue {
  const first = cursor.next();
  for (const word of ["inf", "nan"]) {
    if (first !== word[0]) continue;
    if (!cursor.accept(word[1] as string) || !cursor.accept(word[2] as string)) {
      throw cursor.fault(`invalid float: '${cursor.text.slice(start, cursor.at)}'`);
    }
    return floatOf(cursor.text.slice(start, cursor.at), cursor.line);
  }
  if (first === "0" && BASES[cursor.peek()]) {
    const number = cursor.text.slice(start, cursor.at) + cursor.peek();
    throw cursor.fault(`cannot use sign with non-decimal numbers: '${number}'`);
  }
  if (first === ".") throw cursor.fault("floats must start with a digit, not '.'");
  if (!/^[0-9]$/.test(first)) throw cursor.fault(`expected a digit but got ${quoted(first)}`);
  return readDecimal(cursor, start);
}

/** `true`, `false`, or an error that names the word. */
export function readWord(cursor: TomlCursor): boolean {
  const start = cursor.at;
  for (let next = cursor.peek(); next !== "" && isLetter(next.codePointAt(0) as number); next = cursor.peek()) {
    cursor.next();
  }
  const word = cursor.text.slice(start, cursor.at);
  if (word !== "true" && word !== "false") throw cursor.fault(`expected value but found ${quoteInError(word)} instead`);
  return word === "true";
}

function integerOf(text: string, line: number): GoValue {
  const invalid = (problem: string) => new TomlFault(`Invalid integer ${quoteInError(text)}: ${problem}`, line);
  if (!areUnderscoresInside(text)) throw invalid("underscores must be surrounded by digits");
  if (hasLeadingZero(text)) throw invalid("cannot have leading zeroes");
  const { value, error } = parseInt64(text, 0);
  if (error) throw new TomlFault(`${text} is out of range for int64`, line);
  return new GoNumber(INT64, value);
}

export function floatOf(text: string, line: number): GoValue {
  const invalid = (problem: string) => new TomlFault(`Invalid float ${quoteInError(text)}: ${problem}`, line);
  const parts = text.split(/[.eE]/).filter((part) => part !== "");
  if (!parts.every(areUnderscoresInside)) throw invalid("underscores must be surrounded by digits");
  if (parts[0] !== undefined && hasLeadingZero(parts[0])) throw invalid("cannot have leading zeroes");
  if (/\.(?![0-9])/.test(text)) throw invalid("'.' must be followed by one or more digits");
  if (/nan$/.test(text)) return Number.NaN;
  const { value, error } = parseFloat64(text.replaceAll("_", ""));
  if (!error) return value;
  if (/invalid/.test(error)) throw new TomlFault(`Invalid float value: ${quoteInError(text)}`, line);
  throw new TomlFault(`${text} is out of range for float64`, line);
}

function areUnderscoresInside(text: string): boolean {
  if (/^[-+]?(?:nan|inf)$/.test(text)) return true;
  return !/^_|[^0-9a-fA-F]_/.test(text) && /[0-9a-fA-F]$/.test(text);
}

function hasLeadingZero(text: string): boolean {
  return /^0[^box]|^[-+]0./s.test(text);
}

/** Times without a zone have one that says so. */
const LAYOUTS = [
  ["2006-01-02T15:04:05.999999999Z07:00", ""],
  ["2006-01-02T15:04:05.999999999", "datetime-local"],
  ["2006-01-02", "date-local"],
  ["15:04:05.999999999", "time-local"],
  ["2006-01-02T15:04Z07:00", ""],
  ["2006-01-02T15:04", "datetime-local"],
  ["15:04", "time-local"],
] as const;

function readDate(cursor: TomlCursor, start: number): GoValue {
  cursor.takeWhile(/[0-9:Tt .Zz+-]/);
  const text = cursor.text
    .slice(start, cursor.at)
    .trim()
    .replaceAll("z", "Z")
    .replaceAll("t", "T")
    .replaceAll(" ", "T");
  for (const [layout, zone] of LAYOUTS) {
    const parsed = parseTime(layout, text);
    if (!parsed) continue;
    if (missesZero(text, layout)) break;
    return time(inZone(parsed, zone));
  }
  throw new TomlFault(`invalid datetime: ${quoteInError(text)}`, cursor.line);
}

function inZone(parsed: Moment, zone: string): Moment {
  return zone === "" ? parsed : { ...parsed, zone: fixedZone(zone, 0) };
}

/** Go reads one digit where the layout has two; then a separator is not at its place. */
function missesZero(text: string, layout: string): boolean {
  const [clock = ""] = layout.split(/[.Z]/, 1);
  return [...clock].some((character, index) => !/[0-9]/.test(character) && text[index] !== character);
}
