import { expect, test } from "@jest/globals";
import { MAX_CONTEXT_NAME, MAX_LINT_CONTEXTS, parseLintContexts } from "../../src/inputs/lint-contexts.js";

test("lint contexts are name=file, one a line", () => {
  expect(parseLintContexts("join=contexts/join.yaml\n\n upgrade = a=b.yaml \n")).toEqual({
    value: [
      { name: "join", file: "contexts/join.yaml" },
      { name: "upgrade", file: "a=b.yaml" },
    ],
    problems: [],
  });
});

test.each(["join.yaml", "=join.yaml", "join=", "first=other.yaml"])("the line %s is refused", (line) => {
  const { value: contexts, problems } = parseLintContexts(`first=first.yaml\n${line}`);
  expect(contexts).toEqual([{ name: "first", file: "first.yaml" }]);
  expect(problems).toMatchObject([{ code: "input-value", where: "input lint-contexts" }]);
});

test.each([
  { name: "long", given: "a".repeat(MAX_CONTEXT_NAME + 1), why: "more than 100 characters" },
  { name: "invisible", given: "join\u007f", why: "cannot be seen" },
  { name: "invisible between words", given: "join\u2003us", why: "cannot be seen" },
])("a name that is $name is refused", ({ given, why }) => {
  expect(parseLintContexts(`a b-${"é".repeat(90)}=a.yaml`).problems).toEqual([]);
  expect(parseLintContexts(`${given}=a.yaml`).problems).toMatchObject([{ message: expect.stringContaining(why) }]);
});

test("more contexts than anybody would read are refused", () => {
  const contexts = (count: number) => Array.from({ length: count }, (_, at) => `c${at}=c.yaml`).join("\n");
  expect(parseLintContexts(contexts(MAX_LINT_CONTEXTS)).problems).toEqual([]);
  expect(parseLintContexts(contexts(MAX_LINT_CONTEXTS + 1)).problems).toMatchObject([
    { code: "input-value", where: "input lint-contexts", message: 'Cannot use "c50=c.yaml": there are more than 50' },
  ]);
});

test.each(["scott/a=b@//db:1521/x", "scott/a=b@db:1521/x", "u:a=b@db:5432"])(
  "a line whose first = may be in a password is refused before its rest is a path: %s",
  (line) => {
    expect(parseLintContexts(line).problems).toMatchObject([
      { code: "input-value", message: expect.stringContaining("may be a secret") },
    ]);
  },
);

test("a path may have an @", () => {
  expect(parseLintContexts("a=contexts/@scope/x.yaml").problems).toEqual([]);
});
