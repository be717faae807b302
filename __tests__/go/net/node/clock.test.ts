import { describe, expect, test } from "@jest/globals";
import { keepClock, letClockGo, now } from "../../../../src/go/net/node/clock.js";

/** Stops this thread, as a machine without CPU does. */
function stopFor(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

describe("the clock of deadlines", () => {
  test("stands still while the process is stopped", () => {
    keepClock();
    const before = now();
    stopFor(300);
    const counted = now() - before;
    letClockGo();
    expect(counted).toBeLessThanOrEqual(20);
  });

  test("counts no turn of the event loop for more than its step, however often it is read", async () => {
    keepClock();
    const before = now();
    for (let turn = 0; turn < 5; turn++) {
      for (let reading = 0; reading < 6; reading++) {
        stopFor(10);
        now();
      }
      await new Promise((resolve) => setTimeout(resolve));
    }
    const counted = now() - before;
    letClockGo();
    expect(counted).toBeLessThanOrEqual(6 * 20);
  });

  test("never runs faster than the wall clock, and does not stop while it is used", async () => {
    keepClock();
    const [wallBefore, before] = [performance.now(), now()];
    await new Promise((resolve) => setTimeout(resolve, 100));
    const [counted, wall] = [now() - before, performance.now() - wallBefore];
    letClockGo();
    expect(counted).toBeGreaterThan(0);
    expect(counted).toBeLessThanOrEqual(wall);
  });
});
