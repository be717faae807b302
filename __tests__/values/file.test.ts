import { describe, expect, test } from "@jest/globals";
import { readValues } from "../../src/values/values.js";

const read = (text: string) => readValues({ values: [{ file: "values.yaml", text }], set: [] }).problems;

describe("a file of values", () => {
  test.each([
    { name: "another document", text: "a: 1\n---\nb: 2\n", line: 2 },
    { name: "another document behind an empty one", text: "a: 1\n---\n---\nb: 2\n", line: 3 },
    { name: "another document that is wrong", text: "a: 1\n---\nb: [\n", line: 4 },
  ])("with $name has a warning at its line", ({ text, line }) => {
    expect(read(text)).toMatchObject([
      { code: "values-documents", severity: "warning", position: { file: "values.yaml", line } },
    ]);
  });

  test.each([
    { text: "base: &base {env: prod}\nmine:\n  env: dev\n  <<: *base\n", line: 3 },
    { text: "base: &base {env: prod}\nmine:\n  env: dev\n  <<: [{a: 1}, *base]\n", line: 3 },
  ])("with a key that a merge below it replaces has a warning at the key: $text", ({ text, line }) => {
    expect(read(text)).toMatchObject([
      { code: "duplicate-field", severity: "warning", position: { file: "values.yaml", line } },
    ]);
  });

  test.each([
    "base: &base {env: prod}\nmine:\n  <<: *base\n  env: dev\n",
    "base: &base {env: prod}\nmine:\n  port: 1\n  <<: *base\n",
  ])("with a merge that replaces no key is read: %j", (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each([
    { name: "text behind the end of its document", text: "a: 1\n...\nb: 2\n", line: 3 },
    { name: "text that begins no document", text: "  a: 1\nb: 2\n", line: 2 },
  ])("with $name is an error at its line", ({ text, line }) => {
    expect(read(text)).toMatchObject([
      { code: "values-invalid", severity: "error", position: { file: "values.yaml", line } },
    ]);
  });

  test.each(["---\na: 1\n", "a: 1\n---\n", "a: 1\n...\n", "a: 1\n---\n# b: 2\n", "# a\n---\na: 1\n", ""])(
    "of one document is read: %j",
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
