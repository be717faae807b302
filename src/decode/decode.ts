import type { AddressLine } from "../inputs/addresses.js";
import { Meter } from "../meter.js";
import { type Checked, gather, hasErrors } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";
import type { Rendered } from "../render/rendered.js";
import { yamlBudget } from "../yaml/yaml.js";
import { addressChecks } from "./addresses.js";
import { checkReferences } from "./check-references.js";
import { decodeDocuments, notRunNotices } from "./documents.js";
import type { Analyzer, Collector, Spec } from "./spec.js";

export interface DecodeOptions {
  /** Some of the specs are missing because of an error, so collectors and analyzers are not compared with one another. */
  readonly isIncomplete?: boolean;
  /** How many machines divide the checks. */
  readonly shards?: number;
  /** Of the run; by default one for these texts. */
  readonly meter?: Meter;
}

/**
 * Decodes every document of every rendered spec, and every line of `addresses`. Collectors and analyzers of all documents
 * are one list, in the order of reading, as troubleshoot concatenates specs.
 *
 * Entries with an error are kept, marked as faulty.
 */
export function decode(
  rendered: readonly Pick<Rendered, "text" | "positionAt">[],
  addresses: readonly AddressLine[],
  { isIncomplete = false, shards = 1, meter = meterOf(rendered) }: DecodeOptions = {},
): Checked<Spec> {
  const budget = yamlBudget(meter);
  const documents = gather(rendered.map((each) => decodeDocuments(each, { budget, meter })));
  const preflights = documents.value.flat();
  const numbered = <Entry extends Collector | Analyzer>(entries: readonly Entry[], document: number) =>
    entries.map((entry): Entry => ({ ...entry, document }));
  const collectors = preflights.flatMap((preflight, document) => numbered(preflight.collectors, document));
  const analyzers = preflights.flatMap((preflight, document) => numbered(preflight.analyzers, document));
  const taken = [...collectors.map(({ name }) => name), ...analyzers.map(({ collectorName }) => collectorName.value)];
  const named = addressChecks(addresses, taken);
  const spec = {
    collectors: [...collectors, ...named.collectors],
    analyzers: [...analyzers, ...named.analyzers],
  };
  const problems = [...documents.problems, ...notRunNotices(preflights)];
  if (isIncomplete || hasErrors(problems)) return { value: spec, problems };
  const decoded = { files: rendered.length, documents: preflights.length, shards };
  return { value: spec, problems: withoutEchoes([...problems, ...checkReferences(spec, decoded, meter)]) };
}

function meterOf(texts: readonly Pick<Rendered, "text">[]): Meter {
  return new Meter({ characters: texts.reduce((sum, { text }) => sum + text.length, 0) });
}

/** Where no document is found at all, a warning for each file without one says nothing more. */
function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  if (!problems.some(({ code }) => code === "no-document")) return problems;
  return problems.filter(({ code }) => code !== "document-empty");
}
