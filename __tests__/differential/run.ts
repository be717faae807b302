import { loadRegexp } from "../../src/go/regexp/regexp.js";
import { type Comparison, compareSpecs, compareValues, compareYaml, type Tally } from "./compare.js";

/** How many texts are compared, and with which programs. */
export interface RunOptions {
  readonly specs: number;
  readonly yaml: number;
  /** Of v1beta3 specs with values. */
  readonly values: number;
  readonly seed: number;
  readonly programs: { readonly preflight: string; readonly yaml: string; readonly values: string };
}

/** Compares random texts with Go and prints what is found. Returns how many disagreements are not documented. */
export async function run({ specs, yaml, values, seed, programs }: RunOptions): Promise<number> {
  await loadRegexp();
  const print = (line: string) => console.log(line);
  const parts: readonly [string, (comparison: Comparison) => Promise<Tally>, number, string][] = [
    ["YAML texts", compareYaml, yaml, programs.yaml],
    ["specs", compareSpecs, specs, programs.preflight],
    [
      "specs with values",
      (comparison) => compareValues({ ...comparison, preflight: programs.preflight }),
      values,
      programs.values,
    ],
  ];
  let found = 0;
  for (const [what, compare, texts, program] of parts) {
    if (texts === 0) continue;
    const startedAt = performance.now();
    const tally = await compare({ texts, seed, program, print });
    const seconds = (performance.now() - startedAt) / 1000;
    found += sum(tally.found);
    print(`${texts} ${what} from seed ${seed} in ${seconds.toFixed(1)} s, ${Math.round(texts / seconds)} a second`);
    print(`  ${tally.agreed} agree, and ${sum(tally.found)} differ in a way that docs/differences.md does not have`);
    for (const [row, count] of [...tally.byRow].sort(([, a], [, b]) => b - a)) print(`  ${count} times: ${row}`);
    for (const [kind, count] of tally.found) print(`  ${count} times, not documented: ${kind}`);
  }
  return found;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
