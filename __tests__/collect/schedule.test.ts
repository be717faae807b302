import { describe, expect, test } from "@jest/globals";
import { pauseBefore } from "../../src/collect/retry.js";
import { concurrencyFor, mapLimited } from "../../src/collect/schedule.js";
import { networkStatus } from "../../src/collect/status.js";

describe("mapLimited()", () => {
  test("lets timers and signals have their turn while work waits for no event", async () => {
    let isDone = false;
    const wasDone = new Promise((resolve) => setTimeout(() => resolve(isDone), 10));
    const spin = async () => {
      for (const until = performance.now() + 1; performance.now() < until; );
    };
    const all = mapLimited(Array(200).fill(0), 8, spin).then(() => {
      isDone = true;
    });
    expect(await wasDone).toBe(false);
    await all;
  });

  test("does so however many work at the same time", async () => {
    let done = 0;
    let mostInOneTurn = 0;
    const spin = async () => {
      for (const until = performance.now() + 1; performance.now() < until; );
      done++;
    };
    let before = 0;
    const count = () => {
      mostInOneTurn = Math.max(mostInOneTurn, done - before);
      before = done;
      if (done < 400) setTimeout(count);
    };
    setTimeout(count);
    await mapLimited(Array(400).fill(0), 20, spin);
    // One for each worker, and those of a slice; not a slice for each worker.
    expect(mostInOneTurn).toBeLessThan(50);
  });
});

describe("concurrencyFor()", () => {
  test.each([
    { wanted: "auto" as const, checks: 10, fds: 20, expected: 10 },
    { wanted: "auto" as const, checks: 5_000, fds: 1_000_000, expected: 1_024 },
    { wanted: "auto" as const, checks: 5_000, fds: 1_024, expected: 512 },
    { wanted: "auto" as const, checks: 5_000, fds: 1, expected: 1 },
    { wanted: "auto" as const, checks: 0, fds: 1_024, expected: 1 },
    { wanted: 7, checks: 5_000, fds: 1_024, expected: 7 },
  ])("is $expected for $wanted, $checks checks and $fds file descriptors", ({ wanted, checks, fds, expected }) => {
    expect(concurrencyFor(wanted, checks, () => fds)).toBe(expected);
  });
});

describe("pauseBefore()", () => {
  test.each([
    { attempt: 1, random: 0, expected: 1_000 },
    { attempt: 2, random: 0, expected: 2_000 },
    { attempt: 3, random: 1, expected: 2_000 },
    { attempt: 10, random: 0, expected: 30_000 },
    { attempt: 2_000, random: 0.5, expected: 22_500 },
  ])("is $expected ms before extra attempt $attempt when chance gives $random", ({ attempt, random, expected }) => {
    expect(pauseBefore(attempt, 1_000, () => random)).toBe(expected);
  });
});

describe("networkStatus()", () => {
  test.each([
    { message: "", status: "connected" },
    { message: "dial tcp 192.0.2.1:1: i/o timeout", status: "connection-timeout" },
    { message: "dial tcp 192.0.2.1:1: connect: connection refused", status: "connection-refused" },
    { message: "dial tcp 192.0.2.1:1: connect: connection timed out", status: "error" },
    { message: "dial tcp: lookup x on 192.0.2.53:53: read udp: i/o timeout", status: "connection-timeout" },
    { message: "dial tcp: lookup x on 192.0.2.53:53: read: connection refused", status: "connection-refused" },
    { message: "dial tcp: lookup x: no such host", status: "error" },
    { message: "connection refused after i/o timeout", status: "connection-timeout" },
  ])("reads $message as $status", ({ message, status }) => {
    expect(networkStatus(message)).toBe(status);
  });
});
