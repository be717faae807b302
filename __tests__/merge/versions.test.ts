import { describe, expect, test } from "@jest/globals";
import type { Report } from "../../src/report/model.js";
import { makeExcluded, makeReport, makeResult } from "../report/make-report.js";
import { mergedReport, read } from "./make-fleet.js";

/** The file and the version of it, such as `s.yaml 1`, with the titles of its checks. */
type Files = Readonly<Record<string, readonly string[]>>;

function run(name: string, files: Files, facts: Partial<Report> = {}): Report {
  const read = Object.entries(files).map(([key, titles]) => ({ file: key.split(" ")[0] ?? "", key, titles }));
  return makeReport({
    name,
    sources: read.map(({ file, key }) => ({ file, sha256: (key.split(" ")[1] ?? "0").repeat(64) })),
    results: read.flatMap(({ file, titles }) =>
      titles.map((title) => makeResult({ title, position: { file, line: 1, column: 1 } })),
    ),
    ...facts,
  });
}

const versionsIn = ({ problems }: Report) =>
  problems.filter(({ code }) => code === "report-versions").map(({ severity, message }) => `${severity}: ${message}`);

const windows = { runner: { os: "Windows", arch: "X64" } };

const unequal = (of: string) => `warning: Checks of s.yaml that were not made: ${of}`;

describe("differingVersions", () => {
  test.each<{ name: string; runs: readonly Report[]; expected: readonly string[] }>([
    {
      name: "one of them without a check",
      runs: [run("eu-1", { "s.yaml 1": ["DB"] }), run("us-1", { "s.yaml 2": ["DB", "Queue"] })],
      expected: ["warning: s.yaml differs between eu-1 and us-1", unequal('"Queue" by eu-1')],
    },
    {
      name: "with the same titles",
      runs: [run("eu-1", { "s.yaml 1": ["DB"] }), run("us-1", { "s.yaml 2": ["DB"] })],
      expected: ["warning: s.yaml differs between eu-1 and us-1"],
    },
    {
      name: "of several runs each",
      runs: [
        run("eu-1", { "s.yaml 1": ["DB"] }),
        run("eu-2", { "s.yaml 2": ["DB", "Queue"] }),
        run("us-1", { "s.yaml 1": ["DB"] }),
      ],
      expected: ["warning: s.yaml has 2 versions: one of eu-1, us-1; one of eu-2", unequal('"Queue" by eu-1, us-1')],
    },
    {
      name: "of which a run excludes what another one checks",
      runs: [
        run(
          "eu-1",
          { "s.yaml 1": ["DB"] },
          {
            excluded: [makeExcluded({ title: "Queue", position: { file: "s.yaml", line: 1, column: 1 } })],
          },
        ),
        run("us-1", { "s.yaml 2": ["DB", "Queue"] }),
      ],
      expected: ["warning: s.yaml differs between eu-1 and us-1"],
    },
    {
      name: "alike, in another context",
      runs: [run("eu-1", { "s.yaml 1": ["DB of eu"] }), run("us-1", { "s.yaml 1": ["DB of us"] })],
      expected: [],
    },
    {
      name: "of files that only some of them read",
      runs: [run("eu-1", { "eu.yaml 1": ["DB"] }), run("us-1", { "us.yaml 2": ["Queue"] })],
      expected: [],
    },
    {
      name: "of standard input, which may be rendered for each machine",
      runs: ["1", "2"].map((version) =>
        run(
          `r-${version}`,
          {},
          {
            sources: [{ file: "standard input", sha256: version.repeat(64) }],
            results: [makeResult()],
          },
        ),
      ),
      expected: [],
    },
    {
      name: "of one run on Windows, where line endings may be others",
      runs: [run("eu-1", { "s.yaml 1": ["DB"] }), run("win-1", { "s.yaml 2": ["DB"] }, windows)],
      expected: [],
    },
    {
      name: "of one run on Windows that lacks a check",
      runs: [run("eu-1", { "s.yaml 1": ["DB", "Queue"] }), run("win-1", { "s.yaml 2": ["DB"] }, windows)],
      expected: ["warning: s.yaml differs between eu-1 and win-1", unequal('"Queue" by win-1')],
    },
    {
      name: "of two runs on Windows",
      runs: [run("win-1", { "s.yaml 1": ["DB"] }, windows), run("win-2", { "s.yaml 2": ["DB"] }, windows)],
      expected: ["warning: s.yaml differs between win-1 and win-2"],
    },
  ])("warns of versions $name", ({ runs, expected }) => {
    expect(versionsIn(mergedReport(runs.map(read)))).toEqual(expected);
    expect(versionsIn(mergedReport([...runs].reverse().map(read)))).toEqual(expected);
  });

  test("are known of a merged report as far as it says so, and said once", () => {
    const [one, other] = [run("eu-1", { "s.yaml 1": ["DB"] }), run("us-1", { "s.yaml 2": ["DB"] })];
    const merged = mergedReport([one, other].map(read));
    const said = ["warning: s.yaml differs between eu-1 and us-1"];
    expect(versionsIn(mergedReport([read(merged)]))).toEqual(said);
    expect(versionsIn(mergedReport([read(merged), read(run("ap-1", { "s.yaml 1": ["DB"] }))]))).toEqual(said);
    expect(versionsIn(mergedReport([read(merged), read(run("ap-1", { "s.yaml 3": ["DB"] }))]))).toEqual([
      "warning: s.yaml has 2 versions: one of ap-1; one of eu-1, us-1",
      ...said,
    ]);
  });

  test("are warned of whichever runs are merged first", () => {
    const reports = ["1", "2", "2"].map((version, at) => read(run(`r${at}`, { [`s.yaml ${version}`]: ["DB"] })));
    for (const first of [0, 1, 2]) {
      const turned = [...reports.slice(first), ...reports.slice(0, first)];
      const inTwoSteps = mergedReport([read(mergedReport(turned.slice(0, 2))), ...turned.slice(2)]);
      expect(versionsIn(inTwoSteps)).not.toEqual([]);
    }
  });

  test("leave the checks of a missing shard to the report that is missing", () => {
    const shard = { index: 1, count: 2, checks: 2, sha256: "a".repeat(64) };
    const reports = [run("eu-1", { "s.yaml 1": ["DB"] }, { shard }), run("us-1", { "s.yaml 2": ["DB", "Queue"] })];
    expect(versionsIn(mergedReport(reports.map(read)))).toEqual(["warning: s.yaml differs between eu-1 and us-1"]);
  });

  test("are named of the first files, runs and titles, and counted of the others", () => {
    const files = (version: number) =>
      Object.fromEntries(Array.from({ length: 22 }, (_, at) => [`${at}.yaml ${version}`, ["DB"]]));
    const pair = mergedReport([read(run("eu-1", files(1))), read(run("us-1", files(2)))]);
    expect([versionsIn(pair).length, versionsIn(pair).at(-1)]).toEqual([
      21,
      "warning: Of 2 more files runs read different versions",
    ]);
    const titles = Array.from({ length: 30 }, (_, at) => `T${at}`);
    const many = Array.from({ length: 30 }, (_, at) => read(run(`r${at}`, { "s.yaml 1": ["DB"] })));
    const [versions, checks] = versionsIn(
      mergedReport([...many, read(run("us-1", { "s.yaml 2": ["DB", ...titles] }))]),
    );
    expect(versions).toMatch(/: one of r0, .*, r19, 10 more; one of us-1$/);
    expect(checks).toMatch(/: "T0", .*, "T19", 10 more by r0, .*, r19, 10 more$/);
  });

  test("of merged reports take no product of their runs and their files", () => {
    const merged = (prefix: string, version: string): Report => {
      const names = Array.from({ length: 3_000 }, (_, at) => `${prefix}${at}`);
      const one = mergedReport(names.map((name) => read(run(name, { "s.yaml 1": ["DB"] }))));
      const sources = Array.from({ length: 20_000 }, (_, at) => ({ file: `${at}.yaml`, sha256: version.repeat(64) }));
      return { ...one, sources };
    };
    const reports = [merged("a", "1"), merged("b", "2")].map(read);
    const before = process.cpuUsage();
    mergedReport(reports);
    const { user } = process.cpuUsage(before);
    expect(user / 1_000).toBeLessThan(3_000);
  });
});

describe("leftFiles", () => {
  const both = { "a.yaml 1": ["DB"], "b.yaml 1": ["Queue"] };
  const one = { "a.yaml 1": ["DB"] };

  test.each<{ name: string; runs: readonly Report[]; expected: readonly string[] }>([
    {
      name: "one of two runs",
      runs: [run("eu-1", both), run("us-1", one)],
      expected: ["notice: b.yaml, of which other runs made checks, was not read by us-1"],
    },
    {
      name: "several runs",
      runs: [run("eu-1", one), run("us-1", both), run("us-2", one)],
      expected: ["notice: b.yaml, of which other runs made checks, was not read by eu-1, us-2"],
    },
    {
      name: "runs that share files with a third one only",
      runs: [run("eu-1", one), run("us-1", { "b.yaml 1": ["Queue"] }), run("us-2", both)],
      expected: [
        "notice: a.yaml, of which other runs made checks, was not read by us-1",
        "notice: b.yaml, of which other runs made checks, was not read by eu-1",
      ],
    },
    {
      name: "a run whose list of addresses is on standard input",
      runs: [
        run("eu-1", { "hosts.txt 1": ["DB"], "a.yaml 1": ["Queue"] }),
        run("us-1", { "standard input 1": [], "a.yaml 1": ["Queue"] }),
      ],
      expected: ["notice: hosts.txt, of which other runs made checks, was not read by us-1"],
    },
    { name: "nobody, as all read all", runs: [run("eu-1", both), run("us-1", both)], expected: [] },
    {
      name: "runs that share none, as those of regions do",
      runs: [run("eu-1", { "eu.yaml 1": ["DB"] }), run("us-1", { "us.yaml 1": ["DB"] })],
      expected: [],
    },
    {
      name: "a run of which no other one makes checks of it",
      runs: [run("eu-1", { ...one, "none.yaml 1": [] }), run("us-1", one)],
      expected: [],
    },
  ])("names the files with checks that were left by $name", ({ runs, expected }) => {
    expect(versionsIn(mergedReport(runs.map(read))).sort()).toEqual(expected);
    expect(versionsIn(mergedReport([...runs].reverse().map(read))).length).toBe(expected.length);
  });

  test("counts the files behind the twentieth", () => {
    const files = Object.fromEntries(Array.from({ length: 22 }, (_, at) => [`${at}.yaml 1`, ["DB"]]));
    const merged = mergedReport([read(run("eu-1", { ...one, ...files })), read(run("us-1", one))]);
    expect([versionsIn(merged).length, versionsIn(merged).at(-1)]).toEqual([
      21,
      "notice: 2 more files were read by some of the runs only",
    ]);
  });
});
