import type { Problem } from "../problem/problem.js";
import type { Rendered } from "../render/rendered.js";
import type { LogSystem } from "./io.js";

/**
 * What each system takes for a command in the log of a step.
 *
 * - GitHub Actions: `::` that begins a line, also after blanks, and `##[` anywhere. Ref: actions/runner v2.329.0,
 *   src/Runner.Common/ActionCommand.cs; blanks are those of .NET, U+0085 among them
 * - Azure Pipelines: `##vso[` anywhere. Ref: microsoft/azure-pipelines-agent, src/Microsoft.VisualStudio.Services.Agent/Command.cs.
 *   `##[error]` and its like are lines that look like those of the agent itself
 * - TeamCity: `##teamcity[` anywhere. Ref: https://www.jetbrains.com/help/teamcity/service-messages.html
 */
const COMMANDS: Readonly<Record<LogSystem, RegExp>> = {
  "GitHub Actions": /^(?:[^\S\n\r\u2028\u2029]|\x85)*::|##\[/m,
  "Azure Pipelines": /##(?:vso)?\[/,
  TeamCity: /##teamcity\[/,
};

/**
 * Returns an error for the first line of rendered specs that would be a command in the log of a system. Their text is printed
 * exactly, so it cannot be escaped.
 */
export function logCommandProblems(
  parts: Iterable<Pick<Rendered, "text" | "positionAt">>,
  system: LogSystem,
): readonly Problem[] {
  for (const { text, positionAt } of parts) {
    const command = COMMANDS[system].exec(text);
    if (command === null) continue;
    const at = command.index + command[0].search(/[:#]/);
    return [
      {
        code: "input-value",
        severity: "error",
        message: `Cannot print the rendered specs to the log: ${system} would take this line as a command`,
        remedy: "write them into a file: render spec.yaml > rendered.yaml",
        position: positionAt(at),
      },
    ];
  }
  return [];
}
