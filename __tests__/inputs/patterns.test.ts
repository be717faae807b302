import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import ipaddr from "ipaddr.js";
import { fromBytes, toBytes } from "../../src/go/net/net.js";
import { MAX_PATTERNS, networkAddress, parsePatterns } from "../../src/inputs/patterns.js";

const every = { from: 0, to: 65_535 };
const name = (name: string, below = false) => ({ kind: "name", name, below });
const network = (address: string, prefix: number) => ({ kind: "network", address, prefix });

describe("parsePatterns()", () => {
  test.each([
    { line: "db.example.com", host: name("db.example.com"), ports: every },
    { line: "DB.Example.COM.", host: name("db.example.com"), ports: every },
    { line: "bücher.example", host: name("xn--bcher-kva.example"), ports: every },
    { line: "my_db:5432", host: name("my_db"), ports: { from: 5432, to: 5432 } },
    { line: "*.example.com", host: name("example.com", true), ports: every },
    { line: "*.example.com:8000-8080", host: name("example.com", true), ports: { from: 8000, to: 8080 } },
    { line: "192.0.2.1", host: network("192.0.2.1", 32), ports: every },
    { line: "192.0.2.1:443", host: network("192.0.2.1", 32), ports: { from: 443, to: 443 } },
    { line: "192.0.2.0/24:0-1023", host: network("192.0.2.0", 24), ports: { from: 0, to: 1023 } },
    { line: "192.0.2.0/24:1-65535", host: network("192.0.2.0", 24), ports: { from: 1, to: 65_535 } },
    { line: "0.0.0.0/0", host: network("0.0.0.0", 0), ports: every },
    { line: "2001:DB8::1", host: network("2001:db8::1", 128), ports: every },
    { line: "2001:db8::/32", host: network("2001:db8::", 32), ports: every },
    { line: "[2001:db8::1]", host: network("2001:db8::1", 128), ports: every },
    { line: "[2001:db8::1]:443", host: network("2001:db8::1", 128), ports: { from: 443, to: 443 } },
    { line: "[2001:db8::/32]:1-9", host: network("2001:db8::", 32), ports: { from: 1, to: 9 } },
    { line: "::/0", host: network("::", 0), ports: every },
    { line: "::ffff:192.0.2.1", host: network("192.0.2.1", 32), ports: every },
    { line: "::ffff:c000:200/120", host: network("192.0.2.0", 24), ports: every },
  ])("reads $line", ({ line, host, ports }) => {
    expect(parsePatterns("allow", line)).toEqual({
      value: [{ ...host, text: line, ports, position: { file: "input allow", line: 1, column: 1 } }],
      problems: [],
    });
  });

  test.each([
    { line: "*", fault: "it names no host" },
    { line: "*:443", fault: "it names no host" },
    { line: "db.*", fault: "* is only allowed" },
    { line: "*db.example.com", fault: "* is only allowed" },
    { line: "192.0.2.*", fault: "* is only allowed" },
    { line: ":443", fault: "the host is empty" },
    { line: "https://example.com", fault: "it has a scheme" },
    { line: "example.com/path", fault: '"example.com/path" is not an IP address and not a CIDR' },
    { line: "db..example.com", fault: '"db..example.com" is not a host name' },
    { line: "db.example.com..", fault: '"db.example.com.." is not a host name' },
    { line: "db#。example.com", fault: '"db#。example.com" is not a host name' },
    { line: "d%62。example.com", fault: '"d%62。example.com" is not a host name' },
    { line: "192.0.2.256", fault: '"192.0.2.256" is not an IP address' },
    { line: "127.1", fault: '"127.1" is not an IP address' },
    { line: "0x7f.1", fault: '"0x7f.1" is not an IP address' },
    { line: "2130706433", fault: '"2130706433" is not an IP address' },
    { line: "192.0.2.0/33", fault: "/33 is not a prefix" },
    { line: "192.0.2.0/", fault: "/ is not a prefix" },
    { line: "192.0.2.0/24/8", fault: "not a CIDR" },
    { line: "2001:db8::/129", fault: "/129 is not a prefix" },
    { line: "::ffff:192.0.2.0/24", fault: "/24 is not a prefix" },
    { line: "192.0.2.1/24", fault: "192.0.2.1 is inside the network" },
    { line: "2001:db8::1/32", fault: "2001:db8::1 is inside the network" },
    { line: "fe80::1%eth0", fault: "a pattern has no zone" },
    { line: "[192.0.2.1]:443", fault: "brackets are for IPv6" },
    { line: "[2001:db8::1", fault: "the bracket is not closed" },
    { line: "[2001:db8::1]443", fault: "the bracket is not closed" },
    { line: "[2001:db8::]/32:443", fault: "the bracket is not closed" },
    { line: "2001:db8::22:443", fault: "it is not clear where the address ends and the port begins" },
    { line: "2001:db8::22:443-444", fault: "it is not clear where the address ends and the port begins" },
    { line: "2001:db8::/32:443", fault: "it is not clear where the address ends and the port begins" },
    { line: "::ffff:192.0.2.1:443", fault: "it is not clear where the address ends and the port begins" },
    { line: "db:", fault: '"" is not a port' },
    { line: "db:https", fault: '"https" is not a port' },
    { line: "db:65536", fault: '"65536" is not a port' },
    { line: "db:1-65536", fault: '"1-65536" is not a port' },
    { line: "127.0.0.1:0", fault: "port 0 is never dialed" },
    { line: "[2001:db8::1]:0", fault: "port 0 is never dialed" },
    { line: "db:0-0", fault: "port 0 is never dialed" },
    { line: "db:9-1", fault: "the ports 9-1 run backwards" },
    { line: "db example.com", fault: "is not a host name" },
  ])("refuses $line", ({ line, fault }) => {
    const { value: patterns, problems } = parsePatterns("deny", `db.example.com\n  ${line}`);
    expect(patterns).toHaveLength(1);
    expect(problems).toMatchObject([
      { code: "policy-pattern", severity: "error", position: { file: "input deny", line: 2, column: 3 } },
    ]);
    expect(problems[0]?.message).toContain(fault);
  });

  test("says what was probably meant", () => {
    const remedyOf = (line: string) => parsePatterns("allow", line).problems[0]?.remedy;
    expect(remedyOf("192.0.2.1/24")).toBe("expected 192.0.2.0/24 for the network, 192.0.2.1 for the address");
    expect(remedyOf("2001:db8::22:443")).toBe("expected [2001:db8::22:443], or [2001:db8::22]:443");
    expect(remedyOf("2001:db8::/32:443")).toBe("expected [2001:db8::/32]:443");
    expect(remedyOf("127.0.0.1:0")).toBe("leave the port out for every port");
    expect(remedyOf("*")).toBe("expected 0.0.0.0/0 and ::/0 for every address");
  });

  test("takes as many patterns as the limit, and none more", () => {
    const patterns = (count: number) => Array.from({ length: count }, (_, index) => `h${index}x`).join("\n");
    expect(parsePatterns("allow", patterns(MAX_PATTERNS)).problems).toEqual([]);
    expect(parsePatterns("allow", patterns(MAX_PATTERNS + 1)).problems).toMatchObject([
      { code: "policy-limit", position: { file: "input allow", line: MAX_PATTERNS + 1 } },
    ]);
  });
});

test("networkAddress() is that of ipaddr.js for every address and prefix", () => {
  const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
  fc.assert(
    fc.property(fc.oneof(bytes(4), bytes(16)), fc.nat(128), (address, bits) => {
      const ip = fromBytes(address);
      const prefix = ip.family === 4 ? bits % 33 : bits;
      const family = ip.family === 4 ? ipaddr.IPv4 : ipaddr.IPv6;
      const expected = family.networkAddressFromCIDR(`${ip.ip}/${prefix}`).toByteArray();
      expect([...toBytes({ ...ip, ip: networkAddress(ip, prefix) })]).toEqual(expected);
    }),
  );
});
