import { describe, expect, test } from "@jest/globals";
import { notDialedWarnings } from "../../src/report/not-dialed.js";
import { makeAttempt, makeResult } from "./make-report.js";

const address = "db.example.com:443";
const ipv6 = { ip: "2001:db8::1", port: 443, durationMs: 0, errno: "ENETUNREACH", message: "network is unreachable" };
const ipv4 = { ...ipv6, ip: "192.0.2.10" };
const timedOut = (undialed: number) =>
  makeResult({
    address,
    networkStatus: "connection-timeout",
    reason: "no-answer",
    attempts: [makeAttempt({ networkStatus: "connection-timeout", undialed })],
  });
const withoutIpv6 = makeResult({
  address,
  networkStatus: "error",
  reason: "no-ipv6",
  attempts: [makeAttempt({ networkStatus: "error", addresses: [ipv6] })],
});

describe("a check of addresses that were not dialed", () => {
  const late = {
    message:
      "The timeout left no time to dial 2 addresses of the name in db.example.com:443, so the check passes although not all are known to be closed",
    remedy: "raise the timeout, or write a check for each IP address",
  };
  test.each([
    { name: "the timeout was over", result: timedOut(2), ...late },
    { name: "one is left", result: timedOut(1), ...late, message: late.message.replace("2 addresses", "1 address") },
    { name: "another one refused", result: { ...timedOut(2), networkStatus: "connection-refused" }, ...late },
    {
      name: "the limit of the run left out some",
      result: { ...timedOut(2), reason: "refused", attempts: [makeAttempt({ overLimit: 996 })] },
      message:
        "A limit of addresses left out 996 addresses of the name in db.example.com:443, so the check passes although not all are known to be closed",
      remedy: "write a check for each IP address, or divide the checks of names with many addresses among several runs",
    },
    {
      name: "no name server returned its IPv6 addresses",
      result: { ...withoutIpv6, reason: "refused", attempts: [makeAttempt({ addresses: [ipv4], missing: "AAAA" })] },
      message:
        "No name server returned the IPv6 addresses of the name in db.example.com:443, so the check passes although not all are known to be closed",
      remedy: "check the name server, or write a check for each IP address",
    },
    {
      name: "this machine has no IPv6",
      result: withoutIpv6,
      message: "This machine has no IPv6, so the check of db.example.com:443 passes although no packet was sent",
      remedy: "run it on a machine with IPv6, or check an IPv4 address",
    },
  ] as const)("is warned of where it passes and $name", ({ result, message, remedy }) => {
    expect(notDialedWarnings([result])).toEqual([
      { code: "not-dialed", severity: "warning", message, remedy, position: result.position },
    ]);
  });

  test.each([
    { name: "it fails", result: { ...timedOut(2), status: "fail" } },
    { name: "it warns", result: { ...withoutIpv6, status: "warn" } },
    { name: "another address connected", result: { ...timedOut(2), networkStatus: "connected" } },
    {
      name: "only an earlier try had no time",
      result: { ...timedOut(2), attempts: [makeAttempt({ undialed: 2 }), makeAttempt()] },
    },
    {
      name: "an IPv4 address was tried too",
      result: { ...withoutIpv6, attempts: [makeAttempt({ addresses: [ipv6, ipv4] })] },
    },
    {
      name: "there is no route to an IPv4 address",
      result: { ...withoutIpv6, reason: "network-unreachable", attempts: [makeAttempt({ addresses: [ipv4] })] },
    },
    { name: "it was not run", result: { ...withoutIpv6, status: "fail", reason: "not-run", attempts: [] } },
  ] as const)("has no warning where $name", ({ result }) => {
    expect(notDialedWarnings([result])).toEqual([]);
  });
});
