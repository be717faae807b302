import { expect, test } from "@jest/globals";
import { formatDuration, runDurationMs } from "../../src/report/duration.js";

test.each([
  [0, "< 1 ms"],
  [0.99, "< 1 ms"],
  [1, "1 ms"],
  [999.4, "999 ms"],
  [999.5, "1.00 s"],
  [5001, "5.00 s"],
  [59_994, "59.99 s"],
  [59_995, "1 min 0 s"],
  [3_605_000, "60 min 5 s"],
])("%d milliseconds are shown as %s", (ms, words) => {
  expect(formatDuration(ms)).toBe(words);
});

test.each([
  ["2026-01-01T00:00:00Z", "2026-01-01T00:00:01.5Z", 1500],
  ["2026-01-01T00:00:01Z", "2026-01-01T00:00:00Z", 0],
  ["not a time", "2026-01-01T00:00:00Z", 0],
])("a run from %s to %s took %d ms", (startedAt, finishedAt, ms) => {
  expect(runDurationMs({ startedAt, finishedAt })).toBe(ms);
});
