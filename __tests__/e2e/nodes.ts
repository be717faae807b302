import { execFileSync } from "node:child_process";
import { delimiter } from "node:path";

/** The versions of Node that run the built program: this one, and those of NODE_BINARIES. */
export const nodes = [process.execPath, ...(process.env.NODE_BINARIES ?? "").split(delimiter).filter(Boolean)].map(
  (path) => ({
    path,
    version: execFileSync(path, ["--version"], { encoding: "utf8" }).trim(),
  }),
);

/** The Node for tests that need one version: TEST_NODE, or this one. */
export const node = process.env.TEST_NODE ?? process.execPath;
