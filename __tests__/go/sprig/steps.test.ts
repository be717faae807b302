import { describe, expect, test } from "@jest/globals";
import type { FunctionTable } from "../../../src/go/func.js";
import { functions } from "../../../src/go/helm/functions.js";
import { meteredTable } from "../../../src/go/metered.js";
import { loadRegexp } from "../../../src/go/regexp/regexp.js";
import { sprig } from "../../../src/go/sprig/sprig.js";
import { sprig3 } from "../../../src/go/sprig/sprig3.js";
import { renderTemplate } from "../../../src/go/template/template.js";

await loadRegexp();

const LENGTH = 100_000;
const data = {
  /** Three strings of one length; the first two are equal, and not the same object. */
  a: `${"ab".repeat(LENGTH / 2 - 1)}aa`,
  same: ["ab".repeat(LENGTH / 2 - 1), "aa"].join(""),
  other: `${"ab".repeat(LENGTH / 2 - 1)}bb`,
  layout: "2006 ".repeat(LENGTH / 5),
};

/** The steps of a template that calls functions with these strings. */
function stepsOf(action: string, table: FunctionTable): number {
  let steps = 0;
  renderTemplate(`{{$x := ${action}}}`, data, { functions: table, onSteps: (count) => (steps += count) });
  return steps;
}

const helm: FunctionTable = new Map([...sprig3, ...meteredTable(Object.entries(functions))]);
const tables = [
  { name: "sprig 2", table: sprig },
  { name: "Helm", table: helm },
];

const ITEMS = 50_000;

test.each([
  { name: "sprig 2", table: sprig },
  { name: "Helm", table: new Map([...sprig3, ...meteredTable(Object.entries(functions))]) },
  { name: "text/template", table: new Map([...sprig].filter(([name]) => name !== "slice")) },
])("a list of one item spends steps on its spare capacity, as a slice keeps them: $name", ({ table }) => {
  const before = `slice (until ${ITEMS}) 0 1`;
  const again = stepsOf(`slice (${before}) 0 1`, table) - stepsOf(before, table);
  expect(again).toBeGreaterThanOrEqual(ITEMS);
  // Beyond the length lies what the longer list has, as in Go.
  expect(renderTemplate(`{{$x := ${before}}}{{slice (slice $x 0 1) 2 4}}`, {}, { functions: table })).toMatchObject({
    text: "[2 3]",
  });
});

describe.each(tables)("a function of $name spends steps on long strings", ({ table }) => {
  test.each([
    ["which it compares in lists", "deepEqual (list .a) (list .other)"],
    ["which it compares in maps", 'deepEqual (dict "k" .a) (dict "k" .same)'],
    ["which are the keys of maps", "deepEqual (dict .a 1) (dict .same 1)"],
    ["which it seeks in a list", "has .other (list .a)"],
    ["which it leaves out of a list", "without (list .a) .other"],
    ["which are several times in a list", "uniq (list .a .other)"],
  ])("%s, one for 64 characters", (_, action) => {
    expect(stepsOf(action, table)).toBeGreaterThanOrEqual(LENGTH / 64);
  });

  test.each([
    ["in lists", "toJson (list .a)"],
    ["that it joins", 'join "," (list .a)'],
    ["that it prints", "print .a"],
    ["that it escapes", "html .a"],
    ["that it reads as a path", "base .a"],
  ])("%s, one for 20 characters that it builds", (_, action) => {
    expect(stepsOf(action, table)).toBeGreaterThanOrEqual(LENGTH / 20);
  });

  test.each([
    ["upper .a"],
    ["title .a"],
    ["untitle .a"],
    ["swapcase .a"],
    ["camelcase .a"],
    ["snakecase .a"],
    ["kebabcase .a"],
    ["nospace .a"],
    ["initials .a"],
    ["trimAll .a .a"],
    ["b64dec .a"],
    ["b32dec .a"],
    ["toDate .layout .a"],
  ])("of which each character takes long, one for two: %s", (action) => {
    expect(stepsOf(action, table)).toBeGreaterThanOrEqual(LENGTH / 2);
  });

  test("as many as four on each line that it wraps", () => {
    expect(stepsOf('wrapWith 1 "" .a', table)).toBeGreaterThanOrEqual(4 * (LENGTH - 1));
  });

  test("but few on short ones", () => {
    expect(stepsOf('upper "host" | quote | replace "." "-" | trunc 60 | title | snakecase', table)).toBeLessThan(60);
  });
});

test("a function of Helm that fails to read a string spends steps on it, too", () => {
  expect(stepsOf("fromJson .a", helm)).toBeGreaterThanOrEqual(LENGTH / 64);
  expect(stepsOf("required .a 1", helm)).toBeGreaterThanOrEqual(LENGTH / 64);
  expect(stepsOf('fromYaml ","', helm)).toBeGreaterThanOrEqual(32);
});

test("toYaml and toYamlPretty spend a step for 8 characters of a string that they write", () => {
  for (const name of ["toYaml", "toYamlPretty"]) {
    const steps = [".a", '""'].map((text) => stepsOf(`${name} (list ${text})`, helm));
    expect((steps[0] as number) - (steps[1] as number)).toBeGreaterThanOrEqual(LENGTH / 8);
  }
});
