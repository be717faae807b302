import { describe, expect, test } from "@jest/globals";
import { sprig } from "../../../src/go/sprig/sprig.js";
import { DEFAULT_LIMITS, executeTemplate, type Limits, TemplateError } from "../../../src/go/template/template.js";

interface Options {
  readonly limits?: Partial<Limits>;
  readonly data?: unknown;
  readonly now?: () => number;
  readonly memory?: () => number;
}

function failure(template: string, options: Options = {}) {
  const { data = {}, ...rest } = options;
  try {
    return executeTemplate(template, data, { functions: sprig, ...rest });
  } catch (thrown) {
    if (thrown instanceof TemplateError) return `${thrown.stage}: ${thrown.message}`;
    throw thrown;
  }
}

function nested(open: string, middle: string, close: string, count: number): string {
  return open.repeat(count) + middle + close.repeat(count);
}

const SELF = '{{$d := dict}}{{$_ := set $d "x" $d}}';
const DOUBLED = "{{$l := list 1}}{{$m := list 1}}{{range 90}}{{$l = list $l $l}}{{$m = list $m $m}}{{end}}";

describe("a template that asks for too much is refused", () => {
  test.each([
    { name: "a long source", template: "x".repeat(11), limits: { source: 10 }, says: "a template longer than 10" },
    {
      name: "a long action",
      template: `{{print "${"x".repeat(99)}"}}`,
      limits: { action: 99 },
      says: "an action longer than 99",
    },
    { name: "many tokens", template: "{{1}}".repeat(10), limits: { tokens: 20 }, says: "more than 20 tokens" },
    {
      name: "deep parentheses",
      template: `{{${nested("(", "1", ")", 501)}}}`,
      says: "parentheses and blocks nested deeper than 500",
    },
    {
      name: "deep blocks",
      template: nested("{{if 1}}", "", "{{end}}", 501),
      says: "parentheses and blocks nested deeper than 500",
    },
    {
      name: "a long chain of else if",
      template: `{{if 0}}${"{{else if 0}}".repeat(600)}{{end}}`,
      says: "parentheses and blocks nested deeper than 500",
    },
    {
      name: "a template that calls itself",
      template: '{{define "a"}}{{template "a"}}{{end}}{{template "a"}}',
      says: "templates that call each other deeper than 200",
    },
    {
      name: "a template that calls itself from within blocks",
      template: `{{define "a"}}${nested("{{with 1}}", '{{template "a"}}', "{{end}}", 9)}{{end}}{{template "a"}}`,
      says: "nested deeper than 600",
    },
    {
      name: "calls that double on every level",
      template:
        '{{define "a"}}{{if lt . 30}}{{template "a" (add . 1)}}{{template "a" (add . 1)}}{{end}}{{end}}{{template "a" 1}}',
      limits: { steps: 100_000 },
      says: "more than 100000 steps",
    },
    {
      name: "a long range",
      template: "{{range 1000000000}}{{end}}",
      limits: { steps: 100_000 },
      says: "more than 100000 steps",
    },
    {
      name: "a long output",
      template: "{{range 1000}}{{.}}{{end}}",
      limits: { output: 999 },
      says: "output longer than 999",
    },
    {
      name: "a string that doubles",
      template: '{{$x := "x"}}{{range 40}}{{$x = print $x $x}}{{end}}',
      says: "a string longer than 1048576",
    },
    { name: "a list of lists that doubles", template: `${DOUBLED}{{$l}}`, says: "a string longer than 1048576" },
    {
      name: "the sum of all strings",
      template: '{{$x := repeat 1000 "x"}}{{range 1000}}{{$y := upper $x}}{{end}}',
      limits: { strings: 100_000 },
      says: "strings of more than 100000 in all",
    },
    {
      name: "escaping that grows a string",
      template: "{{html .}}",
      data: "<".repeat(1000),
      limits: { string: 4000 },
      says: "a string longer than 4000",
    },
    { name: "a wide field", template: '{{printf "%10001d" 1}}', says: "printf width or precision over 10000" },
    {
      name: "a wide field from an argument",
      template: '{{printf "%*d" 10001 1}}',
      says: "printf width or precision over 10000",
    },
    { name: "a long fraction", template: '{{printf "%.10001f" 1.0}}', says: "printf width or precision over 10000" },
    {
      name: "many wide fields",
      template: `{{printf "${"%9999d".repeat(200)}"${" 1".repeat(200)}}}`,
      says: "a string longer than 1048576",
    },
    { name: "a long list", template: "{{until 100001}}", says: "a list of more than 100000 items" },
    { name: "a map that contains itself, printed", template: `${SELF}{{$d}}`, says: "a value nested deeper than 100" },
    {
      name: "a map that contains itself, formatted",
      template: `${SELF}{{printf "%v" $d}}`,
      says: "a value nested deeper than 100",
    },
    {
      name: "a map that contains itself, in an error",
      template: `${SELF}{{range $d}}{{eq $d $d}}{{end}}`,
      says: "a value nested deeper than 100",
    },
    {
      name: "a deep list, printed",
      template: "{{$l := list}}{{range 200}}{{$l = list $l}}{{end}}{{$l}}",
      says: "a value nested deeper than 100",
    },
  ])("$name", ({ template, says, limits = {}, data }) => {
    expect(failure(template, { limits, data })).toBe(`limit: template limit exceeded: ${says}`);
  });

  test("data that contains itself", () => {
    const data: Record<string, unknown> = {};
    data.self = data;
    expect(failure("{{.self}}", { data })).toBe("limit: template limit exceeded: data nested deeper than 1000");
  });

  test("time", () => {
    let at = 0;
    const now = () => at++;
    expect(failure("{{range 100000}}{{end}}", { now, limits: { durationMs: 10 } })).toBe(
      "limit: template limit exceeded: longer than 10 ms",
    );
  });

  test("memory of the process, however few steps take it", () => {
    let taken = 0;
    const memory = () => (taken += 1_048_576);
    expect(failure("{{range 100000}}{{end}}", { memory, limits: { memoryBytes: 10 * 1_048_576 } })).toBe(
      "limit: template limit exceeded: more than 10 MiB of memory",
    );
  });

  test("the stack, if the limits on depth are too high for it", () => {
    const limits = { nesting: 1e6, depth: 1e6 };
    const template = `{{${nested("(print ", "1", ")", 20_000)}}}`;
    expect(failure(template, { limits })).toBe("limit: template limit exceeded: the stack");
  });
});

describe("a template can reach each limit, and exceeds it with one more", () => {
  const x = (count: number) => "x".repeat(count);
  const printed = (count: number) => `{{print "${x(count)}" | len}}`;
  const table: { limit: keyof Limits; most: number; template: (count: number) => string }[] = [
    { limit: "source", most: 100, template: x },
    { limit: "action", most: 100, template: (count) => `{{"${x(count - 6)}"}}` },
    {
      limit: "tokens",
      most: 100,
      template: (count) => `${"{{1}}".repeat((count - 1) / 3)}${count % 3 === 1 ? "" : "x"}`,
    },
    { limit: "nesting", most: 100, template: (count) => `{{${nested("(print ", "1", ")", count)}}}` },
    { limit: "output", most: 100, template: (count) => `{{range 10}}{{"${x(count / 10)}"}}{{end}}${x(count % 10)}` },
    { limit: "string", most: 100, template: printed },
    { limit: "items", most: 100, template: (count) => `{{len (until ${count})}}` },
    {
      limit: "templateDepth",
      most: 100,
      template: (count) =>
        `{{define "a"}}{{if lt . ${count}}}{{template "a" (add . 1)}}{{end}}{{end}}{{template "a" 1}}`,
    },
    {
      limit: "valueDepth",
      most: 50,
      template: (count) => `{{$l := 1}}{{range ${count}}}{{$l = list $l}}{{end}}{{$l}}`,
    },
  ];

  test.each(table)("$limit", ({ limit, most, template }) => {
    const limits = { [limit]: most };
    expect(failure(template(most), { limits })).not.toMatch(/limit exceeded/);
    expect(failure(template(most + 1), { limits })).toMatch(/^limit: template limit exceeded: /);
  });
});

describe("a template within the limits is rendered", () => {
  test.each([
    { name: "500 parentheses", template: `{{${nested("(print ", "1", ")", 500)}}}`, text: "1" },
    { name: "500 blocks", template: nested("{{with 1}}", "{{.}}", "{{end}}", 500), text: "1" },
    {
      name: "200 templates that call each other",
      template: '{{define "a"}}{{if lt . 200}}{{template "a" (add . 1)}}{{else}}{{.}}{{end}}{{end}}{{template "a" 1}}',
      text: "200",
    },
    { name: "a field of 10,000", template: '{{printf "%10000d" 1 | len}}', text: "10000" },
    { name: "a list of 100,000", template: "{{len (until 100000)}}", text: "100000" },
  ])("$name", ({ template, text }) => {
    expect(failure(template)).toBe(text);
  });

  test("10,000 hosts, with room to spare", () => {
    const data = { RemoteHosts: Array.from({ length: 10_000 }, (_, index) => `host-${index}.example.com`) };
    const block = "{{if and $.A (not $.B)}}x{{else if eq . $.A}}y{{else}}a: '{{.}}:6443'\n{{end}}";
    const template = `{{range .RemoteHosts}}${block.repeat(3)}{{end}}`;
    const limits = { steps: DEFAULT_LIMITS.steps / 4, output: DEFAULT_LIMITS.output / 4 };
    expect(failure(template, { data, limits })).toHaveLength(
      10_000 * 3 * "a: 'host-.example.com:6443'\n".length + 3 * 38_890,
    );
  });
});
