import { describe, expect, test } from "@jest/globals";
import type { Dial } from "../../src/collect/policy.js";
import { readInputs } from "../../src/inputs/inputs.js";
import { preflight } from "../../src/preflight.js";
import { accept } from "../../src/problem/checked.js";
import { InputError, type Problem, problemCodes } from "../../src/problem/problem.js";
import { temporaryFolder } from "../temporary-folder.js";
import { neverRefuse, type RefusedRun, refusedByPrograms, refusedRuns, specOf } from "./refused-runs.js";

const DIALABLE = "127.0.0.1:1";
const runs = refusedRuns(DIALABLE);

/** The problems for which a run is refused, none where it is not, and every address that it dialed. */
async function attempt({ given, files = {} }: Pick<RefusedRun, "given" | "files">) {
  const dialed: string[] = [];
  const dial: Dial = async (address) => {
    dialed.push(address);
    return { message: "", dnsMs: 0, durationMs: 0, addresses: [] };
  };
  try {
    const inputs = accept(readInputs((name) => given[name] ?? ""));
    await preflight(inputs, { cwd: temporaryFolder(files), stdin: async () => Buffer.alloc(0), dial });
    return { dialed, problems: [] as readonly Problem[] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { dialed, problems: error.problems };
  }
}

describe("a run with a problem of severity error", () => {
  test.each(runs)("is refused before anything is dialed: $name", async ({ code, ...run }) => {
    const { dialed, problems } = await attempt(run);
    expect(dialed).toEqual([]);
    expect(problems.filter(({ severity }) => severity === "error").map((problem) => problem.code)).toContain(code);
  });

  const isSpecAlone = ({ given, code }: RefusedRun) =>
    given.spec !== undefined && given.addresses === undefined && code !== "no-collector" && code !== "no-analyzer";

  test.each(runs.filter(isSpecAlone))(
    "is refused also where an address beside the spec could be dialed: $name",
    async ({ given, files }) => {
      const { dialed, problems } = await attempt({ given: { ...given, addresses: DIALABLE }, ...(files && { files }) });
      expect([dialed, problems.some(({ severity }) => severity === "error")]).toEqual([[], true]);
    },
  );

  test("can have any code but those that are listed as refusing no run", () => {
    const codes = new Set([...runs.map(({ code }) => code), ...refusedByPrograms]);
    expect([...codes, ...neverRefuse].sort()).toEqual([...problemCodes].sort());
  });
});

test.each([
  { name: "addresses", given: { addresses: DIALABLE }, files: {} },
  { name: "a spec", given: { spec: "spec.yaml" }, files: { "spec.yaml": specOf(DIALABLE) } },
])("a run of $name without a mistake dials, so the seam that records would show a dial", async (run) => {
  expect(await attempt(run)).toEqual({ dialed: [DIALABLE], problems: [] });
});
