import { resultShape } from "../analyze/result.js";
import { escapeInvisibleInJson } from "../report/escape.js";

import { type Report, reportShape } from "../report/model.js";
import { inOrder } from "../shape/order.js";

/** The report as JSON, as schema/report.schema.json describes it: two spaces, a line feed at the end. */
export function formatJson(report: Report): string {
  return [...jsonPieces(report)].join("");
}

/** The same in pieces, for a report that is too long to be in memory a second time: a merged one may have 200 MB. */
export function* jsonPieces({ results, ...report }: Report): Iterable<string> {
  let separator = "{\n";
  for (const [key, value] of Object.entries(inOrder({ ...report, results: [] }, reportShape))) {
    yield `${separator}  "${key}": `;
    if (key === "results") yield* resultPieces(results);
    else yield indented(value, "  ");
    separator = ",\n";
  }
  yield "\n}\n";
}

function* resultPieces(results: Report["results"]): Iterable<string> {
  if (results.length === 0) return yield "[]";
  let separator = "[\n    ";
  for (const result of results) {
    yield separator + indented(inOrder(result, resultShape), "    ");
    separator = ",\n    ";
  }
  yield "\n  ]";
}

function indented(value: unknown, indentation: string): string {
  return escapeInvisibleInJson(JSON.stringify(value, null, 2)).replaceAll("\n", `\n${indentation}`);
}
