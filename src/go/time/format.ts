import { weekday, yearDay } from "./calendar.js";
import { type Fields, fieldsOf, type Moment } from "./moment.js";

export const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
export const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** A part of a layout: an element of the reference time, or literal text. */
export type LayoutPart = { readonly element: string } | { readonly text: string };

/** Splits a layout. The reference time is Mon Jan 2 15:04:05 MST 2006; the longest element wins. */
const ELEMENT =
  /January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|0[1-6]|002|15|1|2006|2|_2(?!006)|__2|3|4|5|PM|pm|[-Z]070000|[-Z]07:00:00|[-Z]0700|[-Z]07:00|[-Z]07|[.,](?:0+|9+)(?![0-9])/g;

export function parseLayout(layout: string): LayoutPart[] {
  const parts: LayoutPart[] = [];
  let from = 0;
  for (const { 0: element, index } of layout.matchAll(ELEMENT)) {
    if (index > from) parts.push({ text: layout.slice(from, index) });
    parts.push({ element });
    from = index + element.length;
  }
  if (from < layout.length) parts.push({ text: layout.slice(from) });
  return parts;
}

/** Go's `Time.Format`. */
export function formatTime(time: Moment, layout: string): string {
  const fields = fieldsOf(time);
  return parseLayout(layout)
    .map((part) => ("text" in part ? part.text : formatElement(part.element, fields)))
    .join("");
}

/** Formats a time as package fmt prints it. */
export function timeString(time: Moment): string {
  return formatTime(time, "2006-01-02 15:04:05.999999999 -0700 MST");
}

const ELEMENTS: Record<string, (fields: Fields) => string> = {
  "2006": ({ year }) => padded(year, 4),
  "06": ({ year }) => padded(Math.abs(year) % 100, 2),
  January: ({ month }) => monthName(month),
  Jan: ({ month }) => monthName(month).slice(0, 3),
  "01": ({ month }) => padded(month, 2),
  "1": ({ month }) => String(month),
  Monday: ({ epochDay }) => WEEKDAYS[weekday(epochDay)] as string,
  Mon: ({ epochDay }) => (WEEKDAYS[weekday(epochDay)] as string).slice(0, 3),
  "02": ({ day }) => padded(day, 2),
  _2: ({ day }) => String(day).padStart(2, " "),
  "2": ({ day }) => String(day),
  "002": (fields) => padded(yearDay(fields), 3),
  __2: (fields) => String(yearDay(fields)).padStart(3, " "),
  "15": ({ hour }) => padded(hour, 2),
  "03": ({ hour }) => padded(hour % 12 || 12, 2),
  "3": ({ hour }) => String(hour % 12 || 12),
  "04": ({ minute }) => padded(minute, 2),
  "4": ({ minute }) => String(minute),
  "05": ({ second }) => padded(second, 2),
  "5": ({ second }) => String(second),
  PM: ({ hour }) => (hour >= 12 ? "PM" : "AM"),
  pm: ({ hour }) => (hour >= 12 ? "pm" : "am"),
  MST: ({ abbreviation, offset }) => abbreviation || formatOffset("-0700", offset),
};

function formatElement(element: string, fields: Fields): string {
  const known = ELEMENTS[element];
  if (known) return known(fields);
  if (element.startsWith(".") || element.startsWith(",")) return formatFraction(element, fields.nanoseconds);
  return formatOffset(element, fields.offset);
}

/** `.000` prints three digits, `.999` at most three without trailing zeros. */
function formatFraction(element: string, nanoseconds: number): string {
  const digits = padded(nanoseconds, 9).slice(0, element.length - 1);
  if (element.endsWith("0")) return element.slice(0, 1) + digits;
  const significant = digits.replace(/(?<!0)0+$/, "");
  return significant && element.slice(0, 1) + significant;
}

/** `Z07:00` prints `Z` for UTC. Offsets below a minute lose their sign, as in Go. */
function formatOffset(element: string, offset: number): string {
  if (element.startsWith("Z") && offset === 0) return "Z";
  const minutes = Math.trunc(offset / 60);
  const separator = element.includes(":") ? ":" : "";
  const parts = [padded(Math.floor(Math.abs(minutes) / 60), 2), padded(Math.abs(minutes) % 60, 2)];
  const seconds = padded(Math.abs(offset) % 60, 2);
  const count = element.replaceAll(":", "").length >> 1;
  return (minutes < 0 ? "-" : "+") + [...parts, seconds].slice(0, count).join(separator);
}

function monthName(month: number): string {
  return MONTHS[month - 1] as string;
}

/** Pads a number with zeros. The width does not include the sign. */
function padded(value: number, width: number): string {
  return (value < 0 ? "-" : "") + String(Math.abs(value)).padStart(width, "0");
}
