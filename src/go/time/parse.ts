import { daysIn } from "./calendar.js";
import { quoteBytes } from "./duration.js";
import { type LayoutPart, MONTHS, parseLayout, WEEKDAYS } from "./format.js";
import { fromUtc, type Moment, moment } from "./moment.js";
import { fixedZone, UTC } from "./zone.js";

/** The fields that have been read. A field that the layout does not have keeps its default. */
interface Reading {
  rest: string;
  year: number;
  month?: number;
  day?: number;
  yearDay?: number;
  hour: number;
  minute: number;
  second: number;
  nanoseconds: number;
  isMorning: boolean;
  isAfternoon: boolean;
  isUtc: boolean;
  offset?: number;
  zoneName: string;
}

/** Thrown when the input does not fit the layout. */
class Misfit extends Error {
  /** @param problem unless it is that an element cannot be read: "month out of range" */
  constructor(readonly problem?: string) {
    super();
  }
}

/** Go's `time.ParseInLocation` with UTC as the location; `undefined` where Go returns an error. */
export function parseTime(layout: string, text: string): Moment | undefined {
  const parsed = parseTimeOrError(layout, text);
  return typeof parsed === "string" ? undefined : parsed;
}

/** The same with Go's text of the error. */
export function parseTimeOrError(layout: string, text: string): Moment | string {
  const reading: Reading = {
    rest: text,
    year: 0,
    hour: 0,
    minute: 0,
    second: 0,
    nanoseconds: 0,
    isMorning: false,
    isAfternoon: false,
    isUtc: false,
    zoneName: "",
  };
  let held = { element: "", rest: text };
  try {
    const parts = parseLayout(layout);
    for (const [index, part] of parts.entries()) {
      const element = "text" in part ? part.text : part.element;
      held = { element, rest: reading.rest };
      if ("text" in part) skip(reading, part.text);
      else readElement(reading, part.element, nextElement(parts, index));
    }
    if (reading.rest !== "") throw new Misfit(`extra text: ${quoteBytes(reading.rest)}`);
    return toMoment(reading);
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    const { problem = `cannot parse ${quoteBytes(held.rest)} as ${quoteBytes(held.element)}` } = error;
    const as = error.problem === undefined ? ` as ${quoteBytes(layout)}` : "";
    return `parsing time ${quoteBytes(text)}${as}: ${problem}`;
  }
}

function nextElement(parts: readonly LayoutPart[], index: number): string {
  const next = [parts[index + 1], parts[index + 2]].find((part) => part && "element" in part);
  return next && "element" in next ? next.element : "";
}

/** Skips literal text. Runs of spaces match each other, and match nothing at the end of the input. */
function skip(reading: Reading, text: string): void {
  for (const piece of text.match(/ +|[^ ]/gu) ?? []) {
    if (piece.startsWith(" ")) {
      if (reading.rest !== "" && !reading.rest.startsWith(" ")) throw new Misfit();
      reading.rest = reading.rest.replace(/^ +/, "");
    } else take(reading, (rest) => (rest.startsWith(piece) ? piece : undefined));
  }
}

function readElement(reading: Reading, element: string, next: string): void {
  const read = ELEMENTS[element];
  if (read) read(reading, next);
  else if (/^[.,]/.test(element)) readFraction(reading, element);
  else if (!(element.startsWith("Z") && reading.rest.startsWith("Z"))) readOffset(reading, element);
  else {
    reading.rest = reading.rest.slice(1);
    reading.isUtc = true;
  }
}

const ELEMENTS: Record<string, (reading: Reading, next: string) => void> = {
  "2006": (reading) => {
    reading.year = Number(take(reading, /^[0-9]{4}/));
  },
  "06": (reading) => {
    const year = readSignedPair(reading);
    reading.year = year >= 69 ? year + 1900 : year + 2000;
  },
  January: (reading) => {
    reading.month = readName(reading, MONTHS) + 1;
  },
  Jan: (reading) => {
    reading.month = readName(reading, short(MONTHS)) + 1;
  },
  "01": (reading) => {
    reading.month = readNumber(reading, /^[0-9]{2}/, { what: "month", from: 1, to: 12 });
  },
  "1": (reading) => {
    reading.month = readNumber(reading, /^[0-9]{1,2}/, { what: "month", from: 1, to: 12 });
  },
  Monday: (reading) => {
    readName(reading, WEEKDAYS);
  },
  Mon: (reading) => {
    readName(reading, short(WEEKDAYS));
  },
  "02": (reading) => {
    reading.day = readNumber(reading, /^[0-9]{2}/, { what: "day", from: 0, to: 99 });
  },
  _2: (reading) => {
    if (reading.rest.startsWith(" ")) reading.rest = reading.rest.slice(1);
    reading.day = readNumber(reading, /^[0-9]{1,2}/, { what: "day", from: 0, to: 99 });
  },
  "2": (reading) => {
    reading.day = readNumber(reading, /^[0-9]{1,2}/, { what: "day", from: 0, to: 99 });
  },
  "002": (reading) => {
    reading.yearDay = readNumber(reading, /^[0-9]{3}/, { what: "day-of-year", from: 0, to: 999 });
  },
  __2: (reading) => {
    reading.rest = reading.rest.replace(/^ {1,2}/, "");
    reading.yearDay = readNumber(reading, /^[0-9]{1,3}/, { what: "day-of-year", from: 0, to: 999 });
  },
  "15": (reading) => {
    reading.hour = readNumber(reading, /^[0-9]{1,2}/, { what: "hour", from: 0, to: 23 });
  },
  "03": (reading) => {
    reading.hour = readNumber(reading, /^[0-9]{2}/, { what: "hour", from: 0, to: 12 });
  },
  "3": (reading) => {
    reading.hour = readNumber(reading, /^[0-9]{1,2}/, { what: "hour", from: 0, to: 12 });
  },
  "04": (reading) => {
    reading.minute = readNumber(reading, /^[0-9]{2}/, { what: "minute", from: 0, to: 59 });
  },
  "4": (reading) => {
    reading.minute = readNumber(reading, /^[0-9]{1,2}/, { what: "minute", from: 0, to: 59 });
  },
  "05": (reading, next) => readSecond(reading, /^[0-9]{2}/, next),
  "5": (reading, next) => readSecond(reading, /^[0-9]{1,2}/, next),
  PM: (reading) => readHalf(reading, /^[AP]M/),
  pm: (reading) => readHalf(reading, /^[ap]m/),
  MST: (reading) => {
    if (reading.rest.startsWith("UTC")) {
      reading.rest = reading.rest.slice(3);
      reading.isUtc = true;
    } else reading.zoneName = take(reading, zoneName);
  },
};

function readHalf(reading: Reading, half: RegExp): void {
  if (take(reading, half).toLowerCase() === "pm") reading.isAfternoon = true;
  else reading.isMorning = true;
}

/** Reads two digits, or one digit with a sign, because Go reads a two-digit year with Atoi. */
function readSignedPair(reading: Reading): number {
  return Number(take(reading, /^[-+0-9][0-9]/));
}

/** Reads seconds. A fraction may follow although the layout has none. */
function readSecond(reading: Reading, digits: RegExp, next: string): void {
  reading.second = readNumber(reading, digits, { what: "second", from: 0, to: 59 });
  if (/^[.,]/.test(next) || !/^[.,][0-9]/.test(reading.rest)) return;
  reading.nanoseconds = nanoseconds(take(reading, /^[.,][0-9]+/));
}

/** Reads a fraction. `.000` requires exactly three digits, `.999` any number of digits or no fraction. */
function readFraction(reading: Reading, element: string): void {
  if (element.endsWith("9")) {
    if (/^[.,][0-9]/.test(reading.rest)) reading.nanoseconds = nanoseconds(take(reading, /^[.,][0-9]+/));
    return;
  }
  const length = element.length;
  const fraction = take(reading, (rest) => (rest.length >= length ? rest.slice(0, length) : undefined));
  if (!/^[.,][0-9]+$/.test(fraction)) throw new Misfit();
  reading.nanoseconds = nanoseconds(fraction);
}

function nanoseconds(fraction: string): number {
  return Number(fraction.slice(1, 10).padEnd(9, "0"));
}

function readOffset(reading: Reading, element: string): void {
  const colon = element.includes(":") ? ":" : "";
  const count = element.replaceAll(":", "").length >> 1;
  const pairs = Array.from({ length: count }, () => "([0-9]{2})").join(colon);
  const text = take(reading, new RegExp(`^[-+]${pairs}`));
  const [hours = 0, minutes = 0, seconds = 0] = (text.slice(1).match(/[0-9]{2}/g) ?? []).map(Number);
  if (hours > 24) throw new Misfit("time zone offset hour out of range");
  if (minutes > 60) throw new Misfit("time zone offset minute out of range");
  if (seconds > 60) throw new Misfit("time zone offset second out of range");
  reading.offset = (text.startsWith("-") ? -1 : 1) * ((hours * 60 + minutes) * 60 + seconds);
}

/** The abbreviation of a zone: three capitals, four or five capitals that end in T, `GMT-8`, `+03`. */
function zoneName(rest: string): string | undefined {
  if (rest.length < 3) return undefined;
  if (/^(?:ChST|MeST)/.test(rest)) return rest.slice(0, 4);
  const signed = /^(?:GMT)?[-+]0*(?:1?[0-9]|2[0-3])(?![0-9])/.exec(rest)?.[0];
  if (signed) return signed;
  const capitals = /^[A-Z]+/.exec(rest)?.[0] ?? "";
  if (rest.startsWith("GMT")) return "GMT";
  if (capitals.length === 3 || capitals === "WITA") return capitals;
  const isName = (capitals.length === 4 || capitals.length === 5) && capitals.endsWith("T");
  return isName ? capitals : undefined;
}

const LONGEST_NAME = "September".length;

function readName(reading: Reading, names: readonly string[]): number {
  const rest = reading.rest.slice(0, LONGEST_NAME).toLowerCase();
  const index = names.findIndex((name) => rest.startsWith(name.toLowerCase()));
  if (index < 0) throw new Misfit();
  reading.rest = reading.rest.slice((names[index] as string).length);
  return index;
}

function short(names: readonly string[]): string[] {
  return names.map((name) => name.slice(0, 3));
}

function readNumber(
  reading: Reading,
  digits: RegExp,
  { what, from, to }: { what: string; from: number; to: number },
): number {
  const value = Number(take(reading, digits));
  if (value < from || value > to) throw new Misfit(`${what} out of range`);
  return value;
}

function take(reading: Reading, what: RegExp | ((rest: string) => string | undefined)): string {
  const taken = typeof what === "function" ? what(reading.rest) : what.exec(reading.rest)?.[0];
  if (taken === undefined) throw new Misfit();
  reading.rest = reading.rest.slice(taken.length);
  return taken;
}

function toMoment(reading: Reading): Moment {
  const { year, minute, second } = reading;
  const { month, day } = dateOf(reading);
  if (day < 1 || day > daysIn(year, month)) throw new Misfit("day out of range");
  const utc = fromUtc(
    { year, month, day },
    { hour: hourOf(reading), minute, second, nanoseconds: reading.nanoseconds },
  );
  if (reading.isUtc) return utc;
  if (reading.offset !== undefined) return atOffset(utc, reading.offset, reading.zoneName);
  if (reading.zoneName === "") return utc;
  const hours = reading.zoneName.startsWith("GMT") ? Number(reading.zoneName.slice(3)) : 0;
  return moment(utc.unixSeconds, utc.nanoseconds, fixedZone(reading.zoneName, hours * 3600));
}

function atOffset(utc: Moment, offset: number, zoneName: string): Moment {
  const isUtc = offset === 0 && (zoneName === "" || zoneName === "UTC");
  return moment(utc.unixSeconds - BigInt(offset), utc.nanoseconds, isUtc ? UTC : fixedZone(zoneName, offset));
}

function hourOf({ hour, isMorning, isAfternoon }: Reading): number {
  if (isAfternoon && hour < 12) return hour + 12;
  return isMorning && hour === 12 ? 0 : hour;
}

function dateOf({ year, month, day, yearDay }: Reading): { month: number; day: number } {
  if (yearDay === undefined) return { month: month ?? 1, day: day ?? 1 };
  let found = 1;
  let rest = yearDay;
  while (found <= 12 && rest > daysIn(year, found)) rest -= daysIn(year, found++);
  const isWrong = rest < 1 || found > 12 || (month ?? found) !== found || (day ?? rest) !== rest;
  if (isWrong) throw new Misfit("day-of-year out of range");
  return { month: found, day: rest };
}
