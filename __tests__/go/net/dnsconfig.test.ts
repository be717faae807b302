import { describe, expect, test } from "@jest/globals";
import { type DnsConfig, nameList, parseDnsConfig } from "../../../src/go/net/dnsconfig.js";

/** The parts of a configuration that tests look at, servers as Go prints them. */
function parse(text: string | undefined, hostname = "runner") {
  const { servers, ...config } = parseDnsConfig(text, hostname);
  return { ...config, servers: servers.map((server) => server.text) };
}

const defaults: Omit<DnsConfig, "servers"> & { servers: string[] } = {
  servers: ["127.0.0.1:53", "[::1]:53"],
  search: [],
  ndots: 1,
  timeoutMs: 5_000,
  attempts: 2,
  rotate: false,
  singleRequest: false,
  useTcp: false,
  trustAd: false,
  noReload: false,
};

describe("parseDnsConfig", () => {
  test.each<[sentence: string, text: string | undefined, expected: Partial<typeof defaults>]>([
    ["a missing file leaves the local servers", undefined, {}],
    ["an empty file leaves the local servers", "", {}],
    [
      "the first three servers count",
      "nameserver 192.0.2.1\nnameserver 2001:DB8::53\nnameserver fe80::1%eth0\nnameserver 192.0.2.4",
      { servers: ["192.0.2.1:53", "[2001:DB8::53]:53", "[fe80::1%eth0]:53"] },
    ],
    [
      "servers that are no literals do not count",
      "nameserver ns.example.com\nnameserver\nnameserver 010.0.0.1\nnameserver 192.0.2.1",
      { servers: ["192.0.2.1:53"] },
    ],
    ["comments begin a line", "# nameserver 192.0.2.1\n; nameserver 192.0.2.2\n", {}],
    ["blanks before a keyword do no harm", "\t nameserver  192.0.2.1 # x\r", { servers: ["192.0.2.1:53"] }],
    ["of search and domain the last wins", "search a.example\ndomain b.example", { search: ["b.example."] }],
    ["a search list keeps its order", "search a.example b.example. .", { search: ["a.example.", "b.example."] }],
    ["domain takes one name", "domain a.example b.example", { search: ["a.example."] }],
    ["options are read", "options ndots:3 timeout:2 attempts:4", { ndots: 3, timeoutMs: 2_000, attempts: 4 }],
    ["options have limits", "options ndots:99 timeout:0 attempts:0", { ndots: 15, timeoutMs: 1_000, attempts: 1 }],
    [
      "options without number are zero",
      "options ndots:x timeout: attempts:x",
      { ndots: 0, timeoutMs: 1_000, attempts: 1 },
    ],
    ["rotate", "options rotate", { rotate: true }],
    ["single-request", "options single-request", { singleRequest: true }],
    ["single-request-reopen", "options single-request-reopen", { singleRequest: true }],
    ["use-vc", "options use-vc", { useTcp: true }],
    ["usevc of FreeBSD", "options usevc", { useTcp: true }],
    ["tcp of OpenBSD", "options tcp", { useTcp: true }],
    ["trust-ad", "options trust-ad", { trustAd: true }],
    ["no-reload", "options no-reload", { noReload: true }],
    ["unknown options and keywords are passed over", "options debug edns0\nsortlist 192.0.2.0\n", {}],
  ])("%s", (_sentence, text, expected) => {
    expect(parse(text)).toEqual({ ...defaults, ...expected });
  });

  test.each([
    ["runner.example.com", ["example.com."]],
    ["runner", []],
    ["runner.", []],
  ])("the machine name %s gives the search list %p", (hostname, search) => {
    expect(parse("nameserver 192.0.2.1", hostname).search).toEqual(search);
    expect(parse("search .", hostname).search).toEqual(search);
  });
});

describe("nameList", () => {
  const search = ["a.example.", "b.example."];

  test.each<[name: string, ndots: number, names: string[]]>([
    ["db", 1, ["db.a.example.", "db.b.example.", "db."]],
    ["db.x", 1, ["db.x.", "db.x.a.example.", "db.x.b.example."]],
    ["db.x", 2, ["db.x.a.example.", "db.x.b.example.", "db.x."]],
    ["db", 0, ["db.", "db.a.example.", "db.b.example."]],
    ["db.", 1, ["db."]],
    ["x.onion", 1, ["x.onion.a.example.", "x.onion.b.example."]],
    ["x.onion.", 1, []],
  ])("%s with ndots:%d is looked up as %p", (name, ndots, names) => {
    expect(nameList(name, { search, ndots })).toEqual(names);
  });

  test("a suffix that makes the name too long is left out", () => {
    const name = Array.from({ length: 25 }, () => "abcdefghi").join(".");
    expect(nameList(name, { search, ndots: 1 })).toEqual([`${name}.`]);
  });

  test("a suffix under .onion is left out", () => {
    expect(nameList("db", { search: ["onion."], ndots: 1 })).toEqual(["db."]);
  });
});
