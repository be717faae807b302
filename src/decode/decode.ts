import type { AddressLine } from "../inputs/addresses.js";
import { InputError, type Problem } from "../problem/problem.js";
import { yamlBudget } from "../yaml/yaml.js";
import { addressChecks } from "./addresses.js";
import { relate } from "./check-references.js";
import { decodeDocuments, type RenderedText, reportNotRun } from "./documents.js";
import type { Report } from "./fields.js";
import { tellable } from "./limits.js";
import type { Spec } from "./spec.js";

export type { RenderedText } from "./documents.js";

/**
 * Understands every document of every rendered text, and every line of `addresses`, before anything is dialed.
 *
 * Collectors and analyzers of all documents are one list, in the order of reading, as troubleshoot concatenates specs.
 *
 * @throws InputError with every problem found, if one of them is an error
 */
export function decode(rendered: readonly RenderedText[], addresses: readonly AddressLine[]): Spec {
  const { problems, ...spec } = survey(rendered, addresses);
  if (problems.some(isError)) throw new InputError(tellable(problems));
  return { ...spec, problems: tellable(problems) };
}

/**
 * The same, without giving up: whatever can be understood, with every problem, errors among them. Nothing to run.
 *
 * @param faults that were found on the way here; where something is missing, nothing is said of what belongs together
 */
export function survey(
  rendered: readonly RenderedText[],
  addresses: readonly AddressLine[],
  faults: readonly Problem[] = [],
): Spec {
  const problems: Problem[] = [...faults];
  const report: Report = (problem) => problems.push(problem);
  const budget = yamlBudget();
  const preflights = rendered.flatMap((text) => decodeDocuments(text, budget, report));
  const collectors = preflights.flatMap((preflight) => preflight.collectors);
  const analyzers = preflights.flatMap((preflight) => preflight.analyzers);
  const taken = [...collectors.map(({ name }) => name), ...analyzers.map(({ collectorName }) => collectorName.value)];
  const named = addressChecks(addresses, taken);
  const spec = {
    collectors: [...collectors, ...named.collectors],
    analyzers: [...analyzers, ...named.analyzers],
  };
  reportNotRun(preflights, report);
  if (!problems.some(isError)) relate(spec, { texts: rendered.length, documents: preflights.length }, report);
  return { ...spec, problems: withoutEchoes(problems) };
}

/** Where no document is found at all, it goes without saying that each file has none. */
function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  if (!problems.some(({ code }) => code === "no-document")) return problems;
  return problems.filter(({ code }) => code !== "document-empty");
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}
