import { expect, test } from "@jest/globals";
import { createTurns } from "../../../../src/go/net/node/turns.js";

test("operations run one after another, also after one that fails", async () => {
  const inTurn = createTurns();
  const events: string[] = [];
  const operation = (name: string) => async () => {
    events.push(`${name} begins`);
    await Promise.resolve();
    events.push(`${name} ends`);
    if (name === "b") throw new Error(name);
    return name;
  };
  const results = await Promise.allSettled(["a", "b", "c"].map((name) => inTurn(operation(name))));
  expect(events).toEqual(["a", "b", "c"].flatMap((name) => [`${name} begins`, `${name} ends`]));
  expect(results).toEqual([
    { status: "fulfilled", value: "a" },
    { status: "rejected", reason: new Error("b") },
    { status: "fulfilled", value: "c" },
  ]);
});

test("many operations let a timer fire before the last has ended", async () => {
  const inTurn = createTurns();
  let ended = 0;
  const busy = async () => {
    const until = performance.now() + 2;
    while (performance.now() < until) await Promise.resolve();
    ended++;
  };
  const all = Array.from({ length: 100 }, () => inTurn(busy));
  const endedAtTimer = await new Promise<number>((resolve) => setTimeout(() => resolve(ended), 10));
  expect(endedAtTimer).toBeLessThan(50);
  await Promise.all(all);
});
