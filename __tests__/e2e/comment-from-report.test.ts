import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { pullRequestNumber, startRestServer } from "../github/rest-server.js";
import { closedPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";
import type { Workflow } from "../workflows/workflows.js";
import { node } from "./nodes.js";
import { recipeSteps } from "./recipe-steps.js";
import { projectFile, runAction, type StepEnded } from "./run.js";

const sha = "89abcdef0123456789abcdef0123456789abcdef";
const pulls = [{ number: pullRequestNumber, head: "stranger:fix", sha }];

/** What GitHub says of the run of a fork's pull request: its list of pull requests is empty. */
const ofFork = {
  event: "pull_request",
  head_sha: sha,
  head_branch: "fix",
  head_repository: { owner: { login: "stranger" } },
  pull_requests: [] as { number: number }[],
};

describe("a comment from the report that the workflow of a fork saved", () => {
  let saved: string;
  let connections = 0;
  let listener: Server;

  beforeAll(async () => {
    listener = createServer((socket) => {
      connections += 1;
      socket.destroy();
    });
    await new Promise<void>((listening) => listener.listen(0, "127.0.0.1", listening));
    const { port } = listener.address() as { port: number };
    const cwd = temporaryFolder();
    const addresses = `API=127.0.0.1:${port}\nDatabase=127.0.0.1:${await closedPort()}`;
    const probe = await runAction({ ...recipeSteps("preflight.yml")[0], spec: "", addresses }, { node, cwd });
    expect([probe.exitCode, probe.outputs.result]).toEqual([1, "fail"]);
    saved = readFileSync(join(cwd, "temp/reports/preflight.json"), "utf8");
    connections = 0;
  });

  afterAll(() => new Promise((closed) => listener.close(closed)));

  /** Runs the second workflow's step in a job that has the event. */
  async function comment(
    workflowRun: object,
    { apiUrl, report = saved }: { readonly apiUrl: string; readonly report?: string | null },
  ): Promise<StepEnded> {
    const cwd = temporaryFolder({
      "event.json": JSON.stringify({ workflow_run: workflowRun }),
      ...(report !== null && { "temp/reports/preflight.json": report }),
    });
    const inputs = { ...recipeSteps("comment-on-forks.yml")[0], "github-token": "test-token" };
    return runAction(
      inputs,
      { node, cwd },
      {
        GITHUB_API_URL: apiUrl,
        GITHUB_REPOSITORY: "example/gate",
        GITHUB_EVENT_NAME: "workflow_run",
        GITHUB_EVENT_PATH: join(cwd, "event.json"),
      },
    );
  }

  test.each([
    { name: "whose number GitHub has by branch and commit", workflowRun: ofFork },
    {
      name: "whose number the event has",
      workflowRun: { ...ofFork, pull_requests: [{ number: pullRequestNumber }] },
    },
  ])("is made on the pull request $name, without dialing", async ({ workflowRun }) => {
    await using server = await startRestServer({ pulls });
    const { exitCode, outputs, summary } = await comment(workflowRun, server);
    // The first workflow has failed; the second one only passes its news on.
    expect([exitCode, outputs.result, outputs.failed]).toEqual([0, "fail", "1"]);
    expect(server.comments.map(({ body }) => body)).toEqual([expect.stringContaining("1 of 2 checks failed")]);
    // Of the second workflow alone: the check of the first is red.
    expect(server.comments[0]?.body).not.toContain("fail-on");
    expect(outputs["comment-url"]).toContain(`/pull/${pullRequestNumber}#`);
    expect(summary).toContain("Database");
    expect(server.violations).toEqual([]);
    expect(connections).toBe(0);
  });

  test("goes to the pull request of the event, whatever number the report has", async () => {
    await using server = await startRestServer({ pulls });
    const hostile = { ...JSON.parse(saved), pullRequest: { number: 1 }, pull_request: { number: 1 }, number: 1 };
    await comment(ofFork, { ...server, report: JSON.stringify(hostile) });
    const numbers = server.requests.flatMap((request) => /issues\/(\d+)\//.exec(request)?.[1] ?? []);
    expect(new Set(numbers)).toEqual(new Set([String(pullRequestNumber)]));
    expect(server.comments).toHaveLength(1);
  });

  test("has no link, mention or element of what the report says", async () => {
    await using server = await startRestServer({ pulls });
    const report = JSON.parse(saved);
    const [first] = report.results;
    const evil = "[x](https://evil.example.com) @everyone <img src=x onerror=alert(1)>";
    const position = { file: "README.md", line: 1, column: 1 };
    const hostile = {
      ...report,
      results: report.results.map((one: object) => ({
        ...one,
        title: evil,
        message: evil,
        uri: "https://evil.example.com/",
        position,
      })),
    };
    await comment(ofFork, { ...server, report: JSON.stringify(hostile) });
    const [{ body } = { body: "" }] = server.comments;
    expect(body).toContain("everyone");
    // In a code span, nothing is a link, a mention or an element.
    const outsideCode = body.replace(/`[^`\n]+`/g, "");
    expect(outsideCode).not.toMatch(/(?<!\\)\]\(https:\/\/evil|@everyone|<img/);
    expect(body).not.toContain("README.md#L1");
    expect(first.title).toBe("API");
  });

  test("says that there is no result where a later run has no report", async () => {
    await using server = await startRestServer({ pulls });
    await comment(ofFork, server);
    const { exitCode, outputs } = await comment(ofFork, { ...server, report: null });
    expect([exitCode, outputs.result]).toEqual([1, "error"]);
    const [first, ...others] = server.comments.map(({ body }) => body.split("\n")[1]);
    expect([first, others]).toEqual(["### ❌ preflight: There is no result: 1 error in the reports or the inputs", []]);
    // The step runs whether the artifact was there or not.
    const { jobs } = parse(projectFile("examples/workflows/comment-on-forks.yml")) as Workflow;
    const [download, merge, ...more] = jobs.comment?.steps ?? [];
    expect([download?.["continue-on-error"], merge?.with?.mode, merge?.if, more]).toEqual([
      true,
      "merge",
      undefined,
      [],
    ]);
  });

  test.each([
    { name: "has another commit by now", workflowRun: { ...ofFork, head_sha: sha.replace("8", "7") } },
    { name: "is of another fork", workflowRun: { ...ofFork, head_repository: { owner: { login: "somebody" } } } },
    { name: "is none, since the run was of a push", workflowRun: { ...ofFork, event: "push" } },
  ])("is not made where the pull request $name; a notice says so", async ({ workflowRun }) => {
    await using server = await startRestServer({ pulls });
    const { exitCode, stdout, summary } = await comment(workflowRun, server);
    expect([exitCode, server.comments, summary === ""]).toEqual([0, [], false]);
    expect(stdout).toMatch(/^::notice/m);
  });
});
