import { expect, test } from "@jest/globals";
import { maskAddress, secretsOf } from "../../src/problem/address-mask.js";
import { maskProse } from "../../src/problem/prose-mask.js";

const secret = "S3cr3t";

test.each([
  { text: `DB map[host:10.0.0.1 password:${secret} port:5432]`, shown: "DB map[host:10.0.0.1 password:*** port:5432]" },
  { text: `no map[apiToken:${secret}] there`, shown: "no map[apiToken:***] there" },
  { text: `map[password:a ${secret} b port:1]`, shown: "map[password:*** port:1]" },
  { text: `map[password:a host:${secret} port:1]`, shown: "map[password:*** port:1]" },
  { text: `map[password:a]${secret}] is closed`, shown: "map[password:***] is closed" },
  { text: `map[password:a[${secret}]: x`, shown: "map[password:***]: x" },
  { text: `map[password:"${secret}" user:u]`, shown: "map[password:*** user:u]" },
  { text: `[map[password:${secret}1] map[password:${secret}2]]`, shown: "[map[password:***] map[password:***]]" },
  { text: `map[db:map[host:a password:${secret}] port:1]`, shown: "map[db:map[host:a password:***] port:1]" },
  { text: `map[secret:map[a:${secret} b:${secret}] user:u]`, shown: "map[secret:*** user:u]" },
  { text: `map[passwords:[${secret} ${secret}] user:u]`, shown: "map[passwords:*** user:u]" },
  { text: `map[a:1 password_2:${secret} z:1]:5432 is closed`, shown: "map[a:1 password_2:*** z:1]:5432 is closed" },
  { text: `map[secret:${secret}]:5432 is closed`, shown: "map[secret:***]:5432 is closed" },
  { text: `map[host:a password:${secret}`, shown: "map[host:a password:***" },
  { text: `map[password:a\n${secret}\n user:u]`, shown: "map[password:*** user:u]" },
  { text: `MAP map[DB_PASSWORD:${secret} DB_USER:u]`, shown: "MAP map[DB_PASSWORD:*** DB_USER:u]" },
])("a title or a message shows no secret of $text", ({ text, shown }) => {
  expect(maskProse(text)).toBe(shown);
  expect(maskProse(shown)).toBe(shown);
});

test.each([
  "map[host:db port:5432]",
  "map[key:node-role operator:Exists]",
  "map[password: user:u]",
  "map[password:]",
  "token:8200 and the road map",
  "password: expired, map[host:db]",
])("a title or a message keeps %j", (text) => {
  expect(maskProse(text)).toBe(text);
});

test.each([
  { text: `map[host:10.0.0.1 password:${secret} port:5432]`, shown: "map[host:10.0.0.1 password:***" },
  { text: `map[password:${secret}]:5432`, shown: "map[password:***" },
  { text: `[map[host:a token:${secret}] map[host:b]]`, shown: "[map[host:a token:***" },
  { text: `map[dsn:u:${secret}@db password:${secret}]`, shown: "***@db password:***" },
  { text: `map[password:${secret} url:http://u:${secret}@db]`, shown: "***" },
  { text: `map[host:a\uff1ab password\uff1a${secret}]`, shown: "map[host:a\uff1ab password\uff1a***" },
])("an address shows no secret of $text", ({ text, shown }) => {
  expect(maskAddress(text)).toBe(shown);
  expect(maskAddress(shown)).toBe(shown);
});

test("the secrets of an address are those of its mapping, and no words of Go", () => {
  expect(secretsOf(`map[host:a password:${secret} port:1 token:false]`)).toEqual([secret]);
});

test.each([
  "map[".repeat(250_000),
  "map[password:".repeat(80_000),
  `map[${"password:a ".repeat(90_000)}`,
  `map[password:${" ".repeat(1_000_000)}`,
  `map[password:a${" a".repeat(500_000)}`,
  `map[password:a${"]a".repeat(500_000)}`,
  `map[password:a]${".".repeat(1_000_000)}a`,
  `map[secret:${"[".repeat(1_000_000)}`,
  `map[${"secret".repeat(150_000)}:`,
  `map[secret${"_".repeat(1_000_000)}:`,
])("a string of a megabyte is read (%#)", (text) => {
  expect(maskProse(text).length).toBeLessThanOrEqual(text.length + 3);
  expect(maskAddress(text).length).toBeLessThanOrEqual(text.length + 3);
});
