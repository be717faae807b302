import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { save } from "../../src/formats/save.js";
import { temporaryFolder } from "../temporary-folder.js";

/** More than the program writes at a time. */
const LONG = 300_000;

test.each([
  { name: "one string", written: "a – b" },
  { name: "no pieces", written: [] },
  {
    name: "pieces that are more than one write together",
    written: Array.from({ length: 3000 }, (_, at) => `${at} – ${"é".repeat(at % 300)}\n`),
  },
  {
    name: "a piece that is more than one write between short ones",
    written: ["a", "–".repeat(LONG), "b", "x".repeat(LONG)],
  },
])("save() writes $name in UTF-8, byte for byte", async ({ written }) => {
  const cwd = temporaryFolder({});
  await save(written, "report", { cwd });
  expect(readFileSync(join(cwd, "report"), "utf8")).toBe(typeof written === "string" ? written : written.join(""));
});
