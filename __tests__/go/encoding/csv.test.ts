import { expect, test } from "@jest/globals";
import { readRecord } from "../../../src/go/encoding/csv.js";

// As encoding/csv of Go 1.26 reads them.
test.each([
  { text: "a,b", fields: ["a", "b"] },
  { text: "a=1", fields: ["a=1"] },
  { text: "", fields: [""] },
  { text: ",", fields: ["", ""] },
  { text: ",a,", fields: ["", "a", ""] },
  { text: '"a,b",c', fields: ["a,b", "c"] },
  { text: '"say ""x"""', fields: ['say "x"'] },
  { text: '""', fields: [""] },
  { text: " a , b ", fields: [" a ", " b "] },
  { text: '"a\nb",c', fields: ["a\nb", "c"] },
  { text: "a,b\nc,d", fields: ["a", "b"] },
  { text: "\n\na\r\nb", fields: ["a"] },
])("the fields of $text are $fields", ({ text, fields }) => {
  expect(readRecord(text).map((field) => field.text)).toEqual(fields);
});

test("a field in quotes is known as one", () => {
  expect(readRecord('a,"b"')).toEqual([
    { text: "a", isQuoted: false },
    { text: "b", isQuoted: true },
  ]);
});

test.each([
  { text: 'a="x"', message: 'bare " in non-quoted-field' },
  { text: 'a,b"c', message: 'bare " in non-quoted-field' },
  { text: '"a', message: 'extraneous or missing " in quoted-field' },
  { text: '"a"b', message: 'extraneous or missing " in quoted-field' },
  { text: '"a" ,b', message: 'extraneous or missing " in quoted-field' },
])("$text is not CSV: $message", ({ text, message }) => {
  expect(() => readRecord(text)).toThrow(message);
});
