import { win32 } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { type InputName, inputDefaults, readInputs } from "../../src/inputs/inputs.js";
import { pathIn } from "../../src/inputs/working-directory.js";
import { accept } from "../../src/problem/checked.js";

const read = (inputs: Partial<Record<InputName, string>>) => accept(readInputs((name) => inputs[name] ?? ""));

/** What each input that names files is given; all others name none. */
const naming = {
  spec: "a/*.yaml\n/absolute.yaml\n-",
  addresses: "@targets.txt",
  installer: "installer.yaml",
  "context-file": "context.yaml",
  values: "values.yaml",
  baseline: "baseline.json",
  template: "page.hbs",
} satisfies Partial<Record<InputName, string>>;

describe("working-directory", () => {
  test("is put before every relative path of a run", () => {
    const inputs = read({ ...naming, report: "json=out/report.json", "working-directory": "infra/" });
    expect(inputs).toMatchObject({
      workingDirectory: "infra/",
      spec: ["infra/a/*.yaml", "/absolute.yaml", "-"],
      addresses: [{ kind: "file", file: { path: "infra/targets.txt" } }],
      installer: "infra/installer.yaml",
      contextFile: ["infra/context.yaml"],
      values: ["infra/values.yaml"],
      baseline: "infra/baseline.json",
      template: "infra/page.hbs",
      reports: [{ format: "json", path: "infra/out/report.json" }],
    });
  });

  test("is put before what lint and a merge have of their own", () => {
    const directory = { "working-directory": "infra" };
    const contexts = { "lint-contexts": "join=join.yaml" };
    const lint = read({ ...directory, ...contexts, mode: "lint", spec: "a.yaml", report: "sarif=out.sarif" });
    expect(lint.lintContexts).toEqual([{ name: "join", file: "infra/join.yaml" }]);
    const merge = read({ ...directory, mode: "merge", merge: "*.json", report: "html=out.html" });
    expect(lint.lintReports).toEqual([{ format: "sarif", path: "infra/out.sarif" }]);
    expect([merge.merge, merge.reports]).toEqual([["infra/*.json"], [{ format: "html", path: "infra/out.html" }]]);
  });

  test("is known to every input that names files", () => {
    const others: readonly InputName[] = [
      "mode",
      "working-directory",
      "context",
      "set",
      "join-checks",
      "shard",
      "expect",
      "timeout",
      "retries",
      "retry-delay",
      "wait",
      "hold",
      "max-duration",
      "concurrency",
      "resolver",
      "ip-family",
      "allow",
      "deny",
      "policy-mode",
      "fail-on",
      "name",
      "summary",
      "annotations",
      "comment",
      "redact",
    ];
    const known = [...Object.keys(naming), "lint-contexts", "merge", "report", ...others];
    expect(Object.keys(inputDefaults).filter((name) => !known.includes(name))).toEqual([]);
  });

  test.each(["specs/*", "{a,b}", "a[1]", "a\nb", '""', "a//b"])("is one folder, not %j", (given) => {
    const { value, problems } = readInputs((name) => ({ spec: "a", "working-directory": given })[name as string] ?? "");
    expect([value, problems.map(({ code, where }) => [code, where])]).toEqual([
      undefined,
      [["input-value", "input working-directory"]],
    ]);
  });

  test.each([
    { directory: "", path: "a", expected: "a" },
    { directory: ".", path: "a", expected: "./a" },
    { directory: "b/", path: " a ", expected: "b/a" },
    { directory: "b", path: "/a", expected: "/a" },
    { directory: "b", path: "-", expected: "-" },
    { directory: "b", path: "", expected: "" },
  ])("$directory before $path is $expected", ({ directory, path, expected }) => {
    expect(pathIn(directory, path)).toBe(expected);
  });

  test.each([
    { path: "C:\\specs\\a.yaml", expected: "C:\\specs\\a.yaml" },
    { path: "\\\\server\\share\\a.yaml", expected: "\\\\server\\share\\a.yaml" },
    { path: "specs\\*.yaml", expected: "infra/specs\\*.yaml" },
  ])("before $path is $expected on Windows", ({ path, expected }) => {
    expect(pathIn("infra\\", path, win32)).toBe(expected);
  });
});
