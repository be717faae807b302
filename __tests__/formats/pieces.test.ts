import { expect, test } from "@jest/globals";
import { write } from "../../src/formats/formats.js";
import { reportFormats } from "../../src/inputs/inputs.js";
import type { Report } from "../../src/report/model.js";
import { mergedReport, read } from "../merge/make-fleet.js";
import { makeExcluded, makeRefused, makeReport, makeResult, makeTimeout } from "../report/make-report.js";

/** A report with so many checks of each kind, all of one spec. */
function reportOf(count: number): Report {
  const numbered = (index: number) => String(index).padStart(6, "0");
  const results = Array.from({ length: count }, (_, index) => [
    makeResult({ title: `passes ${numbered(index)}` }),
    makeRefused({ title: `warns ${numbered(index)}` }),
    makeTimeout({ title: `fails ${numbered(index)}` }),
  ]).flat();
  const excluded = Array.from({ length: count }, (_, index) =>
    makeExcluded({ title: `is excluded ${numbered(index)}` }),
  );
  return makeReport({ results, excluded });
}

/** The merged report of two runners with these checks. */
function mergedOf(count: number): Report {
  return mergedReport(["eu-1", "us-1"].map((name) => read({ ...reportOf(count), name })));
}

/** Longer numbers of a total, and the spaces before them. */
const SLACK = 100;

// Markdown is one string of at most a summary's size.
const inPieces = reportFormats.filter((format) => format !== "markdown");

test.each(inPieces.flatMap((format) => [".md", ".csv"].map((ending) => ({ format, path: `report${ending}` }))))(
  "$format ($path) is written in pieces that are as long for a thousand checks as for ten",
  async ({ format, path }) => {
    const longest = async (report: Report) => {
      const written = await write(report, format, { path });
      expect(typeof written).not.toBe("string");
      return Math.max(...[...written].map(({ length }) => length));
    };
    expect(await longest(reportOf(1_000))).toBeLessThan((await longest(reportOf(10))) + SLACK);
    expect(await longest(mergedOf(1_000))).toBeLessThan((await longest(mergedOf(10))) + SLACK);
  },
);
