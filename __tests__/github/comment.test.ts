import { describe, expect, test } from "@jest/globals";
import { upsertComment } from "../../src/github/comment.js";
import { type GithubContext, readContext } from "../../src/github/context.js";
import { compareWithBaseline } from "../../src/report/comparison.js";
import type { Report } from "../../src/report/model.js";
import { mergedFleet } from "../merge/make-fleet.js";
import { greenReport, largeReport, mixedReport, redReport } from "../report/sample-reports.js";
import { pullRequestNumber, type RestServer, startRestServer } from "./rest-server.js";

const contextOf = ({ apiUrl }: RestServer): GithubContext =>
  readContext(
    {
      GITHUB_REPOSITORY: "example/gate",
      GITHUB_API_URL: apiUrl,
      GITHUB_RUN_ID: "42",
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: "event.json",
    },
    () => JSON.stringify({ pull_request: { number: pullRequestNumber } }),
  );

const request = (server: RestServer) =>
  ({
    mode: "on-failure",
    token: "test-token",
    matrix: "null",
    context: contextOf(server),
    isGateFailing: false,
  }) as const;
const linesOf = (server: RestServer): readonly string[] => (server.comments[0]?.body ?? "").trimEnd().split("\n");

describe("upsertComment()", () => {
  test("shows a failure in at most 15 lines, with a link to the run", async () => {
    await using server = await startRestServer();
    expect(await upsertComment(mixedReport(), request(server))).toMatchObject({ kind: "created" });
    const lines = linesOf(server);
    expect(lines.length).toBeLessThanOrEqual(15);
    expect(lines[0]).toMatch(/^<!-- tcp-connect-preflight:[0-9a-f]{16}:[0-9a-f.]+ -->$/);
    expect(lines.join("\n")).toContain("2 of 8 checks failed");
    expect(lines.join("\n")).toContain("https://github.com/example/gate/actions/runs/42");
  });

  test("explains why failures do not fail the step", async () => {
    await using server = await startRestServer();
    const changes = compareWithBaseline(mixedReport(), mixedReport());
    await upsertComment(mixedReport(), { ...request(server), changes, failOn: "new" });
    expect(linesOf(server).at(-1)).toMatch(
      /^No new failure, 2 still failing since the baseline · Does not fail the run, because fail-on is new · /,
    );
  });

  test.each([
    { name: "of this run", event: "pull_request", report: mergedFleet(["db"], { eu: ["refused"] }), shown: true },
    { name: "of a run that merges on another event", event: "workflow_run", report: mixedReport(), shown: true },
    {
      name: "of the job that comments another run's report",
      event: "workflow_run",
      report: mergedFleet(["db"], { eu: ["refused"] }),
      shown: false,
    },
  ])("shows `fail-on: never` $name: $shown", async ({ event, report, shown }) => {
    await using server = await startRestServer();
    const context = { ...contextOf(server), eventName: event };
    await upsertComment(report, { ...request(server), mode: "always", context, failOn: "never" });
    expect(server.comments[0]?.body.includes("because fail-on is never")).toBe(shown);
  });

  test("leaves the comment alone when only times differ", async () => {
    await using server = await startRestServer();
    await upsertComment(mixedReport(), request(server));
    const later = { ...mixedReport(), startedAt: "2026-11-03T08:00:00Z", finishedAt: "2026-11-03T08:00:09Z" };
    expect(await upsertComment(later, request(server))).toMatchObject({ kind: "unchanged" });
  });

  test("names the commit of the pull request, and is written anew for the next one", async () => {
    await using server = await startRestServer();
    const at = (commit: string) => ({ ...request(server), context: { ...contextOf(server), commit } });
    for (const [commit, kind] of [
      ["0123456789abcdef", "created"],
      ["0123456789abcdef", "unchanged"],
      ["fedcba9876543210", "updated"],
    ] as const) {
      expect(await upsertComment(mixedReport(), at(commit))).toMatchObject({ kind });
      expect(linesOf(server).at(-1)).toContain(` · commit \`${commit.slice(0, 7)}\` · `);
    }
  });

  test("turns the comment green when all checks recover", async () => {
    await using server = await startRestServer();
    await upsertComment(mixedReport(), request(server));
    expect(await upsertComment(greenReport(), request(server))).toMatchObject({ kind: "updated" });
    expect(server.comments).toHaveLength(1);
    expect(linesOf(server).join("\n")).toContain("All 5 checks passed");
    expect(linesOf(server).join("\n")).not.toContain("❌");
  });

  test("makes a comment that GitHub accepts for 10,000 failing checks", async () => {
    await using server = await startRestServer();
    const large = largeReport(10_000);
    const results = large.results.map((result) => ({ ...result, status: "fail" as const }));
    expect(await upsertComment({ ...large, results }, request(server))).toMatchObject({ kind: "created" });
    expect(server.violations).toEqual([]);
  });

  const changesSince = (before: Report, now: Report) => compareWithBaseline(now, before);
  test.each([
    { name: "on-failure makes none when all passed", report: greenReport(), mode: "on-failure", kind: "skipped" },
    { name: "on-failure makes one when a check failed", report: redReport(), mode: "on-failure", kind: "created" },
    { name: "on-change makes none when all passed", report: greenReport(), mode: "on-change", kind: "skipped" },
    { name: "on-change makes one when a check failed", report: mixedReport(), mode: "on-change", kind: "created" },
    {
      name: "on-change makes none when the baseline has the same failures",
      report: mixedReport(),
      mode: "on-change",
      changes: changesSince(mixedReport(), mixedReport()),
      kind: "skipped",
    },
    {
      name: "on-change makes one when failures of the baseline are fixed",
      report: greenReport(),
      mode: "on-change",
      changes: changesSince(mixedReport(), greenReport()),
      kind: "created",
    },
    { name: "always makes one when all passed", report: greenReport(), mode: "always", kind: "created" },
  ] as const)("$name", async ({ report, mode, kind, ...rest }) => {
    await using server = await startRestServer();
    expect(await upsertComment(report, { ...request(server), mode, ...rest })).toMatchObject({ kind });
  });

  test("makes one on failure when a warning fails the gate", async () => {
    await using server = await startRestServer();
    const [warned] = mixedReport().results.filter(({ status }) => status === "warn");
    const report: Report = { ...mixedReport(), result: "warn", results: warned ? [warned] : [] };
    expect(await upsertComment(report, { ...request(server), isGateFailing: true })).toMatchObject({ kind: "created" });
  });
});
