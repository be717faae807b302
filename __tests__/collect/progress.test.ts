import { describe, expect, test } from "@jest/globals";
import type { Collected } from "../../src/collect/collected.js";
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
const dialed = (of: Collector, networkStatus: "connected" | "error"): Collected => ({
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

  test("tells what is done, what did not connect and how long the rest takes at most", () => {
    const progress = progressOf([a, b, collector("c", undefined, true)], settings, 0);
    expect(progress.describe(100)).toBe("0 of 2 checks done, at most 5s left");
    progress.onCollected(dialed(a, "error"));
    expect(progress.describe(200)).toBe("1 of 2 checks done, 1 not connected, at most 2s left");
    progress.onCollected(dialed(b, "connected"));
    expect(progress.describe(2_100)).toBe("2 of 2 checks done, 1 not connected, at most 1s left");
  });

  test("does not guess the time left where a check has no deadline or is tried again", () => {
    expect(progressOf([collector("a", null)], settings, 0).describe(0)).toBe("0 of 1 check done");
    expect(progressOf([a], { ...settings, mayTakeLonger: true }, 0).describe(0)).toBe("0 of 1 check done");
  });
});
