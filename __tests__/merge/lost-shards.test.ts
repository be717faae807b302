import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { analyze } from "../../src/analyze/analyze.js";
import type { Collected } from "../../src/collect/collected.js";
import { decodeAddresses } from "../../src/decode/addresses.js";
import type { Spec } from "../../src/decode/spec.js";
import { formatJson } from "../../src/formats/json.js";
import { merge } from "../../src/merge/merge.js";
import type { ReadReport } from "../../src/merge/parts.js";
import { Meter } from "../../src/meter.js";
import { listDigest } from "../../src/report/list-digest.js";
import type { Report } from "../../src/report/model.js";
import { parseReport } from "../../src/report/parse.js";
import { report } from "../../src/report/report.js";
import { shard } from "../../src/shard/shard.js";
import { makeReport } from "../report/make-report.js";

const tool = { name: "tcp-connect-preflight", version: "1.0.0" };

/** One check of a run, and how it ends there. */
interface Check {
  readonly host: string;
  readonly port: number;
  readonly isFailing: boolean;
  readonly isExcluded: boolean;
}

/** What happens to the report of a shard on its way to the merge. */
type Way = "arrives" | "is lost" | "arrives twice" | "is of another run";

interface Run {
  readonly name: string;
  readonly checks: readonly Check[];
  /** One for each shard. */
  readonly ways: readonly Way[];
}

const check: fc.Arbitrary<Check> = fc.record({
  host: fc.constantFrom("a", "b", "c", "d").map((name) => `${name}.example.com`),
  port: fc.integer({ min: 1, max: 4 }),
  isFailing: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  isExcluded: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
});

const anyWay: fc.Arbitrary<Way> = fc.oneof(
  { weight: 12, arbitrary: fc.constant("arrives" as const) },
  { weight: 1, arbitrary: fc.constantFrom("is lost" as const, "arrives twice" as const, "is of another run" as const) },
);

const runs: fc.Arbitrary<readonly Run[]> = fc
  .array(
    fc.record({
      checks: fc.array(check, { minLength: 1, maxLength: 8 }),
      ways: fc.array(anyWay, { minLength: 1, maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) => all.map((one, index) => ({ ...one, name: `runner-${index}` })));

function specOf({ checks }: Pick<Run, "checks">): Spec {
  const address = ({ host, port }: Check) => `${host}:${port}`;
  const { value } = decodeAddresses(
    checks.map((one, index) => ({
      name: `check ${index}`,
      address: { value: address(one), position: { file: "input addresses", line: index + 1, column: 1 } },
    })),
    { meter: new Meter() },
  );
  const analyzers = value.analyzers.map((analyzer, index) => ({
    ...analyzer,
    exclude: { ...analyzer.exclude, value: checks[index]?.isExcluded === true },
  }));
  return { ...value, analyzers };
}

/** The report of a shard as its file is read. */
function reportOf({ name, checks, ways: { length: count } }: Run, index: number): ReadReport {
  const spec = specOf({ checks });
  const part = shard(spec, { index, count });
  const collected = part.collectors.map((collector): Collected => {
    const isFailing = checks[spec.collectors.indexOf(collector)]?.isFailing === true;
    return {
      kind: "dialed",
      collector,
      networkStatus: isFailing ? "connection-refused" : "connected",
      networkMessage: isFailing ? "connection refused" : "",
      reason: isFailing ? "refused" : "connected",
      durationMs: 1,
      attempts: [],
    };
  });
  const { schemaVersion: _, result: __, counts: ___, results: ____, excluded: _____, ...facts } = makeReport({ name });
  const sha256 = listDigest(spec, (one) => one);
  const shardFacts = { index, count, checks: spec.analyzers.length, sha256 };
  const made = report(analyze(part.analyzers, collected), { ...facts, sources: [], shard: shardFacts });
  return reread(made, `${name}-${index}.json`);
}

function reread(made: Report, file: string): ReadReport {
  const { value, problems } = parseReport(formatJson(made), file);
  if (!value) throw new Error(problems.map(({ message }) => message).join());
  return { file, report: value };
}

/** Another run of as many checks, in which one of them has another port. */
function foreign(run: Run): Run {
  return { ...run, checks: run.checks.map((one, index) => (index === 0 ? { ...one, port: one.port + 10 } : one)) };
}

/** The reports that arrive of a shard. */
const ways: Readonly<Record<Way, (run: Run, index: number) => readonly ReadReport[]>> = {
  arrives: (run, index) => [reportOf(run, index)],
  "is lost": () => [],
  "arrives twice": (run, index) => [reportOf(run, index), reportOf(run, index)],
  "is of another run": (run, index) => [reportOf(foreign(run), index)],
};

function arriving(run: Run): readonly ReadReport[] {
  return run.ways.flatMap((way, at) => ways[way](run, at + 1));
}

interface Merging {
  readonly runs: readonly Run[];
  /** The order of the files. */
  readonly turn: number;
  /** How many of the files are merged before the others; none for one merge. */
  readonly first: number;
  readonly isNamed: boolean;
}

const merging: fc.Arbitrary<Merging> = fc.record({
  runs,
  turn: fc.nat({ max: 20 }),
  first: fc.nat({ max: 6 }),
  isNamed: fc.boolean(),
});

function mergedOf({ runs: all, turn, first, isNamed }: Merging): Report | undefined {
  const files = all.flatMap(arriving);
  const at = files.length === 0 ? 0 : turn % files.length;
  const turned = [...files.slice(at), ...files.slice(0, at)];
  const some = turned.slice(0, first);
  const expected = { kind: "names" as const, names: all.map(({ name }) => name) };
  const earlier = some.length === 0 ? undefined : merge(some, { name: "first", tool, now: 0 }).value;
  // What cannot be merged ends there, as its step does.
  if (some.length > 0 && earlier === undefined) return undefined;
  const reports = earlier ? [reread(earlier, "first.json"), ...turned.slice(first)] : turned;
  return merge(reports, { name: "fleet", tool, now: 0, ...(isNamed ? { expect: expected } : {}) }).value;
}

function arrivesWhole({ ways }: Run): boolean {
  return ways.every((how) => how === "arrives");
}

/** Counted from the checks, without what counts reports. */
function countsOf(all: readonly Run[]) {
  const checks = all.flatMap((run) => run.checks);
  const made = checks.filter(({ isExcluded }) => !isExcluded);
  const failed = made.filter(({ isFailing }) => isFailing).length;
  return {
    total: made.length,
    passed: made.length - failed,
    warned: 0,
    failed,
    excluded: checks.length - made.length,
    notRun: 0,
  };
}

describe("merge() of the shards of several runs", () => {
  test("has every check of every run once, and is as bad as they are, where every shard arrives", () => {
    fc.assert(
      fc.property(merging, (given) => {
        const all = given.runs.map((run) => ({ ...run, ways: run.ways.map(() => "arrives" as const) }));
        const merged = mergedOf({ ...given, first: 0, runs: all });
        const counts = countsOf(all);
        expect([merged?.counts, merged?.missing]).toEqual([counts, undefined]);
        expect(merged?.result).toBe(counts.failed > 0 ? "fail" : "pass");
      }),
      { numRuns: 60 },
    );
  });

  test("passes only where every expected check has passed, whatever is lost, doubled, foreign or merged before", () => {
    let passed = 0;
    fc.assert(
      fc.property(merging, (given) => {
        const merged = mergedOf(given);
        if (merged?.result !== "pass") return;
        passed += 1;
        // A run of which nothing arrives is unknown where no name is expected.
        const known = given.runs.filter((run) => given.isNamed || arriving(run).length > 0);
        // All shards of a run can be of the other run, which is then the one that is merged.
        const isWhole = (run: Run) => arrivesWhole(run) || run.ways.every((how) => how === "is of another run");
        expect(known.filter((run) => !isWhole(run))).toEqual([]);
        expect(merged.counts).toEqual(countsOf(known));
        expect(merged.counts.failed).toBe(0);
      }),
      { numRuns: 300 },
    );
    expect(passed).toBeGreaterThan(0);
  });
});
