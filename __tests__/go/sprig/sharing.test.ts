import { describe, expect, test } from "@jest/globals";
import { sprig } from "../../../src/go/sprig/sprig.js";
import { executeTemplate } from "../../../src/go/template/template.js";
import { dict, type GoMap } from "../../../src/go/value.js";

function render(text: string, data: unknown = {}): string {
  return executeTemplate(text, data, { name: "t", functions: sprig });
}

describe("a map is shared, not copied", () => {
  test.each([
    ["set changes its map", '{{$d := dict "a" 1}}{{$_ := set $d "b" 2}}{{$d}}', "map[a:1 b:2]"],
    ["set returns the same map", '{{$d := dict}}{{$e := set $d "a" 1}}{{$_ := set $e "b" 2}}{{$d}}', "map[a:1 b:2]"],
    ["unset changes its map", '{{$d := dict "a" 1}}{{$e := $d}}{{$_ := unset $e "a"}}{{$d}}', "map[]"],
    ["pick shares the values", '{{$p := pick .m "a"}}{{$_ := set $p.a "x" 1}}{{.m}}', "map[a:map[x:1]]"],
    ["merge changes its first map", '{{$d := dict "a" 1}}{{$_ := merge $d (dict "b" 2)}}{{$d}}', "map[a:1 b:2]"],
    [
      "merge changes nested maps",
      '{{$d := dict "a" (dict "x" 1)}}{{$a := $d.a}}{{$_ := merge $d (dict "a" (dict "y" 2))}}{{$a}}',
      "map[x:1 y:2]",
    ],
    [
      "merge shares the values",
      '{{$s := dict "in" (dict)}}{{$d := merge (dict) $s}}{{$_ := set $d.in "x" 1}}{{$s}}',
      "map[in:map[x:1]]",
    ],
    [
      "deepCopy shares nothing",
      '{{$d := dict "in" (list (dict))}}{{$c := deepCopy $d}}{{$_ := set (first $c.in) "x" 1}}{{$d}} {{$c}}',
      "map[in:[map[]]] map[in:[map[x:1]]]",
    ],
  ])("%s", (_, text, rendered) => {
    expect(render(text, { m: { a: {} } })).toBe(rendered);
  });
});

test.each([
  ["append", "{{$l := list 1}}{{$_ := append $l 2}}{{$l}}", "[1]"],
  ["prepend", "{{$l := list 1}}{{$_ := prepend $l 0}}{{$l}}", "[1]"],
  ["reverse", "{{$l := list 1 2}}{{$_ := reverse $l}}{{$l}}", "[1 2]"],
  ["sortAlpha of any values", '{{$l := list "b" "a"}}{{$_ := sortAlpha $l}}{{$l}}', "[b a]"],
])("%s does not change the list", (_, text, rendered) => {
  expect(render(text)).toBe(rendered);
});

test("sortAlpha sorts a list of strings in place, as Go does", () => {
  expect(render('{{$l := splitList "," "b,a"}}{{$_ := sortAlpha $l}}{{$l}}')).toBe("[a b]");
});

test("keys and values come in the order of the keys", () => {
  const data = { m: { b: 2, "10": 3, a: 1, "9": 4, "\uffff": 5, "🎉": 6 } };
  expect(render("{{keys .m}} {{values .m}}", data)).toBe("[10 9 a b \uffff 🎉] [3 4 1 2 5 6]");
});

test("the names of JavaScript's object properties are ordinary keys", () => {
  const text = '{{$d := dict "__proto__" 1 "constructor" 2}}{{$d}} {{hasKey $d "toString"}} {{pick $d "__proto__"}}';
  expect(render(text)).toBe("map[__proto__:1 constructor:2] false map[__proto__:1]");
});

describe("a map that contains itself", () => {
  function withSelf(): { d: GoMap; e: GoMap } {
    const [d, e] = [dict(), dict()];
    d.entries.set("self", d);
    e.entries.set("self", e);
    return { d, e };
  }

  test.each(["{{.d}}", "{{deepCopy .d}}", "{{deepEqual .d .e}}", "{{merge .d .e}}", '{{join "," .d}}', "{{quote .d}}"])(
    "%s ends at a limit",
    (text) => {
      expect(() => render(text, withSelf())).toThrow("template limit exceeded: a value nested deeper than 100");
    },
  );

  test("has no JSON, as in Go", () => {
    expect(render("<{{toJson .d}}{{toPrettyJson .d}}>", withSelf())).toBe("<>");
  });
});
