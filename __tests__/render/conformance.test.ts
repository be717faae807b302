import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { positionsIn } from "../../src/files/positions.js";
import { UNLIMITED } from "../../src/go/func.js";
import { loadRegexp } from "../../src/go/regexp/regexp.js";
import { sprig } from "../../src/go/sprig/sprig.js";
import { renderTemplate, TemplateError } from "../../src/go/template/template.js";
import { rootValue, templateData } from "../../src/kurl/data.js";
import { decodeInstaller } from "../../src/kurl/installer.js";
import { parseYaml, type Tree, type TreeMap } from "../../src/yaml/yaml.js";

await loadRegexp();

// The cases of mode "kurl": see conformance/template/README.md.
const FOLDER = "conformance/template/cases";

interface Case {
  readonly group: string;
  readonly name: string;
  readonly template: string;
  readonly data: {
    readonly isPrimary?: boolean;
    readonly isJoin?: boolean;
    readonly isUpgrade?: boolean;
    readonly primaryHosts?: readonly string[];
    readonly secondaryHosts?: readonly string[];
    readonly installerYAML?: string;
  };
  readonly output?: string;
  readonly error?: string;
  readonly stage?: string;
  /** The case as it stands in its file, since JSON.parse would lose that 3.0 is not 3. */
  readonly line: string;
}

const cases = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(`${FOLDER}/${file}`, "utf8")
    .split("\n")
    .map((line) => line.replace(/,$/, ""))
    .filter((line) => line.includes('"mode":"kurl"'))
    .map((line): Case => ({ ...JSON.parse(line), line })),
);

describe("kURL's data makes of a template what Go makes of it", () => {
  test("all cases are here", () => {
    expect(cases.length).toBeGreaterThanOrEqual(230);
  });

  test.each(cases.map((given) => [`${given.group}: ${given.name}`, given] as const))("%s", (_, given) => {
    expect(answer(given)).toEqual({ output: given.output, error: given.error, stage: given.stage });
  });
});

function answer(given: Case): Pick<Case, "output" | "error" | "stage"> {
  const { installerYAML } = given.data;
  const isJson = installerYAML === undefined;
  const { tree, problem } = isJson ? treeOf(given.line, "data", "installer") : treeOf(installerYAML);
  if (problem) return { error: problem.message.replace("Cannot read YAML: ", ""), stage: "data" };
  const { value: installer, problems } = decodeInstaller(tree, { isJson, budget: UNLIMITED });
  if (!installer) return { error: problems[0]?.message as string, stage: "data" };
  try {
    const root = { ...templateData({ contexts: [contextOf(given)] }).value, installer };
    const { text } = renderTemplate(given.template, rootValue(root), {
      name: "t",
      leftDelim: "{{kurl",
      rightDelim: "}}",
      functions: sprig,
    });
    return { output: text };
  } catch (error) {
    if (error instanceof TemplateError) return { error: error.message, stage: error.stage };
    throw error;
  }
}

function contextOf({ data }: Case) {
  const { isPrimary = false, isJoin = false, isUpgrade = false, primaryHosts = [], secondaryHosts = [] } = data;
  const context = {
    IsPrimary: isPrimary,
    IsJoin: isJoin,
    IsUpgrade: isUpgrade,
    PrimaryHosts: primaryHosts,
    SecondaryHosts: secondaryHosts,
  };
  return { file: "context", text: JSON.stringify(context) };
}

function treeOf(text: string, ...keys: readonly string[]) {
  const { value: documents, problems } = parseYaml(text, positionsIn("case", text));
  const root = documents[0]?.tree as Tree;
  const tree = keys.reduce((map, key) => (map as TreeMap).entries.get(key)?.value as Tree, root);
  return { tree, problem: problems[0] };
}
