import { describe, expect, test } from "@jest/globals";
import type { CheckResult } from "../../src/analyze/result.js";
import { annotationsOf } from "../../src/pages/annotations.js";
import { ownAddressWarnings, shownAddress, withOwnAddresses } from "../../src/report/own-address.js";
import { redact } from "../../src/report/redact.js";
import { makeReport, makeResult } from "./make-report.js";

const own = () => new Set(["192.0.2.7", "2001:db8::7", "fe80::7"]);

interface Tried {
  readonly ip: string;
  readonly message?: string;
  readonly source?: string;
}

function resultOf(address: string, tried: readonly Tried[], more: Partial<CheckResult> = {}): CheckResult {
  const addresses = tried.map((each) => ({ ...each, port: 443, durationMs: 1 }));
  const isConnected = tried.some(({ message }) => message === undefined);
  const networkStatus = isConnected ? "connected" : "connection-refused";
  return makeResult({
    address,
    networkStatus,
    reason: isConnected ? "connected" : "refused",
    attempts: [{ networkStatus, dnsMs: 1, durationMs: 1, addresses }],
    ...more,
  });
}

const refused = "connect: connection refused";
const ownOf = (result: CheckResult) => withOwnAddresses([result], own)[0]?.ownAddress;

describe("a name that leads to this machine", () => {
  test.each(["127.0.0.1", "127.255.1.2", "::1", "0.0.0.0", "::", "192.0.2.7", "2001:db8::7", "fe80::7%eth0"])(
    "is found with the address %s",
    (ip) => {
      expect(ownOf(resultOf("db.example.com:443", [{ ip }]))).toBe(ip);
      expect(ownOf(resultOf("db.example.com:443", [{ ip, message: refused }]))).toBe(ip);
    },
  );

  test("is found by the address it was dialed from, where the interfaces are unknown", () => {
    const result = resultOf("db.example.com:443", [{ ip: "192.0.2.9", source: "192.0.2.9" }]);
    expect(withOwnAddresses([result], () => new Set())[0]?.ownAddress).toBe("192.0.2.9");
  });

  test.each([
    {
      name: "it was dialed from another address",
      result: resultOf("a.example.com:1", [{ ip: "192.0.2.9", source: "192.0.2.7" }]),
    },
    {
      name: "its other address answered",
      result: resultOf("a.example.com:1", [{ ip: "::1", message: refused }, { ip: "192.0.2.9" }]),
    },
    { name: "it is localhost", result: resultOf("localhost:1", [{ ip: "127.0.0.1" }]) },
    { name: "it is localhost, written otherwise", result: resultOf("LocalHost.:1", [{ ip: "127.0.0.1" }]) },
    { name: "it is below localhost", result: resultOf("db.localhost:1", [{ ip: "127.0.0.1" }]) },
    { name: "it is an IP address", result: resultOf("127.0.0.1:1", [{ ip: "127.0.0.1" }]) },
    { name: "it is an IPv6 address", result: resultOf("[::1]:1", [{ ip: "::1" }]) },
    { name: "the host is empty", result: resultOf(":1", [{ ip: "127.0.0.1" }]) },
    {
      name: "a policy forbade it, so nothing was dialed",
      result: resultOf("a.example.com:1", [{ ip: "127.0.0.1", message: "denied" }], { reason: "policy-denied" }),
    },
    { name: "it leads elsewhere", result: resultOf("a.example.com:1", [{ ip: "192.0.2.8" }]) },
    { name: "it was not found", result: resultOf("a.example.com:1", []) },
  ])("is not seen where $name", ({ result }) => {
    expect(withOwnAddresses([result], own)).toEqual([result]);
  });

  const found = { ...resultOf("db.example.com:443", [{ ip: "127.0.0.1" }]), ownAddress: "127.0.0.1" };

  test("is warned of at its check, which keeps its status", () => {
    const before = resultOf("db.example.com:443", [{ ip: "127.0.0.1" }]);
    expect(withOwnAddresses([before], own)).toEqual([{ ...before, ownAddress: "127.0.0.1" }]);
    expect(ownAddressWarnings([found, before])).toEqual([
      {
        code: "name-leads-home",
        severity: "warning",
        message:
          "The name in db.example.com:443 leads to this machine (127.0.0.1), so the check says nothing about another host",
        remedy: "see /etc/hosts and the name server; write localhost if this machine is meant",
        position: found.position,
      },
    ]);
  });

  test("is shown with the address that answered, and hidden by redact", () => {
    expect(shownAddress(found)).toBe("db.example.com:443 (127.0.0.1, the runner itself)");
    const failed = { ...found, status: "fail" as const };
    expect(annotationsOf(makeReport({ results: [failed] }))[0]?.message).toContain(shownAddress(found));
    const [hidden] = redact(makeReport({ results: [found] })).results;
    expect(hidden).toMatchObject({ address: "host-1:443", ownAddress: "ip-1" });
  });
});
