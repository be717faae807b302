import { describe, expect, test } from "@jest/globals";
import type { Dialed } from "../../src/collect/collected.js";
import { progressOf } from "../../src/collect/progress.js";
import type { Collector } from "../../src/decode/spec.js";

const position = { file: "spec.yaml", line: 1, column: 1 };
const collector = (name: string, timeoutMs?: number | null, excluded = false): Collector => ({
  name,
  address: { value: `${name}:1`, position },
  ...(timeoutMs === undefined ? {} : { timeoutMs }),
  exclude: { value: excluded, position },
  position,
  spec: "s",
});
const attempt = { networkStatus: "error", dnsMs: 0, durationMs: 1, addresses: [] } as const;
const dialed = (of: Collector, networkStatus: "connected" | "error"): Dialed => ({
  kind: "dialed",
  collector: of,
  networkStatus,
  networkMessage: "",
  reason: "other",
  durationMs: 1,
  attempts: [],
});

describe("progressOf()", () => {
  const a = collector("a");
  const b = collector("b", 2_000);
  const settings = { timeoutMs: 5_000, mayTakeLonger: false };

  test("the number of checks that are done, those waited for and the longest time left are shown", () => {
    const progress = progressOf([a, b, collector("c", undefined, true)], settings, 0);
    expect(progress.describe(100)).toBe("0 of 2 checks done; waiting for a:1, b:1, at most 5s left");
    progress.onCollected(dialed(a, "error"));
    expect(progress.describe(200)).toBe("1 of 2 checks done, 1 not connected; waiting for b:1, at most 2s left");
    progress.onCollected(dialed(b, "connected"));
    expect(progress.describe(2_100)).toBe("2 of 2 checks done, 1 not connected, at most 1s left");
  });

  test("a check that is tried again comes first, with its last answer and its try", () => {
    const progress = progressOf([a, b], { timeoutMs: 5_000, mayTakeLonger: true, endsAfterMs: 60_000 }, 0);
    progress.onTry({ ...dialed(b, "error"), reason: "refused", attempts: [attempt, attempt] });
    expect(progress.describe(20_000)).toBe(
      "0 of 2 checks done; waiting for b:1 (refused, try 2), a:1, at most 40s left",
    );
  });

  test("of many checks three are named", () => {
    const many = ["a", "b", "c", "d", "e"].map((name) => collector(name));
    expect(progressOf(many, { timeoutMs: null, mayTakeLonger: false }, 0).describe(0)).toBe(
      "0 of 5 checks done; waiting for a:1, b:1, c:1 and 2 more",
    );
  });

  test("no time left is shown where a check has no deadline or may be tried again", () => {
    const waiting = "0 of 1 check done; waiting for a:1";
    expect(progressOf([collector("a", null)], settings, 0).describe(0)).toBe(waiting);
    expect(progressOf([a], { ...settings, mayTakeLonger: true }, 0).describe(0)).toBe(waiting);
  });
});
