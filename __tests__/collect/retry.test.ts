import { describe, expect, test } from "@jest/globals";
import { givenUpAt, limited, nextTryAt, pauseBefore, type RetryPolicy, tryTimeoutMs } from "../../src/collect/retry.js";

const wait: RetryPolicy = { kind: "wait", waitMs: 10_000, holdMs: 0, delayMs: 1_000 };

/** Start times of all tries against a target that answers after `answerMs`. */
function starts(policy: RetryPolicy, answerMs: number): readonly number[] {
  const times: number[] = [];
  let next: number | undefined = 0;
  while (next !== undefined && times.length < 100) {
    const start: number = next;
    times.push(start);
    next = nextTryAt(
      policy,
      {
        tries: times.length,
        startedAtMs: 0,
        lastStartedAtMs: start,
        lastDurationMs: answerMs,
        nowMs: start + answerMs,
      },
      () => 0,
    );
  }
  return times;
}

describe("nextTryAt()", () => {
  test.each<{ name: string; policy: RetryPolicy; answerMs: number; at: readonly number[] }>([
    {
      name: "a wait tries at a steady pace, and once more before it is over",
      policy: wait,
      answerMs: 1,
      at: [0, 1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 7_000, 8_000, 9_000, 9_750],
    },
    {
      name: "a slower answer gets more room at the end",
      policy: { ...wait, waitMs: 3_000 },
      answerMs: 200,
      at: [0, 1_000, 2_000, 2_600],
    },
    {
      name: "a try longer than the pace is followed by the next immediately",
      policy: { ...wait, waitMs: 5_000 },
      answerMs: 2_000,
      at: [0, 2_000, 4_000],
    },
    {
      name: "a wait shorter than the pace still tries at its end",
      policy: { ...wait, waitMs: 600 },
      answerMs: 1,
      at: [0, 350],
    },
    {
      name: "a wait that is over after the first try has no second",
      policy: { ...wait, waitMs: 300 },
      answerMs: 300,
      at: [0],
    },
    {
      name: "retries pause twice as long each time",
      policy: { kind: "retries", retries: 3, delayMs: 100 },
      answerMs: 1,
      at: [0, 101, 302, 703],
    },
    { name: "no retries are one try", policy: { kind: "retries", retries: 0, delayMs: 100 }, answerMs: 1, at: [0] },
  ])("$name", ({ policy, answerMs, at }) => {
    expect(starts(policy, answerMs)).toEqual(at);
  });
});

describe("tryTimeoutMs()", () => {
  test.each<{ name: string; policy: RetryPolicy; timeoutMs: number | null; nowMs: number; expected: object }>([
    {
      name: "a try within the wait keeps its timeout",
      policy: wait,
      timeoutMs: 2_000,
      nowMs: 1_000,
      expected: { timeoutMs: 2_000, isCutShort: false },
    },
    {
      name: "a try near the end is cut short",
      policy: wait,
      timeoutMs: 2_000,
      nowMs: 9_750,
      expected: { timeoutMs: 250, isCutShort: true },
    },
    {
      name: "a try without a deadline ends with the wait",
      policy: wait,
      timeoutMs: null,
      nowMs: 4_000,
      expected: { timeoutMs: 6_000, isCutShort: true },
    },
    {
      name: "a late try keeps a deadline",
      policy: wait,
      timeoutMs: null,
      nowMs: 10_001,
      expected: { timeoutMs: 1, isCutShort: true },
    },
    {
      name: "retries cut nothing short",
      policy: { kind: "retries", retries: 1, delayMs: 1 },
      timeoutMs: null,
      nowMs: 99_000,
      expected: { timeoutMs: null, isCutShort: false },
    },
  ])("$name", ({ policy, timeoutMs, nowMs, expected }) => {
    expect(tryTimeoutMs(policy, timeoutMs, { startedAtMs: 0, nowMs })).toEqual(expected);
  });
});

describe("pauseBefore()", () => {
  test("the pause doubles up to half a minute, of which up to a half is taken away", () => {
    expect([1, 2, 3, 20].map((extra) => pauseBefore(extra, 1_000, () => 0))).toEqual([1_000, 2_000, 4_000, 30_000]);
    expect(pauseBefore(1, 1_000, () => 1)).toBe(500);
  });
});

describe("givenUpAt()", () => {
  test.each([
    { policy: wait, tries: 0, expected: 15_100 },
    { policy: wait, tries: 3, expected: 11_100 },
    { policy: { kind: "retries", retries: 3, delayMs: 1 }, tries: 0, expected: Number.POSITIVE_INFINITY },
  ] satisfies { policy: RetryPolicy; tries: number; expected: number }[])(
    "after $tries tries of $policy.kind: $expected",
    ({ policy, tries, expected }) => expect(givenUpAt(policy, { tries, startedAtMs: 100 })).toBe(expected),
  );
});

describe("limited()", () => {
  test("a limited signal is aborted when its time is over", async () => {
    const { signal, isOver } = limited(new AbortController().signal, 5);
    await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
    expect(isOver()).toBe(true);
  });

  test.each(["before", "after"])("a limited signal is aborted when the other one is aborted %s it is made", (when) => {
    const run = new AbortController();
    if (when === "before") run.abort();
    const { signal, isOver, stop } = limited(run.signal, 60_000);
    run.abort();
    stop();
    expect([signal.aborted, isOver()]).toEqual([true, false]);
  });

  test("a signal without a limit is the signal itself", () => {
    const { signal } = new AbortController();
    expect(limited(signal, Number.POSITIVE_INFINITY).signal).toBe(signal);
  });
});
