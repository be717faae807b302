import { expect, test } from "@jest/globals";
import { readInputs } from "../../src/inputs/inputs.js";
import { lint } from "../../src/lint/lint.js";
import { accept } from "../../src/problem/checked.js";
import { temporaryFolder } from "../temporary-folder.js";

const head = "apiVersion: troubleshoot.sh/v1beta2\nkind: HostPreflight\nmetadata: {name: example}\nspec:";
const outcomes = "outcomes: [{pass: {when: connected}}, {fail: {}}]";
const collectors = "  collectors:\n    - tcpConnect: {collectorName: db, address: 'db:1'}";
const analyzers = `  analyzers:\n    - tcpConnect: {checkName: A, collectorName: db, ${outcomes}}`;

/** Where the one problem is that each spec has, marked by `»` before it; templates are rendered with two hosts. */
const places: readonly { readonly what: string; readonly found: string; readonly spec: readonly string[] }[] = [
  {
    what: "a misspelt field",
    found: "warning unknown-field",
    spec: [head, `${collectors.replace("address", "»adress: x, address")}`, analyzers],
  },
  {
    what: "a field that is nothing like another",
    found: "warning unknown-field",
    spec: [head, "  »colour: red", collectors, analyzers],
  },
  {
    what: "a misspelt field in a loop",
    found: "warning unknown-field",
    spec: [
      head,
      "  collectors:",
      "    {{kurl range .RemoteHosts}}",
      "    - tcpConnect: {collectorName: '{{kurl .}}', »adress: x, address: '{{kurl .}}:1'}",
      "    {{kurl end}}",
      "  analyzers:",
      "    {{kurl range .RemoteHosts}}",
      `    - tcpConnect: {checkName: '{{kurl .}}', collectorName: '{{kurl .}}', ${outcomes}}`,
      "    {{kurl end}}",
    ],
  },
  {
    what: "an analyzer without a collector",
    found: "error collector-unknown",
    spec: [head, collectors, analyzers.replace("collectorName: db", "collectorName: »bd")],
  },
  {
    what: "a collector without an analyzer",
    found: "warning collector-unread",
    spec: [head, collectors, "    - tcpConnect: »{collectorName: x, address: 'x:1'}", analyzers],
  },
  {
    what: "two collectors of one name",
    found: "error duplicate-collector",
    spec: [head, collectors.replace("{", "»{"), "    - tcpConnect: {collectorName: db, address: 'x:1'}", analyzers],
  },
  {
    what: "two checks of one name",
    found: "warning duplicate-title",
    spec: [head, collectors, analyzers, `    - tcpConnect: »{checkName: A, collectorName: db, ${outcomes}}`],
  },
  {
    what: "the field of two that does not count",
    found: "error duplicate-field",
    spec: [head, collectors, analyzers.replace("checkName: A", "»checkName: A, checkName: A")],
  },
  {
    what: "an outcome that can never match",
    found: "error when-unknown",
    spec: [head, collectors, analyzers.replace("{fail: {}}", "{fail: {when: »refused}}, {fail: {}}")],
  },
  {
    what: "an outcome behind one that matches always",
    found: "warning outcome-shadowed",
    spec: [head, collectors, analyzers.replace("{fail: {}}", "{fail: {}}, {warn: »{when: error}}")],
  },
  {
    what: "an outcome behind one of the same status",
    found: "error outcome-repeated",
    spec: [head, collectors, analyzers.replace("{fail: {}}", "{warn: »{when: connected}}, {fail: {}}")],
  },
  {
    what: "statuses without an outcome",
    found: "warning status-uncovered",
    spec: [head, collectors, analyzers.replace(", {fail: {}}", "").replace("{checkName", "»{checkName")],
  },
  {
    what: "an exclude that is no boolean",
    found: "error exclude-not-boolean",
    spec: [head, collectors.replace("}", ", exclude: »'{{kurl \"perhaps\"}}'}"), analyzers],
  },
  {
    what: "an address that cannot be dialed, in a loop",
    found: "error address-syntax",
    spec: [
      head,
      "  collectors:",
      "    {{kurl- range $i, $host := .RemoteHosts}}",
      "    {{kurl- if $i}}",
      "    - tcpConnect:",
      "        address: »'{{kurl $host}}'",
      "    {{kurl- end}}",
      "    {{kurl- end}}",
      analyzers.replace("collectorName: db, ", ""),
    ],
  },
  {
    what: "a check that the context switches off",
    found: "notice check-excluded",
    spec: [
      head,
      collectors.replace("}", ", exclude: '{{kurl not .IsJoin}}'}"),
      analyzers.replace("A,", "A, exclude: »'{{kurl not .IsJoin}}',"),
      "---",
      head,
      "  collectors: [{tcpConnect: {collectorName: x, address: 'x:1'}}]",
      `  analyzers: [{tcpConnect: {checkName: X, collectorName: x, ${outcomes}}}]`,
    ],
  },
  {
    what: "a check whose collector alone the context switches off",
    found: "error collector-excluded",
    spec: [
      head,
      collectors.replace("}", ", exclude: '{{kurl not .IsJoin}}'}"),
      analyzers.replace("{checkName", "»{checkName"),
    ],
  },
];

test.each(places)("lint finds $what at its line and column", async ({ found, spec }) => {
  const marked = spec.join("\n");
  const before = marked.slice(0, marked.indexOf("»")).split("\n");
  const inputs = { spec: "spec.yaml", context: "RemoteHosts: [n1, n2]" };
  const cwd = temporaryFolder({ "spec.yaml": marked.replace("»", "") });
  const { problems } = await lint(
    accept(readInputs((name) => (inputs as Partial<Record<typeof name, string>>)[name] ?? "")),
    { cwd, stdin: async () => Buffer.alloc(0) },
  );
  expect(
    problems
      .filter(({ code }) => code !== "worst-case-time" && code !== "checks-left-out")
      .map(({ severity, code, position: at }) => `${at?.file}:${at?.line}:${at?.column} ${severity} ${code}`),
  ).toEqual([`spec.yaml:${before.length}:${(before.at(-1)?.length ?? 0) + 1} ${found}`]);
});
