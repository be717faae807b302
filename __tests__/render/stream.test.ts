import { expect, test } from "@jest/globals";
import { asStream } from "../../src/render/stream.js";

const MARK = "\ufeff";

test.each([
  { name: "nothing", parts: [], printed: "" },
  { name: "one file", parts: ["a: 1\n"], printed: "a: 1\n" },
  { name: "one file without a line break at its end", parts: ["a: 1"], printed: "a: 1" },
  { name: "one file with a byte order mark", parts: [`${MARK}a: 1\r\n`], printed: `${MARK}a: 1\r\n` },
  { name: "two files", parts: ["a: 1\n", "b: 2\n"], printed: "a: 1\n---\nb: 2\n" },
  { name: "two files without line breaks", parts: ["a: 1", "b: 2"], printed: "a: 1\n---\nb: 2" },
  { name: "a file that begins with ---", parts: ["a: 1\n", "---\nb: 2\n"], printed: "a: 1\n---\nb: 2\n" },
  { name: "a file that begins with --- {}", parts: ["a: 1", "--- {b: 2}"], printed: "a: 1\n--- {b: 2}" },
  { name: "a file that is ---", parts: ["a: 1\n", "---"], printed: "a: 1\n---" },
  {
    name: "blank lines before ---",
    parts: ["a: 1\n", "\n \r\n---\nb: 2\n"],
    printed: "a: 1\n\n \r\n---\nb: 2\n",
  },
  { name: "a --- that is indented", parts: ["a: 1\n", " ---\n"], printed: "a: 1\n---\n ---\n" },
  { name: "a key that begins with ---", parts: ["a: 1\n", "---b: 2\n"], printed: "a: 1\n---\n---b: 2\n" },
  { name: "a list in a list in a list", parts: ["a: 1\n", "- - - b\n"], printed: "a: 1\n---\n- - - b\n" },
  {
    name: "a comment before ---",
    parts: ["a: 1\n", "# b\n---\nb: 2\n"],
    printed: "a: 1\n---\n# b\n---\nb: 2\n",
  },
  {
    name: "byte order marks",
    parts: [`${MARK}a: 1\n`, `${MARK}b: 2\n`, `${MARK}---\n`],
    printed: `${MARK}a: 1\n---\nb: 2\n---\n`,
  },
  { name: "files of nothing", parts: ["", "", "a: 1"], printed: "---\n---\na: 1" },
])("prints $name as one stream", ({ parts, printed }) => {
  const rendered = parts.map((text) => ({ bytes: () => Buffer.from(text) }));
  expect(Buffer.concat([...asStream(rendered)]).toString()).toBe(printed);
});
