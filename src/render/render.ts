import { positionsIn } from "../files/positions.js";
import type { Source } from "../files/source.js";
import { sprig } from "../go/sprig/sprig.js";
import { executeToBytes, renderTemplate, TemplateError } from "../go/template/template.js";
import type { GoStruct } from "../go/value.js";
import { rootValue, type TemplateData } from "../kurl/data.js";
import { type InstallerDocument, splitDocuments } from "../kurl/documents.js";
import { embeddedPreflights } from "../kurl/embedded.js";
import { checkKind, decodeInstaller, isJsonText } from "../kurl/installer.js";
import { InputError, type Problem } from "../problem/problem.js";
import { holdsChecks } from "../yaml/contains.js";
import { duplicateFields } from "../yaml/unknown-fields.js";
import type { TreeMap } from "../yaml/yaml.js";
import { breakouts } from "./breakout.js";
import { remedyFor } from "./remedy.js";
import { type Locate, positionsThrough, type Rendered } from "./rendered.js";

export type { Rendered } from "./rendered.js";

const TEMPLATE_OPTIONS = {
  /** kURL's name for every spec; it stands in Go's errors. */
  name: "installerSpec",
  leftDelim: "{{kurl",
  rightDelim: "}}",
  functions: sprig,
};

export interface RenderedSpecs {
  /** In the order of the file. */
  readonly rendered: readonly Rendered[];
  /** Warnings; what is wrong is thrown. */
  readonly problems: readonly Problem[];
}

/**
 * Renders a spec file as kURL does. An Installer among its documents is no template: its `spec.kurl.hostPreflights` is
 * rendered as a text of its own, with that Installer where no other was given. All other documents are one template.
 *
 * @throws InputError where a template or an Installer is wrong
 */
export function renderSpecs(source: Source, data: TemplateData): RenderedSpecs {
  const { installers, template, templateStart } = splitDocuments(source);
  const embedded = installers.map((document) => renderEmbedded(source, document, data));
  const rest = template ? [{ start: templateStart, rendered: [render(template, data)] }] : [];
  const inOrder = [...embedded, ...rest].sort((left, right) => left.start - right.start);
  return {
    rendered: inOrder.flatMap(({ rendered }) => rendered),
    problems: embedded.flatMap(({ problems }) => problems),
  };
}

/**
 * Renders a text with kURL's delimiters, functions and data.
 *
 * @throws InputError with Go's text, at the line of the template
 */
export function render(source: Source, data: TemplateData): Rendered {
  return renderText(source, source.text, positionsIn(source.file, source.text), () => rootValue(data));
}

function renderEmbedded(
  source: Source,
  { tree, start }: InstallerDocument,
  data: TemplateData,
): { start: number; rendered: readonly Rendered[]; problems: readonly Problem[] } {
  const options = { isJson: isJsonText(source.text) };
  checkKind(tree);
  const { value, problems } = decodeInstaller(tree, options);
  const duplicates = duplicateFields(tree, "the Installer", FIELDS_OF_CHECKS);
  const embedded = embeddedPreflights(tree, source, options);
  if (!embedded) return { start, rendered: [], problems: withoutErrors([...problems, ...duplicates, nothingIn(tree)]) };
  withoutErrors([...embedded.problems, ...duplicates]);
  const rendered = renderText(source, embedded.text, embedded.locate, () => rootValue(data, value));
  const told = new Set(embedded.problems.map(placeOf));
  const others = problems.filter((problem) => !told.has(placeOf(problem)));
  return { start, rendered: [rendered], problems: [...others, ...embedded.problems, ...duplicates] };
}

/** Of these keys of an Installer the first one's checks would be lost. */
const FIELDS_OF_CHECKS = ["spec", "kurl", "hostPreflights", "collectors", "analyzers", "tcpConnect"];

/** Checks elsewhere in an Installer are checks that somebody meant to run. */
function nothingIn(tree: TreeMap): Problem {
  if (holdsChecks(tree)) {
    return {
      code: "installer-no-preflights",
      severity: "error",
      message: "This Installer has tcpConnect checks, but not in spec.kurl.hostPreflights, where they would be run",
      remedy: "expected a HostPreflight as spec.kurl.hostPreflights",
      position: tree.position,
    };
  }
  return {
    code: "installer-no-preflights",
    severity: "warning",
    message: "This Installer has no spec.kurl.hostPreflights, so it adds no check",
    remedy: "give it as the installer input if it is meant as the data of templates",
    position: tree.position,
  };
}

/** @throws InputError with all of them where one is an error */
function withoutErrors(problems: readonly Problem[]): readonly Problem[] {
  if (problems.some(({ severity }) => severity === "error")) throw new InputError(problems);
  return problems;
}

function placeOf({ code, position }: Problem): string {
  return `${code} ${position?.line}:${position?.column}`;
}

function renderText(source: Source, text: string, locate: Locate, makeRoot: () => GoStruct): Rendered {
  try {
    const output = renderTemplate(text, makeRoot(), TEMPLATE_OPTIONS);
    const bytes = () =>
      // Bytes that are no UTF-8 became U+FFFD in the text; only then they are asked for anew.
      output.text.includes("\ufffd") ? executeToBytes(text, makeRoot(), TEMPLATE_OPTIONS) : Buffer.from(output.text);
    return {
      source,
      text: output.text,
      bytes,
      breakouts: breakouts(text, output, locate),
      positionAt: positionsThrough(output.pieces, locate),
    };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const problem: Problem = {
      code: `template-${error.stage}`,
      severity: "error",
      message: `Cannot render the template: ${error.message}`,
      remedy: remedyFor(error, sprig.keys()),
      position: locate(offsetOf(error, text)),
    };
    throw new InputError([problem], { cause: error });
  }
}

/** Errors of parsing tell the line alone: its first action is pointed at. */
function offsetOf(error: TemplateError, text: string): number {
  if (error.offset !== undefined) return error.offset;
  let lineStart = 0;
  for (let line = 1; line < error.line; line++) lineStart = text.indexOf("\n", lineStart) + 1;
  const line = text.slice(lineStart).split("\n", 1)[0] as string;
  const action = line.indexOf("{{kurl");
  return lineStart + (action < 0 ? line.search(/\S|$/) : action);
}
