import { jest, test } from "@jest/globals";
import fc from "fast-check";
import { properties } from "./properties.js";

jest.setTimeout(120_000);

/** `npm run fuzz` makes many more; a seed of its own finds what it found again. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 1000);

test("however a spec is written down, its verdict is the one its author meant", async () => {
  await fc.assert(properties.meant, { numRuns });
});

test("a misspelt key changes no verdict without a warning", async () => {
  await fc.assert(properties.misspelt, { numRuns });
});

test("whatever is given, it is refused or judged truly: no crash, no hang, no green that nobody looked at", async () => {
  await fc.assert(properties.mangled, { numRuns });
});
