import { expect, test } from "@jest/globals";
import { maskSentence } from "../../src/problem/sentence-mask.js";

test.each([
  [
    `Cannot read exclude: "postgres://u:pw@db:5432/app" is not a boolean`,
    `Cannot read exclude: "postgres://u:***@db:5432/***" is not a boolean`,
  ],
  [String.raw`of "postgres://u:p\"w@db" it`, `of "postgres://u:***@db" it`],
  [`of "https://u:p w'x@db/" it`, `of "https://u:***@db/" it`],
  [`of "redis://token@cache" it`, `of "redis://***@cache" it`],
  [`of "https://db/x?token=y" it`, `of "https://db/***" it`],
  [`of "host=db Password = a \\"b c" it`, `of "host=db Password =***" it`],
  [`of "postgres://u:longpass..." it`, `of "postgres://***" it`],
  [`of "a\\x07u:pw@db" it`, `of "au:***@db" it`],
  [`range can't iterate over redis://token@cache`, `range can't iterate over redis://***@cache`],
  [`range can't iterate over https://db/x?token=y`, `range can't iterate over https://db/***`],
  [`range can't iterate over host=db password=a b "c"`, `range can't iterate over host=db password=***`],
  [`of "redis://token@cache`, `of "***`],
  [`Cannot use "https://token:x-oauth-basic@api/x" it`, `Cannot use "https://***@api/***" it`],
  [`over jdbc:sqlserver://db:1433;password=p@w`, `over jdbc:sqlserver://db:***`],
  [`over Server=tcp:db,1433;Password=p@w`, `over Server=tcp:***`],
  [`over https://u:aatoken=b@db`, `over https://u:***`],
  [`over https://u:a'b@db`, `over https://u:***@db`],
  [`of redis://u:pa"ss@db`, `of redis://u:***"***`],
])("%j is shown as %j", (sentence, shown) => {
  expect(maskSentence(sentence)).toBe(shown);
  expect(maskSentence(shown)).toBe(shown);
});

test.each([
  "mail someone@example.com at db:5432",
  `the "user@db:22" of "name" is "a:b"`,
  `The spec's uri https://example.com/*** is not followed`,
  `expected "connected" == "pass"`,
  "expected scheme://host:port, several hosts separated by commas",
  `Cannot dial "db:5432?***": its "port`,
])("%j stays", (sentence) => {
  expect(maskSentence(sentence)).toBe(sentence);
});

// Where the time grows with the square of the length, these take tens of minutes.
test.each([
  `"`,
  `\\`,
  `"://`,
  "a://",
  "password ",
  "u:p@",
  `"u:p@"`,
  ":",
  "auth=",
  "token_",
  "curl -u 'a:",
  "hooks.slack.com/services/",
])("very many %j are read", (part) => {
  expect(maskSentence(`${part.repeat(250_000)} postgres://u:s3cret@h`)).not.toContain("s3cret");
});
