import { describe, expect, test } from "@jest/globals";
import { type StickyRequest, upsertSticky } from "../../src/github/sticky-comment.js";
import { type RestServer, type StoredComment, startRestServer } from "./rest-server.js";
import { chatter, contextOf, marked, ours, requestTo, sticky, urlOf } from "./sticky-request.js";

/** The request of a gate of one of several files that have the same `name`. */
function gateOf(server: RestServer, file: string, news: Pick<StickyRequest, "digest" | "isFailing">): StickyRequest {
  const context = contextOf(server, { workflowFile: `.github/workflows/${file}` });
  const body = (previous: string | undefined) => `${news.digest} after ${previous ?? "nothing"}`;
  return requestTo(server, { ...news, context, body });
}

describe("the comment", () => {
  test("is created if there is none, with the hidden marker first", async () => {
    await using server = await startRestServer({ comments: chatter(3) });
    expect(await upsertSticky(requestTo(server))).toEqual({ kind: "created", url: urlOf(4) });
    expect(server.comments.at(-1)).toEqual({ id: 4, login: ours, body: marked("d2", "new") });
    expect(server.violations).toEqual([]);
  });

  test("is found on the fourth page and updated", async () => {
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

  test("gets the digest of the comment that it replaces", async () => {
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

  test("turns green when failed checks recover, even if the mode is on-failure", async () => {
    await using server = await startRestServer({ comments: [sticky("d1")] });
    const recovered = { mode: "on-failure", isFailing: false, isChanged: false, body: () => "all passed" } as const;
    expect(await upsertSticky(requestTo(server, recovered))).toEqual({ kind: "updated", url: urlOf(500) });
    expect(server.comments).toEqual([{ id: 500, login: ours, body: marked("d2", "all passed") }]);
  });

  test("is not created if the mode does not want one", async () => {
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

  test("of another leg of the matrix is left alone, where both have one name", async () => {
    await using server = await startRestServer({ comments: [sticky("d1")] });
    const leg = { matrix: '{"zone":"eu"}' };
    expect(await upsertSticky(requestTo(server, leg))).toEqual({ kind: "created", url: urlOf(501) });
    expect(server.comments[0]).toEqual(sticky("d1"));
  });

  test("of another file with the same workflow name is left alone: a red one stays beside a green one", async () => {
    await using server = await startRestServer();
    const red = gateOf(server, "a.yml", { digest: "red", isFailing: true });
    const green = gateOf(server, "b.yml", { digest: "green", isFailing: false });
    for (const request of [red, green, red]) expect(await upsertSticky(request)).not.toHaveProperty("problem");
    expect(server.comments.map(({ body }) => body.split("\n")[1])).toEqual([
      "red after nothing",
      "green after nothing",
    ]);
  });

  test.each([
    { name: "with another digest", digest: "d1" },
    { name: "with the same digest, so that no other file takes it", digest: "d2" },
  ])("of an earlier version, whose marker has no file, is updated $name", async ({ digest }) => {
    await using server = await startRestServer({ comments: [sticky(digest)] });
    const first = gateOf(server, "a.yml", { digest: "d2", isFailing: false });
    expect(await upsertSticky(first)).toEqual({ kind: "updated", url: urlOf(500) });
    const other = gateOf(server, "b.yml", { digest: "d3", isFailing: true });
    expect(await upsertSticky(other)).toEqual({ kind: "created", url: urlOf(501) });
    // It may be that of another file, with whose checks these are not compared.
    expect(server.comments.map(({ body }) => body.split("\n")[1])).toEqual(["d2 after nothing", "d3 after nothing"]);
    expect(server.violations).toEqual([]);
  });

  test("of an earlier version stays where this file has one of its own", async () => {
    await using server = await startRestServer();
    await upsertSticky(gateOf(server, "a.yml", { digest: "d1", isFailing: false }));
    server.comments.push(sticky("red"));
    await upsertSticky(gateOf(server, "a.yml", { digest: "d2", isFailing: false }));
    expect(server.comments.map(({ body }) => body.split("\n")[1])).toEqual(["d2 after d1", "old"]);
  });

  test("that somebody deletes after it was listed is created again", async () => {
    const deleted = {
      method: "PATCH",
      path: /comments\/500$/,
      kind: "status",
      status: 404,
      message: "Not Found",
    } as const;
    await using server = await startRestServer({ comments: [sticky("d1")], faults: [deleted] });
    expect(await upsertSticky(requestTo(server))).toEqual({ kind: "created", url: urlOf(501) });
  });

  test("of another user with our marker is neither taken for ours nor edited", async () => {
    const planted = sticky("d2", 3, "mallory");
    await using server = await startRestServer({ comments: [planted] });
    expect(await upsertSticky(requestTo(server))).toEqual({ kind: "created", url: urlOf(4) });
    expect(server.comments[0]).toEqual(planted);
  });

  test("of a deleted account is ignored", async () => {
    const orphan: StoredComment = { id: 3, login: null, body: marked("d2") };
    await using server = await startRestServer({ comments: [orphan] });
    expect(await upsertSticky(requestTo(server))).toEqual({ kind: "created", url: urlOf(4) });
    expect(server.violations).toEqual([]);
  });

  test("that quotes ours is not taken for ours", async () => {
    const quote: StoredComment = { id: 3, login: ours, body: `> ${marked("d2")}` };
    await using server = await startRestServer({ comments: [quote] });
    expect(await upsertSticky(requestTo(server))).toEqual({ kind: "created", url: urlOf(4) });
    expect(server.comments[0]).toEqual(quote);
  });

  test("exists once: of two that two runs created at the same time, the older is updated and the younger deleted", async () => {
    await using server = await startRestServer({ comments: [sticky("d1", 500), sticky("d1", 501)] });
    expect(await upsertSticky(requestTo(server))).toEqual({ kind: "updated", url: urlOf(500) });
    expect(server.comments).toEqual([{ id: 500, login: ours, body: marked("d2", "new") }]);
    expect(server.violations).toEqual([]);
  });
});

describe("the author of the comment", () => {
  test.each([
    { name: "is the user of GET /user, for a person's token", login: "deployer", type: "User", hasGraphql: true },
    { name: "is GraphQL's viewer, for an app's token", login: "net-gate[bot]", type: "Bot", hasGraphql: true },
    { name: "is the workflow's own bot if neither answers", login: ours, type: "Bot", hasGraphql: false },
  ] as const)("$name", async ({ login, type, hasGraphql }) => {
    const bearer = { login, type, permission: "write" } as const;
    await using server = await startRestServer({ comments: [sticky("d1", 500, login)], bearer, hasGraphql });
    expect(await upsertSticky(requestTo(server))).toEqual({ kind: "updated", url: urlOf(500) });
    expect(server.violations).toEqual([]);
  });
});
