import { runInNewContext } from "node:vm";

const functions = {
  contains: (text: unknown, part: unknown) => lower(text).includes(lower(part)),
  cancelled: () => false,
  success: () => true,
};

/** GitHub ignores case. */
function lower(value: unknown): string {
  return String(value ?? "").toLowerCase();
}

/**
 * Returns the value of an expression of a workflow, `${{ github.ref_name == 'main' && 'a' || inputs.b-c }}`. A context that has no
 * value is null, and an operator or function that is not known throws. `&&` and `||` are those of JavaScript.
 *
 * Ref: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
export function evaluate(expression: string, contexts: Readonly<Record<string, unknown>>): unknown {
  const [, source = ""] = /^\$\{\{(.*)\}\}$/s.exec(expression.trim()) ?? [];
  const translated = source.replace(/'[^']*'|[a-z][\w-]*(?:\.[\w-]+)+/g, (part) =>
    part.startsWith("'") ? part : `valueOf(${JSON.stringify(part)})`,
  );
  return runInNewContext(translated, { ...functions, valueOf: (name: string) => contexts[name] ?? null });
}
