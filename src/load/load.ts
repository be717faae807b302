import { decodeAddresses } from "../decode/addresses.js";
import type { Spec } from "../decode/spec.js";
import type { AddressLine } from "../inputs/addresses.js";
import type { Inputs } from "../inputs/inputs.js";
import { Meter, withinMeter } from "../meter.js";
import { type Checked, hasErrors } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";
import type { Rendered } from "../render/rendered.js";
import type { Report } from "../report/model.js";
import { describeSources } from "../report/sources.js";
import { type LoadedAddresses, loadAddresses } from "./addresses.js";
import type { ReadOptions, SourceInputs, Sources } from "./read.js";
import type { RenderOptions } from "./render-sources.js";
import { beginSearches } from "./searches.js";

/** The inputs that decide what is checked. */
export interface LoadInputs extends SourceInputs, Pick<Inputs, "addresses" | "joinChecks" | "resolver" | "shard"> {}

/** The inputs of a run, which `fail-on` judges and the policy restricts. */
export interface RunInputs extends LoadInputs, Partial<Pick<Inputs, "failOn" | "policy">> {}

/** What a run is to check. */
export interface Loaded {
  readonly spec: Spec;
  readonly sources: Report["sources"];
}

/**
 * Reads, renders and decodes everything that the inputs name. Each step goes on with what the step before could understand,
 * so that one error does not hide the next.
 *
 * Code is loaded as it is needed: addresses alone need nothing that reads YAML, plain specs nothing that renders.
 */
export async function load(inputs: RunInputs, options: ReadOptions): Promise<Checked<Loaded>> {
  const given = await readGiven(inputs, options);
  // What it takes to find the files has limits of its own.
  const { value, problems } = await loadGiven(given, { ...inputs, meter: new Meter(), failOnOfRun: inputs.failOn });
  return { value, problems: [...(await warningsOfPolicy(inputs)), ...problems] };
}

async function warningsOfPolicy({ policy }: Pick<RunInputs, "policy">): Promise<readonly Problem[]> {
  if (policy === undefined || policy.deny.length === 0) return [];
  return (await import("./policy.js")).policyWarnings(policy);
}

/** What the inputs name, as it was read. Lint reads it once for all contexts. */
export interface Given {
  readonly addresses: Checked<LoadedAddresses>;
  /** `undefined` for addresses alone. */
  readonly sources: Checked<Sources> | undefined;
}

/** Reads what the inputs name. */
export async function readGiven(inputs: LoadInputs, options: ReadOptions): Promise<Given> {
  const addresses = await loadAddresses(inputs, options);
  return { addresses, sources: isAddressesOnly(inputs) ? undefined : await readAsNeeded(inputs, options) };
}

/** Adds the file of one context of lint. */
export async function withLintContext(given: Given, file: string, options: ReadOptions): Promise<Given> {
  const { readLintContext } = await import("./read.js");
  const { value, problems } = await readLintContext(file, options);
  const common = given.sources ?? { value: { specs: [], contexts: [] }, problems: [] };
  const sources = value ? { ...common.value, lintContext: value } : common.value;
  return { ...given, sources: { value: sources, problems: [...common.problems, ...problems] } };
}

/** Renders and decodes what was read. */
export async function loadGiven(
  { addresses, sources }: Given,
  inputs: LoadInputs & Pick<RenderOptions, "meter" | "failOnOfRun">,
): Promise<Checked<Loaded>> {
  const { meter } = inputs;
  const { lines, files } = addresses.value;
  // Without names: those of several hosts on one line are that line's.
  meter.wasRead(lines.map(({ address }) => address.value));
  if (!sources) {
    const decode = () => decodeAddresses(lines, { ...shardsOf(inputs), meter });
    const { value: spec, problems } = await withinMeter(meter, decode, NOTHING);
    // That nothing is left to check follows from addresses that cannot be dialed.
    const isEcho = lines.length === 0 && hasErrors(addresses.problems);
    const found = isEcho ? addresses.problems : [...addresses.problems, ...problems];
    return { value: { spec, sources: describeSources(files) }, problems: found };
  }
  if (hasErrors(sources.problems)) {
    return { value: { spec: NOTHING, sources: [] }, problems: [...addresses.problems, ...sources.problems] };
  }
  const loaded = await loadSources(sources.value, { ...inputs, addresses: lines });
  const value = { ...loaded.value, sources: [...loaded.value.sources, ...describeSources(files)] };
  return { value, problems: [...addresses.problems, ...sources.problems, ...loaded.problems] };
}

/** Renders and decodes files that were read. */
export async function loadSources(
  sources: Sources,
  {
    meter = new Meter(),
    ...inputs
  }: Pick<Inputs, "joinChecks" | "shard"> &
    Partial<Pick<RenderOptions, "meter" | "failOnOfRun">> & { readonly addresses: readonly AddressLine[] },
): Promise<Checked<Loaded>> {
  meter.wasRead(textsOf(sources));
  const { value: spec, problems } = await withinMeter(
    meter,
    async () => {
      const rendered = await renderAsNeeded(sources, { ...inputs, ...shardsOf(inputs), meter });
      const { assemble, beginDecoding } = await import("../decode/assemble.js");
      const sound = rendered.value.filter(({ hasBreakout }) => !hasBreakout);
      const isIncomplete = hasErrors(rendered.problems);
      const begun = beginDecoding(sound, meter);
      const options = { ...shardsOf(inputs), isIncomplete, meter };
      const { addresses } = inputs;
      // Most specs are usual: nothing that reads others is loaded for them.
      const decoded =
        begun.preflights.length === sound.length
          ? assemble({ value: begun.preflights, problems: [], files: sound.length }, addresses, options)
          : (await import("../decode/decode.js")).decodeRest(begun, { rendered: sound, addresses }, options);
      return { value: decoded.value, problems: [...rendered.problems, ...decoded.problems] };
    },
    NOTHING,
  );
  return { value: { spec, sources: describeSources(sources.specs) }, problems };
}

const NOTHING: Spec = { collectors: [], analyzers: [] };

/** Returns all texts: what is larger may cause more work. */
export function textsOf({
  specs,
  installer,
  contexts,
  values = [],
  set = [],
  lintContext,
}: Sources): readonly string[] {
  const files = [...specs, ...contexts, ...values, installer, lintContext].flatMap((file) => (file ? [file.text] : []));
  return [...files, ...set];
}

/** A spec that is divided may have more checks than one machine can make. */
function shardsOf({ shard }: Pick<Inputs, "shard">): { readonly shards?: number } {
  return shard ? { shards: shard.count } : {};
}

/** Reads the files that the inputs name. */
export async function readAsNeeded(inputs: LoadInputs, options: ReadOptions): Promise<Checked<Sources>> {
  const { read } = await import("./read.js");
  return read(inputs, { searches: beginSearches(), ...options });
}

/** Renders the specs. */
export async function renderAsNeeded(sources: Sources, inputs: RenderOptions): Promise<Checked<readonly Rendered[]>> {
  // Most runs have no v1beta3 template: nothing of Helm is loaded for them.
  const { values = [], set = [], specs } = sources;
  if (values.length + set.length > 0 || specs.some(({ text }) => text.includes("v1beta3") && text.includes("{{"))) {
    const { renderWithValues } = await import("./render-values.js");
    return renderWithValues(sources, inputs, (others) => renderOthers(others, inputs));
  }
  return renderOthers(sources, inputs);
}

async function renderOthers(sources: Sources, inputs: RenderOptions): Promise<Checked<readonly Rendered[]>> {
  const { isPlain, renderPlain } = await import("../render/plain.js");
  const { specs, contexts, lintContext, installer } = sources;
  // Template data is checked even where no template reads it.
  const hasData = contexts.length > 0 || lintContext !== undefined || installer !== undefined || inputs.joinChecks;
  if (!hasData && specs.every(isPlain)) return { value: specs.map(renderPlain), problems: [] };
  return (await import("./render-sources.js")).renderSources(sources, inputs);
}

/** Whether the inputs name no file and ask for no check but those of `addresses`. */
function isAddressesOnly(inputs: LoadInputs): boolean {
  const { spec, contextFile, installer, contexts = [], joinChecks, values = [], set = [] } = inputs;
  const files = [...spec, ...contextFile, installer, ...contexts, ...values, ...set];
  return !joinChecks && files.every((file) => file === undefined);
}
