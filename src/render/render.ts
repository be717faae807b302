import { positionsIn } from "../files/positions.js";
import type { Source } from "../files/source.js";
import { sprig } from "../go/sprig/sprig.js";
import { renderTemplate, TemplateError } from "../go/template/template.js";
import type { GoStruct } from "../go/value.js";
import { rootValue, type TemplateData } from "../kurl/data.js";
import type { InstallerDocument, SpecDocuments } from "../kurl/documents.js";
import { embeddedPreflights, hostPreflightsOf } from "../kurl/embedded.js";
import { checkKind, decodeInstaller, isJsonText } from "../kurl/installer.js";
import { budgetOf, Meter } from "../meter.js";
import { type Checked, gather, hasErrors } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";
import { holdsChecks, holdsChecksBeside } from "../yaml/contains.js";
import { duplicateInstallerFields } from "../yaml/unknown-fields.js";
import type { TreeMap } from "../yaml/yaml.js";
import { breakouts } from "./breakout.js";
import { commentedOut } from "./commented-out.js";
import { offsetOf } from "./error-offset.js";
import { remedyFor } from "./remedy.js";
import { asPrinted, type Locate, positionsThrough, type Rendered, writtenIn } from "./rendered.js";
import { secretsOf, withoutSecrets } from "./secrets.js";
import { KURL_ACTIONS } from "./suspects.js";
import { watchTemplate } from "./watch-template.js";

const TEMPLATE_OPTIONS = {
  /** kURL's name for every spec, part of Go's error messages. */
  name: "installerSpec",
  leftDelim: "{{kurl",
  rightDelim: "}}",
  functions: sprig,
};

/**
 * Renders a spec file as kURL does, into parts in the order of the file. An Installer among its documents is not a template:
 * its `spec.kurl.hostPreflights` is a part of its own, rendered with that Installer where no other was given. All other
 * documents are one template and one part.
 *
 * An Installer or a template that is wrong is an error, and its part is missing.
 */
export function renderSpecs(
  { source, installers, template, templateStart, problems: ofFile }: SpecDocuments,
  data: TemplateData,
  meter = new Meter(),
): Checked<readonly Rendered[]> {
  const parts = [
    ...installers.map((document) => ({
      start: document.start,
      part: renderEmbedded(source, document, { data, meter }),
    })),
    ...(template ? [{ start: templateStart, part: render(template, data, meter) }] : []),
  ].sort((left, right) => left.start - right.start);
  const { value, problems } = gather(parts.map(({ part }) => part));
  return { value: value.flatMap((rendered) => rendered ?? []), problems: [...ofFile, ...problems] };
}

/** Renders a file with kURL's delimiters, functions and data. An error has Go's message, at the line of the template. */
export function render(source: Source, data: TemplateData, meter = new Meter()): Checked<Rendered | undefined> {
  const makeRoot = () => rootValue(data);
  return renderText(source, source.text, positionsIn(source.file, source.text), { makeRoot, meter });
}

function renderEmbedded(
  source: Source,
  { tree }: InstallerDocument,
  { data, meter }: { readonly data: TemplateData; readonly meter: Meter },
): Checked<Rendered | undefined> {
  const nothing = (problems: readonly Problem[]) => ({ value: undefined, problems });
  const options = { isJson: isJsonText(source.text), budget: budgetOf(meter) };
  meter.position = tree.position;
  const kindProblems = checkKind(tree);
  if (hasErrors(kindProblems)) return nothing(kindProblems);
  const { value: installer, problems } = decodeInstaller(tree, options);
  if (!installer) return nothing(problems);
  const preflights = hostPreflightsOf(tree);
  const duplicates = duplicateInstallerFields(tree, preflights);
  const embedded = embeddedPreflights(tree, source, options);
  const found = [...withoutRepeats(problems, embedded.problems), ...embedded.problems, ...duplicates];
  if (!embedded.value) return nothing(hasErrors(embedded.problems) ? found : [...found, noPreflights(tree)]);
  if (preflights && holdsChecksBeside(tree, preflights)) return nothing([...found, lostChecks(tree)]);
  if (hasErrors(found)) return nothing(found);
  const { text, locate } = embedded.value;
  const rendered = renderText(source, text, locate, { makeRoot: () => rootValue(data, installer), meter });
  return { value: rendered.value, problems: [...found, ...rendered.problems] };
}

/** Checks elsewhere in an Installer are an error: their author means to run them. */
function noPreflights(tree: TreeMap): Problem {
  if (holdsChecks(tree)) {
    const message =
      "This Installer has tcpConnect checks, but not in spec.kurl.hostPreflights, where they would be run";
    return lostChecks(tree, message, "expected a HostPreflight as spec.kurl.hostPreflights");
  }
  return {
    code: "installer-no-preflights",
    severity: "warning",
    message: "This Installer has no spec.kurl.hostPreflights, so it adds no check",
    remedy: "give it as the installer input if it is meant as the data of templates",
    position: tree.position,
  };
}

/** Returns the error of checks that are where no program reads them. */
function lostChecks(
  { position }: TreeMap,
  message = "This Installer has tcpConnect checks outside of spec.kurl.hostPreflights, which would be lost",
  remedy = "put them below spec.kurl.hostPreflights.spec",
): Problem {
  return { code: "installer-no-preflights", severity: "error", message, remedy, position };
}

/** Returns the problems that are not also, at the same position, among the others. */
function withoutRepeats(problems: readonly Problem[], others: readonly Problem[]): readonly Problem[] {
  const keyOf = ({ code, position }: Problem) => `${code} ${position?.line}:${position?.column}`;
  const known = new Set(others.map(keyOf));
  return problems.filter((problem) => !known.has(keyOf(problem)));
}

function renderText(
  source: Source,
  text: string,
  locate: Locate,
  { makeRoot, meter }: { readonly makeRoot: () => GoStruct; readonly meter: Meter },
): Checked<Rendered | undefined> {
  const secrets = secretsOf(text, KURL_ACTIONS, makeRoot);
  try {
    meter.position = locate(0);
    const watch = watchTemplate(text, { data: "context", actions: KURL_ACTIONS, locate, meter, secrets });
    const options = {
      ...TEMPLATE_OPTIONS,
      ...watch.options,
    };
    const output = meter.rendering((clock) => renderTemplate(text, makeRoot(), { ...options, ...clock }));
    const bytes = () => asPrinted(text === source.text ? source : {}, output.bytes ?? output.text);
    const problems = breakouts(text, output, locate, { actions: KURL_ACTIONS, meter });
    const lost = commentedOut(text, output, locate, { actions: KURL_ACTIONS, meter });
    const positionAt = positionsThrough(output.pieces, locate);
    const hasBreakout = problems.length > 0;
    const writtenAt = writtenIn(source);
    const secretValues = secrets.values;
    const value = { source, text: output.text, bytes, hasBreakout, positionAt, writtenAt, secretValues };
    return {
      value,
      problems: [...watch.problems(), ...problems, ...lost],
    };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const problem: Problem = {
      code: `template-${error.stage}`,
      severity: "error",
      message: `Cannot render the template: ${withoutSecrets(error.message, error, secrets)}`,
      remedy: remedyFor(error, sprig.keys()),
      position: locate(offsetOf(error, text, TEMPLATE_OPTIONS.leftDelim)),
    };
    return { value: undefined, problems: [problem] };
  }
}
