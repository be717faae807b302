import { expect, test } from "@jest/globals";
import { maskProse } from "../../src/problem/prose-mask.js";

test.each([
  ["see postgres://user:s3cret@db/app", "see postgres://user:***@db/app"],
  ["https://s3cret@example.com/x is down", "https://***@example.com/x is down"],
  ["https://example.com/x?token=s3cret&z=1#top", "https://example.com/x?token=***&z=1#top"],
  ["Server=db;Password=s3cret;Encrypt=yes", "Server=db;Password=***;Encrypt=yes"],
  ["PGPASSWORD = s3cret psql", "PGPASSWORD =*** psql"],
  ["user:s3cret@db:5432 refused", "user:***@db:5432 refused"],
])("maskProse() masks what is secret in %j", (text, shown) => {
  expect(maskProse(text)).toBe(shown);
});

test.each([
  "Ask ops@example.com",
  "See https://example.com/runbooks/db?page=2#timeouts",
  "token == 1",
  "Set the password first: https://example.com/password",
  "2 of 3 @ eu",
])("maskProse() leaves %j as it is", (text) => {
  expect(maskProse(text)).toBe(text);
});
