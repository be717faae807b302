import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import { fleet } from "../../src/fleet.js";
import { readInputs } from "../../src/inputs/inputs.js";
import { formatLint } from "../../src/lint/formats.js";
import { lint } from "../../src/lint/lint.js";
import { preflight } from "../../src/preflight.js";
import { accept } from "../../src/problem/checked.js";
import { mapStrings } from "../../src/problem/every-string.js";
import { describeProblem, InputError } from "../../src/problem/problem.js";
import { maskProse } from "../../src/problem/prose-mask.js";
import { maskSentence } from "../../src/problem/sentence-mask.js";
import { maskReport } from "../../src/report/rewrite.js";
import { node } from "../e2e/nodes.js";
import { runAction, runCli } from "../e2e/run.js";
import { makeNetwork } from "../fuzz/network.js";
import { makeExcluded, makeReport, makeTimeout } from "../report/make-report.js";
import { temporaryFolder } from "../temporary-folder.js";
import { type Given, places, secretValues, TAIL } from "./secret-places.js";

jest.setTimeout(240_000);

const RUNS = Number(process.env.SECRET_RUNS ?? 300);

const place = fc.constantFrom(...places).map((one) => Object.assign(one, { toString: () => one.name }));
const secret = fc.constantFrom(...secretValues);

/** What a run or a merge shows: its report, or why there is none. */
async function shownBy({ files, inputs: given }: Given): Promise<string> {
  const options = {
    cwd: temporaryFolder(files),
    stdin: async () => Buffer.alloc(0),
    dial: makeNetwork(1).dial,
  };
  try {
    const inputs = accept(readInputs((name) => given[name] ?? ""));
    if (inputs.mode === "lint") {
      const report = await lint(inputs, options);
      const written: string[] = [];
      for (const format of ["text", "sarif", "json"] as const) written.push(await formatLint(report, format));
      return written.join("\n");
    }
    const { report, changes } = await (inputs.mode === "merge" ? fleet(inputs, options) : preflight(inputs, options));
    return JSON.stringify({ report, changes });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(describeProblem).join("\n");
  }
}

function leaked(shown: string): readonly string[] {
  return shown
    .split(TAIL)
    .slice(0, -1)
    .map((before) => `${before.slice(-120)}${TAIL}`);
}

describe("a secret in any field of a spec or an Installer, or in any input", () => {
  test.each(["run", "lint"])("is not shown by %s", async (mode) => {
    await fc.assert(
      fc.asyncProperty(place, secret, async ({ write }, value) => {
        const { files, inputs } = write(value);
        expect(leaked(await shownBy({ files, inputs: { mode, ...inputs } }))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test.each(["the action", "lint in the action", "the command line"])("is not written by %s", async (by) => {
    await fc.assert(
      fc.asyncProperty(place, secret, async ({ write }, value) => {
        const { files, inputs } = write(value);
        const cwd = temporaryFolder(files);
        const where = { node, cwd };
        const report = "json=out.json\njunit=out.xml\nmarkdown=out.md\nhtml=out.html";
        const ended = by.includes("action")
          ? await runAction(
              { timeout: "1s", ...(by.startsWith("lint") ? { mode: "lint" } : { report }), ...inputs },
              where,
              { RUNNER_DEBUG: "1" },
            )
          : await runCli(flagsOf(inputs), where);
        const made = readdirSync(cwd).filter((name) => !(name in files));
        const written = made.map((name) => join(cwd, name)).filter((path) => statSync(path).isFile());
        const shown = [JSON.stringify(ended), ...written.map((path) => readFileSync(path, "utf8"))];
        expect(leaked(shown.join("\n"))).toEqual([]);
      }),
      { numRuns: Math.ceil(RUNS / 40) },
    );
  });
});

/** Inputs that the command line takes in another way. */
const notFlags: ReadonlySet<string> = new Set([
  "spec",
  "addresses",
  "mode",
  "summary",
  "annotations",
  "comment",
  "matrix",
  "merge",
]);

function flagsOf(inputs: Readonly<Record<string, string>>): readonly string[] {
  const flags = Object.entries(inputs).filter(([name]) => !notFlags.has(name));
  return ["run", inputs.spec ?? "", ...flags.map(([name, value]) => `--${name}=${value}`)];
}

/** Fields whose values are words of this tool, or the form of a date or a digest. */
const words = new Set([
  "severity",
  "status",
  "networkStatus",
  "reason",
  "result",
  "kind",
  "sha256",
  "at",
  "startedAt",
  "finishedAt",
]);

test("a secret in any string of a report is not shown when reports are merged, nor as a baseline", async () => {
  await fc.assert(
    fc.asyncProperty(secret, async (value) => {
      const given = makeReport({
        name: "a",
        results: [makeTimeout({ uri: "https://example.com", ownAddress: "10.0.0.1" })],
        excluded: [makeExcluded()],
        problems: [{ code: "usage", severity: "warning", message: "m", remedy: "r", where: "w" }],
        settings: { allow: "*" },
      });
      const kept = mapStrings(
        given,
        () => value,
        (key) => (words.has(key) ? (text) => text : undefined),
      );
      const files = { "a.json": JSON.stringify(kept), "b.json": JSON.stringify({ ...given, name: "b" }) };
      const merged = await shownBy({ files, inputs: { mode: "merge", merge: "*.json" } });
      const compared = await shownBy({ files, inputs: { addresses: "127.0.0.1:1", baseline: "a.json", name: "a" } });
      expect([leaked(merged), leaked(compared)]).toEqual([[], []]);
      expect(merged).toContain("***");
    }),
    { numRuns: RUNS },
  );
});

/** A sentence has no value with a quote as it is: a quote would end what is quoted elsewhere. */
const unquoted = secret.filter((value) => !value.includes('"'));

/** Sentences and other strings as people and this tool write them, with secrets in them. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom("see", "Cannot use", "is not", "it;", "(with", "a)", "range can't iterate over", "a@b.example"),
      unquoted,
      secret.map((value) => JSON.stringify(value)),
      unquoted.map((value) => `${value},`),
    ),
    { maxLength: 6 },
  )
  .map((words) => words.join(" "));

test("what is masked stays as it is when it is masked again, in whichever order", () => {
  fc.assert(
    fc.property(text, (given) => {
      const [prose, sentence] = [maskProse(given), maskSentence(given)];
      const report = maskReport(makeReport({ results: [makeTimeout({ message: given, address: given })] }));
      expect([maskProse(prose), maskSentence(sentence), maskProse(sentence)]).toEqual([prose, sentence, sentence]);
      expect(maskReport(report)).toEqual(report);
      expect(leaked([prose, sentence, maskSentence(prose), JSON.stringify(report)].join("\n"))).toEqual([]);
    }),
    { numRuns: RUNS * 10 },
  );
});
