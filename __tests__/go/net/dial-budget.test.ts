import { expect, test } from "@jest/globals";
import { createDialBudget, MAX_DIALS, mayDialNext } from "../../../src/go/net/dial-budget.js";

test.each([
  { dials: 1, left: MAX_DIALS - 2 },
  { dials: 16_000, left: MAX_DIALS - 32_000 },
  { dials: 20_000, left: 0 },
  { dials: 20_001, left: 0 },
])("a run of $dials dials tries as many addresses as the limit, of which two of each dial are its first", (row) => {
  const { dials, left } = row;
  const budget = createDialBudget(dials);
  let dialed = 0;
  while (mayDialNext(budget)) dialed++;
  expect(dialed).toBe(left);
});
