import type { Report } from "../decode/fields.js";
import type { Analyzer, Collector, Spec } from "../decode/spec.js";
import { describePosition } from "../problem/problem.js";

/** What this context switches off, and what that leaves half on. */
export function lintExcludes({ collectors, analyzers }: Pick<Spec, "collectors" | "analyzers">, report: Report): void {
  const byName = collectorsByName(collectors);
  const judged = new Set(
    analyzers.filter(({ exclude }) => !exclude.value).map(({ collectorName }) => collectorName.value),
  );
  const read = new Set(analyzers.map(({ collectorName }) => collectorName.value));
  for (const analyzer of analyzers) reportAnalyzer(analyzer, byName, report);
  for (const { name, exclude, position } of byName.values()) {
    if (exclude.value || judged.has(name) || !read.has(name)) continue;
    report({
      code: "collector-unjudged",
      severity: "notice",
      message: `Collector "${name}" is dialed with this context though every analyzer of it is excluded`,
      remedy: "give the collector the same exclude",
      position,
    });
  }
  if (analyzers.length > 0 && analyzers.every(({ exclude }) => exclude.value)) {
    report({
      code: "nothing-checked",
      severity: "warning",
      message: "Nothing is checked with this context: every check is excluded",
      remedy: "see the excludes in the spec and the context they were rendered with",
      position: (analyzers[0] as Analyzer).position,
    });
  }
}

function reportAnalyzer(analyzer: Analyzer, byName: ReadonlyMap<string, Collector>, report: Report): void {
  const { title, collectorName, exclude, position } = analyzer;
  if (exclude.value) {
    report({
      code: "check-excluded",
      severity: "notice",
      message: `"${title}" is excluded with this context`,
      position: exclude.position,
    });
    return;
  }
  const collector = byName.get(collectorName.value);
  if (!collector?.exclude.value) return;
  report({
    code: "collector-excluded",
    severity: "error",
    message: `"${title}" can only fail: collector "${collector.name}" is excluded at ${describePosition(collector.exclude.position)}, but this analyzer is not`,
    remedy: "give both the same exclude",
    position,
  });
}

/** Of collectors with one name the one that is read: the last that is not excluded. */
export function collectorsByName(collectors: readonly Collector[]): ReadonlyMap<string, Collector> {
  const byName = new Map<string, Collector>();
  for (const collector of collectors) {
    if (!collector.exclude.value || !byName.has(collector.name)) byName.set(collector.name, collector);
  }
  return byName;
}
