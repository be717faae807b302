import { Script } from "node:vm";
import { type ReadFileOptions, readBytes } from "../files/file.js";
import type { Checked } from "../problem/checked.js";
import { describeProblem, type Position, type Problem } from "../problem/problem.js";
import type { PageTemplate } from "./builtin-templates.js";
import { fieldNames, markFields, readStrictly } from "./template-fields.js";
import { METERED_HELPERS, meterWrites, parseMetered, TemplateMeter } from "./template-meter.js";
import { joinFields, withoutBorders } from "./touching-fields.js";
import type { View } from "./view.js";

/** Enough for any page of 900 kB. */
export const MAX_TEMPLATE_BYTES = 1024 * 1024;

/** For one page, on a clock: a fence for what the meter does not count. A list of 10,000 checks takes about 20 ms. */
const MAX_TEMPLATE_MS = 30_000;

/** To compile it, on a clock: a fence for what is not counted. The largest one takes less than a second. */
const MAX_COMPILE_MS = 30_000;

/**
 * Reads a user's Handlebars file for the summary and the comment. Without a value there is an error `template-file`, with the
 * line if Handlebars has one: the file cannot be read, or it does not work.
 */
export async function readTemplate(
  file: string,
  { cwd = process.cwd(), ...options }: Partial<Omit<ReadFileOptions, "maxBytes">> = {},
): Promise<Checked<PageTemplate | undefined>> {
  const read = await readBytes(file, { cwd, ...options, maxBytes: MAX_TEMPLATE_BYTES });
  if (read.kind === "bytes") return loadTemplate(read.bytes.toString("utf8"), file);
  const why = read.kind === "missing" ? "There is no such file" : `Cannot read it: ${read.message}`;
  return { value: undefined, problems: [templateProblem(why, file)] };
}

/**
 * Compiles a user's Handlebars template for the view that docs/template.md describes.
 *
 * The strings of the view are escaped Markdown, so nothing is escaped again; where two of them touch, they are kept apart. A
 * template sees the view's own fields but not their prototypes; its only helpers are `if`, `unless`, `each`, `with`, `lookup` and `eq`. It is rendered with sample views
 * first, so that a field that does not exist is found before anything is dialed.
 *
 * The template throws an Error when it does not work with a view, or takes too long.
 */
export async function loadTemplate(text: string, file: string): Promise<Checked<PageTemplate | undefined>> {
  // Loaded here, because Handlebars' compiler is large and few runs have a template of their own.
  const { default: Handlebars } = await import("handlebars");
  const { sampleViews } = await import("./sample-views.js");
  const handlebars = Handlebars.create();
  // This helper would write to standard output without escaping.
  handlebars.unregisterHelper("log");
  handlebars.registerHelper("eq", (one: unknown, other: unknown) => one === other);

  const meter = new TemplateMeter();
  meterWrites(handlebars, meter);
  readStrictly(handlebars);
  const views = sampleViews();
  const compiled = attempt({ file, maxMs: MAX_COMPILE_MS }, () => {
    const program = parseMetered(handlebars, withoutBorders(text));
    markFields(program, { helpers: new Set(Object.keys(handlebars.helpers)), fields: fieldNames(views) });
    return handlebars.compile<View>(program, {
      strict: true,
      noEscape: true,
      preventIndent: true,
      knownHelpersOnly: true,
      knownHelpers: { eq: true, log: false, ...METERED_HELPERS } as Record<string, boolean>,
    });
  });
  const { value: run } = compiled;
  if (!run) return { value: undefined, problems: compiled.problems };
  const render = (view: View) =>
    attempt({ file, maxMs: MAX_TEMPLATE_MS }, () => {
      meter.start();
      return joinFields(run(view, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false }));
    });
  const template = (view: View) => {
    const { value, problems } = render(view);
    if (value === undefined) throw new Error(problems.map(describeProblem).join("\n"));
    return value;
  };
  for (const view of views) {
    const { problems } = render(view);
    if (problems.length > 0) return { value: undefined, problems };
  }
  return { value: template, problems: [] };
}

interface Attempt {
  readonly file: string;
  readonly maxMs: number;
}

function attempt<T>({ file, maxMs }: Attempt, work: () => T): Checked<T | undefined> {
  try {
    return { value: within(maxMs, work), problems: [] };
  } catch (error) {
    return { value: undefined, problems: [templateProblem(reword(error), file, placeOf(error))] };
  }
}

/** Calls a function and stops it after a time, even in an endless loop. @throws RangeError when it was stopped */
function within<T>(timeoutMs: number, work: () => T): T {
  try {
    return new Script("work()").runInNewContext({ work }, { timeout: timeoutMs });
  } catch (error) {
    if ((error as NodeJS.ErrnoException | undefined)?.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
    throw new RangeError(`it was stopped after ${timeoutMs / 1000} s`, { cause: error });
  }
}

interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Returns where an error is. Handlebars has it in fields; its parser has it in the first line of the message. */
function placeOf(error: unknown): LineAndColumn | undefined {
  const { lineNumber, column, message } = error as { lineNumber?: number; column?: number; message?: string };
  if (typeof lineNumber === "number") return { line: lineNumber, column: (column ?? 0) + 1 };
  const line = /^(?:Parse|Lexical) error on line (\d+)/.exec(message ?? "")?.[1];
  return line === undefined ? undefined : { line: Number(line), column: 1 };
}

function reword(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const owner = /^".*" not defined in (.*)$/s.exec(message)?.[1];
  if (owner === "null")
    return "There is no such field here where its object is null; test the object with {{#if}} first";
  if (owner !== undefined) return "There is no such field here";
  if (error instanceof TypeError) return "There is no such helper, or it has no argument";
  const helper = /unknown helper (\S+)/.exec(message)?.[1];
  if (helper !== undefined) return "There is no such helper";
  if (error instanceof RangeError) return `It does not end: ${message}`;
  const partial = /^The partial (.*) could not be found$/s.exec(message)?.[1];
  if (partial !== undefined) return "There is no such partial";
  if (/ doesn't match /.test(message)) return "It does not parse: a block ends with another name than it begins with";
  const got = /, got '(\w+)'$/.exec(message)?.[1];
  if (got !== undefined)
    return `It does not parse: unexpected ${got === "EOF" ? "end, because a block is not closed" : got}`;
  return `It does not work: ${message.replace(/ - \d+:\d+$/, "").replace(/\s+/g, " ")}`;
}

function templateProblem(message: string, file: string, place?: LineAndColumn): Problem {
  const position: Position | undefined = place && { file, ...place };
  return {
    code: "template-file",
    severity: "error",
    message: `Cannot use this template. ${message}`,
    remedy: "docs/template.md lists the fields and helpers",
    ...(position ? { position } : { where: file }),
  };
}
