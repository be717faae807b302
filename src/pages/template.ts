import { Script } from "node:vm";
import { type ReadFileOptions, readBytes } from "../files/file.js";
import { InputError, type Position } from "../problem/problem.js";
import type { Template } from "./builtin.js";
import type { View } from "./view.js";

/** Enough for a page of 900 kB, whatever stands in it. */
export const MAX_TEMPLATE_BYTES = 1024 * 1024;

/** Of one page. 10,000 checks in a list take some 20 ms; loops in loops would go on for days. */
const MAX_TEMPLATE_MS = 5_000;

/**
 * Reads the Handlebars file that a user gives for the summary and the comment.
 *
 * @throws InputError `template-file` when it cannot be read or does not work, with the line
 */
export async function readTemplate(
  file: string,
  { cwd = process.cwd(), ...options }: Partial<Omit<ReadFileOptions, "maxBytes">> = {},
): Promise<Template> {
  const read = await readBytes(file, { cwd, ...options, maxBytes: MAX_TEMPLATE_BYTES });
  if (read.kind === "bytes") return loadTemplate(read.bytes.toString("utf8"), file);
  if (read.kind === "missing") throw templateError("There is no such file", { file, cause: undefined });
  throw templateError(`Cannot read it: ${read.message}`, { file, cause: "cause" in read ? read.cause : undefined });
}

/**
 * Makes a template of a user's Handlebars text over the view that docs/template.md describes.
 *
 * What the view holds is escaped Markdown, so nothing is escaped again. A template sees the view's own fields and
 * nothing of their prototypes; there are no helpers but `if`, `unless`, `each`, `with`, `lookup` and `eq`. It is tried on
 * two samples at once, so that a field that does not exist is found before anything is dialed.
 *
 * @throws InputError `template-file`, with the line where Handlebars tells it; so does the template itself
 */
export async function loadTemplate(text: string, file: string): Promise<Template> {
  // Handlebars' compiler is not small, and few runs have a template of their own.
  const { default: Handlebars } = await import("handlebars");
  const { sampleViews } = await import("./sample.js");
  const handlebars = Handlebars.create();
  // It would write to standard output, past every escaping.
  handlebars.unregisterHelper("log");
  handlebars.registerHelper("eq", (one: unknown, other: unknown) => one === other);

  const run = guard(file, () => {
    handlebars.parse(text);
    return handlebars.compile<View>(text, {
      strict: true,
      noEscape: true,
      preventIndent: true,
      knownHelpersOnly: true,
      knownHelpers: { eq: true, log: false } as Record<string, boolean>,
    });
  });
  const template = (view: View) =>
    guard(file, () => run(view, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false }));
  for (const view of sampleViews()) template(view);
  return template;
}

function guard<T>(file: string, work: () => T): T {
  try {
    return within(MAX_TEMPLATE_MS, work);
  } catch (error) {
    throw templateError(reword(error), { file, cause: error, ...placeOf(error) });
  }
}

/** Ends work that takes longer, wherever it is. */
function within<T>(timeoutMs: number, work: () => T): T {
  try {
    return new Script("work()").runInNewContext({ work }, { timeout: timeoutMs });
  } catch (error) {
    if ((error as NodeJS.ErrnoException | undefined)?.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
    throw new RangeError(`it was stopped after ${timeoutMs / 1000} s`, { cause: error });
  }
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Handlebars puts the place into fields, or, where its parser gives up, into the first line of the message. */
function placeOf(error: unknown): { place?: Place } {
  const { lineNumber, column, message } = error as { lineNumber?: number; column?: number; message?: string };
  if (typeof lineNumber === "number") return { place: { line: lineNumber, column: (column ?? 0) + 1 } };
  const line = /^(?:Parse|Lexical) error on line (\d+)/.exec(message ?? "")?.[1];
  return line === undefined ? {} : { place: { line: Number(line), column: 1 } };
}

function reword(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const missing = /^"(.*)" not defined in /s.exec(message)?.[1];
  if (missing !== undefined) return `There is no field "${missing}" here`;
  const helper = /unknown helper (\S+)/.exec(message)?.[1];
  if (helper !== undefined) return `There is no helper "${helper}"`;
  if (error instanceof RangeError) return `It does not come to an end: ${message}`;
  const partial = /^The partial (.*) could not be found$/s.exec(message)?.[1];
  if (partial !== undefined) return `There is no partial "${partial}"`;
  const got = /, got '(\w+)'$/.exec(message)?.[1];
  if (got !== undefined) return `It does not parse: unexpected ${got === "EOF" ? "end, a block is not closed" : got}`;
  return `It does not work: ${message.replace(/ - \d+:\d+$/, "").replace(/\s+/g, " ")}`;
}

function templateError(message: string, { file, place, cause }: { file: string; place?: Place; cause: unknown }) {
  const position: Position | undefined = place && { file, ...place };
  const located = position ? { position } : { where: file };
  return new InputError(
    [
      {
        code: "template-file",
        severity: "error",
        message: `Cannot use this template. ${message}`,
        remedy: "docs/template.md lists the fields and helpers",
        ...located,
      },
    ],
    { cause },
  );
}
