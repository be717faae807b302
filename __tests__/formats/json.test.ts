import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
// @ts-expect-error A script has no types.
import { reportSchema } from "../../scripts/report-schema.mjs";
import type { CheckResult } from "../../src/analyze/result.js";
import { formatJson } from "../../src/formats/json.js";
import { escapeInvisibleInJson } from "../../src/report/escape.js";
import { reportShape } from "../../src/report/model.js";
import { parseReport } from "../../src/report/parse.js";
import { inOrder } from "../../src/shape/order.js";
import { arbitraryReport } from "../report/arbitrary-report.js";
import { makeMixedReport, makeReport, makeResult } from "../report/make-report.js";

const published = JSON.parse(readFileSync(new URL("../../schema/report.schema.json", import.meta.url), "utf8"));
/** A field that the shape does not have is a fault of ours, although readers of the published schema must accept it. */
const schema = JSON.parse(reportSchema(reportShape, { isStrict: true }));
const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);
const validatePublished = new Ajv2020({ strict: true, formats: { "date-time": true } }).compile(published);

function expectValid(json: string): void {
  validate(JSON.parse(json));
  expect(validate.errors).toBeNull();
}

describe("formatJson", () => {
  test("writes keys in the order of the schema, two spaces, a line feed at the end", () => {
    const json = formatJson(makeMixedReport());
    const written = JSON.parse(json);
    const orderOf = (properties: object, value: object) => Object.keys(properties).filter((key) => key in value);
    expect(Object.keys(written)).toEqual(orderOf(schema.properties, written));
    for (const result of written.results) {
      expect(Object.keys(result)).toEqual(orderOf(schema.$defs.result.properties, result));
    }
    expect(json).toMatch(/^\{\n {2}"schemaVersion": 1,\n/);
    expect(json).toMatch(/\n\}\n$/);
  });

  test("does not depend on the order in which the keys of a value were made", () => {
    const result = makeResult();
    const reversed = Object.fromEntries(Object.entries(result).reverse()) as unknown as typeof result;
    expect(formatJson(makeReport({ results: [reversed] }))).toBe(formatJson(makeReport({ results: [result] })));
  });

  test("rounds durations to a thousandth of a millisecond", () => {
    const { results } = JSON.parse(formatJson(makeReport({ results: [makeResult({ durationMs: 1.23456789 })] })));
    expect(results[0].durationMs).toBe(1.235);
  });

  test("is what JSON.stringify writes of the report, with visible escapes", () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const json = JSON.stringify(inOrder(report, reportShape), null, 2);
        expect(formatJson(report)).toBe(`${escapeInvisibleInJson(json)}\n`);
      }),
    );
  });

  test("a report with more different strings than are kept has all of them", () => {
    const results = Array.from({ length: 70_000 }, (_, at) => makeResult({ title: `check ${at}` }));
    const titles = JSON.parse(formatJson(makeReport({ results }))).results.map(({ title }: CheckResult) => title);
    expect(titles).toEqual(results.map(({ title }) => title));
  });

  test("any report fits the schema and is the same after parsing", () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const json = formatJson(report);
        expectValid(json);
        expect(parseReport(json, "report.json")).toEqual({ value: report, problems: [] });
      }),
    );
  });

  test("no line is a command of a workflow log or has invisible characters", () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        for (const line of formatJson(report).split("\n")) {
          expect(line.trim().startsWith("::") || line.includes("##[")).toBe(false);
          expect(line).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
        }
      }),
    );
  });
});

describe("schema/report.schema.json", () => {
  test("is a schema of its draft, and accepts a typical report", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expectValid(formatJson(makeMixedReport()));
  });

  test("accepts a field that a later version adds, at any depth", () => {
    const report = JSON.parse(formatJson(makeMixedReport()));
    const later = { ...report, extra: 1, results: report.results.map((result: object) => ({ ...result, extra: {} })) };
    expect([validatePublished(report), validatePublished(later), validate(later)]).toEqual([true, true, false]);
  });

  test("is the strict one in everything else", () => {
    const without = (key: string, value: unknown) =>
      key === "additionalProperties" && value === false ? undefined : value;
    expect(published).toEqual({ ...JSON.parse(JSON.stringify(schema, without)), $id: published.$id });
    expect(validatePublished({ ...JSON.parse(formatJson(makeReport())), name: 1 })).toBe(false);
  });
});

/** Every path in a JSON value, as its keys. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, key]))];
}

function replaceAt(value: unknown, [key, ...rest]: readonly string[], change: Change): unknown {
  if (key === undefined) return change.kind === "replace" ? change.by : undefined;
  const copy: Record<string, unknown> = Array.isArray(value)
    ? ([...value] as unknown as Record<string, unknown>)
    : { ...(value as Record<string, unknown>) };
  if (rest.length === 0 && change.kind === "remove" && !Array.isArray(value)) delete copy[key];
  else copy[key] = replaceAt(copy[key], rest, change);
  return copy;
}

type Change = { kind: "remove" } | { kind: "replace"; by: unknown };

describe("parseReport and the schema", () => {
  test("refuse the same broken reports", () => {
    const whole = JSON.parse(formatJson(makeMixedReport()));
    const paths = pathsOf(whole);
    const change: fc.Arbitrary<Change> = fc.oneof(
      fc.constant<Change>({ kind: "remove" }),
      fc
        .constantFrom<unknown>(null, true, 0, -1, 1.5, "x", "pass", [], {}, [1], { a: 1 })
        .map((by): Change => ({ kind: "replace", by })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), change, (path, how) => {
        const broken = replaceAt(whole, path, how);
        // Only the schema checks the date format and the digest's pattern; only the reader checks the counts.
        fc.pre(
          !/^(startedAt|finishedAt|sources,\d+,sha256|counts|result$|results,\d+,status|excluded$)/.test(
            path.join(","),
          ),
        );
        fc.pre(!(path.length <= 2 && ["results", ""].includes(path[0] ?? "")));
        const isAccepted = parseReport(JSON.stringify(broken) ?? "", "report.json").value !== undefined;
        expect({ path, how, isAccepted }).toEqual({ path, how, isAccepted: validate(broken) });
      }),
      { numRuns: 3000 },
    );
  });
});
