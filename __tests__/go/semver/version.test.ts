import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  compareVersions,
  formatVersion,
  incrementMajor,
  incrementMinor,
  incrementPatch,
  parseVersion,
  withMetadata,
  withPrerelease,
} from "../../../src/go/semver/version.js";

test("a version has its parts and the string that it was parsed from", () => {
  expect(parseVersion("v1.02.3-beta.1+build.5")).toEqual({
    major: 1n,
    minor: 2n,
    patch: 3n,
    pre: "beta.1",
    metadata: "build.5",
    original: "v1.02.3-beta.1+build.5",
  });
});

test.each([
  ["1", "1.0.0"],
  ["v1.2", "1.2.0"],
  ["19.03.10", "19.3.10"],
  ["1.2-alpha", "1.2.0-alpha"],
  ["9223372036854775807", "9223372036854775807.0.0"],
])("the full form of %s is %s", (text, full) => {
  expect(formatVersion(parseVersion(text))).toBe(full);
});

test.each([
  ["", "Invalid Semantic Version"],
  [" 1.2.3", "Invalid Semantic Version"],
  ["V1.2.3", "Invalid Semantic Version"],
  ["1.2.3.4", "Invalid Semantic Version"],
  ["1.2.x", "Invalid Semantic Version"],
  ["1.2.3-", "Invalid Semantic Version"],
  [
    "9223372036854775808",
    'Error parsing version segment: strconv.ParseInt: parsing "9223372036854775808": value out of range',
  ],
])("%j is not a version", (text, message) => {
  expect(() => parseVersion(text)).toThrow(message);
});

test.each([
  ["a prerelease comes before its release", "1.0.0-rc.1", "1.0.0"],
  ["numbers in prereleases are compared as numbers", "1.0.0-rc.9", "1.0.0-rc.10"],
  ["numbers come before words", "1.0.0-1", "1.0.0-alpha"],
  ["fewer parts come first", "1.0.0-alpha", "1.0.0-alpha.1"],
  ["words are compared by byte", "1.0.0-Beta", "1.0.0-alpha"],
  ["a number beyond 64 bits is a word", "1.0.0-18446744073709551615", "1.0.0-18446744073709551616"],
  ["a part with a hyphen is a word", "1.0.0-5", "1.0.0--1"],
])("%s", (_, lower, higher) => {
  const [left, right] = [parseVersion(lower), parseVersion(higher)];
  expect([compareVersions(left, right), compareVersions(right, left)]).toEqual([-1, 1]);
});

test("comparisons ignore metadata", () => {
  expect(compareVersions(parseVersion("1.0.0+a"), parseVersion("v1+b"))).toBe(0);
});

test.each([
  ["the patch version of a release", incrementPatch, "v1.2.3+m", "v1.2.4"],
  ["the release of a prerelease as its patch version", incrementPatch, "1.2.3-rc", "1.2.3"],
  ["the minor version", incrementMinor, "1.2.3-rc", "1.3.0"],
  ["the major version", incrementMajor, "v1.2.3", "v2.0.0"],
])("increments %s", (_, increment, from, to) => {
  expect(increment(parseVersion(from)).original).toBe(to);
});

test("prerelease and metadata must be identifiers", () => {
  const version = parseVersion("1.2.3");
  expect(withMetadata(withPrerelease(version, "rc.1"), "x").original).toBe("1.2.3-rc.1+x");
  expect(() => withPrerelease(version, "rc_1")).toThrow("Invalid Prerelease string");
  expect(() => withMetadata(version, "a b")).toThrow("Invalid Metadata string");
});

const part = fc.nat({ max: 30 });
const identifier = fc.stringMatching(/^[0-9A-Za-z-]{1,5}$/);
const versions = fc
  .record({ numbers: fc.tuple(part, part, part), pre: fc.array(identifier, { maxLength: 3 }) })
  .map(({ numbers, pre }) => parseVersion(numbers.join(".") + (pre.length > 0 ? `-${pre.join(".")}` : "")));

test("the full form of a version parses to the same version", () => {
  fc.assert(
    fc.property(versions, (version) => {
      expect(compareVersions(parseVersion(formatVersion(version)), version)).toBe(0);
    }),
  );
});
