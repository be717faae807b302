import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { partialDeadline } from "../../../src/go/net/race.js";

describe("partialDeadline", () => {
  test.each<[now: number, deadline: number, left: number, until: number | undefined]>([
    [0, 12_000, 1, 12_000],
    [0, 12_000, 2, 6_000],
    [0, 12_000, 3, 4_000],
    [0, 12_000, 6, 2_000],
    [0, 12_000, 7, 2_000],
    [0, 1_500, 3, 1_500],
    [11_000, 12_000, 3, 12_000],
    [12_000, 12_000, 1, undefined],
    [12_001, 12_000, 1, undefined],
    [0, Number.POSITIVE_INFINITY, 3, Number.POSITIVE_INFINITY],
  ])("at %d ms of %d with %d addresses left the next one has until %p", (now, deadline, left, until) => {
    expect(partialDeadline(now, deadline, left)).toBe(until);
  });

  test("is never after the deadline, and later than now while there is time", () => {
    fc.assert(
      fc.property(fc.nat(60_000), fc.nat(60_000), fc.integer({ min: 1, max: 20 }), (now, deadline, left) => {
        const until = partialDeadline(now, deadline, left);
        if (now >= deadline) expect(until).toBeUndefined();
        else expect(until).toBeGreaterThan(now);
        if (until !== undefined) expect(until).toBeLessThanOrEqual(deadline + 1e-6);
      }),
    );
  });
});
