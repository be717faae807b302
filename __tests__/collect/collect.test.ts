import { describe, expect, test } from "@jest/globals";
import { type CollectOptions, collect } from "../../src/collect/collect.js";
import type { Collected } from "../../src/collect/collected.js";
import { MAX_ADDRESSES, MAX_KEPT } from "../../src/collect/limits.js";
import type { Collector } from "../../src/decode/spec.js";
import { MAX_DIALS } from "../../src/go/net/dial-budget.js";
import { createResolver, type DialOutcome, type Resolver } from "../../src/go/net/net.js";
import { parsePatterns } from "../../src/inputs/patterns.js";
import { closedPort, openPort } from "../loopback.js";

const position = { file: "spec.yaml", line: 1, column: 1 };

function collector(name: string, address: string, overrides: Partial<Collector> = {}): Collector {
  return {
    name,
    address: { value: address, position },
    exclude: { value: false, position },
    position,
    spec: "s",
    ...overrides,
  };
}

const options: CollectOptions = {
  timeoutMs: 5_000,
  concurrency: "auto",
  retry: { kind: "retries", retries: 0, delayMs: 1 },
  policy: { allow: [], deny: [] },
  dialing: { resolver: createResolver("go") },
};

const outcome = (message: string, failure?: DialOutcome["failure"]): DialOutcome => ({
  message,
  ...(failure ? { failure } : {}),
  dnsMs: 0,
  durationMs: 1,
  addresses: [],
});
const refused = outcome("dial tcp 127.0.0.1:1: connect: connection refused", "refused");
const connected = outcome("");

/** A dialer that gives these answers one after another, the last one again and again. */
function answering(...outcomes: DialOutcome[]) {
  const dialed: string[] = [];
  const dial = async (address: string) => {
    dialed.push(address);
    return outcomes[Math.min(dialed.length, outcomes.length) - 1] ?? connected;
  };
  return { dial, dialed };
}

/** A dialer that answers only when it is called off. */
const hanging: CollectOptions["dial"] = (_, { signal }) =>
  new Promise((resolve) => {
    signal?.addEventListener("abort", () => resolve(outcome("dial tcp: operation was canceled", "canceled")));
  });

const shortOf = (collected: readonly Collected[]) =>
  collected.map((one) =>
    one.kind === "dialed" ? [one.collector.name, one.networkStatus, one.reason] : [one.collector.name, one.kind],
  );

describe("collect()", () => {
  test("all tries of all checks of a run share one budget of addresses to dial", async () => {
    const budgets: unknown[] = [];
    const dial: CollectOptions["dial"] = async (_, { budget }) => {
      budgets.push({ ...budget });
      if (budget) budget.left -= 10;
      return refused;
    };
    const checks = [collector("a", "many.example:1"), collector("b", "many.example:2")];
    const excluded = collector("c", "c.example:3", { exclude: { value: true, position } });
    await collect([...checks, excluded], {
      ...options,
      concurrency: 1,
      retry: { kind: "retries", retries: 1, delayMs: 1 },
      dial,
    });
    expect(budgets).toEqual([0, 10, 20, 30].map((spent) => ({ left: MAX_DIALS - 4 - spent })));
  });

  test("dials real ports and distinguishes connected from refused", async () => {
    const open = await openPort();
    const closed = await closedPort();
    const collected = await collect(
      [collector("open", `127.0.0.1:${open}`), collector("closed", `127.0.0.1:${closed}`)],
      options,
    );
    expect(collected).toMatchObject([
      {
        kind: "dialed",
        networkStatus: "connected",
        networkMessage: "",
        reason: "connected",
        attempts: [{ networkStatus: "connected", addresses: [{ ip: "127.0.0.1", port: open }] }],
      },
      {
        kind: "dialed",
        networkStatus: "connection-refused",
        networkMessage: `dial tcp 127.0.0.1:${closed}: connect: connection refused`,
        reason: "refused",
        attempts: [{ addresses: [{ ip: "127.0.0.1", port: closed, errno: "ECONNREFUSED" }] }],
      },
    ]);
  });

  test("does not dial what is excluded", async () => {
    const { dial, dialed } = answering(connected);
    const excluded = collector("x", "x:1", { exclude: { value: true, position } });
    expect(shortOf(await collect([excluded], { ...options, dial }))).toEqual([["x", "excluded"]]);
    expect(dialed).toEqual([]);
  });

  test("gives every dial its collector's own timeout, else the default", async () => {
    const timeouts: (number | null)[] = [];
    const dial: CollectOptions["dial"] = async (_, { timeoutMs }) => {
      timeouts.push(timeoutMs);
      return connected;
    };
    const collectors = [
      collector("a", "a:1"),
      collector("b", "b:1", { timeoutMs: 7 }),
      collector("c", "c:1", { timeoutMs: null }),
    ];
    await collect(collectors, { ...options, dial });
    expect(timeouts).toEqual([5_000, 7, null]);
  });

  test.each([
    { concurrency: "auto" as const, most: 20 },
    { concurrency: 3, most: 3 },
    { concurrency: 1, most: 1 },
  ])("has at most $most of 20 checks under way with concurrency $concurrency", async ({ concurrency, most }) => {
    let underWay = 0;
    let peak = 0;
    const dial = async () => {
      peak = Math.max(peak, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, 5));
      underWay--;
      return connected;
    };
    const collectors = Array.from({ length: 20 }, (_, i) => collector(`c${i}`, `c${i}:1`));
    const collected = await collect(collectors, { ...options, concurrency, dial });
    expect(peak).toBe(most);
    expect(collected.map((one) => one.collector.name)).toEqual(collectors.map(({ name }) => name));
  });

  test("tries again what is not connected, and keeps every attempt as evidence", async () => {
    const { dial } = answering(refused, refused, connected);
    const [collected] = await collect([collector("a", "a:1")], {
      ...options,
      dial,
      retry: { kind: "retries", retries: 5, delayMs: 1 },
    });
    expect(collected).toMatchObject({
      networkStatus: "connected",
      attempts: [
        { networkStatus: "connection-refused" },
        { networkStatus: "connection-refused" },
        { networkStatus: "connected" },
      ],
    });
  });

  test.each([
    { keeps: "all of as many as the limit", named: MAX_ADDRESSES, connectedAt: -1, last: MAX_ADDRESSES - 1 },
    { keeps: "the first of more, and the last", named: MAX_ADDRESSES + 1, connectedAt: -1, last: MAX_ADDRESSES },
    {
      keeps: "the first of more, and the one that connected",
      named: MAX_ADDRESSES + 9,
      connectedAt: MAX_ADDRESSES + 3,
      last: MAX_ADDRESSES + 3,
    },
  ])("of the addresses of a name keeps $keeps", async ({ named, connectedAt, last }) => {
    const addresses = Array.from({ length: named }, (_, port) => ({
      ip: "192.0.2.1",
      port,
      durationMs: 1,
      ...(port === connectedAt ? {} : { message: "connection refused" }),
    }));
    const { dial } = answering({ ...connected, addresses });
    const [collected] = await collect([collector("api", "db:1")], { ...options, dial });
    const ports = collected?.kind === "dialed" ? collected.attempts[0]?.addresses.map(({ port }) => port) : undefined;
    expect(ports).toEqual([...Array(MAX_ADDRESSES - 1).keys(), last]);
  });

  test.each([
    { of: "few results", results: 1_000, addresses: 100, attempts: 2 },
    { of: "5,000 results", results: 5_000, addresses: 20, attempts: 2 },
    { of: "20,000 results", results: 20_000, addresses: 5, attempts: 2 },
    { of: "as many results as may be kept", results: MAX_KEPT, addresses: 1, attempts: 2 },
    { of: "no more results than collectors", results: 0, addresses: 100, attempts: 4 },
  ])("an answer that $of repeat keeps $addresses addresses of each of $attempts attempts", async (given) => {
    const addresses = Array.from({ length: 200 }, (_, port) => ({
      ip: "192.0.2.1",
      port,
      durationMs: 1,
      message: "connection refused",
    }));
    const { dial } = answering({ ...refused, addresses });
    const [collected] = await collect([collector("api", "db:1")], {
      ...options,
      dial,
      retry: { kind: "retries", retries: 3, delayMs: 1 },
      results: given.results,
    });
    const kept = collected?.kind === "dialed" ? collected.attempts.map((attempt) => attempt.addresses) : [];
    expect(kept.map(({ length }) => length)).toEqual(Array(given.attempts).fill(given.addresses));
    expect(kept.map((each) => each.at(-1)?.port)).toEqual(Array(given.attempts).fill(199));
  });

  test("asks the policy of what the name resolves to on each attempt", async () => {
    const port = await openPort();
    const answers = ["127.0.0.9", "127.0.0.1"];
    const asked: string[] = [];
    const rebinding: Resolver = {
      services: async () => new Map(),
      lookup: async () => {
        asked.push(answers[asked.length] ?? "");
        return { kind: "addresses", addresses: [{ ip: asked.at(-1) ?? "", family: 4, zone: "" }] };
      },
    };
    const { value: deny } = parsePatterns("deny", "127.0.0.1");
    const [collected] = await collect([collector("api", `rebinding.example.com:${port}`)], {
      ...options,
      retry: { kind: "retries", retries: 5, delayMs: 1 },
      policy: { allow: [], deny },
      dialing: { resolver: rebinding },
    });
    expect(asked).toEqual(answers);
    expect(collected).toMatchObject({ kind: "dialed", networkStatus: "error", reason: "policy-denied" });
  });

  test("stops after the extra attempts and gives the last answer", async () => {
    const { dial, dialed } = answering(refused);
    const [collected] = await collect([collector("a", "a:1")], {
      ...options,
      dial,
      retry: { kind: "retries", retries: 2, delayMs: 1 },
    });
    expect(dialed).toHaveLength(3);
    expect(collected).toMatchObject({ networkStatus: "connection-refused" });
  });

  test.each(["bad-address", "forbidden"] as const)("does not try again what can never change: %s", async (failure) => {
    const { dial, dialed } = answering(outcome("dial tcp: no", failure));
    await collect([collector("a", "a:1")], { ...options, dial, retry: { kind: "retries", retries: 5, delayMs: 1 } });
    expect(dialed).toHaveLength(1);
  });

  test("keeps trying for as long as wait says, and no longer", async () => {
    const { dial, dialed } = answering(refused);
    const [collected] = await collect([collector("a", "a:1")], {
      ...options,
      dial,
      retry: { kind: "wait", waitMs: 600, holdMs: 0, delayMs: 50 },
    });
    expect(dialed.length).toBeGreaterThan(1);
    expect(collected).toMatchObject({ networkStatus: "connection-refused" });
  });

  test("marks what max-duration cuts off as not run", async () => {
    const collected = await collect([collector("a", "a:1"), collector("b", "b:1")], {
      ...options,
      concurrency: 1,
      dial: hanging,
      maxDurationMs: 10,
    });
    expect(collected).toMatchObject([
      { kind: "not-run", networkMessage: "not dialed to the end: max-duration was used up" },
      { kind: "not-run" },
    ]);
  });

  test("keeps the verdict of a check that max-duration finds between two attempts", async () => {
    const { dial } = answering(refused);
    const collected = await collect([collector("a", "a:1")], {
      ...options,
      dial,
      retry: { kind: "retries", retries: 9, delayMs: 30_000 },
      maxDurationMs: 10,
    });
    expect(shortOf(collected)).toEqual([["a", "connection-refused", "refused"]]);
  });

  test("marks what an interruption cuts off as not run", async () => {
    const controller = new AbortController();
    const running = collect([collector("a", "a:1")], { ...options, dial: hanging, signal: controller.signal });
    controller.abort();
    expect(await running).toMatchObject([
      { kind: "not-run", networkMessage: "not dialed to the end: the run was interrupted" },
    ]);
  });

  test("reports every check when it is done", async () => {
    const done: string[] = [];
    const { dial } = answering(connected);
    await collect([collector("a", "a:1"), collector("b", "b:1")], {
      ...options,
      dial,
      onCollected: (one) => done.push(one.collector.name),
    });
    expect(done.sort()).toEqual(["a", "b"]);
  });
});
