import { describe, expect, test } from "@jest/globals";
import { decode } from "../../src/decode/decode.js";
import { nameKey, readsOf } from "../../src/decode/read-by.js";
import { positionsIn } from "../../src/files/positions.js";
import { hasErrors } from "../../src/problem/checked.js";

/** A HostPreflight of collectors, one a line from line 4 on, and analyzers of names. */
const specOf = (collectors: readonly string[], reads: readonly string[]) =>
  `apiVersion: troubleshoot.sh/v1beta2\nkind: HostPreflight\nspec: {collectors: [\n${collectors
    .map((each) => ` {tcpConnect: {${each}}},\n`)
    .join("")} ], analyzers: [\n${reads
    .map((each) => ` {tcpConnect: {collectorName: ${each}, outcomes: [{pass: {when: connected}}, {fail: {}}]}},\n`)
    .join("")} ]}\n`;

const decodeFiles = (...files: readonly string[]) =>
  decode(
    files.map((text, index) => ({ text, positionAt: positionsIn(`${index + 1}.yaml`, text) })),
    [],
  );

/** `file:line severity code` of each problem. */
const found = (...files: readonly string[]) =>
  decodeFiles(...files).problems.map(
    ({ position, severity, code }) => `${position?.file}:${position?.line} ${severity} ${code}`,
  );

describe("collectors of one name", () => {
  const db = "collectorName: db, address: 'db:1'";
  const other = "collectorName: db, address: 'other:1'";

  test.each([
    { name: "with different addresses", files: [specOf([db, other], ["db"])], line: "1.yaml:4" },
    { name: "with different timeouts", files: [specOf([db, `${db}, timeout: 1s`], ["db"])], line: "1.yaml:4" },
    { name: "without a name", files: [specOf(["address: 'a:1'", "address: 'b:1'"], ["connect"])], line: "1.yaml:4" },
    {
      name: "whose names are one path in Go",
      files: [specOf([db, "collectorName: ./db, address: 'other:1'"], ["db"])],
      line: "1.yaml:4",
    },
    { name: "in two files", files: [specOf([db], ["db"]), specOf([other], [])], line: "1.yaml:4" },
    {
      name: "in two files that both read their own",
      files: [specOf([db], ["db"]), specOf([other], ["db"])],
      line: "1.yaml:4",
    },
    {
      name: "in two documents of one file",
      files: [`${specOf([db], [])}---\n${specOf([other], ["db"])}`],
      line: "1.yaml:4",
    },
  ])("$name are an error where an analyzer reads the name", ({ files, line }) => {
    expect(found(...files)).toEqual([`${line} error duplicate-collector`]);
  });

  test("are named with each of their positions, and with the analyzer", () => {
    const [problem] = decodeFiles(specOf([db, other], ["db"]), specOf([other], [])).problems;
    expect(problem?.message).toBe(
      '3 collectors are named "db" and have different addresses, at 1.yaml:4:15, 1.yaml:5:15 and 2.yaml:4:15; "TCP Connection Attempt" at 1.yaml:7:15 reads one of them',
    );
  });

  test("are quoted without half of a word", () => {
    const long = (text: string) => text.replaceAll("collectorName: db", `collectorName: the ${"S3CR3T".repeat(20)}`);
    const [different] = decodeFiles(specOf([long(db), long(other)], [`the ${"S3CR3T".repeat(20)}`])).problems;
    const [same] = decodeFiles(specOf([long(db), long(db)], [`the ${"S3CR3T".repeat(20)}`])).problems;
    expect([different?.message, same?.message]).toEqual([
      expect.stringMatching(/^2 collectors are named "the …" and have different addresses/),
      expect.stringMatching(/^Collector "the …" is defined twice/),
    ]);
  });

  test("with one address and timeout are a warning", () => {
    expect(found(specOf([db, db], ["db"]))).toEqual(["1.yaml:4 warning duplicate-collector"]);
  });

  test("that no analyzer reads are a warning, as they are where the analyzer is excluded", () => {
    const read = specOf(["address: 'a:1'", db, other], ["connect"]);
    const excluded = specOf([db, other], ["db, exclude: true"]);
    expect(found(read)).toContain("1.yaml:5 warning duplicate-collector");
    expect(found(excluded)).toEqual(["1.yaml:4 warning duplicate-collector"]);
  });

  test("of which exactly one is not excluded are alternatives", () => {
    const alternatives = specOf([db, `${other}, exclude: true`], ["db"]);
    expect(found(alternatives)).toEqual([]);
    const { analyzers, collectors } = decodeFiles(alternatives).value;
    const readBy = readsOf(collectors, (collector) => collector);
    expect(analyzers.map((analyzer) => readBy(analyzer)?.address.value)).toEqual(["db:1"]);
  });
});

describe("an analyzer", () => {
  test.each([
    { name: "first", order: (files: string[]) => files },
    { name: "last", order: (files: string[]) => files.toReversed() },
  ])("reads the excluded collector of its own document, which is read $name", ({ order }) => {
    const own = specOf(["collectorName: db, address: 'own:1', exclude: true"], ["db"]);
    const another = specOf(["collectorName: db, address: 'another:1'"], []);
    const { value, problems } = decodeFiles(...order([own, another]));
    const readBy = readsOf(value.collectors, (collector) => collector);
    expect(hasErrors(problems)).toBe(false);
    expect(value.analyzers.map((analyzer) => readBy(analyzer)?.address.value)).toEqual(["own:1"]);
  });

  test("reads a collector of another document where its own has none of that name", () => {
    const { value } = decodeFiles(specOf(["collectorName: db, address: 'db:1'"], []), specOf([], ["db"]));
    const readBy = readsOf(value.collectors, (collector) => collector);
    expect(value.analyzers.map((analyzer) => readBy(analyzer)?.address.value)).toEqual(["db:1"]);
  });
});

test.each([
  ["./a", true],
  ["b/../a", true],
  ["/a", true],
  ["../connect/a", true],
  ["A", false],
  ["a/", false],
  ["a.", false],
])("nameKey() knows whether %j is the file of a", (name, isSame) => {
  expect(nameKey(name) === nameKey("a")).toBe(isSame);
});

test("nameKey() knows a file outside of the folder from one in it", () => {
  expect(nameKey("../../x")).not.toBe(nameKey("x.json"));
});
