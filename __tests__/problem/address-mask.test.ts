import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { maskAddress, secretsOf } from "../../src/problem/address-mask.js";

describe("maskAddress()", () => {
  test.each([
    { address: "db.example.com:5432", shown: "db.example.com:5432" },
    { address: "[2001:db8::1%eth0]:443", shown: "[2001:db8::1%eth0]:443" },
    { address: "user@db:22", shown: "user@db:22" },
    { address: "user:pw@db:5432", shown: "user:***@db:5432" },
    { address: "user:pw@db", shown: "user:***@db" },
    { address: ":pw@db", shown: ":***@db" },
    { address: "user:p w\"'/?#:;@x@db:5432", shown: "user:***@db:5432" },
    { address: "u/ser:pw@db", shown: "***" },
    { address: "user%3Apw@db", shown: "***@db" },
    { address: "[user:pw@db]:1", shown: "***@db]:1" },
    { address: "//user:pw@db:1", shown: "//user:***@db:1" },
    { address: "http://user:12/pw@db:1", shown: "http://user:***" },
    { address: "user:p/w@db:1", shown: "user:***@db:1" },
    { address: "https://example.com/?token=a@pw", shown: "https://***" },
    { address: "mongodb://a:1,b:2/?password=a@pw", shown: "mongodb://a:***" },
    { address: "postgres://u:pw@db/?password=a@pw", shown: "postgres://u:***" },
    { address: "host=db password=a@pw", shown: "***" },
    { address: "https://sk_live_1:@api.example.com:443", shown: "https://***@api.example.com:443" },
    { address: "https://ghp_1:x-oauth-basic@git.example.com", shown: "https://***@git.example.com" },
    { address: "postgres://app:xyz@db:5432", shown: "postgres://app:***@db:5432" },
    { address: "app:@db:5432", shown: "app:@db:5432" },
    { address: "redis://u:PW%40cache:6379", shown: "redis://u:***%40cache:6379" },
    { address: "redis://token@cache:6379", shown: "redis://***@cache:6379" },
    { address: "amqp://u:pw@a,u:pw@b:1", shown: "amqp://u:***@b:1" },
    { address: "postgres://user:pw@db:5432/app", shown: "postgres://user:***@db:5432/***" },
    { address: "postgres://db:5432/app?password=pw", shown: "postgres://db:5432/***" },
    { address: "https://api.example.com/", shown: "https://api.example.com/" },
    { address: "https://api.example.com?token=pw", shown: "https://api.example.com?***" },
    { address: "jdbc:postgresql://db/app?password=pw", shown: "jdbc:postgresql://db/***" },
    { address: "jdbc:sqlserver://db:1433;password=pw", shown: "jdbc:sqlserver://db:1433;***" },
    { address: "jdbc:oracle:thin:user/pw@//db:1521/x", shown: "jdbc:***@//db:1521/***" },
    { address: "db:5432/app", shown: "db:5432/***" },
    { address: "host=db password=pw port=5432", shown: "host=db password=***" },
    { address: "db=db.example.com:5432", shown: "db=db.example.com:5432" },
    { address: "<no value>:5432", shown: "<no value>:5432" },
    { address: "user:***@db", shown: "user:***@db" },
    { address: "Server=tcp:db.x,1433;User ID=sa;Password=P@pw;Encrypt=True", shown: "***" },
    { address: "https://token:x@a/x postgres://u:pw@db:1", shown: "https://***" },
  ])("shows $address as $shown", ({ address, shown }) => {
    expect(maskAddress(address)).toBe(shown);
    expect(maskAddress(shown)).toBe(shown);
  });

  test("shows none of a password, whatever characters it and the user's name have", () => {
    const odd = fc.string({ unit: fc.constantFrom(..."ab1:/@?#;=%& \"'\\[]\t.é"), maxLength: 8 });
    const scheme = fc.constantFrom("", "//", "postgres://", "jdbc:postgresql://", "jdbc:oracle:thin:", "tcp/");
    const end = fc.constantFrom("", ":5432", ":", ":x y", "/app", ":5432/app?a=b", ":1:2");
    fc.assert(
      fc.property(scheme, odd, odd, odd, end, (before, user, start, stop, after) => {
        const address = `${before}${user}:${start}S3CRET${stop}@db.example.com${after}`;
        expect(maskAddress(address)).not.toContain("S3CRET");
      }),
    );
  });

  test("shows none of what is behind a path or a query, whatever it has", () => {
    const odd = fc.string({ unit: fc.constantFrom(..."ab1:/@?#;=%& \"'\\[]\t.é"), maxLength: 8 });
    const start = fc.constantFrom(
      ...[
        "https://h/",
        "https://h:1?",
        "h:1/",
        "jdbc:sqlserver://h;",
        "mongodb://a,b:1/x?",
        "u@h/",
        "u:pw@h#",
        "password=",
      ],
    );
    fc.assert(
      fc.property(start, odd, odd, (before, one, other) => {
        expect(maskAddress(`${before}${one}S3CRET${other}`)).not.toContain("S3CRET");
      }),
    );
  });

  test.each([
    "@".repeat(1_000_000),
    `${"a@".repeat(500_000)}`,
    "=".repeat(1_000_000),
    "pass".repeat(250_000),
    "password ".repeat(100_000),
    `jdbc:${":".repeat(1_000_000)}`,
    "/".repeat(1_000_000),
  ])("reads an address of a megabyte (%#)", (address) => {
    expect(maskAddress(address).length).toBeLessThanOrEqual(address.length + 3);
  });
});

test.each([
  { address: "user:pw@db/app?sslmode=require", secrets: ["pw"] },
  { address: "postgres://db/app?user=u&password=pw&sslmode=require", secrets: ["pw"] },
  { address: "https://example.com/?access_token=a&sig=b", secrets: ["a", "b"] },
  { address: "host=db password=pw port=5432", secrets: ["pw"] },
  { address: "https://h/?token=a@b", secrets: ["h/?token=a", "a@b"] },
  { address: "db:5432", secrets: [] },
])("secretsOf() returns $secrets of $address", ({ address, secrets }) => {
  expect(secretsOf(address)).toEqual(secrets);
});
