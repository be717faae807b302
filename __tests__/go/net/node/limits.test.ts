import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { roomForSocket, socketClosed, socketOpened } from "../../../../src/go/net/node/limits.js";

const LOOK_MS = 50;

/** So many dials that wait for a socket, and the answers that some of them have. */
function wait(dials: number): readonly boolean[] {
  const answers: boolean[] = [];
  for (let dial = 0; dial < dials; dial++) void roomForSocket().then((mayTryAgain) => answers.push(mayTryAgain));
  return answers;
}

describe("a dial without a socket", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(async () => {
    await jest.advanceTimersByTimeAsync(10_000);
    jest.useRealTimers();
  });

  test("looks again once in a second, with a twentieth of all that wait at a time", async () => {
    socketOpened();
    const answers = wait(1_000);
    await jest.advanceTimersByTimeAsync(LOOK_MS);
    expect(answers).toEqual(new Array(50).fill(true));
    await jest.advanceTimersByTimeAsync(5_000);
    expect(answers).toEqual(new Array(1_000).fill(true));
    socketClosed({ refused: false });
  });

  test("gets the socket that is closed, in the order of the waiting", async () => {
    socketOpened();
    const [first, second] = [wait(1), wait(1)];
    socketClosed({ refused: false });
    await jest.advanceTimersByTimeAsync(0);
    expect([first, second]).toEqual([[true], []]);
  });

  test("gives up where no socket of ours is open and asking has not helped", async () => {
    const answers: boolean[] = [];
    for (let dial = 0; dial < 100; dial++) {
      void (async () => {
        while (await roomForSocket()) {
          socketOpened();
          socketClosed({ refused: true });
        }
        answers.push(false);
      })();
    }
    await jest.advanceTimersByTimeAsync(2_400);
    expect(answers).toEqual([]);
    await jest.advanceTimersByTimeAsync(300);
    expect(answers).toEqual(new Array(100).fill(false));
  });
});
