import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { commentBody } from "../../src/pages/comment.js";
import { commentDigest } from "../../src/pages/comment-digest.js";
import { compareWithBaseline } from "../../src/report/comparison.js";
import type { Report } from "../../src/report/model.js";
import { arbitraryReport } from "../report/arbitrary-report.js";
import { makeMixedReport, makeRefused, makeReport, makeResult, makeTimeout } from "../report/make-report.js";

const runUrl = "https://github.com/o/r/actions/runs/1";
const lastLine = (text: string) => text.trimEnd().split("\n").at(-1);
const failing = (...titles: string[]) => makeReport({ results: titles.map((title) => makeTimeout({ title })) });

describe("commentBody", () => {
  test("has the verdict, the rows that need attention, the counts and a link to the rest", () => {
    expect(commentBody(makeMixedReport(), { runUrl }).split("\n")).toEqual([
      "### ❌ gate: 1 of 4 checks failed, 1 warned",
      "",
      "| Result | Check | Address | Reason | Message |",
      "|---|---|---|---|---|",
      expect.stringContaining("| ❌&nbsp;Failed | Postgres primary | `db.example.com:5432` | no answer |"),
      expect.stringContaining("| ⚠️&nbsp;Warned | Redis | `cache.example.com:6379` | refused, 3 tries |"),
      "",
      `1 failed · 1 warned · 2 passed · 1 excluded · [all checks and how it happened](${runUrl})`,
      "",
    ]);
  });

  test("has two lines when all checks pass", () => {
    expect(commentBody(makeReport(), { runUrl }).trimEnd().split("\n")).toEqual([
      "### ✅ gate: The check passed",
      "",
      `1 passed · [all checks and how it happened](${runUrl})`,
    ]);
  });

  test("has at most 15 lines with the marker, for any report", () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        expect(commentBody(report, { runUrl }).trimEnd().split("\n").length).toBeLessThanOrEqual(14);
      }),
    );
    const many = makeReport({ results: Array.from({ length: 50 }, () => makeTimeout()) });
    expect(commentBody(many, { runUrl }).trimEnd().split("\n").length).toBeLessThanOrEqual(14);
    expect(commentBody(many)).toContain("… and 44 more · ");
  });

  test.each<[string, Report, Report]>([
    ["**1 new failure**, 1 still failing since the last comment", failing("a"), failing("a", "b")],
    [
      "**1 fixed**, 1 still failing since the last comment",
      failing("a", "b"),
      makeReport({
        results: [makeTimeout({ title: "a" }), makeResult({ title: "b", address: "db.example.com:5432" })],
      }),
    ],
    ["1 no longer checked since the last comment", failing("a"), makeReport({ results: [] })],
    ["No new failure, 1 still failing since the last comment", failing("a"), failing("a")],
    ["**2 new failures** since the last comment", makeReport(), failing("a", "b")],
  ])("shows %s", (words, before, now) => {
    expect(lastLine(commentBody(now, { previous: commentDigest(before) }))?.startsWith(`${words} · `)).toBe(true);
  });

  test("shows the changes since the baseline instead of those since the last comment", () => {
    const now = failing("a", "b");
    const changes = compareWithBaseline(now, failing("a"));
    expect(commentBody(now, { changes, previous: commentDigest(now) })).toContain(
      "**1 new failure**, 1 still failing since the baseline",
    );
  });

  test.each(["", "garbage", "0123456789abcdef.many", "-->", "a.b.c"])(
    "takes any digest of a last comment: %j",
    (previous) => {
      expect(() => commentBody(makeMixedReport(), { previous })).not.toThrow();
    },
  );

  test("is never longer than its limit", () => {
    const long = "é".repeat(5_000);
    const report = makeReport({
      results: Array.from({ length: 9 }, () => makeTimeout({ title: long, message: long })),
    });
    expect(commentBody(report).length).toBeLessThan(65_536);
    expect(commentBody(report, { template: () => "x\n".repeat(60_000) }).length).toBeLessThan(65_536);
  });
});

describe("commentDigest", () => {
  const digest = commentDigest(makeMixedReport());

  test("has only characters that fit into the marker", () => {
    fc.assert(
      fc.property(arbitraryReport, (report) =>
        expect(commentDigest(report)).toMatch(/^[0-9a-f]{16}(\.many|(\.[0-9a-f]{8})*)$/),
      ),
    );
    const many = makeReport({ results: Array.from({ length: 10_000 }, () => makeTimeout()) });
    expect(commentDigest(many)).toMatch(/^[0-9a-f]{16}\.many$/);
  });

  test("does not depend on times, settings, passed checks or attempts", () => {
    const { results, ...rest } = makeMixedReport();
    const slower = results.map((result) => ({ ...result, durationMs: result.durationMs * 2, attempts: [] }));
    const later = { ...rest, results: slower, startedAt: "2027-01-01T00:00:00Z", finishedAt: "2027-01-01T00:01:00Z" };
    expect(commentDigest({ ...later, settings: {}, sources: [] })).toBe(digest);
  });

  test.each<[string, (report: Report) => Report]>([
    ["another message", (report) => changeFailed(report, { message: "other" })],
    ["another reason", (report) => changeFailed(report, { reason: "refused" })],
    ["another address", (report) => changeFailed(report, { address: "other.example.com:1" })],
    ["another name of the run", (report) => ({ ...report, name: "other" })],
    ["one more that passed", () => makeReport({ results: [...makeMixedReport().results, makeResult()] })],
    ["a failure that became a warning", () => makeReport({ results: [makeRefused()] })],
  ])("differs for %s", (_, change) => {
    expect(commentDigest(change(makeMixedReport()))).not.toBe(digest);
  });
});

function changeFailed(report: Report, change: Partial<Report["results"][number]>): Report {
  return { ...report, results: report.results.map((one) => (one.status === "fail" ? { ...one, ...change } : one)) };
}

test.each([
  {
    uri: "https://github.com/o/r/issues/1",
    server: "https://github.com",
    shown: "](https://redirect.github.com/o/r/issues/1)",
  },
  {
    uri: "https://git.example.com/o/r/issues/1",
    server: "https://github.com",
    shown: "](https://git.example.com/o/r/issues/1)",
  },
  { uri: "https://git.example.com/o/r/issues/1", server: "https://git.example.com", shown: undefined },
  { uri: "https://git.example.com./o/r/issues/1", server: "https://git.example.com", shown: undefined },
])("a link of a spec to $uri makes no reference on the server $server", ({ uri, server, shown }) => {
  const report = makeReport({ results: [makeTimeout({ uri })] });
  const comment = commentBody(report, { runUrl: `${server}/o/r/actions/runs/1` });
  expect(comment).toContain(shown ?? `\`${uri}\``);
  expect(comment.includes(`](${uri})`)).toBe(shown?.includes(uri) ?? false);
});
