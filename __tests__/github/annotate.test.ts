import { describe, expect, jest, test } from "@jest/globals";
import { annotate } from "../../src/github/annotate.js";
import { fail } from "../../src/github/fail.js";
import { InputError } from "../../src/problem/problem.js";

const position = { file: "spec.yaml", line: 3, column: 5 };

/** The output in the log of the step. */
function printed(work: () => void): string {
  const texts: string[] = [];
  const write = jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    texts.push(String(text));
    return true;
  });
  const { exitCode } = process;
  try {
    work();
  } finally {
    write.mockRestore();
    process.exitCode = exitCode;
  }
  return texts.join("");
}

/** A string of a spec, and how it is shown: in one line of the log, and in several lines. */
const hostile = [
  { text: "a\n::error::b", title: "a ::error::b", message: "a%0A::error::b" },
  { text: "a\r\n::stop-commands::x", title: "a ::stop-commands::x", message: "a%0A::stop-commands::x" },
  { text: "\n##[error]b", title: " ##\u200b[error]b", message: "%0A##\u200b[error]b" },
  { text: "##vso[task.complete]", title: "##\u200bvso[task.complete]", message: "##\u200bvso[task.complete]" },
  { text: "\u001b[31mred\u0007", title: "␛[31mred␇", message: "␛[31mred␇" },
  { text: "\u202egnp.exe\u2066", title: "[U+202E]gnp.exe[U+2066]", message: "[U+202E]gnp.exe[U+2066]" },
  {
    text: "a\u2028b\u0085c\rd\u200be",
    title: "a[U+2028]b[U+0085]c␍d[U+200B]e",
    message: "a[U+2028]b[U+0085]c␍d[U+200B]e",
  },
];

/** Escapes a property as the toolkit does. */
const property = (text: string) => text.replaceAll(":", "%3A").replaceAll(",", "%2C");

describe("annotate()", () => {
  test.each(hostile)("shows $text as text", ({ text, title, message }) => {
    expect(printed(() => annotate([{ level: "error", title: text, message: text, position }]))).toBe(
      `::error title=${property(title)},file=spec.yaml,line=3,col=5::${message}\n`,
    );
  });

  test("shows a file's name as text", () => {
    const file = "a\u001b[31m\n::error::b.yaml";
    expect(
      printed(() => annotate([{ level: "notice", title: "t", message: "m", position: { ...position, file } }])),
    ).toBe("::notice title=t,file=a␛[31m%0A%3A%3Aerror%3A%3Ab.yaml,line=3,col=5::m\n");
  });
});

describe("fail()", () => {
  test.each(hostile)("shows $text as text", ({ text, message }) => {
    expect(printed(() => fail(text))).toBe(`::error::${message}\n`);
    expect(printed(() => fail(new Error("outer", { cause: new Error(text) }))).split("\n")[0]).toBe(
      `::error::outer: ${message}`,
    );
    const problem = { code: "yaml-syntax", severity: "error", message: text } as const;
    expect(printed(() => fail(new InputError([problem]))).split("\n")[0]).toBe(`::error title=yaml-syntax::${message}`);
  });
});
