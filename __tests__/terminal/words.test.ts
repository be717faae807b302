import { expect, test } from "@jest/globals";
import type { Changes } from "../../src/report/comparison.js";
import { inTerminalWords, reportInTerminalWords } from "../../src/terminal/words.js";
import { checkOf, mixedReport } from "../report/sample-reports.js";

const NONE = new Map<string, string>();

const problem = { code: "input-value", severity: "error", message: "m" } as const;

test.each([
  { where: "input timeout", flag: "--timeout" },
  { where: "input lint-contexts", flag: "--lint-context" },
  { where: "input spec", flag: "SPEC" },
  { where: "input merge", flag: "REPORT" },
  { where: "command line", flag: "command line" },
])("a problem of $where is one of $flag on the command line", ({ where, flag }) => {
  expect(inTerminalWords({ ...problem, where }, NONE).where).toBe(flag);
});

test.each([
  { file: "input addresses", flag: "--address" },
  { file: "input context", flag: "--context" },
  { file: "input context #2", flag: "--context #2" },
  { file: "specs/input timeout.yaml", flag: "specs/input timeout.yaml" },
])("a position in $file is one in $flag", ({ file, flag }) => {
  expect(inTerminalWords({ ...problem, position: { file, line: 2, column: 3 } }, NONE).position).toEqual({
    file: flag,
    line: 2,
    column: 3,
  });
});

test.each([
  {
    name: "nothing to check",
    code: "input-missing",
    message: "Nothing to check",
    remedy: "give a HostPreflight file, or an address as host:port",
  },
  {
    name: "a host without a port",
    code: "file-missing",
    message: "No such file: db.example.com",
    remedy: "r; an address has a port, as in host:port",
  },
  { name: "a file in a folder", code: "file-missing", message: "No such file: specs/db", remedy: "r" },
  { name: "a file of YAML", code: "file-missing", message: "No such file: gate.yml", remedy: "r" },
] as const)("the remedy of $name is one for the command line: $remedy", ({ code, message, remedy }) => {
  expect(inTerminalWords({ ...problem, code, message, where: "input spec", remedy: "r" }, NONE).remedy).toBe(remedy);
});

test("a report's checks and exclusions have their places as the command line names them", () => {
  const position = { file: "input addresses", line: 1, column: 1 };
  const report = {
    ...mixedReport(),
    results: [checkOf({ position })],
    excluded: [{ title: "Excluded", kind: "collector" as const, position }],
  };
  const [stillFailing] = report.results;
  const before = { newlyFailing: [], stillFailing: [stillFailing], fixed: [], gone: [] } as unknown as Changes;
  const { report: shown, changes } = reportInTerminalWords(report, before, NONE);
  expect([...shown.results, ...shown.excluded].map(({ position }) => position.file)).toEqual([
    "--address",
    "--address",
  ]);
  expect(changes?.stillFailing[0]).toBe(shown.results[0]);
});

test.each([
  { input: "values", variable: "PREFLIGHT_VALUES" },
  { input: "allow", variable: "TCP_PREFLIGHT_ALLOW" },
  { input: "addresses", variable: "TCP_PREFLIGHT_ADDRESSES" },
  { input: "spec", variable: "TCP_PREFLIGHT_SPEC" },
])("a problem of $input that $variable gave names the variable, and no flag", ({ input, variable }) => {
  const variables = new Map([[input, variable]]);
  const place = `input ${input}`;
  const position = { file: place, line: 1, column: 1 };
  expect(inTerminalWords({ ...problem, where: place }, variables).where).toBe(variable);
  expect(inTerminalWords({ ...problem, position }, variables).position?.file).toBe(variable);
  expect(inTerminalWords({ ...problem, where: "input timeout" }, variables).where).toBe("--timeout");
  const { report } = reportInTerminalWords(
    { ...mixedReport(), results: [checkOf({ position })] },
    undefined,
    variables,
  );
  expect(report.results[0]?.position.file).toBe(variable);
});
