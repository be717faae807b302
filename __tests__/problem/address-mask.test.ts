import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isUnspeakable, maskAddress, mayBeSecret, secretsOf } from "../../src/problem/address-mask.js";

describe("maskAddress()", () => {
  test.each([
    { address: "db.example.com:5432", shown: "db.example.com:5432" },
    { address: "[2001:db8::1%eth0]:443", shown: "[2001:db8::1%eth0]:443" },
    { address: "user@db:22", shown: "user@db:22" },
    { address: "postgres://user:pw", shown: "postgres://user:***" },
    { address: "redis://:pw", shown: "redis://:***" },
    { address: "postgres://user:12pw", shown: "postgres://user:***" },
    { address: "tcp://db:5432", shown: "tcp://db:5432" },
    { address: "mongodb://a:1,b:2", shown: "mongodb://a:1,b:2" },
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
    { address: "scott/pw@//db:1521/x", shown: "***" },
    { address: "<password>pw</password>", shown: "<password>***" },
    { address: "<db password='x'>pw</db>", shown: "<db password=***" },
    { address: "db password:=pw", shown: "db password:=***" },
    { address: "Cookie: session=pw", shown: "Cookie: ***" },
    { address: "host=db creds=pw", shown: "host=db creds=***" },
    { address: "cookie:8080", shown: "cookie:8080" },
    { address: "<no token>:5432", shown: "<no token>:5432" },
    { address: "db:5432/app", shown: "db:5432/***" },
    { address: "host=db password=pw port=5432", shown: "host=db password=***" },
    { address: "db=db.example.com:5432", shown: "db=db.example.com:5432" },
    { address: "<no value>:5432", shown: "<no value>:5432" },
    { address: "user:***@db", shown: "user:***@db" },
    { address: "Server=tcp:db.x,1433;User ID=sa;Password=P@pw;Encrypt=True", shown: "***" },
    { address: "localhost:1 password: pw", shown: "localhost:1 ***" },
    { address: "localhost:1 --password pw", shown: "localhost:1 ***" },
    { address: "localhost:1 pw", shown: "localhost:1 ***" },
    { address: "localhost:1  ", shown: "localhost:1  " },
    { address: "db password: pw", shown: "db password: ***" },
    { address: "db --password pw", shown: "db --password ***" },
    { address: "password: pw", shown: "password: ***" },
    { address: "Bearer pw", shown: "Bearer ***" },
    { address: "a:1,password:pw", shown: "a:1,password:***" },
    { address: "a:1,token:27017", shown: "a:1,token:27017" },
    { address: '{"host":"localhost","password":"pw"}', shown: "{***" },
    { address: '{"host":"localhost","password":"p@pw"}', shown: "***" },
    { address: "localhost:1 password: p@pw", shown: "localhost:***" },
    { address: "localhost'pw'", shown: "localhost'***" },
    { address: "https://u:pw\uff20localhost:1/x", shown: "https://u:***\uff20localhost:1/***" },
    { address: "u\uff1apw\ufe6bdb:1", shown: "u\uff1a***\ufe6bdb:1" },
    { address: "host=db password\uff1dpw", shown: "host=db password\uff1d***" },
    { address: "proxy.example:8080:alice:pw", shown: "proxy.example:8080:***" },
    { address: "http://10.0.0.1:8080:alice:p/w?", shown: "http://10.0.0.1:8080:***" },
    { address: "[2001:db8::1]:8080:alice:pw", shown: "[2001:db8::1]:8080:***" },
    { address: "proxy:8080:1234:5678", shown: "proxy:8080:***" },
    { address: "proxy:8080:pw", shown: "proxy:8080:***" },
    { address: "alice:p:w:proxy.example:8080", shown: "alice:***:proxy.example:8080" },
    { address: "alice:pw/x:proxy.example:8080", shown: "alice:***" },
    { address: "db=proxy:8080:alice:pw", shown: "db=proxy:8080:***" },
    { address: "proxy\uff1a8080\uff1aalice\uff1apw", shown: "proxy\uff1a8080\uff1a***" },
    { address: "2001:10:20::1", shown: "2001:10:20::1" },
    { address: "2001:10:0:0:0:0:0:1:443", shown: "2001:10:0:0:0:0:0:1:443" },
    { address: "fe80::1%eth0:443", shown: "fe80::1%eth0:443" },
    { address: "::ffff:10.0.0.1:443", shown: "::ffff:10.0.0.1:443" },
    { address: "[::1]:443:443", shown: "[::1]:443:443" },
    { address: "db:5432:5432", shown: "db:5432:5432" },
    { address: "tcp:db:5432", shown: "tcp:db:5432" },
    { address: "mongodb://a:1,b:2,c:3", shown: "mongodb://a:1,b:2,c:3" },
    { address: "curl -u alice:pw db:1", shown: "curl -u alice:***" },
    { address: "mysql -ppw -h db", shown: "mysql -p***" },
    { address: "host=db DB_PASSWORD_PROD=pw", shown: "host=db DB_PASSWORD_PROD=***" },
    { address: "token:8200", shown: "token:8200" },
    { address: "secret:https", shown: "secret:https" },
    { address: "bearer:1", shown: "bearer:1" },
    { address: "db: 5432", shown: "db: 5432" },
    { address: "ho st:5432", shown: "ho st:5432" },
    { address: "a:1, b:2", shown: "a:1, b:2" },
    { address: "https://token:x@a/x postgres://u:pw@db:1", shown: "https://***" },
  ])("shows $address as $shown", ({ address, shown }) => {
    expect(maskAddress(address)).toBe(shown);
    expect(maskAddress(shown)).toBe(shown);
    expect(mayBeSecret(address) || shown === address).toBe(true);
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
    "auth=".repeat(200_000),
    "token_".repeat(160_000),
    "curl -u 'a:".repeat(90_000),
    "hooks.slack.com/services/".repeat(40_000),
    "://?code=".repeat(110_000),
    "a:1:".repeat(250_000),
    "a:b:".repeat(250_000),
  ])("reads an address of a megabyte (%#)", (address) => {
    expect(maskAddress(address).length).toBeLessThanOrEqual(address.length + 3);
  });
});

test.each([
  { address: "user:pw@db/app?sslmode=require", secrets: ["pw"] },
  { address: "postgres://db/app?user=u&password=pw&sslmode=require", secrets: ["pw"] },
  { address: "https://example.com/?access_token=a&sig=b", secrets: ["a", "b"] },
  { address: "host=db password=p1 port=5432", secrets: ["p1"] },
  { address: "scott/s3cret@//db:1521/x", secrets: ["scott/s3cret", "s3cret"] },
  { address: "<password>S3CR3T</password>", secrets: ["S3CR3T", "S3CR3T</password>"] },
  { address: "https://h/?token=a@b", secrets: ["h/?token=a", "a@b"] },
  { address: "db:5432", secrets: [] },
  { address: "proxy:8080:alice:s3cret", secrets: ["alice:s3cret", "s3cret"] },
  { address: "alice:s3cret:proxy:8080", secrets: ["s3cret"] },
  { address: '{"host":"db","password":"S3CR3T"}', secrets: ["S3CR3T"] },
  { address: "db:1 --password S3CR3T for all", secrets: ["S3CR3T"] },
  { address: "db:1 --password S3C,R3T for all", secrets: ["S3C,R3T"] },
  { address: "db:1 --password S3CR3T;x, then", secrets: ["S3CR3T", "S3CR3T;x"] },
  { address: "db token for all", secrets: [] },
])("secretsOf() returns $secrets of $address", ({ address, secrets }) => {
  expect(secretsOf(address)).toEqual(secrets);
});

test.each([
  ...[
    '{"host":"db","password":"x"}',
    "password: x",
    "Password:x",
    "--password x",
    "Bearer x",
    "a\uff20b",
    "api_key: x",
  ],
  ...["'token' : 'x'", "password\uff1dx", "proxy:8080:alice:x", "alice:x:proxy:8080", "password_prod=x"],
])("isUnspeakable() knows that %j may have a secret", (value) => {
  expect(isUnspeakable(value)).toBe(true);
});

test.each([
  "ten seconds",
  "token:8200",
  "10 s",
  "localhost:https",
  "keyboard",
  "a, b",
  "2001:10:20::1",
  "token-service=db:5432",
])("isUnspeakable() knows that %j has none", (value) => {
  expect(isUnspeakable(value)).toBe(false);
});

test.each(["user[password]", "password", "user%5Bpassword%5D"])(
  "an @ in the value of a setting behind another password is no end of it: %s",
  (setting) => {
    expect(maskAddress(`user:one@db:5432 https://api.example.com/?${setting}=two@three`)).not.toMatch(/one|two|three/);
  },
);
