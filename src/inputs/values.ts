import { parseDuration } from "../go/time/duration.js";

/** The value of an input's string, or what is accepted in its place. */
export type Parsed<T> =
  | { readonly kind: "value"; readonly value: T }
  | { readonly kind: "wrong"; readonly accepted: string };

function value<T>(value: T): Parsed<T> {
  return { kind: "value", value };
}

function wrong(accepted: string): Parsed<never> {
  return { kind: "wrong", accepted };
}

/** Parses the booleans of the YAML 1.2 core schema, as the Actions toolkit does. */
export function boolean(text: string): Parsed<boolean> {
  if (/^(true|True|TRUE)$/.test(text)) return value(true);
  if (/^(false|False|FALSE)$/.test(text)) return value(false);
  return wrong("true or false");
}

export function choice<T extends string>(accepted: readonly T[]): (text: string) => Parsed<T> {
  return (text) => {
    const found = accepted.find((candidate) => candidate === text);
    return found === undefined ? wrong(oneOf(accepted)) : value(found);
  };
}

/** Returns a parser for whole numbers between two limits. */
export function count(minimum: number, maximum = 999_999_999): (text: string) => Parsed<number> {
  return (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : -1;
    if (number >= minimum && number <= maximum) return value(number);
    const most = maximum === 999_999_999 ? "" : ` and at most ${maximum}`;
    return wrong(`a whole number of at least ${minimum}${most}`);
  };
}

/** Characters of the name of a run: a report has it many times for each of its checks. */
export const MAX_RUN_NAME = 1_000;

/** Parses the name of a run. */
export function runName(text: string): Parsed<string> {
  return text.length <= MAX_RUN_NAME ? value(text) : wrong(`at most ${MAX_RUN_NAME} characters`);
}

/** Parses a Go duration that is not negative, into milliseconds. */
export function duration(text: string): Parsed<number> {
  const parsed = parseDuration(text);
  if (parsed.kind === "duration" && parsed.ms >= 0) return value(parsed.ms);
  return wrong("a Go duration that is not negative, such as 500ms, 10s or 1m30s");
}

/** One line of a list input, trimmed; line and column are counted from 1. */
export interface ListLine {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Returns the entries of a list input: one a line, without empty lines. */
export function lines(text: string): readonly ListLine[] {
  return allLines(text).filter(({ text }) => text !== "");
}

/**
 * Returns the lines of a list input, also empty ones. The line break at its end makes none. Blanks alone are an empty line, and so is
 * a line break alone: `|` in YAML adds one to an expression that is empty.
 */
export function allLines(text: string): readonly ListLine[] {
  if (text === "") return [];
  return text
    .replace(/(?:\r\n|\r|\n)[ \t]*$/, "")
    .split(/\r\n|\r|\n/)
    .map((raw, index) => ({ text: raw.trim(), line: index + 1, column: raw.length - raw.trimStart().length + 1 }));
}

/**
 * Whether a path is empty quotes, or has an empty part: `specs//*.yaml` is what `specs/$ENVIRONMENT/*.yaml` becomes where the
 * variable is not set.
 */
export function hasEmptyPart(path: string, platform: string = process.platform): boolean {
  // On Windows a path may begin with the name of a server: `//server/share/specs`.
  const rest = platform === "win32" ? path.replace(/^\/\/(?=[^/])/, "") : path;
  return /^(?:""|'')$/.test(rest.trim()) || rest.includes("//");
}

/** Parses a path. */
export function path(text: string): Parsed<string> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return wrong("a path; a URL is not fetched, and nothing is sent to one");
  return hasEmptyPart(text) ? wrong("a path without empty parts; an unset variable?") : value(text);
}

function oneOf(values: readonly string[]): string {
  return values.length < 2 ? values.join("") : `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
}
