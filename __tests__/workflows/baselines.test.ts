import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { repository } from "../repository.js";
import { temporaryFolder } from "../temporary-folder.js";
import { evaluate } from "./expressions.js";
import { type Job, jobsOf, type Step, workflowFiles } from "./workflows.js";

/** What an event gives to a run: the event of a schedule names no repository. */
interface Run {
  readonly event: string;
  readonly ref: string;
  readonly main?: string;
}

const push = { event: "push", ref: "main", main: "main" };
const onMain: readonly Run[] = [
  push,
  { event: "push", ref: "master", main: "master" },
  { event: "schedule", ref: "main" },
  { event: "workflow_dispatch", ref: "main", main: "main" },
  { event: "workflow_run", ref: "main", main: "main" },
];
const elsewhere: readonly Run[] = [
  { event: "pull_request", ref: "5/merge", main: "main" },
  { event: "pull_request_target", ref: "main", main: "main" },
  { event: "merge_group", ref: "gh-readonly-queue/main/pr-5-aaaa", main: "main" },
  { event: "push", ref: "fix", main: "main" },
  { event: "workflow_dispatch", ref: "fix", main: "main" },
];

function contextsOf({ event, ref, main }: Run, inputs: Readonly<Record<string, unknown>> = {}) {
  return {
    "github.event_name": event,
    "github.ref_name": ref,
    "github.event.repository.default_branch": main,
    "steps.merge.outputs.report": "/temp/report.json",
    "steps.keep.outputs.complete": "true",
    ...inputs,
  };
}

/** Whether a step runs, and the `fail-on` that it gives to the action, in a run of a job. */
function stepIn(job: Job, step: Step | undefined, contexts: Readonly<Record<string, unknown>>) {
  const env = Object.entries(job.env ?? {}).map(([name, text]) => [`env.${name}`, String(evaluate(text, contexts))]);
  const all = { ...contexts, ...Object.fromEntries(env) };
  const filled = (text: unknown) => (String(text).startsWith("${{") ? evaluate(String(text), all) : text);
  return { runs: step?.if === undefined || Boolean(filled(step.if)), failOn: filled(step?.with?.["fail-on"]) };
}

/** The steps of a job that save a baseline: in a cache, or as an artifact. */
const savingIn = ({ steps = [] }: Job) =>
  steps.filter(
    ({ uses = "", with: given = {} }) =>
      uses.startsWith("actions/cache/save@") ||
      (uses.startsWith("actions/upload-artifact@") && String(given.name).includes("baseline")),
  );

const merge = workflowFiles.find(({ file }) => file.endsWith("/fleet.yml"))?.workflow.jobs.merge ?? {};
const stepOf = ({ steps = [] }: Job, uses: string) => steps.find((step) => step.uses?.startsWith(uses));
const inFleet = (run: Run, inputs: Readonly<Record<string, unknown>>) => {
  const contexts = contextsOf(run, inputs);
  const { failOn } = stepIn(merge, stepOf(merge, `${repository}@`), contexts);
  return { failOn, saves: stepIn(merge, stepOf(merge, "actions/cache/save@"), contexts).runs };
};

describe("the fleet workflow with a baseline", () => {
  test.each(onMain)("saves it on $event of $ref, and `fail-on: new` excuses nothing", (run) => {
    expect(inFleet(run, { "inputs.baseline": true, "inputs.fail-on": "new" })).toEqual({ failOn: "fail", saves: true });
  });

  test.each(elsewhere)("does not save it on $event of $ref, and fails on what is new", (run) => {
    expect(inFleet(run, { "inputs.baseline": true, "inputs.fail-on": "new" })).toEqual({ failOn: "new", saves: false });
  });

  test.each([
    { given: "fail", failOn: "fail" },
    { given: "warn", failOn: "warn" },
    { given: "never", failOn: "never" },
    { given: "new\n", failOn: "fail" },
    { given: " new", failOn: "fail" },
  ])("has `fail-on` $failOn for $given where it saves it", ({ given, failOn }) => {
    expect(inFleet(push, { "inputs.baseline": true, "inputs.fail-on": given })).toEqual({ failOn, saves: true });
  });

  test.each(["fail", "warn", "new", "never"])(
    "saves none where there is none, and has `fail-on` %s as it is given",
    (given) => {
      for (const run of [...onMain, ...elsewhere]) {
        expect(inFleet(run, { "inputs.baseline": false, "inputs.fail-on": given })).toEqual({
          failOn: given,
          saves: false,
        });
      }
    },
  );
});

describe("the baseline that the fleet workflow saves", () => {
  const keep = merge.steps?.find(({ id }) => id === "keep");

  test.each([
    { name: "is a report of all runners", report: { result: "fail" }, kept: true },
    { name: "is a report in which none is missing", report: { missing: [] }, kept: true },
    { name: "stays the earlier one where a runner is missing", report: { missing: ["eu"] }, kept: false },
    { name: "stays the earlier one where a shard is missing", report: { missing: ["shard 2/2 of eu"] }, kept: false },
    { name: "stays the earlier one where the report cannot be read", report: undefined, kept: false },
  ])("$name", ({ report, kept }) => {
    const text = JSON.stringify(report) ?? "{";
    const cwd = temporaryFolder({ "tcp-preflight-merged/report.json": text, "tcp-preflight-baseline.json": "old" });
    const env = { PATH: process.env.PATH, RUNNER_TEMP: cwd, GITHUB_OUTPUT: join(cwd, "output") };
    writeFileSync(join(cwd, "output"), "");
    execFileSync("bash", ["-e", "-c", keep?.run ?? "exit 1"], { cwd, env, stdio: "ignore" });
    const read = (name: string) => readFileSync(join(cwd, name), "utf8");
    expect([read("tcp-preflight-baseline.json"), read("output")]).toEqual(
      kept ? [text, "complete=true\n"] : ["old", ""],
    );
  });

  test.each(["true", ""])("is saved where it is complete: %s", (complete) => {
    const inputs = { "inputs.baseline": true, "steps.keep.outputs.complete": complete };
    expect(inFleet(push, inputs).saves).toBe(complete === "true");
  });
});

test("no workflow saves a baseline in a run that a baseline may excuse", () => {
  const isKnown = (step: Step) => step.with?.baseline !== undefined && step.uses?.startsWith(`${repository}@`);
  const jobs = workflowFiles.flatMap((workflow) =>
    jobsOf(workflow).flatMap(([name, job]) =>
      job.steps?.some(isKnown) ? [{ name: `${workflow.file} ${name}`, job }] : [],
    ),
  );
  expect(jobs.length).toBeGreaterThan(1);
  expect(jobs.filter(({ job }) => savingIn(job).length === 0)).toEqual([]);
  const excused = jobs.flatMap(({ name, job }) =>
    [...onMain, ...elsewhere].flatMap((run) => {
      const contexts = contextsOf(run, { "inputs.baseline": true, "inputs.fail-on": "new" });
      const compared = (job.steps ?? []).filter(isKnown).map((step) => stepIn(job, step, contexts));
      const isExcused = compared.some(({ runs, failOn }) => runs && failOn === "new");
      return isExcused && savingIn(job).some((step) => stepIn(job, step, contexts).runs)
        ? [`${name}: ${run.event}`]
        : [];
    }),
  );
  expect(excused).toEqual([]);
});
