import { describe, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import { azureCommands, formatCommands, githubCommands } from "../../src/formats/commands.js";
import { annotate } from "../../src/github/annotate.js";
import { type Annotation, annotationsOf } from "../../src/pages/annotations.js";
import { maskProse } from "../../src/problem/prose-mask.js";
import { arbitraryReport } from "../report/arbitrary-report.js";
import { makeMixedReport } from "../report/make-report.js";

const position = { file: "spec.yaml", line: 3, column: 5 };
const error: Annotation = { level: "error", title: "API", message: "refused\n100 % down", position };

/** What the toolkit itself prints. */
function byToolkit(annotations: readonly Annotation[]): string {
  const lines: string[] = [];
  const write = jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    lines.push(String(text));
    return true;
  });
  try {
    annotate(annotations);
  } finally {
    write.mockRestore();
  }
  return lines.join("");
}

describe("githubCommands()", () => {
  test("prints a workflow command for each annotation", () => {
    expect(githubCommands([error, { level: "notice", title: "n", message: "m" }])).toBe(
      "::error title=API,file=spec.yaml,line=3,col=5::refused%0A100 %25 down\n::notice title=n::m\n",
    );
  });

  test("prints what GitHub's own toolkit prints, whatever the texts are", () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        // Reports are masked before they are shown, and the action masks what it annotates once more.
        const annotations = annotationsOf(report).map(({ title, message, ...rest }) => ({
          ...rest,
          title: maskProse(title),
          message: maskProse(message),
        }));
        expect(githubCommands(annotations)).toBe(byToolkit(annotations));
      }),
    );
  });

  test("prints nothing where there is nothing to say", () => {
    expect(githubCommands([])).toBe("");
  });
});

describe("azureCommands()", () => {
  test("prints a logging command for each error and warning, and a notice as a line", () => {
    const annotations: readonly Annotation[] = [
      error,
      {
        level: "warning",
        title: "w",
        message: "in an input",
        position: { file: "input addresses", line: 2, column: 1 },
      },
      { level: "notice", title: "n", message: "m" },
    ];
    expect(azureCommands(annotations)).toBe(
      [
        "##vso[task.logissue type=error;sourcepath=spec.yaml;linenumber=3;columnnumber=5;]API: refused%0A100 %AZP25 down",
        "##vso[task.logissue type=warning;]w: input addresses:2: in an input",
        "n: m",
        "",
      ].join("\n"),
    );
  });

  test("ends no property early", () => {
    const file = "a];b%0A\n.yaml";
    const [line] = azureCommands([{ ...error, position: { ...position, file } }]).split("\n");
    expect(line).toContain("sourcepath=a%5D%3Bb%AZP250A%0A.yaml;linenumber=3;");
  });
});

describe("formatCommands()", () => {
  test.each([
    { name: "GitHub", print: githubCommands, start: /^::(error|warning|notice) [^:]*::/ },
    { name: "Azure", print: azureCommands, start: /^##vso\[task\.logissue type=(error|warning);[^\]]*\]/ },
  ])("prints no command but its own for $name, whatever the texts are", ({ print, start }) => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        for (const line of formatCommands(report, {}, print).split(/[\r\n\u0085\u2028\u2029]/)) {
          const rest = line.replace(start, "");
          // What follows a command is its message, not a line of its own.
          expect(rest === line && rest.trim().startsWith("::")).toBe(false);
          expect(rest).not.toMatch(/##\w*\[/);
        }
      }),
    );
  });

  test("makes a failure that fails nothing a warning", () => {
    expect(formatCommands(makeMixedReport(), { failOn: "never" }, githubCommands)).not.toContain("::error");
  });
});
