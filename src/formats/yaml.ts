import { stringify } from "yaml";
import type { Report } from "../report/model.js";

/** The JSON report as YAML, for people who read it. */
export function formatYaml(report: Report): string {
  return stringify(report, { lineWidth: 0, aliasDuplicateObjects: false });
}
