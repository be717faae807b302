import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { temporaryFolder } from "../temporary-folder.js";
import type { Workflow } from "./workflows.js";

const [, text = ""] =
  /```yaml\n((?:(?!```)[\s\S])*jobs:\n {2}overdue:\n[\s\S]*?)```/.exec(readFileSync("docs/fleet.md", "utf8")) ?? [];
const script = (parse(text) as Workflow).jobs.overdue?.steps?.[0]?.run ?? "";

/** Lists the runs of the file as `gh run list` does: newest first, those that the flags name, 100 at most. */
const gh = `#!/usr/bin/env bash
set -e
shift 2
while [ $# -gt 0 ]; do declare "\${1#--}=$2"; shift 2; done
[ "$workflow $status $limit" = "scheduled-probe.yml completed 100" ]
jq --arg branch "$branch" --arg event "$event" 'map(select(($branch == "" or .headBranch == $branch)
  and ($event == "" or .event == $event))) | .[:100]' "$RUNS" | jq "$jq"
`;

interface Run {
  readonly conclusion: string;
  readonly event?: string;
  readonly headBranch?: string;
  readonly hoursAgo: number;
}

/** The status of the step, and what it prints, after these runs, newest first. */
function watch(runs: readonly Run[]) {
  const written = runs.map(({ hoursAgo, ...run }) => ({
    event: "schedule",
    headBranch: "main",
    ...run,
    updatedAt: `${new Date(Date.now() - hoursAgo * 3_600_000).toISOString().slice(0, 19)}Z`,
  }));
  const cwd = temporaryFolder({ gh, "runs.json": JSON.stringify(written) });
  chmodSync(join(cwd, "gh"), 0o755);
  writeFileSync(join(cwd, "script"), script);
  const env = { PATH: `${cwd}:${process.env.PATH}`, RUNS: join(cwd, "runs.json"), GITHUB_REF_NAME: "main" };
  const { status, stdout, stderr } = spawnSync("bash", ["-e", join(cwd, "script")], { cwd, env, encoding: "utf8" });
  expect(stderr).toBe("");
  return [status, stdout];
}

const overdue = [1, "::error::No probe ended in the last three hours: is a runner offline?\n"];
const old: Run = { conclusion: "failure", hoursAgo: 30 };
const stranger = { event: "pull_request", hoursAgo: 0.1 };

test.each<{ name: string; runs: readonly Run[] }>([
  { name: "failed", runs: [{ conclusion: "failure", hoursAgo: 1 }, old] },
  { name: "passed", runs: [{ conclusion: "success", hoursAgo: 2.9 }, old] },
  { name: "timed out", runs: [{ conclusion: "timed_out", hoursAgo: 1 }, old] },
  { name: "was started by hand", runs: [{ conclusion: "success", event: "workflow_dispatch", hoursAgo: 1 }, old] },
  {
    name: "passed before a hundred runs of a stranger",
    runs: [
      ...Array(200).fill({ ...stranger, headBranch: "main", conclusion: "success" }),
      { conclusion: "success", hoursAgo: 1 },
    ],
  },
])("the watch of the scheduled probe is green after one that $name", ({ runs }) => {
  expect(watch(runs)).toEqual([0, ""]);
});

test.each<{ name: string; runs: readonly Run[] }>([
  { name: "no run", runs: [] },
  { name: "a probe of thirty hours ago alone", runs: [old] },
  { name: "a probe of 3.1 hours ago alone", runs: [{ conclusion: "success", hoursAgo: 3.1 }] },
  { name: "a probe that another one has replaced", runs: [{ conclusion: "cancelled", hoursAgo: 1 }, old] },
  {
    name: "a stranger's pull request that waits for an approval",
    runs: [{ ...stranger, headBranch: "x", conclusion: "action_required" }, old],
  },
  {
    name: "a stranger's pull request of a branch that is named like ours",
    runs: [{ ...stranger, headBranch: "main", conclusion: "success" }, old],
  },
  {
    name: "a file that cannot be read",
    runs: [{ conclusion: "startup_failure", event: "push", headBranch: "fix", hoursAgo: 0.1 }, old],
  },
  {
    name: "a file that cannot be read on the default branch",
    runs: [{ conclusion: "startup_failure", hoursAgo: 0.1 }, old],
  },
  {
    name: "a run that was started by hand for another branch",
    runs: [{ conclusion: "success", event: "workflow_dispatch", headBranch: "fix", hoursAgo: 0.1 }, old],
  },
])("the watch of the scheduled probe is red after $name", ({ runs }) => {
  expect(watch(runs)).toEqual(overdue);
});
