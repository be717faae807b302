import { isDeepStrictEqual } from "node:util";
import { type GoProgram, goProgram } from "./go.js";
import { minimised } from "./minimise.js";
import { type Random, random } from "./random.js";
import { LINE_BREAKS, separatorRows, withPlainSeparators, yamlRows } from "./rows.js";
import { specText } from "./spec-texts.js";
import type { GoSpec } from "./specs.js";
import { type GoRendering, valuesVerdict } from "./values.js";
import { caseOf, type ValuesCase, valuesText } from "./values-texts.js";
import { specVerdict, type Verdict } from "./verdict.js";
import { type GoYaml, ourYaml, sorted } from "./yaml.js";
import { yamlText } from "./yaml-texts.js";

/** Texts that are asked about together. */
const BATCH = 500;
/** Disagreements of one kind that are shown. */
const SHOWN_OF_A_KIND = 3;

export interface Comparison {
  readonly texts: number;
  readonly seed: number;
  /** The program that answers for Go. */
  readonly program: string;
  readonly print: (line: string) => void;
}

/** How often texts agreed, and how often each documented row explained why they did not. */
export interface Tally {
  agreed: number;
  readonly byRow: Map<string, number>;
  /** Undocumented ones, by their kind. */
  readonly found: Map<string, number>;
}

/** Compares random YAML texts with sigs.k8s.io/yaml. */
export function compareYaml(comparison: Comparison): Promise<Tally> {
  const go = goProgram<GoYaml>(comparison.program, ["-"]);
  const judge = async (texts: readonly string[]) => {
    const answers = await go.ask(texts);
    return texts.map((text, index) => yamlVerdict(text, answers[index] as GoYaml));
  };
  // Each part is a text of its own, as to troubleshoot.
  const make = (from: Random) => yamlText(from).split("\n---\n")[0] as string;
  return compare(comparison, go, { make, judge });
}

function yamlVerdict(text: string, { error, value }: GoYaml): Verdict {
  const ours = ourYaml(text);
  if (error !== undefined) {
    return ours.fault === undefined ? { kind: "Go refuses YAML", detail: error } : { rows: [] };
  }
  if (ours.fault !== undefined) {
    if (LINE_BREAKS.test(ours.fault)) return { rows: [yamlRows.lineBreaks] };
    return { kind: "YAML is refused here", detail: ours.fault };
  }
  if (!isDeepStrictEqual(sorted(value ?? null), ours.value)) {
    if (ours.hasDuplicates) return { rows: [yamlRows.keys] };
    return { kind: "YAML has another value", detail: `${JSON.stringify(ours.value)}, Go: ${JSON.stringify(value)}` };
  }
  return { rows: ours.laterFault === undefined ? [] : [yamlRows.behind] };
}

/** Compares random specs with the released preflight and kURL's decoder. */
export function compareSpecs(comparison: Comparison): Promise<Tally> {
  const go = goProgram<GoSpec>(comparison.program, ["-"]);
  const judge = async (texts: readonly string[]) => {
    const answers = await go.ask(texts);
    const verdicts = texts.map((text, index) => specVerdict(text, answers[index] as GoSpec));
    const plain = texts.map((text, index) =>
      "kind" in (verdicts[index] as Verdict) ? withPlainSeparators(text) : undefined,
    );
    const asked = plain.filter((text) => text !== undefined);
    const plainAnswers = [...(await go.ask(asked))];
    return verdicts.map((verdict, index) => {
      const text = plain[index];
      if (text === undefined) return verdict;
      const again = specVerdict(text, plainAnswers.shift() as GoSpec);
      return "rows" in again ? { rows: [...separatorRows.slice(0, 1), ...again.rows] } : verdict;
    });
  };
  return compare(comparison, go, { make: specText, judge });
}

/** Compares random v1beta3 specs with values: the rendering, and the checks that come of it. */
export function compareValues({
  preflight,
  ...comparison
}: Comparison & { readonly preflight: string }): Promise<Tally> {
  const renderer = goProgram<GoRendering, ValuesCase>(comparison.program, ["-"]);
  const decoder = goProgram<GoSpec>(preflight, ["-"]);
  const judge = async (texts: readonly string[]) => {
    const cases = texts.map(caseOf);
    const renderings = await renderer.ask(cases);
    const decoded = await decoder.ask(renderings.map(({ output }) => output ?? ""));
    return Promise.all(
      cases.map((each, index) =>
        valuesVerdict(each, { rendering: renderings[index] as GoRendering, spec: decoded[index] as GoSpec }),
      ),
    );
  };
  const end = () => {
    renderer.end();
    decoder.end();
  };
  return compare(comparison, { end }, { make: valuesText, judge });
}

interface Judging {
  readonly make: (random: Random) => string;
  readonly judge: (texts: readonly string[]) => Promise<readonly Verdict[]>;
}

async function compare(
  { texts, seed, print }: Comparison,
  go: Pick<GoProgram<unknown>, "end">,
  { make, judge }: Judging,
): Promise<Tally> {
  const tally: Tally = { agreed: 0, byRow: new Map(), found: new Map() };
  for (let from = 0; from < texts; from += BATCH) {
    const seeds = Array.from({ length: Math.min(BATCH, texts - from) }, (_, index) => seed + from + index);
    const made = seeds.map((each) => make(random(each)).toWellFormed());
    for (const [index, verdict] of (await judge(made)).entries()) {
      if ("rows" in verdict) {
        for (const row of verdict.rows) count(tally.byRow, row);
        if (verdict.rows.length === 0) tally.agreed++;
      } else if (count(tally.found, verdict.kind) <= SHOWN_OF_A_KIND) {
        print(await described(made[index] as string, { seed: seeds[index] as number, verdict, judge }));
      }
    }
  }
  go.end();
  return tally;
}

async function described(
  text: string,
  { seed, verdict, judge }: { seed: number; verdict: { kind: string; detail: string } } & Pick<Judging, "judge">,
): Promise<string> {
  const short = await minimised(text, async (texts) => {
    const verdicts = await judge(texts);
    return verdicts.map((each) => "kind" in each && each.kind === verdict.kind);
  });
  const [last] = await judge([short]);
  const detail = last && "kind" in last ? last.detail : verdict.detail;
  return `${verdict.kind} (seed ${seed}): ${detail}\n${short.replaceAll(/^/gm, "  | ")}\n  ${JSON.stringify(short)}\n`;
}

function count(counts: Map<string, number>, key: string): number {
  const next = (counts.get(key) ?? 0) + 1;
  counts.set(key, next);
  return next;
}
