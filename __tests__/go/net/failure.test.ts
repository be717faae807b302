import { expect, test } from "@jest/globals";
import { isUnsent } from "../../../src/go/net/failure.js";

const source = "192.0.2.1";

test.each([
  { name: "no route", dialed: { errno: "ENETUNREACH" }, unsent: true },
  { name: "a route of the type blackhole", dialed: { errno: "EINVAL" }, unsent: true },
  { name: "a route of the type prohibit", dialed: { errno: "EACCES" }, unsent: true },
  { name: "a route of the type unreachable", dialed: { errno: "EHOSTUNREACH" }, unsent: true },
  { name: "a rule against it", dialed: { errno: "EPERM" }, unsent: true },
  { name: "no socket for it", dialed: { errno: "EMFILE" }, unsent: true },
  { name: "a connection", dialed: { source }, unsent: false },
  { name: "no answer", dialed: {}, unsent: false },
  { name: "a refusal", dialed: { errno: "ECONNREFUSED", source }, unsent: false },
  { name: "a refusal, from a source that is not known", dialed: { errno: "ECONNREFUSED" }, unsent: false },
  { name: "a timeout of the kernel, from such a source", dialed: { errno: "ETIMEDOUT" }, unsent: false },
  { name: "a router without a route", dialed: { errno: "ENETUNREACH", source }, unsent: false },
  { name: "a router that rejects it", dialed: { errno: "EHOSTUNREACH", source }, unsent: false },
  { name: "no route on Windows", dialed: { errno: "ENETUNREACH" }, platform: "win32", unsent: true },
  { name: "perhaps a router, on Windows", dialed: { errno: "EHOSTUNREACH" }, platform: "win32", unsent: false },
])("an address that has $name got no packet: $unsent", ({ dialed, platform = "linux", unsent }) => {
  expect(isUnsent(dialed, platform)).toBe(unsent);
});
