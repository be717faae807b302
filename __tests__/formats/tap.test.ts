import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Parser } from "tap-parser";
import { formatTap } from "../../src/formats/tap.js";
import { makeVisible, onOneLine } from "../../src/report/escape.js";
import { shownAddress } from "../../src/report/own-address.js";
import { arbitraryReport } from "../report/arbitrary-report.js";
import { makeExcluded, makeMixedReport, makeReport } from "../report/make-report.js";

interface Point {
  readonly ok: boolean;
  readonly id: number;
  readonly name: string;
  readonly skip?: string | boolean;
  readonly todo?: string | boolean;
  readonly time?: number;
  readonly diag?: Record<string, unknown>;
}

function parse(tap: string) {
  const points: Point[] = [];
  const extras: string[] = [];
  let results:
    | { ok: boolean; count: number; fail: number; skip: number; plan: { start: number; end: number } }
    | undefined;
  const parser = new Parser({ strict: true }, (final) => {
    results = final as unknown as typeof results;
  });
  parser.on("assert", (point: Point) => points.push(point));
  parser.on("extra", (line: string) => extras.push(line));
  parser.end(tap);
  return { points, extras, results };
}

describe("formatTap", () => {
  test("writes a point for each check, with the evidence of those that did not pass", () => {
    const { points, extras, results } = parse(formatTap(makeMixedReport()));
    expect(extras).toEqual([]);
    expect(results?.count).toBe(5);
    expect(points.map(({ ok, name, skip }) => [ok, name, skip === undefined || skip === false ? "" : skip])).toEqual([
      [true, "API", ""],
      [false, "Postgres primary", ""],
      [true, "Redis", ""],
      [true, "Registry", ""],
      [true, "Old endpoint", "excluded at preflight/staging.yaml:72:9"],
    ]);
    expect(points[1]?.diag).toMatchObject({
      severity: "fail",
      reason: "no-answer",
      address: "db.example.com:5432",
      at: "preflight/staging.yaml:41:7",
    });
    expect(points[1]?.time).toBe(5001);
    expect(points[2]?.diag).toMatchObject({ severity: "warn", message: "Redis is restarting" });
  });

  test.each([
    ["nothing", makeReport({ results: [] }), 0],
    ["only excluded checks", makeReport({ results: [], excluded: [makeExcluded()] }), 1],
  ])("has a valid plan for %s", (_, report, count) => {
    const { points, extras, results } = parse(formatTap(report));
    expect({ points: points.length, extras, ok: results?.ok }).toEqual({ points: count, extras: [], ok: true });
  });

  test("a parser reads any report back: the same points, titles, verdicts and messages, and nothing else", () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const { points, extras, results } = parse(formatTap(report));
        const skipped = report.excluded.filter(({ kind }) => kind === "analyzer");
        expect(extras).toEqual([]);
        const { missing = [] } = report;
        expect(results?.ok).toBe(report.counts.failed === 0 && missing.length === 0);
        const titleOf = ({ title, runner }: { title: string; runner?: string }) =>
          onOneLine(runner === undefined ? title : `${runner}: ${title}`);
        const titles = [
          ...report.results.map(titleOf),
          ...missing.map((name) => onOneLine(`${name}: missing`)),
          ...skipped.map(titleOf),
        ];
        expect(points.map(({ name }) => name.replaceAll("\u200b", ""))).toEqual(titles);
        expect(points.map(({ ok }) => ok)).toEqual([
          ...report.results.map(({ status }) => status !== "fail"),
          ...missing.map(() => false),
          ...skipped.map(() => true),
        ]);
        expect(points.filter(({ skip }) => skip).length).toBe(skipped.length);
        expect(points.filter(({ todo }) => todo)).toEqual([]);
        report.results.forEach((result, index) => {
          if (result.status === "pass") return;
          expect(points[index]?.diag).toMatchObject({
            message: makeVisible(result.message),
            address: makeVisible(shownAddress(result)),
          });
        });
      }),
    );
  });
});
