import { beforeAll, describe, expect, test } from "@jest/globals";
import { format } from "../../src/formats/formats.js";
import { reportFormats } from "../../src/inputs/inputs.js";
import { annotationsOf } from "../../src/pages/annotations.js";
import { commentBody } from "../../src/pages/comment.js";
import { summarize } from "../../src/pages/summary.js";
import { parseReport } from "../../src/report/parse.js";
import { makeReport, makeTimeout } from "../report/make-report.js";

const count = 10_000;
const link = () =>
  "https://github.com/example/gate/blob/0123456789abcdef0123456789abcdef01234567/preflight/staging.yaml#L41";
const report = makeReport({
  results: Array.from({ length: count }, (_, index) =>
    makeTimeout({ title: `Database ${index}`, address: `db-${index}.example.com:5432` }),
  ),
});

describe(`a run of ${count} failed checks`, () => {
  test("has a summary below 900 kB of UTF-8 that counts the rows left out", () => {
    const summary = summarize(report, { link });
    const shown = summary.match(/^\| ❌/gm)?.length ?? 0;
    const more = Number(/… and (\d+) more failed/.exec(summary)?.[1]);
    expect(Buffer.byteLength(summary)).toBeLessThan(900_000);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(800_000);
    expect(shown + more).toBe(count);
  });

  test("has a comment of at most 15 lines and fewer than 65,536 characters", () => {
    const comment = commentBody(report, { link, runUrl: "https://github.com/example/gate/actions/runs/1" });
    expect(comment.length).toBeLessThan(65_536);
    expect(comment.trimEnd().split("\n").length).toBeLessThanOrEqual(14);
    expect(comment).toContain(`and ${count - 6} more`);
  });

  test("has at most ten annotations, including the error of the step", () => {
    expect(annotationsOf(report).length).toBeLessThan(10);
  });

  describe.each(reportFormats.map((name) => [name] as const))("as %s", (name) => {
    let text: string;
    beforeAll(async () => {
      text = await format(report, name);
    });

    test(name === "markdown" ? "is the summary" : "has every check", () => {
      const numbers = new Set([...text.matchAll(/Database (\d+)/g)].map(([, number]) => number));
      if (name === "markdown") expect(numbers.size).toBeGreaterThan(1000);
      else expect(numbers.size).toBe(count);
    });
  });

  test("is the same after its JSON is parsed", async () => {
    expect(parseReport(await format(report, "json"), "report.json")).toEqual({ value: report, problems: [] });
  });
});
