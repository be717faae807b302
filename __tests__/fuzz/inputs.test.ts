import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "@jest/globals";
// @ts-expect-error: a script without types.
import * as inputs from "../../scripts/fuzz/inputs.mjs";
// @ts-expect-error: a script without types.
import * as draws from "../../scripts/fuzz/random.mjs";
import { temporaryFolder } from "../temporary-folder.js";

interface Input {
  readonly kind: string;
  readonly files: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly args: readonly string[];
}

const generate = (seed: number): Input[] => {
  const draw = draws.random(seed);
  return Array.from({ length: 200 }, () => inputs.generated(draw));
};

describe("the search for inputs that break the budget", () => {
  test("draws the same inputs from a seed, and others from another", () => {
    expect(generate(7)).toEqual(generate(7));
    expect(generate(7)).not.toEqual(generate(8));
  });

  test("draws all kinds of inputs", () => {
    expect([...new Set(generate(1).map(({ kind }) => kind))].sort()).toEqual(
      ["addresses", "baseline", "globs", "handlebars", "helm", "installer", "kurl", "merge", "plain"].sort(),
    );
  });

  test("changes an input and leaves its kind", () => {
    const draw = draws.random(3);
    const [one, other] = generate(3) as [Input, Input];
    const changed = Array.from({ length: 50 }, () => inputs.changed(draw, one, other) as Input);
    expect(new Set(changed.map(({ kind }) => kind))).toEqual(new Set([one.kind]));
    expect(changed.filter(({ files }) => JSON.stringify(files) !== JSON.stringify(one.files)).length).toBeGreaterThan(
      25,
    );
  });

  test("measures what a child process uses", () => {
    const usage = pathToFileURL("scripts/fuzz/usage.mjs").href;
    const file = `${temporaryFolder()}/used`;
    const script = "const kept = Buffer.alloc(64 * 1024 * 1024, 1); kept.fill(2);";
    const { status } = spawnSync("sh", [
      "-c",
      `"$0" --import "$1" -e "$2" 3>"$3"`,
      process.execPath,
      usage,
      script,
      file,
    ]);
    expect([status, existsSync(file)]).toEqual([0, true]);
    const { cpuMs, rssKb } = JSON.parse(readFileSync(file, "utf8"));
    expect(cpuMs).toBeGreaterThan(0);
    expect(rssKb).toBeGreaterThan(64 * 1024);
  });
});
