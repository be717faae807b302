import type { AddressLine } from "../inputs/addresses.js";
import { Meter } from "../meter.js";
import { maskAddress } from "../problem/address-mask.js";
import { type Checked, hasErrors } from "../problem/checked.js";
import type { Located, Problem } from "../problem/problem.js";
import type { Rendered } from "../render/rendered.js";
import { type YamlBudget, yamlBudget } from "../yaml/limits.js";
import { addressChecks } from "./addresses.js";
import { checkReferences } from "./check-references.js";
import type { HostPreflight } from "./host-preflight.js";
import { reportSteps } from "./report-steps.js";
import type { Analyzer, Collector, Spec } from "./spec.js";
import { usualPreflight } from "./usual.js";

export type RenderedText = Pick<Rendered, "text" | "positionAt" | "writtenAt" | "isHelm">;

export interface DecodeOptions {
  /** Some of the specs are missing because of an error, so collectors and analyzers are not compared with one another. */
  readonly isIncomplete?: boolean;
  /** How many machines divide the checks. */
  readonly shards?: number;
  /** Of the run; by default one for these texts. */
  readonly meter?: Meter;
}

/** The texts that were decoded so far, which are as usual: the first of all. */
export interface Begun {
  readonly preflights: readonly HostPreflight[];
  readonly budget: YamlBudget;
  readonly meter: Meter;
}

/** Decodes texts up to the first that is not usual. What reads that one is not loaded for this. */
export function beginDecoding(rendered: readonly RenderedText[], meter = meterOf(rendered)): Begun {
  const budget = yamlBudget(meter);
  const preflights: HostPreflight[] = [];
  for (const text of rendered) {
    meter.position = text.positionAt(0);
    const preflight = usualPreflight(text, budget);
    if (!preflight) break;
    preflights.push(preflight);
  }
  return { preflights, budget, meter };
}

function meterOf(texts: readonly Pick<Rendered, "text">[]): Meter {
  return new Meter({ characters: texts.reduce((sum, { text }) => sum + text.length, 0) });
}

/** What was decoded of so many files. */
export interface Documents extends Checked<readonly HostPreflight[]> {
  readonly files: number;
}

/**
 * Joins the collectors and analyzers of all documents, in the order of reading, as troubleshoot concatenates specs, with the
 * lines of `addresses`.
 */
export function assemble(
  { value: preflights, problems: ofDocuments, files }: Documents,
  addresses: readonly AddressLine[],
  { isIncomplete = false, shards = 1, meter }: DecodeOptions,
): Checked<Spec> {
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
  meter?.steps(reportSteps(spec));
  const problems = [...ofDocuments, ...notRunNotices(preflights)];
  if (isIncomplete || hasErrors(problems)) return { value: spec, problems };
  const decoded = { files, documents: preflights.length, shards };
  return { value: spec, problems: withoutEchoes([...problems, ...checkReferences(spec, decoded, meter)]) };
}

/** Where no document is found at all, a warning for each file without one says nothing more. */
function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  if (!problems.some(({ code }) => code === "no-document")) return problems;
  return problems.filter(({ code }) => code !== "document-empty");
}

/** Returns notices that name what the documents ask for and this program does not do. */
function notRunNotices(preflights: readonly HostPreflight[]): readonly Problem[] {
  const others = preflights.flatMap(({ notRun }) => notRun);
  const types = [...new Set(others.map(({ type }) => type))];
  return [
    ...others.slice(0, 1).map(
      ({ position }): Problem => ({
        code: "not-tcp-connect",
        severity: "notice",
        message: `Not run, since only tcpConnect is: ${types.join(", ")}`,
        position,
      }),
    ),
    ...preflights.flatMap(({ uri }): Problem[] => (uri ? [uriNotice(uri)] : [])),
  ];
}

function uriNotice({ value, position }: Located<string>): Problem {
  return {
    code: "uri-not-followed",
    severity: "notice",
    message: `The spec's uri ${maskAddress(value)} is not followed; the spec is run as it is here`,
    position,
  };
}
