import { execFileSync } from "node:child_process";
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { inputDefaults, readInputs } from "../../src/inputs/inputs.js";
import { removeEarlierReports } from "../../src/load/earlier-reports.js";
import { accept } from "../../src/problem/checked.js";
import { temporaryFolder } from "../temporary-folder.js";

type Given = Partial<Record<keyof typeof inputDefaults, string>>;

async function remove(given: Given, cwd: string, confined = false) {
  const inputs = accept(readInputs((name) => given[name] ?? inputDefaults[name]));
  return removeEarlierReports(inputs, { cwd, confined, stdin: async () => Buffer.alloc(0) });
}

describe("removeEarlierReports()", () => {
  test.each<{ name: string; given: Given }>([
    { name: "a run", given: { spec: "a.yaml", report: "json=old.json\njunit=sub/old.xml" } },
    { name: "lint", given: { mode: "lint", spec: "a.yaml", report: "json=old.json\nsarif=sub/old.xml" } },
    { name: "a merge", given: { mode: "merge", merge: "in/*.json", report: "json=old.json\nhtml=sub/old.xml" } },
    {
      name: "a run with another baseline",
      given: { spec: "a.yaml", baseline: "b", report: "tap=old.json\nhtml=sub/old.xml" },
    },
  ])("removes the earlier reports of $name, and nothing else", async ({ given }) => {
    const files = { "a.yaml": "a", "in/1.json": "{}", b: "{}", "sub/other.xml": "" };
    const cwd = temporaryFolder({ ...files, "old.json": "{}", "sub/old.xml": "" });
    expect(await remove(given, cwd)).toEqual([]);
    expect([readdirSync(cwd).sort(), readdirSync(join(cwd, "sub"))]).toEqual([
      ["a.yaml", "b", "in", "sub"],
      ["other.xml"],
    ]);
  });

  test.each([
    { name: "an absolute path", first: (cwd: string) => join(cwd, "old.json"), second: () => "old.json" },
    { name: "a link to a folder", first: () => "link/new.json", second: () => "sub/new.json" },
    { name: "a link to a file", first: () => "to-old", second: () => "./old.json" },
    { name: "folders that are made later", first: () => "link/a/b.json", second: () => "sub/a/b.json" },
  ])("refuses two reports of one file by $name, and removes what was there", async ({ first, second }) => {
    const cwd = temporaryFolder({ "a.yaml": "a", "old.json": "{}", "sub/x": "" });
    symlinkSync("sub", join(cwd, "link"));
    symlinkSync("old.json", join(cwd, "to-old"));
    const report = `json=${first(cwd)}\nhtml=${second()}`;
    expect(await remove({ spec: "a.yaml", report }, cwd)).toEqual([
      {
        code: "input-value",
        severity: "error",
        where: "input report",
        message: `Cannot write html to ${second()}: another report goes there`,
        remedy: "expected a path of its own for each report",
      },
    ]);
    const isThere = first(cwd).startsWith("link/");
    expect(existsSync(join(cwd, "old.json"))).toBe(isThere);
  });

  test("makes no folder for a report that is not there yet", async () => {
    const cwd = temporaryFolder({ "a.yaml": "a" });
    expect(await remove({ spec: "a.yaml", report: "json=new/report.json" }, cwd)).toEqual([]);
    expect(readdirSync(cwd)).toEqual(["a.yaml"]);
  });

  test("removes a link, not the file that it leads to", async () => {
    const cwd = temporaryFolder({ "a.yaml": "a", kept: "kept" });
    symlinkSync("kept", join(cwd, "link.json"));
    symlinkSync("nothing", join(cwd, "dangling.json"));
    expect(await remove({ spec: "a.yaml", report: "json=link.json\nhtml=dangling.json" }, cwd)).toEqual([]);
    expect(readdirSync(cwd).sort()).toEqual(["a.yaml", "kept"]);
  });

  test("leaves pipes and descriptors", async () => {
    const cwd = temporaryFolder({ "a.yaml": "a" });
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    symlinkSync("pipe", join(cwd, "to-pipe"));
    symlinkSync("/dev/stdout", join(cwd, "to-stdout"));
    // Where standard output is a file, two reports may not go there.
    for (const stdout of ["to-stdout", "/dev/stdout"]) {
      const report = ["json=pipe", "html=to-pipe", `tap=${stdout}`].join("\n");
      expect(await remove({ spec: "a.yaml", report }, cwd)).toEqual([]);
    }
    expect(readdirSync(cwd).sort()).toEqual(["a.yaml", "pipe", "to-pipe", "to-stdout"]);
  });

  test("leaves metrics, which say when their run began", async () => {
    const cwd = temporaryFolder({ "a.yaml": "a", "old.prom": "" });
    expect(await remove({ spec: "a.yaml", report: "prometheus=old.prom" }, cwd)).toEqual([]);
    expect(existsSync(join(cwd, "old.prom"))).toBe(true);
  });

  test("leaves what a link leads to out of the workspace", async () => {
    const outside = temporaryFolder({ "old.json": "{}" });
    const cwd = temporaryFolder({ "a.yaml": "a" });
    symlinkSync(outside, join(cwd, "sub"));
    await remove({ spec: "a.yaml", report: "json=sub/old.json" }, cwd, true);
    expect(readdirSync(outside)).toEqual(["old.json"]);
  });

  test.each(["base.json", "./sub/../base.json", "sub/link/base.json", "alias.json"])(
    "leaves the baseline of this run, as %s",
    async (path) => {
      const cwd = temporaryFolder({ "a.yaml": "a", "base.json": "{}", "sub/x": "" });
      symlinkSync(cwd, join(cwd, "sub/link"));
      symlinkSync("base.json", join(cwd, "alias.json"));
      expect(await remove({ spec: "a.yaml", baseline: "base.json", report: `json=${path}` }, cwd)).toEqual([]);
      expect([existsSync(join(cwd, "base.json")), existsSync(join(cwd, "alias.json"))]).toEqual([true, true]);
    },
  );

  const canMount = process.platform === "linux" && process.getuid?.() === 0;
  (canMount ? test : test.skip)("says that an earlier report cannot be replaced", async () => {
    const cwd = temporaryFolder({ "a.yaml": "a", "old.json": "{}" });
    execFileSync("mount", ["--bind", join(cwd, "a.yaml"), join(cwd, "old.json")]);
    try {
      const problems = await remove({ spec: "b.yaml", report: "json=old.json" }, cwd);
      expect(problems).toEqual([
        {
          code: "input-value",
          severity: "error",
          where: "input report",
          message: expect.stringMatching(/^Cannot replace the earlier report old\.json: EBUSY/),
          remedy: "expected the path of a file that can be replaced",
        },
      ]);
    } finally {
      execFileSync("umount", [join(cwd, "old.json")]);
    }
  });

  test.each<{ input: string; given: Given; path: string }>([
    { input: "spec", given: { spec: "in/*.yaml" }, path: "in/1.yaml" },
    { input: "spec", given: { spec: "link.yaml" }, path: "link.yaml" },
    { input: "spec", given: { spec: "link.yaml" }, path: "in/1.yaml" },
    { input: "spec", given: { spec: "in/1.yaml" }, path: "in/../folder/1.yaml" },
    { input: "values", given: { spec: "a.yaml", values: "in/1.yaml" }, path: "in/1.yaml" },
    { input: "context-file", given: { spec: "a.yaml", "context-file": "in/1.yaml" }, path: "in/1.yaml" },
    { input: "installer", given: { spec: "a.yaml", installer: "in/1.yaml" }, path: "in/1.yaml" },
    { input: "template", given: { spec: "a.yaml", template: "in/1.yaml" }, path: "in/1.yaml" },
    { input: "addresses", given: { addresses: "@in/1.yaml" }, path: "in/1.yaml" },
    { input: "spec", given: { spec: "1.yaml", "working-directory": "in" }, path: "1.yaml" },
    { input: "merge", given: { mode: "merge", merge: "in/*.yaml" }, path: "in/1.yaml" },
    { input: "merge", given: { mode: "merge", merge: "in/*.yaml", baseline: "in/1.yaml" }, path: "in/1.yaml" },
    {
      input: "lint-contexts",
      given: { mode: "lint", spec: "a.yaml", "lint-contexts": "x=in/1.yaml" },
      path: "in/1.yaml",
    },
  ])(
    "refuses a report in the place of a file of the input $input, which stays: $path",
    async ({ input, given, path }) => {
      const cwd = temporaryFolder({ "a.yaml": "a", "in/1.yaml": "1", "old.json": "{}", "in/old.json": "{}" });
      symlinkSync("in/1.yaml", join(cwd, "link.yaml"));
      symlinkSync("in", join(cwd, "folder"));
      const format = given.mode === "lint" ? "sarif" : "html";
      const inFolder = given["working-directory"] ? `${given["working-directory"]}/` : "";
      const report = `json=old.json\n${format}=${path}`;
      expect(await remove({ ...given, report }, cwd)).toEqual([
        {
          code: "input-value",
          severity: "error",
          where: "input report",
          message: `Cannot write ${format} to ${inFolder}${path}: it is a file of the input ${input}`,
          remedy: "expected a path that no other input names",
        },
      ]);
      expect([
        readFileSync(join(cwd, "in/1.yaml"), "utf8"),
        lstatSync(join(cwd, "link.yaml")).isSymbolicLink(),
      ]).toEqual(["1", true]);
      expect(existsSync(join(cwd, inFolder, "old.json"))).toBe(false);
    },
  );

  test("refuses nothing for a link to a file that is read, which stays", async () => {
    const cwd = temporaryFolder({ "a.yaml": "a" });
    symlinkSync("a.yaml", join(cwd, "link"));
    expect(await remove({ spec: "a.yaml", report: "json=link" }, cwd)).toEqual([]);
    expect(readdirSync(cwd)).toEqual(["a.yaml"]);
  });

  describe("in a checkout that may be a stranger's", () => {
    const report = "json=reports/eu-1.json";
    const inPlace = (input: string) => [
      expect.objectContaining({
        code: "input-value",
        message: `Cannot write json to reports/eu-1.json: it is a file of the input ${input}`,
      }),
    ];

    test.each<{ name: string; given: Given; links: Readonly<Record<string, string>>; problems: unknown }>([
      {
        name: "that a glob of specs finds behind a link",
        given: { spec: "specs/*.yaml" },
        links: { "specs/b.yaml": "../reports/eu-1.json" },
        problems: inPlace("spec"),
      },
      { name: "that a glob of specs finds", given: { spec: "*/*.{yaml,json}" }, links: {}, problems: inPlace("spec") },
      {
        name: "to which the path of a spec is a link",
        given: { spec: "main.yaml" },
        links: { "main.yaml": "reports/eu-1.json" },
        problems: inPlace("spec"),
      },
      {
        name: "to which a file of values leads through a linked folder",
        given: { spec: "specs/a.yaml", values: "values/eu-1.json" },
        links: { values: "reports" },
        problems: inPlace("values"),
      },
      {
        name: "that a glob of lint-contexts finds",
        given: { mode: "lint", spec: "specs/a.yaml", "lint-contexts": "eu=reports/*" },
        links: {},
        problems: inPlace("lint-contexts"),
      },
      {
        name: "to which the baseline is a link",
        given: { spec: "specs/a.yaml", baseline: "base.json" },
        links: { "base.json": "reports/eu-1.json" },
        problems: [],
      },
      {
        name: "beside a report in the place of a folder",
        given: { spec: "specs/a.yaml", report: `${report}\nhtml=specs` },
        links: {},
        problems: [],
      },
    ])("removes the report of a commit $name", async ({ given, links, problems }) => {
      const cwd = temporaryFolder({ "specs/a.yaml": "a", "reports/eu-1.json": "{}" });
      for (const [link, target] of Object.entries(links)) symlinkSync(target, join(cwd, link));
      expect(await remove({ report, ...given }, cwd, true)).toEqual(problems);
      expect([readdirSync(join(cwd, "reports")), readdirSync(cwd).includes("specs")]).toEqual([[], true]);
    });

    test("removes a report in a folder of a commit that looks like git's, and a link to a folder", async () => {
      const cwd = temporaryFolder({ "specs/a.yaml": "a", "reports/eu-1.json": "{}", "reports/HEAD": "", "more/x": "" });
      for (const folder of ["objects", "refs"]) mkdirSync(join(cwd, "reports", folder));
      symlinkSync("specs", join(cwd, "more/eu-1.html"));
      const two = `${report}\nhtml=more/eu-1.html`;
      expect(await remove({ spec: "specs/a.yaml", report: two }, cwd, true)).toEqual([]);
      expect([
        readdirSync(join(cwd, "reports")),
        readdirSync(join(cwd, "more")),
        readdirSync(join(cwd, "specs")),
      ]).toEqual([["HEAD", "objects", "refs"], ["x"], ["a.yaml"]]);
    });

    test("leaves what is below .git, and what a link of the checkout leads to out of it", async () => {
      const cwd = temporaryFolder({
        "specs/a.yaml": "a",
        ".git/eu-1.json": "{}",
        "infra/eu-1.json": "{}",
        "app/.git": "",
      });
      symlinkSync(".git", join(cwd, "reports"));
      symlinkSync("../infra", join(cwd, "app/reports"));
      const two = `${report}\nhtml=app/reports/eu-1.json`;
      expect(await remove({ spec: "specs/a.yaml", report: two }, cwd, true)).toEqual([]);
      expect([existsSync(join(cwd, ".git/eu-1.json")), existsSync(join(cwd, "infra/eu-1.json"))]).toEqual([true, true]);
    });

    test("removes a link in the place of a report, and not the file of an input that it leads to", async () => {
      const cwd = temporaryFolder({ "specs/a.yaml": "a", "reports/x": "" });
      symlinkSync("../specs/a.yaml", join(cwd, "reports/eu-1.json"));
      expect(await remove({ spec: "specs/a.yaml", report }, cwd, true)).toEqual([]);
      expect([readdirSync(join(cwd, "reports")), readdirSync(join(cwd, "specs"))]).toEqual([["x"], ["a.yaml"]]);
    });

    test.each<{ name: string; given: Given; problems: unknown }>([
      { name: "a spec", given: { spec: "./reports/eu-1.json" }, problems: inPlace("spec") },
      { name: "one of braces", given: { spec: "{reports/eu-1.json,specs/*}" }, problems: inPlace("spec") },
      { name: "a file of addresses", given: { addresses: "@reports/eu-1.json" }, problems: inPlace("addresses") },
      { name: "the baseline", given: { spec: "specs/a.yaml", baseline: "reports/eu-1.json" }, problems: [] },
      {
        name: "the baseline, through a linked folder",
        given: { spec: "specs/a.yaml", baseline: "link/eu-1.json", report: "json=link/eu-1.json" },
        problems: [],
      },
    ])("leaves what the inputs themselves name as $name", async ({ given, problems }) => {
      const cwd = temporaryFolder({ "specs/a.yaml": "a", "reports/eu-1.json": "{}" });
      symlinkSync("reports", join(cwd, "link"));
      expect(await remove({ report, ...given }, cwd, true)).toEqual(problems);
      expect(existsSync(join(cwd, "reports/eu-1.json"))).toBe(true);
    });

    test("leaves a report that another step of the job has written", async () => {
      const cwd = temporaryFolder({ "specs/a.yaml": "a", "reports/eu-1.json": "{}", "old.html": "" });
      const inputs = accept(
        readInputs(
          (name) =>
            ({ spec: "specs/a.yaml", report: `${report}\nhtml=old.html` })[name as string] ?? inputDefaults[name],
        ),
      );
      const claimed = ["reports/eu-1.json"];
      const options = { cwd, confined: true, stdin: async () => Buffer.alloc(0), claimed };
      expect(await removeEarlierReports(inputs, options)).toEqual([]);
      expect(readdirSync(cwd, { recursive: true }).sort()).toEqual([
        "reports",
        "reports/eu-1.json",
        "specs",
        "specs/a.yaml",
      ]);
    });
  });
});
