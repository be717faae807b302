import { nearest } from "../problem/nearest.js";
import { describePosition, type Problem } from "../problem/problem.js";
import type { Report } from "./fields.js";
import { checkLimit } from "./limits.js";
import type { Collector, Spec } from "./spec.js";

/** What holds between collectors and analyzers. */
export function relate(
  { collectors, analyzers }: Pick<Spec, "collectors" | "analyzers">,
  { texts, documents }: { readonly texts: number; readonly documents: number },
  report: Report,
): void {
  if (documents === 0 && (texts > 0 || collectors.length === 0)) {
    report({
      code: "no-document",
      severity: "error",
      message: `No HostPreflight document found: nothing ${collectors.length > 0 ? "of the specs " : ""}would be checked`,
      remedy: "expected a document with kind: HostPreflight and apiVersion: troubleshoot.sh/v1beta2",
      where: "input spec",
    });
    return;
  }
  if (collectors.length === 0 || analyzers.length === 0) {
    const missing = collectors.length === 0 ? "collector" : "analyzer";
    const [first] = [...analyzers, ...collectors];
    report({
      code: `no-${missing}`,
      severity: "error",
      message: `No tcpConnect ${missing} found: nothing would be checked`,
      remedy: `expected at least one tcpConnect among spec.${missing}s, once templates are rendered with this context`,
      ...(first ? { position: first.position } : { where: "input spec" }),
    });
    return;
  }
  if (checkLimit({ collectors, analyzers }, report)) return;
  const byName = new Map<string, Collector>();
  for (const collector of collectors) {
    const earlier = byName.get(collector.name);
    // Of collectors that exclude one another only one is dialed.
    if (earlier && collector.exclude.value) continue;
    if (earlier && !earlier.exclude.value) {
      report({
        code: "duplicate-collector",
        severity: "warning",
        ...sameName(collector, earlier),
        position: earlier.position,
      });
    }
    byName.set(collector.name, collector);
  }
  const known = namesOf(byName);
  for (const { collectorName } of analyzers) {
    if (byName.has(collectorName.value)) continue;
    const near = nearest(collectorName.value, byName.keys());
    report({
      code: "collector-unknown",
      severity: "error",
      message: `No collector is named ${quoted(collectorName.value)}`,
      remedy: near ? `did you mean ${quoted(near)}?` : `collectors are ${known}`,
      position: collectorName.position,
    });
  }
  // A collector that is not read is then the likely other half of a misspelt name.
  if (analyzers.some(({ collectorName }) => !byName.has(collectorName.value))) return;
  const read = new Set(analyzers.map(({ collectorName }) => collectorName.value));
  for (const collector of byName.values()) {
    if (read.has(collector.name)) continue;
    report({
      code: "collector-unread",
      severity: "warning",
      message: `No analyzer reads collector "${collector.name}", so its answer decides nothing`,
      remedy: `add a tcpConnect analyzer with collectorName: "${collector.name}"`,
      position: collector.position,
    });
  }
}

function sameName({ name, position }: Collector, earlier: Collector): Pick<Problem, "message" | "remedy"> {
  const last = describePosition(position);
  if (last === describePosition(earlier.position)) {
    return {
      message: `Collectors that one loop makes are all named ${quoted(name)}; the last one counts`,
      remedy: "put what the loop goes over into the collectorName",
    };
  }
  return {
    message: `Collector ${quoted(name)} stands twice; the last one, at ${last}, counts`,
    remedy: "give each collector a collectorName of its own",
  };
}

const MAX_NAMES = 10;
const MAX_NAME_LENGTH = 100;

function namesOf(byName: ReadonlyMap<string, Collector>): string {
  const some = [...byName.keys()].slice(0, MAX_NAMES).map(quoted).join(", ");
  return byName.size > MAX_NAMES ? `${some} and ${byName.size - MAX_NAMES} more` : some;
}

function quoted(name: string): string {
  return `"${name.length > MAX_NAME_LENGTH ? `${name.slice(0, MAX_NAME_LENGTH).toWellFormed()}…` : name}"`;
}
