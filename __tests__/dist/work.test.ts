import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
// @ts-expect-error: a script, without types
import { measureWork } from "../../scripts/work.mjs";
import { node } from "../e2e/nodes.js";
import { dist } from "../e2e/run.js";
import { temporaryFolder } from "../temporary-folder.js";

jest.setTimeout(600_000);

interface Work {
  readonly bytes: number;
  readonly blocks: number;
  /** Functions whose work grows faster than the number of checks. */
  readonly steep: readonly string[];
}

type Works = Readonly<Record<string, Work>>;

const recorded = JSON.parse(readFileSync("__tests__/dist/work.json", "utf8")) as Readonly<
  Record<string, Omit<Work, "steep">>
>;

/** Wide enough for another version of Node and for a feature; a change beyond is recorded with its reason: npm run work -- --record. */
const MOST = { bytes: 1.15, blocks: 1.3 };

/** What of a build's work is too much, in words. */
function excesses(works: Works): string[] {
  return Object.entries(works).flatMap(([name, { bytes, blocks, steep }]) => {
    const known = recorded[name] ?? { bytes: 0, blocks: 0 };
    return [
      bytes > known.bytes * MOST.bytes ? `${name} loads more` : [],
      blocks > known.blocks * MOST.blocks ? `${name} executes more` : [],
      steep.map((each) => `${name}: the work of ${each} grows faster than the number of checks`),
    ].flat();
  });
}

/** A build with a line in place of another. */
function changed(file: string, from: string, to: string): string {
  const folder = temporaryFolder();
  cpSync(dist, folder, { recursive: true });
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  expect(text.split(from)).toHaveLength(2);
  writeFileSync(path, text.replace(from, to));
  return folder;
}

describe("the work of a run, of addresses, a spec in each of its forms or a template,", () => {
  test("is what was recorded, and grows as its checks do", () => {
    expect(excesses(measureWork({ dist, node }))).toEqual([]);
  });

  test("is seen to grow faster where each check is compared with all before it", () => {
    const from = "async function tryUntil(collector, options) {";
    const loop =
      "globalThis.seen ??= []; for (const each of globalThis.seen) if (each === collector) break; globalThis.seen.push(collector);";
    const planted = changed("cli/cli.js", from, `${from}\n${loop}`);
    expect(excesses(measureWork({ dist: planted, node, names: ["addresses"] }))).toContain(
      "addresses: the work of tryUntil grows faster than the number of checks",
    );
  });

  test("is seen to load more where a run without templates loads their engine", () => {
    const planted = changed("cli.js", '"use strict";', '"use strict"; require("./cli/shared-go-template.js");');
    expect(excesses(measureWork({ dist: planted, node, names: ["addresses"] }))).toContain("addresses loads more");
  });
});
