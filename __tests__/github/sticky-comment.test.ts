import { describe, expect, test } from "@jest/globals";
import { commentKey, commentMarker } from "../../src/github/comment-plan.js";
import type { GithubContext } from "../../src/github/context.js";
import { type StickyRequest, upsertSticky } from "../../src/github/sticky-comment.js";
import { type Fault, pullRequestNumber, type RestServer, type StoredComment, startRestServer } from "./rest-server.js";

const ours = "github-actions[bot]";
const key = commentKey({ workflow: "CI", job: "gate", name: "gate" });
const marked = (digest: string, text = "old") => `${commentMarker(key, digest)}\n${text}`;
const sticky = (digest: string, id = 500, login = ours): StoredComment => ({ id, login, body: marked(digest) });
const chatter = (count: number): readonly StoredComment[] =>
  Array.from({ length: count }, (_, index) => ({ id: index + 1, login: "reviewer", body: `remark ${index + 1}` }));
const urlOf = (id: number): string => `https://github.com/example/gate/pull/${pullRequestNumber}#issuecomment-${id}`;

function contextOf(server: RestServer, override: Partial<GithubContext> = {}): GithubContext {
  return {
    serverUrl: "https://github.com",
    apiUrl: server.apiUrl,
    owner: "example",
    repo: "gate",
    sha: "0".repeat(40),
    runUrl: "https://github.com/example/gate/actions/runs/1",
    workflow: "CI",
    job: "gate",
    eventName: "pull_request",
    workspace: "/checkout",
    pullRequest: { number: pullRequestNumber, isFromFork: false },
    ...override,
  };
}

function requestTo(server: RestServer, override: Partial<StickyRequest> = {}): StickyRequest {
  return {
    mode: "always",
    body: () => "new",
    digest: "d2",
    isFailing: true,
    isChanged: true,
    name: "gate",
    token: "test-token",
    context: contextOf(server),
    ...override,
  };
}

/** Pauses that take no time and are remembered. */
function pauses() {
  const taken: number[] = [];
  return { taken, sleep: async (ms: number) => void taken.push(ms) };
}

describe("the comment", () => {
  test("is created where there is none, with the hidden marker first", async () => {
    await using server = await startRestServer({ comments: chatter(3) });
    expect(await upsertSticky(requestTo(server))).toEqual({ kind: "created", url: urlOf(4) });
    expect(server.comments.at(-1)).toEqual({ id: 4, login: ours, body: marked("d2", "new") });
    expect(server.violations).toEqual([]);
  });

  test("is found on the fourth page and edited", async () => {
    await using server = await startRestServer({ comments: [...chatter(350), sticky("d1")] });
    expect(await upsertSticky(requestTo(server))).toEqual({ kind: "updated", url: urlOf(500) });
    expect(server.comments.at(-1)).toEqual({ id: 500, login: ours, body: marked("d2", "new") });
    const pages = server.requests.filter((request) => request.startsWith("GET /repos"));
    expect(pages.map((request) => new URL(request.slice(4), "http://localhost").searchParams.get("page"))).toEqual([
      null,
      "2",
      "3",
      "4",
    ]);
    expect(server.violations).toEqual([]);
  });

  test("is told the digest of the comment that it replaces", async () => {
    await using server = await startRestServer({ comments: [sticky("d1.a.b")] });
    await upsertSticky(requestTo(server, { body: (previous) => `after ${previous}` }));
    expect(server.comments).toEqual([{ id: 500, login: ours, body: marked("d2", "after d1.a.b") }]);
  });

  test("is left alone when the digest is the same", async () => {
    await using server = await startRestServer({ comments: [sticky("d2")] });
    expect(await upsertSticky(requestTo(server))).toEqual({ kind: "unchanged", url: urlOf(500) });
    expect(server.comments).toEqual([sticky("d2")]);
    expect(server.requests.filter((request) => /^(POST|PATCH) \/repos/.test(request))).toEqual([]);
    expect(server.violations).toEqual([]);
  });

  test("turns green when what failed has recovered, though the mode makes comments on failure alone", async () => {
    await using server = await startRestServer({ comments: [sticky("d1")] });
    const recovered = { mode: "on-failure", isFailing: false, isChanged: false, body: () => "all passed" } as const;
    expect(await upsertSticky(requestTo(server, recovered))).toEqual({ kind: "updated", url: urlOf(500) });
    expect(server.comments).toEqual([{ id: 500, login: ours, body: marked("d2", "all passed") }]);
  });

  test("is not made when the mode does not want one", async () => {
    await using server = await startRestServer({ comments: chatter(1) });
    const passed = { mode: "on-failure", isFailing: false } as const;
    expect(await upsertSticky(requestTo(server, passed))).toEqual({ kind: "skipped" });
    expect(server.comments).toEqual(chatter(1));
  });

  test("of another gate of the same pull request is left alone", async () => {
    await using server = await startRestServer({ comments: [sticky("d1")] });
    expect(await upsertSticky(requestTo(server, { name: "eu-1" }))).toEqual({ kind: "created", url: urlOf(501) });
    expect(server.comments[0]).toEqual(sticky("d1"));
  });

  test("of somebody else who wrote our marker is neither taken for ours nor edited", async () => {
    const planted = sticky("d2", 3, "mallory");
    await using server = await startRestServer({ comments: [planted] });
    expect(await upsertSticky(requestTo(server))).toEqual({ kind: "created", url: urlOf(4) });
    expect(server.comments[0]).toEqual(planted);
  });

  test("of an account that is gone is no obstacle", async () => {
    const orphan: StoredComment = { id: 3, login: null, body: marked("d2") };
    await using server = await startRestServer({ comments: [orphan] });
    expect(await upsertSticky(requestTo(server))).toEqual({ kind: "created", url: urlOf(4) });
    expect(server.violations).toEqual([]);
  });

  test("that quotes ours is not ours", async () => {
    const quote: StoredComment = { id: 3, login: ours, body: `> ${marked("d2")}` };
    await using server = await startRestServer({ comments: [quote] });
    expect(await upsertSticky(requestTo(server))).toEqual({ kind: "created", url: urlOf(4) });
    expect(server.comments[0]).toEqual(quote);
  });

  test("stands once: of two that two runs made at once the older is edited and the younger removed", async () => {
    await using server = await startRestServer({ comments: [sticky("d1", 500), sticky("d1", 501)] });
    expect(await upsertSticky(requestTo(server))).toEqual({ kind: "updated", url: urlOf(500) });
    expect(server.comments).toEqual([{ id: 500, login: ours, body: marked("d2", "new") }]);
    expect(server.violations).toEqual([]);
  });
});

describe("the author of the comment", () => {
  test.each([
    { name: "is who GET /user names, for a person's token", login: "deployer", type: "User", hasGraphql: true },
    { name: "is GraphQL's viewer, for an app's token", login: "net-gate[bot]", type: "Bot", hasGraphql: true },
    { name: "is the workflow's own bot where neither answers", login: ours, type: "Bot", hasGraphql: false },
  ] as const)("$name", async ({ login, type, hasGraphql }) => {
    const bearer = { login, type, permission: "write" } as const;
    await using server = await startRestServer({ comments: [sticky("d1", 500, login)], bearer, hasGraphql });
    expect(await upsertSticky(requestTo(server))).toEqual({ kind: "updated", url: urlOf(500) });
    expect(server.violations).toEqual([]);
  });
});

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
          "Cannot comment on pull request #7: the token lacks the permission `pull-requests: write` (Resource not accessible by integration)",
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

  test("is a notice, for a token that may not even see the pull request", async () => {
    const bearer = { login: ours, type: "Bot", permission: "none" } as const;
    await using server = await startRestServer({ bearer });
    expect(await upsertSticky(requestTo(server))).toMatchObject({
      kind: "notice",
      problem: { code: "comment-forbidden" },
    });
  });

  test("is a notice, for a run that belongs to no pull request, and GitHub is not asked", async () => {
    await using server = await startRestServer();
    const { pullRequest: _, ...context } = contextOf(server, { eventName: "push" });
    expect(await upsertSticky(requestTo(server, { context }))).toMatchObject({
      kind: "notice",
      problem: { code: "comment-no-pull-request" },
    });
    expect(server.requests).toEqual([]);
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

  test("is a warning, for a body that GitHub finds too long", async () => {
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

const list = { method: "GET", path: /comments\?/ } as const;
const create = { method: "POST", path: /comments$/ } as const;

describe("a request that fails is made again", () => {
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
      name: "when Retry-After says so, for too many requests",
      faults: [{ ...create, kind: "status", status: 429, message: "Too many", headers: { "retry-after": "7" } }],
      pausesMs: [7000],
    },
    {
      name: "when Retry-After says so, for a secondary rate limit",
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
      name: "after a minute, for a secondary rate limit that does not say when it ends",
      faults: [{ ...create, kind: "status", status: 403, message: "You have exceeded a secondary rate limit." }],
      pausesMs: [60_000],
    },
    {
      name: "when the quota is filled again, for a primary rate limit",
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

  test("without making a second comment, when GitHub made the first and its answer was lost", async () => {
    await using server = await startRestServer({ faults: [{ ...create, kind: "done-but-lost" }] });
    const { sleep } = pauses();
    expect(await upsertSticky(requestTo(server), { sleep })).toEqual({ kind: "unchanged", url: urlOf(1) });
    expect(server.comments).toEqual([{ id: 1, login: ours, body: marked("d2", "new") }]);
  });

  test("without making a second comment, when the list of comments was cut short", async () => {
    await using server = await startRestServer({ comments: [sticky("d1")], faults: [{ ...list, kind: "cut-short" }] });
    const { sleep } = pauses();
    expect(await upsertSticky(requestTo(server), { sleep })).toEqual({ kind: "updated", url: urlOf(500) });
    expect(server.comments).toEqual([{ id: 500, login: ours, body: marked("d2", "new") }]);
  });
});

describe("a request that goes on failing is given up with a warning", () => {
  test.each([
    {
      name: "after four attempts, for server errors",
      faults: Array.from({ length: 9 }, () => ({ ...list, kind: "status", status: 503 }) as const),
      code: "comment-unavailable",
      pausesMs: [1000, 2000, 4000],
    },
    {
      name: "at once, for a rate limit that lasts longer than a gate can wait",
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

  test("after four attempts, for a server that is not there", async () => {
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
