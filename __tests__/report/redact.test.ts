import { describe, expect, test } from "@jest/globals";
import { format } from "../../src/formats/formats.js";
import { formatLog } from "../../src/formats/log.js";
import { reportFormats } from "../../src/inputs/inputs.js";
import { annotationsOf } from "../../src/pages/annotations.js";
import { commentBody } from "../../src/pages/comment.js";
import { summarize } from "../../src/pages/summary.js";
import type { Report } from "../../src/report/model.js";
import { redact } from "../../src/report/redact.js";
import { maskReport } from "../../src/report/rewrite.js";
import { hostileAddresses, hostileHosts, secret } from "./hostile-hosts.js";
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

const attempt = { networkStatus: "connection-timeout", dnsMs: 0, durationMs: 1 } as const;

describe("redact()", () => {
  test.each([
    { title: "Database (db.example.com:5433)", shown: "Database (host-1:5433)" },
    { title: "db.example.com:5433", shown: "host-1:5433" },
    { title: "db.example.com", shown: "host-1" },
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
    { address: "bücher.example.com:443", message: "b\\u00fccher.example.com, b%c3%bccher.example.com" },
    { address: "db.example.com.:443", message: "DB.example.com, http://db.example.com/x, 无法连接db.example.com。" },
    {
      address: "[2001:db8:0:0::1]:443",
      message: "2001:db8::1, 2001:DB8:0:0:0:0:0:1, [2001:0db8::0001]:443, 2001:db8::9",
    },
    {
      address: "[2001:db8::1]:443",
      message: "host:2001:db8::1, dead:2001:db8::1 %202001:db8::1%20 tcp:[2001:db8::1]:443 x\\n2001:db8::1\\n",
    },
    {
      address: "a.db.example.com:443",
      message: "\\\\a.db.example.com\\share, X\\a.db.example.com, x\\na.db.example.com",
    },
    { address: "db.example.com:443", message: "x\\ndb.example.com\\n, \\u00e9db.example.com, \\tdb.example.com:443" },
    {
      address: "a(db.example.com)!:443",
      message: "a%28db.example.com%29%21, a%28db.example.com%29!, <a(db.example.com)!>",
    },
    { address: "192.0.2.77:443", message: "192.0.2.77, ::ffff:192.0.2.77, ::ffff:c000:24d" },
  ])("hides every spelling of the host of $address", async ({ address, message }) => {
    const redacted = redact(makeReport({ results: [makeTimeout({ address, message, attempts: [] })] }));
    expect(redacted.results[0]?.address).toBe("host-1:443");
    expect(await written(redacted)).not.toMatch(/b[üÜ]cher|xn--|db\.example|2001|db8|192\.0|c000/i);
  });

  test("keeps what only looks like a part of an IPv6 address", () => {
    const message = "std::dead Foo::Bar 12:30:45 a:b:c";
    const redacted = redact(makeReport({ results: [makeTimeout({ address: "[::dead]:1", message, attempts: [] })] }));
    expect(redacted.results[0]?.message).toBe(message);
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

  /** The ways in which messages have an address: Go's, ours, and those of an outcome, a link and Markdown. */
  const around = (host: string, address: string) => [
    `dial tcp: lookup ${host} on 127.0.0.53:53: no such host`,
    `dial tcp: address ${address}: too many colons in address`,
    `Cannot connect to ${address}`,
    `tcp:${address}; "${host}", '${host}', (${host}), <${host}>, {${host}}, **${host}**, _${host}_, \`${host}\`. ${host}.`,
    `${host}, ${host}: ${host}; ${host}! ${host}? ${host}=${host}/${host}`,
    `连接${host}。${host}…`,
    `https://wiki.example/?q=${encodeURIComponent(host)}%3A443&r=${encodeURIComponent(address)}#${encodeURI(host)}`,
    JSON.stringify({ host, address }),
  ];

  test.each(hostileHosts.map((host) => ({ host, shown: JSON.stringify(host) })))(
    "hides the host $shown",
    async ({ host }) => {
      const ofIp = host.includes("::1%");
      const address = ofIp ? `[${host}]:443` : `${host}:443`;
      const results = around(host, address).map((message) =>
        makeTimeout({
          title: address,
          message,
          address,
          collector: address,
          networkMessage: message,
          uri: message,
          attempts: [
            { ...attempt, addresses: [{ ip: "192.0.2.7", port: 443, durationMs: 1, message, source: "192.0.2.8" }] },
          ],
        }),
      );
      const all = await written(redact(maskReport(makeReport({ results }))));
      expect(all.split("\n").filter((line) => line.toLowerCase().includes(secret))).toEqual([]);
    },
  );

  test.each(hostileAddresses)("hides the target of %s", async (address) => {
    const port = address.slice(address.lastIndexOf(":") + 1);
    const behindUser = address.slice(address.lastIndexOf("@") + 1);
    const messages = [
      ...around(port, address),
      `dial tcp: lookup tcp/${port}: unknown port`,
      `lookup ${address.slice(0, address.lastIndexOf(":"))}: no such host`,
      `Cannot reach ${behindUser}`,
    ];
    const results = messages.map((message) =>
      makeTimeout({ title: address, message, address, collector: address, networkMessage: message, uri: message }),
    );
    const all = await written(redact(maskReport(makeReport({ results }))));
    expect(all.split("\n").filter((line) => line.toLowerCase().includes(secret))).toEqual([]);
  });

  test.each([
    {
      address: "5432:db.example.com",
      shown: "host-1",
      message: "dial tcp: lookup tcp/host-1: unknown port, not :5432",
    },
    { address: "tcp:db.example.com", shown: "host-1", message: "dial tcp: lookup tcp/host-1: unknown port, not :5432" },
    { address: "db.example.com:postgresql", shown: "host-1:postgresql" },
    { address: "db.example.com:99999", shown: "host-1:99999" },
    { address: "db.example.com:", shown: "host-1:" },
  ])("the address $address is shown as $shown", ({ address, shown, message }) => {
    const networkMessage = "dial tcp: lookup tcp/db.example.com: unknown port, not :5432";
    const [hidden] = redact(makeReport({ results: [makeTimeout({ address, networkMessage })] })).results;
    expect(hidden).toMatchObject({ address: shown, ...(message && { networkMessage: message }) });
  });

  test("an address in place of a name is hidden where no result has it, as in a merged report", () => {
    const position = { file: "spec.yaml", line: 1, column: 1 };
    const excluded = [
      { title: "a.example.com:5432", kind: "collector", position },
      { title: "Database (b.example.com:5432)", kind: "analyzer", position },
      { title: "Step: 1", kind: "analyzer", position },
    ] as const;
    const result = makeTimeout({ title: "c.example.com:5432", message: "not a.example.com", address: "d:1" });
    const redacted = redact(makeReport({ results: [result], excluded }));
    expect(redacted.results.map(({ title, message }) => [title, message])).toEqual([["host-2:5432", "not host-3"]]);
    expect(redacted.excluded.map(({ title }) => title)).toEqual(["host-3:5432", "Database (host-4:5432)", "Step: 1"]);
  });

  test("the title of a check that join-checks adds has no host", () => {
    const address = "10-0-0-1.example.com:10250";
    const titled = (file: string) =>
      makeTimeout({
        title: `kubelet ${address} TCP connection status`,
        address,
        position: { file, line: 1, column: 1 },
      });
    const { results } = redact(makeReport({ results: [titled("join-checks"), titled("spec.yaml")] }));
    expect(results.map(({ title }) => title)).toEqual([
      "kubelet host-1:10250 TCP connection status",
      `kubelet ${address} TCP connection status`,
    ]);
  });

  test("a placeholder that is a host's name, too, is replaced once", () => {
    const addresses = ["b=1:443", "host-1:443", "host-3:443", "$host-2:443"];
    const message = addresses.join(" ");
    const { results } = redact(makeReport({ results: addresses.map((address) => makeTimeout({ address, message })) }));
    expect(results.map(({ address, message }) => [address, message])).toEqual(
      ["host-1:443", "host-2:443", "host-3:443", "host-4:443"].map((shown) => [
        shown,
        "host-1:443 host-2:443 host-3:443 host-4:443",
      ]),
    );
  });

  test("hosts that overlap in a text are both hidden", () => {
    const addresses = ["x,secret:1", "secret,y:1", "secret,y,z:1"];
    const results = addresses.map((address) => makeTimeout({ address, message: "to x,secret,y,z or secret,y" }));
    expect(redact(makeReport({ results })).results[0]?.message).toBe("to host-1 or host-2");
  });

  test("a host that is a common word is hidden as a word, not within others", () => {
    const result = makeTimeout({ address: "a:1", message: "a connection to a/b and a:1 is not an answer" });
    expect(redact(makeReport({ results: [result] })).results[0]?.message).toBe(
      "host-1 connection to host-1/b and host-1:1 is not an answer",
    );
  });

  test("the pattern of a policy is not shown", () => {
    const why = "denied by policy: deny has *.corp.example:443";
    const near = "denied by policy: allow has db.corp.example, but 127.0.0.1 is this machine";
    const results = [why, near].map((text) => makeTimeout({ message: `Not checked: ${text}`, networkMessage: text }));
    expect(redact(makeReport({ results })).results.map(({ networkMessage }) => networkMessage)).toEqual([
      "denied by policy: deny has a pattern",
      "denied by policy: allow has a pattern, but ip is this machine",
    ]);
  });

  test("hosts of other collectors are known, and have the first numbers", () => {
    const report = makeReport({ results: [makeTimeout({ address: "b:1", message: "a=x and b" })] });
    expect(redact(report, { addresses: ["a=x:1", "b:1"] }).results[0]?.message).toBe("host-1 and host-2");
  });

  test("ten thousand odd hosts in ten thousand messages are one pass each", () => {
    const results = Array.from({ length: 10_000 }, (_, index) => {
      const address = `secret,${index}:1`;
      return makeTimeout({ address, message: `${"secret,".repeat(50)} ${address}` });
    });
    const hidden = redact(makeReport({ results })).results;
    expect(hidden.map(({ message }) => message.replace(/^(secret,)+ /, ""))).toEqual(
      hidden.map((_, index) => `host-${index + 1}:1`),
    );
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

  test.each([
    { of: "one address", addresses: ["u:s3cret@db:1", "u:s3cret@db:1"], lists: 1 },
    { of: "two addresses", addresses: ["u:s3cret@db:1", "u:0ther@api:1"], lists: 2 },
  ])("results of $of that share attempts share them, masked and redacted, in $lists lists", ({ addresses, lists }) => {
    const message = "dial tcp: lookup u:s3cret@db, u:0ther@api: no such host";
    const shared = [{ ...attempt, addresses: [{ ip: "192.0.2.1", port: 1, durationMs: 1, message }] }];
    const report = makeReport({ results: addresses.map((address) => makeTimeout({ address, attempts: shared })) });
    const masked = maskReport(report);
    const redacted = redact(masked);
    const messages = masked.results.map(({ attempts }) => attempts[0]?.addresses[0]?.message);
    const alone = report.results.map(
      (result) =>
        maskReport({ ...report, results: [result] }, addresses).results[0]?.attempts[0]?.addresses[0]?.message,
    );
    expect(messages).toEqual(alone);
    expect(new Set(masked.results.map(({ attempts }) => attempts)).size).toBe(lists);
    expect(new Set(redacted.results.map(({ attempts }) => attempts)).size).toBe(lists);
  });

  test("a report without users in addresses stays as it is", () => {
    const report = makeReport({ results: [makeResult()] });
    expect(maskReport(report)).toBe(report);
  });
});
