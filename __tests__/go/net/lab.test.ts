import { describe, expect, test } from "@jest/globals";
import { type Condition, maskPorts, type Observation, readJson } from "../../lab/description.js";
import type { Observed } from "../../lab/inside.js";
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

/** The indices of the conditions where a dialer disagrees with Go. */
function disagreements(node: string, results: Readonly<Record<string, Observed>> | undefined): number[] {
  return conditions.flatMap((_, index) =>
    unlikeGo(index, results?.[node]?.observations[index]).length > 0 ? [index] : [],
  );
}

function unlikeGo(index: number, ours: readonly Observation[] = []): Observation[] {
  const { observed } = expected[index] as Expected;
  return ours.map(masked).filter((each) => !observed.some((go) => isSame(go, each)));
}

/**
 * On a machine that stops a process for seconds every dialer is late, Go's too. Conditions with a disagreement are therefore
 * dialed once more, alone; a dialer that is wrong is wrong again.
 */
async function dialAgain(): Promise<ReadonlyMap<string, readonly Observation[]>> {
  const again = nodes
    .map((node) => ({ node, indices: disagreements(node, observed) }))
    .filter(({ indices }) => indices.length > 0);
  if (noLab !== undefined || again.length === 0) return new Map();
  const results = await runLab((driver) =>
    again.map(({ node, indices }) => ({
      name: node,
      command: [node, driver],
      conditions: indices.map((index) => conditions[index] as Condition),
    })),
  );
  return new Map(
    again.flatMap(({ node, indices }) =>
      indices.map((index, position) => [`${node} ${index}`, results[node]?.observations[position] ?? []] as const),
    ),
  );
}

const secondTime = await dialAgain();

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
        const ours = secondTime.get(`${node} ${index}`) ?? observed?.[node]?.observations[index] ?? [];
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
    ]);
  });
});

test("every condition has a result of Go under the same name", () => {
  expect(expected.map(({ view, name }) => ({ view, name }))).toEqual(
    conditions.map(({ view, name }) => ({ view, name })),
  );
});
