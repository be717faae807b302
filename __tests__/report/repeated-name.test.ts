import { expect, test } from "@jest/globals";
import { fleet } from "../../src/fleet.js";
import { formatJson } from "../../src/formats/json.js";
import { type InputName, readInputs } from "../../src/inputs/inputs.js";
import { MAX_RUN_NAME } from "../../src/inputs/values.js";
import { preflight } from "../../src/preflight.js";
import { accept } from "../../src/problem/checked.js";
import { MAX_REPEATED_NAME, repeatedName } from "../../src/report/repeated-name.js";
import { temporaryFolder } from "../temporary-folder.js";
import { makeReport, makeResult } from "./make-report.js";

const MAX_CHECKS = 20_000;
const invisible = "\u202e".repeat(MAX_RUN_NAME);
const most = MAX_REPEATED_NAME / "[U+202E]".length / MAX_RUN_NAME;

interface Row {
  readonly of: string;
  readonly name: string;
  readonly checks: number;
  readonly formats?: readonly string[];
}

const found = ({ name, checks, formats = ["json", "prometheus"] }: Row) => repeatedName({ name, checks, formats });

test.each<Row>([
  { of: "the longest one for the most checks", name: "n".repeat(MAX_RUN_NAME), checks: MAX_CHECKS },
  { of: "invisible characters for some checks", name: invisible, checks: most },
  { of: "invisible characters in another format", name: invisible, checks: MAX_CHECKS, formats: ["html"] },
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

const many = most + 1;
const addresses = Array.from({ length: many }, (_, at) => `db.example.com:${at + 1}`).join("\n");
const merged = makeReport({ results: Array.from({ length: many }, (_, at) => makeResult({ title: `${at}` })) });

test.each([
  { command: "run", given: { addresses, report: "prometheus=a.prom" } },
  { command: "run", given: { addresses }, format: "prometheus" },
  { command: "merge", given: { merge: "a.json", report: "prometheus=a.prom" } },
  { command: "merge", given: { merge: "a.json" }, format: "prometheus" },
])("a name is not written too often by $command, given $given.report and $format on standard output", async (row) => {
  const { command, format } = row;
  const given: Partial<Record<InputName, string>> = { ...row.given, mode: command, name: invisible };
  const options = {
    cwd: temporaryFolder({ "a.json": formatJson(merged) }),
    stdin: async () => Buffer.from(""),
    dial: () => Promise.reject(new Error("nothing is dialed")),
    ...(format && { format }),
  };
  const inputs = accept(readInputs((input) => given[input] ?? ""));
  await expect(command === "merge" ? fleet(inputs, options) : preflight(inputs, options)).rejects.toMatchObject({
    problems: [
      { code: "input-value", where: "input name", remedy: `expected at most ${Math.floor(MAX_REPEATED_NAME / many)}` },
    ],
  });
});

test("a name is counted for each report of Prometheus, since one that is not kept is made again", () => {
  const name = "n".repeat(MAX_RUN_NAME);
  expect(found({ of: "", name, checks: MAX_CHECKS / 2, formats: Array(2).fill("prometheus") })).toEqual([]);
  expect(found({ of: "", name, checks: MAX_CHECKS / 2, formats: Array(3).fill("prometheus") })).toMatchObject([
    { code: "input-value", where: "input name", remedy: "expected at most 666" },
  ]);
});
