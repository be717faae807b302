import { describe, expect, test } from "@jest/globals";
import { lookupPort, parsePortNumber, parseServices } from "../../../src/go/net/port.js";

const services = parseServices(
  [
    "# Network services",
    "http 80/tcp www www-http # WorldWideWeb",
    "testsvc 8080/tcp Alias alias",
    "both 53/tcp",
    "both 54/tcp",
    "udponly 9/udp",
    "zero 0/tcp",
    "noslash 7",
    "notanumber x/tcp",
    "sctp 9/tcpx",
    "toolarge 70000/tcp",
    "a-name-of-twenty-five-char 1/tcp",
    "ssh 2222/tcp",
  ].join("\n"),
);

describe("parsePortNumber", () => {
  test.each<[string, number | undefined]>([
    ["80", 80],
    ["+80", 80],
    ["-80", -80],
    ["080", 80],
    ["", 0],
    ["+", 0],
    ["-", 0],
    ["-0", 0],
    ["65536", 65536],
    ["4294967376", 80],
    ["1073741823", 1073741823],
    ["1073741824", 1073741823],
    ["99999999999", 1073741823],
    ["-99999999999", -1073741824],
    ["99999999999x", 1073741823],
    ["0x50", undefined],
    ["8e1", undefined],
    ["8_0", undefined],
    ["80 ", undefined],
    [" 80", undefined],
    ["80\n", undefined],
    ["--1", undefined],
    ["８０", undefined],
    ["http", undefined],
  ])("reads %j as %p", (text, number) => {
    expect(parsePortNumber(text)).toBe(number);
  });
});

describe("lookupPort", () => {
  test.each([
    ["443", 443],
    ["http", 80],
    ["HTTP", 80],
    ["www-http", 80],
    ["alias", 8080],
    ["both", 54],
    ["ssh", 2222],
    ["submissions", 465],
  ])("the port of %j is %d", async (text, port) => {
    expect(await lookupPort(text, async () => services)).toEqual({ kind: "port", port });
  });

  test.each([
    ["65536", "address 65536: invalid port"],
    ["-1", "address -1: invalid port"],
    ["toolarge", "address toolarge: invalid port"],
    ["nosuch", "lookup tcp/nosuch: unknown port"],
    ["Alias2", "lookup tcp/Alias2: unknown port"],
    ["udponly", "lookup tcp/udponly: unknown port"],
    ["zero", "lookup tcp/zero: unknown port"],
    ["noslash", "lookup tcp/noslash: unknown port"],
    ["notanumber", "lookup tcp/notanumber: unknown port"],
    ["sctp", "lookup tcp/sctp: unknown port"],
    ["a-name-of-twenty-five-char", "lookup tcp/a-name-of-twenty-five-char: unknown port"],
    ["80/tcp", "lookup tcp/80/tcp: unknown port"],
  ])("lookupPort rejects %j: %s", async (text, message) => {
    expect(await lookupPort(text, async () => services)).toEqual({ kind: "invalid", message });
  });

  test("lookupPort does not read the services for a number", async () => {
    const asked = () => Promise.reject(new Error("asked for services"));
    expect(await lookupPort("80", asked)).toEqual({ kind: "port", port: 80 });
  });
});
