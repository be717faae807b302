import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { cancelScope, NEVER_CANCELED } from "../../../../src/go/net/node/cancel.js";
import { paced } from "../../../../src/go/net/node/pace.js";

/** The moments at which so many dials of an endpoint begin, all asked for at the same time. */
async function begins(endpoint: string, dials: number): Promise<number[]> {
  const moments = Array.from({ length: dials }, async () => {
    await paced(endpoint, NEVER_CANCELED);
    return performance.now();
  });
  return (await Promise.all(moments)).sort((a, b) => a - b);
}

describe("dials of one endpoint", () => {
  beforeEach(() => void jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask"] }));
  afterEach(() => void jest.useRealTimers());

  test("begin five at a time, a window apart", async () => {
    const start = performance.now();
    const moments = begins("192.0.2.1:80", 23);
    await jest.advanceTimersByTimeAsync(100);
    // An immediate of this clock may take a millisecond.
    const windows = (await moments).map((moment) => Math.floor((moment - start) / 10));
    expect(windows).toEqual(Array.from({ length: 23 }, (_, dial) => Math.floor(dial / 5)));
  });

  test("do not wait for those of another endpoint", () => {
    for (let dial = 0; dial < 7; dial++) void paced("192.0.2.2:80", NEVER_CANCELED);
    expect(paced("192.0.2.2:80", NEVER_CANCELED)).toBeInstanceOf(Promise);
    expect(paced("192.0.2.2:81", NEVER_CANCELED)).toBeUndefined();
  });

  test("do not wait when the last ones began a window ago", async () => {
    await begins("192.0.2.3:80", 5);
    await jest.advanceTimersByTimeAsync(10);
    expect(paced("192.0.2.3:80", NEVER_CANCELED)).toBeUndefined();
  });

  test("end their wait when they are canceled", async () => {
    const scope = cancelScope();
    const waits = Array.from({ length: 5_000 }, () => paced("192.0.2.4:80", scope));
    scope.cancel();
    // Without the cancellation nothing moves this clock, and they would never begin.
    expect(await Promise.all(waits)).toHaveLength(5_000);
  });

  test("are a window apart also where they begin long after they were let in", async () => {
    jest.useRealTimers();
    const moments: number[] = [];
    const dial = async () => {
      await paced("192.0.2.5:80", NEVER_CANCELED);
      const busyUntil = performance.now() + 4;
      while (performance.now() < busyUntil);
      moments.push(performance.now());
    };
    await Promise.all(Array.from({ length: 10 }, dial));
    const [, , , , last = 0, next = 0] = moments;
    expect(next - last).toBeGreaterThan(9);
  });
});
