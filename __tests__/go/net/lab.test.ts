import { describe, expect, test } from "@jest/globals";
import { type Condition, maskPorts, type Observation, readJson } from "../../lab/description.js";
import { runLab, whyNoLab } from "../../lab/run.js";

/** What Go said of each condition, in their order; several texts where Go itself varies from run to run. */
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

const noLab = whyNoLab();
const mustRun = process.env.CI !== undefined || process.env.REQUIRE_NETNS === "1";
const testInLab = noLab === undefined || mustRun ? test : test.skip;
const observations =
  noLab === undefined
    ? await runLab((driver) => nodes.map((node) => ({ name: node, command: [node, driver] })))
    : undefined;

describe(`the verdicts are Go's on a network of namespaces${noLab === undefined ? "" : `, skipped because ${noLab}`}`, () => {
  testInLab("the lab could be built", () => {
    expect(noLab).toBeUndefined();
  });

  describe.each(nodes)("dialed by %s", (node) => {
    testInLab.each(conditions.map((condition, index) => ({ ...condition, index })))(
      "$view: $name: $address within $timeout",
      ({ index, repeat = 1 }) => {
        const { observed } = expected[index] as Expected;
        const ours = observations?.[node]?.[index]?.map(({ status, message }) => ({
          status,
          message: maskPorts(message),
        }));
        expect(ours).toHaveLength(repeat);
        for (const each of ours ?? []) expect(observed).toContainEqual(each);
      },
    );
  });
});

test("every condition has a result of Go under its own name", () => {
  expect(expected.map(({ view, name }) => ({ view, name }))).toEqual(
    conditions.map(({ view, name }) => ({ view, name })),
  );
});
