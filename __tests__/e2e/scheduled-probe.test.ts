import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { temporaryFolder } from "../temporary-folder.js";
import { projectFile } from "./run.js";

interface Workflow {
  readonly jobs: {
    readonly reach: { readonly uses: string; readonly with: Readonly<Record<string, unknown>> };
    readonly issue: { readonly steps: readonly [{ readonly run: string }] };
  };
}

const { jobs } = parse(projectFile("examples/workflows/scheduled-probe.yml")) as Workflow;

/** Writes what it is called with, a line for each call, and answers with the number of the open issue. */
const gh = `#!/usr/bin/env bash
printf '%s\\n' "$(printf '%q ' "$@")" >> "$CALLS"
if [ "$1 $2" = "issue list" ]; then printf '%s' "$OPEN"; fi
`;

interface Ended {
  readonly result: string;
  readonly failed: string;
  readonly total?: string;
  readonly warned?: string;
  /** The number of the issue that is open. */
  readonly open: string;
}

/** Runs the step as the runner does; returns the calls that change an issue. */
function callsOf({ result, failed, total = "3", warned = "0", open }: Ended): readonly string[] {
  const cwd = temporaryFolder({ gh, calls: "" });
  chmodSync(join(cwd, "gh"), 0o755);
  writeFileSync(join(cwd, "script"), jobs.issue.steps[0].run);
  const env = {
    PATH: `${cwd}:${process.env.PATH}`,
    CALLS: join(cwd, "calls"),
    OPEN: open,
    RESULT: result,
    FAILED: failed,
    TOTAL: total,
    WARNED: warned,
    RUN: "https://github.com/o/r/actions/runs/1",
  };
  const { status, stderr } = spawnSync("bash", ["-e", join(cwd, "script")], { cwd, env, encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
  const lines = readFileSync(join(cwd, "calls"), "utf8").trim().split("\n");
  return lines.filter((line) => /^issue (?:create|edit|close) /.test(line)).map((line) => line.trim());
}

const run = "https://github.com/o/r/actions/runs/1";
const bodyOf = (...checks: string[]) => `--body $'${run}\\n\\n${checks.map((one) => `- \`${one}\``).join("\\n")}'`;
const unreachable = "--title An\\ endpoint\\ cannot\\ be\\ reached";
const create = `issue create --label tcp-preflight ${unreachable}`;
const warning = `--title A\\ check\\ warns --body $'${run}\\n\\nNo check fails. Checks that warn: 2'`;
const incomplete = `--title The\\ probe\\ is\\ incomplete --body $'${run}\\n\\nNo check is known to fail, but a report is missing, or there is none. The run above shows why.'`;
const close = `issue close 7 --comment Everything\\ is\\ reachable\\ again:\\ ${run}`;

test.each<{ name: string; ended: Ended; calls: readonly string[] }>([
  {
    name: "a first failure opens an issue",
    ended: { result: "fail", failed: '["Postgres","Redis"]', open: "" },
    calls: [`${create} ${bodyOf("Postgres", "Redis")}`],
  },
  {
    name: "a further failure changes the list of the open issue",
    ended: { result: "fail", failed: '["Redis"]', open: "7" },
    calls: [`issue edit 7 ${unreachable} ${bodyOf("Redis")}`],
  },
  {
    name: "a title cannot leave its code",
    ended: { result: "fail", failed: '["`@all`\\n# x"]', open: "" },
    calls: [`${create} ${bodyOf(" @all  # x")}`],
  },
  {
    name: "more checks than an issue can list are counted",
    ended: { result: "fail", failed: JSON.stringify(Array(302).fill("a".repeat(200))), open: "7" },
    calls: [
      `issue edit 7 ${unreachable} ${bodyOf(...Array(300).fill("a".repeat(150))).replace(/'$/, "\\n- and 2 more'")}`,
    ],
  },
  { name: "a pass closes the issue", ended: { result: "pass", failed: "[]", open: "7" }, calls: [close] },
  {
    name: "a warning opens an issue",
    ended: { result: "warn", failed: "[]", warned: "2", open: "" },
    calls: [`issue create --label tcp-preflight ${warning}`],
  },
  {
    name: "a warning leaves the issue open, which says so",
    ended: { result: "warn", failed: "[]", warned: "2", open: "7" },
    calls: [`issue edit 7 ${warning}`],
  },
  ...["0", ""].map((total) => ({
    name: `a pass of ${total || "an unknown number of"} checks leaves the issue open`,
    ended: { result: "pass", failed: "[]", total, open: "7" },
    calls: [],
  })),
  { name: "a pass without an issue does nothing", ended: { result: "pass", failed: "[]", open: "" }, calls: [] },
  ...[
    { name: "that ended without a result", result: "", failed: "" },
    { name: "that ended with an error", result: "error", failed: "[]" },
    { name: "of which a report is missing", result: "fail", failed: "[]" },
  ].flatMap(({ name, ...ended }) => [
    {
      name: `a probe ${name} opens an issue that names no endpoint`,
      ended: { ...ended, open: "" },
      calls: [`issue create --label tcp-preflight ${incomplete}`],
    },
    {
      name: `a probe ${name} leaves the issue open, which says so`,
      ended: { ...ended, open: "7" },
      calls: [`issue edit 7 ${incomplete}`],
    },
  ]),
])("the scheduled probe: $name", ({ ended, calls }) => {
  expect(callsOf(ended)).toEqual(calls);
});

test("the scheduled probe gives the fleet workflow inputs that it has, and reads outputs that it has", () => {
  const { on } = parse(projectFile(".github/workflows/fleet.yml")) as {
    on: { workflow_call: { inputs: Readonly<Record<string, { readonly type: string }>>; outputs: object } };
  };
  const read = projectFile("examples/workflows/scheduled-probe.yml").matchAll(/needs\.reach\.outputs\.([\w-]+)/g);
  const outputs = [...read].map(([, name]) => name).sort();
  expect(outputs).toEqual(Object.keys(on.workflow_call.outputs).sort());
  expect(jobs.reach.uses).toMatch(/\/\.github\/workflows\/fleet\.yml@v1$/);
  const types = { string: "string", boolean: "boolean", number: "number" };
  for (const [name, value] of Object.entries(jobs.reach.with)) {
    expect([name, typeof value]).toEqual([name, types[on.workflow_call.inputs[name]?.type as keyof typeof types]]);
  }
  expect(jobs.reach.with.baseline).toBe(true);
});
