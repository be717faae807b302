import { jest, test } from "@jest/globals";
import fc from "fast-check";
import { properties } from "./properties.js";

jest.setTimeout(300_000);

/** `npm run fuzz` makes many more runs. A seed repeats one of them. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 1000);

test("the style in which a spec is written does not change its verdict", async () => {
  await fc.assert(properties.meant, { numRuns });
});

test("a misspelt key does not change a verdict without a warning", async () => {
  await fc.assert(properties.misspelt, { numRuns });
});

test("any input is refused or judged correctly: no crash, no hang, no green without a check", async () => {
  await fc.assert(properties.mangled, { numRuns });
});
