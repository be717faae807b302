import { spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { repository } from "../repository.js";
import { workflowFiles } from "./workflows.js";

const fleet = workflowFiles.find(({ file }) => file === ".github/workflows/fleet.yml");
const [gate, ...steps] = fleet?.workflow.jobs.merge?.steps ?? [];

test.each([
  { name: "after a plan of the same attempt", plan: "success", planned: "1", attempt: "1" },
  { name: "after all jobs were run again", plan: "success", planned: "3", attempt: "3" },
  { name: "where a forge does not number attempts", plan: "success", planned: "", attempt: "" },
])("the merge of the fleet workflow goes on $name", ({ plan, planned, attempt }) => {
  expect(gateOf({ plan, planned, attempt })).toEqual([0, ""]);
});

test.each([
  { name: "after a plan that failed", plan: "failure", planned: "", attempt: "1", reason: "plan is failure" },
  {
    name: "after a plan that was cancelled",
    plan: "cancelled",
    planned: "",
    attempt: "1",
    reason: "plan is cancelled",
  },
  { name: "after a plan that was skipped", plan: "skipped", planned: "", attempt: "", reason: "plan is skipped" },
  {
    name: "where the failed jobs alone were run again",
    plan: "success",
    planned: "1",
    attempt: "2",
    reason: "Only some of the jobs were run again in attempt 2",
  },
])("the merge of the fleet workflow fails $name", ({ plan, planned, attempt, reason }) => {
  expect(gateOf({ plan, planned, attempt })).toEqual([1, expect.stringMatching(`^::error title=.*${reason}`)]);
});

test("a merge of the fleet workflow that is refused downloads no report, and brings its comment up to date", () => {
  const download = steps.find(({ uses }) => uses?.startsWith("actions/download-artifact@"));
  const merge = steps.find(({ uses }) => uses?.startsWith(`${repository}@`));
  expect([gate?.id, gate?.if, download?.if]).toEqual(["current", undefined, undefined]);
  expect(merge?.if).toMatch(/^\$\{\{ success\(\) \|\| steps\.current\.outcome == 'failure' \}\}$/);
});

function gateOf({
  plan,
  planned,
  attempt,
}: {
  readonly plan: string;
  readonly planned: string;
  readonly attempt: string;
}) {
  const env = { PATH: process.env.PATH, PLAN: plan, PLANNED: planned, GITHUB_RUN_ATTEMPT: attempt };
  const { status, stdout } = spawnSync("bash", ["-e", "-c", gate?.run ?? ""], {
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return [status, stdout];
}
