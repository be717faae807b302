import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where the JSON report always lies: in the runner's temporary folder, in a folder of this step's own. */
export function reportPath(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const step = (env.GITHUB_ACTION ?? "step").replace(/[^\w.-]/g, "_");
  return join(env.RUNNER_TEMP || tmpdir(), "tcp-connect-preflight", `${step}-${process.pid}`, "report.json");
}
