import { describe, expect, test } from "@jest/globals";
import { upsertSticky } from "../../src/github/sticky-comment.js";
import { type Fault, type RestServer, startRestServer } from "./rest-server.js";
import { contextOf, requestTo, sticky, urlOf } from "./sticky-request.js";

/** A job of a run: two calls of one reusable workflow differ in nothing but their results. */
interface Job {
  readonly run?: string;
  readonly text: string;
  readonly isFailing: boolean;
}

const requestOf = (server: RestServer, { run, text, isFailing }: Job) =>
  requestTo(server, {
    context: contextOf(server, run === undefined ? {} : { run }),
    digest: `digest-${text}`,
    body: (previous) => (previous === undefined ? text : `${text} after ${previous}`),
    isFailing,
  });
const red = (text: string, run = "300/1"): Job => ({ run, text, isFailing: true });
const green = (text: string, run = "300/1"): Job => ({ run, text, isFailing: false });

/** The comments after these jobs ended one after the other, and what each did. */
async function after(jobs: readonly Job[]) {
  await using server = await startRestServer();
  const did: string[] = [];
  for (const job of jobs) {
    const result = await upsertSticky(requestOf(server, job));
    did.push("problem" in result && result.problem ? `${result.kind}, ${result.problem.code}` : result.kind);
  }
  expect(server.violations).toEqual([]);
  return { did, comments: server.comments.map(({ body }) => body.split("\n")[1]) };
}

describe("of two jobs of one run and attempt that have one comment", () => {
  test.each<{ name: string; jobs: readonly Job[]; did: readonly string[]; comment: string }>([
    {
      name: "the failure stays, and a warning says so",
      jobs: [red("eu"), green("us")],
      did: ["created", "unchanged, comment-shared"],
      comment: "eu",
    },
    {
      name: "the failure replaces what passed, and is not compared with it",
      jobs: [green("us"), red("eu")],
      did: ["created", "updated, comment-shared"],
      comment: "eu",
    },
    {
      name: "a failure replaces a failure, and is not compared with it",
      jobs: [red("eu"), red("us"), green("ap")],
      did: ["created", "updated, comment-shared", "unchanged, comment-shared"],
      comment: "us",
    },
    {
      name: "one that passed replaces another one",
      jobs: [green("eu"), green("us")],
      did: ["created", "updated, comment-shared"],
      comment: "us",
    },
    {
      name: "the failure of an earlier attempt that is still one stays",
      jobs: [red("eu"), red("eu", "300/2"), green("us", "300/2")],
      did: ["created", "updated", "unchanged, comment-shared"],
      comment: "eu after digest-eu",
    },
  ])("$name", async ({ jobs, did, comment }) => {
    expect(await after(jobs)).toEqual({ did, comments: [comment] });
  });

  test("the failure stays where both created a comment at the same time", async () => {
    await using server = await startRestServer();
    await upsertSticky(requestOf(server, green("us")));
    const [first] = server.comments.splice(0);
    await upsertSticky(requestOf(server, red("eu")));
    server.comments.splice(0, 1, ...[first ?? []].flat(), { ...sticky(""), body: server.comments[0]?.body ?? "" });
    const before = [...server.comments];
    expect(await upsertSticky(requestOf(server, green("ap")))).toMatchObject({ kind: "unchanged", url: urlOf(500) });
    expect(server.comments).toEqual(before);
  });

  test("the failure stays where it was written after the comments were listed", async () => {
    await using server = await startRestServer({ comments: [sticky("d1")] });
    const late = requestOf(server, green("us"));
    const commit = "c".repeat(40);
    // The answer about the commit comes between the list and the comment.
    const slow: Fault = { method: "GET", path: /pulls\/7$/, kind: "silence" };
    server.faults.push(slow);
    const ended = upsertSticky({ ...late, context: { ...late.context, commit } }, { requestTimeoutMs: 500 });
    while (server.faults.length > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await upsertSticky(requestOf(server, red("eu")));
    expect(await ended).toMatchObject({ kind: "unchanged", problem: { code: "comment-shared" } });
    expect(server.comments[0]?.body).toContain("eu after d1");
  });

  test("the warning says what to do", async () => {
    await using server = await startRestServer();
    await upsertSticky(requestOf(server, red("eu")));
    expect(await upsertSticky(requestOf(server, green("us")))).toEqual({
      kind: "unchanged",
      url: urlOf(1),
      problem: {
        code: "comment-shared",
        severity: "warning",
        message:
          "The comment on pull request #7 is left as it is: it is a failure of another job of this run, which has the same name",
        remedy:
          "give each call of a reusable workflow a `name`: hand it on as an input, and read the job summary until then",
        where: "name",
      },
    });
  });
});

describe("the comment is written as ever", () => {
  test.each<{ name: string; jobs: readonly Job[]; did: readonly string[]; comment: string }>([
    {
      name: "by the next run",
      jobs: [red("eu"), green("eu-2", "301/1")],
      did: ["created", "updated"],
      comment: "eu-2 after digest-eu",
    },
    {
      name: "by the next attempt of the run",
      jobs: [red("eu"), green("eu-2", "300/2")],
      did: ["created", "updated"],
      comment: "eu-2 after digest-eu",
    },
    {
      name: "not at all by the next run where nothing failed and nothing changed",
      jobs: [green("eu"), green("eu", "301/1")],
      did: ["created", "unchanged"],
      comment: "eu",
    },
    {
      name: "once by an attempt whose answer was lost",
      jobs: [red("eu"), red("eu")],
      did: ["created", "unchanged"],
      comment: "eu",
    },
    {
      name: "where the runner does not name its run",
      jobs: [
        { text: "eu", isFailing: true },
        { text: "us", isFailing: false },
      ],
      did: ["created", "updated"],
      comment: "us after digest-eu",
    },
  ])("$name", async ({ jobs, did, comment }) => {
    expect(await after(jobs)).toEqual({ did, comments: [comment] });
  });

  test.each(["hang-up", "silence", "cut-short", "status"] as const)(
    "if GitHub does not answer how it is now: %s",
    async (kind) => {
      const faults: readonly Fault[] = [{ method: "GET", path: /issues\/comments\/500$/, kind }];
      await using server = await startRestServer({ comments: [sticky("d1")], faults });
      const result = await upsertSticky(requestOf(server, green("us")), { requestTimeoutMs: 500 });
      expect(result).toEqual({ kind: "updated", url: urlOf(500) });
      expect(server.faults).toEqual([]);
    },
  );
});
