import { readsOf } from "../decode/read-by.js";
import type { Analyzer, Collector, Spec } from "../decode/spec.js";
import { describePosition, type Problem } from "../problem/problem.js";

/** Returns the checks that this context excludes, and those whose collector or analyzer alone it excludes. */
export function lintExcludes({ collectors, analyzers }: Spec): readonly Problem[] {
  const collectorReadBy = readsOf(collectors, (collector) => collector);
  return [
    ...analyzers.flatMap((analyzer) => analyzerProblem(analyzer, collectorReadBy(analyzer))),
    ...unjudged({ collectors, analyzers }, collectorReadBy),
    ...nothingChecked(analyzers),
  ];
}

function analyzerProblem({ title, exclude, position }: Analyzer, collector: Collector | undefined): readonly Problem[] {
  if (exclude.value) {
    const message = `${JSON.stringify(title)} is excluded with this context`;
    return [{ code: "check-excluded", severity: "notice", message, position: exclude.position }];
  }
  if (!collector?.exclude.value) return [];
  return [
    {
      code: "collector-excluded",
      severity: "error",
      message: `${JSON.stringify(title)} can only fail: collector ${JSON.stringify(collector.name)} is excluded at ${describePosition(collector.exclude.position)}, but this analyzer is not`,
      remedy: "give both the same exclude",
      position,
    },
  ];
}

/** Collectors that are dialed though all their analyzers are excluded. */
function unjudged(
  { collectors, analyzers }: Spec,
  collectorReadBy: (analyzer: Analyzer) => Collector | undefined,
): readonly Problem[] {
  const read = new Set(analyzers.map(collectorReadBy));
  const judged = new Set(analyzers.filter(({ exclude }) => !exclude.value).map(collectorReadBy));
  return collectors
    .filter((collector) => !collector.exclude.value && read.has(collector) && !judged.has(collector))
    .map(({ name, position }) => ({
      code: "collector-unjudged",
      severity: "notice",
      message: `Collector ${JSON.stringify(name)} is dialed with this context though every analyzer of it is excluded`,
      remedy: "give the collector the same exclude",
      position,
    }));
}

function nothingChecked(analyzers: readonly Analyzer[]): readonly Problem[] {
  const [first] = analyzers;
  if (!first || !analyzers.every(({ exclude }) => exclude.value)) return [];
  return [
    {
      code: "nothing-checked",
      severity: "warning",
      message: "Nothing is checked with this context: every check is excluded",
      remedy: "see the excludes in the spec and the context they were rendered with",
      position: first.position,
    },
  ];
}
