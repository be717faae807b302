import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatUrl, hostname, parseUrl } from "../../src/go/url.js";

const EMPTY = { scheme: "", opaque: "", user: undefined, host: "", path: "", query: "", fragment: "" };

test.each([
  [
    "HTTPS://u:p%20w@Example.com:8443/a%20b?q=1#f%20g",
    {
      scheme: "https",
      user: { name: "u", password: "p w" },
      host: "Example.com:8443",
      path: "/a b",
      query: "q=1",
      fragment: "f g",
    },
  ],
  ["mailto:x@example.com?s=1", { scheme: "mailto", opaque: "x@example.com", query: "s=1" }],
  ["//example.com", { host: "example.com" }],
  ["///path", { path: "///path" }],
  ["http://[fe80::1%25en0]:80/", { scheme: "http", host: "[fe80::1%en0]:80", path: "/" }],
  ["http://é.example.com/é", { scheme: "http", host: "é.example.com", path: "/é" }],
  ["example.com:80", { scheme: "example.com", opaque: "80" }],
])("%s is parsed into its parts", (text, parts) => {
  expect(parseUrl(text)).toEqual({ ...EMPTY, ...parts });
});

test.each([
  ["http://a b/", 'parse "http://a b/": invalid character " " in host name'],
  ["http://a:port/", 'parse "http://a:port/": invalid port ":port" after host'],
  ["http://a:1:2/", 'parse "http://a:1:2/": invalid port ":1:2" after host'],
  ["http://a/%zz", 'parse "http://a/%zz": invalid URL escape "%zz"'],
  ["http://[::1", "parse \"http://[::1\": missing ']' in host"],
  ["http://[192.0.2.1]/", 'parse "http://[192.0.2.1]/": invalid IP-literal'],
  ["a:b/c\n", 'parse "a:b/c\\n": net/url: invalid control character in URL'],
  [":80", 'parse ":80": missing protocol scheme'],
  ["1.2.3.4:80", 'parse "1.2.3.4:80": first path segment in URL cannot contain colon'],
])("%j is not a URL", (text, message) => {
  expect(() => parseUrl(text)).toThrow(message);
});

describe("a formatted URL", () => {
  test.each([
    [
      "escapes characters that are not allowed in a part",
      { host: "h", path: "/a b?", fragment: "é" },
      "//h/a%20b%3F#%C3%A9",
    ],
    ["puts a slash between host and path", { scheme: "http", host: "h", path: "p" }, "http://h/p"],
    ["keeps a first segment with a colon from being a scheme", { path: "a:b" }, "./a:b"],
    ["has user and password", { scheme: "http", host: "h", user: { name: "u@", password: "" } }, "http://u%40:@h"],
  ])("%s", (_, parts, text) => {
    expect(formatUrl({ ...EMPTY, ...parts })).toBe(text);
  });

  test("is the URL that was parsed", () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (text) => {
        expect(parseUrl(formatUrl(parseUrl(text)))).toEqual(parseUrl(text));
      }),
    );
  });
});

test.each([
  ["[::1]:80", "::1"],
  ["example.com:80", "example.com"],
  ["example.com:", "example.com"],
  ["example.com:x", "example.com:x"],
])("the hostname of %s is %s", (host, name) => {
  expect(hostname(host)).toBe(name);
});
