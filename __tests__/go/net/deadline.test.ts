import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { deadlineAfter, hasPassed, partialDeadline, whenPassed } from "../../../src/go/net/deadline.js";

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
  ])("at %d of %d with %d addresses left one may take until %p", (now, deadline, left, until) => {
    expect(partialDeadline(now, deadline, left)).toBe(until);
  });

  test("is never after the deadline and, while there is time, after now", () => {
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

describe("deadlineAfter", () => {
  test.each([null, 0])("%p means never", (timeoutMs) => {
    expect(deadlineAfter(timeoutMs)).toEqual({ at: Number.POSITIVE_INFINITY });
  });

  test("a negative timeout has passed at once", () => {
    expect(hasPassed(deadlineAfter(-1))).toBe(true);
  });
});

describe("whenPassed", () => {
  test("calls back not before the deadline, though timers may fire early", async () => {
    const deadline = { at: performance.now() + 20.7 };
    await new Promise<void>((resolve) => whenPassed(deadline, resolve));
    expect(performance.now()).toBeGreaterThanOrEqual(deadline.at);
  });

  test("follows a deadline that is moved later while it waits", async () => {
    const deadline = { at: performance.now() + 10 };
    const passed = new Promise<void>((resolve) => whenPassed(deadline, resolve));
    deadline.at += 30;
    await passed;
    expect(performance.now()).toBeGreaterThanOrEqual(deadline.at);
  });

  test("lets the event loop poll once more when the deadline has passed already", async () => {
    const order: string[] = [];
    await new Promise<void>((resolve) => {
      whenPassed({ at: performance.now() - 1 }, () => {
        order.push("passed");
        resolve();
      });
      order.push("armed");
    });
    expect(order).toEqual(["armed", "passed"]);
  });

  test("does not call back once it is called off", async () => {
    let called = false;
    const disarm = whenPassed({ at: performance.now() + 5 }, () => {
      called = true;
    });
    disarm();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(called).toBe(false);
  });

  test("waits for a moment beyond what a timer can hold", async () => {
    let called = false;
    const disarm = whenPassed({ at: performance.now() + 1000 * 3_600_000 }, () => {
      called = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    disarm();
    expect(called).toBe(false);
  });
});
