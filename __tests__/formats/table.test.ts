import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { formatLog } from "../../src/formats/log.js";
import { formatTable } from "../../src/formats/table.js";
import type { Report } from "../../src/report/model.js";
import {
  makeAttempt,
  makeExcluded,
  makeMixedReport,
  makeReport,
  makeResult,
  makeTimeout,
} from "../report/make-report.js";

const plain = (report: Report) => formatTable(report, { color: false });
const lines = (report: Report) => plain(report).split("\n");
const esc = "\u001b";

describe("formatTable", () => {
  test("has a line for each check in the order of the spec, in aligned columns", () => {
    expect(lines(makeMixedReport()).slice(0, 5)).toEqual([
      "✔ pass  API               api.example.com:443     connected           41 ms  The API is reachable",
      "✘ fail  Postgres primary  db.example.com:5432     no answer          5.00 s  Timed out reaching Postgres, open a firewall request",
      "! warn  Redis             cache.example.com:6379  refused (3 tries)   22 ms  Redis is restarting",
      "✔ pass  Registry          192.0.2.30:5000         connected           41 ms  The API is reachable",
      "- skip  Old endpoint                              excluded                   preflight/staging.yaml:72:9",
    ]);
  });

  test("explains the failures below the table, then the warnings", () => {
    const below = lines(makeMixedReport()).slice(6);
    expect(below.slice(0, 6)).toEqual([
      "✘ fail  Postgres primary",
      "        preflight/staging.yaml:41:7",
      "        db.example.com resolved in 3 ms",
      "        192.0.2.12:5432 no answer after 2.50 s",
      "        192.0.2.13:5432 no answer after 2.50 s",
      "        dial tcp 192.0.2.12:5432: i/o timeout",
    ]);
    expect(below).toContain("        Try: nc -vz -w 5 db.example.com 5432");
    expect(below.indexOf("! warn  Redis")).toBeGreaterThan(0);
  });

  test.each<[string, Report]>([
    ["PASS  The check passed, in 5.10 s", makeReport()],
    ["FAIL  1 of 4 checks failed, 1 warned, 1 excluded, in 5.10 s", makeMixedReport()],
    ["PASS  Nothing was checked, 1 excluded, in 5.10 s", makeReport({ results: [], excluded: [makeExcluded()] })],
  ])("ends with the verdict: %s", (verdict, report) => {
    expect(lines(report).slice(-2)).toEqual([verdict, ""]);
  });

  test("leaves out titles that equal the addresses", () => {
    const [line] = lines(makeReport({ results: [makeResult({ title: "192.0.2.1:80", address: "192.0.2.1:80" })] }));
    expect(line).toBe("✔ pass  192.0.2.1:80  connected  41 ms  The API is reachable");
  });

  test("aligns wide characters as a terminal does", () => {
    const [wide, narrow] = lines(
      makeReport({ results: [makeResult({ title: "東京 🚀" }), makeResult({ title: "Tokyo" })] }),
    );
    expect(wide?.replace("東京 🚀", "xxxx xx").indexOf("api.example.com")).toBe(narrow?.indexOf("api.example.com"));
  });

  test("uses colours only if `color` is true", () => {
    expect(plain(makeMixedReport())).not.toContain(esc);
    const coloured = formatTable(makeMixedReport(), { color: true });
    expect(coloured).toContain(`${esc}[31m✘ fail${esc}[0m`);
    expect(stripVTControlCharacters(coloured)).toBe(plain(makeMixedReport()));
  });

  test("breaks messages between words on a terminal that the other cells fit into", () => {
    const [, second, third] = formatTable(makeMixedReport(), { color: false, width: 100 }).split("\n");
    expect([second, third]).toEqual([
      "✘ fail  Postgres primary  db.example.com:5432     no answer          5.00 s  Timed out reaching",
      "        Postgres, open a firewall request",
    ]);
  });

  test("aligns no cells on a terminal that they do not fit into", () => {
    expect(formatTable(makeMixedReport(), { color: false, width: 40 }).split("\n").slice(0, 8)).toEqual([
      "✔ pass  API  api.example.com:443",
      "        connected  41 ms  The API is",
      "        reachable",
      "✘ fail  Postgres primary",
      "        db.example.com:5432  no answer",
      "        5.00 s  Timed out reaching",
      "        Postgres, open a firewall",
      "        request",
    ]);
  });

  test("explains twenty failures and counts the rest", () => {
    const text = plain(makeReport({ results: Array.from({ length: 25 }, () => makeTimeout()) }));
    expect(text.match(/^✘ fail {2}Postgres primary$/gm)?.length).toBe(20);
    expect(text).toContain("and 5 more, all in the JSON and HTML reports");
  });

  test("shows a wide title whole, and aligns the others", () => {
    const results = [
      makeResult({ title: "x".repeat(100) }),
      makeResult({ title: "short" }),
      makeResult({ title: "name" }),
    ];
    expect(lines(makeReport({ results })).slice(0, 3)).toEqual([
      expect.stringContaining(`✔ pass  ${"x".repeat(100)}  api.example.com:443`),
      expect.stringContaining("✔ pass  short  api.example.com:443"),
      expect.stringContaining("✔ pass  name   api.example.com:443"),
    ]);
  });

  test("shows which address of a check that passed is dead", () => {
    const refused = {
      ip: "192.0.2.11",
      port: 443,
      errno: "ECONNREFUSED",
      message: "connection refused",
      durationMs: 2,
    };
    const attempts = [makeAttempt({ addresses: [refused, { ip: "192.0.2.10", port: 443, durationMs: 38 }] })];
    const report = makeReport({ results: [makeResult({ attempts })] });
    expect(lines(report)).toEqual([
      expect.stringContaining("connected (1 of 2 addresses failed)"),
      "",
      "✔ pass  API, although 1 of 2 addresses failed",
      "        192.0.2.11:443 connection refused (ECONNREFUSED) after 2 ms",
      "",
      expect.stringContaining("PASS  The check passed"),
      "",
    ]);
    expect(formatLog(report).details).toHaveLength(2);
  });
});

describe("formatLog", () => {
  test("has the table, the evidence and the verdict", () => {
    const { table, details, verdict } = formatLog(makeMixedReport());
    expect(table).toEqual(lines(makeMixedReport()).slice(0, 5));
    expect(details[0]).toBe("✘ fail  Postgres primary");
    expect(verdict).toEqual(["FAIL  1 of 4 checks failed, 1 warned, 1 excluded, in 5.10 s"]);
  });

  test("has no evidence when all checks passed", () => {
    expect(formatLog(makeReport()).details).toEqual([]);
  });
});
