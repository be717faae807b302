import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { loadSources } from "../../src/load/load.js";
import { isError } from "../../src/problem/checked.js";
import type { Case } from "./outcome.js";

/** Typical mistakes. values.test.ts compares the messages with preflight's; columns count from 1 here, from 0 in them. */
const mistakes = readFileSync("conformance/values/cases.jsonl", "utf8")
  .split("\n")
  .filter((line) => line.startsWith('{"name":"mistake: '))
  .map((line) => JSON.parse(line) as Case);

const places: readonly (readonly [name: string, place: string])[] = [
  ["an undefined function", "template-parse 6:32"],
  ["a field of a string", "template-exec 7:36"],
  ["a template that is not defined", "template-exec 7:21"],
  ["a range without an end", "template-parse 8:1"],
  ["an end too many", "template-parse 7:9"],
  ["an else without an if", "template-parse 7:10"],
  ["a string without its quote", "template-parse 7:21"],
  ["an action without its end", "values-template 7:18"],
  ["a variable that is not defined", "template-parse 7:24"],
  ["required of nothing", "template-exec 7:21"],
  ["fail", "template-exec 7:21"],
  ["too many arguments", "template-exec 7:21"],
  ["too few arguments", "template-exec 7:21"],
  ["a wrong type of an argument", "template-exec 7:28"],
  ["eq of a float and an integer", "template-exec 7:16"],
  ["range over a string", "template-exec 6:18"],
  ["an index out of range", "template-exec 7:21"],
  ["dig of .Values", "template-exec 7:21"],
  ["a missing mapping within a loop", "template-exec 8:26"],
  ["a mistake within a template that is included", "template-exec 9:21"],
  ["a mistake within tpl", "template-exec 7:21"],
  ["a function of a field that is not a method", "template-exec 7:28"],
  ["a pipe to a string", "template-parse 7:37"],
  ["a field of .Chart that is not there", "template-exec 7:27"],
  ["env, which Helm removes", "template-parse 7:21"],
  ["a regular expression that is not one", "template-exec 7:21"],
];

test.each(places)("%s is an error at its line and column: %s", async (name, place) => {
  const given = mistakes.find((each) => each.name === `mistake: ${name}`);
  const values = (given?.valuesFiles ?? []).map((text) => ({ file: "values.yaml", text }));
  const sources = { specs: [{ file: "spec.yaml", text: given?.template ?? "" }], contexts: [], values };
  const { problems } = await loadSources(sources, { joinChecks: false, addresses: [] });
  expect(problems.filter(isError).map(({ code, position }) => `${code} ${position?.line}:${position?.column}`)).toEqual(
    [place],
  );
});

test("each mistake has its place", () => {
  expect(mistakes.map(({ name }) => name)).toEqual(places.map(([name]) => `mistake: ${name}`));
});
