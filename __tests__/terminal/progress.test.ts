import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { progressOf } from "../../src/collect/progress.js";
import { showProgress } from "../../src/terminal/progress.js";

const CLEAR = "\r\x1b[K";

describe("a line of progress", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  function shown(columns: number | undefined) {
    const written: string[] = [];
    let done = 0;
    const progress = progressOf([], { timeoutMs: null, mayTakeLonger: true });
    const { stop } = showProgress(
      { ...progress, describe: () => `${++done} of 40 checks done` },
      {
        columns: { stdout: undefined, stderr: columns },
        status: (text) => written.push(text),
      },
    );
    return { written, stop };
  }

  test("is rewritten in place, and cleared at the end", () => {
    const { written, stop } = shown(80);
    jest.advanceTimersByTime(450);
    stop();
    jest.advanceTimersByTime(1_000);
    expect(written).toEqual([`${CLEAR}1 of 40 checks done`, `${CLEAR}2 of 40 checks done`, CLEAR]);
  });

  test("is cut before the last column", () => {
    const { written, stop } = shown(10);
    jest.advanceTimersByTime(250);
    stop();
    expect(written).toEqual([`${CLEAR}1 of 40 c`, CLEAR]);
  });

  test.each([
    ["if standard error is not a terminal", undefined, 1_000],
    ["in a run that ends immediately", 80, 100],
  ])("is not written %s", (_, columns, ms) => {
    const { written, stop } = shown(columns);
    jest.advanceTimersByTime(ms);
    stop();
    expect(written).toEqual([]);
  });
});
