import { strict as assert } from "node:assert";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import type { Source } from "../../src/files/source.js";
import { mangled, meant, misspelt, type Surroundings } from "./arbitraries.js";
import { changeText, changeTree, misspellKey } from "./mangle.js";
import { treesOf, verdictsOf, write } from "./model.js";
import { makeNetwork } from "./network.js";
import { runTexts } from "./pipeline.js";

const quiet: Omit<Surroundings, "networkSeed"> = {
  addresses: "",
  joinChecks: false,
  retries: 0,
  concurrency: "auto",
  allow: "",
  deny: "",
  calledOffAt: 0,
};

const source = (file: string, text: string): Source => ({ file, text: text.replace(/^\ufeff/, "") });

/** The style in which a spec is written does not change its verdict. */
export const meantProperty = fc.asyncProperty(meant, async ({ model, style, networkSeed }) => {
  const { text, context } = write(treesOf(model, style), style);
  const texts = { specs: [source("spec.yaml", text)], contexts: [source("context.yaml", context)] };
  const outcome = await runTexts(texts, { ...quiet, networkSeed });
  if (outcome.kind === "refused") assert.fail(`refused: ${JSON.stringify(outcome.problems)}\n${text}`);
  const verdicts = outcome.report.results.map(({ status }) => status);
  assert.deepEqual(verdicts, verdictsOf(model, style, makeNetwork(networkSeed).answerOf), text);
});

/** A misspelt key never changes or removes the verdict of a check without a warning or an error. */
export const misspeltProperty = fc.asyncProperty(misspelt, async ({ model, style, networkSeed, at, misspell }) => {
  const whole = { ...style, documents: 1 };
  const [tree] = treesOf(model, whole);
  const right = write([tree], { ...whole, isTemplated: false });
  const wrong = write([misspellKey(tree, at, misspell)], { ...whole, isTemplated: false });
  // A second spec has a check, so that the run is not refused for having none.
  const beside = source("beside.yaml", besideText);
  const texts = { specs: [source("spec.yaml", wrong.text), beside], contexts: [] };
  const outcome = await runTexts(texts, { ...quiet, networkSeed });
  if (outcome.kind === "refused") return;
  const { results, problems } = outcome.report;
  const { answerOf } = makeNetwork(networkSeed);
  const verdicts = results.map(({ status, title }) => [status, title]).slice(0, -1);
  const meantVerdicts = verdictsOf(model, whole, answerOf);
  const titles = model.analyzers
    .filter(({ excluded }) => !excluded)
    .map(({ title }) => title || "TCP Connection Attempt");
  if (
    isDeepStrictEqual(
      verdicts,
      meantVerdicts.map((status, index) => [status, titles[index]]),
    )
  )
    return;
  assert.ok(
    problems.some(({ severity }) => severity !== "notice"),
    `from ${JSON.stringify(meantVerdicts)} to ${JSON.stringify(verdicts)}, and no warning\n${wrong.text}\n${right.text}`,
  );
});

const besideText = `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: beside}
spec:
  collectors: [{tcpConnect: {collectorName: "beside it", address: "beside.example.com:1"}}]
  analyzers: [{tcpConnect: {checkName: "beside it", collectorName: "beside it", outcomes: []}}]
`;

/** The program refuses any input or judges it correctly. */
export const mangledProperty = fc.asyncProperty(
  mangled,
  async ({ source: made, textChanges, installer, context, surroundings }) => {
    const written =
      made.kind === "model"
        ? write(
            treesOf(made.model, made.style).map((tree) => changeTree(tree, made.treeChanges)),
            made.style,
          )
        : { text: made.text, context: "{}" };
    const spec = changeText(written.text, textChanges);
    const given = context ? [source("given.yaml", changeText(JSON.stringify(context.value), context.changes))] : [];
    await runTexts(
      {
        specs: [source("spec.yaml", spec)],
        contexts: [source("context.yaml", written.context), ...given],
        ...(installer && { installer: source("installer.yaml", changeText(installer.text, installer.changes)) }),
      },
      surroundings,
    );
  },
);

export const properties = { meant: meantProperty, misspelt: misspeltProperty, mangled: mangledProperty } as const;

/** Runs a property many times from a seed on. Returns the counterexample as a string. */
export async function check(name: keyof typeof properties, seed: number, numRuns: number): Promise<string | undefined> {
  const property = properties[name] as fc.IAsyncProperty<unknown>;
  const details = await fc.check(property, { seed, numRuns, includeErrorInReport: true });
  return details.failed ? await fc.asyncDefaultReportMessage(details) : undefined;
}
