import { expect, test } from "@jest/globals";
import { func } from "../../../src/go/func.js";
import { ANY, type GoType, INT, mapOf, pointerTo, STRING, sliceOf, structType } from "../../../src/go/reflect.js";
import { executeTemplate, TemplateError } from "../../../src/go/template/template.js";
import { dict, GoMap, GoPointer, GoSlice, GoStruct, type GoValue, list, zeroValue } from "../../../src/go/value.js";

const BASE = structType(
  "main.Base",
  () => [
    { name: "ID", type: INT },
    { name: "Name", type: STRING },
  ],
  { value: { Greet: (base) => func([], () => `hi ${structOf(base).values[1]}`) } },
);
const OTHER = structType("main.Other", () => [
  { name: "Name", type: STRING },
  { name: "Deep", type: INT },
]);
/** `*Inner` has a String method, `Inner` has none. Which of them a template sees depends on where the value is stored. */
const INNER = structType("main.Inner", () => [{ name: "X", type: INT }], {
  pointer: { String: (inner) => func([], () => `inner ${structOf(inner).values[0]}`) },
});
const OUTER: GoType<GoStruct> = structType("main.Outer", () => [
  { name: "Base", type: BASE, embedded: true },
  { name: "Other", type: pointerTo(OTHER), embedded: true },
  { name: "In", type: INNER },
  { name: "PIn", type: pointerTo(INNER) },
  { name: "Iface", type: ANY },
  { name: "L", type: sliceOf(INNER) },
  { name: "M", type: mapOf(STRING, INNER) },
]);

function structOf(value: GoValue): GoStruct {
  return (value instanceof GoPointer ? value.target : value) as GoStruct;
}

function inner(x: bigint): GoStruct {
  return new GoStruct(INNER, [x]);
}

function outer(other: GoValue): GoStruct {
  return new GoStruct(OUTER, [
    new GoStruct(BASE, [1n, "b"]),
    other,
    inner(2n),
    new GoPointer(pointerTo(INNER), inner(3n)),
    inner(4n),
    new GoSlice(sliceOf(INNER), [inner(5n)]),
    new GoMap(mapOf(STRING, INNER), new Map([["k", inner(6n)]])),
  ]);
}

const data = dict([
  ["o", outer(zeroValue(pointerTo(OTHER)))],
  ["p", new GoPointer(pointerTo(OUTER), outer(new GoPointer(pointerTo(OTHER), new GoStruct(OTHER, ["o", 9n]))))],
  ["sl", new GoSlice(sliceOf(INNER), [inner(7n)])],
  ["any", list([inner(8n), new GoPointer(pointerTo(INNER), inner(9n))])],
]);

function answer(template: string): string {
  try {
    return executeTemplate(template, data);
  } catch (thrown) {
    if (thrown instanceof TemplateError) return thrown.message.slice(thrown.message.indexOf(">: ") + 3);
    throw thrown;
  }
}

// The output of Go 1.26 for the same types.
test.each([
  { template: "{{.o.ID}}", says: "1" },
  { template: "{{.o.Name}}", says: "can't evaluate field Name in type interface {}" },
  { template: "{{.o.Deep}}", says: "reflect: indirection through nil pointer to embedded struct field Other" },
  { template: "{{.p.Deep}}", says: "9" },
  { template: "{{.o.Base.Name}}", says: "b" },
  { template: "{{.o.Base}}", says: "{1 b}" },
  { template: "{{.o.In}}", says: "{2}" },
  { template: "{{.p.In}}", says: "inner 2" },
  { template: "{{print .p.In}}", says: "{2}" },
  { template: "{{.o.PIn}}", says: "inner 3" },
  { template: "{{print .o.PIn}}", says: "inner 3" },
  { template: "{{$x := .p.In}}{{$x}}", says: "inner 2" },
  { template: "{{range .sl}}{{.}}{{end}}", says: "inner 7" },
  { template: "{{index .sl 0}}", says: "inner 7" },
  { template: "{{with .p.In}}{{.}}{{end}}", says: "inner 2" },
  { template: "{{.p.In.String}}", says: "inner 2" },
  { template: "{{.o.In.String}}", says: "can't evaluate field String in type main.Inner" },
  { template: "{{html .p.In}}", says: "{2}" },
  { template: "{{.p.In | print}}", says: "{2}" },
  { template: "{{eq .p.In .p.In}}", says: "true" },
  { template: "{{.p.Iface}}", says: "{4}" },
  { template: "{{range .any}}{{.}};{{end}}", says: "{8};inner 9;" },
  { template: "{{range .p.L}}{{.}}{{end}}", says: "inner 5" },
  { template: "{{range .o.L}}{{.}}{{end}}", says: "inner 5" },
  { template: "{{range .p.M}}{{.}}{{end}}", says: "{6}" },
  { template: "{{.p.M.k}}", says: "{6}" },
  { template: "{{(index .p.L 0).String}}", says: "inner 5" },
  { template: "{{.o.Base.Greet}}", says: "hi b" },
  { template: "{{.p.Base.Greet}}", says: "hi b" },
  { template: "{{.o.Other}}", says: "<nil>" },
  { template: "{{.o.Other.Name}}", says: "nil pointer evaluating *main.Other.Name" },
  { template: "{{(.p).In}}", says: "inner 2" },
  { template: "{{index .any 0}}", says: "{8}" },
  { template: "{{index .any 1}}", says: "inner 9" },
  { template: "{{(index .any 0).String}}", says: "can't evaluate field String in type main.Inner" },
  { template: "{{(index .any 1).String}}", says: "inner 9" },
  { template: "{{slice .sl 0 1}}", says: "[{7}]" },
  { template: "{{.p.L}}", says: "[{5}]" },
  { template: '{{printf "%v %d %s" .p.In .p.In .p.PIn}}', says: "{2} {2} inner 3" },
  { template: "{{if .o.In}}t{{end}}", says: "t" },
  { template: "{{not .o.Other}}", says: "true" },
  { template: "{{len .o}}", says: "error calling len: len of type main.Outer" },
  { template: "{{eq .o.In .p.In}}", says: "true" },
  { template: "{{eq .o.Base .p.Base}}", says: "true" },
  { template: "{{.p.nope}}", says: "can't evaluate field nope in type interface {}" },
  { template: "{{.p.Base.Nope}}", says: "can't evaluate field Nope in type main.Base" },
  { template: "{{.p.In.X.Y}}", says: "can't evaluate field Y in type int" },
  { template: "{{.p.PIn.X}}{{.p.PIn.Y}}", says: "can't evaluate field Y in type *main.Inner" },
  { template: '{{.p.In | printf "%v"}}', says: "{2}" },
  { template: "{{and .p.In}}", says: "inner 2" },
  { template: "{{or 0 .p.In}}", says: "inner 2" },
  { template: "{{(.p.In)}}", says: "inner 2" },
  { template: "{{(and .p.In).String}}", says: "inner 2" },
])("a field, embedded or behind a pointer: $template", ({ template, says }) => {
  expect(answer(template)).toBe(says);
});
