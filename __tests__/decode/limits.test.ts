import { describe, expect, test } from "@jest/globals";
import { decodeAddresses } from "../../src/decode/addresses.js";
import { decode } from "../../src/decode/decode.js";
import { checkLimit, MAX_CHECK_TEXT, MAX_CHECKS, MAX_CHECKS_OF_SHARDS } from "../../src/decode/limits.js";
import { positionsIn } from "../../src/files/positions.js";
import { Meter } from "../../src/meter.js";
import { MAX_YAML_NODES } from "../../src/yaml/limits.js";
import { addressLines } from "../address-lines.js";

const decodeText = (text: string) => decode([{ text, positionAt: positionsIn("spec.yaml", text) }], []).problems;

const header = "apiVersion: troubleshoot.sh/v1beta2\nkind: HostPreflight\nspec:\n";

/** Each collector stands on a line of its own, from line 5 on. */
function spec(collectors: number, analyzers: number, entry = "tcpConnect: {address: 'db:1'}"): string {
  const items = (count: number, item: string) => `  - ${item}\n`.repeat(count);
  return `${header}  collectors:\n${items(collectors, entry)}  analyzers:\n${items(analyzers, "tcpConnect: {outcomes: [{fail: {}}]}")}`;
}

describe("a run", () => {
  test("has as many checks as the limit, and not one more", () => {
    const text = Array.from({ length: MAX_CHECKS + 1 }, (_, index) => `db${index}:1`);
    const problems = (lines: readonly string[]) =>
      decodeAddresses(addressLines(lines.join("\n")), { meter: new Meter() }).problems;
    expect(problems(text.slice(0, MAX_CHECKS))).toEqual([]);
    expect(problems(text)).toMatchObject([
      { code: "check-limit", severity: "error", position: { file: "input addresses", line: MAX_CHECKS + 1 } },
    ]);
  });

  test.each([
    { what: "collectors", text: spec(MAX_CHECKS + 1, 1), line: 5 + MAX_CHECKS },
    { what: "analyzers", text: spec(1, MAX_CHECKS + 1), line: 7 + MAX_CHECKS },
  ])("counts $what of specs", ({ what, text, line }) => {
    const problems = decodeText(text);
    expect(problems).toMatchObject([{ code: "check-limit", position: { file: "spec.yaml", line } }]);
    expect(problems[0]?.message).toBe(`A run has ${MAX_CHECKS + 1} ${what}`);
  });

  test.each([
    { what: "an address", long: (text: string) => spec(1, 1, `tcpConnect: {address: '${text}:1'}`), line: 5, extra: 2 },
    {
      what: "a message",
      long: (text: string) => spec(1, 1).replace("{fail: {}}", `{fail: {message: ${text}}}`),
      line: 7,
      extra: 0,
    },
  ])("has no longer string than the limit in $what", ({ long, line, extra }) => {
    const longest = MAX_CHECK_TEXT - extra;
    const codesOf = (text: string) => decodeText(long(text)).filter(({ code }) => code === "check-limit");
    expect(codesOf("a".repeat(longest))).toEqual([]);
    expect(codesOf("a".repeat(longest + 1))).toMatchObject([
      {
        message: `A string of this check has ${MAX_CHECK_TEXT + 1} characters`,
        position: { file: "spec.yaml", line },
      },
    ]);
  });

  test("has as many nodes of YAML in all its specs together as the limit, not each of them", () => {
    const half = `${header}x-rest:\n${"- x\n".repeat(MAX_YAML_NODES / 2)}`;
    const text = (file: string) => ({ text: half, positionAt: positionsIn(file, half) });
    const limitsOf = (files: readonly string[]) =>
      decode(files.map(text), [])
        .problems.filter(({ code }) => code === "yaml-limit")
        .map(({ position }) => position?.file);
    expect(limitsOf(["a.yaml"])).toEqual([]);
    expect(limitsOf(["a.yaml", "b.yaml"])).toEqual(["b.yaml"]);
  });
});

test("a spec that is divided among machines may have more checks, up to a limit of its own", () => {
  const { value } = decodeAddresses(
    Array.from({ length: MAX_CHECKS_OF_SHARDS + 1 }, (_, index) => {
      const position = { file: "input addresses", line: index + 1, column: 1 };
      return { name: `c${index}`, address: { value: `c${index}.example.com:1`, position } };
    }),
    { meter: new Meter({ characters: 16 * MAX_CHECKS_OF_SHARDS }) },
  );
  const first = (count: number) => ({
    collectors: value.collectors.slice(0, count),
    analyzers: value.analyzers.slice(0, count),
  });
  expect(checkLimit(first(2 * MAX_CHECKS), 2)).toBeUndefined();
  expect(checkLimit(first(2 * MAX_CHECKS + 1), 2)).toMatchObject({ code: "check-limit" });
  expect(checkLimit(first(MAX_CHECKS_OF_SHARDS), 1000)).toBeUndefined();
  expect(checkLimit(value, 1000)).toMatchObject({ code: "check-limit" });
});
