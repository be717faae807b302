/** Go's package text/template. */
import { type FunctionTable, LimitError } from "../func.js";
import { fromPlain, type Plain } from "../plain.js";
import { TemplateError } from "./error.js";
import { exec } from "./exec.js";
import { BUILTINS } from "./funcs.js";
import { DEFAULT_LIMITS, type Limits, limitOf } from "./limits.js";
import type { Output, Rendered } from "./output.js";
import { parse, type Tree } from "./parse.js";

export { type Stage, TemplateError } from "./error.js";
export { DEFAULT_LIMITS, type Limits } from "./limits.js";
export type { Piece, Rendered } from "./output.js";

export interface ParseOptions {
  /** Names the source in errors. Default "t". */
  readonly name?: string;
  /** Default `{{`, also for "". */
  readonly leftDelim?: string;
  /** Default `}}`, also for "". */
  readonly rightDelim?: string;
  /** Added to Go's builtins; wins over a builtin of the same name. */
  readonly functions?: FunctionTable;
  /** In place of `DEFAULT_LIMITS`. */
  readonly limits?: Partial<Limits>;
}

export interface TemplateOptions extends ParseOptions {
  /** Milliseconds; the limit on time asks it. */
  readonly now?: () => number;
}

/** A template that was read and can be rendered. */
export interface Template {
  readonly name: string;
  readonly source: string;
  readonly trees: ReadonlyMap<string, Tree>;
  readonly functions: FunctionTable;
  readonly limits: Limits;
}

/**
 * Reads a template.
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
 * Renders a template: the text, and where each piece of it comes from.
 *
 * @param data the dot: plain values, or Go values (which functions such as sprig's `set` may change)
 * @throws TemplateError; nothing is returned of a text that was begun
 */
export function renderTemplate(source: string, data: Plain | unknown, options: TemplateOptions = {}): Rendered {
  return run(source, data, options).rendered();
}

/** The same without the pieces. */
export function executeTemplate(source: string, data: Plain | unknown, options: TemplateOptions = {}): string {
  return renderTemplate(source, data, options).text;
}

/** The bytes that Go would write. */
export function executeToBytes(source: string, data: Plain | unknown, options: TemplateOptions = {}): Buffer {
  return run(source, data, options).bytes();
}

function run(source: string, data: unknown, options: TemplateOptions): Output {
  const template = parseTemplate(source, options);
  const dot = atStart(() => fromPlain(data)) ?? undefined;
  return exec(dot, { ...template, now: options.now ?? (() => performance.now()) });
}

/** A limit that is passed before anything is executed has the first line for a place. */
function atStart<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (thrown) {
    const limit = limitOf(thrown);
    if (!limit) throw thrown;
    throw new TemplateError(limit.message, { stage: "limit", line: 1, offset: 0 }, { cause: limit });
  }
}
