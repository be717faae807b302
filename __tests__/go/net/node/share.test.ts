import { describe, expect, test } from "@jest/globals";
import { cancelScope, NEVER_CANCELED } from "../../../../src/go/net/node/cancel.js";
import { deadlineAfter } from "../../../../src/go/net/node/deadline.js";
import { type RunLookup, shareLookups } from "../../../../src/go/net/node/share.js";
import type { Lookup } from "../../../../src/go/net/resolver.js";

const found: Lookup = { kind: "addresses", addresses: [{ ip: "192.0.2.1", family: 4, zone: "" }] };

function options(timeoutMs: number | null) {
  return { family: "auto", deadline: deadlineAfter(timeoutMs), cancel: NEVER_CANCELED } as const;
}

/** A lookup that answers when told to, and counts how often it was run and called off. */
function controlled() {
  const counts = { runs: 0, canceled: 0 };
  let answer = (_lookup: Lookup) => {};
  const run: RunLookup = (cancel, { begin }) => {
    counts.runs++;
    cancel.onCanceled(() => {
      counts.canceled++;
    });
    begin();
    return new Promise<Lookup>((resolve) => {
      answer = resolve;
    });
  };
  return { counts, run, answer: () => answer(found) };
}

describe("shared lookups", () => {
  test("run once for dials at the same time, and again for a later dial", async () => {
    const share = shareLookups();
    const { counts, run, answer } = controlled();
    const together = Promise.all([share("db", options(null), run), share("db", options(null), run)]);
    await Promise.resolve();
    answer();
    expect(await together).toEqual([found, found]);
    const later = share("db", options(null), run);
    await Promise.resolve();
    answer();
    expect([await later, counts.runs]).toEqual([found, 2]);
  });

  test("go on for the other dials when one has no time left", async () => {
    const share = shareLookups();
    const { counts, run, answer } = controlled();
    const patient = share("db", options(60_000), run);
    const hasty = await share("db", options(10), run);
    expect(counts).toEqual({ runs: 1, canceled: 0 });
    answer();
    expect(hasty).toEqual({ kind: "failed", message: "lookup db: i/o timeout", failure: "dns-timeout" });
    expect(await patient).toEqual(found);
  });

  test("have the type without an answer when the time is over and the other type has one", async () => {
    const run: RunLookup = (_cancel, { begin, questions }) => {
      begin();
      questions.ask(["A", "AAAA"]);
      questions.end("A", { isWhole: true });
      return new Promise(() => {});
    };
    expect(await shareLookups()("db", options(10), run)).toEqual({
      kind: "failed",
      message: "lookup db: i/o timeout",
      failure: "dns-timeout",
      missing: "AAAA",
    });
  });

  test("are canceled when the last dial leaves", async () => {
    const share = shareLookups();
    const { counts, run } = controlled();
    await Promise.all([share("db", options(10), run), share("db", options(20), run)]);
    expect(counts).toEqual({ runs: 1, canceled: 1 });
  });

  test("end immediately for a dial that is canceled", async () => {
    const scope = cancelScope();
    const { run } = controlled();
    const lookup = shareLookups()("db", { ...options(null), cancel: scope }, run);
    scope.cancel();
    expect(await lookup).toEqual({ kind: "failed", message: "lookup db: operation was canceled", failure: "canceled" });
  });

  test("do not run when no time is left at the start", async () => {
    const { counts, run } = controlled();
    const lookup = await shareLookups()("db", options(-1), run);
    expect([lookup, counts.runs]).toEqual([
      { kind: "failed", message: "lookup db: i/o timeout", failure: "dns-timeout" },
      0,
    ]);
  });

  test("do not count the wait for their turn as time of the network", async () => {
    const waitOptions = options(30);
    const run: RunLookup = async (_cancel, { begin }) => {
      await new Promise((resolve) => setTimeout(resolve, 120));
      begin();
      return found;
    };
    expect(await shareLookups()("db", waitOptions, run)).toEqual(found);
  });

  test("do not count the wait for a descriptor as time of the network, but for that of the answer", async () => {
    const [patient, other] = [options(200), options(200)];
    const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
    const run: RunLookup = async (_cancel, { begin, ownTime }) => {
      begin();
      await Promise.all([ownTime.spend(() => pause(600)), ownTime.spend(() => pause(500))]);
      return found;
    };
    const before = patient.deadline.at;
    expect(await shareLookups()("db", patient, run)).toEqual(found);
    // What is left of the timeout is for the dial.
    expect(patient.deadline.at - before).toBeGreaterThan(400);
    expect(patient.deadline.at - before).toBeLessThan(2_000);
    const late: RunLookup = async (_cancel, { begin, ownTime }) => {
      begin();
      await ownTime.spend(() => pause(300));
      await pause(3_000);
      return found;
    };
    expect(await shareLookups()("db", other, late)).toMatchObject({ failure: "dns-timeout" });
  });
});
