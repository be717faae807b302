import { allowedChecks } from "../decode/limits.js";
import type { Source } from "../files/source.js";
import type { Inputs } from "../inputs/inputs.js";
import { templateData } from "../kurl/data.js";
import { splitDocuments } from "../kurl/documents.js";
import type { Meter } from "../meter.js";
import { type Checked, gather, hasErrors } from "../problem/checked.js";
import { renderPlain } from "../render/plain.js";
import { loadFunctionsOf } from "../render/regexps.js";
import { renderSpecs } from "../render/render.js";
import type { Rendered } from "../render/rendered.js";
import { yamlBudget } from "../yaml/yaml.js";
import { isInline, type Sources } from "./read.js";

export interface RenderOptions extends Pick<Inputs, "joinChecks"> {
  readonly meter: Meter;
  /** How many machines divide the checks. */
  readonly shards?: number;
  /** Of a run, whose verdict may differ from that of the installer. */
  readonly failOnOfRun?: Inputs["failOn"] | undefined;
}

/** Renders every spec, and the join checks where they are asked for. Without valid template data nothing is rendered. */
export async function renderSources(
  sources: Sources,
  { joinChecks, meter, shards, failOnOfRun }: RenderOptions,
): Promise<Checked<readonly Rendered[]>> {
  const budget = yamlBudget(meter);
  const documents = sources.specs.map((source) => splitDocuments(source, budget));
  const contexts = contextsOf(sources);
  const data = templateData({ ...sources, specs: documents, contexts, meter, budget, failOnOfRun });
  if (hasErrors(data.problems)) return { value: [], problems: data.problems };
  for (const spec of documents) await loadFunctionsOf(spec);
  const specs = gather(documents.map((spec) => renderSpecs(spec, data.value, meter)));
  const joined = joinChecks
    ? (await import("../kurl/join-checks.js")).joinChecks(data.value, { meter, allowed: allowedChecks(shards) })
    : { value: undefined, problems: [] };
  return {
    value: [...specs.value.flat(), ...(joined.value ? [renderPlain(joined.value)] : [])],
    problems: [...data.problems, ...specs.problems, ...joined.problems],
  };
}

/** The `context` input wins over every file. */
function contextsOf({ contexts, lintContext }: Sources): readonly Source[] {
  if (!lintContext) return contexts;
  const inline = contexts.filter(isInline);
  return [...contexts.filter((context) => !inline.includes(context)), lintContext, ...inline];
}
