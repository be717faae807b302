import { describe, expect, test } from "@jest/globals";
import { drawPicture } from "../../src/pages/picture.js";
import { makeMixedReport, makeRefused, makeReport, makeResult, makeTimeout } from "../report/make-report.js";

const edges = (lines: readonly string[] | undefined) => (lines ?? []).filter((line) => line.startsWith("  runner "));
const failing = (count: number) =>
  makeReport({ results: Array.from({ length: count }, (_, index) => makeTimeout({ address: `db${index}:5432` })) });

describe("drawPicture", () => {
  test("draws an edge for each endpoint, dashed and labelled if a check failed or warned", () => {
    expect(edges(drawPicture(makeMixedReport())?.lines)).toEqual([
      '  runner --> e0["api.example.com:443"]',
      '  runner -. "no answer" .-> e1["db.example.com:5432"]',
      '  runner -. "refused" .-> e2["cache.example.com:6379"]',
      '  runner --> e3["192.0.2.30:5000"]',
    ]);
  });

  test("draws an endpoint of several checks once, with the worst result", () => {
    const address = "db.example.com:5432";
    const results = [makeResult({ address }), makeTimeout(), makeRefused({ address }), makeResult()];
    expect(edges(drawPicture(makeReport({ results }))?.lines)).toEqual([
      '  runner -. "no answer" .-> e0["db.example.com:5432"]',
      '  runner --> e1["api.example.com:443"]',
    ]);
  });

  test.each([
    ["nothing failed", makeReport({ results: [makeResult(), makeRefused()] })],
    ["there is one endpoint", makeReport({ results: [makeTimeout(), makeTimeout()] })],
    ["there are more than 30", failing(31)],
    [
      "an address is too long to read",
      makeReport({ results: [makeTimeout(), makeResult({ address: "x".repeat(60) })] }),
    ],
  ])("draws nothing if %s", (_, report) => {
    expect(drawPicture(report)).toBeNull();
  });

  test("is shown without a click for up to eight endpoints", () => {
    expect([8, 9, 30].map((count) => drawPicture(failing(count))?.open)).toEqual([true, false, false]);
  });

  test.each(['x"]) click', "a|b", "#35;", "db%%", "*x*", "_x_", "`x`", "<b>", "x;y", "x".repeat(49)])(
    "is left out where Mermaid would need its own escapes for a label, or it is long: %s",
    (label) => {
      const results = [makeTimeout(), makeResult()];
      expect(drawPicture({ name: label, results })).toBe(null);
      expect(drawPicture({ name: "", results: [makeTimeout({ address: label }), makeResult()] })).toBe(null);
      expect(drawPicture({ name: "gate (eu, 1)", results })).not.toBe(null);
      expect(drawPicture({ name: "db_prod", results: [makeTimeout({ address: "[::1]:80" }), makeResult()] })).not.toBe(
        null,
      );
    },
  );
});
