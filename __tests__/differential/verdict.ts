import { type Row, specRows } from "./rows.js";
import { type Difference, differencesOf, type GoSpec, ourSpec } from "./specs.js";

/** What one text shows: nothing, rows that explain it, or a disagreement of a kind that is not documented. */
export type Verdict = { readonly rows: readonly string[] } | { readonly kind: string; readonly detail: string };

/** What a spec shows beside what the originals make of it. */
export function specVerdict(text: string, go: GoSpec, ours = ourSpec(text)): Verdict {
  const differences = differencesOf(ours, go);
  const explained = differences.map((difference) => specRows.find((row) => row.explains(difference, text)));
  // One reason is enough to refuse a spec.
  const isRefused = differences.some(({ kind }) => kind === "refused-here");
  const open = differences.filter((_, index) => explained[index] === undefined);
  const rows = explained.filter((row): row is Row => row !== undefined).map(({ title }) => title);
  const [first] = open;
  if (!first || (isRefused && rows.length > 0)) return { rows: [...new Set(rows)] };
  return { kind: kindOf(first), detail: JSON.stringify(first) };
}

function kindOf(difference: Difference): string {
  switch (difference.kind) {
    case "refused-here":
      return `spec is refused here: ${difference.code}`;
    case "result":
      return `result is another one: ${difference.by}`;
    case "collectors":
      return "collectors are others";
    default:
      return `spec is ${difference.kind.replaceAll("-", " ")}`;
  }
}
