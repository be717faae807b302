import { addressProblems } from "../decode/address-problem.js";
import { type Note, noting } from "../decode/note.js";
import type { Analyzer, Collector, Spec } from "../decode/spec.js";
import type { Services } from "../go/net/net.js";
import { Meter } from "../meter.js";
import type { Checked } from "../problem/checked.js";
import { describePosition, type Problem } from "../problem/problem.js";
import { lintExcludes } from "./excludes.js";
import { lintOutcomes } from "./outcomes.js";

export interface LintOptions {
  /** The services that ports may be named by. */
  readonly services: Services;
  readonly meter?: Meter;
}

/**
 * Returns everything that can be known of a spec without dialing, the problems of loading it included. Excluded
 * entries are not examined, since another context may render them differently; nor are entries with an error.
 */
export function lintSpec(
  { value: spec, problems }: Checked<Spec>,
  { services, meter = new Meter() }: LintOptions,
): readonly Problem[] {
  const isExamined = ({ exclude, isFaulty }: Collector | Analyzer) => !exclude.value && !isFaulty;
  const running = spec.analyzers.filter(isExamined);
  meter.steps(STEPS_PER_ENTRY * (spec.collectors.length + spec.analyzers.length));
  // Aliases give each of a thousand analyzers the same thousand outcomes. A loop gives thousands the same title.
  const ofAnalyzers = noting((note) => {
    for (const analyzer of running) lintOutcomes(analyzer, note);
    noteSameTitles(running, note);
  }, meter).problems;
  return [
    ...problems,
    ...spec.collectors
      .filter(isExamined)
      .flatMap(({ address }) => addressProblems(address, services))
      .filter(unlike(problems)),
    ...ofAnalyzers,
    ...(isWhole(problems) ? lintExcludes(spec) : []),
  ];
}

/** Returns a filter for problems that loading has not reported; it reports a port 0. */
function unlike(problems: readonly Problem[]): (problem: Problem) => boolean {
  const keyOf = ({ code, message, position }: Problem) => JSON.stringify([code, message, position]);
  const known = new Set(problems.map(keyOf));
  return (problem) => !known.has(keyOf(problem));
}

/** What the rules look at. */
const STEPS_PER_ENTRY = 20;

/** Whether nothing is missing that would change how collectors and analyzers belong together. */
function isWhole(problems: readonly Problem[]): boolean {
  return problems.every(({ severity, code }) => severity !== "error" || code === "collector-unknown");
}

/** Results are known by their titles: in the summary, in outputs, against a baseline. */
function noteSameTitles(analyzers: readonly Analyzer[], note: Note): void {
  const first = new Map<string, Analyzer>();
  for (const analyzer of analyzers) {
    const earlier = first.get(analyzer.title);
    if (earlier) {
      note({
        code: "duplicate-title",
        severity: "warning",
        ...sameTitle(analyzer, earlier),
        position: analyzer.position,
      });
    } else first.set(analyzer.title, analyzer);
  }
}

function sameTitle({ title, position }: Analyzer, earlier: Analyzer): Pick<Problem, "message" | "remedy"> {
  const other = describePosition(earlier.position);
  if (other === describePosition(position)) {
    return {
      message: `Checks that one loop makes are all named ${JSON.stringify(title)}`,
      remedy: "use the value of the loop in the checkName",
    };
  }
  return {
    message: `Two checks are named ${JSON.stringify(title)}, the other at ${other}`,
    remedy: "give each a checkName of its own",
  };
}
