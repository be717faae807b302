/** Go's package text/template. */
import { type FunctionTable, LimitError } from "../func.js";
import { fromPlain, type Plain } from "../plain.js";
import { TemplateError } from "./error.js";
import { exec } from "./exec.js";
import { BUILTINS } from "./funcs.js";
import { DEFAULT_LIMITS, type Limits, limitOf } from "./limits.js";
import type { Output, Printed } from "./output.js";
import { parse, type Tree } from "./parse.js";

export { TemplateError } from "./error.js";
export { DEFAULT_LIMITS, type Limits } from "./limits.js";
export type { Piece, Printed } from "./output.js";

export interface ParseOptions {
  /** The name of the source in errors. Default "t". */
  readonly name?: string;
  /** Default `{{`, also for "". */
  readonly leftDelim?: string;
  /** Default `}}`, also for "". */
  readonly rightDelim?: string;
  /** Functions besides Go's builtins. One with the name of a builtin wins. */
  readonly functions?: FunctionTable;
  /** Limits that replace those of `DEFAULT_LIMITS`. */
  readonly limits?: Partial<Limits>;
}

export interface TemplateOptions extends ParseOptions {
  /** The clock for the limit on time, in milliseconds. */
  readonly now?: () => number;
}

/** A parsed template. */
export interface Template {
  readonly name: string;
  readonly source: string;
  readonly trees: ReadonlyMap<string, Tree>;
  readonly functions: FunctionTable;
  readonly limits: Limits;
}

/**
 * Parses a template.
 *
 * @throws TemplateError of stage "parse" or "limit"
 */
export function parseTemplate(source: string, options: ParseOptions = {}): Template {
  const name = options.name ?? "t";
  const functions = options.functions ?? new Map();
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const hasFunction = (word: string) => functions.has(word) || BUILTINS.has(word);
  return atStart(() => {
    if (source.length > limits.source) throw new LimitError(`a template longer than ${limits.source}`);
    const trees = parse(source, {
      name,
      leftDelim: options.leftDelim || "{{",
      rightDelim: options.rightDelim || "}}",
      hasFunction,
      limits,
    });
    return { name, source, trees, functions, limits };
  });
}

/**
 * Renders a template. Returns the output and the origin of each piece of it.
 *
 * @param data the dot: plain values, or Go values (which functions such as sprig's `set` may change)
 * @throws TemplateError; the output up to the error is lost
 */
export function renderTemplate(source: string, data: Plain | unknown, options: TemplateOptions = {}): Printed {
  return run(source, data, options).rendered();
}

/** Renders a template. Returns the output only. */
export function executeTemplate(source: string, data: Plain | unknown, options: TemplateOptions = {}): string {
  return renderTemplate(source, data, options).text;
}

/** Renders a template. Returns the bytes that Go would write. */
export function executeToBytes(source: string, data: Plain | unknown, options: TemplateOptions = {}): Buffer {
  return run(source, data, options).bytes();
}

function run(source: string, data: unknown, options: TemplateOptions): Output {
  const template = parseTemplate(source, options);
  const dot = atStart(() => fromPlain(data)) ?? undefined;
  return exec(dot, { ...template, now: options.now ?? (() => performance.now()) });
}

/** Reports a limit that is exceeded before the execution at the first line. */
function atStart<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (thrown) {
    const limit = limitOf(thrown);
    if (!limit) throw thrown;
    throw new TemplateError(limit.message, { stage: "limit", line: 1, offset: 0 }, { cause: limit });
  }
}
