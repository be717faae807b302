import { describe, expect, test } from "@jest/globals";
import { retryPolicy } from "../../src/collect/retry.js";
import type { Collector } from "../../src/decode/spec.js";
import { worstCase } from "../../src/lint/worst-case.js";

const position = { file: "spec.yaml", line: 1, column: 1 };

function collectors(...timeouts: (number | null | undefined | "excluded")[]): Collector[] {
  return timeouts.map((timeoutMs, index) => ({
    name: `c${index}`,
    address: { value: "db:1", position },
    exclude: { value: timeoutMs === "excluded", position },
    ...(timeoutMs === undefined || timeoutMs === "excluded" ? {} : { timeoutMs }),
    position,
    spec: "s",
  }));
}

const once = retryPolicy({ holdMs: 0, retries: 0, retryDelayMs: 1_000 });

describe("worstCase()", () => {
  test.each([
    { name: "all at once take the longest timeout", timeouts: [1_000, 3_000, undefined], ms: 10_000 },
    { name: "one after another take the sum", timeouts: [1_000, 3_000, undefined], concurrency: 1, ms: 14_000 },
    { name: "two places are filled in order", timeouts: [4_000, 1_000, 2_000, 5_000], concurrency: 2, ms: 8_000 },
    {
      name: "the next of many places is the one that is free first",
      timeouts: [5_000, 3_000, 8_000, 1_000, 2_000, 7_000, 4_000, 6_000],
      concurrency: 4,
      ms: 11_000,
    },
    { name: "what is excluded takes no time", timeouts: [1_000, "excluded" as const], ms: 1_000 },
    { name: "nothing takes no time", timeouts: [], ms: 0 },
    { name: "a negative timeout is over at once", timeouts: [-1_000], ms: 0 },
    { name: "no timeout has no end", timeouts: [1_000, null], ms: null },
    { name: "a budget ends it all the same", timeouts: [null], maxDurationMs: 60_000, ms: 60_000 },
    { name: "a budget does not make it longer", timeouts: [1_000], maxDurationMs: 60_000, ms: 1_000 },
    { name: "extra attempts and their doubled pauses add up", timeouts: [1_000], retries: 3, ms: 4_000 + 7_000 },
    { name: "no pause is longer than half a minute", timeouts: [0.001], retries: 7, ms: 31_000 + 2 * 30_000 },
    { name: "no pauses where there are none", timeouts: [1_000], retries: 3, retryDelayMs: 0, ms: 4_000 },
    { name: "a wait is never exceeded", timeouts: [1_000], waitMs: 60_000, ms: 60_000 },
    { name: "a wait cuts off a longer timeout", timeouts: [2_000], waitMs: 1_000, ms: 1_000 },
    { name: "a wait ends a check without a timeout", timeouts: [null], waitMs: 3_000, ms: 3_000 },
  ])("$name", ({ timeouts, concurrency = "auto", retries = 0, retryDelayMs = 1_000, waitMs, maxDurationMs, ms }) => {
    const { durationMs } = worstCase(collectors(...timeouts), {
      timeoutMs: 10_000,
      concurrency: concurrency as number | "auto",
      retry: retryPolicy({ holdMs: 0, retries, retryDelayMs, ...(waitMs === undefined ? {} : { waitMs }) }),
      ...(maxDurationMs === undefined ? {} : { maxDurationMs }),
    });
    expect(durationMs === null ? null : Math.round(durationMs)).toBe(ms);
  });

  test("returns the number of checks, how many run at the same time, and the longest", () => {
    const options = { timeoutMs: 10_000, concurrency: 2, retry: once };
    expect(worstCase(collectors(1_000, 3_000, 2_000), options)).toEqual({
      durationMs: 3_000,
      isCutOff: false,
      checks: 3,
      atOnce: 2,
      longestCheckMs: 3_000,
    });
  });
});
