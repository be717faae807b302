import type { Problem } from "../problem/problem.js";
import type { Rendered } from "../render/rendered.js";

/**
 * What the runner of GitHub Actions takes for a command: `::` that begins a line, also after blanks, and `##[` anywhere.
 *
 * Ref: actions/runner v2.329.0, src/Runner.Common/ActionCommand.cs; blanks are those of .NET, U+0085 among them
 */
const COMMAND = /^(?:[^\S\n\r\u2028\u2029]|\x85)*::|##\[/m;

/**
 * Returns an error for the first line of rendered specs that would be a command in the log of a workflow. Their text is printed
 * exactly, so it cannot be escaped.
 */
export function logCommandProblems(parts: Iterable<Pick<Rendered, "text" | "positionAt">>): readonly Problem[] {
  for (const { text, positionAt } of parts) {
    const command = COMMAND.exec(text);
    if (command === null) continue;
    const at = command.index + command[0].search(/[:#]/);
    return [
      {
        code: "input-value",
        severity: "error",
        message:
          "Cannot print the rendered specs to the log: GitHub Actions would take this line as a workflow command",
        remedy: "write them into a file: render spec.yaml > rendered.yaml",
        position: positionAt(at),
      },
    ];
  }
  return [];
}
