import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatFirewallCsv, formatFirewallMarkdown } from "../../src/formats/firewall.js";
import { escapeCsv } from "../../src/report/escape.js";
import { arbitraryReport } from "../report/arbitrary-report.js";
import { hostileText } from "../report/hostile-text.js";
import { makeAttempt, makeRefused, makeReport, makeResult, makeTimeout } from "../report/make-report.js";

/** Reads RFC 4180 as spreadsheets do. */
function parseCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

const head = ["runner", "source", "destination", "addresses", "port", "protocol", "check", "reason", "since"];

const withSources = makeTimeout({
  attempts: [
    makeAttempt({
      addresses: [
        { ip: "192.0.2.12", port: 5432, message: "i/o timeout", source: "198.51.100.7", durationMs: 2500 },
        { ip: "2001:db8::12", port: 5432, errno: "ENETUNREACH", message: "network is unreachable", durationMs: 0 },
        { ip: "192.0.2.13", port: 5432, message: "i/o timeout", source: "198.51.100.7", durationMs: 2500 },
      ],
    }),
  ],
});

describe("formatFirewallCsv()", () => {
  test.each([
    {
      name: "what gets no answer, with the addresses that gave none and the address that was dialed from",
      results: [withSources],
      expected: [
        "gate",
        "198.51.100.7",
        "db.example.com",
        "192.0.2.12 192.0.2.13",
        "5432",
        "tcp",
        "Postgres primary",
        "no answer",
        "2026-01-02T03:04:05.000Z",
      ],
    },
    {
      name: "what the policy forbids, which was never dialed",
      results: [
        makeResult({
          status: "fail",
          reason: "policy-denied",
          networkStatus: "error",
          attempts: [makeAttempt({ addresses: [] })],
        }),
      ],
      expected: [
        "gate",
        "",
        "api.example.com",
        "",
        "443",
        "tcp",
        "API",
        "denied by policy",
        "2026-01-02T03:04:05.000Z",
      ],
    },
    {
      name: "what this machine's own firewall forbids",
      results: [
        makeResult({
          status: "fail",
          reason: "other",
          networkStatus: "error",
          address: "192.0.2.1:https",
          attempts: [
            makeAttempt({
              addresses: [
                { ip: "192.0.2.1", port: 443, errno: "EPERM", message: "operation not permitted", durationMs: 0 },
              ],
            }),
          ],
        }),
      ],
      expected: ["gate", "", "192.0.2.1", "192.0.2.1", "443", "tcp", "API", "error", "2026-01-02T03:04:05.000Z"],
    },
    {
      name: "since when it fails and from which runner, where that is known",
      results: [makeTimeout({ runner: "us-1", failingSince: { at: "2025-12-20T08:00:00Z", runs: 5 } })],
      expected: [
        "us-1",
        "",
        "db.example.com",
        "192.0.2.12 192.0.2.13",
        "5432",
        "tcp",
        "Postgres primary",
        "no answer",
        "2025-12-20T08:00:00Z",
      ],
    },
    { name: "no refusal, which is an answer", results: [makeRefused({ status: "fail" })], expected: undefined },
    {
      name: "nothing that passes, whatever came of it",
      results: [makeTimeout({ status: "pass" })],
      expected: undefined,
    },
  ])("has $name", ({ results, expected }) => {
    expect(parseCsv(formatFirewallCsv(makeReport({ results })))).toEqual(expected ? [head, expected] : [head]);
  });

  test("has a row without a destination for what is missing, and for the checks of a runner that show nothing", () => {
    const notRun = makeTimeout({ runner: "us-1", reason: "not-run", attempts: [] });
    const report = { ...makeReport({ results: [notRun, notRun] }), missing: ["eu-1"] };
    expect(parseCsv(formatFirewallCsv(report))).toEqual([
      head,
      ["eu-1", "", "", "", "", "", "", "missing", ""],
      ["us-1", "", "", "", "", "", "2 checks", "not run", ""],
    ]);
  });

  test("has as many fields in every row, whatever the texts are, and none that a spreadsheet takes for a formula", () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        for (const row of parseCsv(formatFirewallCsv(report))) {
          expect(row.length).toBe(head.length);
          for (const field of row) expect(field).not.toMatch(/(^|;)[\s"]*[=+\-@＝＋－＠]/);
        }
      }),
    );
  });

  test("escapeCsv() keeps the text of a field, but for a formula", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const [[field = ""] = []] = parseCsv(`${escapeCsv(text)}\n`);
        expect(field.includes("\n")).toBe(false);
        expect(escapeCsv(`a${text.trim()}`).startsWith("'")).toBe(false);
      }),
    );
  });

  test.each([
    ["at its beginning", '=1+1,"x"', '"\'=1+1,""x"""'],
    ["behind a quote at its beginning", '"=1', '"""\'=1"'],
    ["in wide letters", "＝1+1", "'＝1+1"],
    ["behind a semicolon, which ends a field in many languages", "a;=1+1;b; +2", "a;'=1+1;b; '+2"],
    ["behind a semicolon and a quote", 'a;"=1+1"', '"a;""\'=1+1"""'],
    ["nowhere", "a=b;c-d", "a=b;c-d"],
  ])("escapeCsv() breaks a formula %s", (_, text, field) => {
    expect(escapeCsv(text)).toBe(field);
  });
});

describe("formatFirewallMarkdown()", () => {
  test("is a table for a ticket", () => {
    expect(formatFirewallMarkdown(makeReport({ results: [withSources, makeRefused()] }))).toBe(
      [
        "1 connection gets no answer or may not be made:",
        "",
        "| Runner | Source | Destination | Addresses | Port | Protocol | Check | Reason | Since |",
        "|---|---|---|---|---|---|---|---|---|",
        "| gate | `198.51.100.7` | `db.example.com` | `192.0.2.12` `192.0.2.13` | 5432 | tcp | Postgres primary | no answer | `2026-01-02T03:04:05.000Z` |",
        "",
      ].join("\n"),
    );
  });

  const unknown = makeTimeout({ reason: "not-run", attempts: [] });

  test.each([
    {
      name: "behind the table",
      report: { ...makeReport({ results: [withSources] }), missing: ["eu-1", "shard 2/4 of us-1"] },
      first: "1 connection gets no answer or may not be made:",
      last: ["- eu-1: missing", "- shard 2/4 of us-1: missing"],
    },
    {
      name: "where no connection is known to be missing",
      report: { ...makeReport(), missing: ["eu-1"] },
      first: "No missing connection is known.",
      last: ["- eu-1: missing"],
    },
    {
      name: "where checks were not made",
      report: makeReport({ results: [makeResult(), unknown, unknown, { ...unknown, reason: "local-limit" as const }] }),
      first: "No missing connection is known.",
      last: ["- gate: 2 checks: not run", "- gate: 1 check: local limit"],
    },
  ])("names what is not known, $name", ({ report, first, last }) => {
    const lines = formatFirewallMarkdown(report).split("\n");
    expect(lines[0]).toBe(first);
    const at = lines.indexOf("What these would have shown is not known:");
    expect(lines.slice(at - 1)).toEqual(["", "What these would have shown is not known:", "", ...last, ""]);
  });

  test("does not say that everything answers where nothing was checked", () => {
    expect(formatFirewallMarkdown(makeReport({ results: [] }))).toBe(
      "Nothing was checked, so no missing connection is known.\n",
    );
  });

  test("says so where nothing is to be asked for", () => {
    expect(formatFirewallMarkdown(makeReport())).toBe(
      "No connection is missing: everything answers, or fails for another reason.\n",
    );
  });
});
