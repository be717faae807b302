import { expect, test } from "@jest/globals";
import { sprintf } from "../../../src/go/fmt/fmt.js";
import { func, type GoFunction, variadic } from "../../../src/go/func.js";
import {
  ANY,
  ANY_MAP,
  BOOL,
  COMPLEX128,
  FLOAT32,
  FLOAT64,
  type GoType,
  INT,
  INT32,
  INT64,
  pointerTo,
  REFLECT_VALUE,
  STRING,
  STRING_MAP,
  STRING_SLICE,
  UINT8,
} from "../../../src/go/reflect.js";
import { executeTemplate, TemplateError } from "../../../src/go/template/template.js";
import {
  dict,
  GoComplex,
  GoMap,
  GoNumber,
  GoPointer,
  type GoValue,
  ints,
  list,
  strings,
  zeroValue,
} from "../../../src/go/value.js";

function show(value: GoValue): string {
  return sprintf("%T %v", [value, value]);
}

/** A function of one parameter of this type. */
function taking(type: GoType): GoFunction {
  return func([type], ([value]) => show(value));
}

const functions = new Map<string, GoFunction>([
  ["b", taking(BOOL)],
  ["s", taking(STRING)],
  ["i", taking(INT)],
  ["i32", taking(INT32)],
  ["u8", taking(UINT8)],
  ["f", taking(FLOAT64)],
  ["f32", taking(FLOAT32)],
  ["c", taking(COMPLEX128)],
  ["sl", taking(STRING_SLICE)],
  ["mp", taking(ANY_MAP)],
  ["pt", func([pointerTo(BOOL)], ([pointer]) => show(pointer.target === undefined))],
  ["an", taking(ANY)],
  ["rv", func([REFLECT_VALUE], ([value]) => String(value !== undefined))],
  ["vs", variadic([STRING], INT, ([first, ...rest]) => show(first) + show(rest.length > 0 ? ints(rest) : NIL_INTS))],
]);
const NIL_INTS = zeroValue(ints([]).type);

const data = dict([
  ["b", true],
  ["s", "x"],
  ["i", 5n],
  ["i64", new GoNumber(INT64, 6n)],
  ["i32", new GoNumber(INT32, 7n)],
  ["u8", new GoNumber(UINT8, 8n)],
  ["f", 1.5],
  ["c", new GoComplex(0, 2)],
  ["ss", strings(["a"])],
  ["m", dict([["k", 1n]])],
  ["ms", new GoMap(STRING_MAP, new Map())],
  ["pb", new GoPointer(pointerTo(BOOL), true)],
  ["nb", new GoPointer(pointerTo(BOOL), undefined)],
  ["ps", new GoPointer(pointerTo(STRING), "p")],
  ["n", null],
  ["nl", zeroValue(STRING_SLICE)],
  ["l", list([1n])],
]);

function answer(template: string): string {
  try {
    return executeTemplate(template, data, { functions });
  } catch (thrown) {
    if (thrown instanceof TemplateError) return thrown.message.slice(thrown.message.indexOf(" at <") + 4);
    throw thrown;
  }
}

// The output of Go 1.26 for functions of the same types.
test.each([
  { template: "{{b true}}", says: "bool true" },
  { template: "{{b 5}}", says: "<5>: expected bool; found 5" },
  { template: "{{b .b}}", says: "bool true" },
  { template: "{{b .pb}}", says: "bool true" },
  { template: "{{b .nb}}", says: "<.nb>: dereference of nil pointer of type bool" },
  { template: "{{b nil}}", says: "<nil>: cannot assign nil to bool" },
  { template: "{{b .n}}", says: "<.n>: wrong type for value; expected bool; got interface {}" },
  { template: "{{b .missing}}", says: "<.missing>: invalid value; expected bool" },
  { template: "{{b (print 1)}}", says: "<1>: wrong type for value; expected bool; got string" },
  { template: '{{s "x"}}', says: "string x" },
  { template: "{{s 5}}", says: "<5>: expected string; found 5" },
  { template: "{{s .i}}", says: "<.i>: wrong type for value; expected string; got int" },
  { template: "{{s nil}}", says: "<nil>: cannot assign nil to string" },
  { template: "{{s .missing}}", says: "<.missing>: invalid value; expected string" },
  { template: "{{s .n}}", says: "<.n>: wrong type for value; expected string; got interface {}" },
  { template: "{{s .ps}}", says: "string p" },
  { template: "{{i 5}}", says: "int 5" },
  { template: "{{i -1}}", says: "int -1" },
  { template: "{{i 2.0}}", says: "int 2" },
  { template: "{{i 1.5}}", says: "<1.5>: expected integer; found 1.5" },
  { template: "{{i 'a'}}", says: "int 97" },
  { template: "{{i 1i}}", says: "<1i>: expected integer; found 1i" },
  { template: "{{i 1+0i}}", says: "int 1" },
  { template: "{{i .i64}}", says: "<.i64>: wrong type for value; expected int; got int64" },
  {
    template: "{{i 18446744073709551615}}",
    says: "<18446744073709551615>: expected integer; found 18446744073709551615",
  },
  { template: "{{i 0x10}}", says: "int 16" },
  { template: "{{i 1e3}}", says: "int 1000" },
  { template: "{{i32 5}}", says: "int32 5" },
  { template: "{{i32 300}}", says: "int32 300" },
  { template: "{{i32 .i32}}", says: "int32 7" },
  { template: "{{i32 .i}}", says: "<.i>: wrong type for value; expected int32; got int" },
  { template: "{{u8 5}}", says: "uint8 5" },
  { template: "{{u8 -1}}", says: "<-1>: expected unsigned integer; found -1" },
  { template: "{{u8 300}}", says: "uint8 44" },
  { template: "{{u8 .u8}}", says: "uint8 8" },
  { template: "{{f 5}}", says: "float64 5" },
  { template: "{{f 1.5}}", says: "float64 1.5" },
  { template: "{{f 'a'}}", says: "float64 97" },
  { template: '{{f "x"}}', says: '<"x">: expected float; found "x"' },
  { template: "{{f .i}}", says: "<.i>: wrong type for value; expected float64; got int" },
  { template: "{{f32 1.5}}", says: "float32 1.5" },
  { template: "{{f32 .f}}", says: "<.f>: wrong type for value; expected float32; got float64" },
  { template: '{{f32 "x"}}', says: '<"x">: expected float; found "x"' },
  { template: "{{c 1i}}", says: "complex128 (0+1i)" },
  { template: "{{c 1+0i}}", says: "complex128 (1+0i)" },
  { template: "{{c 5}}", says: "<5>: expected complex; found 5" },
  { template: "{{c .c}}", says: "complex128 (0+2i)" },
  { template: "{{sl .ss}}", says: "[]string [a]" },
  { template: "{{sl nil}}", says: "[]string []" },
  { template: "{{sl .nl}}", says: "[]string []" },
  { template: "{{sl .l}}", says: "<.l>: wrong type for value; expected []string; got []interface {}" },
  { template: '{{sl "x"}}', says: '<"x">: can\'t handle "x" for arg of type []string' },
  { template: "{{sl .missing}}", says: "[]string []" },
  { template: "{{mp .m}}", says: "map[string]interface {} map[k:1]" },
  {
    template: "{{mp .ms}}",
    says: "<.ms>: wrong type for value; expected map[string]interface {}; got map[string]string",
  },
  { template: "{{mp nil}}", says: "map[string]interface {} map[]" },
  { template: "{{mp .n}}", says: "<.n>: wrong type for value; expected map[string]interface {}; got interface {}" },
  { template: "{{mp 5}}", says: "<5>: can't handle 5 for arg of type map[string]interface {}" },
  { template: "{{pt nil}}", says: "bool true" },
  { template: "{{pt .pb}}", says: "bool false" },
  { template: "{{pt .nb}}", says: "bool true" },
  { template: "{{pt .b}}", says: "<.b>: wrong type for value; expected *bool; got bool" },
  { template: "{{pt true}}", says: "<true>: can't handle true for arg of type *bool" },
  { template: "{{an nil}}", says: "<nil> <nil>" },
  { template: "{{an .n}}", says: "<nil> <nil>" },
  { template: "{{an .missing}}", says: "<nil> <nil>" },
  { template: "{{an .nl}}", says: "[]string []" },
  { template: "{{an 1e3}}", says: "float64 1000" },
  { template: "{{an 18446744073709551615}}", says: "<18446744073709551615>: 18446744073709551615 overflows int" },
  { template: "{{rv nil}}", says: "false" },
  { template: "{{rv .n}}", says: "true" },
  { template: "{{rv .missing}}", says: "false" },
  { template: "{{rv .nb}}", says: "true" },
  { template: '{{vs "x"}}', says: "string x[]int []" },
  { template: "{{vs .s}}", says: "string x[]int []" },
  { template: "{{vs 5}}", says: "<5>: expected string; found 5" },
  { template: "{{.s | vs}}", says: "string x[]int []" },
  { template: "{{5 | i}}", says: "int 5" },
  { template: "{{.n | s}}", says: "<s>: invalid value; expected string" },
  { template: "{{.missing | s}}", says: "<s>: invalid value; expected string" },
  { template: "{{.n | an}}", says: "<nil> <nil>" },
  { template: "{{.missing | rv}}", says: "false" },
  { template: "{{.nb | b}}", says: "<b>: dereference of nil pointer of type bool" },
  { template: "{{1.5 | i}}", says: "<i>: wrong type for value; expected int; got float64" },
])("an argument of every kind for a parameter of every type: $template", ({ template, says }) => {
  expect(answer(template)).toBe(says);
});
