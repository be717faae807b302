import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { summarize } from "../../src/pages/summary.js";
import { compareWithBaseline } from "../../src/report/comparison.js";
import type { Report } from "../../src/report/model.js";
import { arbitraryReport } from "../report/arbitrary-report.js";
import {
  makeAttempt,
  makeExcluded,
  makeMixedReport,
  makeRefused,
  makeReport,
  makeResult,
  makeTimeout,
} from "../report/make-report.js";
import { elementsOf, githubTree, type HtmlElement, textOf } from "./github-markdown.js";

const link = ({ file, line }: { file: string; line: number }) => `https://github.com/o/r/blob/abc/${file}#L${line}`;
const page = (report: Report, options = {}) => githubTree(summarize(report, { link, ...options }));
const all = (node: Parameters<typeof elementsOf>[0], name: string): HtmlElement[] =>
  elementsOf(node).filter(({ tagName }) => tagName === name);
const words = (node: Parameters<typeof textOf>[0]) => textOf(node).replaceAll("\u200b", "").replace(/\s+/g, " ").trim();
const firstOf = (rows: readonly HtmlElement[]) => rows.map((row) => words(all(row, "td")[1] as HtmlElement));
const folded = (report: Report, options = {}) =>
  all(page(report, options), "details").map((one) => ({
    title: words(all(one, "summary")[0] as HtmlElement),
    isOpen: one.properties.open === true || one.properties.open === "",
  }));
const heading = (report: Report) => words(all(page(report), "h2")[0] as HtmlElement);

describe("the heading of the summary", () => {
  test.each<[string, Report]>([
    ["✅ gate: The check passed", makeReport()],
    ["✅ gate: All 2 checks passed", makeReport({ results: [makeResult(), makeResult()] })],
    ["⚠️ gate: 1 of 2 checks warned, none failed", makeReport({ results: [makeResult(), makeRefused()] })],
    ["❌ gate: 1 of 4 checks failed, 1 warned", makeMixedReport()],
    ["❌ gate: 1 of 1 check failed", makeReport({ results: [makeTimeout()] })],
    [
      "❌ gate: 2 of 2 checks failed, 1 of them not run",
      makeReport({ results: [makeTimeout(), makeTimeout({ reason: "not-run" })] }),
    ],
    [
      "⏭️ gate: Nothing was checked, 2 excluded",
      makeReport({ results: [], excluded: [makeExcluded(), makeExcluded()] }),
    ],
    ["⏭️ Nothing was checked", makeReport({ name: "", results: [] })],
  ])("is %s", (expected, report) => {
    expect(heading(report)).toBe(expected);
  });
});

describe("the summary", () => {
  test("has the failed checks in the order of the spec, then those that warned, and does not fold them", () => {
    const results = [
      makeRefused({ title: "warned 1" }),
      makeTimeout({ title: "failed 1" }),
      makeResult({ title: "passed" }),
      makeRefused({ title: "warned 2" }),
      makeTimeout({ title: "failed 2" }),
    ];
    const shown = page(makeReport({ results }));
    const table = all(shown, "table")[0] as HtmlElement;
    const inDetails = all(shown, "details").flatMap((one) => all(one, "table"));
    expect(firstOf(all(table, "tr").slice(1))).toEqual(["failed 1", "failed 2", "warned 1", "warned 2"]);
    expect(inDetails).not.toContain(table);
  });

  test("shows the line, address, reason, time and message of a failed check", () => {
    const [row] = all(page(makeMixedReport()), "tr").slice(1);
    expect(all(row as HtmlElement, "td").map(words)).toEqual([
      "❌ Failed",
      "Postgres primary",
      "db.example.com:5432",
      "no answer",
      "5.00 s",
      "Timed out reaching Postgres, open a firewall request · wiki.example.com",
    ]);
    expect(all(row as HtmlElement, "a").map(({ properties }) => properties.href)).toEqual([
      "https://github.com/o/r/blob/abc/preflight/staging.yaml#L41",
      "https://wiki.example.com/firewall",
    ]);
  });

  test("shows causes and remedies without a click, before the picture, which is folded as all the rest", () => {
    expect(folded(makeMixedReport())).toEqual([
      { title: "📝 1 warning about the specs and the inputs", isOpen: true },
      { title: "🔎 How it happened, and how to repeat it", isOpen: true },
      { title: "🗺️ Picture of what this runner reaches", isOpen: false },
      { title: "✅ 2 passed", isOpen: false },
      { title: "⏭️ 1 excluded by the spec", isOpen: false },
      { title: "⚙️ Settings", isOpen: false },
    ]);
  });

  test("shows a few passed checks without a click if all checks passed", () => {
    const results = (count: number) => Array.from({ length: count }, () => makeResult());
    expect(folded(makeReport({ results: results(10) }))[0]).toEqual({ title: "✅ 10 passed", isOpen: true });
    expect(folded(makeReport({ results: results(11) }))[0]).toEqual({ title: "✅ 11 passed", isOpen: false });
  });

  test("explains each failure: what was tried, what was answered, the likely cause and how to repeat it", () => {
    const evidence = all(page(makeMixedReport()), "details").find((one) => words(one).includes("How it happened"));
    const items = all(evidence as HtmlElement, "li").map(words);
    expect(items.slice(0, 4)).toEqual([
      "db.example.com resolved in 3 ms",
      "192.0.2.12:5432 no answer after 2.50 s",
      "192.0.2.13:5432 no answer after 2.50 s",
      "dial tcp 192.0.2.12:5432: i/o timeout",
    ]);
    expect(items[4]).toMatch(/^Likely cause: Packets are dropped/);
    expect(items[5]).toMatch(/^What to do: /);
    expect(all(evidence as HtmlElement, "pre").map((one) => textOf(one))).toEqual([
      "nc -vz -w 5 db.example.com 5432\ntimeout 5 bash -c '</dev/tcp/db.example.com/5432' && echo open\n",
      "Test-NetConnection db.example.com -Port 5432\n",
      "nc -vz -w 5 cache.example.com 6379\ntimeout 5 bash -c '</dev/tcp/cache.example.com/6379' && echo open\n",
      "Test-NetConnection cache.example.com -Port 6379\n",
    ]);
  });

  test("shows which addresses of the checks that passed are dead", () => {
    const refused = {
      ip: "192.0.2.11",
      port: 443,
      errno: "ECONNREFUSED",
      message: "connection refused",
      durationMs: 2,
    };
    const attempts = [makeAttempt({ addresses: [refused, { ip: "192.0.2.10", port: 443, durationMs: 38 }] })];
    const shown = page(makeReport({ results: [makeResult(), makeResult({ title: "partly", attempts })] }));
    expect(all(shown, "details").map(words)[0]).toBe(
      "🩹 1 passed although an address failed partly · api.example.com:443: 192.0.2.11:443 connection refused (ECONNREFUSED) after 2 ms",
    );
    expect(all(shown, "td").map(words)).toContain("connected, 1 of 2 addresses failed");
  });

  test("distinguishes new, fixed and old failures when there is a baseline", () => {
    const before = makeReport({
      results: [makeTimeout({ title: "old" }), makeTimeout({ title: "fixed" }), makeTimeout({ title: "gone" })],
    });
    const now = makeReport({
      results: [
        makeTimeout({ title: "old" }),
        makeResult({ title: "fixed", address: before.results[1]?.address ?? "" }),
        makeTimeout({ title: "new" }),
      ],
    });
    const shown = page(now, { changes: compareWithBaseline(now, before) });
    expect(words(shown)).toContain("1 new failure, 1 fixed, 1 no longer checked, 1 still failing since the baseline");
    expect(
      all(shown, "tr")
        .map((row) => all(row, "td")[0])
        .flatMap((cell) => (cell ? [words(cell)] : [])),
    ).toEqual(["❌ Failed, new", "❌ Failed, as before", "✅ Passed, fixed"]);
  });

  test("has no links to files outside of the repository", () => {
    expect(all(page(makeReport(), { link: () => undefined }), "a")).toEqual([]);
    expect(summarize(makeReport())).not.toContain("](");
  });

  test("is the same for the same report", () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => expect(summarize(report)).toBe(summarize(report))),
      { numRuns: 20 },
    );
  });
});

describe("a summary that would be too long", () => {
  const bytes = (text: string) => Buffer.byteLength(text);
  const many = (count: number, make: (index: number) => ReturnType<typeof makeResult>) =>
    Array.from({ length: count }, (_, index) => make(index));
  const counted = (text: string) => [...text.matchAll(/… and (\d+) more/g)].map(([, count]) => Number(count));

  test("leaves out whole rows of passed checks first, and counts them", () => {
    const results = [makeTimeout(), ...many(300, (index) => makeResult({ title: `passed ${index}` }))];
    const text = summarize(makeReport({ results }), { maxBytes: 20_000 });
    const rows = all(githubTree(text), "tr").filter((row) => all(row, "td").length === 6);
    expect(bytes(text)).toBeLessThanOrEqual(20_000);
    expect(counted(text)).toEqual([300 - (rows.length - 1)]);
    expect(words(githubTree(text))).toContain("How it happened");
    expect(rows.length).toBeGreaterThan(50);
  });

  test("leaves out evidence before failed checks", () => {
    const text = summarize(makeReport({ results: many(100, (index) => makeTimeout({ title: `${index}` })) }), {
      maxBytes: 40_000,
    });
    const [failed = 0, evidence = 0] = counted(text).length === 1 ? [0, ...counted(text)] : counted(text);
    expect(bytes(text)).toBeLessThanOrEqual(40_000);
    expect(failed).toBeLessThan(evidence);
  });

  test("is never longer than its limit, for any report", () => {
    fc.assert(
      fc.property(arbitraryReport, fc.integer({ min: 2_000, max: 12_000 }), (report, maxBytes) => {
        expect(bytes(summarize(report, { maxBytes }))).toBeLessThanOrEqual(maxBytes);
      }),
    );
  });

  test("cuts a string of a megabyte", () => {
    const huge = "x".repeat(1_000_000);
    const report = makeReport({
      name: huge,
      results: [makeTimeout({ title: huge, message: huge, address: huge, spec: huge, networkMessage: huge })],
      settings: { timeout: huge },
    });
    expect(bytes(summarize(report))).toBeLessThan(10_000);
  });

  test("keeps whole lines of a template that is too long without any row", () => {
    const text = summarize(makeReport(), { maxBytes: 1_000, template: () => "line\n".repeat(1_000) });
    expect(bytes(text)).toBeLessThanOrEqual(1_000);
    expect(text).toMatch(/^(line\n)+\n… cut here: the rest is in the report\.\n$/);
  });
});
