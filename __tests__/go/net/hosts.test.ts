import { expect, test } from "@jest/globals";
import { lookupStaticHost, parseHosts } from "../../../src/go/net/hosts.js";
import { withZone } from "../../../src/go/net/netip.js";

const hosts = parseHosts(
  [
    "127.0.0.1 localhost",
    "::1\tlocalhost ip6-localhost\r",
    "# 192.0.2.9 db.example",
    "192.0.2.1 db.example DB2.Example # 192.0.2.9 late",
    "2001:DB8::1 db.example",
    "fe80::1%eth0 linklocal.example",
    "::ffff:192.0.2.2 mapped.example",
    "010.0.0.1 octal.example",
    "10.1 short.example",
    "192.0.2.3",
    "192.0.2.4 rooted.example.",
    "192.0.2.5 single",
    "192.0.2.6 dotted.",
  ].join("\n"),
);

test.each<[name: string, addresses: string[]]>([
  ["localhost", ["127.0.0.1", "::1"]],
  ["LOCALHOST", ["127.0.0.1", "::1"]],
  ["localhost.", []],
  ["ip6-localhost", ["::1"]],
  ["db.example", ["192.0.2.1", "2001:db8::1"]],
  ["db.example.", ["192.0.2.1", "2001:db8::1"]],
  ["db2.example", ["192.0.2.1"]],
  ["late", []],
  ["linklocal.example", ["fe80::1%eth0"]],
  ["mapped.example", ["192.0.2.2"]],
  ["octal.example", []],
  ["short.example", []],
  ["rooted.example", ["192.0.2.4"]],
  ["single", ["192.0.2.5"]],
  ["single.", []],
  ["dotted", []],
  ["dotted.", ["192.0.2.6"]],
  ["nosuch.example", []],
])("%s is %p", (name, addresses) => {
  expect(lookupStaticHost(hosts, name).map(withZone)).toEqual(addresses);
});
