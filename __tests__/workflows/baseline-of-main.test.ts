import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { repository } from "../repository.js";
import { temporaryFolder } from "../temporary-folder.js";
import { jobsOf, workflowFiles } from "./workflows.js";

const compare = workflowFiles.find(({ file }) => file.endsWith("/compare-with-main.yml"));
const { steps = [] } = compare?.workflow.jobs.staging ?? {};
const finding = steps.find(({ id }) => id === "main");

/** The runs of one file, newest first, and the branch, as `gh` answers; it fails for what it is not asked for here. */
const gh = `#!/usr/bin/env bash
set -e
if [ "$1" = api ]; then
  case "$2" in
    repos/o/r/branches/main) jq -n '{commit: {sha: "c3"}}' ;;
    "repos/o/r/commits?sha=c3&per_page=100") jq -n '["c3", "c2", "c1"] | map({sha: .})' ;;
    *) exit 1 ;;
  esac | jq -rc "$4"
  exit
fi
[ "$1 $2" = "run list" ]
shift 2
while [ $# -gt 0 ]; do declare "\${1#--}=$2"; shift 2; done
[ "$workflow $status $limit" = "my gate@2.yml success 100" ]
jq --arg branch "$branch" --arg event "$event" 'map(select(.headBranch == $branch and .event == $event
  and .conclusion == "success"))' "$RUNS"
`;

interface Run {
  readonly databaseId: number;
  readonly headSha: string;
  readonly event?: string;
  readonly headBranch?: string;
  readonly conclusion?: string;
  readonly attempt?: number;
}

/** Whether the step succeeds, and the run that it takes the report of. */
function found(runs: readonly Run[], { base = "c2", answers = true } = {}) {
  const written = runs.map((run) => ({
    event: "push",
    headBranch: "main",
    conclusion: "success",
    attempt: 1,
    ...run,
  }));
  const cwd = temporaryFolder({ "bin/gh": answers ? gh : "#!/bin/sh\nexit 1\n", output: "" });
  chmodSync(join(cwd, "bin/gh"), 0o755);
  writeFileSync(join(cwd, "runs"), JSON.stringify(written));
  writeFileSync(join(cwd, "script"), finding?.run ?? "");
  const env = {
    PATH: `${cwd}/bin:${process.env.PATH}`,
    RUNS: join(cwd, "runs"),
    RUNNER_TEMP: cwd,
    GITHUB_OUTPUT: join(cwd, "output"),
    GITHUB_WORKFLOW_REF: "o/r/.github/workflows/my gate@2.yml@refs/pull/5/merge",
    GH_REPO: "o/r",
    BASE: base,
  };
  const { status } = spawnSync("bash", ["-e", join(cwd, "script")], { cwd, env, stdio: "ignore" });
  return [status, readFileSync(join(cwd, "output"), "utf8")];
}

describe("the report of main that pull requests are compared with", () => {
  const newest: Run = { databaseId: 30, headSha: "c3" };
  const ofBase: Run = { databaseId: 20, headSha: "c2" };

  test.each<{ name: string; runs: readonly Run[]; base?: string; run: number; attempt?: number }>([
    { name: "the base commit", runs: [newest, ofBase], run: 20 },
    { name: "the newest commit, where the base has none", runs: [newest, ofBase], base: "c9", run: 30 },
    { name: "the last attempt", runs: [newest, { ...ofBase, attempt: 3 }], run: 20, attempt: 3 },
    {
      name: "an earlier run, where the newest ended without a report",
      runs: [
        { ...newest, conclusion: "failure" },
        { databaseId: 10, headSha: "c1" },
      ],
      run: 10,
    },
  ])("is that of $name", ({ runs, base, run, attempt = 1 }) => {
    expect(found(runs, { base })).toEqual([0, `run=${run}\nattempt=${attempt}\n`]);
  });

  test.each<{ name: string; run: Run }>([
    { name: "a pull request whose branch is named main", run: { ...ofBase, event: "pull_request" } },
    { name: "another branch", run: { ...ofBase, headBranch: "fix" } },
    { name: "a commit that main does not have, of a tag named main", run: { ...ofBase, headSha: "evil" } },
  ])("is none of $name", ({ run }) => {
    expect(found([run], { base: run.headSha })).toEqual([0, ""]);
    expect(found([run, { databaseId: 10, headSha: "c1" }], { base: run.headSha })).toEqual([0, "run=10\nattempt=1\n"]);
  });

  test("is none where GitHub does not answer, or the file is new: the checks are made, and every failure is new", () => {
    expect(found([newest], { answers: false })).toEqual([1, ""]);
    const download = steps.find(({ uses }) => uses?.startsWith("actions/download-artifact@"));
    expect([finding?.["continue-on-error"], download?.["continue-on-error"], download?.if]).toEqual([
      true,
      true,
      expect.stringContaining("steps.main.outputs.run != ''"),
    ]);
  });
});

test("a gate that no input of its caller changes reads no cache, and no path of the caller", () => {
  const caches = compare === undefined ? [undefined] : jobsOf(compare).flatMap(([, job]) => job.steps ?? []);
  expect(caches.filter((step) => step === undefined || step.uses?.startsWith("actions/cache"))).toEqual([]);
  const [, snippet = ""] = /```yaml\n(# gate\/[\s\S]*?)```/.exec(readFileSync("docs/policy.md", "utf8")) ?? [];
  const given = [...snippet.matchAll(/^ +([\w-]+): .*inputs\./gm)].map(([, name]) => name);
  expect([snippet.includes(`uses: ${repository}@`), given]).toEqual([true, ["name"]]);
});
