import { decode } from "../decode/decode.js";
import type { Inputs } from "../inputs/inputs.js";
import { templateData } from "../kurl/data.js";
import { joinChecks } from "../kurl/join-checks.js";
import { InputError, type Problem } from "../problem/problem.js";
import { allowance } from "../render/budget.js";
import { renderPlain } from "../render/plain.js";
import { type Rendered, renderSpecs } from "../render/render.js";
import type { Report } from "../report/model.js";
import { describeSources } from "../report/sources.js";
import { type ReadOptions, read, type Texts } from "./read.js";
import type { Understood } from "./understood.js";

/** Reads, renders and decodes. @throws InputError with everything that is wrong */
export async function understand(inputs: Inputs, options: ReadOptions): Promise<Understood> {
  return understandTexts(await read(inputs, options), inputs);
}

/** The same for texts that were read. */
export function understandTexts(texts: Texts, inputs: Pick<Inputs, "addresses" | "joinChecks">): Understood {
  const { rendered, sources, problems } = withoutFaults(renderTexts(texts, inputs));
  const breakouts = rendered.flatMap((text) => text.breakouts);
  if (breakouts.length > 0) throw new InputError(breakouts);
  return { spec: decode(rendered, inputs.addresses), sources, problems };
}

export interface Prepared {
  readonly rendered: readonly Rendered[];
  readonly sources: Report["sources"];
  readonly problems: readonly Problem[];
}

/**
 * Reads every text and renders every spec.
 *
 * @throws InputError with what is wrong in all of the specs
 */
export async function prepare(inputs: Inputs, options: ReadOptions): Promise<Prepared> {
  return withoutFaults(renderTexts(await read(inputs, options), inputs));
}

/** What was rendered, and what is wrong with the specs that could not be. */
export interface Attempted extends Prepared {
  readonly faults: readonly Problem[];
}

function withoutFaults({ faults, ...prepared }: Attempted): Prepared {
  if (faults.length > 0) throw new InputError(faults);
  return prepared;
}

/** Renders what can be rendered. @throws InputError where what the specs are rendered with is wrong */
export function renderTexts(texts: Texts, inputs: Pick<Inputs, "joinChecks">): Attempted {
  const { specs } = texts;
  const data = templateData(texts);
  const faults: Problem[] = [];
  const { spend } = allowance();
  const parts = specs.map((source) => attempt(() => spend(source, () => renderSpecs(source, data)), faults));
  const joined = inputs.joinChecks ? joinChecks(data) : { source: undefined, problems: [] };
  return {
    rendered: [
      ...parts.flatMap((part) => part?.rendered ?? []),
      ...(joined.source ? [renderPlain(joined.source)] : []),
    ],
    sources: describeSources(specs),
    problems: [...data.problems, ...parts.flatMap((part) => part?.problems ?? []), ...joined.problems],
    faults,
  };
}

/** Lets one spec's faults not hide those of the next. */
function attempt<T>(work: () => T, faults: Problem[]): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    faults.push(...error.problems);
    return undefined;
  }
}
