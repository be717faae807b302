import { Meter, withinMeter } from "../meter.js";
import { type Checked, hasErrors } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";
import type { Rendered } from "../render/rendered.js";
import { type LoadInputs, readAsNeeded, renderAsNeeded, textsOf } from "./load.js";
import type { ReadOptions } from "./read.js";

/** Reads and renders the specs. A value that breaks out of its place is an error and is rendered all the same. */
export async function loadRendered(inputs: LoadInputs, options: ReadOptions): Promise<Checked<readonly Rendered[]>> {
  const { value: sources, problems } = await readAsNeeded(inputs, options);
  if (hasErrors(problems)) return { value: [], problems };
  const meter = new Meter();
  meter.wasRead(textsOf(sources));
  const rendered = await withinMeter(meter, () => renderAsNeeded(sources, { ...inputs, meter }), []);
  return { value: rendered.value, problems: [...problems, ...rendered.problems] };
}

/** The error of `render` where targets are to be hidden. */
export const redactedRender: Problem = {
  code: "input-value",
  severity: "error",
  where: "input redact",
  message: "Cannot use redact with render, which prints the specs",
  remedy: "expected run or merge",
};
