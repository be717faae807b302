import { describe, expect, test } from "@jest/globals";
import { LimitError } from "../../src/go/func.js";
import { ItemBudget, parseInto } from "../../src/go/strvals.js";
import { dict } from "../../src/go/value.js";
import { plainOf } from "./plain-values.js";

function parsed(...lines: readonly string[]): unknown {
  const values = dict();
  for (const line of lines) parseInto(line, values, new ItemBudget());
  return plainOf(values);
}

describe("a line of Helm's --set", () => {
  test.each([
    { line: "", values: {} },
    { line: "a=", values: { a: "" } },
    { line: "a=b,c=d", values: { a: "b", c: "d" } },
    { line: "a.b.c=x", values: { a: { b: { c: "x" } } } },
    { line: "a.b=1,a.c=2", values: { a: { b: 1n, c: 2n } } },
    { line: "a=true,b=FALSE,c=Null", values: { a: true, b: false, c: null } },
    { line: "a=0,b=00,c=-1,d=+1", values: { a: 0n, b: "00", c: -1n, d: 1n } },
    { line: "a=1.5,b=1e3,c=0x1", values: { a: "1.5", b: "1e3", c: "0x1" } },
    { line: "a=9223372036854775807", values: { a: 9223372036854775807n } },
    { line: "a=9223372036854775808", values: { a: "9223372036854775808" } },
    { line: "a={}", values: { a: [""] } },
    { line: "a={x,1,true,null}", values: { a: ["x", 1n, true, null] } },
    { line: "a={x},b=1", values: { a: ["x"], b: 1n } },
    { line: "a={x\\,y}", values: { a: ["x,y"] } },
    { line: "a[0]=x,a[1]=y", values: { a: ["x", "y"] } },
    { line: "a[2]=x", values: { a: [null, null, "x"] } },
    { line: "a[0].b=x,a[0].c=y", values: { a: [{ b: "x", c: "y" }] } },
    { line: "a[0][1]=x", values: { a: [[null, "x"]] } },
    { line: "a\\.b=1", values: { "a.b": 1n } },
    { line: "a=\\{x\\}", values: { a: "{x}" } },
    { line: "a=x=y", values: { a: "x=y" } },
    { line: "a=é,ü=1", values: { a: "é", ü: 1n } },
    { line: "=x", values: {} },
    { line: "a= x ", values: { a: " x " } },
  ])("$line", ({ line, values }) => {
    expect(parsed(line)).toEqual(values);
  });

  test.each([
    { line: "a", message: 'key "a" has no value' },
    { line: "a,b=1", message: 'key "a" has no value (cannot end with ,)' },
    { line: "a.=1", message: 'key map "a" has no value' },
    { line: "a={x", message: "list must terminate with '}'" },
    { line: "a[x]=1", message: 'error parsing index: strconv.Atoi: parsing "x": invalid syntax' },
    { line: "a[0=1", message: "error parsing index: EOF" },
    { line: "a[-1]=1", message: "negative -1 index not allowed" },
    { line: "a[65537]=1", message: "index of 65537 is greater than maximum supported index of 65536" },
    { line: "a[0]b=1", message: "unexpected data at end of array index: ['b']" },
    {
      line: "a=1,a.b=2",
      message: "unable to parse key: interface conversion: interface {} is int64, not map[string]interface {}",
    },
    {
      line: "a={x},a.b=2",
      message: "unable to parse key: interface conversion: interface {} is []interface {}, not map[string]interface {}",
    },
    {
      line: `${"a.".repeat(31)}b=1`,
      message: "value name nested level is greater than maximum supported nested level of 30",
    },
  ])("$line is refused in Helm's words", ({ line, message }) => {
    expect(() => parsed(line)).toThrow(message);
  });

  test("wins over the lines before it, and keeps what it does not name", () => {
    expect(parsed("a.b=1,a.c=2", "a.b=x", "a.d[1]=y")).toEqual({ a: { b: "x", c: 2n, d: [null, "y"] } });
  });

  test("has at most 100 indexes within indexes, which Helm does not limit", () => {
    expect(() => parsed(`a${"[0]".repeat(102)}=1`)).toThrow(LimitError);
  });
});
