import { describe, expect, test } from "@jest/globals";
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
  test("begin five at a time, at least a window apart", async () => {
    const moments = await begins("192.0.2.1:80", 23);
    const groups = [0, 5, 10, 15, 20].map((first) => moments[first] as number);
    const gaps = groups.slice(1).map((moment, index) => moment - (groups[index] as number));
    // A timer may fire a millisecond early.
    expect(gaps.filter((gap) => gap < 9)).toEqual([]);
  });

  test("do not wait for those of another endpoint", () => {
    for (let dial = 0; dial < 7; dial++) void paced("192.0.2.2:80", NEVER_CANCELED);
    expect(paced("192.0.2.2:80", NEVER_CANCELED)).toBeInstanceOf(Promise);
    expect(paced("192.0.2.2:81", NEVER_CANCELED)).toBeUndefined();
  });

  test("do not wait when the last ones began a window ago", async () => {
    await begins("192.0.2.3:80", 5);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(paced("192.0.2.3:80", NEVER_CANCELED)).toBeUndefined();
  });

  test("end their wait when they are canceled", async () => {
    const scope = cancelScope();
    const waits = Array.from({ length: 5_000 }, () => paced("192.0.2.4:80", scope));
    scope.cancel();
    const before = performance.now();
    await Promise.all(waits);
    // Their turns would take ten seconds.
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
