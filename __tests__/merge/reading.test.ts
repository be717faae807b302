import { describe, expect, test } from "@jest/globals";
import { matrixOf } from "../../src/merge/matrix.js";
import { readingOf } from "../../src/merge/reading.js";
import { type Ending, type Fleet, mergedFleet } from "./make-fleet.js";

const reading = (titles: readonly string[], fleet: Fleet) => readingOf(matrixOf(mergedFleet(titles, fleet)));

const allOf = (ending: Ending, count: number): Fleet =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`r${index}`, [ending]]));

describe("readingOf()", () => {
  test.each<{ name: string; titles: readonly string[]; fleet: Fleet; expected: readonly string[] }>([
    {
      name: "a server is up that some runners reach",
      titles: ["Postgres", "API"],
      fleet: { "eu-1": ["dropped", "ok"], "eu-2": ["ok", "ok"], "eu-3": ["ok", "ok"], "us-1": ["refused", "ok"] },
      expected: ["Postgres is reachable from 2 of 4 runners; not from eu-1 and us-1, so the server is up"],
    },
    {
      name: "a runner that reaches nothing has its network to blame, and no endpoint",
      titles: ["Postgres", "API"],
      fleet: { "eu-1": ["ok", "ok"], "us-1": ["dropped", "unreachable"] },
      expected: ["us-1 reaches nothing: its network"],
    },
    {
      name: "what others fail at too is said although one of them reaches nothing",
      titles: ["Postgres", "API"],
      fleet: { "eu-1": ["dropped", "ok"], "eu-2": ["ok", "ok"], "us-1": ["dropped", "unreachable"] },
      expected: [
        "us-1 reaches nothing: its network",
        "Postgres is reachable from 1 of 3 runners; not from eu-1 and us-1, so the server is up",
      ],
    },
    {
      name: "several runners that reach nothing share a sentence",
      titles: ["Postgres", "API"],
      fleet: { "eu-1": ["ok", "ok"], "us-1": ["dropped", "dropped"], "us-2": ["dropped", "dropped"] },
      expected: ["us-1 and us-2 reach nothing: their networks"],
    },
    {
      name: "no runner reaches anything",
      titles: ["Postgres", "API"],
      fleet: { "eu-1": ["dropped", "unreachable"], "us-1": ["dropped", "unknown"] },
      expected: ["None of 2 runners reaches anything"],
    },
    {
      name: "a refusal is an answer, so that the runner reaches something",
      titles: ["Postgres", "API"],
      fleet: { "eu-1": ["ok", "ok"], "us-1": ["refused", "refused"] },
      expected: ["Postgres and API are reachable from 1 of 2 runners; not from us-1, so the servers are up"],
    },
    {
      name: "a refusal of one endpoint is an answer, too",
      titles: ["Postgres", "API"],
      fleet: { "eu-1": ["dropped", "refused"], "us-1": ["dropped", "unknown"] },
      expected: [
        "Postgres answers none of 2 runners: it is down, or something close to it drops the packets",
        "API is reachable from none of 2 runners",
      ],
    },
    {
      name: "so is a peer that hangs up",
      titles: ["Postgres", "API"],
      fleet: { "eu-1": ["ok", "ok"], "us-1": ["dropped", "hung up"] },
      expected: ["Postgres and API are reachable from 1 of 2 runners; not from us-1, so the servers are up"],
    },
    {
      name: "a runner whose endpoints are down for all others has no network to blame",
      titles: ["Postgres", "Redis", "API"],
      fleet: { "eu-1": ["dropped", "dropped", "ok"], "us-1": ["dropped", "dropped", "-"] },
      expected: [
        "Postgres and Redis answer none of 2 runners: they are down, or something close to them drops the packets",
      ],
    },
    {
      name: "a runner that finds ports closed as the spec wants them has no network to blame",
      titles: ["Postgres", "API"],
      fleet: { good: ["closed", "closed"], bad: ["open", "open"] },
      expected: [],
    },
    {
      name: "nothing is to be said where all find ports closed as the spec wants them",
      titles: ["Postgres", "API"],
      fleet: { "eu-1": ["closed", "closed"], "us-1": ["closed", "closed"] },
      expected: [],
    },
    {
      name: "nothing is to be said where no answer is what the spec wants",
      titles: ["Postgres", "API"],
      fleet: { "eu-1": ["silent", "silent"], "us-1": ["open", "open"] },
      expected: [],
    },
    {
      name: "one failure is too little to blame a runner's network, whatever else passes",
      titles: ["Postgres", "API"],
      fleet: { "eu-1": ["ok", "open"], "us-1": ["dropped", "silent"] },
      expected: ["Postgres is reachable from 1 of 2 runners; not from us-1, so the server is up"],
    },
    {
      name: "one endpoint is too little to blame a runner's network",
      titles: ["Postgres"],
      fleet: { "eu-1": ["ok"], "us-1": ["dropped"] },
      expected: ["Postgres is reachable from 1 of 2 runners; not from us-1, so the server is up"],
    },
    {
      name: "endpoints with the same runners share a sentence",
      titles: ["Postgres", "Redis", "API"],
      fleet: { "eu-1": ["dropped", "refused", "ok"], "us-1": ["ok", "ok", "ok"] },
      expected: ["Postgres and Redis are reachable from 1 of 2 runners; not from eu-1, so the servers are up"],
    },
    {
      name: "all are refused",
      titles: ["Redis", "API"],
      fleet: { "eu-1": ["refused", "ok"], "us-1": ["refused", "ok"] },
      expected: ["Redis refuses all 2 runners: the host is up and nothing listens on that port"],
    },
    {
      name: "no runner gets an answer",
      titles: ["Redis", "API"],
      fleet: { "eu-1": ["dropped", "ok"], "us-1": ["dropped", "ok"] },
      expected: ["Redis answers none of 2 runners: it is down, or something close to it drops the packets"],
    },
    {
      name: "no runner knows the name",
      titles: ["Redis", "API"],
      fleet: { "eu-1": ["unknown", "ok"], "us-1": ["unknown", "ok"] },
      expected: ["None of 2 runners knows the name of Redis"],
    },
    {
      name: "no runner connects, each for another reason",
      titles: ["Redis", "API"],
      fleet: { "eu-1": ["refused", "ok"], "us-1": ["dropped", "ok"] },
      expected: ["Redis is reachable from none of 2 runners"],
    },
    {
      name: "a runner that did not look is not counted",
      titles: ["Redis", "API"],
      fleet: { "eu-1": ["ok", "ok"], "us-1": ["dropped", "ok"], "us-2": ["unseen", "ok"], "us-3": ["-", "ok"] },
      expected: ["Redis is reachable from 1 of 2 runners; not from us-1, so the server is up"],
    },
    {
      name: "a runner that the name leads back to has not reached the server",
      titles: ["Redis", "API"],
      fleet: { "eu-1": ["itself", "ok"], "us-1": ["dropped", "ok"], "us-2": ["dropped", "ok"] },
      expected: ["Redis answers none of 2 runners: it is down, or something close to it drops the packets"],
    },
    {
      name: "one runner alone knows no more than its table",
      titles: ["a", "b"],
      fleet: { "eu-1": ["ok", "dropped"] },
      expected: [],
    },
    {
      name: "nothing is to be said where all pass",
      titles: ["a"],
      fleet: { "eu-1": ["ok"], "us-1": ["ok"] },
      expected: [],
    },
    {
      name: "many runners are counted",
      titles: ["Redis"],
      fleet: { ...allOf("dropped", 8), ok: ["ok"] },
      expected: ["Redis is reachable from 1 of 9 runners; not from r0, r1, r2, r3, r4 and 3 more, so the server is up"],
    },
  ])("$name", ({ titles, fleet, expected }) => {
    expect(reading(titles, fleet)).toEqual(expected);
  });

  test("endpoints of one title are told apart by their addresses", () => {
    const fleet = mergedFleet(["a", "b"], { "eu-1": ["dropped", "ok"], "us-1": ["ok", "ok"] });
    const results = fleet.results.map((result) => ({ ...result, title: "Kafka" }));
    expect(readingOf(matrixOf({ ...fleet, results }))).toEqual([
      "Kafka at a.example.com:443 is reachable from 1 of 2 runners; not from eu-1, so the server is up",
    ]);
  });

  test("a failure that a connection makes is left to the table", () => {
    const fleet = mergedFleet(["Closed", "API"], { "eu-1": ["ok", "ok"], "us-1": ["dropped", "ok"] });
    const results = fleet.results.map((result) =>
      result.title === "Closed"
        ? { ...result, status: result.runner === "eu-1" ? ("fail" as const) : ("pass" as const) }
        : result,
    );
    expect(readingOf(matrixOf({ ...fleet, results }))).toEqual([]);
  });
});
