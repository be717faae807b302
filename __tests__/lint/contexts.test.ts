import { expect, test } from "@jest/globals";
import type { Analyzer, Spec } from "../../src/decode/spec.js";
import { checksByContext } from "../../src/lint/contexts.js";

const at = (line: number, file = "spec.yaml") => ({ file, line, column: 9 });

interface Check {
  readonly line?: number;
  readonly file?: string;
  readonly isExcluded?: boolean;
  readonly hasExcludedCollector?: boolean;
}

/** A spec of one analyzer and one collector per title. */
function spec(checks: readonly (readonly [title: string, check?: Check])[]): Spec {
  return {
    collectors: checks.map(([title, { hasExcludedCollector = false } = {}], index) => ({
      name: `${title} ${index}`,
      address: { value: "db:1", position: at(1) },
      exclude: { value: hasExcludedCollector, position: at(1) },
      position: at(1),
      spec: "s",
    })),
    analyzers: checks.map(
      ([title, { line = 10, file, isExcluded = false } = {}], index): Analyzer => ({
        title,
        collectorName: { value: `${title} ${index}`, position: at(line, file) },
        exclude: { value: isExcluded, position: at(line, file) },
        outcomes: [],
        position: at(line, file),
        spec: "s",
      }),
    ),
  };
}

const states = (specs: readonly (Spec | undefined)[]) =>
  checksByContext(specs, []).map(({ title, states }) => [title, ...states]);

test("a check runs, is excluded, cannot run or is absent", () => {
  expect(
    states([
      spec([["A"], ["B", { isExcluded: true }]]),
      spec([["A", { hasExcludedCollector: true }]]),
      spec([["B"]]),
      undefined,
    ]),
  ).toEqual([
    ["A", "runs", "cannot-run", "absent", "unknown"],
    ["B", "excluded", "absent", "runs", "unknown"],
  ]);
});

test("an excluded check is excluded, whatever its collector is", () => {
  expect(states([spec([["A", { isExcluded: true, hasExcludedCollector: true }]])])).toEqual([["A", "excluded"]]);
});

test("checks of a loop are distinguished by their titles, and by their number where they have none", () => {
  expect(states([spec([["n1"], ["n2"], ["same"], ["same"]]), spec([["n2"], ["same"]])])).toEqual([
    ["n1", "runs", "absent"],
    ["n2", "runs", "runs"],
    ["same", "runs", "runs"],
    ["same", "runs", "absent"],
  ]);
});

test("one title at two positions is two checks", () => {
  expect(states([spec([["A", { line: 10 }]]), spec([["A", { line: 20 }]])])).toEqual([
    ["A", "runs", "absent"],
    ["A", "absent", "runs"],
  ]);
});

test("rows are in the order in which the files were read, then by line; checks without a file are last", () => {
  const rows = checksByContext(
    [
      spec([
        ["late", { line: 30 }],
        ["address", { line: 1, file: "input addresses" }],
        ["other", { line: 1, file: "b.yaml" }],
      ]),
      spec([
        ["early", { line: 5 }],
        ["middle", { line: 20 }],
        ["only in the second", { line: 1, file: "a.yaml" }],
      ]),
    ],
    ["a.yaml", "spec.yaml", "b.yaml"],
  );
  expect(rows.map(({ title }) => title)).toEqual(["only in the second", "early", "middle", "late", "other", "address"]);
  expect(rows[1]).toEqual({ title: "early", spec: "s", position: at(5), states: ["absent", "runs"] });
});
