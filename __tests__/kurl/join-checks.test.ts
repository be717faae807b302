import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { bracketHint, withBrackets } from "../../src/decode/brackets.js";
import { allowedChecks, MAX_CHECKS } from "../../src/decode/limits.js";
import { templateData } from "../../src/kurl/data.js";
import { joinChecks } from "../../src/kurl/join-checks.js";
import { Meter } from "../../src/meter.js";
import { accept } from "../../src/problem/checked.js";

interface Spec {
  readonly spec: { readonly collectors: readonly { tcpConnect: { collectorName: string; address: string } }[] };
}

function checks(context: string) {
  const data = accept(templateData({ contexts: [{ file: "context", text: context }] }));
  const { value: source, problems } = joinChecks(data, { meter: new Meter(), allowed: allowedChecks() });
  return { spec: source && parse(source.text), problems, source };
}

function addresses(context: string): readonly string[] {
  const { spec } = checks(context);
  return ((spec as Spec | undefined)?.spec.collectors ?? []).map(
    ({ tcpConnect }) => `${tcpConnect.collectorName} -> ${tcpConnect.address}`,
  );
}

const HOSTS = "PrimaryHosts: [192.0.2.1], SecondaryHosts: [2001:db8::2]";

describe("kURL's own checks of a joining node", () => {
  test("a primary reaches every kubelet, every etcd and every API server", () => {
    expect(addresses(`{IsJoin: true, ${HOSTS}}`)).toEqual([
      "kubelet 192.0.2.1:10250 -> 192.0.2.1:10250",
      "kubelet [2001:db8::2]:10250 -> [2001:db8::2]:10250",
      "etcd peer 192.0.2.1:2379 -> 192.0.2.1:2379",
      "etcd peer 192.0.2.1:2380 -> 192.0.2.1:2380",
      "api-server 192.0.2.1:6443 -> 192.0.2.1:6443",
    ]);
  });

  test("a secondary reaches every API server", () => {
    expect(addresses(`{IsJoin: true, IsPrimary: false, ${HOSTS}}`)).toEqual([
      "api-server 192.0.2.1:6443 -> 192.0.2.1:6443",
    ]);
  });

  test("each is worded as kURL words it and warns at worst", () => {
    const { spec, source } = checks("{IsJoin: true, IsPrimary: false, PrimaryHosts: [p1]}");
    expect(spec).toEqual({
      apiVersion: "troubleshoot.sh/v1beta2",
      kind: "HostPreflight",
      metadata: { name: "join-checks" },
      spec: {
        collectors: [{ tcpConnect: { collectorName: "api-server p1:6443", address: "p1:6443", timeout: "5s" } }],
        analyzers: [
          {
            tcpConnect: {
              checkName: "api-server p1:6443 TCP connection status",
              collectorName: "api-server p1:6443",
              outcomes: [
                { warn: { when: "connection-refused", message: "Connection to api-server p1:6443 was refused" } },
                { warn: { when: "connection-timeout", message: "Timed out connecting to api-server p1:6443" } },
                { warn: { when: "error", message: "Unexpected error connecting to api-server p1:6443" } },
                { pass: { when: "connected", message: "Successfully connected to api-server p1:6443" } },
              ],
            },
          },
        ],
      },
    });
    expect(source?.file).toBe("join-checks");
  });

  test.each([
    ["a node that does not join", `{${HOSTS}}`],
    ["an upgrade", `{IsJoin: true, IsUpgrade: true, ${HOSTS}}`],
    ["a join without hosts", "{IsJoin: true}"],
  ])("%s adds no check, which is a warning", (_, context) => {
    expect(checks(context)).toMatchObject({
      spec: undefined,
      problems: [{ code: "join-checks-none", severity: "warning", where: "input join-checks" }],
    });
  });
});

describe("the hosts of a context", () => {
  /** A primary that joins checks each other primary four times. */
  const PRIMARIES = MAX_CHECKS / 4;
  const primaries = (count: number) => `{IsJoin: true, PrimaryHosts: [${"a,".repeat(count)}]}`;

  test("have as many join checks as a run may have", () => {
    const { source, problems } = checks(primaries(PRIMARIES));
    expect([source?.text.match(/collectorName: .*\n {8}address: /g)?.length, problems]).toEqual([MAX_CHECKS, []]);
  });

  test("that have more are refused before a check is written", () => {
    expect(checks(primaries(PRIMARIES + 1))).toEqual({
      source: undefined,
      spec: undefined,
      problems: [
        {
          code: "check-limit",
          severity: "error",
          message: "join-checks adds 20004 checks",
          remedy: "expected at most 20000; divide it with shard",
          where: "input join-checks",
        },
      ],
    });
  });

  test("may have more join checks where machines divide them", () => {
    const data = accept(templateData({ contexts: [{ file: "context", text: primaries(PRIMARIES + 1) }] }));
    expect(joinChecks(data, { meter: new Meter(), allowed: allowedChecks(2) }).problems).toEqual([]);
  });

  test("spend steps for what is written", () => {
    const data = accept(templateData({ contexts: [{ file: "context", text: primaries(1_000) }] }));
    const meter = new Meter();
    const { value } = joinChecks(data, { meter, allowed: allowedChecks() });
    expect(meter.spent).toBeGreaterThan((value?.text.length ?? 0) / 65);
  });

  test.each(["a", "node-1.example.com", "2001:db8::1", "[2001:db8::1]", "fe80::1%eth0", "1e3", "null", "bücher", "-"])(
    "%s is written so that YAML reads it as it is",
    (host) => {
      const address = host.includes(":") && !host.startsWith("[") ? `[${host}]:6443` : `${host}:6443`;
      expect(addresses(`{IsJoin: true, IsPrimary: false, PrimaryHosts: ["${host}"]}`)).toEqual([
        `api-server ${address} -> ${address}`,
      ]);
    },
  );
});

describe("an IPv6 host without brackets is given them, with a warning", () => {
  const position = { file: "spec.yaml", line: 3, column: 9 };

  test.each([
    ["2001:db8::10:6783", "[2001:db8::10]:6783"],
    ["::1:80", "[::1]:80"],
    ["fe80::1%eth0:6783", "[fe80::1%eth0]:6783"],
  ])("%s", (address, bracketed) => {
    expect(withBrackets(address)).toBe(bracketed);
    expect(bracketHint(address, bracketed, position)).toMatchObject({
      code: "address-brackets",
      severity: "warning",
      remedy: `write ${bracketed}`,
      position,
    });
  });

  test.each([
    "[2001:db8::10]:6783",
    "192.0.2.1:80",
    "a.example.com:80",
    "a:b:80",
    "2001:db8::10",
    ":80",
    "",
    "2001:db8::1:99999",
  ])("not %j", (address) => {
    expect(withBrackets(address)).toBeUndefined();
  });
});
