import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { type GithubContext, readContext } from "../../src/github/context.js";
import { temporaryFolder } from "../temporary-folder.js";

const variables = {
  GITHUB_SERVER_URL: "https://github.example.com/",
  GITHUB_API_URL: "https://github.example.com/api/v3",
  GITHUB_REPOSITORY: "example/gate",
  GITHUB_SHA: "merge0000",
  GITHUB_RUN_ID: "42",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_WORKFLOW: "CI",
  GITHUB_JOB: "gate",
  GITHUB_WORKSPACE: "/checkout",
};
const fromHere = {
  number: 7,
  head: { sha: "head0000", repo: { full_name: "example/gate" } },
  base: { repo: { full_name: "example/gate" } },
};
const fromFork = { ...fromHere, head: { sha: "head0000", repo: { full_name: "mallory/gate" } } };

function contextOf(eventName: string, event: unknown): GithubContext {
  const path = join(temporaryFolder({ "event.json": JSON.stringify(event) }), "event.json");
  return readContext({ ...variables, GITHUB_EVENT_NAME: eventName, GITHUB_EVENT_PATH: path });
}

describe("readContext()", () => {
  test("reads the whole context of a pull request, with the head commit for links", () => {
    expect(contextOf("pull_request", { pull_request: fromHere })).toEqual({
      serverUrl: "https://github.example.com",
      apiUrl: "https://github.example.com/api/v3",
      owner: "example",
      repo: "gate",
      sha: "head0000",
      runUrl: "https://github.example.com/example/gate/actions/runs/42/attempts/2",
      run: "42/2",
      workflow: "CI",
      job: "gate",
      step: "",
      eventName: "pull_request",
      workspace: "/checkout",
      pullRequest: { number: 7, isFromFork: false },
      commit: "head0000",
    });
  });

  test.each([
    { name: "a pull request", event: { pull_request: fromFork }, commit: "head0000" },
    {
      name: "a run after one of a fork's pull request",
      event: { workflow_run: { event: "pull_request", head_sha: "fork0000", pull_requests: [] } },
      commit: "fork0000",
    },
    {
      name: "a run after one of a push to the branch",
      event: { workflow_run: { event: "push", head_sha: "push0000", pull_requests: [{ number: 9 }] } },
      commit: "push0000",
    },
    {
      name: "a run after one that may be of the base branch, which has none",
      event: { workflow_run: { event: "pull_request_target", head_sha: "base0000", pull_requests: [{ number: 9 }] } },
      commit: undefined,
    },
    { name: "a comment, which has none", event: { issue: { number: 8, pull_request: {} } }, commit: undefined },
  ])("finds the commit of the pull request of $name", ({ event, commit }) => {
    expect(contextOf("any", event).commit).toBe(commit);
  });

  test.each([
    {
      name: "a pull request from a fork",
      event: "pull_request",
      payload: { pull_request: fromFork },
      sha: "head0000",
      pullRequest: { number: 7, isFromFork: true },
    },
    {
      name: "a fork that was deleted",
      event: "pull_request",
      payload: { pull_request: { ...fromHere, head: { sha: "head0000", repo: null } } },
      sha: "head0000",
      pullRequest: { number: 7, isFromFork: true },
    },
    {
      name: "pull_request_target, whose checkout is the base",
      event: "pull_request_target",
      payload: { pull_request: fromFork },
      sha: "merge0000",
      pullRequest: { number: 7, isFromFork: true },
    },
    {
      name: "a comment on a pull request",
      event: "issue_comment",
      payload: { issue: { number: 8, pull_request: { url: "x" } } },
      sha: "merge0000",
      pullRequest: { number: 8, isFromFork: false },
    },
    {
      name: "a comment on an issue",
      event: "issue_comment",
      payload: { issue: { number: 8 } },
      sha: "merge0000",
      pullRequest: undefined,
    },
    {
      name: "a run after another workflow",
      event: "workflow_run",
      payload: { workflow_run: { pull_requests: [{ number: 9 }] } },
      sha: "merge0000",
      pullRequest: { number: 9, isFromFork: false },
    },
    {
      name: "a run after another workflow, whose branch also has a pull request in another repository",
      event: "workflow_run",
      payload: {
        repository: { id: 1 },
        workflow_run: {
          pull_requests: [
            { number: 8, base: { repo: { id: 2 } } },
            { number: 9, base: { repo: { id: 1 } } },
          ],
        },
      },
      sha: "merge0000",
      pullRequest: { number: 9, isFromFork: false },
    },
    ...["push", "pull_request"].map((of) => ({
      name: `a run after one of a ${of}, whose branch has several pull requests, one of which a pull_request was for`,
      event: "workflow_run",
      payload: {
        workflow_run: {
          event: of,
          head_branch: "fix",
          head_sha: "head0000",
          head_repository: { owner: { login: "example" } },
          pull_requests: [{ number: 9 }, { number: 8 }],
        },
      },
      sha: "merge0000",
      pullRequest: of === "push" ? { number: 9, isFromFork: false } : undefined,
    })),
    {
      name: "a run after another workflow, whose branch has a pull request in another repository alone",
      event: "workflow_run",
      payload: {
        repository: { id: 1 },
        workflow_run: { pull_requests: [{ number: 8, base: { repo: { id: 2 } } }] },
      },
      sha: "merge0000",
      pullRequest: undefined,
    },
    {
      name: "a run after another workflow, among entries that are no pull requests",
      event: "workflow_run",
      payload: { workflow_run: { pull_requests: [null, 1, { number: 1e308 }, { number: "8" }, { number: 9 }] } },
      sha: "merge0000",
      pullRequest: { number: 9, isFromFork: false },
    },
    {
      name: "a run after another workflow, for a fork",
      event: "workflow_run",
      payload: { workflow_run: { pull_requests: [] } },
      sha: "merge0000",
      pullRequest: undefined,
    },
    { name: "a push", event: "push", payload: { ref: "refs/heads/main" }, sha: "merge0000", pullRequest: undefined },
    { name: "an event that is not a mapping", event: "push", payload: null, sha: "merge0000", pullRequest: undefined },
    {
      name: "a number that is not valid",
      event: "pull_request",
      payload: { pull_request: { number: "7" } },
      sha: "merge0000",
      pullRequest: undefined,
    },
  ])("finds the pull request and the commit of $name", ({ event, payload, sha, pullRequest }) => {
    const context = contextOf(event, payload);
    expect({ sha: context.sha, pullRequest: context.pullRequest }).toEqual({ sha, pullRequest });
  });

  test.each([
    {
      name: "is missing",
      readFile: () => {
        throw new Error("ENOENT");
      },
    },
    { name: "is not JSON", readFile: () => "{" },
  ])("has no pull request when the event file $name", ({ readFile }) => {
    expect(readContext({ ...variables, GITHUB_EVENT_PATH: "/event.json" }, readFile).pullRequest).toBeUndefined();
  });

  test.each([
    {
      name: "of a pull request",
      ref: "example/gate/.github/workflows/ci.yml@refs/pull/5/merge",
      file: ".github/workflows/ci.yml",
    },
    {
      name: "of a branch whose name has an @ and a file",
      ref: "example/gate/.github/workflows/ci.yaml@refs/heads/a.yml@2",
      file: ".github/workflows/ci.yaml",
    },
    {
      name: "of a file whose name has an @",
      ref: "example/gate/.github/workflows/ci@2.yml@refs/heads/main",
      file: ".github/workflows/ci@2.yml",
    },
    {
      name: "of another repository, which a ruleset requires",
      ref: "example/rules/.github/workflows/ci.yml@refs/heads/main",
      file: "example/rules/.github/workflows/ci.yml",
    },
    {
      name: "of Forgejo",
      ref: "example/gate/.forgejo/workflows/ci.yml@refs/heads/main",
      file: ".forgejo/workflows/ci.yml",
    },
    { name: "that has no ref", ref: "example/gate/.github/workflows/ci.yml", file: undefined },
    { name: "that is empty", ref: "", file: undefined },
  ])("has the file of the workflow, without its ref: $name", ({ ref, file }) => {
    expect(readContext({ ...variables, GITHUB_WORKFLOW_REF: ref }, () => "{}").workflowFile).toBe(file);
  });

  test("has empty strings and GitHub's own addresses outside of a runner", () => {
    expect(readContext({})).toEqual({
      serverUrl: "https://github.com",
      apiUrl: "https://api.github.com",
      owner: "",
      repo: "",
      sha: "",
      runUrl: "",
      workflow: "",
      job: "",
      step: "",
      eventName: "",
      workspace: "",
    });
  });
});
