import { describe, expect, jest, test } from "@jest/globals";
import { upsertSticky } from "../../src/github/sticky-comment.js";
import { type Fault, pullRequestNumber, startRestServer } from "./rest-server.js";
import { contextOf, marked, ours, pauses, requestTo, sticky, urlOf } from "./sticky-request.js";

const list = { method: "GET", path: /comments\?/ } as const;
const create = { method: "POST", path: /comments$/ } as const;

describe("a comment that cannot be made", () => {
  test("is a notice that names the permission, for a token that may only read", async () => {
    const bearer = { login: ours, type: "Bot", permission: "read" } as const;
    await using server = await startRestServer({ bearer });
    expect(await upsertSticky(requestTo(server))).toEqual({
      kind: "notice",
      problem: {
        code: "comment-forbidden",
        severity: "notice",
        message:
          "Cannot comment on pull request #7: the token does not have the permission `pull-requests: write` (Resource not accessible by integration)",
        remedy: "add `pull-requests: write` to the `permissions` of the job",
        where: "comment",
      },
    });
    expect(server.violations).toEqual([]);
  });

  test("is a notice that explains forks, for a fork's token", async () => {
    const bearer = { login: ours, type: "Bot", permission: "read" } as const;
    await using server = await startRestServer({ bearer });
    const context = contextOf(server, { pullRequest: { number: pullRequestNumber, isFromFork: true } });
    const result = await upsertSticky(requestTo(server, { context }));
    expect(result).toMatchObject({ kind: "notice", problem: { code: "comment-forbidden" } });
    expect(result).toMatchObject({ problem: { remedy: expect.stringContaining("fork") } });
  });

  test("is a notice, for a token that cannot see the pull request", async () => {
    const bearer = { login: ours, type: "Bot", permission: "none" } as const;
    await using server = await startRestServer({ bearer });
    expect(await upsertSticky(requestTo(server))).toMatchObject({
      kind: "notice",
      problem: { code: "comment-forbidden" },
    });
  });

  test("does not name a pull request whose number is not known", async () => {
    await using server = await startRestServer();
    const { pullRequest: _, ...context } = contextOf(server, { head: { owner: "o", branch: "b", sha: "s" } });
    expect(await upsertSticky(requestTo(server, { context, token: "expired" }))).toMatchObject({
      problem: { message: expect.stringMatching(/^Cannot comment on the pull request: /) },
    });
  });

  test("is a notice, for a run without a pull request, and no request is sent", async () => {
    await using server = await startRestServer();
    const { pullRequest: _, ...context } = contextOf(server, { eventName: "push" });
    expect(await upsertSticky(requestTo(server, { context }))).toMatchObject({
      kind: "notice",
      problem: { code: "comment-no-pull-request" },
    });
    expect(server.requests).toEqual([]);
  });

  test.each([
    { name: "of a fork", owner: "stranger" },
    { name: "of this repository", owner: "example" },
  ])("is a notice, for a branch $name with several open pull requests at the commit", async ({ owner }) => {
    const head = { owner, branch: "fix", sha: "5ec0" };
    const at = (number: number, sha = head.sha) => ({ number, head: `${owner}:fix`, sha });
    await using server = await startRestServer({ pulls: [at(pullRequestNumber), at(6), at(5, "01d0")] });
    const { pullRequest: _, ...context } = contextOf(server, { eventName: "workflow_run", head });
    expect(await upsertSticky(requestTo(server, { context }))).toEqual({
      kind: "notice",
      problem: {
        code: "comment-no-pull-request",
        severity: "notice",
        message:
          "Cannot comment on a pull request: 2 of this branch are open at this commit (#7, #6), and the event does not say which one the run was for",
        remedy: "read the job summary instead, or close the others",
        where: "comment",
      },
    });
    expect([server.comments, server.requests.filter((request) => request.includes("/issues/"))]).toEqual([[], []]);
  });

  test("is a notice, for a run without a token", async () => {
    await using server = await startRestServer();
    expect(await upsertSticky(requestTo(server, { token: "" }))).toMatchObject({
      kind: "notice",
      problem: { code: "comment-no-token" },
    });
    expect(server.requests).toEqual([]);
  });

  test("is a warning, for a token that GitHub does not accept", async () => {
    await using server = await startRestServer();
    expect(await upsertSticky(requestTo(server, { token: "expired" }))).toMatchObject({
      kind: "warning",
      problem: { code: "comment-bad-token", where: "github-token" },
    });
  });

  test("is a warning, for a body that is too long for GitHub", async () => {
    await using server = await startRestServer();
    expect(await upsertSticky(requestTo(server, { body: () => "x".repeat(65_536) }))).toMatchObject({
      kind: "warning",
      problem: { code: "comment-rejected", message: expect.stringContaining("422 Validation Failed") },
    });
    expect(server.comments).toEqual([]);
    expect(server.violations).toEqual([]);
  });

  test("is a warning, for a conversation that is locked", async () => {
    const faults: Fault[] = [
      {
        method: "POST",
        path: /comments$/,
        kind: "status",
        status: 403,
        message: "Unable to create comment because issue is locked.",
      },
    ];
    await using server = await startRestServer({ faults });
    expect(await upsertSticky(requestTo(server))).toMatchObject({
      kind: "warning",
      problem: { code: "comment-rejected" },
    });
  });
});

test("a comment whose answer has no URL is created without one", async () => {
  await using server = await startRestServer({
    faults: [{ ...create, kind: "status", status: 201, message: "x" }],
  });
  expect(await upsertSticky(requestTo(server))).toEqual({ kind: "created", url: "" });
});

describe("a token that an answer repeats", () => {
  const token = "test-token";
  const hidden = "Cannot comment on pull request #7: GitHub rejects the comment";

  test.each([
    { name: "once", message: `bad: token ${token}`, shown: "bad: token ***" },
    { name: "where the message is cut", message: `${"x".repeat(495)}${token}`, shown: `${"x".repeat(495)}***` },
    { name: "of which a part is cut", message: `no ${token.repeat(3)} ${"x".repeat(600)}`, shown: "no ********* …" },
  ])("is not in the message: $name", async ({ message, shown }) => {
    await using server = await startRestServer({ faults: [{ ...list, kind: "status", status: 422, message }] });
    const result = await upsertSticky(requestTo(server));
    expect("problem" in result && result.problem.message).toBe(`${hidden} (422 ${shown})`);
  });

  test("is not printed by the client, which shows what headers say of a deprecation", async () => {
    const headers = { deprecation: "true", sunset: token };
    await using server = await startRestServer({
      faults: [{ ...list, kind: "status", status: 422, message: "x", headers }],
    });
    const printed = jest.spyOn(console, "warn").mockImplementation(() => {});
    await upsertSticky(requestTo(server));
    expect(printed.mock.calls).toEqual([]);
    printed.mockRestore();
  });
});

describe("a request that fails is repeated", () => {
  test.each([
    {
      name: "after 1 s and 2 s, for server errors",
      faults: [
        { ...list, kind: "status", status: 500 },
        { ...create, kind: "status", status: 502 },
      ],
      pausesMs: [1000, 2000],
    },
    { name: "after 1 s, for a connection that is closed", faults: [{ ...list, kind: "hang-up" }], pausesMs: [1000] },
    { name: "after 1 s, for an answer that never comes", faults: [{ ...list, kind: "silence" }], pausesMs: [1000] },
    {
      name: "at the time of Retry-After, for too many requests",
      faults: [{ ...create, kind: "status", status: 429, message: "Too many", headers: { "retry-after": "7" } }],
      pausesMs: [7000],
    },
    {
      name: "at the time of Retry-After, for a secondary rate limit",
      faults: [
        {
          ...create,
          kind: "status",
          status: 403,
          message: "You have exceeded a secondary rate limit.",
          headers: { "retry-after": "3" },
        },
      ],
      pausesMs: [3000],
    },
    {
      name: "after a minute, for a secondary rate limit without an end",
      faults: [{ ...create, kind: "status", status: 403, message: "You have exceeded a secondary rate limit." }],
      pausesMs: [60_000],
    },
    {
      name: "at the end of the rate limit, for a primary one",
      faults: [
        {
          ...list,
          kind: "status",
          status: 403,
          message: "API rate limit exceeded for installation.",
          headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1020" },
        },
      ],
      pausesMs: [20_000],
    },
  ] satisfies { name: string; faults: Fault[]; pausesMs: number[] }[])("$name", async ({ faults, pausesMs }) => {
    await using server = await startRestServer({ faults });
    const { taken, sleep } = pauses();
    const seams = { sleep, now: () => 1_000_000, requestTimeoutMs: 500 };
    expect(await upsertSticky(requestTo(server), seams)).toEqual({ kind: "created", url: urlOf(1) });
    expect(taken).toEqual(pausesMs);
    expect(server.comments).toEqual([{ id: 1, login: ours, body: marked("d2", "new") }]);
    expect(server.violations).toEqual([]);
  });

  test("without a second comment, when GitHub created the first and its answer was lost", async () => {
    await using server = await startRestServer({ faults: [{ ...create, kind: "done-but-lost" }] });
    const { sleep } = pauses();
    expect(await upsertSticky(requestTo(server), { sleep })).toEqual({ kind: "unchanged", url: urlOf(1) });
    expect(server.comments).toEqual([{ id: 1, login: ours, body: marked("d2", "new") }]);
  });

  test("without a second comment, when the list of comments was incomplete", async () => {
    await using server = await startRestServer({ comments: [sticky("d1")], faults: [{ ...list, kind: "cut-short" }] });
    const { sleep } = pauses();
    expect(await upsertSticky(requestTo(server), { sleep })).toEqual({ kind: "updated", url: urlOf(500) });
    expect(server.comments).toEqual([{ id: 500, login: ours, body: marked("d2", "new") }]);
  });
});

describe("a request that fails repeatedly is abandoned with a warning", () => {
  test.each([
    {
      name: "after four attempts, for server errors",
      faults: Array.from({ length: 9 }, () => ({ ...list, kind: "status", status: 503 }) as const),
      code: "comment-unavailable",
      pausesMs: [1000, 2000, 4000],
    },
    {
      name: "immediately, for a rate limit that lasts longer than a gate can wait",
      faults: [
        { ...list, kind: "status", status: 429, message: "Too many", headers: { "retry-after": "3600" } } as const,
      ],
      code: "comment-rate-limited",
      pausesMs: [],
    },
  ])("$name", async ({ faults, code, pausesMs }) => {
    await using server = await startRestServer({ faults });
    const { taken, sleep } = pauses();
    expect(await upsertSticky(requestTo(server), { sleep })).toMatchObject({ kind: "warning", problem: { code } });
    expect(taken).toEqual(pausesMs);
    expect(server.comments).toEqual([]);
  });

  test("after four attempts, for a server that does not exist", async () => {
    const server = await startRestServer();
    const request = requestTo(server);
    await server[Symbol.asyncDispose]();
    const { taken, sleep } = pauses();
    expect(await upsertSticky(request, { sleep })).toMatchObject({
      kind: "warning",
      problem: { code: "comment-unavailable", message: expect.stringContaining("ECONNREFUSED") },
    });
    expect(taken).toEqual([1000, 2000, 4000]);
  });
});
