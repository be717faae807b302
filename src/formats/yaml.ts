import { stringify } from "yaml";
import { type Report, reportShape } from "../report/model.js";
import { inOrder } from "../shape/order.js";

/** The JSON report as YAML, for people who read it. */
export function formatYaml(report: Report): string {
  return stringify(inOrder(report, reportShape), { lineWidth: 0, aliasDuplicateObjects: false });
}
