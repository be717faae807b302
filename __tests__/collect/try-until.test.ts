import { createServer } from "node:net";
import { describe, expect, test } from "@jest/globals";
import type { Dialed } from "../../src/collect/collected.js";
import { MAX_ATTEMPTS } from "../../src/collect/limits.js";
import type { RetryPolicy } from "../../src/collect/retry.js";
import { type TryOptions, tryUntil } from "../../src/collect/try-until.js";
import type { Collector } from "../../src/decode/spec.js";
import { createResolver, type DialOutcome, dial } from "../../src/go/net/net.js";
import { closedPort, openPort } from "../loopback.js";

const position = { file: "spec.yaml", line: 1, column: 1 };

const collector = (address: string): Collector => ({
  name: "c",
  address: { value: address, position },
  exclude: { value: false, position },
  position,
  spec: "s",
});

const wait: RetryPolicy = { kind: "wait", waitMs: 3_000, holdMs: 0, delayMs: 100 };

const options = (overrides: Partial<TryOptions> = {}): TryOptions => ({
  timeoutMs: 2_000,
  retry: wait,
  dial,
  dialing: { resolver: createResolver("go") },
  budget: { signal: new AbortController().signal, why: () => "" },
  isDone: ({ networkStatus }) => networkStatus === "connected",
  ...overrides,
});

describe("tryUntil()", () => {
  test("the first attempts and the last one are kept of very many", async () => {
    let tries = 0;
    const refused: DialOutcome = { message: "no", failure: "refused", dnsMs: 0, durationMs: 0, addresses: [] };
    const collected = await tryUntil(
      collector("127.0.0.1:1"),
      options({
        retry: { kind: "wait", waitMs: 60_000, holdMs: 0, delayMs: 0 },
        dial: async () => ({ ...refused, durationMs: ++tries }),
        isDone: () => tries === MAX_ATTEMPTS + 500,
      }),
    );
    const { attempts } = collected as Dialed;
    expect(attempts.map(({ durationMs }) => durationMs)).toEqual([
      ...Array.from({ length: MAX_ATTEMPTS - 1 }, (_, at) => at + 1),
      MAX_ATTEMPTS + 500,
    ]);
  });

  test.each([{ undialed: 2 }, { overLimit: 3 }, {}])(
    "an attempt has the number of addresses that were not dialed: %j",
    async (left) => {
      const outcome: DialOutcome = {
        message: "no",
        failure: "refused",
        dnsMs: 1,
        durationMs: 2,
        addresses: [],
        ...left,
      };
      const once = options({ retry: { kind: "retries", retries: 0, delayMs: 0 }, dial: async () => outcome });
      expect(await tryUntil(collector("db.example.com:1"), once)).toMatchObject({
        attempts: [{ networkStatus: "error", dnsMs: 1, durationMs: 2, addresses: [], ...left }],
      });
    },
  );

  test("attempts and their addresses are kept up to a limit of the run, with the first, the last and their number", async () => {
    const dialed = (ms: number): DialOutcome => ({
      message: "no",
      failure: "refused",
      dnsMs: 0,
      durationMs: ms,
      addresses: Array.from({ length: 3 }, () => ({ ip: "127.0.0.1", port: 1, durationMs: 0 })),
    });
    const tried = async (maxKept: number) => {
      let tries = 0;
      const collected = await tryUntil(
        collector("127.0.0.1:1"),
        options({
          retry: { kind: "wait", waitMs: 60_000, holdMs: 0, delayMs: 0 },
          dial: async () => dialed(++tries),
          isDone: () => tries === 10,
          maxKept,
        }),
      );
      const { attempts, tries: made } = collected as Dialed;
      return [attempts.map(({ durationMs }) => durationMs), made];
    };
    expect(await tried(12)).toEqual([[1, 2, 3, 10], 10]);
    expect(await tried(0)).toEqual([[1, 10], 10]);
    expect(await tried(1_000)).toEqual([[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], undefined]);
  });

  test("a service that opens late is found", async () => {
    const port = await closedPort();
    const server = createServer();
    setTimeout(() => server.listen(port, "127.0.0.1"), 500);
    try {
      const collected = await tryUntil(collector(`127.0.0.1:${port}`), options({ retry: { ...wait, waitMs: 30_000 } }));
      expect(collected).toMatchObject({ kind: "dialed", networkStatus: "connected" });
      expect((collected as Dialed).attempts.length).toBeGreaterThan(1);
    } finally {
      server.close();
    }
  });

  test.each([
    { waitMs: 200, timeoutMs: 1_000, isCutOff: true },
    { waitMs: 200, timeoutMs: null, isCutOff: true },
    { waitMs: 300, timeoutMs: 300, isCutOff: undefined },
    { waitMs: 5_000, timeoutMs: 100, isCutOff: undefined },
  ])("the only try is cut off ($isCutOff) by a wait of $waitMs ms and a timeout of $timeoutMs", async (given) => {
    const silent: TryOptions["dial"] = async (_, { timeoutMs }) => {
      await new Promise((resolve) => setTimeout(resolve, timeoutMs ?? 0));
      return { message: "i/o timeout", failure: "no-answer", dnsMs: 0, durationMs: timeoutMs ?? 0, addresses: [] };
    };
    const retry = { ...wait, waitMs: given.waitMs, delayMs: 10_000 };
    const collected = await tryUntil(collector("db:1"), options({ dial: silent, retry, timeoutMs: given.timeoutMs }));
    expect([collected.kind, (collected as Dialed).isCutOff]).toEqual(["dialed", given.isCutOff]);
  });

  test("a port that must be closed is done as soon as it is refused", async () => {
    const port = await closedPort();
    const isDone: TryOptions["isDone"] = ({ networkStatus }) => networkStatus === "connection-refused";
    const collected = await tryUntil(collector(`127.0.0.1:${port}`), options({ isDone }));
    expect(collected).toMatchObject({ networkStatus: "connection-refused", attempts: [{}] });
    expect((collected as Dialed).attempts).toHaveLength(1);
  });

  test("a port that must be closed is waited for while it is open", async () => {
    const port = await openPort();
    const isDone: TryOptions["isDone"] = ({ networkStatus }) => networkStatus === "connection-refused";
    const collected = await tryUntil(
      collector(`127.0.0.1:${port}`),
      options({ isDone, retry: { ...wait, waitMs: 500 } }),
    );
    expect(collected).toMatchObject({ networkStatus: "connected" });
    expect((collected as Dialed).attempts.length).toBeGreaterThan(1);
  });

  test("a forwarder that hangs up at first is waited for until it holds", async () => {
    const openedAt = performance.now();
    const server = createServer((socket) => {
      socket.on("error", () => {});
      if (performance.now() - openedAt < 500) socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    const retry: RetryPolicy = { kind: "wait", waitMs: 30_000, holdMs: 100, delayMs: 100 };
    const dialing = { resolver: createResolver("go"), holdMs: 100 };
    try {
      const collected = await tryUntil(collector(`127.0.0.1:${port}`), options({ retry, dialing }));
      expect(collected).toMatchObject({ networkStatus: "connected", reason: "connected" });
      expect((collected as Dialed).attempts[0]).toMatchObject({ networkStatus: "error" });
    } finally {
      server.close();
    }
  });

  /** Answers at the given moments of a clock of its own, however busy the machine is. */
  const scripted = (outcomes: readonly DialOutcome[]) => {
    const timeouts: (number | null)[] = [];
    const dialed: TryOptions["dial"] = async (_, { timeoutMs }) => {
      timeouts.push(timeoutMs);
      return outcomes[Math.min(timeouts.length, outcomes.length) - 1] as DialOutcome;
    };
    return { dial: dialed, timeouts };
  };
  const answer = (message: string, failure?: DialOutcome["failure"]): DialOutcome => ({
    message,
    ...(failure && { failure }),
    dnsMs: 0,
    durationMs: 0,
    addresses: [],
  });
  const refused = answer("dial tcp 127.0.0.1:1: connect: connection refused", "refused");
  const timedOut = answer("dial tcp 127.0.0.1:1: i/o timeout", "no-answer");

  test("a try that the end of the wait cuts off is no evidence against an earlier answer", async () => {
    const { dial } = scripted([refused, { ...timedOut, durationMs: 400 }]);
    const retry: RetryPolicy = { kind: "wait", waitMs: 400, holdMs: 0, delayMs: 100 };
    const collected = await tryUntil(collector("127.0.0.1:1"), options({ dial, retry, timeoutMs: 10_000 }));
    expect(collected).toMatchObject({ networkStatus: "connection-refused", reason: "refused", attempts: [{}] });
  });

  test.each([
    { name: "a name server that gives up", gaveUp: answer("dial tcp: lookup db.example: i/o timeout", "dns-timeout") },
    {
      name: "a kernel that gives up",
      gaveUp: answer("dial tcp 127.0.0.1:1: connect: connection timed out", "no-answer"),
    },
  ])("$name before the time of the try is over does not end the wait", async ({ gaveUp }) => {
    const { dial } = scripted([gaveUp, gaveUp, gaveUp, answer("")]);
    const retry: RetryPolicy = { kind: "wait", waitMs: 9_000, holdMs: 0, delayMs: 1 };
    expect(await tryUntil(collector("127.0.0.1:1"), options({ dial, retry, timeoutMs: 10_000 }))).toMatchObject({
      networkStatus: "connected",
      attempts: [{}, {}, {}, {}],
    });
  });

  test("a first try that the wait cuts off is the answer", async () => {
    const { dial, timeouts } = scripted([timedOut]);
    const retry: RetryPolicy = { kind: "wait", waitMs: 300, holdMs: 0, delayMs: 60_000 };
    const collected = await tryUntil(collector("127.0.0.1:1"), options({ dial, retry, timeoutMs: 10_000 }));
    expect(collected).toMatchObject({ networkStatus: "connection-timeout", reason: "no-answer" });
    expect(timeouts[0]).toBeLessThanOrEqual(300);
  });

  test.each([
    {
      which: "first",
      answers: [],
      expected: { kind: "not-run", networkMessage: "not dialed to the end: wait was used up" },
    },
    { which: "later", answers: [refused], expected: { kind: "dialed", reason: "refused", attempts: [{}] } },
  ])(
    "a $which try that still waits for its turn after the wait is given up",
    async ({ answers, expected }) => {
      const { dial } = scripted(answers);
      let tries = 0;
      const inLine: TryOptions["dial"] = (address, dialing) =>
        tries++ < answers.length
          ? dial(address, dialing)
          : new Promise((resolve) => {
              const canceled = () => resolve(answer("dial tcp 127.0.0.1:1: operation was canceled", "canceled"));
              dialing.signal?.addEventListener("abort", canceled, { once: true });
            });
      const retry: RetryPolicy = { kind: "wait", waitMs: 400, holdMs: 0, delayMs: 10 };
      expect(await tryUntil(collector("127.0.0.1:1"), options({ dial: inLine, retry }))).toMatchObject(expected);
    },
    60_000,
  );

  test("a try with its own whole timeout is evidence", async () => {
    const { dial } = scripted([refused, timedOut]);
    const retry: RetryPolicy = { kind: "retries", retries: 1, delayMs: 1 };
    expect(await tryUntil(collector("127.0.0.1:1"), options({ dial, retry }))).toMatchObject({
      networkStatus: "connection-timeout",
      attempts: [{ networkStatus: "connection-refused" }, { networkStatus: "connection-timeout" }],
    });
  });

  test("each answer that another try follows is reported", async () => {
    const { dial } = scripted([refused, timedOut, answer("")]);
    const seen: string[] = [];
    const retry: RetryPolicy = { kind: "retries", retries: 5, delayMs: 1 };
    await tryUntil(collector("127.0.0.1:1"), options({ dial, retry, onTry: ({ reason }) => seen.push(reason) }));
    expect(seen).toEqual(["refused", "no-answer"]);
  });
});
