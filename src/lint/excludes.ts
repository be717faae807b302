import type { Analyzer, Collector, Spec } from "../decode/spec.js";
import { collectorsByName } from "../decode/statuses.js";
import { describePosition, type Problem } from "../problem/problem.js";

/** Returns the checks that this context excludes, and those whose collector or analyzer alone it excludes. */
export function lintExcludes({ collectors, analyzers }: Spec): readonly Problem[] {
  const byName = collectorsByName(collectors, (collector) => collector);
  return [
    ...analyzers.flatMap((analyzer) => analyzerProblem(analyzer, byName)),
    ...unjudged(analyzers, byName),
    ...nothingChecked(analyzers),
  ];
}

function analyzerProblem(
  { title, collectorName, exclude, position }: Analyzer,
  byName: ReadonlyMap<string, Collector>,
): readonly Problem[] {
  if (exclude.value) {
    const message = `"${title}" is excluded with this context`;
    return [{ code: "check-excluded", severity: "notice", message, position: exclude.position }];
  }
  const collector = byName.get(collectorName.value);
  if (!collector?.exclude.value) return [];
  return [
    {
      code: "collector-excluded",
      severity: "error",
      message: `"${title}" can only fail: collector "${collector.name}" is excluded at ${describePosition(collector.exclude.position)}, but this analyzer is not`,
      remedy: "give both the same exclude",
      position,
    },
  ];
}

/** Collectors that are dialed though all their analyzers are excluded. */
function unjudged(analyzers: readonly Analyzer[], byName: ReadonlyMap<string, Collector>): readonly Problem[] {
  const namesOf = (some: readonly Analyzer[]) => new Set(some.map(({ collectorName }) => collectorName.value));
  const read = namesOf(analyzers);
  const judged = namesOf(analyzers.filter(({ exclude }) => !exclude.value));
  return [...byName.values()]
    .filter(({ name, exclude }) => !exclude.value && read.has(name) && !judged.has(name))
    .map(({ name, position }) => ({
      code: "collector-unjudged",
      severity: "notice",
      message: `Collector "${name}" is dialed with this context though every analyzer of it is excluded`,
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
