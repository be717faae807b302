import { execFileSync } from "node:child_process";
import { delimiter } from "node:path";

/** The Nodes on which the built program is run: this one, and those that NODE_BINARIES names. */
export const nodes = [process.execPath, ...(process.env.NODE_BINARIES ?? "").split(delimiter).filter(Boolean)].map(
  (path) => ({
    path,
    version: execFileSync(path, ["--version"], { encoding: "utf8" }).trim(),
  }),
);

/** The Node for tests that look at one: TEST_NODE, or this one. */
export const node = process.env.TEST_NODE ?? process.execPath;
