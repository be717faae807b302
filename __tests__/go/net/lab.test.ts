import { describe, expect, test } from "@jest/globals";
import { type Condition, maskPorts, type Observation, readJson } from "../../lab/description.js";
import { runLab, whyNoLab } from "../../lab/run.js";

/** Go's results, in the order of the conditions; several where Go itself varies from run to run. */
interface Expected {
  readonly view: string;
  readonly name: string;
  readonly observed: readonly Observation[];
}

const folder = new URL("../../../conformance/dial/", import.meta.url);
const conditions = readJson<Condition[]>(new URL("conditions.json", folder));
const expected = readJson<Expected[]>(new URL("expected.json", folder));

/** Other versions of Node to compare, by the paths of their programs: `NODE_BINARIES=/opt/node24/bin/node:...`. */
const otherNodes = [process.env.NODE_BINARIES ?? "", process.env.NODE_BINARY_24 ?? ""].join(":").split(":");
const nodes = [process.execPath, ...otherNodes.filter((path) => path !== "")];

function masked({ status, message }: Observation): Observation {
  return { status, message: maskPorts(message) };
}

function isSame(a: Observation, b: Observation): boolean {
  return a.status === b.status && a.message === b.message;
}

/** Names without an answer, more than libuv looks up at a time by default, and a name in /etc/hosts. */
const deadNames = Array.from({ length: 12 }, (_, i) => ({
  view: "blackholed",
  name: "dead",
  address: `dead${i}.test:80`,
}));
const systemConditions: Condition[] = [
  ...deadNames,
  { view: "blackholed", name: "file", address: "h4.hosts.test:80" },
].map((condition) => ({ ...condition, timeout: "2s" }));

/** A name that only the C library completes, on a machine whose nsswitch.conf names a source that Go does not know. */
const autoConditions: Condition[] = [
  { view: "nss-many", name: "only the system", address: "short:80", timeout: "5s" },
  { view: "nss-many", name: "neither", address: "nowhere-at-all:80", timeout: "5s" },
  { view: "main", name: "no other source", address: "short:80", timeout: "5s" },
  { view: "nss-many", name: "an address to the C library alone", address: "0x7f000001:80", timeout: "5s" },
];

const noLab = whyNoLab();
const mustRun = process.env.CI !== undefined || process.env.REQUIRE_NETNS === "1";
const testInLab = noLab === undefined || mustRun ? test : test.skip;
const observed =
  noLab === undefined
    ? await runLab((driver) => [
        ...nodes.map((node) => ({ name: node, command: [node, driver] })),
        { name: "system", command: [process.execPath, driver, "system"], conditions: systemConditions },
        {
          name: "auto",
          command: ["env", "LOCALDOMAIN=lan.test", process.execPath, driver, "auto"],
          conditions: autoConditions,
        },
      ])
    : undefined;

function unlikeGo(index: number, ours: readonly Observation[] = []): Observation[] {
  const { observed } = expected[index] as Expected;
  return ours.map(masked).filter((each) => !observed.some((go) => isSame(go, each)));
}

type ByIndex = ReadonlyMap<number, readonly Observation[]>;

/** The conditions alone, in a new lab: in a lab that was dialed in a moment ago, ARP is nearer to giving a host up. */
async function dialAgain(node: string, indices: readonly number[]): Promise<ByIndex> {
  const conditionsAgain = indices.map((index) => conditions[index] as Condition);
  const results = await runLab((driver) => [{ name: node, command: [node, driver], conditions: conditionsAgain }]);
  return new Map(indices.map((index, position) => [index, results[node]?.observations[position] ?? []]));
}

const TRIES = 3;

/**
 * On a machine that stops a process for seconds every dialer is late, Go's too. Conditions with a disagreement are therefore
 * dialed again; a dialer that is wrong is wrong again.
 */
async function dialUntilAgreed(node: string): Promise<ByIndex> {
  const last = new Map(conditions.map((_, index) => [index, observed?.[node]?.observations[index] ?? []]));
  for (let tries = 1; tries < TRIES && noLab === undefined; tries++) {
    const disagreeing = conditions.flatMap((_, index) => (unlikeGo(index, last.get(index)).length > 0 ? [index] : []));
    if (disagreeing.length === 0) break;
    for (const [index, again] of await dialAgain(node, disagreeing)) last.set(index, again);
  }
  return last;
}

const byNode = new Map<string, ByIndex>();
for (const node of nodes) byNode.set(node, await dialUntilAgreed(node));

/** A pending getaddrinfo would keep a process for ten seconds and more. */
const ENDS_PROMPTLY_MS = 9_000;

describe(`on a network of namespaces${noLab === undefined ? "" : `, skipped because ${noLab}`}`, () => {
  testInLab("the lab can be built", () => {
    expect(noLab).toBeUndefined();
  });

  describe.each(nodes)("the verdicts of %s are Go's", (node) => {
    testInLab.each(conditions.map((condition, index) => ({ ...condition, index })))(
      "$view: $name: $address within $timeout",
      ({ index, repeat = 1 }) => {
        const ofGo = (expected[index] as Expected).observed;
        const ours = byNode.get(node)?.get(index) ?? [];
        expect(ours).toHaveLength(repeat);
        expect({ ofGo, unlikeGo: unlikeGo(index, ours) }).toEqual({ ofGo, unlikeGo: [] });
      },
    );

    testInLab("its process ends with the last result", () => {
      expect(observed?.[node]?.lingeredMs).toBeLessThan(ENDS_PROMPTLY_MS);
    });
  });

  testInLab("the system's resolver finds a name in /etc/hosts while twelve names hang", () => {
    const messages = observed?.system?.observations.map(([observation]) => observation?.message);
    const dead = deadNames.map(({ address }) => `dial tcp: lookup ${address.split(":", 1)[0]}: i/o timeout`);
    expect(messages).toEqual([...dead, ""]);
  });

  testInLab("a process whose names hang in the system's resolver ends with the last result", () => {
    expect(observed?.system?.lingeredMs).toBeLessThan(ENDS_PROMPTLY_MS);
  });

  testInLab("the automatic resolver asks the system where the machine names other sources", () => {
    const messages = observed?.auto?.observations.map(([observation]) => observation?.message);
    expect(messages).toEqual([
      "",
      "dial tcp: lookup nowhere-at-all on 10.77.0.53:53: no such host",
      "dial tcp: lookup short on 10.77.0.53:53: no such host",
      "dial tcp: lookup 0x7f000001 on 10.77.0.53:53: no such host",
    ]);
  });
});

test("every condition has a result of Go under the same name", () => {
  expect(expected.map(({ view, name }) => ({ view, name }))).toEqual(
    conditions.map(({ view, name }) => ({ view, name })),
  );
});
