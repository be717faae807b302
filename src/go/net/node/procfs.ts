import { readFileSync } from "node:fs";
import { lines } from "../fields.js";
import { isOutOfSockets } from "./limits.js";

/** The lines of a file in /proc: none if it does not exist, `undefined` if no descriptor was free to read it. */
export function readLines(path: string): readonly string[] | undefined {
  try {
    return lines(readFileSync(path, "utf8"));
  } catch (error) {
    return isOutOfSockets((error as NodeJS.ErrnoException).code ?? "") ? undefined : [];
  }
}
