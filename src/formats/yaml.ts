import { Document, Scalar, visit } from "yaml";
import { isUnsafeInYaml, quoteExactYaml } from "../report/escape.js";
import { type Report, reportShape } from "../report/model.js";
import { inOrder } from "../shape/order.js";

/** The JSON report as YAML, for people who read it. A string of several lines, or with a command of a log, is in double quotes. */
export function formatYaml(report: Report): string {
  const document = new Document(inOrder(report, reportShape), { aliasDuplicateObjects: false });
  const quoted: string[] = [];
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value !== "string" || !(scalar.value.includes("\n") || isUnsafeInYaml(scalar.value))) return;
      scalar.type = Scalar.QUOTE_DOUBLE;
      // The library knows fewer escapes, so a mark takes the place of the string until it is written.
      scalar.value = `\0${quoted.push(quoteExactYaml(scalar.value)) - 1}\0`;
    },
  });
  const marked = document.toString({ lineWidth: 0, doubleQuotedAsJSON: true });
  return marked.replace(/"\\u0000(\d+)\\u0000"/g, (_, index: string) => quoted[Number(index)] ?? "");
}
