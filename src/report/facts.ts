import { formatMs } from "../go/time/duration.js";
import type { Inputs } from "../inputs/inputs.js";
import type { Report } from "./model.js";

/** Held equal to package.json by a test. */
export const tool = { name: "tcp-connect-preflight", version: "0.1.0" } as const;

/** The inputs that shaped the run, as people gave them. */
export function describeSettings(inputs: Inputs): Report["settings"] {
  return {
    timeout: inputs.timeoutMs === null ? "none" : formatMs(inputs.timeoutMs),
    concurrency: String(inputs.concurrency),
    "fail-on": inputs.failOn,
    ...(inputs.shard ? { shard: `${inputs.shard.index}/${inputs.shard.count}` } : {}),
    ...(inputs.joinChecks ? { "join-checks": "true" } : {}),
    ...describePatterns("allow", inputs.policy.allow),
    ...describePatterns("deny", inputs.policy.deny),
  };
}

/** More than a reader would read; the workflow has them all. */
const MAX_PATTERNS_TOLD = 50;

function describePatterns(name: "allow" | "deny", patterns: Inputs["policy"]["allow"]): Report["settings"] {
  if (patterns.length === 0) return {};
  const told = patterns.slice(0, MAX_PATTERNS_TOLD).map(({ text }) => text);
  const more = patterns.length - told.length;
  return { [name]: more > 0 ? `${told.join(", ")} and ${more} more` : told.join(", ") };
}

/** The words that Actions uses for systems and processors, on every machine. */
export function describeRunner({ platform, arch }: { platform: string; arch: string } = process): Report["runner"] {
  const systems: Readonly<Record<string, string>> = { linux: "Linux", darwin: "macOS", win32: "Windows" };
  return { os: systems[platform] ?? platform, arch: arch.toUpperCase() };
}
