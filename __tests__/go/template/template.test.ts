import { describe, expect, test } from "@jest/globals";
import { func, GoError, variadic } from "../../../src/go/func.js";
import { ANY, INT, REFLECT_VALUE, STRING } from "../../../src/go/reflect.js";
import {
  executeTemplate,
  executeToBytes,
  parseTemplate,
  renderTemplate,
  TemplateError,
  type TemplateOptions,
} from "../../../src/go/template/template.js";
import { decodeUtf8 } from "../../../src/go/utf8.js";
import { dict, GoNumber, list } from "../../../src/go/value.js";

function failure(run: () => unknown) {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof TemplateError) {
      const { message, stage, line, column, offset } = thrown;
      return { message, stage, line, column, offset };
    }
    throw thrown;
  }
  throw new Error("Nothing was thrown");
}

describe("executeTemplate", () => {
  test.each([
    { name: "an integral number as int", data: 3, template: '{{printf "%T" .}}', text: "int" },
    { name: "a fraction as float64", data: 3.5, template: '{{printf "%T" .}}', text: "float64" },
    { name: "a number beyond int64 as float64", data: 1e21, template: '{{printf "%T" .}}', text: "float64" },
    { name: "a bigint as int", data: 2n ** 62n, template: '{{printf "%T %d" . .}}', text: "int 4611686018427387904" },
    { name: "a bigint beyond int64 as uint64", data: 2n ** 63n, template: '{{printf "%T" .}}', text: "uint64" },
    { name: "a bigint beyond uint64 as float64", data: 2n ** 64n, template: '{{printf "%T" .}}', text: "float64" },
    { name: "an array as []interface {}", data: [1], template: '{{printf "%T" .}}', text: "[]interface {}" },
    { name: "an object as a map", data: { a: 1 }, template: '{{printf "%T" .}}', text: "map[string]interface {}" },
    { name: "a Map as a map", data: new Map([["a", 1]]), template: "{{.a}}", text: "1" },
    { name: "null as nothing", data: null, template: "{{.}}{{.a}}", text: "<no value><no value>" },
    { name: "undefined in a map as nil", data: { a: undefined }, template: "{{.}}", text: "map[a:<nil>]" },
    { name: "Go values unchanged", data: { a: new GoNumber(INT, 5n) }, template: "{{.a}}", text: "5" },
    { name: "only own keys", data: { a: 1 }, template: "{{.constructor}}{{.toString}}", text: "<no value><no value>" },
  ])("takes $name", ({ data, template, text }) => {
    expect(executeTemplate(template, data)).toBe(text);
  });

  test("treats __proto__ as an ordinary key", () => {
    const data = JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}') as unknown;
    expect(executeTemplate("{{.__proto__.a}}{{.constructor}}{{.a}}", data)).toBe("12<no value>");
  });

  test.each([
    { name: "given functions and the builtins", template: '{{len "ab"}} {{twice "ab"}}', text: "2 abab" },
    { name: "a given function instead of the builtin of the same name", template: "{{not 1 2}}", text: "[1 2]" },
    {
      name: "a function that returns nil, which is no value",
      template: "{{nothing}} {{print nothing}}",
      text: "<no value> <nil>",
    },
    {
      name: "a function with a parameter reflect.Value, which gets no value",
      template: "{{isNothing .a}} {{isNothing nil}}",
      text: "true true",
    },
  ])("calls $name", ({ template, text }) => {
    const functions = new Map([
      ["twice", func([STRING], ([given]) => given + given)],
      ["not", variadic([], ANY, (given) => list(given))],
      ["nothing", func([], () => null)],
      ["isNothing", func([REFLECT_VALUE], ([given]) => given === undefined)],
    ]);
    expect(executeTemplate(template, dict(), { functions })).toBe(text);
  });

  test("keeps the error of a function as the cause", () => {
    const functions = new Map([
      [
        "boom",
        func([], () => {
          throw new GoError("it broke");
        }),
      ],
    ]);
    expect(() => executeTemplate("{{boom}}", {}, { functions })).toThrow(
      expect.objectContaining({
        message: 'template: t:1:2: executing "t" at <boom>: error calling boom: it broke',
        cause: new GoError("it broke"),
      }),
    );
  });

  test("does not catch an error that is not Go's", () => {
    const functions = new Map([
      [
        "fault",
        func([], () => {
          throw new TypeError("a fault");
        }),
      ],
    ]);
    expect(() => executeTemplate("{{fault}}", {}, { functions })).toThrow(new TypeError("a fault"));
  });
});

describe("the position of an error", () => {
  test.each<{ name: string; template: string; data?: unknown; options?: TemplateOptions; expected: object }>([
    {
      name: "of parsing has a line and no column",
      template: "a\n{{nope}}",
      expected: {
        stage: "parse",
        line: 2,
        column: undefined,
        offset: 4,
        message: 'template: t:2: function "nope" not defined',
      },
    },
    {
      name: "of an unclosed action is the first unexpected character",
      template: "é\n{{if 1}",
      expected: { stage: "parse", line: 2, offset: 8, message: 'template: t:2: unexpected "}" in operand' },
    },
    {
      name: "of execution counts bytes in the column and UTF-16 units in the offset",
      template: "x\né😀{{ index .l 9 }}",
      data: { l: [] },
      expected: {
        stage: "exec",
        line: 2,
        column: 9,
        offset: 8,
        message: 'template: t:2:9: executing "t" at <index .l 9>: error calling index: index out of range: 9',
      },
    },
    {
      name: "in a called template is in that template",
      template: '{{define "inner"}}\n {{.a.b}}{{end}}{{template "inner" .}}',
      data: { a: 1 },
      expected: {
        stage: "exec",
        line: 2,
        column: 5,
        message: 'template: t:2:5: executing "inner" at <.a.b>: can\'t evaluate field b in type interface {}',
      },
    },
    {
      name: "of a limit is the node that exceeded it, and the message names it",
      template: "a\n {{range 10}}x{{end}}",
      options: { limits: { output: 5 } },
      expected: {
        stage: "limit",
        line: 2,
        column: 13,
        offset: 15,
        message: "template limit exceeded: output longer than 5",
      },
    },
  ])("$name", ({ template, data = {}, options, expected }) => {
    expect(failure(() => executeTemplate(template, data, { name: "t", ...options }))).toEqual(
      expect.objectContaining(expected),
    );
  });

  test("includes the name of the source", () => {
    const { message } = failure(() => executeTemplate("{{.a.b}}", { a: 1 }, { name: "file 100%.yaml" }));
    expect(message).toBe(
      'template: file 100%.yaml:1:4: executing "file 100%.yaml" at <.a.b>: can\'t evaluate field b in type interface {}',
    );
  });
});

describe("parseTemplate", () => {
  test("parses without executing", () => {
    expect([
      ...parseTemplate('{{define "a"}}{{fail}}{{end}}x', {
        name: "t",
        functions: new Map([["fail", func([], () => "")]]),
      }).trees.keys(),
    ]).toEqual(["a", "t"]);
  });

  test("reads empty delimiters as Go's own", () => {
    expect(executeTemplate("{{1}}", {}, { leftDelim: "", rightDelim: "" })).toBe("1");
  });
});

describe("renderTemplate", () => {
  const text = "text" as const;
  const action = "action" as const;

  test.each([
    { name: "text only", template: "abc", data: {}, pieces: [[0, 0, text]] },
    { name: "the empty template", template: "", data: {}, pieces: [] },
    {
      name: "an action between text",
      template: "a{{.x}}b",
      data: { x: "123" },
      pieces: [
        [0, 0, text],
        [1, 1, action],
        [4, 7, text],
      ],
    },
    { name: "an action that prints nothing", template: "{{.x}}b", data: { x: "" }, pieces: [[0, 6, text]] },
    {
      name: "text with trimmed space",
      template: "a \n{{- 1 -}}\n  b",
      data: {},
      pieces: [
        [0, 0, text],
        [1, 3, action],
        [2, 15, text],
      ],
    },
    {
      name: "the turns of a range",
      template: "{{range .}}<{{.}}>{{end}}",
      data: ["a", "bb"],
      pieces: [
        [0, 11, text],
        [1, 12, action],
        [2, 17, text],
        [3, 11, text],
        [4, 12, action],
        [6, 17, text],
      ],
    },
    {
      name: "a called template",
      template: '{{define "a"}}x{{.}}{{end}}{{template "a" 1}}{{template "a" 2}}',
      data: {},
      pieces: [
        [0, 14, text],
        [1, 15, action],
        [2, 14, text],
        [3, 15, action],
      ],
    },
    {
      name: "characters beyond U+FFFF",
      template: "😀{{.}}é{{.}}",
      data: "😀",
      pieces: [
        [0, 0, text],
        [2, 2, action],
        [4, 7, text],
        [5, 8, action],
      ],
    },
    {
      name: "bytes that make up a character together",
      template: '{{"\\xe6"}}{{"\\x97\\xa5"}}x{{"\\xff"}}y',
      data: {},
      pieces: [
        [0, 0, action],
        [1, 10, action],
        [1, 24, text],
        [2, 25, action],
        [3, 35, text],
      ],
    },
  ])("returns the origin of each piece: $name", ({ template, data, pieces }) => {
    const rendered = renderTemplate(template, data);
    expect([...rendered.pieces].map(({ outputStart, sourceStart, kind }) => [outputStart, sourceStart, kind])).toEqual(
      pieces,
    );
  });
});

describe("bytes that are not UTF-8", () => {
  const data = { text: decodeUtf8(Buffer.from([0x61, 0xff, 0xe6, 0x97])) };

  test("are written unchanged", () => {
    expect([...executeToBytes("{{.text}}{{slice .text 1 2}}", data)]).toEqual([0x61, 0xff, 0xe6, 0x97, 0xff]);
  });

  test("become one U+FFFD each in a string", () => {
    expect(executeTemplate("{{.text}}", data)).toBe("a\ufffd\ufffd\ufffd");
  });
});
