import { escapeInvisibleInJson } from "../report/escape.js";
import { type Report, reportShape } from "../report/model.js";
import { inOrder } from "../shape/order.js";

/** The report as JSON, as schema/report.schema.json describes it: two spaces, a line feed at the end. */
export function formatJson(report: Report): string {
  return `${escapeInvisibleInJson(JSON.stringify(inOrder(report, reportShape), null, 2))}\n`;
}
