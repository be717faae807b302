import { describe, expect, test } from "@jest/globals";
import { now } from "../../../../src/go/net/node/clock.js";
import { Alarm, deadlineAfter, hasPassed } from "../../../../src/go/net/node/deadline.js";

describe("deadlineAfter", () => {
  test.each([null, 0])("%p means never", (timeoutMs) => {
    expect(deadlineAfter(timeoutMs)).toEqual({ at: Number.POSITIVE_INFINITY });
  });

  test.each([-1, 1e-6])("a timeout of %p ms has passed immediately", (timeoutMs) => {
    expect(hasPassed(deadlineAfter(timeoutMs))).toBe(true);
  });
});

describe("an alarm", () => {
  test("does not call back before the deadline, though timers may fire early", async () => {
    const deadline = { at: now() + 20.7 };
    await new Promise<void>((resolve) => new Alarm(deadline, resolve));
    expect(now()).toBeGreaterThanOrEqual(deadline.at);
  });

  test("waits for a deadline that moves later", async () => {
    const deadline = { at: now() + 10 };
    const passed = new Promise<void>((resolve) => new Alarm(deadline, resolve));
    deadline.at += 30;
    await passed;
    expect(now()).toBeGreaterThanOrEqual(deadline.at);
  });

  test("lets the event loop poll once more when the deadline has already passed", async () => {
    const order: string[] = [];
    await new Promise<void>((resolve) => {
      new Alarm({ at: now() - 1 }, () => {
        order.push("passed");
        resolve();
      });
      order.push("armed");
    });
    expect(order).toEqual(["armed", "passed"]);
  });

  test("does not call back after it was canceled", async () => {
    let called = false;
    const alarm = new Alarm({ at: now() + 5 }, () => {
      called = true;
    });
    alarm.disarm();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(called).toBe(false);
  });

  test("waits for a deadline beyond the longest timer", async () => {
    let called = false;
    const alarm = new Alarm({ at: now() + 1000 * 3_600_000 }, () => {
      called = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    alarm.disarm();
    expect(called).toBe(false);
  });
});
