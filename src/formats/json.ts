import { escapeInvisibleInJson } from "../report/escape.js";
import { type Report, reportShape } from "../report/model.js";
import * as json from "../shape/json.js";
import { knownStrings } from "./known-strings.js";

/** The report as JSON, as schema/report.schema.json describes it: two spaces, a line feed at the end. */
export function formatJson(report: Report): string {
  return [...jsonPieces(report)].join("");
}

/** The same in pieces, for a report that is too long to be in memory a second time: a merged one may have 200 MB. */
export function* jsonPieces(report: Report): Iterable<string> {
  const quote = knownStrings((text) => escapeInvisibleInJson(JSON.stringify(text)));
  yield* json.jsonPieces(report, reportShape, quote);
  yield "\n";
}
