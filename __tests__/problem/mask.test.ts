import { expect, test } from "@jest/globals";
import { maskPasswords } from "../../src/problem/mask.js";

test.each([
  { text: "dial postgres://user:s3cret@db:5432: no", masked: "dial postgres://user:***@db:5432: no" },
  { text: "redis://:s3cret@cache:6379", masked: "redis://:***@cache:6379" },
  { text: "address user:s3cret@db:5432: too many colons", masked: "address user:***@db:5432: too many colons" },
  { text: "postgres://user:p@s3cret@db/x", masked: "postgres://user:***@db/x" },
  { text: "mail someone@example.com at db:5432", masked: "mail someone@example.com at db:5432" },
  { text: "db.example.com:5432", masked: "db.example.com:5432" },
  { text: "https://api.example.com:443/@x", masked: "https://api.example.com:443/@x" },
])("$text is shown as $masked", ({ text, masked }) => {
  expect(maskPasswords(text)).toBe(masked);
});
