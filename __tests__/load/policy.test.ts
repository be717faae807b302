import { describe, expect, test } from "@jest/globals";
import { parsePatterns } from "../../src/inputs/patterns.js";
import { policyWarnings } from "../../src/load/policy.js";

const warningsOf = (text: string) => policyWarnings({ deny: parsePatterns("deny", text).value });

describe("policyWarnings()", () => {
  test.each([
    { line: "10.9.1.0", network: "10.9.1.0/24", address: "10.9.1.0/32" },
    { line: "10.9.0.0", network: "10.9.0.0/16", address: "10.9.0.0/32" },
    { line: "10.0.0.0", network: "10.0.0.0/8", address: "10.0.0.0/32" },
    { line: "0.0.0.0", network: "0.0.0.0/0", address: "0.0.0.0/32" },
    { line: "10.9.1.0:5432", network: "10.9.1.0/24", address: "10.9.1.0/32" },
    { line: "::ffff:10.9.1.0", network: "10.9.1.0/24", address: "10.9.1.0/32" },
    { line: "2001:db8::", network: "2001:db8::/32", address: "2001:db8::/128" },
    { line: "2001:DB8:1:0:0:0:0:0", network: "2001:db8:1::/48", address: "2001:db8:1::/128" },
    { line: "[2001:db8::]:443", network: "2001:db8::/32", address: "2001:db8::/128" },
    { line: "fd00::", network: "fd00::/16", address: "fd00::/128" },
    { line: "::", network: "::/0", address: "::/128" },
  ])("an address of deny that ends in zeros has a warning: $line", ({ line, network, address }) => {
    expect(warningsOf(`db.example.com\n  ${line}`)).toEqual([
      {
        code: "policy-prefix",
        severity: "warning",
        message: `deny pattern "${line}" denies one address; a network without its prefix?`,
        remedy: `expected a prefix such as ${network}, or ${address} for that address alone`,
        position: { file: "input deny", line: 2, column: 3 },
      },
    ]);
  });

  test.each([
    { line: "all", patterns: "0.0.0.0/0 and ::/0" },
    { line: "Any", patterns: "0.0.0.0/0 and ::/0" },
    { line: "internal", patterns: "*.internal" },
    { line: "link-local", patterns: "169.254.0.0/16 and fe80::/10" },
    { line: "loopback:5432", patterns: "127.0.0.0/8 and ::1" },
    { line: "metadata", patterns: "169.254.169.254 and fd00:ec2::254" },
    { line: "private.", patterns: "10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 and fc00::/7" },
  ])("a word of deny for many addresses has a warning: $line", ({ line, patterns }) => {
    expect(warningsOf(`db.example.com\n  ${line}`)).toEqual([
      {
        code: "policy-word",
        severity: "warning",
        message: `deny pattern "${line}" is the name of one host`,
        remedy: `expected ${patterns} where those are meant, one a line`,
        position: { file: "input deny", line: 2, column: 3 },
      },
    ]);
  });

  test.each([
    "private.example.com",
    "*.internal",
    "db",
    "10.9.1.10",
    "10.0.0.1",
    "10.9.1.0/24",
    "10.9.1.0/32",
    "10.9.1.0/32:5432",
    "2001:db8::1",
    "2001:db8::1:0",
    "2001:db8::/128",
    "0.0.0.0/0",
    "::/0",
    "db.example.com",
    "*.example.com",
  ])("another pattern has none: %s", (line) => {
    expect(warningsOf(line)).toEqual([]);
  });
});
