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
    message: 'Cannot use "https://user:***@example.com/x"',
    remedy: "did you mean tcp://user:***@example.com?",
  };
  expect(() => accept({ value: 1, problems: [problem] })).toThrow(InputError);
  try {
    accept({ value: 1, problems: [problem] });
  } catch (error) {
    expect((error as InputError).problems).toEqual([masked]);
  }
});
