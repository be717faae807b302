import type { Position, Problem } from "../problem/problem.js";

/** Thrown where a document cannot become a tree. */
export class TreeFault extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

export function limit(message: string): TreeFault {
  return new TreeFault({ code: "yaml-limit", severity: "error", message });
}

/** Without the parser's mark for what follows another error, which nobody wrote. */
export function toldErrors<E extends { readonly message: string }>(errors: readonly E[]): readonly E[] {
  return errors.filter(({ message }, index) => index === 0 || !message.includes("flow-error-end"));
}

export function syntaxProblem(
  error: { code: string; message: string; pos: [number, number] },
  at: (offset: number) => Position,
): Problem {
  const [message = ""] = error.message.split("\n");
  const tab = error.code === "TAB_AS_INDENT" ? "indent with spaces" : undefined;
  const plain = lowerFirst(message).replace(/closing (["'])quote/, "closing quote $1");
  return { ...syntax(plain, at(error.pos[0])), ...(tab ? { remedy: tab } : {}) };
}

export function syntax(message: string, position?: Position): Problem {
  return {
    code: "yaml-syntax",
    severity: "error",
    message: `Cannot read YAML: ${message}`,
    ...(position && { position }),
  };
}

export function moreErrors(count: number): Problem {
  return { code: "yaml-syntax", severity: "error", message: `Cannot read YAML: ${count} more errors in this document` };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
