import { describe, expect, test } from "@jest/globals";
import { repository } from "../repository.js";
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

test("no workflow saves a baseline in a run that a baseline may excuse", () => {
  const isKnown = (step: Step) => step.with?.baseline !== undefined && step.uses?.startsWith(`${repository}@`);
  const jobs = workflowFiles.flatMap((workflow) =>
    jobsOf(workflow).flatMap(([name, job]) =>
      job.steps?.some(isKnown) ? [{ name: `${workflow.file} ${name}`, job }] : [],
    ),
  );
  expect(jobs.length).toBeGreaterThan(1);
  const excused = jobs.flatMap(({ name, job }) =>
    [...onMain, ...elsewhere].flatMap((run) => {
      const contexts = contextsOf(run, { "inputs.baseline": true, "inputs.fail-on": "new" });
      const compared = (job.steps ?? []).filter(isKnown).map((step) => stepIn(job, step, contexts));
      const isExcused = compared.some(({ runs, failOn }) => runs && failOn === "new");
      return isExcused && stepIn(job, stepOf(job, "actions/cache/save@"), contexts).runs
        ? [`${name}: ${run.event}`]
        : [];
    }),
  );
  expect(excused).toEqual([]);
});
