import { escapeInvisibleInJson } from "../report/escape.js";
import { type Report, reportShape } from "../report/model.js";
import * as json from "../shape/json.js";

/** The report as JSON, as schema/report.schema.json describes it: two spaces, a line feed at the end. */
export function formatJson(report: Report): string {
  return [...jsonPieces(report)].join("");
}

/** The same in pieces, for a report that is too long to be in memory a second time: a merged one may have 200 MB. */
export function* jsonPieces(report: Report): Iterable<string> {
  yield* json.jsonPieces(report, reportShape, quoter());
  yield "\n";
}

/** Quoted strings that are kept, and their longest: about 30 MB. */
const MAX_KNOWN = 65_536;
const MAX_KNOWN_LENGTH = 256;

/** Returns a function that quotes a string. Those of a merged report are there once for each runner. */
function quoter(): json.Quote {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const quoted = escapeInvisibleInJson(JSON.stringify(text));
    if (text.length > MAX_KNOWN_LENGTH) return quoted;
    if (known.size === MAX_KNOWN) known.clear();
    known.set(text, quoted);
    return quoted;
  };
}
