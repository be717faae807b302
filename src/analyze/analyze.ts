import type { Collected, Dialed } from "../collect/collected.js";
import { isUnanswered } from "../collect/reasons.js";
import { nameKey, readsOf } from "../decode/read-by.js";
import type { Analyzer, Outcome } from "../decode/spec.js";
import { firstMatch } from "../decode/statuses.js";
import { type DialedAddress, isLinkLocal, parseIp } from "../go/net/net.js";
import { describePosition } from "../problem/problem.js";
import type { Analysis, CheckResult } from "./result.js";

/**
 * Returns the result of every analyzer, as troubleshoot computes it: outcomes in order, the first match wins, an empty
 * `when` matches every status, words are compared exactly.
 *
 * Where troubleshoot has no result, the check fails: no outcome matches a status other than connected, the collector is
 * excluded, or its check was not run. A check that the policy denied fails whatever its outcomes are, since the target
 * was not seen. Nor was it seen where
 *
 * - the address is invalid, or the addresses of the name need a zone that they do not have;
 * - no name server answered, or none returned all IPv4 addresses;
 * - this machine had no socket left.
 *
 * Such a check never passes. Neither does one whose peer hung up while the connection was held: it is not connected, but its
 * port is open.
 */
export function analyze(analyzers: readonly Analyzer[], collected: readonly Collected[]): Analysis {
  const readBy = readsOf(collected, ({ collector }) => collector);
  const results = analyzers
    .filter(({ exclude }) => !exclude.value)
    .map((analyzer) => {
      const found = readBy(analyzer);
      if (!found) throw new Error(`Collector ${JSON.stringify(analyzer.collectorName.value)} was not collected`);
      return judge(analyzer, found);
    });
  const collectors = collected.filter(({ kind }) => kind === "excluded");
  return {
    results,
    excluded: [
      ...collectors.map(({ collector }) => ({
        title: collector.name,
        kind: "collector" as const,
        position: collector.exclude.position,
      })),
      ...analyzers
        .filter(({ exclude }) => exclude.value)
        .map(({ title, exclude }) => ({ title, kind: "analyzer" as const, position: exclude.position })),
    ],
  };
}

/**
 * Returns whether an answer makes every analyzer that reads its collector pass: then another try could only make it worse.
 * Where no analyzer reads the collector, a connection is enough.
 */
export function passesAll(analyzers: readonly Analyzer[]): (dialed: Dialed) => boolean {
  const readers = new Map<string, Analyzer[]>();
  for (const analyzer of analyzers) {
    if (analyzer.exclude.value) continue;
    const name = nameKey(analyzer.collectorName.value);
    const reading = readers.get(name);
    if (reading) reading.push(analyzer);
    else readers.set(name, [analyzer]);
  }
  // A collector may be read by 20,000 analyzers, and be tried a thousand times.
  const known = new Map<string, Map<readonly Analyzer[], boolean>>();
  return (dialed) => {
    const reading = readers.get(nameKey(dialed.collector.name));
    if (!reading) return dialed.networkStatus === "connected";
    const alike = kindOf(dialed);
    const passes = known.get(alike) ?? new Map<readonly Analyzer[], boolean>();
    known.set(alike, passes);
    const before = passes.get(reading);
    if (before !== undefined) return before;
    const all = reading.every(({ outcomes }) => verdict(outcomes, dialed).status === "pass");
    passes.set(reading, all);
    return all;
  };
}

/** Describes an answer by all that decides the status of a verdict. */
function kindOf({ networkStatus, reason, attempts, isCutOff }: Dialed): string {
  return [networkStatus, reason, isUnseen({ reason, attempts }), isCutOff].join();
}

function judge(analyzer: Analyzer, collected: Collected): CheckResult {
  const { collector } = collected;
  const check = {
    title: analyzer.title,
    spec: analyzer.spec,
    collector: collector.name,
    address: collector.address.value,
    position: analyzer.position,
  };
  switch (collected.kind) {
    case "excluded":
      return {
        ...check,
        status: "fail",
        message: `Not checked: collector ${JSON.stringify(collector.name)} is excluded at ${describePosition(collector.exclude.position)}, but this analyzer is not`,
        reason: "not-run",
        durationMs: 0,
        attempts: [],
      };
    case "not-run":
      return {
        ...check,
        status: "fail",
        message: `Not checked: ${collected.networkMessage}`,
        networkMessage: collected.networkMessage,
        reason: "not-run",
        durationMs: 0,
        attempts: [],
      };
    case "dialed": {
      const { kind: _, collector: __, ...dialed } = collected;
      return { ...check, ...verdict(analyzer.outcomes, collected), ...dialed };
    }
  }
}

/** Whether the target was not seen to be closed, so that an outcome that expects an error did not get it from the network. */
function isUnseen({ reason, attempts }: Pick<Dialed, "reason" | "attempts">): boolean {
  if (lacksIpv4(attempts)) return true;
  const addresses = attempts.at(-1)?.addresses;
  if (reason === "no-answer") return addresses?.length === 0;
  if (reason === "other" && addresses?.length) return addresses.every(lacksZone);
  return isUnanswered(reason) || reason === "bad-address" || reason === "local-limit" || reason === "hung-up";
}

/** Whether the name may have more IPv4 addresses than were dialed. */
function lacksIpv4(attempts: Dialed["attempts"]): boolean {
  return attempts.at(-1)?.missing === "A";
}

/** Whether it is link-local and has no usable zone. A route of the type `blackhole` is EINVAL too, but that blocks the target. */
function lacksZone({ ip, errno }: DialedAddress): boolean {
  const address = errno === "EINVAL" ? parseIp(ip) : undefined;
  return address !== undefined && isLinkLocal(address);
}

function verdict(
  outcomes: readonly Outcome[],
  { networkStatus, networkMessage, reason, attempts, collector, isCutOff }: Dialed,
): Pick<CheckResult, "status" | "message" | "uri"> {
  if (reason === "policy-denied") return { status: "fail", message: `Not checked: ${networkMessage}` };
  const match = firstMatch(outcomes, networkStatus);
  if (match?.severity === "pass" && isUnseen({ reason, attempts })) {
    const why = lacksIpv4(attempts) ? `no name server returned all IPv4 addresses (${networkMessage})` : networkMessage;
    return { status: "fail", message: `Not checked: ${why}` };
  }
  if (match?.severity === "pass" && isCutOff)
    return { status: "fail", message: `Not checked: wait ended before the timeout (${networkMessage})` };
  if (match) {
    return { status: match.severity, message: match.message, ...(match.uri === undefined ? {} : { uri: match.uri }) };
  }
  if (networkStatus === "connected") return { status: "pass", message: `Connected to ${collector.address.value}` };
  return { status: "fail", message: `No outcome matches ${networkStatus}` };
}
