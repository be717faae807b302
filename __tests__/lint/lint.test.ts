import { describe, expect, test } from "@jest/globals";
import { type InputName, readInputs } from "../../src/inputs/inputs.js";
import { lint } from "../../src/lint/lint.js";
import { formatLintText } from "../../src/lint/text.js";
import { accept } from "../../src/problem/checked.js";
import { sensibleSpecs } from "../sensible-specs.js";
import { temporaryFolder } from "../temporary-folder.js";

const spec = `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: example}
spec:
  collectors:
    - tcpConnect: {collectorName: api, address: '{{kurl .API}}', exclude: '{{kurl not .IsJoin}}', timeout: 5s}
    {{kurl range .RemoteHosts}}
    - tcpConnect: {collectorName: 'weave {{kurl .}}', address: '{{kurl .}}:6783'}
    {{kurl end}}
  analyzers:
    - tcpConnect: {checkName: The API, collectorName: api, exclude: '{{kurl not .IsJoin}}', outcomes: [{pass: {when: connected}}, {fail: {}}]}
    {{kurl range .RemoteHosts}}
    - tcpConnect: {checkName: 'Weave {{kurl .}}', collectorName: 'weave {{kurl .}}', outcomes: [{pass: {when: connected}}, {fail: {}}]}
    {{kurl end}}
`;

const complete = "outcomes: [{pass: {when: connected}}, {fail: {}}]";

/** A HostPreflight of collectors and analyzers in YAML's flow style, one a line from line 6 on. */
function plain({ collectors = ["address: 'db:1'"], analyzers = [complete] }): string {
  const entries = (items: readonly string[]) => items.map((item) => `    - tcpConnect: {${item}}\n`).join("");
  return `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: example}
spec:
  collectors:
${entries(collectors)}  analyzers:
${entries(analyzers)}`;
}

function lintFiles(
  given: Partial<Record<InputName, string>>,
  files: Readonly<Record<string, string>> = {},
  stdin = "",
) {
  const cwd = temporaryFolder({ "spec.yaml": spec, ...files });
  let reads = 0;
  return lint(accept(readInputs((name) => ({ mode: "lint", spec: "spec.yaml", ...given })[name] ?? "")), {
    cwd,
    stdin: async () => {
      if (reads++ > 0) throw new Error("Standard input was read twice");
      return Buffer.from(stdin);
    },
  });
}

test("all contexts of lint together take no more work than one", async () => {
  const files = {
    "spec.yaml": `${spec.slice(0, spec.indexOf("spec:"))}x: [{{kurl range until 20000}}{},{{kurl end}}]\n`,
    "c.yaml": "IsJoin: true\n",
  };
  const contexts = (count: number) => Array.from({ length: count }, (_, at) => `c${at}=c.yaml`).join("\n");
  expect(codes(await lintFiles({ "lint-contexts": contexts(1) }, files))).not.toContain("work-limit");
  expect(codes(await lintFiles({ "lint-contexts": contexts(50) }, files))).toContain("work-limit");
});

const codes = ({ problems }: Awaited<ReturnType<typeof lint>>) => problems.map(({ code }) => code);

describe("lint()", () => {
  test("finds problems without dialing, and estimates the time of a run", async () => {
    const report = await lintFiles({ context: "{IsJoin: true, API: 'db:65536', RemoteHosts: [n1]}" });
    expect(report).toMatchObject({
      schemaVersion: 1,
      result: "fail",
      counts: { errors: 1, warnings: 0, notices: 1 },
      sources: [{ file: "spec.yaml" }],
      contexts: [],
      checks: [
        { title: "The API", spec: "example", position: { file: "spec.yaml", line: 11 }, states: ["runs"] },
        { title: "Weave n1", states: ["runs"] },
      ],
      problems: [
        { code: "address-port", position: { file: "spec.yaml", line: 6, column: 49 } },
        {
          code: "worst-case-time",
          message: "If nothing answers, dialing takes 10s: 2 checks, 2 at a time, the longest 10s",
        },
      ],
    });
  });

  test("explains a run without a timeout", async () => {
    const report = await lintFiles({ context: "{IsJoin: false, RemoteHosts: [n1], API: ''}", timeout: "0" });
    expect(report.problems.find(({ code }) => code === "worst-case-time")?.message).toBe(
      "If nothing answers, only the system ends a check, usually after two minutes: 1 check, 1 at a time, one without a timeout",
    );
  });

  test("explains which checks max-duration ends", async () => {
    const report = await lintFiles({ context: "{IsJoin: true, RemoteHosts: [n1], API: 'a:1'}", "max-duration": "2s" });
    expect(report.problems.find(({ code }) => code === "worst-case-time")?.message).toBe(
      "If nothing answers, max-duration ends the dialing after 2s, and the checks that are left fail: 2 checks, 2 at a time, the longest 10s",
    );
  });

  test.each([
    { contexts: { "a.yaml": "{IsJoin: true, RemoteHosts: [n1]}", "b.yaml": "{}" }, told: [] },
    { contexts: { "a.yaml": "{}", "b.yaml": "{}" }, told: ["document-empty"] },
  ])(
    "reports a document that templates leave empty where it is empty with all of $contexts",
    async ({ contexts, told }) => {
      const hosts = spec.replaceAll(/^.*collectorName: api.*\n/gm, "");
      const files = { "hosts.yaml": hosts, "spec.yaml": plain({}), ...contexts };
      const report = await lintFiles({ spec: "spec.yaml\nhosts.yaml", "lint-contexts": "a=a.yaml\nb=b.yaml" }, files);
      expect(codes(report).filter((code) => code !== "worst-case-time")).toEqual(told);
    },
  );

  test("searches for the files of all contexts together no more than for those of one input", async () => {
    const glob = `{1..999}${"a".repeat(4_000)}*.yaml`;
    const contexts = Array.from({ length: 3 }, (_, at) => `c${at}=${glob}`).join("\n");
    const { problems } = await lintFiles({ "lint-contexts": `${contexts}\nlast=*.json` }, { "a.json": "X: 1" });
    const refused = problems.filter(({ code }) => code === "file-limit");
    expect(refused.map(({ contexts }) => contexts)).toEqual([["c0", "c1", "c2"], ["last"]]);
  });

  test("refuses a context that matches several files, of which all but one would be lost", async () => {
    const { problems } = await lintFiles({ "lint-contexts": "all=*.json" }, { "a.json": "X: 1", "b.json": "X: 1" });
    expect(problems).toMatchObject([
      { message: "Cannot use *.json: it matches 2 files", where: "input lint-contexts" },
    ]);
  });

  test("names the input of a context's file that is missing", async () => {
    const inputs = { "lint-contexts": "a=a.yaml\nb=b.yaml", "context-file": "c.yaml", context: "API: 'a:1'" };
    const { problems } = await lintFiles(inputs, { "a.yaml": "{}" });
    expect(problems.map(({ where, message, contexts }) => [where, message, contexts])).toEqual([
      ["input context-file", "No such file: c.yaml", undefined],
      ["input lint-contexts", "No such file: b.yaml", ["b"]],
    ]);
  });

  test("names both inputs of a file that is missing for both", async () => {
    const { problems } = await lintFiles({ "lint-contexts": "a=a.yaml", "context-file": "a.yaml" });
    expect(problems.map(({ where, message }) => [where, message])).toEqual([
      ["input context-file", "No such file: a.yaml"],
      ["input lint-contexts", "No such file: a.yaml"],
    ]);
  });

  test("merges a context's own file over the common ones, also where it is one of them", async () => {
    const files = { "on.yaml": "{IsJoin: true, API: 'a:1', RemoteHosts: [n1]}", "off.yaml": "IsJoin: false" };
    const inputs = { "lint-contexts": "on=on.yaml", "context-file": "on.yaml\noff.yaml" };
    expect((await lintFiles(inputs, files)).checks[0]?.states).toEqual(["runs"]);
  });

  test("reports the checks that the context excludes", async () => {
    expect(codes(await lintFiles({ context: "{IsJoin: false, API: ''}" }))).toEqual([
      "checks-left-out",
      "nothing-checked",
      "check-excluded",
    ]);
  });

  test("examines the specs with each of several contexts, merged over the common one, and shows which checks run", async () => {
    const report = await lintFiles(
      { "lint-contexts": "join=join.yaml\nfirst=first.yaml\nbroken=broken.yaml", context: "API: 'db:65536'" },
      {
        "join.yaml": "IsJoin: true\nRemoteHosts: [n1, n2]",
        "first.yaml": "IsJoin: false\nRemoteHosts: [n1]",
        "broken.yaml": "IsJoin: perhaps",
      },
    );
    expect(formatLintText(report)).toBe(`\
spec.yaml:6:49: error: Cannot dial "db:65536": 65536 is not a port that a service can listen on; expected a port between 1 and 65535 (with join) [address-port]
broken.yaml:1:9: error: Cannot use IsJoin: it is a string; expected true or false, without quotes (with broken) [context-type]
run: notice: If nothing answers, dialing takes 10s: 3 checks, 3 at a time, the longest 10s (with join) [worst-case-time]
run: notice: If nothing answers, dialing takes 10s: 1 check, 1 at a time, the longest 10s (with first) [worst-case-time]

check     join  first     broken
The API   runs  excluded  ?
Weave n1  runs  runs      ?
Weave n2  runs  -         ?

2 errors, 2 notices
`);
  });

  test.each([
    {
      name: "a template that is wrong",
      text: spec.replace("end}}", "edn}}"),
      problem: { code: "template-parse", position: { file: "spec.yaml", line: 9 } },
    },
    { name: "YAML that is wrong", text: "a: b: c", problem: { code: "yaml-syntax", position: { line: 1 } } },
    { name: "a file without a HostPreflight", text: "kind: Pod", problem: { code: "no-document" } },
  ])("reports $name like any other problem", async ({ text, problem }) => {
    const report = await lintFiles({}, { "spec.yaml": text });
    expect(report.result).toBe("fail");
    expect(report.problems).toEqual(expect.arrayContaining([expect.objectContaining({ severity: "error" })]));
    expect(report.problems.find(({ severity }) => severity === "error")).toMatchObject(problem);
  });

  test.each([
    {
      name: "an error in one entry hides nothing of the others, and nothing is made of the entry itself",
      files: {
        "spec.yaml": plain({
          collectors: ["collectorName: a, address: 6443", "collectorName: b, address: 'db'"],
          analyzers: ["collectorName: a, outcomes: [{}]", "collectorName: b, outcomes: [{fail: {}}, {pass: {}}]"],
        }),
      },
      expected: [
        "spec.yaml:6:47 wrong-type",
        "spec.yaml:7:47 address-syntax",
        "spec.yaml:9:49 outcome-without-severity",
        "spec.yaml:10:68 outcome-shadowed",
      ],
    },
    {
      name: "nothing is said of what belongs together while a part may be missing",
      files: {
        "spec.yaml": plain({
          collectors: ["collectorName: [], address: 'db:1'", "collectorName: b, address: 'db:1'"],
          analyzers: [`collectorName: a, exclude: true, ${complete}`, `collectorName: b, exclude: true, ${complete}`],
        }),
      },
      expected: ["spec.yaml:6:35 wrong-type"],
    },
    {
      name: "a template that is wrong in one file does not hide what is wrong with the next",
      files: { "spec.yaml": "{{kurl end}}", "b.yaml": plain({ collectors: ["address: 'db'"] }) },
      expected: ["spec.yaml:1:11 template-parse", "b.yaml:6:29 address-syntax"],
    },
    {
      name: "a value that breaks out of its place does not hide what is wrong with the next file",
      files: { "spec.yaml": "a: '{{kurl .Q}}'", "b.yaml": plain({ collectors: ["address: 'db'"] }) },
      expected: ["spec.yaml:1:5 value-breaks-out", "b.yaml:6:29 address-syntax"],
    },
  ])("reports all problems together: $name", async ({ files, expected }) => {
    const report = await lintFiles({ spec: Object.keys(files).join("\n"), context: "Q: \"a'\\nb: 'c\"" }, files);
    const ofSpecs = report.problems.filter(({ code }) => code !== "context-key");
    expect(ofSpecs.map(({ code, position: at }) => `${at?.file}:${at?.line}:${at?.column} ${code}`)).toEqual(expected);
    expect(report.sources.map(({ file }) => file)).toEqual(Object.keys(files));
    expect(report.checks).toEqual([]);
  });

  test("reports the checks that the policy will deny, without resolving a name", async () => {
    const context =
      "{IsJoin: true, API: 'db.example.com:5432', RemoteHosts: [192.0.2.1, 198.51.100.1, other.example.com]}";
    const report = await lintFiles({ context, deny: "db.example.com", allow: "192.0.2.0/24" });
    const denied = report.problems.filter(({ code }) => code === "policy-denied");
    expect(denied.map(({ message, position }) => [message, position?.line])).toEqual([
      ['Cannot dial "db.example.com:5432": denied by policy: deny has db.example.com', 6],
      ['Cannot dial "198.51.100.1:6783": denied by policy: allow has no pattern for 198.51.100.1:6783', 8],
    ]);
  });

  test.each(sensibleSpecs)("finds no problem in $name", async ({ yaml, context }) => {
    const { problems, checks } = await lintFiles({ context }, { "spec.yaml": yaml });
    expect(problems.filter(({ severity }) => severity !== "notice")).toEqual([]);
    expect(checks.filter(({ states }) => states[0] === "runs")).not.toEqual([]);
  });

  test("the warning of a pattern of deny is there once, also with several contexts", async () => {
    const files = { "a.yaml": plain({ collectors: ["address: 'db:1'"] }), "x.yaml": "a: 1", "y.yaml": "a: 2" };
    const inputs = { spec: "a.yaml", "lint-contexts": "x=x.yaml\ny=y.yaml", deny: "10.9.1.0" };
    const { problems } = await lintFiles(inputs, files);
    expect(problems.filter(({ code }) => code === "policy-prefix")).toMatchObject([
      { severity: "warning", position: { file: "input deny", line: 1, column: 1 } },
    ]);
  });

  test("says nothing of a policy where there is none", async () => {
    const report = await lintFiles({ spec: "a.yaml" }, { "a.yaml": plain({ collectors: ["address: 'a b:1'"] }) });
    expect(codes(report)).toEqual(["address-host", "worst-case-time"]);
  });

  test("addresses are checked without a spec", async () => {
    const report = await lintFiles({ spec: "", addresses: "db=db.example.com:5432\nx:1" });
    expect(report.checks.map(({ title }) => title)).toEqual(["db", "x:1"]);
    expect(codes(report)).toEqual(["worst-case-time"]);
  });

  test("an address that cannot be dialed is reported once, at its line", async () => {
    const report = await lintFiles({ spec: "", addresses: "db=db.example.com:5432\nx:nosuch" });
    expect(report.problems).toMatchObject([{ code: "address-port", position: { line: 2, column: 1 } }]);
  });

  test("reads standard input once for all contexts", async () => {
    const files = { "a.yaml": "IsJoin: true", "b.yaml": "IsJoin: false" };
    const report = await lintFiles(
      { spec: "-", "lint-contexts": "a=a.yaml\nb=b.yaml", context: "API: 'db:1'" },
      files,
      spec,
    );
    expect(report.checks).toMatchObject([{ title: "The API", states: ["runs", "excluded"] }]);
  });
});
