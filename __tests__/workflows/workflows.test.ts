import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { repository } from "../repository.js";
import { type Job, jobsOf, type Step, usesOf, workflowFiles } from "./workflows.js";

const own = workflowFiles.filter(({ file }) => file.startsWith(".github/"));
const named = (files: typeof workflowFiles) => files.map((workflow) => ({ name: workflow.file, workflow }));

/** The jobs that write, and what they write. Anything else reads. */
const writing: Readonly<Record<string, readonly string[]>> = {
  ".github/workflows/codeql.yml analyze": ["security-events"],
  ".github/workflows/scorecard.yml scorecard": ["security-events", "id-token"],
  // The file of code scanning is uploaded.
  "examples/workflows/lint.yml lint": ["security-events"],
  ".github/workflows/commit-dist.yml commit": ["contents"],
  ".github/workflows/release.yml attest": ["id-token", "attestations"],
  ".github/workflows/release.yml draft": ["contents"],
  ".github/workflows/release.yml publish": ["contents", "id-token"],
};

/** What the token of any example may write. */
const writtenByExamples = ["pull-requests", "issues"];

test("the workflows are found, of this repository and of its examples", () => {
  const files = workflowFiles.map(({ file }) => file);
  expect(files).toEqual(expect.arrayContaining([".github/workflows/release.yml", "examples/values/workflow.yml"]));
});

describe.each(named(workflowFiles))("$name", ({ workflow }) => {
  test("is YAML without problems, with jobs", () => {
    expect(workflow.errors).toEqual([]);
    expect(jobsOf(workflow).length).toBeGreaterThan(0);
  });

  test("pins every action of others to a commit, with its version in a comment", () => {
    const lines = workflow.text.split("\n").filter((line) => /^\s*(- )?uses:/.test(line));
    const foreign = lines.filter((line) => !new RegExp(`uses: (\\./|${repository}(/|@))`).test(line));
    const pinned = /uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(foreign.filter((line) => !pinned.test(line))).toEqual([]);
    expect(lines).toHaveLength(usesOf(workflow).length);
  });

  test("gives the token no more than it needs", () => {
    const { permissions } = workflow.workflow;
    const jobs = jobsOf(workflow);
    const given = [permissions, ...jobs.map(([, job]) => job.permissions)];
    expect(given.filter((value) => typeof value === "string")).toEqual([]);
    // The jobs of a reusable workflow get what the caller gives.
    const isCalledOnly = JSON.stringify(Object.keys(Object(workflow.workflow.on))) === '["workflow_call"]';
    const without = jobs.filter(([, job]) => job.permissions === undefined && permissions === undefined);
    expect(isCalledOnly ? [] : without.map(([name]) => name)).toEqual([]);
    const isExample = workflow.file.startsWith("examples/");
    const writes = jobs.flatMap(([name, job]) => {
      const all = { ...Object(permissions), ...Object(job.permissions) };
      const allowed = [...(isExample ? writtenByExamples : []), ...(writing[`${workflow.file} ${name}`] ?? [])];
      return Object.entries(all).filter(([scope, access]) => access === "write" && !allowed.includes(scope));
    });
    expect(writes).toEqual([]);
  });

  test("puts no text of an event into a script", () => {
    const scripts = jobsOf(workflow).flatMap(([, job]) => (job.steps ?? []).map(({ run }) => run ?? ""));
    expect(scripts.filter((script) => script.includes("${{"))).toEqual([]);
  });

  test("takes no file of a checkout for a report of its own", () => {
    const taken = jobsOf(workflow).flatMap(([, { steps = [] }]) => {
      if (!steps.some(({ uses }) => uses?.startsWith(`${repository}@`))) return [];
      const removed = steps.flatMap(({ run }) => /^rm -rf (\S+)$/.exec(run ?? "")?.[1] ?? []);
      return steps
        .flatMap(pathsOf)
        .filter((path) => !/^\$\{\{ runner\.temp \}\}\//.test(path) && !removed.some((one) => path.includes(one)));
    });
    expect(taken).toEqual([]);
  });

  test("makes its checks on every event", () => {
    const events = ["push", "pull_request", "merge_group", "workflow_dispatch", "schedule"];
    const without = jobsOf(workflow).flatMap(([name, { steps = [] }]) => {
      const checks = steps.filter(({ uses }) => uses?.startsWith(`${repository}@`));
      return events.filter((event) => checks.length > 0 && !checks.some((step) => runsOn(step, event))).map(() => name);
    });
    expect(without).toEqual([]);
  });

  test("saves a cache under a key of its own attempt, which a run that is started again has not saved yet", () => {
    const saves = jobsOf(workflow).flatMap(([, { steps = [] }]) =>
      steps.filter(({ uses }) => /^actions\/cache(\/save)?@/.test(uses ?? "")),
    );
    const own = /\$\{\{ github\.run_id \}\}-\$\{\{ github\.run_attempt \}\}$/;
    expect(saves.map((step) => step.with?.key).filter((key) => !own.test(String(key)))).toEqual([]);
  });

  test("checks out the commit of a fork on an event of the base branch only where it says so", () => {
    const isTrusted = /pull_request_target|workflow_run/.test(JSON.stringify(workflow.workflow.on));
    const isOwn = (job: Job) => job.if?.includes("head_repository.full_name == github.repository");
    const refused = jobsOf(workflow).flatMap(([, job]) => {
      const checkouts = (job.steps ?? []).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
      const ofForks = checkouts.filter((step) => /\.head[._]|refs\/pull/.test(JSON.stringify(step.with ?? {})));
      return isOwn(job) ? [] : ofForks.filter((step) => step.with?.["allow-unsafe-pr-checkout"] !== true);
    });
    expect(isTrusted ? refused : []).toEqual([]);
  });

  test("ends each job after a time", () => {
    const endless = jobsOf(workflow).filter(([, job]) => job.steps && job["timeout-minutes"] === undefined);
    expect(endless.map(([name]) => name)).toEqual([]);
  });

  test("leaves no token in a checkout, unless the job pushes", () => {
    const kept = jobsOf(workflow).filter(([, { steps = [] }]) => {
      const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
      const pushes = steps.some(({ run }) => run?.includes("git push"));
      return checkouts.some((step) => step.with?.["persist-credentials"] !== false) && !pushes;
    });
    expect(kept.map(([name]) => name)).toEqual([]);
  });
});

/** Whether a step is not left out because of the event. Other conditions are taken to hold. */
function runsOn({ if: condition = "" }: Step, event: string): boolean {
  const terms = [...condition.matchAll(/github\.event_name (==|!=) '(\w+)'/g)];
  return terms.every(([, operator, name]) => (name === event) === (operator === "=="));
}

/** Paths of what a step writes as a report, saves or restores, or reads as a report of this run or an earlier one. */
function pathsOf({ uses = "", with: given = {} }: Step): readonly string[] {
  const inputs = [
    { of: `${repository}@`, names: ["report", "merge", "baseline"] },
    { of: "actions/upload-artifact@", names: ["path"] },
    { of: "actions/download-artifact@", names: ["path"] },
    { of: "actions/cache/", names: ["path"] },
    { of: "github/codeql-action/upload-sarif@", names: ["sarif_file"] },
  ];
  const names = inputs.filter(({ of }) => uses.startsWith(of)).flatMap(({ names }) => names);
  const lines = names.flatMap((name) => String(given[name] ?? "").split("\n"));
  return lines.map((line) => line.replace(/^[\w-]+=/, "").trim()).filter((line) => line !== "");
}

describe.each(named(own))("$name", ({ workflow }) => {
  test("does not run twice for one thing at the same time, unless others call it", () => {
    const called = Object.keys(Object(workflow.workflow.on));
    expect(called.join() === "workflow_call" || workflow.workflow.concurrency !== undefined).toBe(true);
  });
});

test("one action has one commit in all workflows, so that none stays behind", () => {
  const commits = new Map<string, Set<string>>();
  for (const { text } of workflowFiles) {
    for (const [, action = "", commit = ""] of text.matchAll(/uses: ([\w.-]+\/[\w.-]+)\S*?@([0-9a-f]{40} # \S+)/g)) {
      commits.set(action, (commits.get(action) ?? new Set()).add(commit));
    }
  }
  expect(commits.size).toBeGreaterThan(5);
  expect([...commits].filter(([, found]) => found.size > 1).map(([action]) => action)).toEqual([]);
});

test.each([
  { name: "ci.yml", required: "ci-ok" },
  { name: "fleet.yml", required: "merge" },
])("the check that a branch rule requires needs every other job of $name, and is never skipped", (row) => {
  const jobs = own.find(({ file }) => file.endsWith(`/${row.name}`))?.workflow.jobs ?? {};
  const others = Object.keys(jobs).filter((name) => name !== row.required);
  expect([jobs[row.required]?.needs, jobs[row.required]?.if]).toEqual([others, "always()"]);
});

test("a workflow that reads a report of another run reads that of its attempt", () => {
  const merging = workflowFiles.filter((workflow) =>
    usesOf(workflow).some((uses) => uses.startsWith(`${repository}@`)),
  );
  const read = merging.flatMap((workflow) => withOf(workflow, "download-artifact"));
  const names = read.filter((given) => given["run-id"] !== undefined).map(({ name }) => String(name));
  expect(names.length).toBeGreaterThan(0);
  const saved = workflowFiles.flatMap((workflow) => withOf(workflow, "upload-artifact")).map(({ name }) => name);
  const unknown = names.filter((name) => {
    const attempt = name.replace(
      /github\.event\.workflow_run\.run_attempt|steps\.main\.outputs\.attempt/,
      "github.run_attempt",
    );
    return attempt === name || !saved.includes(attempt);
  });
  expect(unknown).toEqual([]);
});

/** The inputs of each step of a workflow that uses an action of GitHub. */
function withOf(workflow: (typeof workflowFiles)[number], action: string) {
  const steps = jobsOf(workflow).flatMap(([, { steps = [] }]) => steps);
  return steps.flatMap(({ uses, with: given = {} }) => (uses?.startsWith(`actions/${action}@`) ? [given] : []));
}

test("the release waits for every check, and nothing that runs code of dependencies may write", () => {
  const release = own.find(({ file }) => file.endsWith("/release.yml"));
  const jobs = release?.workflow.jobs ?? {};
  expect(jobs.make?.needs).toEqual(["plan", "ci", "check-dist", "self-test"]);
  const installing = Object.entries(jobs).filter(([, { steps = [] }]) =>
    steps.some(({ run }) => /npm (ci|install|cit)/.test(run ?? "")),
  );
  expect(installing).toEqual([]);
});

test("Dependabot's groups name every dependency that dist/ holds, and its builder reads alone", () => {
  const { updates } = parse(readFileSync(".github/dependabot.yml", "utf8"));
  const { patterns } = updates[0].groups.bundled as { patterns: string[] };
  const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const contents = JSON.parse(readFileSync("dist/contents.json", "utf8")) as Record<
    string,
    { holds: Record<string, string[]> }
  >;
  const files = Object.values(contents).flatMap(({ holds }) => Object.values(holds).flat());
  const matches = (name: string) =>
    patterns.some((pattern) => pattern === name || (pattern.endsWith("/*") && name.startsWith(pattern.slice(0, -1))));
  const bundled = Object.keys(devDependencies).filter((name) =>
    files.some((file) => file.startsWith(`node_modules/${name}/`)),
  );
  expect(bundled.length).toBeGreaterThan(5);
  expect(bundled.filter((name) => !matches(name))).toEqual([]);
});

describe("issue forms", () => {
  test.each(["bug.yml", "difference.yml"])("%s asks for the spec and the JSON report, and requires both", (name) => {
    const { body } = parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, "utf8")) as {
      body: { id?: string; validations?: { required?: boolean } }[];
    };
    const required = body.filter(({ validations }) => validations?.required).map(({ id }) => id);
    expect(required).toEqual(expect.arrayContaining(["spec", "report"]));
  });
});
