import type { Source } from "../files/source.js";
import { InputError, type Problem } from "../problem/problem.js";

/** UTF-16 units that the specs of a run may be rendered to, all together. */
export const MAX_RENDERED = 64 * 1024 * 1024;
/** Rendering of all of them. A thousand specs of 10 ms each take a third of it. */
export const MAX_RENDERING_MS = 30_000;

/** What is left to the specs of one run. Each template has limits of its own as well, which many of them could add up. */
export interface Allowance {
  /** Renders what one spec holds. @throws InputError `template-limit` once the specs ask for too much together */
  spend<T extends { readonly rendered: readonly { readonly text: string }[] }>(source: Source, render: () => T): T;
}

export function allowance(now: () => number = performance.now.bind(performance)): Allowance {
  const until = now() + MAX_RENDERING_MS;
  let left = MAX_RENDERED;
  return {
    spend(source, render) {
      if (now() > until) throw new InputError([tooMuch(source, `take longer than ${MAX_RENDERING_MS / 1000} s`)]);
      const result = render();
      for (const { text } of result.rendered) left -= text.length;
      if (left < 0) throw new InputError([tooMuch(source, `print more than ${MAX_RENDERED} characters`)]);
      return result;
    },
  };
}

function tooMuch({ file }: Source, what: string): Problem {
  return {
    code: "template-limit",
    severity: "error",
    message: `Cannot render the templates: together they ${what}`,
    remedy: "expected fewer specs; split them over several runs",
    position: { file, line: 1, column: 1 },
  };
}
