import { expect, test } from "@jest/globals";
import type { Problem } from "../../src/problem/problem.js";
import { mergeRepeats } from "../../src/problem/repeats.js";

const problem = (message: string, line: number | undefined, code: Problem["code"] = "when-unknown"): Problem => ({
  code,
  severity: "warning",
  message,
  ...(line === undefined ? {} : { position: { file: "spec.yaml", line, column: 1 } }),
});

const messages = (problems: readonly Problem[]) => mergeRepeats(problems).map(({ message }) => message);

test.each([
  {
    name: "one problem of a loop once, with its count",
    of: [problem("a", 1), problem("b", 2), problem("a", 1)],
    to: ["a (2 times)", "b"],
  },
  {
    name: "problems of one line with other words",
    of: [problem("n1", 1), problem("n2", 1), problem("n3", 1)],
    to: ["n1 (and 2 more like it from this line)"],
  },
  { name: "two codes at one position apart", of: [problem("a", 1), problem("b", 1, "unknown-field")], to: ["a", "b"] },
  { name: "problems without a position apart", of: [problem("a", undefined), problem("a", undefined)], to: ["a", "a"] },
])("mergeRepeats() returns $name", ({ of, to }) => {
  expect(messages(of)).toEqual(to);
});
