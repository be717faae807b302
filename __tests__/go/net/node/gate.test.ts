import { MessageChannel } from "node:worker_threads";
import { describe, expect, test } from "@jest/globals";
import { createGate, type Gate, type Place } from "../../../../src/go/net/node/gate.js";

/** Enters so many times; the places that were free at once, and the turns to come. */
function enter(gate: Gate, times: number) {
  const entered = Array.from({ length: times }, () => gate.enter());
  return {
    atOnce: entered.filter((place): place is Place => !(place instanceof Promise)),
    turns: entered.filter((place) => place instanceof Promise),
  };
}

describe("a gate", () => {
  test("lets as many operations in immediately as it has places", () => {
    const { atOnce, turns } = enter(createGate({ places: 3, holdMs: 60_000 }), 3);
    expect([atOnce.length, turns.length]).toEqual([3, 0]);
  });

  test("admits the next operation whenever a place is freed", async () => {
    const gate = createGate({ places: 1, holdMs: 1_000 });
    const { atOnce, turns } = enter(gate, 3);
    const order: number[] = [];
    const later = turns.map(async (turn, index) => {
      const place = await turn;
      order.push(index);
      gate.leave(place);
    });
    gate.leave(atOnce[0] as Place);
    await Promise.all(later);
    expect(order).toEqual([0, 1]);
  });

  test("counts a place that is freed twice once", () => {
    const gate = createGate({ places: 1, holdMs: 60_000 });
    const [place] = enter(gate, 1).atOnce as [Place];
    gate.leave(place);
    gate.leave(place);
    expect(enter(gate, 1).atOnce).toHaveLength(1);
    expect(enter(createGate({ places: 1, holdMs: 60_000 }), 1).atOnce).toHaveLength(1);
  });

  test("lets others in while some take long", async () => {
    const gate = createGate({ places: 2, holdMs: 5 });
    const { turns } = enter(gate, 20);
    expect(await Promise.all(turns)).toHaveLength(18);
  });

  test("has no more places while nothing ends", async () => {
    const gate = createGate({ places: 2, holdMs: 60_000 });
    const { atOnce, turns } = enter(gate, 4);
    let admitted = 0;
    const later = turns.map(async (turn) => {
      await turn;
      admitted++;
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(admitted).toBe(0);
    atOnce.forEach(gate.leave);
    await Promise.all(later);
    expect(admitted).toBe(2);
  });

  test("keeps no process from its end once nothing waits", async () => {
    const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length;
    const before = timers();
    const gate = createGate({ places: 1, holdMs: 60_000 });
    const { atOnce, turns } = enter(gate, 2);
    expect(timers()).toBe(before + 1);
    gate.leave(atOnce[0] as Place);
    gate.leave(await (turns[0] as Promise<Place>));
    expect(timers()).toBe(before);
  });

  test("counts an operation that has ended until its end has been read, however late this process is", async () => {
    // After an immediate come the timers, and only then what the event loop polls.
    await new Promise((resolve) => setImmediate(resolve));
    const gate = createGate({ places: 1, holdMs: 1 });
    const { atOnce, turns } = enter(gate, 2);
    const order: string[] = [];
    const { port1, port2 } = new MessageChannel();
    port2.once("message", () => {
      order.push("left");
      gate.leave(atOnce[0] as Place);
      port2.close();
    });
    port1.postMessage("the end");
    const busyUntil = performance.now() + 20;
    while (performance.now() < busyUntil);
    await turns[0];
    order.push("admitted");
    expect(order).toEqual(["left", "admitted"]);
  });

  test("has room again after holdMs when no operation waits", async () => {
    const gate = createGate({ places: 1, holdMs: 5 });
    enter(gate, 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(enter(gate, 1).atOnce).toHaveLength(1);
  });
});
