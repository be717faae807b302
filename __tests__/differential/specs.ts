import { analyze } from "../../src/analyze/analyze.js";
import type { Collected } from "../../src/collect/collected.js";
import type { Reason } from "../../src/collect/reasons.js";
import { decode } from "../../src/decode/decode.js";
import { nameKey } from "../../src/decode/read-by.js";
import type { Analyzer, Collector, Spec } from "../../src/decode/spec.js";
import { firstMatch, type NetworkStatus, networkStatuses } from "../../src/decode/statuses.js";
import { positionsIn } from "../../src/files/positions.js";
import { type Checked, hasErrors, isError } from "../../src/problem/checked.js";
import type { Problem } from "../../src/problem/problem.js";

/** What the released preflight makes of a spec: see conformance/troubleshoot/preflight/main.go. */
export interface GoSpec {
  readonly refused?: string;
  readonly panic?: string;
  readonly hostPreflights: number;
  readonly collectors: readonly {
    readonly name: string;
    readonly address: string;
    readonly timeout?: string;
    readonly excluded?: boolean;
  }[];
  readonly results: readonly GoResult[];
  readonly kurlRefused?: string;
}

interface GoResult {
  readonly title: string;
  readonly status: string;
  readonly message: string;
  readonly uri?: string;
}

/** What is made of a spec here. */
export interface OurSpec {
  readonly spec: Spec;
  readonly problems: readonly Problem[];
  /** Of the analyzers that run, unless the spec is refused. */
  readonly results: readonly OurResult[];
}

export interface OurResult extends GoResult {
  /** Why the result does not come from an outcome. */
  readonly by: "outcome" | "no-outcome" | "excluded-collector" | "other-document" | "long-name" | "not-checked";
  /** Of `other-document`: what the originals read of that document's collector; absent where no outcome matches. */
  readonly instead?: GoResult;
}

/** The status of a collector follows from its address, as in the program that answers for Go. */
export function statusAt(address: string): NetworkStatus {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(address)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return networkStatuses[hash % 4] as NetworkStatus;
}

export function ourSpec(text: string): OurSpec {
  return analyzed(decode([{ text, positionAt: positionsIn("spec.yaml", text) }], []));
}

/** What is made of a spec that was decoded. */
export function analyzed({ value: spec, problems }: Checked<Spec>): OurSpec {
  if (hasErrors(problems)) return { spec, problems, results: [] };
  const collected = spec.collectors.map(collectedOf);
  const { results } = analyze(spec.analyzers, collected);
  const running = spec.analyzers.filter(({ exclude }) => !exclude.value);
  return {
    spec,
    problems,
    results: results.map(({ title, status, message, uri, reason, networkStatus }, index) => ({
      title,
      status,
      message,
      ...(uri !== undefined && { uri }),
      by: reasonOf(running[index] as Analyzer, { reason, message, networkStatus }),
      ...namesake(running[index] as Analyzer, { collected, isRead: networkStatus !== undefined }),
    })),
  };
}

function reasonOf(
  { outcomes }: Analyzer,
  { reason, message, networkStatus }: { reason: Reason; message: string; networkStatus: NetworkStatus | undefined },
): OurResult["by"] {
  if (reason === "not-run" || networkStatus === undefined) return "excluded-collector";
  const match = firstMatch(outcomes, networkStatus);
  if (!match) return "no-outcome";
  return match.severity === "pass" && message.startsWith("Not checked: ") ? "not-checked" : "outcome";
}

/**
 * Where an analyzer's collector is excluded and another document has one of its name, that one's answer is what the
 * originals read.
 */
function namesake(
  { collectorName, title, outcomes }: Analyzer,
  { collected, isRead }: { readonly collected: readonly Collected[]; readonly isRead: boolean },
): Partial<Pick<OurResult, "by" | "instead">> {
  const key = nameKey(collectorName.value);
  if (key.split("/").some((part) => Buffer.byteLength(part) > MAX_FILE_NAME)) return isRead ? { by: "long-name" } : {};
  const other = collected.findLast(({ kind, collector }) => kind === "dialed" && nameKey(collector.name) === key);
  if (isRead || other?.kind !== "dialed") return {};
  const match = firstMatch(outcomes, other.networkStatus);
  if (!match) return { by: "other-document" };
  const { severity: status, message, uri } = match;
  return { by: "other-document", instead: { title, status, message, ...(uri !== undefined && { uri }) } };
}

/** Bytes of a file's name: no file has the answer of a collector with a longer one. */
const MAX_FILE_NAME = 255;

const reasons = {
  connected: "connected",
  "connection-refused": "refused",
  "connection-timeout": "no-answer",
  error: "other",
} as const satisfies Record<NetworkStatus, Reason>;

function collectedOf(collector: Collector): Collected {
  if (collector.exclude.value) return { kind: "excluded", collector };
  // Go is out of time before it dials.
  const isOver = typeof collector.timeoutMs === "number" && collector.timeoutMs < 1;
  const networkStatus = isOver ? "connection-timeout" : statusAt(collector.address.value);
  const addresses = isOver ? [] : [{ ip: "192.0.2.1", port: 80, durationMs: 0 }];
  return {
    kind: "dialed",
    collector,
    networkStatus,
    networkMessage: networkStatus === "connected" ? "" : networkStatus,
    reason: reasons[networkStatus],
    durationMs: 0,
    attempts: [{ networkStatus, dnsMs: 0, durationMs: 0, addresses }],
  };
}

/** In what a spec means something else here than to the originals. */
export type Difference =
  | { readonly kind: "refused-here"; readonly code: string; readonly message: string }
  | { readonly kind: "refused-by-preflight"; readonly reason: string }
  | { readonly kind: "refused-by-kurl"; readonly reason: string }
  | { readonly kind: "collectors"; readonly ours: unknown; readonly go: unknown }
  | { readonly kind: "result"; readonly by: OurResult["by"]; readonly ours?: OurResult; readonly go?: GoResult };

/** Every difference of a spec, documented ones among them. */
export function differencesOf(ours: OurSpec, go: GoSpec): readonly Difference[] {
  const errors = ours.problems.filter(isError);
  if (errors.length > 0) {
    if (go.panic !== undefined || go.refused !== undefined) return [];
    return errors.map(({ code, message }) => ({ kind: "refused-here", code, message }));
  }
  if (go.panic !== undefined) return [{ kind: "refused-by-preflight", reason: go.panic }];
  const checks = [...collectorDifferences(ours, go), ...resultDifferences(ours.results, go.results)];
  if (go.refused !== undefined) {
    // preflight skips the document. Where no check is lost with it, it is one of another kind, which is skipped here too.
    const isLost = checks.some(({ kind }) => kind === "collectors");
    return isLost ? [{ kind: "refused-by-preflight", reason: go.refused }] : checks;
  }
  const byKurl: Difference[] =
    go.kurlRefused === undefined ? [] : [{ kind: "refused-by-kurl", reason: go.kurlRefused }];
  return [...byKurl, ...checks];
}

function collectorDifferences({ spec }: OurSpec, go: GoSpec): readonly Difference[] {
  const ours = spec.collectors.map(({ name, address, exclude }) => ({
    name,
    address: address.value,
    excluded: exclude.value,
  }));
  const theirs = go.collectors.map(({ name, address, excluded = false }) => ({ name, address, excluded }));
  return JSON.stringify(ours) === JSON.stringify(theirs) ? [] : [{ kind: "collectors", ours, go: theirs }];
}

/** Results come in one order; some of ours have none of Go's beside them. */
function resultDifferences(ours: readonly OurResult[], go: readonly GoResult[]): readonly Difference[] {
  const differences: Difference[] = [];
  let at = 0;
  for (const result of ours) {
    const { by, instead, ...rest } = result;
    if (by === "other-document") {
      const other = instead && go[at++];
      const isMeant = isSame(instead, other);
      differences.push({ kind: "result", by: isMeant ? by : "outcome", ours: result, ...(other && { go: other }) });
      continue;
    }
    if (by === "no-outcome" || by === "excluded-collector" || by === "long-name") {
      differences.push({ kind: "result", by, ours: result });
      continue;
    }
    const other = go[at++];
    if (!isSame(rest, other)) {
      differences.push({ kind: "result", by, ours: result, ...(other && { go: other }) });
    }
  }
  for (const other of go.slice(at)) differences.push({ kind: "result", by: "outcome", go: other });
  return differences;
}

function isSame(ours: GoResult | undefined, go: GoResult | undefined): boolean {
  return JSON.stringify(ours) === JSON.stringify(go && inOrder(go));
}

function inOrder({ title, status, message, uri }: GoResult): GoResult {
  return { title, status, message, ...(uri !== undefined && { uri }) };
}
