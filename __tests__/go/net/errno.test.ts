import { expect, test } from "@jest/globals";
import { errnoOf, failedCall } from "../../../src/go/net/errno.js";
import { failureOfErrno } from "../../../src/go/net/failure.js";
import { type IpAddress, parseIp } from "../../../src/go/net/netip.js";

function kernelError(code: string, errno = 0): NodeJS.ErrnoException {
  return Object.assign(new Error(`connect ${code}`), { code, errno });
}

test.each([
  ["ECONNREFUSED", -111, "ECONNREFUSED", "connection refused"],
  ["ETIMEDOUT", -110, "ETIMEDOUT", "connection timed out"],
  ["EHOSTUNREACH", -113, "EHOSTUNREACH", "no route to host"],
  ["ENETUNREACH", -101, "ENETUNREACH", "network is unreachable"],
  ["EACCES", -13, "EACCES", "permission denied"],
  ["ENOPROTOOPT", -92, "ENOPROTOOPT", "protocol not available"],
  ["Unknown system error -64", -64, "ENONET", "machine is not on the network"],
  ["Unknown system error -96", -96, "EPFNOSUPPORT", "protocol family not supported"],
  ["EWHATEVER", -1000, "EWHATEVER", "connect EWHATEVER"],
])("Node's %s (%d) is %s, %s", (code, errno, symbol, text) => {
  expect(errnoOf(kernelError(code, errno))).toEqual({ code: symbol, text });
});

test.each([
  ["EMFILE", "socket"],
  ["EAFNOSUPPORT", "socket"],
  ["ECONNREFUSED", "connect"],
])("%s comes from the call %s", (code, call) => {
  expect(failedCall(code)).toBe(call);
});

test.each([
  ["ECONNREFUSED", "192.0.2.1", "refused"],
  ["ETIMEDOUT", "192.0.2.1", "no-answer"],
  ["EHOSTUNREACH", "192.0.2.1", "host-unreachable"],
  ["ENETUNREACH", "192.0.2.1", "network-unreachable"],
  ["EINVAL", "fe80::1", "bad-address"],
  ["EINVAL", "192.0.2.1", "other"],
  ["EADDRNOTAVAIL", "192.0.2.1", "other"],
  ["EACCES", "192.0.2.1", "other"],
  ["EMFILE", "192.0.2.1", "local-limit"],
  ["ENFILE", "192.0.2.1", "local-limit"],
  ["ENOBUFS", "192.0.2.1", "local-limit"],
  ["ENOMEM", "192.0.2.1", "local-limit"],
  ["EAGAIN", "192.0.2.1", "local-limit"],
  ["EADDRINUSE", "192.0.2.1", "local-limit"],
])("%s of %s means %s", (code, ip, failure) => {
  expect(failureOfErrno(code, parseIp(ip) as IpAddress, { isFound: false })).toBe(failure);
});

test.each([
  { platform: "linux", errno: -64, code: "ENONET" },
  { platform: "darwin", errno: -64, code: "EHOSTDOWN" },
  { platform: "linux", errno: -102, code: "ENETRESET" },
  { platform: "darwin", errno: -52, code: "ENETRESET" },
  // 102 is another error there, and Windows has numbers of its own.
  { platform: "darwin", errno: -102, code: "Unknown system error -102" },
  { platform: "win32", errno: -64, code: "Unknown system error -64" },
])("the number $errno without a name is $code on $platform", ({ platform, errno, code }) => {
  const error = Object.assign(new Error("connect"), { errno, code: `Unknown system error ${errno}` });
  expect(errnoOf(error, platform).code).toBe(code);
});

test("EINVAL of an address that a name has means other, since the name may have another one later", () => {
  expect(failureOfErrno("EINVAL", parseIp("fe80::1") as IpAddress, { isFound: true })).toBe("other");
});
