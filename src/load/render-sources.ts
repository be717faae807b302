import type { Source } from "../files/source.js";
import type { Inputs } from "../inputs/inputs.js";
import { templateData } from "../kurl/data.js";
import { joinChecks } from "../kurl/join-checks.js";
import { type Checked, gather, hasErrors } from "../problem/checked.js";
import { renderBudget } from "../render/budget.js";
import { renderPlain } from "../render/plain.js";
import { renderSpecs } from "../render/render.js";
import type { Rendered } from "../render/rendered.js";
import { CONTEXT_SOURCE, type Sources } from "./read.js";

/** Renders every spec, and the join checks where they are asked for. Without valid template data nothing is rendered. */
export function renderSources(sources: Sources, inputs: Pick<Inputs, "joinChecks">): Checked<readonly Rendered[]> {
  const data = templateData({ ...sources, contexts: contextsOf(sources) });
  if (hasErrors(data.problems)) return { value: [], problems: data.problems };
  const budget = renderBudget();
  const specs = gather(sources.specs.map((source) => budget.spend(source, () => renderSpecs(source, data.value))));
  const joined = inputs.joinChecks ? joinChecks(data.value) : { value: undefined, problems: [] };
  return {
    value: [...specs.value.flat(), ...(joined.value ? [renderPlain(joined.value)] : [])],
    problems: [...data.problems, ...specs.problems, ...joined.problems],
  };
}

/** The `context` input wins over every file. */
function contextsOf({ contexts, lintContext }: Sources): readonly Source[] {
  if (!lintContext) return contexts;
  const inline = contexts.filter(({ file }) => file === CONTEXT_SOURCE);
  return [...contexts.filter((context) => !inline.includes(context)), lintContext, ...inline];
}
