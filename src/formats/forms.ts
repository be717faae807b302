import type { ReportTarget } from "../inputs/inputs.js";

/** Whether the request to a network team is CSV instead of Markdown. */
export function isCsv(path: string): boolean {
  return /\.csv$/i.test(path);
}

/** Returns what of a target decides the bytes of its report: the format, and of some formats the ending of the path. */
export function formOf({ format, path }: ReportTarget): string {
  return format === "firewall" && isCsv(path) ? "firewall.csv" : format;
}
