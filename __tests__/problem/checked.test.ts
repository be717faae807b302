import { expect, test } from "@jest/globals";
import { accept } from "../../src/problem/checked.js";
import { InputError, type Problem } from "../../src/problem/problem.js";

test("accept() masks the passwords in the problems of a refused run, whatever input they are of", () => {
  const problem: Problem = {
    code: "input-value",
    severity: "error",
    where: "input wait",
    message: 'Cannot use "https://user:s3cret@example.com/x"',
    remedy: "did you mean tcp://user:s3cret@example.com?",
  };
  const masked = {
    ...problem,
    message: 'Cannot use "https://user:***@example.com/***"',
    remedy: "did you mean tcp://user:***@example.com?",
  };
  expect(() => accept({ value: 1, problems: [problem] })).toThrow(InputError);
  try {
    accept({ value: 1, problems: [problem] });
  } catch (error) {
    expect((error as InputError).problems).toEqual([masked]);
  }
});

test.each([
  "json=https://s3cret@example.com/x",
  "json=https://example.com/up?access_token=s3cret",
  "json=postgres://user:a b s3cret@example.com/x",
  "https://s3cret@example.com",
])("accept() masks the token of %s where a problem quotes it", (given) => {
  const problem: Problem = { code: "input-value", severity: "error", message: `Cannot use "${given}"` };
  let refused: unknown;
  try {
    accept({ value: 1, problems: [problem] });
  } catch (error) {
    refused = error;
  }
  expect(refused).toBeInstanceOf(InputError);
  expect((refused as InputError).problems[0]?.message).toContain("***");
  expect((refused as InputError).problems[0]?.message).not.toContain("s3cret");
});
