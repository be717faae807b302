import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { emit } from "../../../src/go/yaml/emit.js";
import type { Emittable } from "../../../src/go/yaml/emittable.js";
import { compareKeys } from "../../../src/go/yaml/keys.js";
import { resolve } from "../../../src/go/yaml/resolve.js";
import { resolvedScalar } from "../../../src/yaml/tree.js";
import { parseYaml, type Tree } from "../../../src/yaml/yaml.js";

// __tests__/kurl/installer.test.ts compares whole documents with Go's output.

describe("a plain scalar is read as Kubernetes reads it", () => {
  test.each([
    ["", null],
    ["~", null],
    ["Null", null],
    ["nUll", "nUll"],
    ["yes", true],
    ["y", true],
    ["On", true],
    ["oN", "oN"],
    ["off", false],
    ["N", false],
    ["TRUE", true],
    ["10", 10n],
    ["+10", 10n],
    ["-1_000", -1000n],
    ["010", 8n],
    ["08", 8],
    ["0o17", 15n],
    ["0x1F", 31n],
    ["0b11", 3n],
    ["-0b11", -3n],
    ["0x", "0x"],
    ["18446744073709551615", 18446744073709551615n],
    ["18446744073709551616", 2 ** 64],
    ["1.10", 1.1],
    ["1.", 1],
    [".5", 0.5],
    [".", "."],
    ["1e3", 1000],
    ["1e", "1e"],
    [".inf", Number.POSITIVE_INFINITY],
    ["-.INF", Number.NEGATIVE_INFINITY],
    [".NaN", Number.NaN],
    ["1.2.3", "1.2.3"],
    ["1:30", "1:30"],
    ["2024-01-02", "2024-01-02"],
    ["-", "-"],
    ["<<", "<<"],
  ])("%j is %p", (plain, expected) => {
    expect(resolve(plain)).toEqual(expected);
  });
});

describe("keys are sorted as Go's YAML sorts them", () => {
  test("by the size of numbers, with letters last", () => {
    const keys = ["b", "a10", "a9", "a", "B", "10", "9", "_", "a01", "a1", "é", "ab"];
    expect(keys.sort(compareKeys)).toEqual(["_", "9", "10", "B", "a", "a1", "a01", "a9", "a10", "ab", "b", "é"]);
  });
});

const text = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc
    .array(fc.constantFrom("a", "word", "'", '"', ": ", " #", "\n", "\\", "- ", "é", "{{kurl .X }}", "10", "yes"), {
      maxLength: 30,
    })
    .map((parts) => parts.join(" ")),
);

function plain(tree: Tree): unknown {
  if (tree.kind === "list") return tree.items.map(plain);
  if (tree.kind === "scalar") return resolvedScalar(tree);
  return Object.fromEntries([...tree.entries].map(([key, { value }]) => [key, plain(value)]));
}

describe("written YAML", () => {
  test("parses to the same value", () => {
    fc.assert(
      fc.property(text, text, (key, value) => {
        fc.pre(!/\p{Cc}/u.test(key.replaceAll("\n", "") + value.replaceAll("\n", "")));
        const scalar = (content: string) => ({ kind: "scalar", value: content, origin: content }) as const;
        const map: Emittable<string> = {
          kind: "map",
          entries: [{ key: scalar(key), value: scalar(value) }],
          origin: "",
        };
        const list: Emittable<string> = { kind: "list", items: [map, scalar(value), map], origin: "" };
        const expected = [{ [key]: value }, value, { [key]: value }];
        // Our own reader, which agrees with Go's: the library of the same name reads `.` as a number.
        const { value: documents, problems } = parseYaml(emit(list).text, () => ({ file: "", line: 1, column: 1 }));
        expect(problems).toEqual([]);
        expect(documents.map(({ tree }) => tree && plain(tree))).toEqual([expected]);
      }),
    );
  });

  test("has the origin of every character", () => {
    // Q and Z do not occur in escapes.
    const parts = fc.constantFrom("QZ", "Z", "é", "'", '"', ": ", " #", "\n", "\\", "- ", "\t", "QZQZQZQZQZQZQZQZ");
    const values = fc.array(parts, { maxLength: 30 }).map((all) => all.join(" "));
    fc.assert(
      fc.property(values, (value) => {
        const { text: written, runs } = emit({ kind: "scalar", value, origin: undefined });
        const letters = [...written.matchAll(/[QZ]/g)].map(({ index }) => {
          const run = runs.findLast(({ start }) => start <= index);
          return (run?.index ?? 0) + index - (run?.start ?? 0);
        });
        expect(letters).toEqual([...value.matchAll(/[QZ]/g)].map(({ index }) => index));
      }),
    );
  });
});
