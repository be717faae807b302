import { expect, test } from "@jest/globals";
import { sprint } from "../../../src/go/fmt/fmt.js";
import { func, variadic } from "../../../src/go/func.js";
import { funcType, INT, INT8, STRING } from "../../../src/go/reflect.js";
import { executeTemplate, TemplateError } from "../../../src/go/template/template.js";
import { dict, GoFunc, GoNumber, ints } from "../../../src/go/value.js";

const NEXT = funcType("func(int) int");
const next = new GoFunc(
  NEXT,
  func([INT], ([n]) => n + 1n),
);
const join = new GoFunc(
  funcType("func(string, ...int) string"),
  variadic([STRING], INT, ([first, ...rest]) => sprint([first, ints(rest)])),
);
const data = dict([
  ["next", next],
  ["join", join],
  ["none", new GoFunc(NEXT, undefined)],
  ["i8", new GoNumber(INT8, 3n)],
  ["null", null],
]);

function answer(template: string): string {
  try {
    return executeTemplate(template, data);
  } catch (thrown) {
    if (thrown instanceof TemplateError) return thrown.message.slice(thrown.message.indexOf(">: ") + 3);
    throw thrown;
  }
}

// The output of Go 1.26. The cases of conformance/template have no functions in their data.
test.each([
  { template: "{{call .next 1}}", says: "2" },
  { template: "{{1 | call .next}}", says: "2" },
  { template: "{{call .next .i8}}", says: "4" },
  { template: '{{call .join "a" 1 .i8}}', says: "a[1 3]" },
  { template: '{{call .next "a"}}', says: "error calling call: arg 0: value has type string; should be int" },
  { template: "{{call .next}}", says: "error calling call: wrong number of args for .next: got 0 want 1" },
  { template: "{{call .next 1 2}}", says: "error calling call: wrong number of args for .next: got 2 want 1" },
  { template: "{{call .join}}", says: "error calling call: wrong number of args for .join: got 0 want at least 1" },
  { template: "{{call .next .null}}", says: "error calling call: arg 0: value is nil; should be of type int" },
  { template: "{{call .none 1}}", says: "error calling call: reflect.Value.Call: call of nil function" },
  { template: "{{.next}}", says: "can't print {{.next}} of type func(int) int" },
  { template: "{{.next 1}}", says: "next is not a method but has arguments" },
  { template: "{{.next.x}}", says: "can't evaluate field x in type interface {}" },
  { template: "{{len .next}}", says: "error calling len: len of type func(int) int" },
  { template: "{{if .next}}a{{end}}{{if .none}}b{{else}}c{{end}}", says: "ac" },
  { template: '{{eq .none nil}} {{printf "%T %v" .next .none}}', says: "true func(int) int <nil>" },
])("a function in the data: $template", ({ template, says }) => {
  expect(answer(template)).toBe(says);
});
