import { readFileSync } from "node:fs";
import { lines } from "../fields.js";

/** The lines of a file in /proc; none where there is no such file. */
export function readLines(path: string): string[] {
  try {
    return lines(readFileSync(path, "utf8"));
  } catch {
    return [];
  }
}
