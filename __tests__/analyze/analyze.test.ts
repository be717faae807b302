import { describe, expect, test } from "@jest/globals";
import { analyze, passesAll } from "../../src/analyze/analyze.js";
import type { Collected, Dialed } from "../../src/collect/collected.js";
import type { Reason } from "../../src/collect/reasons.js";
import type { Analyzer, Collector, Outcome } from "../../src/decode/spec.js";
import type { NetworkStatus } from "../../src/decode/statuses.js";

const at = (line: number) => ({ file: "spec.yaml", line, column: 1 });
const included = { value: false, position: at(1) };

function collector(overrides: Partial<Collector> = {}): Collector {
  return {
    name: "api",
    address: { value: "api.example.com:6443", position: at(3) },
    exclude: included,
    position: at(2),
    spec: "s",
    ...overrides,
  };
}

function analyzer(overrides: Partial<Analyzer> = {}): Analyzer {
  return {
    title: "The API",
    collectorName: { value: "api", position: at(11) },
    exclude: included,
    outcomes: [],
    position: at(10),
    spec: "s",
    ...overrides,
  };
}

function outcome(severity: Outcome["severity"], when: string, extra: Partial<Outcome> = {}): Outcome {
  return { severity, when, message: `${severity} on ${when}`, position: at(20), ...extra };
}

function dialed(networkStatus: NetworkStatus, of = collector(), reason: Reason = "other"): Collected {
  const networkMessage = networkStatus === "connected" ? "" : "dial tcp: why";
  return { kind: "dialed", collector: of, networkStatus, networkMessage, reason, durationMs: 5, attempts: [] };
}

const verdict = (outcomes: Outcome[], status: NetworkStatus) => {
  const [result] = analyze([analyzer({ outcomes })], [dialed(status)]).results;
  return [result?.status, result?.message, result?.uri];
};

describe("analyze()", () => {
  test.each([
    {
      name: "the first outcome that matches wins",
      outcomes: [outcome("fail", "error"), outcome("warn", "connected"), outcome("pass", "connected")],
      status: "connected",
      expected: ["warn", "warn on connected", undefined],
    },
    {
      name: "an empty when always matches, also before a better match",
      outcomes: [outcome("fail", ""), outcome("pass", "connected")],
      status: "connected",
      expected: ["fail", "fail on ", undefined],
    },
    {
      name: "when is compared exactly, without trimming",
      outcomes: [outcome("pass", "connected "), outcome("fail", "connected")],
      status: "connected",
      expected: ["fail", "fail on connected", undefined],
    },
    {
      name: "when is compared exactly, with its case",
      outcomes: [outcome("pass", "Error")],
      status: "error",
      expected: ["fail", "No outcome matches error", undefined],
    },
    {
      name: "the result has the uri of the outcome",
      outcomes: [outcome("fail", "", { uri: "https://example.com" })],
      status: "error",
      expected: ["fail", "fail on ", "https://example.com"],
    },
    {
      name: "an outcome can pass on a refused connection",
      outcomes: [outcome("pass", "connection-refused")],
      status: "connection-refused",
      expected: ["pass", "pass on connection-refused", undefined],
    },
    {
      name: "without a match every status except connected fails",
      outcomes: [outcome("pass", "connected")],
      status: "connection-refused",
      expected: ["fail", "No outcome matches connection-refused", undefined],
    },
    {
      name: "without a match connected passes",
      outcomes: [outcome("fail", "error")],
      status: "connected",
      expected: ["pass", "Connected to api.example.com:6443", undefined],
    },
    {
      name: "without outcomes connected passes",
      outcomes: [],
      status: "connected",
      expected: ["pass", "Connected to api.example.com:6443", undefined],
    },
  ] as const)("$name", ({ outcomes, status, expected }) => {
    expect(verdict([...outcomes], status)).toEqual(expected);
  });

  test.each([
    { name: "an address that is not valid", reason: "bad-address", wanted: "pass", status: "fail" },
    { name: "an address that is not valid", reason: "bad-address", wanted: "warn", status: "warn" },
    { name: "a machine without a socket", reason: "local-limit", wanted: "pass", status: "fail" },
    { name: "a machine without a socket", reason: "local-limit", wanted: "warn", status: "warn" },
    { name: "an address that the policy denies", reason: "policy-denied", wanted: "pass", status: "fail" },
    { name: "an address that the policy denies", reason: "policy-denied", wanted: "warn", status: "fail" },
    { name: "a peer that hung up while it was held", reason: "hung-up", wanted: "pass", status: "fail" },
    { name: "a peer that hung up while it was held", reason: "hung-up", wanted: "warn", status: "warn" },
    { name: "a name that does not exist", reason: "dns-not-found", wanted: "pass", status: "pass" },
    { name: "a name server that fails", reason: "dns-failure", wanted: "pass", status: "fail" },
    { name: "a name server that fails", reason: "dns-failure", wanted: "warn", status: "warn" },
    { name: "a name server that is silent", reason: "dns-timeout", wanted: "pass", status: "fail" },
    { name: "a name server that is silent", reason: "dns-timeout", wanted: "warn", status: "warn" },
  ] as const)("$name gets $status from an outcome that has $wanted for an error", (row) => {
    const check = analyzer({ outcomes: [outcome(row.wanted, "error")] });
    const [result] = analyze([check], [dialed("error", collector(), row.reason)]).results;
    expect(result?.status).toBe(row.status);
    const asked = row.status === row.wanted;
    expect(result?.message).toBe(asked ? `${row.wanted} on error` : "Not checked: dial tcp: why");
  });

  test.each([
    { wanted: "pass", status: "fail", message: "Not checked: wait ended before the timeout (dial tcp: why)" },
    { wanted: "warn", status: "warn", message: "warn on connection-timeout" },
    { wanted: "fail", status: "fail", message: "fail on connection-timeout" },
  ] as const)("a try that the wait cut off gets $status from an outcome that has $wanted for a timeout", (row) => {
    const check = analyzer({ outcomes: [outcome(row.wanted, "connection-timeout")] });
    const cutOff = { ...dialed("connection-timeout", collector(), "no-answer"), isCutOff: true } as const;
    const [result] = analyze([check], [cutOff]).results;
    expect([result?.status, result?.message]).toEqual([row.status, row.message]);
  });

  test.each([
    { name: "a timeout before anything was dialed", addresses: [], status: "fail" },
    {
      name: "a timeout of an address that was dialed",
      addresses: [{ ip: "192.0.2.1", port: 443, durationMs: 10, message: "i/o timeout" }],
      status: "pass",
    },
  ] as const)("$name gets $status from an outcome that passes on a timeout", ({ addresses, status }) => {
    const attempts = [{ networkStatus: "connection-timeout", dnsMs: 0, durationMs: 10, addresses }] as const;
    const collected = { ...dialed("connection-timeout", collector(), "no-answer"), attempts } as Collected;
    const [result] = analyze([analyzer({ outcomes: [outcome("pass", "connection-timeout")] })], [collected]).results;
    expect(result?.status).toBe(status);
  });

  test.each([
    {
      name: "link-local addresses without a zone",
      dials: ["fe80::1 EINVAL", "fe80::2 EINVAL"],
      wanted: "pass",
      status: "fail",
    },
    {
      name: "a link-local address with a zone that is unknown",
      dials: ["fe80::1%eht0 EINVAL"],
      wanted: "pass",
      status: "fail",
    },
    { name: "a link-local address without a zone", dials: ["fe80::1 EINVAL"], wanted: "warn", status: "warn" },
    {
      name: "such an address beside one that was asked",
      dials: ["fe80::1 EINVAL", "2001:db8::1 EACCES"],
      wanted: "pass",
      status: "pass",
    },
    {
      name: "an address with a route of the type blackhole",
      dials: ["192.0.2.1 EINVAL"],
      wanted: "pass",
      status: "pass",
    },
    {
      name: "an IPv6 address with a route of the type blackhole",
      dials: ["2001:db8::1 EINVAL"],
      wanted: "pass",
      status: "pass",
    },
    {
      name: "an address that a firewall of this machine blocks",
      dials: ["192.0.2.1 EPERM"],
      wanted: "pass",
      status: "pass",
    },
  ] as const)("a name of $name gets $status from an outcome that has $wanted for an error", (row) => {
    const addresses = row.dials.map((text) => {
      const [ip, errno] = text.split(" ");
      return { ip, port: 443, durationMs: 0, errno, message: "why" };
    });
    const attempts = [{ networkStatus: "error", dnsMs: 1, durationMs: 1, addresses }];
    const collected = { ...dialed("error"), attempts } as Collected;
    const [result] = analyze([analyzer({ outcomes: [outcome(row.wanted, "error")] })], [collected]).results;
    const asked = row.status === row.wanted;
    expect([result?.status, result?.message]).toEqual([
      row.status,
      asked ? `${row.wanted} on error` : "Not checked: dial tcp: why",
    ]);
  });

  test.each([
    {
      missing: "A",
      wanted: "pass",
      status: "fail",
      message: "Not checked: no name server returned all IPv4 addresses (dial tcp: why)",
    },
    { missing: "A", wanted: "warn", status: "warn", message: "warn on error" },
    { missing: "AAAA", wanted: "pass", status: "pass", message: "pass on error" },
  ] as const)(
    "a name of which $missing records may be missing, with an outcome that is to $wanted, is $status",
    (row) => {
      const attempts = [{ networkStatus: "error", dnsMs: 1, durationMs: 1, addresses: [], missing: row.missing }];
      const collected = { ...dialed("error", collector(), "refused"), attempts } as Collected;
      const [result] = analyze([analyzer({ outcomes: [outcome(row.wanted, "error")] })], [collected]).results;
      expect([result?.status, result?.message]).toEqual([row.status, row.message]);
    },
  );

  test.each(["no-ipv6", "network-unreachable", "host-unreachable"] as const)(
    "an address without a route passes where an outcome asks for that: %s",
    (reason) => {
      const collected = dialed("error", collector(), reason);
      const [result] = analyze([analyzer({ outcomes: [outcome("pass", "error")] })], [collected]).results;
      expect(result?.status).toBe("pass");
    },
  );

  test.each([{ timeoutMs: 0.000_001 }, { timeoutMs: -1 }, { timeoutMs: 1 }, { timeoutMs: null }, {}] as const)(
    "a lookup that $timeoutMs ms end fails with an outcome that passes on a timeout",
    (given) => {
      const collected = dialed("connection-timeout", collector(given), "dns-timeout");
      const [result] = analyze([analyzer({ outcomes: [outcome("pass", "connection-timeout")] })], [collected]).results;
      expect([result?.status, result?.message]).toEqual(["fail", "Not checked: dial tcp: why"]);
    },
  );

  test("copies the measurements into the result", () => {
    expect(analyze([analyzer({ outcomes: [outcome("fail", "error")] })], [dialed("error")])).toEqual({
      results: [
        {
          title: "The API",
          status: "fail",
          message: "fail on error",
          spec: "s",
          collector: "api",
          address: "api.example.com:6443",
          networkStatus: "error",
          networkMessage: "dial tcp: why",
          reason: "other",
          durationMs: 5,
          attempts: [],
          position: at(10),
        },
      ],
      excluded: [],
    });
  });

  test("reads the last of two collectors with the same name", () => {
    const second = collector({ address: { value: "b.example.com:1", position: at(4) } });
    const [result] = analyze([analyzer()], [dialed("error"), dialed("connected", second)]).results;
    expect([result?.status, result?.address]).toEqual(["pass", "b.example.com:1"]);
  });

  test.each([
    { name: "first", kinds: ["excluded", "dialed"] },
    { name: "last", kinds: ["dialed", "excluded"] },
  ] as const)("reads the one of two collectors with one name that is not excluded, when the $name is", ({ kinds }) => {
    const excludedCollector = collector({ exclude: { value: true, position: at(5) } });
    const collected = kinds.map(
      (kind): Collected => (kind === "excluded" ? { kind, collector: excludedCollector } : dialed("connected")),
    );
    const { results } = analyze([analyzer()], collected);
    expect(results.map(({ status, reason }) => [status, reason])).toEqual([["pass", "other"]]);
  });

  test("fails an analyzer whose collector is excluded, with the position of the exclude", () => {
    const excluded = collector({ exclude: { value: true, position: at(5) } });
    const { results, excluded: list } = analyze([analyzer()], [{ kind: "excluded", collector: excluded }]);
    expect(results).toMatchObject([{ status: "fail", reason: "not-run", durationMs: 0 }]);
    expect(results[0]?.message).toContain('collector "api" is excluded at spec.yaml:5:1');
    expect(list).toEqual([{ title: "api", kind: "collector", position: at(5) }]);
  });

  test("fails a check that was cut off", () => {
    const { results } = analyze(
      [analyzer({ outcomes: [outcome("pass", "")] })],
      [{ kind: "not-run", collector: collector(), networkMessage: "max-duration was used up" }],
    );
    expect(results).toMatchObject([
      { status: "fail", reason: "not-run", message: "Not checked: max-duration was used up" },
    ]);
  });

  test("lists an excluded analyzer and gives it no result", () => {
    const excluded = analyzer({ exclude: { value: true, position: at(12) } });
    expect(analyze([excluded], [dialed("error")])).toEqual({
      results: [],
      excluded: [{ title: "The API", kind: "analyzer", position: at(12) }],
    });
  });

  test("keeps results in the order of the analyzers", () => {
    const titles = ["c", "a", "b"];
    const { results } = analyze(
      titles.map((title) => analyzer({ title })),
      [dialed("connected")],
    );
    expect(results.map(({ title }) => title)).toEqual(titles);
  });
});

describe("passesAll()", () => {
  const answer = (name: string, status: NetworkStatus, overrides: Partial<Dialed> = {}) =>
    ({ ...dialed(status, collector({ name })), ...overrides }) as Dialed;
  const attempted = (ip: string) =>
    [
      {
        networkStatus: "connection-timeout",
        dnsMs: 0,
        durationMs: 1,
        addresses: ip ? [{ ip, port: 1, durationMs: 1 }] : [],
      },
    ] as const;
  const reading = (name: string, ...outcomes: Outcome[]) =>
    analyzer({ collectorName: { value: name, position: at(1) }, outcomes });

  test("tells apart every answer that gives another verdict, also after many of its kind", () => {
    const passes = passesAll([
      reading("open", outcome("pass", "connected")),
      reading("open", outcome("pass", "")),
      reading("closed", outcome("fail", "connected"), outcome("pass", "")),
      reading("closed", outcome("pass", "error"), outcome("pass", "connection-refused"), outcome("pass", "")),
      reading("warned", outcome("warn", "")),
      { ...reading("excluded", outcome("fail", "")), exclude: { value: true, position: at(1) } },
    ]);
    const timeout = { reason: "no-answer" } as const;
    const rows: readonly (readonly [Dialed, boolean])[] = [
      [answer("open", "connected"), true],
      [answer("open", "connection-refused"), false],
      [answer("closed", "connection-refused"), true],
      [answer("closed", "connected"), false],
      [answer("closed", "connection-timeout", { ...timeout, attempts: attempted("192.0.2.1") }), true],
      [answer("closed", "connection-timeout", { ...timeout, attempts: attempted("") }), false],
      [answer("closed", "connection-timeout", { ...timeout, attempts: attempted("192.0.2.1"), isCutOff: true }), false],
      [answer("closed", "error", { reason: "policy-denied" }), false],
      [answer("closed", "error", { reason: "dns-not-found" }), true],
      [answer("closed", "error", { reason: "dns-failure" }), false],
      [answer("closed", "connection-refused", { reason: "dns-failure" }), false],
      [answer("closed", "connection-timeout", { reason: "dns-timeout" }), false],
      [answer("warned", "connected"), false],
      [answer("excluded", "connected"), true],
      [answer("unread", "connection-refused"), false],
    ];
    const asked = [...rows, ...rows, ...rows.toReversed()];
    expect(asked.map(([dialed]) => passes(dialed))).toEqual(asked.map(([, expected]) => expected));
  });

  test("20,000 analyzers of one collector are asked once for thousands of answers alike", () => {
    let asked = 0;
    const outcomes = [outcome("pass", "connection-refused")];
    const counted = (title: string) =>
      Object.defineProperty(analyzer({ title }), "outcomes", {
        get: () => {
          asked++;
          return outcomes;
        },
      });
    const passes = passesAll(Array.from({ length: 20_000 }, (_, index) => counted(`${index}`)));
    const answers = Array.from({ length: 2_000 }, () => passes(answer("api", "connection-refused")));
    expect([new Set(answers), asked]).toEqual([new Set([true]), 20_000]);
  });
});
