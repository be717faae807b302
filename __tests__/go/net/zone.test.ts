import { expect, test } from "@jest/globals";
import { type IpAddress, parseIp } from "../../../src/go/net/netip.js";
import { type Zone, zoneFor } from "../../../src/go/net/zone.js";

const interfaces = () => ({ names: new Set(["lo", "eth0", "7"]), nameOfIndex: new Map([[2, "eth0"]]) });
const onLinux = process.platform === "linux" ? test : test.skip;

onLinux.each<[text: string, zone: Zone]>([
  ["192.0.2.1", { kind: "usable", zone: "" }],
  ["2001:db8::1", { kind: "usable", zone: "" }],
  ["2001:db8::1%nosuch", { kind: "usable", zone: "" }],
  ["ff02::1%nosuch", { kind: "usable", zone: "" }],
  ["fe80::1%eth0", { kind: "usable", zone: "eth0" }],
  ["fe80::1%2", { kind: "usable", zone: "eth0" }],
  ["fe80::1%2x", { kind: "usable", zone: "eth0" }],
  ["fe80::1%7", { kind: "usable", zone: "7" }],
  ["fe80::1", { kind: "unusable", code: "EINVAL" }],
  ["fe80::1%nosuch", { kind: "unusable", code: "EINVAL" }],
  ["fe80::1%0", { kind: "unusable", code: "EINVAL" }],
  ["fe80::1%99", { kind: "unusable", code: "ENETUNREACH" }],
])("%s is dialed with %p", (text, zone) => {
  expect(zoneFor(parseIp(text) as IpAddress, interfaces)).toEqual(zone);
});

onLinux("a zone is not rejected where no descriptor is left to read the interfaces", () => {
  expect(zoneFor(parseIp("fe80::1%eth0") as IpAddress, () => undefined)).toEqual({ kind: "no-descriptor" });
});

onLinux("a zone is left to the kernel where no interface is known", () => {
  const none = () => ({ names: new Set<string>(), nameOfIndex: new Map<number, string>() });
  expect(zoneFor(parseIp("fe80::1%eth0") as IpAddress, none)).toEqual({ kind: "usable", zone: "eth0" });
});
