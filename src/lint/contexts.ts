import type { Analyzer, Spec } from "../decode/spec.js";
import { collectorsByName } from "../decode/statuses.js";
import type { Position } from "../problem/problem.js";

/** What happens to a check with a context. */
export type CheckState =
  | "runs"
  | "excluded"
  /** It runs while its collector is excluded, so it can only fail. */
  | "cannot-run"
  /** The template does not render it. */
  | "absent"
  /** The spec has an error with this context. */
  | "unknown";

/** A check and its state with each context, in the order of the contexts. */
export interface CheckRow {
  readonly title: string;
  /** `metadata.name` of its document. */
  readonly spec: string;
  readonly position: Position;
  readonly states: readonly CheckState[];
}

/**
 * Returns which checks run with which context. A check is known by its position, its title, and its number among checks with
 * the same position and title; rows are in the order of the files.
 *
 * @param specs of each context; `undefined` where the spec has an error with it
 * @param read the files in the order of reading
 */
export function checksByContext(specs: readonly (Spec | undefined)[], read: readonly string[]): readonly CheckRow[] {
  const rows = new Map<string, { readonly analyzer: Analyzer; readonly states: CheckState[] }>();
  for (const [index, spec] of specs.entries()) {
    const collectors = collectorsByName(spec?.collectors ?? [], (collector) => collector);
    const seen = new Map<string, number>();
    for (const analyzer of spec?.analyzers ?? []) {
      const { file, line, column } = analyzer.position;
      const check = `${file}:${line}:${column} ${analyzer.title}`;
      const number = (seen.get(check) ?? 0) + 1;
      seen.set(check, number);
      const key = `${number} ${check}`;
      const row = rows.get(key) ?? { analyzer, states: specs.map((each) => (each ? "absent" : "unknown")) };
      const isExcluded = collectors.get(analyzer.collectorName.value)?.exclude.value;
      row.states[index] = analyzer.exclude.value ? "excluded" : isExcluded ? "cannot-run" : "runs";
      rows.set(key, row);
    }
  }
  const files = [...new Set([...read, ...[...rows.values()].map(({ analyzer }) => analyzer.position.file)])];
  return [...rows.values()]
    .map(({ analyzer: { title, spec, position }, states }) => ({ title, spec, position, states }))
    .sort(
      (left, right) =>
        files.indexOf(left.position.file) - files.indexOf(right.position.file) ||
        left.position.line - right.position.line ||
        left.position.column - right.position.column,
    );
}
