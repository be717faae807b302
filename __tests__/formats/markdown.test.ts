import { expect, test } from "@jest/globals";
import { formatMarkdown } from "../../src/formats/markdown.js";
import { summarize } from "../../src/pages/summary.js";
import { makeReport, makeResult } from "../report/make-report.js";

const report = makeReport({ results: [makeResult()] });

test("the format markdown is the job summary", () => {
  expect(formatMarkdown(report, { failOn: "warn" })).toBe(summarize(report, { failOn: "warn" }));
});

test("the format markdown uses the user's template", () => {
  const template = (view: { readonly counts: { readonly total: number } }) => `${view.counts.total} checks\n`;
  expect(formatMarkdown(report, { template })).toBe("1 checks\n");
});
