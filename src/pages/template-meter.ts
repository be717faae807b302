/** Turns of one page: values, blocks and partials that are written. A list of 10,000 checks, each with five values, has 60,000. */
export const MAX_TEMPLATE_TURNS = 400_000;

/** Characters (UTF-16) that all of them write together; what is in three blocks is counted three times. */
export const MAX_TEMPLATE_WRITTEN = 32 * 1024 * 1024;

/** Counts what one page writes, before it takes memory. */
export class TemplateMeter {
  #turns = 0;
  #written = 0;

  start(): void {
    this.#turns = 0;
    this.#written = 0;
  }

  /** Counts a text that is written, and returns it. @throws RangeError */
  count(text: string): string {
    if (++this.#turns > MAX_TEMPLATE_TURNS) throw new RangeError(`it writes more than ${MAX_TEMPLATE_TURNS} values`);
    this.#written += text.length;
    if (this.#written <= MAX_TEMPLATE_WRITTEN) return text;
    throw new RangeError(`it writes more than ${MAX_TEMPLATE_WRITTEN} characters`);
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
  handlebars.registerHelper(WRITE, (value: unknown) => meter.count(value == null ? "" : String(value)));
  for (const name of BLOCK_HELPERS) {
    const helper = handlebars.helpers[name] as Helper;
    handlebars.registerHelper(name, function (this: unknown, ...args: unknown[]) {
      const options = args.pop() as { readonly fn?: Block; readonly inverse?: Block };
      const counted = (block: Block | undefined) => block && ((...given: unknown[]) => meter.count(block(...given)));
      return helper.call(this, ...args, { ...options, fn: counted(options.fn), inverse: counted(options.inverse) });
    });
  }
  const { VM } = handlebars as unknown as { VM: { invokePartial: Helper } };
  const invokePartial: Helper = function (this: unknown, ...args) {
    const written = VM.invokePartial.apply(this, args as unknown[]);
    return typeof written === "string" ? meter.count(written) : written;
  };
  Object.assign(handlebars, { VM: { ...VM, invokePartial } });
}

type Node = hbs.AST.Node;
type Path = hbs.AST.PathExpression & { strict?: boolean };

/** Parses a template so that each value in it is written through the meter: `{{x}}` becomes `{{write x}}`. */
export function parseMetered(handlebars: Handlebars, text: string): hbs.AST.Program {
  const program = handlebars.parseWithoutProcessing(text);
  const names = new Set(Object.keys(handlebars.helpers));
  const visit = (parts: readonly Node[]) => {
    for (const part of parts) {
      if (part.type === "MustacheStatement") writeThrough(part as hbs.AST.MustacheStatement, names);
      const { program, inverse } = part as Partial<hbs.AST.BlockStatement>;
      for (const inner of [program, inverse]) if (inner) visit(inner.body);
    }
  };
  visit(program.body);
  return program;
}

function writeThrough(statement: hbs.AST.MustacheStatement, helpers: ReadonlySet<string>): void {
  const { path, params, hash, loc } = statement;
  const field = fieldOf(path);
  const isCall = params.length > 0 || hash !== undefined || helpers.has(field.original);
  const call = { type: "SubExpression", path: field, params, hash, loc } as hbs.AST.SubExpression;
  // A field that does not exist is an error for a value that is written, as without the meter.
  statement.params = [isCall ? call : ({ ...field, strict: true } as hbs.AST.Expression)];
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
