import { describe, expect, test } from "@jest/globals";
import { type InputName, inputDefaults, MAX_RETRIES, readInputs } from "../../src/inputs/inputs.js";
import { MAX_REPORTS } from "../../src/inputs/report-targets.js";
import { MAX_RUN_NAME } from "../../src/inputs/values.js";
import { accept } from "../../src/problem/checked.js";

const given = (inputs: Partial<Record<InputName, string>>) => (name: InputName) => inputs[name] ?? "";

const read = (inputs: Partial<Record<InputName, string>>) => accept(readInputs(given(inputs)));

/** Inputs of which blanks alone are an empty line. */
const LISTS_OF_LINES = ["spec", "context-file", "values", "lint-contexts", "merge", "expect", "allow", "deny"];

function problemsOf(inputs: Partial<Record<InputName, string>>) {
  const { value, problems } = readInputs(given(inputs));
  expect(value === undefined).toBe(problems.length > 0);
  return problems;
}

describe("readInputs()", () => {
  test("takes the default of every input that is empty", () => {
    expect(read({ spec: "a.yaml" })).toEqual({
      mode: "run",
      spec: ["a.yaml"],
      addresses: [],
      contextFile: [],
      contexts: [],
      lintContexts: [],
      joinChecks: false,
      merge: [],
      timeoutMs: 10_000,
      concurrency: "auto",
      retries: 0,
      retryDelayMs: 1_000,
      set: [],
      values: [],
      holdMs: 0,
      resolver: "auto",
      ipFamily: "auto",
      policy: { allow: [], deny: [] },
      policyMode: "enforce",
      failOn: "fail",
      name: "",
      summary: true,
      annotations: true,
      comment: "off",
      redact: false,
      reports: [],
      lintReports: [],
    });
  });

  test("takes as many retries as the limit", () => {
    expect(read({ spec: "a.yaml", retries: String(MAX_RETRIES) }).retries).toBe(MAX_RETRIES);
  });

  test.each([
    { input: "spec", text: "a.yaml\n\nb.yaml\n", line: 2 },
    { input: "spec", text: "\na.yaml", line: 1 },
    { input: "spec", text: "a.yaml\r\n  \r\n", line: 2 },
    { input: "spec", text: "\n", line: 1 },
    { input: "context-file", text: "a.yaml\n\n", line: 2 },
    { input: "context-file", text: "\n", line: 1 },
    { input: "values", text: " \r\n", line: 1 },
    { input: "values", text: "a.yaml\n\t\nb.yaml", line: 2 },
    { input: "values", text: "\t", line: 1 },
  ])("an empty line among paths is an error: $input $text", ({ input, text, line }) => {
    expect(problemsOf({ spec: "a.yaml", addresses: "db:1", [input]: text })).toEqual([
      {
        code: "input-value",
        severity: "error",
        where: `input ${input}`,
        message: `Cannot use an empty line as a path, line ${line}; an unset variable?`,
        remedy: "expected a path or a glob in each line",
      },
    ]);
  });

  test.each([
    { input: "allow", text: "192.0.2.1\n\n", line: 2, accepted: "a pattern" },
    { input: "allow", text: "[2001:db8::1]:443\n\n192.0.2.1", line: 2, accepted: "a pattern" },
    { input: "deny", text: "\n192.0.2.1", line: 1, accepted: "a pattern" },
    { input: "deny", text: "\n\n", line: 1, accepted: "a pattern" },
    { input: "deny", text: "\n", line: 1, accepted: "a pattern" },
    { input: "allow", text: " \n ", line: 1, accepted: "a pattern" },
    { input: "allow", text: " ", line: 1, accepted: "a pattern" },
    { input: "deny", text: "\t", line: 1, accepted: "a pattern" },
    { input: "deny", text: "\u00a0", line: 1, accepted: "a pattern" },
    { input: "expect", mode: "merge", text: " ", line: 1, accepted: "a name" },
    { input: "expect", mode: "merge", text: "eu-1\r\n  \r\nus-1", line: 2, accepted: "a name" },
    { input: "expect", mode: "merge", text: "4\n\n", line: 2, accepted: "a name" },
    { input: "expect", mode: "merge", text: "\n", line: 1, accepted: "a name" },
    { input: "lint-contexts", mode: "lint", text: "a=a.yaml\n\t\nb=b.yaml", line: 2, accepted: "name=file" },
    { input: "lint-contexts", mode: "lint", text: "\n", line: 1, accepted: "name=file" },
  ])("an empty line among rules is an error: $input $text", ({ input, mode = "run", text, line, accepted }) => {
    const source = mode === "merge" ? { merge: "a.json" } : { spec: "a.yaml" };
    expect(problemsOf({ mode, ...source, [input]: text })).toEqual([
      {
        code: "input-value",
        severity: "error",
        where: `input ${input}`,
        message: `Cannot use an empty line, line ${line}; an unset variable?`,
        remedy: `expected ${accepted} in each line`,
      },
    ]);
  });

  test.each([
    { input: "deny", text: "192.0.2.1\n  " },
    { input: "expect", text: '[\n\n"eu-1"]' },
  ])("a list without an empty line has no such error: $input $text", ({ input, text }) => {
    const source = input === "expect" ? { mode: "merge", merge: "a.json" } : { spec: "a.yaml" };
    expect(problemsOf({ ...source, [input]: text })).toEqual([]);
  });

  test.each(
    (Object.keys(inputDefaults) as InputName[]).filter((input) => ![...LISTS_OF_LINES, "addresses"].includes(input)),
  )("blanks and line breaks alone are an error: %s", (input) => {
    for (const text of [" ", "\t", "\n", " \r\n "]) {
      expect(problemsOf({ spec: "a.yaml", [input]: text })).toEqual([
        {
          code: "input-value",
          severity: "error",
          where: `input ${input}`,
          message: "Cannot use blanks alone; an unset variable?",
          remedy: "give a value, or no text at all where it may be left out",
        },
      ]);
    }
  });

  test.each([" ", "\t", "\n"])("blanks alone as addresses are a line without a check: %j", (text) => {
    expect(read({ spec: "a.yaml", addresses: text }).addresses).toMatchObject([{ kind: "empty" }]);
  });

  test("blanks alone as redact hide the values of other inputs", () => {
    expect(problemsOf({ spec: "a.yaml", redact: " ", timeout: "s3cret" })).toMatchObject([
      { where: "input redact" },
      { where: "input timeout", message: "Cannot use its value" },
    ]);
  });

  test("an audit of blanks alone has the error of the empty line alone", () => {
    expect(problemsOf({ spec: "a.yaml", deny: " ", "policy-mode": "audit" })).toMatchObject([{ where: "input deny" }]);
  });

  test.each(["installer", "baseline", "template"])("a path with an empty part is an error: %s", (input) => {
    for (const text of ['""', "specs//a.yaml"]) {
      expect(problemsOf({ spec: "a.yaml", [input]: text })).toMatchObject([
        { code: "input-value", where: `input ${input}`, remedy: expect.stringContaining("an unset variable?") },
      ]);
    }
  });

  test("a URL in place of a path is an error that shows nothing but its scheme", () => {
    expect(problemsOf({ spec: "a.yaml", installer: "https://user:s3cret@example.com/x" })).toMatchObject([
      { code: "input-value", where: "input installer", message: 'Cannot use "https://…"' },
    ]);
  });

  test.each([
    {
      report: "json=https://user@example.com/x",
      accepted: "expected a path; a URL is not fetched, and nothing is sent to one",
    },
    ...[
      "json=a.json,html=b.html",
      "json=a.json, html=b.html",
      "json=a.json;junit=b.xml",
      "json=a,b=c,tap=d",
      "json=a.json troubleshoot-json=b",
    ].map((report) => ({ report, accepted: "expected one report a line" })),
    { report: "json=a.json # the gate", accepted: "expected a path; a line of report has no comment" },
    ...["json=~/a.json", "json=$RUNNER_TEMP/a.json", `json=out/\${NAME}.json`].map((report) => ({
      report,
      accepted: "expected a path without ~ and $NAME, which only a shell replaces",
    })),
    { report: "json=reports/", accepted: "expected the path of a file, not of a folder" },
    { report: "json=reports//x.json", accepted: "expected a path without empty parts; an unset variable?" },
  ])("a report at $report is an error", ({ report, accepted }) => {
    expect(problemsOf({ spec: "a.yaml", report })).toMatchObject([
      { code: "input-value", where: "input report", message: `Cannot use "${report}"`, remedy: accepted },
    ]);
  });

  test("takes lists one a line and drops empty lines of reports", () => {
    const inputs = read({ spec: "a.yaml\n  b/*.yaml  \n", report: "json=a.json\n\njson = b.json" });
    expect(inputs.spec).toEqual(["a.yaml", "b/*.yaml"]);
    expect(inputs.reports).toEqual([
      { format: "json", path: "a.json" },
      { format: "json", path: "b.json" },
    ]);
  });

  test.each(["a b.json", "a,b=c.json", "a,pdf=b", "#1.json", "a~/b.json", "$1.json", "a$.json", "a#b.json"])(
    "a report may have the path %s",
    (path) => {
      expect(read({ spec: "a.yaml", report: `json=${path}` }).reports).toEqual([{ format: "json", path }]);
    },
  );

  test("two reports at one path are an error", () => {
    expect(problemsOf({ spec: "a.yaml", report: "json=out/a\njunit=./out/./a" })).toMatchObject([
      {
        code: "input-value",
        where: "input report",
        message: "Cannot write junit to ./out/./a: another report goes there",
      },
    ]);
  });

  test("more reports than there are formats many times over are one error", () => {
    const report = Array.from({ length: MAX_REPORTS + 1 }, (_, at) => `json=${at}.json`).join("\n");
    expect(problemsOf({ spec: "a.yaml", report })).toMatchObject([
      { code: "input-value", where: "input report", message: "Cannot use 101 lines" },
    ]);
  });

  test("a name that is longer than others can read is an error", () => {
    expect(read({ spec: "a.yaml", name: "a".repeat(MAX_RUN_NAME) }).name).toHaveLength(MAX_RUN_NAME);
    expect(problemsOf({ spec: "a.yaml", name: "a".repeat(MAX_RUN_NAME + 1) })).toMatchObject([{ where: "input name" }]);
  });

  test("contexts of lint are an error where nothing is linted", () => {
    expect(problemsOf({ spec: "a.yaml", "lint-contexts": "a=a.yaml" })).toMatchObject([
      { where: "input lint-contexts", message: "Cannot use lint-contexts with mode run", remedy: "expected mode lint" },
    ]);
  });

  test("a mode that does not exist is the only error of what depends on it", () => {
    expect(problemsOf({ mode: "Merge", merge: "a.json" })).toMatchObject([{ where: "input mode" }]);
  });

  test("a hold as long as the wait is an error", () => {
    expect(problemsOf({ spec: "a.yaml", wait: "2s", hold: "2s" })).toMatchObject([{ where: "input hold" }]);
  });

  test("takes the reports of lint in its own formats", () => {
    const inputs = read({ mode: "lint", spec: "a.yaml", report: "sarif=a.sarif" });
    expect([inputs.reports, inputs.lintReports]).toEqual([[], [{ format: "sarif", path: "a.sarif" }]]);
    expect(problemsOf({ mode: "lint", spec: "a.yaml", report: "junit=a.xml" })).toMatchObject([
      { where: "input report" },
    ]);
  });

  test("reads a timeout of 0 as no deadline, as Go does", () => {
    expect(read({ spec: "a", timeout: "0" }).timeoutMs).toBeNull();
  });

  test.each([
    { name: "a timeout without a unit", inputs: { timeout: "10" }, where: "input timeout", accepted: "Go duration" },
    { name: "a negative timeout", inputs: { timeout: "-1s" }, where: "input timeout", accepted: "not negative" },
    {
      name: "an unknown fail-on",
      inputs: { "fail-on": "error" },
      where: "input fail-on",
      accepted: "fail, warn, new or never",
    },
    {
      name: "a concurrency of 0",
      inputs: { concurrency: "0" },
      where: "input concurrency",
      accepted: "auto or a whole",
    },
    { name: "a boolean of YAML 1.1", inputs: { summary: "yes" }, where: "input summary", accepted: "true or false" },
    {
      name: "fail-on new without a baseline",
      inputs: { "fail-on": "new" },
      where: "input fail-on",
      accepted: "baseline",
    },
    {
      name: "an audit without a policy",
      inputs: { "policy-mode": "audit" },
      where: "input policy-mode",
      accepted: "as allow or deny",
    },
    {
      name: "fail-on new with redact, which hides whether a host is the same",
      inputs: { "fail-on": "new", baseline: "before.json", redact: "true" },
      where: "input redact",
      accepted: "one of",
    },
    {
      name: "a baseline with redact",
      inputs: { baseline: "before.json", redact: "true" },
      where: "input redact",
      accepted: "one of",
    },
    {
      name: "redact with lint, which quotes addresses",
      inputs: { mode: "lint", redact: "true" },
      where: "input redact",
      accepted: "mode run or merge",
    },
    {
      name: "wait together with retries",
      inputs: { retries: "1", wait: "5s" },
      where: "input wait",
      accepted: "one of",
    },
    {
      name: "wait without a pause between attempts",
      inputs: { "retry-delay": "0", wait: "5s" },
      where: "input retry-delay",
      accepted: "above 0",
    },
    {
      name: "more retries than the limit",
      inputs: { retries: String(MAX_RETRIES + 1) },
      where: "input retries",
      accepted: "at most 1000",
    },
    {
      name: "a negative number of retries",
      inputs: { retries: "-1" },
      where: "input retries",
      accepted: "a whole number",
    },
    {
      name: "an unknown address family",
      inputs: { "ip-family": "5" },
      where: "input ip-family",
      accepted: "auto, 4 or 6",
    },
    { name: "a report without a path", inputs: { report: "json" }, where: "input report", accepted: "format=path" },
    {
      name: "a report of an unknown format",
      inputs: { report: "pdf=a" },
      where: "input report",
      accepted: "format=path",
    },
  ])("refuses $name, names the input and says what is accepted", ({ inputs, where, accepted }) => {
    const problems = problemsOf({ spec: "a.yaml", ...inputs });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: "input-value", severity: "error", where });
    expect(problems[0]?.remedy).toContain(accepted);
  });

  test("an audit of a pattern that cannot be read has the error of the pattern alone", () => {
    const problems = problemsOf({ spec: "a.yaml", deny: "*", "policy-mode": "audit" });
    expect(problems.map(({ code }) => code)).toEqual(["policy-pattern"]);
  });

  test("names every wrong input at once", () => {
    const problems = problemsOf({ timeout: "10", "fail-on": "x", addresses: "db" });
    expect(problems.map(({ code }) => code)).toEqual(["input-value", "input-value", "address-syntax"]);
  });

  test("refuses to run when there is nothing to check", () => {
    expect(problemsOf({})).toMatchObject([{ code: "input-missing", where: "input spec" }]);
  });

  test("has a default for every input", () => {
    expect(Object.values(inputDefaults).every((value) => typeof value === "string")).toBe(true);
  });
});
