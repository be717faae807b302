import { positionsIn } from "../files/positions.js";
import type { Source } from "../files/source.js";
import { LimitError } from "../go/func.js";
import { HelmError, helmFunctionNames, renderHelm, unmarked } from "../go/helm/helm.js";
import type { TemplateError } from "../go/template/template.js";
import type { GoMap } from "../go/value.js";
import { budgetOf, Meter } from "../meter.js";
import type { Checked } from "../problem/checked.js";
import { nearest } from "../problem/nearest.js";
import type { Position, Problem } from "../problem/problem.js";
import { type Replaced, seed } from "../values/seed.js";
import { breakouts } from "./breakout.js";
import { commentedOut } from "./commented-out.js";
import { offsetOf } from "./error-offset.js";
import { asPrinted, positionsThrough, type Rendered, writtenIn } from "./rendered.js";
import { secretsOf, withoutSecrets } from "./secrets.js";
import { HELM_ACTIONS } from "./suspects.js";
import { watchTemplate } from "./watch-template.js";

/** The names that preflight gives its chart; they are part of Helm's messages. */
const CHART = { chart: "preflight-templating", template: "templates/preflight.yaml", release: "preflight" };

/**
 * Renders a v1beta3 file as preflight does, with Helm's engine. What seeding adds stays in `values`, so that it is there for
 * the next file, too.
 */
export function renderValues(source: Source, values: GoMap, meter = new Meter()): Checked<Rendered | undefined> {
  const { file, text } = source;
  const locate = positionsIn(file, text);
  let seeded: readonly Replaced[];
  try {
    seeded = seed(text, values);
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    return { value: undefined, problems: [limitProblem(error, locate(0))] };
  }
  const replaced = seeded.map((value) => replacedProblem(value, locate));
  const secrets = secretsOf(text, HELM_ACTIONS, () => values, unmarked);
  try {
    meter.position = locate(0);
    const watch = watchTemplate(text, { data: "values", actions: HELM_ACTIONS, locate, meter, secrets });
    const options = {
      ...CHART,
      values,
      budget: budgetOf(meter),
      ...watch.options,
    };
    const output = meter.rendering((clock) => renderHelm(text, { ...options, ...clock }));
    const problems = breakouts(text, output, locate, { actions: HELM_ACTIONS, meter });
    const lost = commentedOut(text, output, locate, { actions: HELM_ACTIONS, meter });
    const rendered: Rendered = {
      source,
      text: output.text,
      bytes: () => asPrinted(source, output.text),
      hasBreakout: problems.length > 0,
      isHelm: true,
      positionAt: positionsThrough(output.pieces, locate),
      writtenAt: writtenIn(source),
      secretValues: secrets.values,
    };
    return {
      value: rendered,
      problems: [...replaced, ...watch.problems(), ...problems, ...lost],
    };
  } catch (error) {
    if (!(error instanceof HelmError)) throw error;
    const problem: Problem = {
      code: `template-${error.cause.stage}`,
      severity: "error",
      message: `Cannot render the template: ${withoutSecrets(error.message, error.cause, secrets)}`,
      remedy: remedyFor(error.cause),
      position: locate(offsetOf(error.cause, text, "{{")),
    };
    return { value: undefined, problems: [...replaced, problem] };
  }
}

function replacedProblem({ path, isNull, offset }: Replaced, locate: (offset: number) => Position): Problem {
  return {
    code: "values-replaced",
    severity: "warning",
    message: `The value of ${path} is ${isNull ? "null" : "not used"}: preflight replaces it with an empty mapping, since the file names a field of it`,
    remedy: isNull
      ? "indent the lines that belong to it, or give {} where none is meant"
      : "remove the longer name from the file, comments included, or give a mapping",
    position: locate(offset),
  };
}

function limitProblem({ message }: LimitError, position: Position): Problem {
  return {
    code: "template-limit",
    severity: "error",
    message: `Cannot render the template: ${message}`,
    remedy: LIMIT_REMEDY,
    position,
  };
}

const LIMIT_REMEDY = "make the template smaller: the limits are far above what specs need";

function remedyFor({ message, stage }: TemplateError): string {
  const unknownFunction = /function "([^"]*)" not defined/.exec(message)?.[1];
  if (unknownFunction === "kurl")
    return "expected a file of its own for {{kurl}} templates: Helm renders this one whole";
  if (unknownFunction !== undefined) {
    const near = nearest(unknownFunction, helmFunctionNames());
    const known = "Helm knows the functions of Go's text/template, of sprig 3.3.0 without env, and its own";
    return near ? `did you mean ${near}? ${known}` : known;
  }
  if (stage === "limit") return LIMIT_REMEDY;
  if (stage === "parse") return "Helm renders everything between {{ and }} as a Go template, in comments, too";
  return "preflight stops here, too: it refuses a spec whose template fails";
}
