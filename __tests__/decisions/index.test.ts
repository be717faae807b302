import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
// @ts-expect-error A script has no types.
import { adrIndex } from "../../scripts/adr-index.mjs";

test("docs/adr/README.md lists every decision with its status", () => {
  expect(readFileSync("docs/adr/README.md", "utf8")).toBe(adrIndex());
});
