import { positionsIn } from "../files/positions.js";
import type { Source } from "../files/source.js";
import { type Checked, hasErrors } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";
import { loadFunctions } from "../render/regexps.js";
import { renderValues } from "../render/render-values.js";
import type { Rendered } from "../render/rendered.js";
import { isHelmTemplate, mayBeV1beta3 } from "../values/detect.js";
import { readValues } from "../values/values.js";
import { isInline, type Sources } from "./read.js";
import type { RenderOptions } from "./render-sources.js";

type RenderOthers = (sources: Sources) => Promise<Checked<readonly Rendered[]>>;

/**
 * Renders the v1beta3 templates among the specs with `.Values`, and the others as before. The parts are in the order of the
 * specs, and the join checks are the last.
 *
 * @param renderOthers renders specs without Helm's templates, and the join checks
 */
export async function renderWithValues(
  sources: Sources,
  { joinChecks, meter }: RenderOptions,
  renderOthers: RenderOthers,
): Promise<Checked<readonly Rendered[]>> {
  const templates = new Set(sources.specs.filter((spec) => isHelmTemplate(spec, meter)));
  const others = sources.specs.filter((spec) => !templates.has(spec));
  const hasOthers = others.length > 0 || joinChecks || sources.specs.length === 0;
  const misplaced = misplacedInputs(sources, { templates: templates.size, hasOthers });
  const { values = [], set = [], lintContext } = sources;
  const files = [...values, ...(lintContext && templates.size > 0 ? [lintContext] : [])];
  const given = readValues({ values: files, set, templates: [...templates].map(({ text }) => text) }, meter);
  const hasValues = files.length + set.length > 0;
  const problems = [...misplaced, ...given.problems];
  const rendered = new Map<Source, readonly Rendered[]>();
  if (!hasErrors(given.problems)) {
    for (const spec of templates) {
      await loadFunctions(spec.text);
      const part = hasValues
        ? present(renderValues(spec, given.value, meter))
        : { value: [], problems: [withoutValues(spec)] };
      for (const problem of part.problems) problems.push(problem);
      rendered.set(spec, part.value);
    }
  }
  const last: Rendered[] = [];
  if (hasOthers) {
    const part = await renderOthers({ ...sources, specs: others });
    // A key of this file may be for the templates with values.
    const isOfValues = ({ code, position }: Problem) =>
      code === "context-key" && templates.size > 0 && position?.file === lintContext?.file;
    for (const problem of part.problems) if (!isOfValues(problem)) problems.push(problem);
    for (const each of part.value) {
      if (!others.includes(each.source)) last.push(each);
      else rendered.set(each.source, [...(rendered.get(each.source) ?? []), each]);
    }
  }
  return { value: [...sources.specs.flatMap((spec) => rendered.get(spec) ?? []), ...last], problems };
}

function present({ value, problems }: Checked<Rendered | undefined>): Checked<readonly Rendered[]> {
  return { value: value ? [value] : [], problems };
}

function withoutValues({ file, text }: Source): Problem {
  return {
    code: "values-missing",
    severity: "error",
    message: "A v1beta3 spec with Helm templates requires values",
    remedy:
      "give a values file as values, or key=value as set; preflight wants them, too, even where no template reads them",
    position: positionsIn(file, text)(text.indexOf("{{")),
  };
}

/** Data that no spec can read was meant for a spec that is not there, or of another version. */
function misplacedInputs(
  { specs, values = [], set = [], contexts }: Sources,
  { templates, hasOthers }: { readonly templates: number; readonly hasOthers: boolean },
): readonly Problem[] {
  const problems: Problem[] = [];
  if (values.length + set.length > 0 && templates === 0 && !specs.some(mayBeV1beta3)) {
    problems.push({
      code: "values-unused",
      severity: "error",
      where: values.length > 0 ? "input values" : "input set",
      message: "Values belong to troubleshoot.sh/v1beta3 documents, and no spec has one",
      remedy: "give the data of {{kurl}} templates as context or context-file",
    });
  }
  if (contexts.length > 0 && templates > 0 && !hasOthers) {
    problems.push({
      code: "context-unused",
      severity: "error",
      where: contexts.some(isInline) ? "input context" : "input context-file",
      message: "A context belongs to {{kurl}} templates, and every spec is a Helm template of troubleshoot.sh/v1beta3",
      remedy: "give the data of v1beta3 documents as values or set",
    });
  }
  return problems;
}
