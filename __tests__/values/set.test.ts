import { describe, expect, test } from "@jest/globals";
import { MAX_SET_ITEMS } from "../../src/go/strvals.js";
import { dict } from "../../src/go/value.js";
import { setInto } from "../../src/values/set.js";
import { plainOf } from "../go/plain-values.js";

function set(...lines: readonly string[]) {
  const values = dict();
  const { problems } = setInto(lines, values);
  return {
    values: plainOf(values),
    problems: problems.map(({ code, severity, message }) => ({ code, severity, message })),
  };
}

const EMPTY_NAME = expect.stringMatching(/: a key has a name that is empty, so that Helm drops the value$/);

describe("a line of set", () => {
  test.each([
    { line: "a=1,b=2", values: { a: 1n, b: 2n } },
    { line: "a={x,y}", values: { a: ["x", "y"] } },
    { line: "a={x,y},b=1", values: { a: ["x", "y"], b: 1n } },
    { line: "a=x\\,y", values: { a: "x,y" } },
    { line: '"a={x,y}",b=1', values: { a: ["x", "y"], b: 1n } },
    { line: '"a=x\\,b=y"', values: { a: "x,b=y" } },
    { line: '"a=""x"""', values: { a: '"x"' } },
    { line: ",a=1", values: { a: 1n } },
    { line: ",", values: {} },
    { line: "a=1,", values: { a: 1n } },
    { line: '"a= x "', values: { a: " x " } },
    { line: "a[1].b=x", values: { a: [null, { b: "x" }] } },
  ])("$line", ({ line, values }) => {
    expect(set(line)).toEqual({ values, problems: [] });
  });

  test.each([
    { line: "a", message: 'Cannot use line 1: key "…" has no value' },
    { line: "a[=1", message: 'Cannot use "a[=…": error parsing index: EOF' },
    { line: '"a=x', message: 'Cannot use ""a=…": extraneous or missing " in quoted-field' },
    { line: '"a=x"y', message: 'Cannot use ""a=…": extraneous or missing " in quoted-field' },
    { line: "db.password: S3CRET", message: 'Cannot use line 1: key "…" has no value' },
    { line: "password=a,S3CRET", message: 'Cannot use part 2 of "password=…": key "…" has no value' },
    {
      line: "password=a,S3CRET[x]=S3CRET",
      message: 'Cannot use part 2 of "password=…": error parsing index: strconv.Atoi: parsing "…": invalid syntax',
    },
    {
      line: "password[x]=S3CRET",
      message: 'Cannot use "password[x]=…": error parsing index: strconv.Atoi: parsing "x": invalid syntax',
    },
    { line: "a={S3CRET", message: `Cannot use "a=…": list must terminate with '}'` },
    { line: '"a=1,a.b=2"', message: expect.stringContaining("interface {} is int64, not map[string]interface {}") },
  ])("$line is refused", ({ line, message }) => {
    expect(set(line).problems).toEqual([{ code: "values-invalid", severity: "error", message }]);
  });

  test.each([
    { line: "- hosts={x}", message: "Cannot use line 1: a key begins with a dash" },
    { line: "-hosts=x", message: 'Cannot use "-hosts=…": a key begins with a dash' },
    { line: "--set hosts={x}", message: "Cannot use line 1: a key begins with a dash" },
    { line: "a=1, - b=x", message: 'Cannot use part 2 of "a=…": a key begins with a dash' },
    { line: "a={x,y},- hosts={x}", message: 'Cannot use "a=…": a key begins with a dash' },
    {
      line: ".Values.hosts={x,y}",
      message: 'Cannot use ".Values.hosts=…": a key begins with a dot, so that Helm drops the value',
    },
    { line: "hosts ={x}", message: "Cannot use line 1: a key ends with a blank" },
    { line: "db.hosts[0].name =x", message: "Cannot use line 1: a key ends with a blank" },
    { line: "a=1, b=x", message: 'Cannot use part 2 of "a=…": a key begins with a blank' },
    { line: "a={x,y}, b=x", message: 'Cannot use "a=…": a key begins with a blank' },
    { line: '" a=x"', message: "Cannot use line 1: a key begins with a blank" },
    { line: "db..port=1", message: EMPTY_NAME },
    { line: "db.=1", message: EMPTY_NAME },
    { line: "db.[0]=1", message: EMPTY_NAME },
    { line: "hosts:={x}", message: "Cannot use line 1: a key ends with a colon" },
  ])("with the key of $line is refused", ({ line, message }) => {
    expect(set(line).problems).toEqual([{ code: "values-invalid", severity: "error", message }]);
  });

  test.each([
    { line: "a-b.c-=x", values: { "a-b": { "c-": "x" } } },
    { line: "a.-b=-1", values: { a: { "-b": -1n } } },
    { line: "args={--a=1,-b}", values: { args: ["--a=1", "-b"] } },
    { line: "\\-a=x", values: { "-a": "x" } },
    { line: "\\.a=x", values: { ".a": "x" } },
    { line: "a\\ =x", values: { "a ": "x" } },
    { line: "\\ a=x", values: { " a": "x" } },
    { line: "a\\..b=x", values: { "a.": { b: "x" } } },
    { line: "a b=x", values: { "a b": "x" } },
    { line: "=", values: {} },
  ])("with the key of $line is accepted", ({ line, values }) => {
    expect(set(line)).toEqual({ values, problems: [] });
  });

  test("of several lines, in which a value was meant to be, shows none of them", () => {
    const { problems } = setInto(["tls.key=-----BEGIN KEY-----", "S3CRET", "S3CRET=", "S3CRET[x]=S3CRET"], dict());
    expect(problems.map(({ message }) => message)).toEqual([
      'Cannot use line 2: key "…" has no value',
      'Cannot use "S3CRET[x]=…": error parsing index: strconv.Atoi: parsing "x": invalid syntax',
    ]);
  });

  test("with an escaped comma is split, with a warning that names the first key and no part of its value", () => {
    expect(set("dsn=user=a\\,S3CRET=secret")).toEqual({
      values: { dsn: "user=a", S3CRET: "secret" },
      problems: [
        {
          code: "values-split",
          severity: "warning",
          message:
            'Line 1, "dsn=…", is 2 values to preflight, and here, too; the backslash does not keep them together',
        },
      ],
    });
  });

  test("that sets a value of an earlier line again has a warning", () => {
    expect(set("port=1", "branch=fix,port=7777").problems).toEqual([
      { code: "duplicate-field", severity: "warning", message: "Line 2 sets a value again that line 1 has set" },
    ]);
    expect(set("port=1,port=2").problems).toEqual([]);
  });

  test("wins over the line before it", () => {
    expect(set("a.b=1,a.c=2", "a.b=null", "a.d={}").values).toEqual({ a: { b: null, c: 2n, d: [""] } });
  });
});

test("a key that begins with a blank has a remedy of its own", () => {
  const { problems } = setInto(["a=1, b=2", "c"], dict());
  expect(problems.map(({ remedy }) => remedy)).toEqual([
    "remove the blank, such as one behind a comma",
    "expected key=value as Helm's --set takes it, such as db.port=5432 or hosts={a.example.com,b.example.com}",
  ]);
});

test.each([
  { name: "long lists", line: (at: number) => `k${at}[65535]=1` },
  { name: "a list that grows with each line", line: (at: number) => `k[${at * 200}]=1` },
])("lines of set together make only so many items: $name", ({ line }) => {
  const { problems } = set(...Array.from({ length: 300 }, (_, at) => line(at)));
  expect(problems.at(-1)).toEqual({
    code: "values-invalid",
    severity: "error",
    message: `Cannot use "${line(299).replace(/=.*/, "=…")}": template limit exceeded: lists of more than ${MAX_SET_ITEMS} items in all`,
  });
});
