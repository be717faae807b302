import { tmpdir } from "node:os";
import { join } from "node:path";

/** Returns the path of the JSON report: in a folder for this step, in the runner's temporary folder. */
export function reportPath(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const step = (env.GITHUB_ACTION ?? "step").replace(/[^\w.-]/g, "_");
  return join(env.RUNNER_TEMP || tmpdir(), "tcp-connect-preflight", `${step}-${process.pid}`, "report.json");
}
