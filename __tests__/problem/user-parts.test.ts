import { expect, test } from "@jest/globals";
import { maskProse } from "../../src/problem/prose-mask.js";

test.each([
  { text: "dial postgres://user:s3cret@db:5432: no", masked: "dial postgres://user:***@db:5432: no" },
  { text: "redis://:s3cret@cache:6379", masked: "redis://:***@cache:6379" },
  { text: "address user:s3cret@db:5432: too many colons", masked: "address user:***@db:5432: too many colons" },
  { text: "postgres://user:p@s3cret@db/x", masked: "postgres://user:***@db/x" },
  { text: "mail someone@example.com at db:5432", masked: "mail someone@example.com at db:5432" },
  { text: "db.example.com:5432", masked: "db.example.com:5432" },
  { text: "https://api.example.com:443/@x", masked: "https://api.example.com:443/@x" },
])("$text is shown as $masked", ({ text, masked }) => {
  expect(maskProse(text)).toBe(masked);
});

// Where the time grows with the square of the length, these take tens of minutes.
test.each([
  { name: "letters", text: `${"a".repeat(1_000_000)} u:p@h`, end: " u:***@h" },
  { name: "starts of URLs", text: `${"a://b:".repeat(200_000)} u:p@h`, end: " u:***@h" },
  { name: "users without a host", text: `${"u:p@".repeat(250_000)}h`, end: "u:***@h" },
  { name: "ports with a path", text: `${"a://b:1/?".repeat(100_000)}c u:p@h`, end: " u:***@h" },
  { name: "paths before a user", text: `${"a://b/".repeat(150_000)}u:p@h`, end: "/u:***@h" },
  { name: "colons", text: `${":".repeat(1_000_000)}@h`, end: ":***@h" },
])("a word of very many $name is masked", ({ text, end }) => {
  expect(maskProse(text).endsWith(end)).toBe(true);
});
