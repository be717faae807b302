import type { Position, Problem } from "../problem/problem.js";

/** What a shell, YAML or a workflow takes for itself, and what is a part of a value here. */
export type Literal = "blank" | "quotes" | "comment" | "placeholder";

/**
 * Finds such a part in a value of `set` as it is written. A backslash in front of it keeps it, as do the quotes of CSV around the
 * assignment: `"title=see #4"`.
 */
export function literalIn(value: string, { isQuoted }: { readonly isQuoted: boolean }): Literal | undefined {
  if (isPlaceholder(value)) return "placeholder";
  if (!isQuoted && /\s#/.test(value)) return "comment";
  if (!isQuoted && /^\s|(?<!\\)\s$/.test(value)) return "blank";
  return isInQuotes(value, isQuoted ? "'" : "'\"") ? "quotes" : undefined;
}

/** Whether a value is `${NAME}` or `${{ ... }}`, for which nothing was put in. */
export function isPlaceholder(value: string): boolean {
  return /^\$\{(?:\w+|\{[^{}]*\})\}$/.test(value);
}

/** Whether a value has quotes around it, or the first of two: a comma behind it may have begun another value. */
function isInQuotes(value: string, quotes: string): boolean {
  const [quote = ""] = value;
  if (quote === "" || !quotes.includes(quote)) return false;
  return !value.includes(quote, 1) || (value.length > 1 && value.endsWith(quote));
}

/** @param key that of the value, as a part of a sentence */
export function literalOfSet(literal: Literal, key: string): Problem {
  const { what, remedy } = LITERALS[literal];
  return {
    code: "values-literal",
    severity: "warning",
    where: "input set",
    message: `The value of ${key} ${what}`,
    remedy,
  };
}

const PLACEHOLDER = "is a placeholder for which nothing was put in";

const LITERALS: Readonly<Record<Literal, { readonly what: string; readonly remedy: string }>> = {
  blank: {
    what: "begins or ends with a blank, which is a part of it",
    remedy: "remove it; a backslash in front of it keeps one that is meant",
  },
  quotes: {
    what: "has quotes around it, which are a part of it",
    remedy: 'remove them; to keep a comma in a value, put double quotes around key and value, "key=a,b"',
  },
  comment: {
    what: "has a blank with # behind it, and what follows is a part of it",
    remedy: "put a comment elsewhere; \\# is a # that is meant",
  },
  placeholder: { what: PLACEHOLDER, remedy: "give the value itself, as an expression of the workflow, say" },
};

/** @param path the names and indexes that lead to the value */
export function placeholderOfValues(path: readonly (string | number)[]): Problem {
  const shown = path
    .map((step, at) => (typeof step === "number" ? `[${step}]` : at === 0 ? step : `.${step}`))
    .join("");
  return {
    code: "values-literal",
    severity: "warning",
    where: "input values",
    message: `The value of ${JSON.stringify(shown)} ${PLACEHOLDER}`,
    remedy: "give the value itself, or as set: key=value",
  };
}

/**
 * @param key as it is read: `true`, `false` or a number
 * @param position of the key in its file
 */
export function keyOfValues(key: string, position: Position): Problem {
  const read = key === "true" || key === "false" ? key : "a number, which is written in another way";
  return {
    code: "values-literal",
    severity: "warning",
    message: `The key is read as ${read}`,
    remedy: "put it in quotes, so that a template finds it as it is written",
    position,
  };
}
