import { loadSources } from "../../src/load/load.js";
import { asOneValue, outcome, withoutKey } from "../values/outcome.js";
import { valuesRows } from "./rows.js";
import { analyzed, type GoSpec } from "./specs.js";
import type { ValuesCase } from "./values-texts.js";
import { specVerdict, type Verdict } from "./verdict.js";

/** What preflight's rendering is: see conformance/values/main.go. */
export interface GoRendering {
  readonly output?: string;
  readonly error?: string;
}

/** What a v1beta3 spec shows beside preflight's rendering of it, and the checks that preflight makes of that. */
export async function valuesVerdict(
  given: ValuesCase,
  go: { readonly rendering: GoRendering; readonly spec: GoSpec },
): Promise<Verdict> {
  const ours = outcome({ name: "", ...given });
  const { output } = go.rendering;
  const error = go.rendering.error === undefined ? undefined : withoutKey(go.rendering.error);
  if (ours.error !== error) {
    const row = valuesRows.find(({ isMet }) => isMet(ours.error ?? ""));
    if (row) return { rows: [row.title] };
    const kind = ours.error === undefined ? "refuses" : error === undefined ? "renders" : "has another error for";
    return { kind: `preflight ${kind} a template`, detail: JSON.stringify({ ours, go: go.rendering }) };
  }
  if (ours.output !== output) {
    return { kind: "a rendering is another one", detail: JSON.stringify({ ours: ours.output, go: output }) };
  }
  if (output === undefined) return { rows: [] };
  const values = given.valuesFiles.map((text, index) => ({ file: `values${index}.yaml`, text }));
  // preflight refuses a template without values before it renders.
  const set = given.set.length + values.length > 0 ? given.set.map(asOneValue) : ["unused=1"];
  const sources = { specs: [{ file: "spec.yaml", text: given.template }], contexts: [], values, set };
  const loaded = await loadSources(sources, { joinChecks: false, addresses: [] });
  const { kurlRefused: _, ...spec } = go.spec;
  return specVerdict(output, spec, analyzed({ value: loaded.value.spec, problems: loaded.problems }));
}
