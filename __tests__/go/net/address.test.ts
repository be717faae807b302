import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addressError, joinHostPort, splitHostPort } from "../../../src/go/net/address.js";

describe("splitHostPort", () => {
  test.each([
    ["example.com:80", "example.com", "80"],
    ["192.0.2.1:80", "192.0.2.1", "80"],
    ["[2001:db8::1]:80", "2001:db8::1", "80"],
    ["[fe80::1%eth0]:80", "fe80::1%eth0", "80"],
    ["[example.com]:80", "example.com", "80"],
    [":80", "", "80"],
    ["[]:80", "", "80"],
    ["example.com:", "example.com", ""],
    [":", "", ""],
    [" example.com : 80 ", " example.com ", " 80 "],
  ])("splitHostPort splits %j into %j and %j", (address, host, port) => {
    expect(splitHostPort(address)).toEqual({ kind: "split", host, port });
  });

  test.each([
    ["example.com", "missing port in address"],
    ["[::1]", "missing port in address"],
    ["[[::1]]:80", "missing port in address"],
    ["[::1]x:80", "missing port in address"],
    ["::1:80", "too many colons in address"],
    ["[::1]:80:90", "too many colons in address"],
    ["[::1:80", "missing ']' in address"],
    ["a[b:80", "unexpected '[' in address"],
    ["[a[b]:80", "unexpected '[' in address"],
    ["a]b:80", "unexpected ']' in address"],
    ["[a]:8]0", "unexpected ']' in address"],
  ])("splitHostPort rejects %j: %s", (address, why) => {
    expect(splitHostPort(address)).toEqual({ kind: "invalid", message: `address ${address}: ${why}` });
  });

  test("splitHostPort reverses joinHostPort", () => {
    const host = fc.string().filter((text) => !/[[\]]/.test(text));
    const port = fc.string().filter((text) => !/[[\]:]/.test(text));
    fc.assert(
      fc.property(host, port, (host, port) => {
        expect(splitHostPort(joinHostPort(host, port))).toEqual({ kind: "split", host, port });
      }),
    );
  });
});

test("addressError omits an empty address", () => {
  expect(addressError("", "missing address")).toBe("missing address");
});
