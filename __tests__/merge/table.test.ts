import { describe, expect, test } from "@jest/globals";
import { matrixOf } from "../../src/merge/matrix.js";
import { type FleetTable, type Label, tableOf } from "../../src/merge/table.js";
import { makeExcluded, makeReport, makeResult } from "../report/make-report.js";
import { type Ending, type Fleet, mergedFleet, mergedReport, read } from "./make-fleet.js";

/** As many columns as fit on a page. */
const MAX_COLUMNS = 12;

const table = (titles: readonly string[], fleet: Fleet) => tableOf(matrixOf(mergedFleet(titles, fleet)));

const nameOf = (label: Label) =>
  label.kind === "endpoint"
    ? label.endpoint.title
    : label.kind === "group"
      ? `${label.name} (${label.runners})`
      : label.name;

/** The table as text: the heads, then each row with its status and its cells. */
function written({ corner, heads, rows }: FleetTable): readonly (readonly string[])[] {
  const cells = (row: FleetTable["rows"][number]) => row.cells.map(({ status, text }) => `${status} ${text}`.trim());
  return [[corner, ...heads.map(nameOf)], ...rows.map((row) => [`${row.status} ${nameOf(row.label)}`, ...cells(row)])];
}

const many = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
const fleetOf = (runners: readonly string[], found: (runner: string) => readonly Ending[]): Fleet =>
  Object.fromEntries(runners.map((runner) => [runner, found(runner)]));

describe("tableOf()", () => {
  test("has endpoints as rows and runners as columns", () => {
    const fleet: Fleet = { "eu-1": ["dropped", "ok", "ok"], "us-1": ["ok", "refused", "ok"] };
    expect(written(table(["Postgres", "Redis", "API"], fleet))).toEqual([
      ["Endpoint", "eu-1", "us-1"],
      ["fail Postgres", "fail no answer", "pass 41 ms"],
      ["fail Redis", "pass 41 ms", "fail refused"],
      ["pass API", "pass 41 ms", "pass 41 ms"],
    ]);
  });

  test("has runners as rows where they are more than the endpoints", () => {
    const fleet: Fleet = { "eu-1": ["ok"], "us-1": ["dropped"], "us-2": ["-"] };
    expect(written(table(["Postgres"], fleet))).toEqual([
      ["Runner", "Postgres"],
      ["pass eu-1", "pass 41 ms"],
      ["fail us-1", "fail no answer"],
      ["pass us-2", "absent"],
    ]);
  });

  test("has groups of runners as columns where both are too many", () => {
    const titles = many("e", MAX_COLUMNS + 1);
    const runners = [...many("eu-", 10), ...many("us-", 10), "spare"];
    const found = (runner: string) =>
      titles.map((title): Ending => (title === "e1" && runner === "us-3" ? "dropped" : "ok"));
    const [heads, first, second] = written(table(titles, fleetOf(runners, found)));
    expect(heads).toEqual(["Endpoint", "eu (10)", "spare (1)", "us (10)"]);
    expect(first).toEqual(["fail e1", "pass 10", "pass 1", "fail 9 of 10"]);
    expect(second).toEqual(["pass e2", "pass 10", "pass 1", "pass 10"]);
  });

  test.each([
    {
      name: "the first part of their names",
      runners: many("eu-", 20).flatMap((zone) => [`${zone}-a`, `${zone}-b`]),
      heads: ["eu (40)"],
    },
    {
      name: "nothing, where no part of the names helps",
      runners: many("", 0).concat([..."abcdefghijklmnopqrst"]),
      heads: ["all (20)"],
    },
  ])("groups runners by $name", ({ runners, heads }) => {
    const titles = many("e", MAX_COLUMNS + 1);
    expect(
      table(
        titles,
        fleetOf(runners, () => titles.map(() => "ok")),
      ).heads.map(nameOf),
    ).toEqual(heads);
  });

  test("never has more columns than fit, and shows every runner and endpoint once", () => {
    for (const [runners, endpoints] of [
      [1, 1],
      [12, 200],
      [200, 12],
      [13, 13],
      [200, 300],
      [12, 1],
      [2, 2],
    ] as const) {
      const titles = many("e", endpoints);
      const { heads, rows, corner } = table(
        titles,
        fleetOf(many("r-", runners), () => titles.map(() => "ok")),
      );
      expect(heads.length).toBeLessThanOrEqual(MAX_COLUMNS);
      const shown = heads.reduce((sum, head) => sum + (head.kind === "group" ? head.runners : 1), 0);
      expect(corner === "Endpoint" ? [shown, rows.length] : [rows.length, shown]).toEqual([runners, endpoints]);
    }
  });

  test("says where the spec excludes a check on one runner alone", () => {
    const reports = [
      makeReport({ name: "eu-1", results: [makeResult({ title: "Old endpoint" }), makeResult({ title: "API" })] }),
      makeReport({ name: "us-1", results: [makeResult({ title: "API" })], excluded: [makeExcluded()] }),
    ];
    expect(written(tableOf(matrixOf(mergedReport(reports.map(read)))))[1]).toEqual([
      "pass Old endpoint",
      "pass 41 ms",
      "excluded excluded",
    ]);
  });

  test("has a row for each of several checks that are equal", () => {
    const twice = [
      makeResult(),
      makeResult({ status: "fail", reason: "refused", networkStatus: "connection-refused" }),
    ];
    const reports = ["eu-1", "us-1"].map((name) => read(makeReport({ name, results: twice })));
    expect(written(tableOf(matrixOf(mergedReport(reports)))).slice(1)).toEqual([
      ["pass API", "pass 41 ms", "pass 41 ms"],
      ["fail API", "fail refused", "fail refused"],
    ]);
  });

  test("shows the address where a name leads to the runner itself", () => {
    const [, ...rows] = written(table(["a", "b"], { "eu-1": ["itself", "ok"], "us-1": ["ok", "ok"] }));
    expect(rows).toEqual([
      ["pass a", "pass 41 ms (127.0.0.1, the runner itself)", "pass 41 ms"],
      ["pass b", "pass 41 ms", "pass 41 ms"],
    ]);
  });

  test.each([
    { own: 1, cell: "pass 13 (1 to itself)" },
    { own: 2, cell: "pass 13 (2 to themselves)" },
  ])("counts $own of a group whose name leads to the runner itself", ({ own, cell }) => {
    const titles = many("e", MAX_COLUMNS + 1);
    const runners = many("eu-", MAX_COLUMNS + 1);
    const fleet = fleetOf(runners, (runner) =>
      titles.map((): Ending => (runners.indexOf(runner) < own ? "itself" : "ok")),
    );
    expect(written(table(titles, fleet))[1]?.at(-1)).toBe(cell);
  });
});
