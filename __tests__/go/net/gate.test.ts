import { describe, expect, test } from "@jest/globals";
import { createGate, type Gate, type Leave } from "../../../src/go/net/gate.js";

/** Enters so many times; the places that were free at once, and the turns to come. */
function enter(gate: Gate, times: number) {
  const entered = Array.from({ length: times }, () => gate.enter());
  return {
    atOnce: entered.filter((place): place is Leave => !(place instanceof Promise)),
    turns: entered.filter((place) => place instanceof Promise),
  };
}

describe("a gate", () => {
  test("lets as many through at once as it has places", () => {
    const { atOnce, turns } = enter(createGate({ places: 3, holdMs: 60_000 }), 3);
    expect([atOnce.length, turns.length]).toEqual([3, 0]);
  });

  test("admits in turn whenever a place is given back", async () => {
    const gate = createGate({ places: 1, holdMs: 1_000 });
    const { atOnce, turns } = enter(gate, 3);
    const order: number[] = [];
    const later = turns.map(async (turn, index) => {
      const leave = await turn;
      order.push(index);
      leave();
    });
    atOnce[0]?.();
    await Promise.all(later);
    expect(order).toEqual([0, 1]);
  });

  test("does not count a place given back twice", () => {
    const gate = createGate({ places: 1, holdMs: 60_000 });
    const [leave] = enter(gate, 1).atOnce;
    leave?.();
    leave?.();
    expect(enter(gate, 1).atOnce).toHaveLength(1);
    expect(enter(createGate({ places: 1, holdMs: 60_000 }), 1).atOnce).toHaveLength(1);
  });

  test("lets others through past those who stay long", async () => {
    const gate = createGate({ places: 2, holdMs: 5 });
    const { turns } = enter(gate, 20);
    expect(await Promise.all(turns)).toHaveLength(18);
  });

  test("has room again once what holds its places is old, without anybody waiting", async () => {
    const gate = createGate({ places: 1, holdMs: 5 });
    enter(gate, 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(enter(gate, 1).atOnce).toHaveLength(1);
  });
});
