import { describe, expect, test } from "@jest/globals";
import { format } from "../../src/formats/formats.js";
import { formatLog } from "../../src/formats/log.js";
import { reportFormats } from "../../src/inputs/inputs.js";
import { annotationsOf } from "../../src/pages/annotations.js";
import { commentBody } from "../../src/pages/comment.js";
import { summarize } from "../../src/pages/summary.js";
import type { Report } from "../../src/report/model.js";
import { maskReport, redact } from "../../src/report/redact.js";
import { makeReport, makeResult, makeTimeout } from "./make-report.js";

/** Everything that a run writes of a report. */
async function written(report: Report): Promise<string> {
  const documents = await Promise.all(reportFormats.map((name) => format(report, name)));
  return [
    ...documents,
    summarize(report),
    commentBody(report),
    JSON.stringify([annotationsOf(report), formatLog(report)]),
  ].join("\n");
}

describe("redact()", () => {
  test.each([
    { title: "Database (db.example.com:5433)", shown: "Database (host-1:5433)" },
    { title: "db.example.com:5433", shown: "host-1:5433" },
    { title: "Database db.example.com", shown: "Database db.example.com" },
  ])("the title $title is shown as $shown", ({ title, shown }) => {
    const of = (address: string) => makeReport({ results: [makeTimeout({ title, address })] });
    expect(redact(of("db.example.com:5433")).results.map(({ title }) => title)).toEqual([shown]);
  });

  test.each([
    {
      address: "bücher.example.com:443",
      message: "BÜCHER.example.com, xn--bcher-kva.example.com, bücher.example.com:443",
    },
    { address: "xn--bcher-kva.example.com:443", message: "bücher.example.com, 无法连接xn--bcher-kva.example.com" },
    { address: "db.example.com.:443", message: "DB.example.com, http://db.example.com/x, 无法连接db.example.com。" },
    {
      address: "[2001:db8:0:0::1]:443",
      message: "2001:db8::1, 2001:DB8:0:0:0:0:0:1, [2001:0db8::0001]:443, 2001:db8::9",
    },
    { address: "192.0.2.77:443", message: "192.0.2.77, ::ffff:192.0.2.77, ::ffff:c000:24d" },
  ])("hides every spelling of the host of $address", async ({ address, message }) => {
    const redacted = redact(makeReport({ results: [makeTimeout({ address, message, attempts: [] })] }));
    expect(redacted.results[0]?.address).toBe("host-1:443");
    expect(await written(redacted)).not.toMatch(/b[üÜ]cher|xn--|db\.example|2001|db8|192\.0|c000/i);
  });

  const report = makeReport({
    results: [
      makeTimeout(),
      makeResult(),
      makeTimeout({
        title: "db.example.com:5433",
        message: "Cannot connect to db.example.com:5433, see http://192.0.2.99/help",
        collector: "db.example.com:5433",
        address: "db.example.com:5433",
      }),
      makeResult({ title: "v6", address: "[2001:db8::1]:443", attempts: [] }),
    ],
  });

  test("hosts and IPs have the same placeholder everywhere, and titles and ports stay", () => {
    const { results } = redact(report);
    expect(results.map(({ title, address }) => [title, address])).toEqual([
      ["Postgres primary", "host-1:5432"],
      ["API", "host-2:443"],
      ["host-1:5433", "host-1:5433"],
      ["v6", "host-3:443"],
    ]);
    expect(results[0]?.networkMessage).toBe("dial tcp ip-1:5432: i/o timeout");
    expect(results[0]?.attempts[0]?.addresses.map(({ ip }) => ip)).toEqual(["ip-1", "ip-2"]);
    expect(results[2]?.message).toBe("Cannot connect to host-1:5433, see http://ip/help");
  });

  test("a host is found in any case, in any position of a sentence, and never within another name", () => {
    const message =
      "DB.Example.com and db.example.com. refuse; see https://db.example.com:5432/x, not my-db.example.com";
    const [hidden] = redact(makeReport({ results: [makeTimeout({ message })] })).results;
    expect(hidden?.message).toBe("host-1 and host-1. refuse; see https://host-1:5432/x, not my-db.example.com");
  });

  test("an address that is not host:port is replaced as a whole", () => {
    const odd = makeTimeout({ address: "db example 5432", networkMessage: "address db example 5432: missing port" });
    expect(redact(makeReport({ results: [odd] })).results[0]).toMatchObject({
      address: "host-1",
      networkMessage: "address host-1: missing port",
    });
  });

  test("words of a million characters end", () => {
    const message = `${"a.".repeat(500_000)} ${".".repeat(1_000_000)}x db.example.com`;
    expect(redact(makeReport({ results: [makeTimeout({ message })] })).results[0]?.message).toMatch(/x host-1$/);
  });

  test("nothing that is written names a host or an IP", async () => {
    const all = await written(
      redact({ ...report, settings: { allow: "db.example.com, 192.0.2.0/24", timeout: "10s" } }),
    );
    expect(all).toContain("host-1:5432");
    expect(all.match(/db\.example\.com|api\.example\.com|192\.0\.2\.\d+|2001:db8/g)).toBeNull();
  });
});

describe("maskReport()", () => {
  test("no password of an address is written", async () => {
    const address = "postgres://user:s3cret@db:5432";
    const message = `dial tcp: address ${address}: too many colons in address`;
    const all = await written(
      maskReport(
        makeReport({
          results: [
            makeTimeout({
              title: address,
              message: `Cannot reach ${address}`,
              collector: address,
              address,
              networkMessage: message,
            }),
          ],
        }),
      ),
    );
    expect(all).not.toContain("s3cret");
  });

  test("a report without users in addresses stays as it is", () => {
    const report = makeReport({ results: [makeResult()] });
    expect(maskReport(report)).toBe(report);
  });
});
