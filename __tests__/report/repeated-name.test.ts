import { expect, test } from "@jest/globals";
import type { ReportFormat } from "../../src/inputs/inputs.js";
import { MAX_RUN_NAME } from "../../src/inputs/values.js";
import { MAX_REPEATED_NAME, repeatedName } from "../../src/report/repeated-name.js";

const MAX_CHECKS = 20_000;
const invisible = "\u202e".repeat(MAX_RUN_NAME);
const most = MAX_REPEATED_NAME / "[U+202E]".length / MAX_RUN_NAME;

interface Row {
  readonly of: string;
  readonly name: string;
  readonly checks: number;
  readonly format?: ReportFormat;
}

const found = ({ name, checks, format = "prometheus" }: Row) =>
  repeatedName({ name, reports: [{ format, path: "a" }] }, checks);

test.each<Row>([
  { of: "the longest one for the most checks", name: "n".repeat(MAX_RUN_NAME), checks: MAX_CHECKS },
  { of: "invisible characters for some checks", name: invisible, checks: most },
  { of: "invisible characters in another format", name: invisible, checks: MAX_CHECKS, format: "html" },
  { of: "no check", name: invisible, checks: 0 },
])("a name is written for each check: $of", (row) => {
  expect(found(row)).toEqual([]);
});

test.each<Row>([
  { of: "invisible characters", name: invisible, checks: most + 1 },
  { of: "quotes for the most checks", name: '"'.repeat(MAX_RUN_NAME), checks: MAX_CHECKS },
])("a name that a report would have too often is an error of the input: $of", (row) => {
  expect(found(row)).toEqual([
    {
      code: "input-value",
      severity: "error",
      where: "input name",
      message: expect.stringContaining(`for each of ${row.checks} checks`),
      remedy: `expected at most ${Math.floor(MAX_REPEATED_NAME / row.checks)}`,
    },
  ]);
});
