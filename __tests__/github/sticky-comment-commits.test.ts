import { describe, expect, test } from "@jest/globals";
import { upsertSticky } from "../../src/github/sticky-comment.js";
import { type Fault, pullRequestNumber, type RestServer, startRestServer } from "./rest-server.js";
import { contextOf, marked, ours, requestTo, sticky, urlOf } from "./sticky-request.js";

const older = "b".repeat(40);
const newest = "c".repeat(40);
const pulls = [{ number: pullRequestNumber, head: "example:fix", sha: newest }];
const requestOf = (server: RestServer, commit: string) => requestTo(server, { context: contextOf(server, { commit }) });
const leftAlone = {
  kind: "notice",
  problem: {
    code: "comment-older-commit",
    severity: "notice",
    message:
      "The comment on pull request #7 is left as it is: this run is of commit bbbbbbb, and the pull request has another one by now",
    remedy: "read the job summary instead; the run of the newest commit comments",
    where: "comment",
  },
};

describe("a run of an older commit, which ends after that of the newest", () => {
  test("leaves the comment, and a notice says why", async () => {
    await using server = await startRestServer({ comments: [sticky("d1")], pulls });
    expect(await upsertSticky(requestOf(server, older))).toEqual(leftAlone);
    expect(server.comments).toEqual([sticky("d1")]);
    expect(server.violations).toEqual([]);
  });

  test("creates no comment, which no later run would correct", async () => {
    await using server = await startRestServer({ pulls });
    expect(await upsertSticky(requestOf(server, older))).toEqual(leftAlone);
    expect(server.comments).toEqual([]);
  });

  test("leaves the comment to the run of the newest, whichever is first", async () => {
    await using server = await startRestServer({ pulls });
    const red = { ...requestOf(server, newest), digest: "red", body: () => "red" };
    const green = { ...requestOf(server, older), digest: "green", body: () => "green" };
    for (const request of [green, red, green]) await upsertSticky(request);
    expect(server.comments).toEqual([{ id: 1, login: ours, body: marked("red", "red") }]);
  });
});

describe("the comment is written as ever", () => {
  test.each<{ name: string; commit?: string; pulls: typeof pulls; faults?: readonly Fault[] }>([
    { name: "by a run of the newest commit", commit: newest, pulls },
    { name: "by a run whose event has no commit of the pull request", pulls },
    { name: "with a token that may not read the pull request", commit: older, pulls: [] },
    ...(["hang-up", "silence", "cut-short", "status"] as const).map((kind) => ({
      name: `if GitHub does not say which commit is the newest: ${kind}`,
      commit: older,
      pulls,
      faults: [{ method: "GET", path: /pulls\/7$/, kind }],
    })),
    {
      name: "if the rate limit is used up for reading",
      commit: older,
      pulls,
      faults: [{ method: "GET", path: /pulls\/7$/, kind: "status", status: 429, headers: { "retry-after": "3600" } }],
    },
    {
      name: "if the answer is of another form",
      commit: older,
      pulls: [{ number: pullRequestNumber, head: "example:fix", sha: null as unknown as string }],
    },
  ])("$name", async ({ commit, pulls, faults = [] }) => {
    await using server = await startRestServer({ comments: [sticky("d1")], pulls, faults });
    const request = commit === undefined ? requestTo(server) : requestOf(server, commit);
    expect(await upsertSticky(request, { requestTimeoutMs: 500 })).toEqual({ kind: "updated", url: urlOf(500) });
    expect(server.comments).toEqual([{ id: 500, login: ours, body: marked("d2", "new") }]);
  });

  test("without asking for the commit, where nothing is written", async () => {
    await using server = await startRestServer({ comments: [sticky("d2")], pulls });
    await upsertSticky(requestOf(server, older));
    expect(server.requests.filter((request) => request.includes("/pulls/"))).toEqual([]);
  });
});
