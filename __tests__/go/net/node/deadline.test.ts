import { describe, expect, test } from "@jest/globals";
import { elapsed, now, readClocks } from "../../../../src/go/net/node/clock.js";
import {
  Alarm,
  deadlineAfter,
  earlierDeadline,
  hasPassed,
  hasPassedLate,
  postpone,
} from "../../../../src/go/net/node/deadline.js";

describe("deadlineAfter", () => {
  test.each([null, 0])("%p means never", (timeoutMs) => {
    expect(deadlineAfter(timeoutMs)).toEqual({ at: Number.POSITIVE_INFINITY, latestAt: Number.POSITIVE_INFINITY });
  });

  test.each([-1, 1e-6])("a timeout of %p ms has passed immediately", (timeoutMs) => {
    expect(hasPassed(deadlineAfter(timeoutMs))).toBe(true);
  });
});

/** Stops this thread, as a machine without CPU does. */
function stopFor(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

describe("a deadline", () => {
  test("passes after twice its time and a second, however late the process is", async () => {
    const deadline = deadlineAfter(200);
    let isOver = false;
    const over = new Promise<boolean>((resolve) => {
      new Alarm(deadline, () => {
        isOver = true;
        resolve(hasPassedLate(deadline));
      });
    });
    let stops = 0;
    for (; !isOver; stops++) {
      stopFor(500);
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect([await over, stops <= 4]).toEqual([true, true]);
  });

  test("does not pass in a process that was stopped once", () => {
    const deadline = deadlineAfter(100);
    stopFor(1_500);
    expect(hasPassed(deadline)).toBe(false);
  });

  test("of a part of the time ends with the whole at the latest", () => {
    const before = readClocks();
    const { at } = deadlineAfter(60_000);
    const part = earlierDeadline({ at, latestAt: elapsed() + 5_000 }, now() + 30_000);
    expect(part.at).toBeLessThan(at);
    expect(part.latestAt - before.elapsedMs).toBeLessThan(10_000);
  });
});

describe("an alarm", () => {
  test("does not call back before the deadline, though timers may fire early", async () => {
    const deadline = deadlineAfter(20.7);
    await new Promise<void>((resolve) => new Alarm(deadline, resolve));
    expect(now()).toBeGreaterThanOrEqual(deadline.at);
  });

  test("waits for a deadline that moves later", async () => {
    const deadline = deadlineAfter(10);
    const passed = new Promise<void>((resolve) => new Alarm(deadline, resolve));
    postpone(deadline, { countedMs: 30, elapsedMs: 30 });
    await passed;
    expect(now()).toBeGreaterThanOrEqual(deadline.at);
  });

  test("lets the event loop poll once more when the deadline has already passed", async () => {
    const order: string[] = [];
    await new Promise<void>((resolve) => {
      new Alarm(deadlineAfter(-1), () => {
        order.push("passed");
        resolve();
      });
      order.push("armed");
    });
    expect(order).toEqual(["armed", "passed"]);
  });

  test("does not call back after it was canceled", async () => {
    let called = false;
    const alarm = new Alarm(deadlineAfter(5), () => {
      called = true;
    });
    alarm.disarm();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(called).toBe(false);
  });

  test("waits for a deadline beyond the longest timer", async () => {
    let called = false;
    const alarm = new Alarm(deadlineAfter(1000 * 3_600_000), () => {
      called = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    alarm.disarm();
    expect(called).toBe(false);
  });
});
