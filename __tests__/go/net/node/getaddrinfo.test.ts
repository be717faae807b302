import { describe, expect, test } from "@jest/globals";
import { NEVER_CANCELED } from "../../../../src/go/net/node/cancel.js";
import { createSystemAsker } from "../../../../src/go/net/node/getaddrinfo.js";
import type { Helper, HelperAnswer, SystemQuestion } from "../../../../src/go/net/node/lookup-helper.js";

const SMALL = 4;

type End = "not-started" | "ended" | "answers";

/** Helpers that end, or answer, in a later turn of the event loop; `rooms` has the size of each that was started. */
function fakeHelpers(endOf: (room: number, nth: number) => End | string) {
  const rooms: number[] = [];
  const start = (room: number, wake: (questions: number) => void): Helper | string => {
    const end = endOf(room, rooms.push(room));
    if (end !== "answers" && end !== "ended" && end !== "not-started") return end;
    let state: Helper["state"] = "starting";
    const asked = new Set<(answer: HelperAnswer) => void>();
    const settleAll = (answer: HelperAnswer) => {
      for (const settle of asked) settle(answer);
      asked.clear();
    };
    setTimeout(() => {
      state = end === "not-started" ? end : "ready";
      if (state === "not-started") settleAll({ kind: "ended", code: "ECHILD" });
      wake(Number.POSITIVE_INFINITY);
      setTimeout(() => {
        if (end === "ended") state = end;
        settleAll(
          end === "ended"
            ? { kind: "ended", code: "ECHILD" }
            : { kind: "addresses", addresses: [], furtherAddresses: 0 },
        );
        wake(room);
      }, 5);
    }, 5);
    return {
      room,
      get names() {
        return asked.size;
      },
      get state() {
        return state;
      },
      ask: () =>
        new Promise((resolve) => {
          asked.add(resolve);
          if (state !== "ready") return;
          setTimeout(() => {
            if (!asked.delete(resolve)) return;
            resolve({ kind: "addresses", addresses: [], furtherAddresses: 0 });
            wake(1);
          });
        }),
    };
  };
  return { start, rooms };
}

const question = (name: string): SystemQuestion => ({
  name,
  family: 0,
  mostAddresses: 10,
  cancel: NEVER_CANCELED,
  begin: () => {},
});

/** How many questions had each answer. */
async function askMany(count: number, start: ReturnType<typeof fakeHelpers>["start"]) {
  const ask = createSystemAsker(start);
  const answers = await Promise.all(Array.from({ length: count }, (_, n) => ask(question(`n${n}.example`))));
  const counts: Record<string, number> = {};
  for (const answer of answers) {
    const key = answer.kind === "failed" ? answer.code : answer.kind;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

describe("the helpers that ask the C library", () => {
  test.each([
    { count: 1, rooms: [SMALL] },
    { count: SMALL, rooms: [SMALL] },
    { count: 40, rooms: [64] },
  ])("are as large as $count names need", async ({ count, rooms }) => {
    const helpers = fakeHelpers(() => "answers");
    expect(await askMany(count, helpers.start)).toEqual({ addresses: count });
    expect(helpers.rooms).toEqual(rooms);
  });

  test.each([
    {
      name: "a large one cannot start its threads",
      endOf: (room: number): End => (room > SMALL ? "not-started" : "answers"),
      expected: { addresses: 40 },
    },
    {
      name: "one small one can start and no other",
      endOf: (_: number, nth: number): End => (nth === 2 ? "answers" : "not-started"),
      expected: { addresses: 40 },
    },
    {
      name: "one ends by itself",
      endOf: (_: number, nth: number): End => (nth === 1 ? "ended" : "answers"),
      expected: { addresses: 40 },
    },
    { name: "each ends by itself", endOf: (): End => "ended", expected: { ECHILD: 40 } },
    { name: "none can start its threads", endOf: (): End => "not-started", expected: { EAGAIN: 40 } },
    { name: "there is no descriptor for one", endOf: () => "EMFILE", expected: { EMFILE: 40 } },
    {
      name: "there is no descriptor for a second one",
      endOf: (_: number, nth: number) => (nth === 1 ? "answers" : "EMFILE"),
      expected: { addresses: 40 },
    },
  ])(
    "get every question an answer of the library, or one of our own limits, where $name",
    async ({ endOf, expected }) => {
      expect(await askMany(40, fakeHelpers(endOf).start)).toEqual(expected);
    },
  );

  test("are not started time and again where none can start", async () => {
    const helpers = fakeHelpers(() => "not-started");
    expect(await askMany(200, helpers.start)).toEqual({ EAGAIN: 200 });
    expect(helpers.rooms).toEqual([64, SMALL]);
  });
});
