import { readdirSync } from "node:fs";
import { type AddressInfo, createServer, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { closedPort, openPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";
import { node } from "./nodes.js";
import { projectFile, runCli } from "./run.js";

jest.setTimeout(60_000);

// See __tests__/fixtures/cases/README.md.
const folder = "__tests__/fixtures/cases";

interface Case {
  readonly spec: string;
  /** What is right, as the end of a sentence. */
  readonly is: string;
  readonly args?: readonly string[];
  readonly exitCode: 0 | 2 | 3 | 4;
  /** Status, title, message and position of each result; none where the run is refused. */
  readonly results?: readonly string[];
  /** Code, severity and position of each problem of the run. */
  readonly problems?: readonly string[];
}

const check = "TCP Connection Attempt";
const context = (file: string) => ["--context-file", file];

const cases: readonly Case[] = [
  {
    spec: "quote-cut.yaml",
    is: "one scalar up to its quote, as in Go",
    exitCode: 0,
    results: [`pass ${check}: it is 'open' # really 8:9`],
    problems: ["check-always-passes warning 8:9"],
  },
  {
    spec: "quote-cut-excludes.yaml",
    is: "one scalar, of which no line becomes an exclude",
    exitCode: 3,
    results: [`fail ${check}: closed ' exclude: yes #  8:9`],
  },
  {
    spec: "quote-cut-adds-pass.yaml",
    is: "one scalar, of which no line becomes an outcome",
    exitCode: 3,
    results: [`fail ${check}: closed 8:9`],
  },
  {
    spec: "block-at-end-of-file.yaml",
    is: "a block without a last newline",
    exitCode: 4,
    results: [`warn ${check}: open, and should not be 9:9`],
  },
  {
    spec: "block-at-end-of-document.yaml",
    is: "a block without a last newline",
    exitCode: 4,
    results: [`warn ${check}: open, and should not be 9:9`, `pass ${check}: ok 24:9`],
    problems: ["check-always-passes warning 24:9"],
  },
  {
    spec: "exclude-beyond-2-53.yaml",
    is: "a spec error",
    exitCode: 2,
    problems: ["exclude-not-boolean error 8:18"],
  },
  { spec: "line-of-one-tab.yaml", is: "a spec error", exitCode: 2, problems: ["yaml-syntax error 12:1"] },
  { spec: "escaped-slash.yaml", is: "a spec error", exitCode: 2, problems: ["yaml-syntax error 10:48"] },
  { spec: "flow-mapping-as-file.yaml", is: "a spec error", exitCode: 2, problems: ["yaml-syntax error 1:2"] },
  { spec: "infinite-number.yaml", is: "a spec error", exitCode: 2, problems: ["yaml-syntax error 3:10"] },
  { spec: "label-number.yaml", is: "a spec error", exitCode: 2, problems: ["wrong-type error 4:18"] },
  {
    spec: "other-collector-number.yaml",
    is: "a spec error",
    exitCode: 2,
    problems: ["wrong-type error 6:28", "not-tcp-connect notice 6:7"],
  },
  {
    spec: "entry-of-two-types.yaml",
    is: "a spec error",
    exitCode: 2,
    problems: ["types-several error 6:7", "not-tcp-connect notice 5:7"],
  },
  {
    spec: "names-of-one-path.yaml",
    is: "a spec error that names both",
    exitCode: 2,
    problems: ["duplicate-collector error 5:19"],
  },
  { spec: "when-no-status.yaml", is: "a spec error", exitCode: 2, problems: ["when-unknown error 12:26"] },
  {
    spec: "collectors-without-names.yaml",
    is: "a spec error that names both",
    exitCode: 2,
    problems: ["duplicate-collector error 6:19"],
  },
  {
    spec: "installer-v1beta1-checks.yaml",
    is: "rendered with the Installer of kurl.sh/v1beta1",
    args: ["--installer", "installer-v1beta1.yaml", "--context", "IsJoin: true"],
    exitCode: 3,
    results: ["fail Control plane: not reachable 12:9"],
  },
  {
    spec: "installer-v1beta1.yaml",
    is: "an Installer without checks, not another document",
    exitCode: 2,
    problems: ["no-document error input spec", "installer-no-preflights warning 1:1"],
  },
  {
    spec: "template-not-rendered.yaml",
    is: "one error, not one for each line",
    exitCode: 2,
    problems: ["not-rendered error 7:1"],
  },
  {
    spec: "loop-of-warnings.yaml",
    is: "warned of once, with a count",
    args: context("forty-hosts.yaml"),
    exitCode: 3,
    results: Array.from({ length: 40 }, (_, index) => `fail Node 127.0.0.${index + 1}: not reachable 16:9`),
    problems: ["unknown-field warning 11:9", "when-unknown warning 19:26"],
  },
  {
    spec: "ipv6-host.yaml",
    is: "dialed with a host without brackets",
    args: context("ipv6-plain.yaml"),
    exitCode: 0,
    results: ["pass Node ::1: reachable 16:9"],
    problems: ["address-brackets warning 10:18"],
  },
  {
    spec: "ipv6-host.yaml",
    is: "dialed with a host in brackets",
    args: context("ipv6-brackets.yaml"),
    exitCode: 0,
    results: ["pass Node [::1]: reachable 16:9"],
  },
  { spec: "address-not-rendered.yaml", is: "a spec error", exitCode: 2, problems: ["not-rendered error 8:18"] },
  {
    spec: "configmap-prose.yaml",
    is: "decided by the check beside the ConfigMap",
    exitCode: 0,
    results: ["pass good: reachable 9:9"],
    problems: ["document-skipped notice 15:1"],
  },
  {
    spec: "secret-with-spec.yaml",
    is: "run, with lines of the outer file",
    exitCode: 0,
    results: ["pass good: reachable 16:13"],
  },
  { spec: "when-list.yaml", is: "a spec error", exitCode: 2, problems: ["wrong-type error 12:26"] },
];

let server: Server | undefined;
let files: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  server = createServer((socket) => socket.on("error", () => {}).destroy());
  await new Promise<void>((resolve) => server?.listen(0, "::1", resolve));
  const port6 = String((server.address() as AddressInfo).port);
  files = Object.fromEntries(
    readdirSync(folder).map((name) => [name, projectFile(`${folder}/${name}`).replaceAll("OPEN6", port6)]),
  );
});
afterAll(() => void server?.close());

async function workspace(): Promise<string> {
  const [open, closed] = [String(await openPort()), String(await closedPort())];
  return temporaryFolder(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, text.replaceAll("OPEN", open).replaceAll("CLOSED", closed)]),
    ),
  );
}

interface Json {
  readonly position?: { readonly line: number; readonly column: number };
  readonly where?: string;
  readonly [field: string]: unknown;
}

const place = ({ position, where }: Json) => (position ? `${position.line}:${position.column}` : where);
/** Lint alone says these. */
const ofLint = ["worst-case-time", "status-uncovered", "duplicate-title"];

describe("the built program", () => {
  test.each(cases)("$spec is $is", async ({ spec, args = [], exitCode, results = [], problems = [] }) => {
    const cwd = await workspace();
    const run = await runCli(["run", "--format", "json", spec, ...args], { node, cwd });
    const report = exitCode === 2 ? undefined : (JSON.parse(run.stdout) as { results: Json[]; problems: Json[] });
    const lint = await runCli(["lint", "--format", "json", spec, ...args], { node, cwd });
    const linted = (JSON.parse(lint.stdout) as { problems: Json[] }).problems;
    const described = (list: readonly Json[]) => list.map((each) => `${each.code} ${each.severity} ${place(each)}`);
    expect({
      exitCode: run.exitCode,
      results: report?.results.map((each) => `${each.status} ${each.title}: ${each.message} ${place(each)}`) ?? [],
      problems: described(report?.problems ?? linted.filter(({ code }) => !ofLint.includes(String(code)))).sort(),
    }).toEqual({ exitCode, results, problems: [...problems].sort() });
    // A run says what lint says, also how often a loop made a problem.
    const messages = (list: readonly Json[]) => list.map(({ message }) => message).sort();
    if (report)
      expect(messages(report.problems)).toEqual(messages(linted.filter(({ code }) => !ofLint.includes(String(code)))));
    const errors = linted.filter(({ severity }) => severity === "error");
    for (const error of exitCode === 2 ? errors : []) {
      expect(run.stderr).toContain(error.position ? `${spec}:${place(error)}: ${error.message}` : error.message);
    }
  });

  test("reports the problem of a loop once in run and in lint, with how often it came", async () => {
    const cwd = await workspace();
    const counted = async (command: string) => {
      const args = [command, "--format", "json", "loop-of-warnings.yaml", ...context("forty-hosts.yaml")];
      const { problems } = JSON.parse((await runCli(args, { node, cwd })).stdout) as { problems: Json[] };
      return problems.flatMap(({ message }) => /\(\d+ times\)/.exec(String(message)) ?? []);
    };
    expect(await counted("run")).toEqual(["(40 times)", "(40 times)"]);
    expect(await counted("lint")).toEqual(["(40 times)", "(40 times)"]);
  });

  test("is tried with every file of the folder", () => {
    const used = cases.flatMap(({ spec, args = [] }) => [spec, ...args.filter((arg) => arg.endsWith(".yaml"))]);
    expect(readdirSync(folder).filter((name) => name.endsWith(".yaml"))).toEqual([...new Set(used)].sort());
  });
});
