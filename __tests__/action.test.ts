import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { type InputName, inputDefaults } from "../src/inputs/inputs.js";
import { tool } from "../src/report/facts.js";
import { exampleSpec } from "../src/terminal/example.js";
import { flagTable } from "../src/terminal/flag-table.js";

interface Action {
  readonly inputs: Record<string, { description: string; default?: string; required?: boolean }>;
  readonly outputs: Record<string, { description: string }>;
  readonly runs: { using: string; main: string };
}

const text = (path: string) => readFileSync(path, "utf8");
const action = parse(text("action.yml")) as Action;

describe("action.yml", () => {
  test("lists every input of the code with its default", () => {
    const listed = Object.fromEntries(
      Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? ""]),
    );
    const expression = (text: string) => `$\{{ ${text} }}`;
    const values = expression("strategy.job-total > 1 && format(' ({0})', join(matrix.*, ', ')) || ''");
    const ofWorkflows = {
      name: `${expression("github.job")}${values}`,
      matrix: expression("toJSON(matrix)"),
      "github-token": expression("github.token"),
    };
    expect(listed).toEqual({ ...inputDefaults, ...ofWorkflows });
  });

  test("describes every input and output, and runs dist on Node 24", () => {
    const descriptions = [...Object.values(action.inputs), ...Object.values(action.outputs)].map(
      (each) => each.description,
    );
    expect(descriptions.filter((description) => !description?.trim())).toEqual([]);
    expect(action.runs).toEqual({ using: "node24", main: "dist/index.js" });
    expect(existsSync(action.runs.main)).toBe(true);
  });
});

describe("the command line", () => {
  test.each(Object.keys(inputDefaults) as InputName[])("has a flag for the input %s, if it takes it", (name) => {
    const withoutFlag: readonly InputName[] = ["mode", "spec", "merge", "summary", "annotations", "comment"];
    expect(flagTable.some(({ input }) => input === name)).toBe(!withoutFlag.includes(name));
  });
});

test("the version is that of package.json", () => {
  expect(tool.version).toBe(JSON.parse(text("package.json")).version);
});

test("the demo runs the example of the folder examples", () => {
  expect(exampleSpec).toBe(text("examples/kubernetes-api/host-preflight.yaml"));
});
