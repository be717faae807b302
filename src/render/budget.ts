import type { Source } from "../files/source.js";
import type { Checked } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";
import type { Rendered } from "./rendered.js";

/** UTF-16 units of all rendered specs of a run together. */
export const MAX_RENDERED = 64 * 1024 * 1024;
/** Time for rendering all of them. A thousand specs of 10 ms each take a third of it. */
export const MAX_RENDERING_MS = 30_000;

type RenderedParts = Checked<readonly Pick<Rendered, "text">[]>;

/** What is left for the specs of one run. Each template has limits of its own, too; many templates could add them up. */
export interface RenderBudget {
  /** Renders one spec file; once the specs ask for too much together, `template-limit` takes the place of the result. */
  spend<T extends RenderedParts>(source: Source, render: () => T): T | Checked<readonly never[]>;
}

export function renderBudget(now: () => number = performance.now.bind(performance)): RenderBudget {
  const until = now() + MAX_RENDERING_MS;
  let left = MAX_RENDERED;
  return {
    spend(source, render) {
      if (now() > until) return tooMuch(source, `take longer than ${MAX_RENDERING_MS / 1000} s`);
      const result = render();
      for (const { text } of result.value) left -= text.length;
      return left < 0 ? tooMuch(source, `print more than ${MAX_RENDERED} characters`) : result;
    },
  };
}

function tooMuch({ file }: Source, what: string): Checked<readonly never[]> {
  const problem: Problem = {
    code: "template-limit",
    severity: "error",
    message: `Cannot render the templates: together they ${what}`,
    remedy: "expected fewer specs; split them over several runs",
    position: { file, line: 1, column: 1 },
  };
  return { value: [], problems: [problem] };
}
