import { describe, expect, test } from "@jest/globals";
import { notDialedProblems } from "../../src/report/not-dialed.js";
import { makeAttempt, makeResult } from "./make-report.js";

const address = "db.example.com:443";
const ipv6 = { ip: "2001:db8::1", port: 443, durationMs: 0, errno: "ENETUNREACH", message: "network is unreachable" };
const ipv4 = { ...ipv6, ip: "192.0.2.10" };
const refused = {
  ...ipv4,
  ip: "192.0.2.11",
  source: "192.0.2.1",
  errno: "ECONNREFUSED",
  message: "connection refused",
};
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
      name: "no name server returned its IPv4 addresses",
      result: { ...withoutIpv6, reason: "refused", attempts: [makeAttempt({ addresses: [ipv4], missing: "A" })] },
      message:
        "No name server returned the IPv4 addresses of the name in db.example.com:443, so the check passes although not all are known to be closed",
      remedy: "check the name server, or write a check for each IP address",
    },
    {
      name: "this machine has no IPv6",
      result: withoutIpv6,
      message: "This machine has no IPv6, so the check of db.example.com:443 passes although no packet was sent",
      remedy: "run it on a machine with IPv6, or check an IPv4 address",
    },
  ] as const)("is warned of where it passes and $name", ({ result, message, remedy }) => {
    expect(notDialedProblems([result], () => true)).toEqual([
      { code: "not-dialed", severity: "warning", message, remedy, position: result.position },
    ]);
  });

  const toNone = "The check of db.example.com:443 passes although no packet was sent";
  const routes = "see the routes, rules and limits of this machine, or run the check on another one";
  const toOne = (ip: string, why: string) =>
    `No packet was sent to ${ip} of the name in db.example.com:443 (${why}), so the check passes although not all are known to be closed`;
  const unreachable = "network is unreachable";
  test.each([
    { name: "its only address has no route", addresses: [ipv4], message: `${toNone}: ${unreachable}` },
    {
      name: "none of its addresses has a route, and this machine has no IPv6",
      addresses: [ipv6, ipv4],
      message: `${toNone}: ${unreachable}`,
      lacksIpv6: true,
    },
    { name: "the route of one is missing", addresses: [refused, ipv4], message: toOne("192.0.2.10", unreachable) },
    {
      name: "the route of one is a blackhole",
      addresses: [refused, { ...ipv4, errno: "EINVAL", message: "invalid argument" }],
      message: toOne("192.0.2.10", "invalid argument"),
    },
    {
      name: "the route of one is prohibited",
      addresses: [{ ...ipv4, errno: "EACCES", message: "permission denied" }, refused],
      message: toOne("192.0.2.10", "permission denied"),
    },
    { name: "there is IPv6, but no route", addresses: [refused, ipv6], message: toOne("2001:db8::1", unreachable) },
    {
      name: "one has no route, and this machine has no IPv6 for another one",
      addresses: [refused, ipv6, ipv4],
      message: toOne("192.0.2.10", unreachable),
      lacksIpv6: true,
    },
  ])("gets no packet where it passes and $name, which is a warning", ({ addresses, message, lacksIpv6 = false }) => {
    const result = makeResult({
      address,
      networkStatus: "error",
      reason: "network-unreachable",
      attempts: [makeAttempt({ addresses })],
    });
    expect(notDialedProblems([result], () => lacksIpv6)).toEqual([
      { code: "not-dialed", severity: "warning", message, remedy: routes, position: result.position },
    ]);
  });

  test("has a notice where this machine has no IPv6, and an IPv4 address of the name refuses", () => {
    const attempts = [makeAttempt({ addresses: [refused, ipv6] })];
    const result = makeResult({ address, networkStatus: "connection-refused", reason: "refused", attempts });
    expect(notDialedProblems([result], () => true)).toEqual([
      {
        code: "not-dialed",
        severity: "notice",
        message:
          "This machine has no IPv6, so the check of db.example.com:443 passes although no packet was sent to the IPv6 addresses of its name",
        remedy: "run it on a machine with IPv6, or set ip-family to 4 if IPv4 is enough",
        position: result.position,
      },
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
      name: "each address refuses",
      result: { ...withoutIpv6, reason: "refused", attempts: [makeAttempt({ addresses: [refused] })] },
    },
    {
      name: "a router has no route to the address",
      result: {
        ...withoutIpv6,
        reason: "network-unreachable",
        attempts: [makeAttempt({ addresses: [{ ...ipv4, source: "192.0.2.1" }] })],
      },
    },
    { name: "it was not run", result: { ...withoutIpv6, status: "fail", reason: "not-run", attempts: [] } },
  ] as const)("has no problem where $name", ({ result }) => {
    expect(notDialedProblems([result], () => true)).toEqual([]);
  });
});
