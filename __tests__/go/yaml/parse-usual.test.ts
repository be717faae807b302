import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Parser, type Properties, UsualParser, type YamlEvents, YamlFault } from "../../../src/go/yaml/yaml.js";
import { controlCharacter } from "../../../src/yaml/usual.js";
import { type Random, random } from "../../differential/random.js";
import { specText } from "../../differential/spec-texts.js";
import { spoilt, yamlText } from "../../differential/yaml-texts.js";

interface Read {
  readonly events: readonly unknown[];
  readonly tokens: number;
}

function recorder(): YamlEvents & { readonly events: unknown[] } {
  const events: unknown[] = [];
  const add = (name: string) => (properties?: Properties) => events.push([name, { ...properties }]);
  return {
    events,
    scalar: (text, isImplicit, properties) => events.push([text, isImplicit, { ...properties }]),
    alias: (name, start) => events.push(["alias", name, start]),
    startSequence: add("["),
    endSequence: add("]"),
    startMapping: add("{"),
    endMapping: add("}"),
  };
}

/** What the parser for usual texts reads; `undefined` where it gives up. */
function usual(text: string): Read | undefined {
  const record = recorder();
  return unlessFault(() => ({ tokens: new UsualParser(text, record).document(), events: record.events }));
}

/** What the full parser reads; `undefined` where the text has a fault or more than one document. */
function full(text: string): Read | undefined {
  const record = recorder();
  let tokens = 0;
  return unlessFault(() => {
    const parser = new Parser(text, () => tokens++);
    const end = parser.document(record)?.end;
    const read = { tokens, events: record.events };
    return end === text.length && parser.document(recorder()) === undefined ? read : undefined;
  });
}

function unlessFault<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof YamlFault) return undefined;
    throw error;
  }
}

/** Texts that the parser for usual texts reads in another way than the full one. */
function misread(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => {
    const read = controlCharacter(text) < 0 ? usual(text) : undefined;
    return read !== undefined && JSON.stringify(read) !== JSON.stringify(full(text));
  });
}

const MARKS =
  "a|b: |a:|:|- |-| |  |\n|\n  |\n    |\n- |#c| #c|{|}|[|]|,|, |'x'|\"y\"|'|\"|\\|>|\u00a0|\n\n|k: v|?|!t |&a |*a|---|...|-1|%|~|é".split(
    "|",
  );
const VALUES = [
  ...'v~two words~\'x y\'~"y\\n"~"a # b"~a#b~~{a: b, "c": [d, e]}~[x, \'y\', {z: 1}]~- n~|~>-~|2~a:b~http://x:80~k: w~# c~[]'.split(
    "~",
  ),
  ..."{}~{a}~[a: b]~'it''s'~x ~\"\"~-~- - q~- k: v~'q': r~\"q\":r~{a: b}: c~\u00a0x\u00a0~a\u3000~!!str x~&a b~*a~<<".split(
    "~",
  ),
];

/** Keys, marks and values in lines that are indented at random. */
function lines(from: Random): string {
  let indent = 0;
  const line = () => {
    indent = Math.max(0, indent + from.pick([-4, -2, -2, 0, 0, 0, 1, 2, 2]));
    const mark = from.pick(["", "", "- ", "-", "- - "]);
    const key = from.pick(["a:", "b: ", "c :", "'d': ", '"e":', "", "f g: ", "<<: "]);
    return `${" ".repeat(indent)}${mark}${key}${from.pick([" ", ""])}${from.pick(VALUES)}${from.pick(["", "", " # z"])}\n`;
  };
  return `${from.pick(["", "", "---\n"])}${from.several(1, 7, line).join(from.pick(["", "", "\n", "# note\n"]))}`;
}

function marks(from: Random): string {
  return from.several(1, 14, () => from.pick(MARKS)).join("");
}

function mangled(text: string, from: Random): string {
  const at = from.below(text.length);
  return text.slice(0, at) + from.pick(["", ...MARKS]) + text.slice(at + from.below(3));
}

describe("the parser of usual YAML", () => {
  test.each([
    [
      "a spec",
      "kind: HostPreflight\nmetadata:\n  name: a\nspec:\n  collectors:\n    - tcpConnect:\n        address: a:1\n",
    ],
    ["sequences that are not indented, and empty values", "a:\n- b\n- c: 1\n  d:\n-\ne:\n"],
    ["flow collections", "a: {b: [c, 'd', {}], \"e\": f}\ng: []\n"],
    ["quotes", "'a''b': \"c\\n\\\"d\\\"\" # e\n\"f\" : 'g: # h'\n"],
    ["comments, blank lines and a mark at the beginning", "---\n# a\n\nb: c # d\n  # e\nf: g#h\n"],
    ["scalars of several lines with a mark", "a: |\n  b\n\n  c\nd: >-\n  e\n  f\ng:\n  - |2\n     h\n"],
    ["sequences in one another", "- - a\n  - b\n- - c: d\n    e: f\n-\n  - g\n"],
  ])("reads %s as the full one does", (_, text) => {
    expect(usual(text)).toEqual(full(text));
    expect(usual(text)).toBeDefined();
  });

  test.each([
    ["an anchor", "a: &b c\n"],
    ["an alias", "a: b\nc: *a\n"],
    ["a tag", "a: !!str 1\n"],
    ["a directive", "%YAML 1.1\n---\na: b\n"],
    ["a second document", "a: b\n---\nc: d\n"],
    ["the end of a document", "a: b\n...\n"],
    ["a scalar that goes on", "a: b\n  c\n"],
    ["quotes over two lines", "a: 'b\n  c'\n"],
    ["a flow collection over two lines", "a: [b,\n  c]\n"],
    ["a key after a question mark", "? a\n: b\n"],
    ["a scalar alone", "a\n"],
    ["a tab", "a: b\tc\n"],
    ["a character of two units", "a: 💥\n"],
    ["two keys on a line", "a: b: c\n"],
    ["a key without a colon", "a: b\nc\n"],
    ["an entry that is not indented", "a: b\n- c\n"],
    ["no text", "# a\n"],
  ])("leaves %s to the full one", (_, text) => {
    expect(usual(text)).toBeUndefined();
  });

  test("reads what it reads of random texts as the full one does", () => {
    const from = random(16);
    const spec = readFileSync("examples/warning/host-preflight.yaml", "utf8");
    const texts = Array.from({ length: 500 }, () => {
      const whole = [yamlText(from), ...specText(from).split("\n---\n")];
      return [...whole, ...whole.map((text) => spoilt(text, from)), mangled(spec, from)];
    }).flat();
    texts.push(...Array.from({ length: 5_000 }, () => [lines(from), lines(from), marks(from)]).flat());
    expect(misread(texts)).toEqual([]);
    expect(texts.filter((text) => usual(text) !== undefined).length).toBeGreaterThan(500);
  });
});
