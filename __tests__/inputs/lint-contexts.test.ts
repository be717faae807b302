import { expect, test } from "@jest/globals";
import { parseLintContexts } from "../../src/inputs/lint-contexts.js";

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
