import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { nameKey, readsOf } from "../../src/decode/read-by.js";
import type { Analyzer, Collector, Spec } from "../../src/decode/spec.js";
import { DIVISION, shard } from "../../src/shard/shard.js";

const at = (line: number) => ({ file: "spec.yaml", line, column: 1 });

/** A check as a person writes it. */
interface Check {
  readonly collector: string;
  /** The name as the analyzer has it. */
  readonly reads?: string;
  readonly title: string;
  readonly address: string;
  readonly isExcluded: boolean;
  readonly document?: number;
}

function check(overrides: Partial<Check> & { readonly collector: string }): Check {
  return {
    title: `${overrides.collector} answers`,
    address: `${overrides.collector}.example.com:443`,
    isExcluded: false,
    ...overrides,
  };
}

function specOf(checks: readonly Check[]): Spec {
  const collectors = checks.map(({ collector, address, isExcluded, document }, index): Collector => {
    return {
      name: collector,
      address: { value: address, position: at(index) },
      exclude: { value: isExcluded, position: at(index) },
      position: at(index),
      spec: "s",
      ...(document === undefined ? {} : { document }),
    };
  });
  const analyzers = checks.map(({ title, collector, reads = collector, document }, index): Analyzer => {
    return {
      title,
      collectorName: { value: reads, position: at(index) },
      exclude: { value: false, position: at(index) },
      outcomes: [],
      position: at(index),
      spec: "s",
      ...(document === undefined ? {} : { document }),
    };
  });
  return { collectors, analyzers };
}

function partsOf(spec: Spec, count: number): readonly Spec[] {
  return Array.from({ length: count }, (_, index) => shard(spec, { index: index + 1, count }));
}

type Part = Collector | Analyzer;
const collectorsOf = ({ collectors }: Spec): readonly Part[] => collectors;
const analyzersOf = ({ analyzers }: Spec): readonly Part[] => analyzers;
const namesOf = ({ collectors }: Spec) => collectors.map(({ name }) => name);
const dialedIn = ({ collectors }: Pick<Spec, "collectors">) =>
  collectors.filter(({ exclude }) => !exclude.value).length;

/** Spellings of one name, which is part of a file's path. */
const spellings = [(name: string) => name, (name: string) => `./${name}`, (name: string) => `x/..//${name}`] as const;
const anySpelling = fc.constantFrom(...spellings);

/** Few names, titles and hosts, so that many checks share one. */
const anyChecks = fc.array(
  fc
    .record({
      number: fc.integer({ min: 0, max: 60 }),
      written: anySpelling,
      read: anySpelling,
      title: fc.integer({ min: 0, max: 40 }).map((number) => `title ${number}`),
      address: fc.oneof(
        fc.integer({ min: 0, max: 40 }).map((number) => `host-${number}.example.com:443`),
        fc.integer({ min: 1, max: 250 }).map((number) => `192.0.2.${number}:443`),
        fc.constantFrom("no address", ":80", "[2001:db8::1]:443"),
      ),
      isExcluded: fc.boolean(),
      document: fc.constantFrom(1, 2),
    })
    .map(({ number, written, read, ...rest }) => ({
      ...rest,
      collector: written(`c${number}`),
      reads: read(`c${number}`),
    })),
  { minLength: 1, maxLength: 120 },
);
const anyCount = fc.integer({ min: 1, max: 12 });

describe("shard()", () => {
  test("the parts together are the spec: nothing is lost, nothing is in two of them, the order is kept", () => {
    fc.assert(
      fc.property(anyChecks, anyCount, (checks, count) => {
        const spec = specOf(checks);
        const parts = partsOf(spec, count);
        for (const listOf of [collectorsOf, analyzersOf]) {
          const all = parts.flatMap(listOf);
          expect(all.length).toBe(listOf(spec).length);
          expect(new Set(all)).toEqual(new Set(listOf(spec)));
          for (const part of parts) {
            const lines = listOf(part).map(({ position }) => position.line);
            expect(lines).toEqual(lines.toSorted((one, other) => one - other));
          }
        }
      }),
    );
  });

  test("an analyzer reads in its part what it reads in the spec", () => {
    fc.assert(
      fc.property(anyChecks, anyCount, (checks, count) => {
        const spec = specOf(checks);
        const inSpec = readsOf(spec.collectors, (collector) => collector);
        for (const part of partsOf(spec, count)) {
          const inPart = readsOf(part.collectors, (collector) => collector);
          for (const analyzer of part.analyzers) expect(inPart(analyzer)).toBe(inSpec(analyzer));
        }
      }),
    );
  });

  test("no part is further from its share than one group weighs, and no group that can be split is above a share", () => {
    fc.assert(
      fc.property(anyChecks, anyCount, (checks, count) => {
        const spec = specOf(checks);
        const share = dialedIn(spec) / count;
        const names = new Set(namesOf(spec).map(nameKey));
        const sizes = [...names].map((key) =>
          dialedIn({ collectors: spec.collectors.filter(({ name }) => nameKey(name) === key) }),
        );
        const largest = Math.max(Math.ceil(share), ...sizes);
        for (const part of partsOf(spec, count)) expect(Math.abs(dialedIn(part) - share)).toBeLessThanOrEqual(largest);
      }),
    );
  });

  test("parts of checks that have nothing in common differ by one at most", () => {
    const spec = specOf(Array.from({ length: 1000 }, (_, index) => check({ collector: `c${index}` })));
    for (const count of [1, 3, 7, 64]) {
      const sizes = partsOf(spec, count).map(dialedIn);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }
  });

  test("parts are consecutive, so a check that is added moves at most one check over each border", () => {
    const checks = Array.from({ length: 40 }, (_, index) => check({ collector: `c${index}` }));
    const partOf = (list: readonly Check[]) =>
      new Map(partsOf(specOf(list), 4).flatMap((part, index) => namesOf(part).map((name) => [name, index] as const)));
    const before = partOf(checks);
    const after = partOf([check({ collector: "new" }), ...checks]);
    expect([...before].filter(([name, part]) => after.get(name) !== part).length).toBeLessThanOrEqual(3);
  });

  test.each([
    {
      name: "collectors of one name, however many they are",
      checks: Array.from({ length: 8 }, (_, index) => check({ collector: "same", address: `a${index}.example.com:1` })),
      expected: [[], [], Array(8).fill("same"), []],
    },
    {
      name: "collectors of one name in several spellings",
      checks: ["a", "./a", "b", "x/../a"].map((collector, index) =>
        check({ collector, title: `${index}`, address: `a${index}.example.com:1` }),
      ),
      count: 2,
      expected: [["a", "./a", "x/../a"], ["b"]],
    },
    {
      name: "checks of one title, such as the members of a cluster",
      checks: [
        check({ collector: "kafka-1", title: "Kafka" }),
        check({ collector: "db" }),
        check({ collector: "cache" }),
        check({ collector: "kafka-2", title: "Kafka" }),
      ],
      count: 2,
      expected: [
        ["kafka-1", "kafka-2"],
        ["db", "cache"],
      ],
    },
    {
      name: "targets of one host name, in whatever case",
      checks: [
        check({ collector: "a", address: "db.example.com:5432" }),
        check({ collector: "b" }),
        check({ collector: "c" }),
        check({ collector: "d", address: "DB.example.com:5433" }),
      ],
      count: 2,
      expected: [
        ["a", "d"],
        ["b", "c"],
      ],
    },
  ])("keeps together $name", ({ checks, count = 4, expected }) => {
    expect(partsOf(specOf(checks), count).map(namesOf)).toEqual(expected);
  });

  test.each([
    { name: "one title", of: (index: number) => check({ collector: `c${index}`, title: "Kubelet" }) },
    { name: "one host name", of: (index: number) => check({ collector: `c${index}`, address: `localhost:${index}` }) },
    { name: "one IP address", of: (index: number) => check({ collector: `c${index}`, address: `192.0.2.1:${index}` }) },
  ])("splits checks of $name that are more than a part's share", ({ of }) => {
    const spec = specOf(Array.from({ length: 100 }, (_, index) => of(index)));
    expect(partsOf(spec, 4).map(dialedIn)).toEqual([25, 25, 25, 25]);
  });

  test("excluded checks weigh nothing", () => {
    const spec = specOf(
      Array.from({ length: 8 }, (_, index) => check({ collector: `c${index}`, isExcluded: index < 4 })),
    );
    expect(partsOf(spec, 4).map(dialedIn)).toEqual([1, 1, 1, 1]);
  });

  test("a spec in which all is excluded is in the first part", () => {
    const spec = specOf([check({ collector: "a", isExcluded: true }), check({ collector: "b", isExcluded: true })]);
    expect(partsOf(spec, 3).map(namesOf)).toEqual([["a", "b"], [], []]);
  });

  test("of more parts than checks, some are empty", () => {
    const spec = specOf([check({ collector: "a" }), check({ collector: "b" })]);
    expect(partsOf(spec, 5).flatMap(namesOf)).toEqual(["a", "b"]);
  });

  // Where this fails for a reason, raise DIVISION, and give the new numbers here.
  test("divides in the way that has this number", () => {
    const checks = Array.from({ length: 997 }, (_, index) => {
      const name = `check ${index}`;
      const address = `host-${(index * 7) % 401}.example.com:443`;
      const title = index % 13 === 0 ? `cluster ${index % 5}` : name;
      return check({ collector: name, title, address, isExcluded: index % 11 === 0 });
    });
    const sizes = [2, 7].map((count) => partsOf(specOf(checks), count).map(({ collectors }) => collectors.length));
    const digest = createHash("sha256")
      .update(JSON.stringify(partsOf(specOf(checks), 40).map(namesOf)))
      .digest("hex");
    expect([DIVISION, sizes, digest]).toEqual([
      2,
      [
        [499, 498],
        [142, 141, 144, 141, 145, 140, 144],
      ],
      "821c00c7256e652b3222f01406016398285468c156f33085916c7b1a082a217f",
    ]);
  });

  test("divides 100,000 checks, two of each host name, into 100 parts of 1,000", () => {
    const spec = specOf(
      Array.from({ length: 100_000 }, (_, index) => check({ collector: `c${index}`, address: `h${index % 50_000}:1` })),
    );
    const parts = [1, 50, 100].map((index) => shard(spec, { index, count: 100 }));
    expect(parts.map(dialedIn)).toEqual([1000, 1000, 1000]);
  });
});
