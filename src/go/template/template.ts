/** Go's package text/template. */
import { cpuMs } from "../cpu.js";
import { type FunctionTable, LimitError } from "../func.js";
import { residentBytes } from "../memory.js";
import { fromPlain, type Plain } from "../plain.js";
import type { Reflected } from "../value.js";
import type { AbsentValue } from "./absent.js";
import { type AbsentKey, AbsentKeys } from "./absent-keys.js";
import { AssociatedTemplates, type BindFunctions } from "./associated.js";
import { TemplateError } from "./error.js";
import { type Execution, exec } from "./exec.js";
import type { MissingKey } from "./field.js";
import { BUILTINS } from "./funcs.js";
import { Inclusions } from "./inclusions.js";
import { type LeftOutOptions, LeftOutParts } from "./left-out.js";
import { DEFAULT_LIMITS, type Limits, limitOf, Meter, Nesting } from "./limits.js";
import { MergeSlips } from "./merge-slips.js";
import { Output, type Printed } from "./output.js";
import { parse, type Tree } from "./parse.js";
import { Reads } from "./reads.js";
import { ResultSlips } from "./result-slips.js";
import { type Slip, slipsOf } from "./slips.js";
import { type Sought, UnlikeItems } from "./unlike-items.js";

export type { AbsentValue } from "./absent.js";
export type { AbsentKey } from "./absent-keys.js";
export type { Associated, ParsedText } from "./associated.js";
export { TemplateError } from "./error.js";
export type { LeftOut, LeftOutOptions } from "./left-out.js";
export { DEFAULT_LIMITS, type Limits } from "./limits.js";
export type { Printed } from "./output.js";
export { type Piece, PieceList, type Pieces } from "./piece-list.js";
export type { Shape } from "./shapes.js";
export type { Slip } from "./slips.js";
export type { Sought } from "./unlike-items.js";

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
  /** Go's option `missingkey`. Default "invalid". */
  readonly missingKey?: MissingKey;
  /** Functions that execute templates. */
  readonly associated?: {
    /** Made for the templates of the source, and anew for the templates of a text that a function reads. */
    readonly bind: BindFunctions;
    /** Their names. */
    readonly names: readonly string[];
    /** Names the texts that functions read. */
    readonly name: string;
  };
  /** The clock for the limit on time, in milliseconds. Default: the time of the processor. */
  readonly now?: () => number;
  /** Bytes of memory that the process holds. */
  readonly memory?: () => number;
  /** Called with the steps that were taken since the last call. What it throws ends the execution. */
  readonly onSteps?: (count: number) => void;
  /** Called with each list of a `range`, and each value that is compared, printed or given to a function, that the data do not have, once for each place. */
  readonly onAbsent?: (value: AbsentValue) => void;
  /** Called with each key that a function, or a path that does not begin at the root, reads of a mapping that has others. */
  readonly onAbsentKey?: (key: AbsentKey) => void;
  /** Called with each value that a function seeks where some have its text, each time. */
  readonly onSought?: (sought: Sought) => void;
  /** Asks for the entries with a key that are left out, each time. */
  readonly leftOut?: LeftOutOptions;
  /** Called with each part of the templates that their author hardly means, and that of which a result shows it, once for each place. */
  readonly onSlip?: (slip: Slip) => void;
  /** Whether a result of a function stands for an error. Default: none does. */
  readonly isFailure?: (result: Reflected) => boolean;
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
export function parseTemplate(source: string, options: TemplateOptions = {}): Template {
  const name = options.name ?? "t";
  const functions = options.functions ?? new Map();
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  return atStart(() => ({ name, source, trees: treesOf(source, name, options), functions, limits }));
}

function treesOf(source: string, name: string, options: TemplateOptions): ReadonlyMap<string, Tree> {
  const { functions, associated } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  if (source.length > limits.source) throw new LimitError(`a template longer than ${limits.source}`);
  return parse(source, {
    name,
    leftDelim: options.leftDelim || "{{",
    rightDelim: options.rightDelim || "}}",
    hasFunction: (word) => functions?.has(word) || BUILTINS.has(word) || associated?.names.includes(word) === true,
    limits,
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
  const { name, trees, functions, limits } = parseTemplate(source, options);
  const {
    associated,
    missingKey = "invalid",
    now = cpuMs,
    memory = residentBytes,
    onSteps,
    onAbsent = () => {},
    onAbsentKey,
    onSought,
    leftOut,
    onSlip,
    isFailure = () => false,
  } = options;
  const dot = atStart(() => fromPlain(data)) ?? undefined;
  const tree = trees.get(name) as Tree;
  if (onSlip) for (const slip of atStart(() => slipsOf(trees))) onSlip(slip);
  const budget = new Meter(limits, now, memory, onSteps);
  const absent = { offset: 0, asked: new WeakSet<object>(), noticed: new Set<number>(), notice: onAbsent };
  const execution: Execution = {
    limits,
    budget,
    nesting: new Nesting(limits.depth, "nested"),
    calls: new Nesting(limits.templateDepth, "templates that call each other"),
    missingKey,
    inclusions: associated && new Inclusions(),
    source: tree.source,
    absent,
    leftOut: leftOut && new LeftOutParts(leftOut),
    reads: new Reads(
      onAbsentKey && new AbsentKeys(dot, absent, { trees: trees.values(), notice: onAbsentKey }),
      onSought && new UnlikeItems(absent, budget, onSought),
      onSlip && new ResultSlips(absent, { functions, isFailure, merges: new MergeSlips(budget), notice: onSlip }),
    ),
  };
  const output = new Output(limits.output);
  const parseText = (text: string, textName: string) => treesOf(text, textName, options);
  const templates = associated
    ? new AssociatedTemplates(trees, execution, { ...associated, functions, parse: parseText })
    : { trees, functions };
  exec(tree, dot, templates, execution, output);
  budget.reportSteps();
  return output;
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
