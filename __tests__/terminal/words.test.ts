import { expect, test } from "@jest/globals";
import { inTerminalWords } from "../../src/terminal/words.js";

const problem = { code: "input-value", severity: "error", message: "m" } as const;

test.each([
  { where: "input timeout", flag: "--timeout" },
  { where: "input lint-contexts", flag: "--lint-context" },
  { where: "input spec", flag: "SPEC" },
  { where: "command line", flag: "command line" },
])("a problem of $where is one of $flag on the command line", ({ where, flag }) => {
  expect(inTerminalWords({ ...problem, where }).where).toBe(flag);
});

test.each([
  { file: "input addresses", flag: "--address" },
  { file: "input context", flag: "--context" },
  { file: "specs/input timeout.yaml", flag: "specs/input timeout.yaml" },
])("a position in $file is one in $flag", ({ file, flag }) => {
  expect(inTerminalWords({ ...problem, position: { file, line: 2, column: 3 } }).position).toEqual({
    file: flag,
    line: 2,
    column: 3,
  });
});
