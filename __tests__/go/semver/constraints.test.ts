import { expect, test } from "@jest/globals";
import { UNLIMITED } from "../../../src/go/func.js";
import { loadRegexp } from "../../../src/go/regexp/regexp.js";
import { parseConstraints, satisfies } from "../../../src/go/semver/constraints.js";
import { parseVersion } from "../../../src/go/semver/version.js";

await loadRegexp();

function check(constraint: string, version: string): boolean {
  return satisfies(parseVersion(version), parseConstraints(constraint, UNLIMITED));
}

/** Constraint, versions that satisfy it, versions that do not. */
const constraints: [rule: string, constraint: string, accepted: string[], refused: string[]][] = [
  ["a missing patch number is 0", "1.2", ["1.2.0", "v1.2"], ["1.2.1", "1.2.0-rc"]],
  ["a missing minor number is any", "1", ["1.0.0", "1.9.9"], ["2.0.0", "0.9.9"]],
  ["x is any patch number", "=1.2.x", ["1.2.0", "1.2.9"], ["1.3.0"]],
  ["* is any version but prereleases", "*", ["0.0.1"], ["1.0.0-rc"]],
  ["> reads a missing patch number as 0", ">1.2", ["1.2.1"], ["1.2.0"]],
  ["<= reads a missing patch number as 0", "<=1.2", ["1.2.0"], ["1.2.1"]],
  ["< with x compares the given numbers", "<1.2.x", ["1.2.9"], ["1.3.0", "2.0.0"]],
  ["!= of a whole version takes prereleases", "!=1.2.3", ["1.2.3-rc", "1.2.4"], ["1.2.3"]],
  ["!= with x compares the given numbers", "!=1.x", ["2.0.0"], ["1.2.3", "2.0.0-rc"]],
  ["~ stays within the minor version", "~1.2.3", ["1.2.3", "1.2.99"], ["1.3.0", "1.2.2"]],
  ["~ of a major version stays within it", "~>1", ["1.99.0"], ["2.0.0"]],
  ["~0.0.0 takes every release", "~0.0.0", ["5.0.0"], ["5.0.0-rc"]],
  ["^ stays within the major version, also 0", "^0.2.3", ["0.3.0", "0.99.0"], ["0.2.2", "1.0.0"]],
  ["^x takes only 0", "^x", ["0.9.0"], ["1.0.0"]],
  ["a range includes both ends", "1.6.0 - 1.6.4", ["1.6.0", "1.6.4"], ["1.5.9", "1.6.5"]],
  ["a comma means both", ">=1.0.0, <2.0.0", ["1.5.0"], ["2.0.0"]],
  ["|| means either", "<1.0.0 || >=2.0.0", ["0.1.0", "2.0.0"], ["1.0.0"]],
  ["a prerelease needs a constraint with one", ">=1.0.0", ["1.0.0"], ["2.8.1-20230406", "1.29.0-rc.0"]],
  [
    "a constraint with a prerelease compares by order alone",
    ">1.0.0-alpha",
    ["1.0.0-beta", "1.1.0-beta", "1.0.0"],
    ["1.0.0-alpha"],
  ],
];

test.each(constraints)("%s: %s", (_, constraint, accepted, refused) => {
  expect(accepted.filter((version) => !check(constraint, version))).toEqual([]);
  expect(refused.filter((version) => check(constraint, version))).toEqual([]);
});

test.each([
  ["", "improper constraint: "],
  [">= 1.0.0 < 2.0.0", "improper constraint: >= 1.0.0 < 2.0.0"],
  ["== 1.2.3", "improper constraint: == 1.2.3"],
  ["1.2.3,", "improper constraint: "],
  ["1.2.3 || ", "improper constraint:  "],
  ["1.0.0 -2.0.0", "improper constraint: 1.0.0 -2.0.0"],
  ["> 1.0.0 - 2.0.0", "improper constraint: >>= 1.0.0"],
  ["1|2", "constraint Parser Error"],
  ["1.xx.3", "constraint Parser Error"],
])("%j is not a constraint", (constraint, message) => {
  expect(() => parseConstraints(constraint, UNLIMITED)).toThrow(message);
});

test("a constraint of endless spaces does not take quadratic time", () => {
  expect(() => parseConstraints(`${" ".repeat(1_000_000)}x y`, UNLIMITED)).toThrow("improper constraint");
});
