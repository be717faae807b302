import fc from "fast-check";
import { type CheckResult, resultShape } from "../../src/analyze/result.js";
import { MAX_SHARDS } from "../../src/inputs/shard.js";
import { type Report, reportShape } from "../../src/report/model.js";
import type { Form, Shape } from "../../src/shape/shape.js";
import { hostileText } from "./hostile-text.js";
import { makeReport } from "./make-report.js";

const hostAndPort = fc.tuple(fc.domain(), fc.integer({ min: 0, max: 65_535 })).map(([host, port]) => `${host}:${port}`);

/** What a field usually holds. It may hold a hostile string as well. */
const usualStrings: Readonly<Record<string, fc.Arbitrary<string>>> = {
  address: hostAndPort,
  code: fc.stringMatching(/^[a-z-]{1,20}$/),
  errno: fc.constantFrom("ECONNREFUSED", "EHOSTUNREACH"),
  ip: fc.oneof(fc.ipV4(), fc.ipV6()),
  message: fc.constant("i/o timeout"),
  spec: fc.constantFrom("a", "b", ""),
  uri: fc.webUrl(),
};

const milliseconds = fc.double({ min: 0, max: 120_000, noNaN: true }).map((ms) => Math.round(ms * 1000) / 1000);
const times = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });

/** Any data of a shape. `key` is the name of the field that holds it. */
function arbitraryOf<T>(shape: Shape<T>, key = ""): fc.Arbitrary<T> {
  return arbitraryOfForm(shape.form, key) as fc.Arbitrary<T>;
}

function arbitraryOfForm(form: Form, key: string): fc.Arbitrary<unknown> {
  switch (form.kind) {
    case "string":
      if (form.format === "date-time") return times.map((at) => at.toISOString());
      if (form.pattern !== undefined) return fc.stringMatching(new RegExp(form.pattern));
      return usualStrings[key] ? fc.oneof(hostileText(), usualStrings[key]) : hostileText();
    case "integer":
      return fc.integer({ min: form.minimum, max: 65_535 });
    case "duration":
      return milliseconds;
    case "oneOf":
      return fc.constantFrom(...form.values);
    case "list":
      return fc.array(arbitraryOf(form.item), { maxLength: 4 });
    case "map": {
      const keys = fc.stringMatching(/^[a-z-]{1,12}$/);
      return fc.dictionary(keys, arbitraryOf(form.value), { maxKeys: 3, noNullPrototype: true });
    }
    case "record": {
      const fields = Object.entries(form.fields);
      const values = fields.map(([name, field]): [string, fc.Arbitrary<unknown>] => [
        name,
        arbitraryOf("optional" in field ? field.optional : field, name),
      ]);
      const requiredKeys = fields.filter(([, field]) => !("optional" in field)).map(([name]) => name);
      return fc.record(Object.fromEntries(values), { requiredKeys });
    }
  }
}

/** A result of any spec. */
export const arbitraryResult: fc.Arbitrary<CheckResult> = arbitraryOf(resultShape).map(failingIfUnmade);

/** A check that was not made, or that the policy denies, fails in every report. */
function failingIfUnmade(result: CheckResult): CheckResult {
  const isUnmade = result.reason === "not-run" || result.reason === "policy-denied";
  return isUnmade ? { ...result, status: "fail" } : result;
}

/** A report with the verdict and the counts that fit its results, and any strings in it. Some of them are merged ones. */
export const arbitraryReport: fc.Arbitrary<Report> = arbitraryOf(reportShape).map(({ runners, ...one }) => {
  return makeReport(runners && runners.length > 0 ? ofRunners(one, runners) : ofOneRun(one));
});

/** The same of one whole run. */
export const arbitraryRun: fc.Arbitrary<Report> = arbitraryOf(reportShape).map(({ shard: _, ...one }) =>
  makeReport(ofOneRun(one)),
);

/** A part of at most as many as a report may have. */
function partOf({ index, count, ...facts }: NonNullable<Report["shard"]>): NonNullable<Report["shard"]> {
  return { ...facts, index: Math.min(index, MAX_SHARDS), count: Math.min(index + count, MAX_SHARDS) };
}

function ofOneRun({ runners: _, missing: __, shard, results, excluded, ...one }: Report): Report {
  const withoutRunner = <T extends { readonly runner?: string }>({ runner: _, ...item }: T) => item;
  return {
    ...one,
    ...(shard ? { shard: partOf(shard) } : {}),
    results: results.map(withoutRunner).map(failingIfUnmade) as Report["results"],
    excluded: excluded.map(withoutRunner) as Report["excluded"],
  };
}

function ofRunners({ shard: _, results, excluded, ...one }: Report, runners: NonNullable<Report["runners"]>): Report {
  const named = runners.map((run, index) => ({ ...run, name: `${run.name}${index}` }));
  const withRunner = <T>(item: T, index: number) => ({ ...item, runner: named[index % named.length]?.name ?? "" });
  return {
    ...one,
    runners: named,
    results: results.map(failingIfUnmade).map(withRunner),
    excluded: excluded.map(withRunner),
  };
}
