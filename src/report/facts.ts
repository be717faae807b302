import { formatMs } from "../go/time/duration.js";
import type { Inputs } from "../inputs/inputs.js";
import type { Report } from "./model.js";

/** Equal to package.json, which a test checks. */
export const tool = { name: "tcp-connect-preflight", version: "1.0.0" } as const;

/** The repository, equal to package.json; written by `npm run repository`. */
export const home = "https://github.com/example/tcp-connect-preflight";

/** The setting that names the variables of proxies, which a TCP check does not use. */
export const unusedProxies = "proxies not used";

const proxyVariables = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"].flatMap((name) => [name, name.toLowerCase()]);

type Environment = Readonly<Record<string, string | undefined>>;

/** Describes the inputs that shaped a run, as people gave them, and the variables that did not. */
export function describeSettings(inputs: Inputs, env: Environment = process.env): Report["settings"] {
  // On Windows a variable has one name in both cases.
  const proxies = proxyVariables.filter((name) => env[name]).map((name) => name.toUpperCase());
  return {
    timeout: inputs.timeoutMs === null ? "none" : formatMs(inputs.timeoutMs),
    concurrency: String(inputs.concurrency),
    "fail-on": inputs.failOn,
    ...describeTries(inputs),
    ...(inputs.shard ? { shard: `${inputs.shard.index}/${inputs.shard.count}` } : {}),
    ...(inputs.joinChecks ? { "join-checks": "true" } : {}),
    ...describePatterns("allow", inputs.policy.allow),
    ...describePatterns("deny", inputs.policy.deny),
    ...(inputs.policyMode === "audit" ? { "policy-mode": "audit" } : {}),
    ...(proxies.length > 0 ? { [unusedProxies]: [...new Set(proxies)].join(", ") } : {}),
  };
}

/** What decides how long and in which way a check is tried, where it is not as usual. */
function describeTries(inputs: Inputs): Report["settings"] {
  const { retries, retryDelayMs, waitMs, holdMs, maxDurationMs, resolver, ipFamily } = inputs;
  return {
    ...(retries > 0 ? { retries: String(retries), "retry-delay": formatMs(retryDelayMs) } : {}),
    ...(waitMs === undefined ? {} : { wait: formatMs(waitMs), "retry-delay": formatMs(retryDelayMs) }),
    ...(holdMs > 0 ? { hold: formatMs(holdMs) } : {}),
    ...(maxDurationMs === undefined ? {} : { "max-duration": formatMs(maxDurationMs) }),
    ...(resolver === "auto" ? {} : { resolver }),
    ...(ipFamily === "auto" ? {} : { "ip-family": String(ipFamily) }),
  };
}

/** A longer list is not read; the workflow has all of it. */
const MAX_PATTERNS_SHOWN = 50;

function describePatterns(name: "allow" | "deny", patterns: Inputs["policy"]["allow"]): Report["settings"] {
  if (patterns.length === 0) return {};
  const shown = patterns.slice(0, MAX_PATTERNS_SHOWN).map(({ text }) => text);
  const more = patterns.length - shown.length;
  return { [name]: more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ") };
}

/** Describes this machine in the words of Actions, such as `Linux` and `X64`, in every CI system. */
export function describeRunner({ platform, arch }: { platform: string; arch: string } = process): Report["runner"] {
  const systems: Readonly<Record<string, string>> = { linux: "Linux", darwin: "macOS", win32: "Windows" };
  return { os: systems[platform] ?? platform, arch: arch.toUpperCase() };
}
