import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fromBytes, isLinkLocal, parseIp, toBytes, withZone } from "../../../src/go/net/netip.js";

describe("parseIp", () => {
  test.each([
    ["192.0.2.1", "192.0.2.1"],
    ["0.0.0.0", "0.0.0.0"],
    ["255.255.255.255", "255.255.255.255"],
    ["::", "::"],
    ["::1", "::1"],
    ["2001:DB8::1", "2001:db8::1"],
    ["2001:0db8:0000:0000:0000:0000:0000:0001", "2001:db8::1"],
    ["2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"],
    ["2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"],
    ["1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"],
    ["1::", "1::"],
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["::ffff:c000:201", "192.0.2.1"],
    ["::192.0.2.1", "::c000:201"],
    ["64:ff9b::192.0.2.1", "64:ff9b::c000:201"],
    ["fe80::1%eth0", "fe80::1%eth0"],
    ["fe80::1%a%b", "fe80::1%a%b"],
    ["::ffff:127.0.0.1%lo", "127.0.0.1%lo"],
  ])("parses %j as %s", (text, canonical) => {
    const address = parseIp(text);
    expect(address && withZone(address)).toBe(canonical);
  });

  test.each([
    "",
    "localhost",
    "127.1",
    "2130706433",
    "0177.0.0.1",
    "010.0.0.1",
    "0x7f.0.0.1",
    "256.0.0.1",
    "1.2.3",
    "1.2.3.4.5",
    "1.2.3.4.",
    ".1.2.3.4",
    "1..2.3",
    "1.2.3.4 ",
    "1.2.3.4%eth0",
    "１.2.3.4",
    ":",
    ":::",
    "1:2:3",
    "1:2:3:4:5:6:7:8:9",
    "1:2:3:4:5:6:7:8::",
    "::1:2:3:4:5:6:7:8",
    "1::2::3",
    "::00001",
    "::g",
    "12345::",
    "::1.2.3",
    "::1.2.3.04",
    "1.2.3.4::",
    "1:2:3:4:5:6:7:1.2.3.4",
    ":1::",
    "::1:",
    "fe80::1%",
    "%eth0",
  ])("rejects %j", (text) => {
    expect(parseIp(text)).toBeUndefined();
  });

  test("parses the canonical form of any address", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ minLength: 4, maxLength: 4 }),
      fc.uint8Array({ minLength: 16, maxLength: 16 }),
      fc.uint8Array({ minLength: 16, maxLength: 16, max: 1 }),
    );
    fc.assert(
      fc.property(bytes, (bytes) => {
        const address = fromBytes(bytes);
        expect(parseIp(address.ip)).toEqual(address);
        if (address.family === 6 || bytes.length === 4) expect(toBytes(address)).toEqual(Uint8Array.from(bytes));
      }),
    );
  });
});

test.each([
  ["fe80::1", true],
  ["febf:ffff::1", true],
  ["fec0::1", false],
  ["fe8::1", false],
  ["2001:db8::1", false],
  ["169.254.0.1", false],
])("isLinkLocal(%s) is %p", (text, expected) => {
  expect(isLinkLocal(parseIp(text) ?? { ip: text, family: 4, zone: "" })).toBe(expected);
});
