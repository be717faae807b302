import { findExcess, type ScanLimits } from "./template-scan.js";
import { withBorders } from "./touching-fields.js";

/**
 * Turns of one page: values, blocks and partials that are written, calls of helpers, and each further value of a tag. A list
 * of 10,000 checks, each with five values, has 60,000.
 */
export const MAX_TEMPLATE_TURNS = 400_000;

/** Turns of all pages of a run. A page that is too long is rendered several times, each time with fewer rows. */
export const MAX_TEMPLATE_RUN_TURNS = 1_200_000;

/** Characters (UTF-16) that all of them write together; what is in three blocks is counted three times. */
export const MAX_TEMPLATE_WRITTEN = 16 * 1024 * 1024;

/**
 * Values, blocks, partials and calls of helpers in a template, and each value of one beyond the first. Handlebars takes about 30 kB for
 * each of them, and 8 kB for a value.
 */
export const MAX_TEMPLATE_TAGS = 4_000;

/** Levels of these. Handlebars takes time with the cube of them. */
export const MAX_TEMPLATE_LEVELS = 100;

/** Values that a tag may have, and names of a path. The helpers take two values at most. */
const MAX_TEMPLATE_VALUES = 16;

/** Milliseconds of processor time to read its words. The largest usual template takes a tenth. */
const MAX_TEMPLATE_SCAN_MS = 1_500;

/** Counts what each page of a run writes, before it takes memory, and the turns of all of them. */
export class TemplateMeter {
  #turns = 0;
  #turnsOfRun = 0;
  #written = 0;

  /** Begins a page. */
  start(): void {
    this.#turns = 0;
    this.#written = 0;
  }

  /** Counts the call of a helper or a partial, which may take several turns. @throws RangeError */
  turn(count = 1): void {
    this.#turns += count;
    this.#turnsOfRun += count;
    if (this.#turns > MAX_TEMPLATE_TURNS) throw new RangeError(`it writes more than ${MAX_TEMPLATE_TURNS} values`);
    if (this.#turnsOfRun > MAX_TEMPLATE_RUN_TURNS) {
      throw new RangeError(
        `it writes more than ${MAX_TEMPLATE_RUN_TURNS} values on all pages and their shorter versions`,
      );
    }
  }

  /** Counts a text that is written, and returns it. @throws RangeError */
  count(text: string): string {
    this.turn();
    this.#written += text.length;
    if (this.#written > MAX_TEMPLATE_WRITTEN)
      throw new RangeError(`it writes more than ${MAX_TEMPLATE_WRITTEN} characters`);
    // V8 keeps the pieces of a string that was put together until one of its characters is read.
    text.charCodeAt(0);
    return text;
  }
}

type Handlebars = typeof import("handlebars");
type Helper = (this: unknown, ...args: readonly unknown[]) => unknown;
type Block = (...args: readonly unknown[]) => string;

/** The name of the helper through which values are written. */
const WRITE = "*write";

/** The helpers that write blocks. */
const BLOCK_HELPERS = ["if", "unless", "each", "with", "blockHelperMissing"];

/** Makes an instance of Handlebars count what its blocks and partials write. */
export function meterWrites(handlebars: Handlebars, meter: TemplateMeter): void {
  handlebars.registerHelper(WRITE, (value: unknown) => meter.count(value == null ? "" : withBorders(String(value))));
  for (const name of BLOCK_HELPERS) {
    const helper = handlebars.helpers[name] as Helper;
    handlebars.registerHelper(name, function (this: unknown, ...args: unknown[]) {
      meter.turn(turnsOf(args));
      const options = args.pop() as { readonly fn?: Block; readonly inverse?: Block };
      const counted = (block: Block | undefined) => block && ((...given: unknown[]) => meter.count(block(...given)));
      return helper.call(this, ...args, { ...options, fn: counted(options.fn), inverse: counted(options.inverse) });
    });
  }
  for (const name of ["lookup", "eq"]) {
    const helper = handlebars.helpers[name] as Helper;
    handlebars.registerHelper(name, function (this: unknown, ...args: unknown[]) {
      meter.turn(turnsOf(args));
      return helper.apply(this, args);
    });
  }
  const { VM } = handlebars as unknown as { VM: { invokePartial: Helper } };
  const invokePartial: Helper = function (this: unknown, ...args) {
    const [, context, options] = args as [unknown, unknown, PartialOptions];
    const inBlock = options.fn?.partials ? copied(options.partials) : 0;
    meter.turn(turnsOf(args.slice(1)) + (options.hash ? copied(context) : 0) + inBlock);
    const written = VM.invokePartial.apply(this, args as unknown[]);
    return typeof written === "string" ? meter.count(written) : written;
  };
  Object.assign(handlebars, { VM: { ...VM, invokePartial } });
  meterInlines(handlebars, meter);
}

/** What Handlebars gives a partial. The block has partials where any are defined in it. */
interface PartialOptions {
  readonly hash?: object;
  readonly fn?: { readonly partials?: object };
  readonly partials?: object;
}

type Inline = (fn: Block, props: object, container: { readonly partials?: object }, options: unknown) => Block;

/** A block with partials of its own copies the list of all that are known, each time it is written. */
function meterInlines(handlebars: Handlebars, meter: TemplateMeter): void {
  const { inline } = (handlebars as unknown as { readonly decorators: { readonly inline: Inline } }).decorators;
  const metered: Inline = (fn, props, container, options) => {
    meter.turn();
    const block = inline(fn, props, container, options);
    if (block === fn) return fn;
    return (...args) => {
      meter.turn(copied(container.partials));
      return block(...args);
    };
  };
  handlebars.registerDecorator("inline", metered as unknown as Parameters<Handlebars["registerDecorator"]>[1]);
}

/** Fields that are copied in one turn. */
const FIELDS_PER_TURN = 4;

/** Returns the turns of a copy of all fields: a partial with named values gets its context with them. */
function copied(fields: unknown): number {
  return Math.floor(Object.keys(fields ?? {}).length / FIELDS_PER_TURN);
}

/** Values of a call that take no turn of their own. */
const FREE_VALUES = 2;

/** Returns the turns of a call with these values, and its options behind them. */
function turnsOf(args: readonly unknown[]): number {
  const { hash } = (args.at(-1) ?? {}) as { readonly hash?: object };
  const values = args.length - 1 + Object.keys(hash ?? {}).length;
  return 1 + Math.max(0, values - FREE_VALUES);
}

type Node = hbs.AST.Node;
type Path = hbs.AST.PathExpression;

/**
 * Parses a template so that each value in it is written through the meter: `{{x}}` becomes `{{write x}}`.
 *
 * @throws Error with the position where it has too many tags or levels to be parsed or compiled
 */
export function parseMetered(handlebars: Handlebars, text: string): hbs.AST.Program {
  const found = findExcess(handlebars, text, {
    levels: MAX_TEMPLATE_LEVELS,
    tags: MAX_TEMPLATE_TAGS,
    cpuMs: MAX_TEMPLATE_SCAN_MS,
  });
  if (found) throw tooLarge({ loc: found }, tooMuch[found.limit]);
  const program = handlebars.parseWithoutProcessing(text);
  const names = new Set(Object.keys(handlebars.helpers));
  let tags = 0;
  const visit = (node: Node, level: number) => {
    if (mostValues(node) > MAX_TEMPLATE_VALUES) throw tooLarge(node, tooMuch.values);
    tags += Math.max(1, valuesOf(node).length);
    if (tags > MAX_TEMPLATE_TAGS) throw tooLarge(node, tooMuch.tags);
    if (level > MAX_TEMPLATE_LEVELS) throw tooLarge(node, tooMuch.levels);
    for (const inner of partsOf(node)) visit(inner, level + 1);
    if (node.type === "MustacheStatement") writeThrough(node as hbs.AST.MustacheStatement, names);
    const { path } = node as Parts;
    if (node.type === "BlockStatement" && path) Object.assign(node, { path: fieldOf(path) });
  };
  for (const node of program.body.filter(isTag)) visit(node, 1);
  return program;
}

/** What a tag of any type may have in it. */
type Parts = Partial<Record<"path" | "name", Node> & Record<"program" | "inverse", hbs.AST.Program>> & {
  readonly params?: readonly Node[];
  readonly hash?: hbs.AST.Hash;
};

function valuesOf(node: Node): readonly Node[] {
  const { params = [], hash } = node as Parts;
  return [...params, ...(hash?.pairs ?? []).map(({ value }) => value)];
}

/** How many values a tag has, or the longest of its paths has names. */
function mostValues(node: Node): number {
  const { path } = node as Parts;
  const values = valuesOf(node);
  const names = [...values, ...(path ? [path] : [])].map((value) => (value as Partial<Path>).parts?.length ?? 0);
  return Math.max(values.length, ...names);
}

/** The tags in a tag: those of its blocks, and the calls among its parameters. */
function partsOf(node: Node): readonly Node[] {
  const { path, name, program, inverse } = node as Parts;
  const all = [path, name, ...valuesOf(node), ...(program?.body ?? []), ...(inverse?.body ?? [])];
  return all.filter((part) => part !== undefined && part !== null).filter(isTag);
}

/** Whether a node is more than a text or a name. */
function isTag({ type }: Node): boolean {
  return !/^(Content|Comment)Statement$|Literal$|^PathExpression$/.test(type);
}

const tooMuch: Readonly<Record<keyof ScanLimits | "values", string>> = {
  levels: `more than ${MAX_TEMPLATE_LEVELS} levels of tags`,
  tags: `more than ${MAX_TEMPLATE_TAGS} tags, with each value of a tag beyond its first`,
  values: `a tag with more than ${MAX_TEMPLATE_VALUES} values, or names in a path`,
  cpuMs: `words, such as comments, that take more than ${MAX_TEMPLATE_SCAN_MS / 1_000} s of processor time to read`,
};

function tooLarge({ loc }: { readonly loc: Pick<hbs.AST.SourceLocation, "start"> }, what: string): Error {
  return Object.assign(new Error(`it has ${what}`), { lineNumber: loc.start.line, column: loc.start.column });
}

function writeThrough(statement: hbs.AST.MustacheStatement, helpers: ReadonlySet<string>): void {
  const { path, params, hash, loc } = statement;
  const field = fieldOf(path);
  const isCall = params.length > 0 || hash !== undefined || helpers.has(field.original);
  const call = { type: "SubExpression", path: field, params, hash, loc } as hbs.AST.SubExpression;
  statement.params = [isCall ? call : field];
  statement.path = { type: "PathExpression", original: WRITE, parts: [WRITE], depth: 0, data: false, loc } as Path;
  Object.assign(statement, { hash: undefined });
}

/** A literal names a field: `{{"a b"}}`. */
function fieldOf(path: hbs.AST.Expression): Path {
  if (path.type === "PathExpression") return path as Path;
  const name = String((path as { original?: unknown }).original);
  return { type: "PathExpression", original: name, parts: [name], depth: 0, data: false, loc: path.loc } as Path;
}

export const METERED_HELPERS: Readonly<Record<string, boolean>> = { [WRITE]: true };
