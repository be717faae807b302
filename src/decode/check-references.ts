import { nearest } from "../problem/nearest.js";
import { describePosition, type Problem } from "../problem/problem.js";
import { checkLimit } from "./limits.js";
import type { Collector, Spec } from "./spec.js";
import { collectorsByName } from "./statuses.js";

/** What a run was given to decode. */
export interface Decoded {
  readonly files: number;
  readonly documents: number;
  /** How many machines divide the checks. */
  readonly shards?: number;
}

/** Returns the problems between collectors and analyzers: none of one kind, or names that do not match. */
export function checkReferences(spec: Spec, decoded: Decoded): readonly Problem[] {
  const missing = nothingToCheck(spec, decoded) ?? checkLimit(spec, decoded.shards);
  if (missing) return [missing];
  const byName = collectorsByName(spec.collectors, (collector) => collector);
  const unknown = unknownCollectors(spec, byName);
  // Where a collector is unknown, a collector that is not read is probably the one that was meant.
  return [...sameNames(spec), ...unknown, ...(unknown.length > 0 ? [] : unreadCollectors(spec, byName))];
}

function nothingToCheck({ collectors, analyzers }: Spec, { files, documents }: Decoded): Problem | undefined {
  if (documents === 0 && (files > 0 || collectors.length === 0)) {
    return {
      code: "no-document",
      severity: "error",
      message: `No HostPreflight document found: nothing ${collectors.length > 0 ? "of the specs " : ""}would be checked`,
      remedy: "expected a document with kind: HostPreflight and apiVersion: troubleshoot.sh/v1beta2",
      where: "input spec",
    };
  }
  if (collectors.length > 0 && analyzers.length > 0) return undefined;
  const missing = collectors.length === 0 ? "collector" : "analyzer";
  const [first] = [...analyzers, ...collectors];
  return {
    code: `no-${missing}`,
    severity: "error",
    message: `No tcpConnect ${missing} found: nothing would be checked`,
    remedy: `expected at least one tcpConnect among spec.${missing}s, once templates are rendered with this context`,
    ...(first ? { position: first.position } : { where: "input spec" }),
  };
}

/** A warning for each collector that a later one of the same name hides. Collectors that exclude one another hide none. */
function sameNames({ collectors }: Spec): readonly Problem[] {
  const running = new Map<string, Collector>();
  return collectors.flatMap((collector): Problem[] => {
    if (collector.exclude.value) return [];
    const earlier = running.get(collector.name);
    running.set(collector.name, collector);
    if (!earlier) return [];
    return [
      {
        code: "duplicate-collector",
        severity: "warning",
        ...sameName(collector, earlier),
        position: earlier.position,
      },
    ];
  });
}

function unknownCollectors({ analyzers }: Spec, byName: ReadonlyMap<string, Collector>): readonly Problem[] {
  const known = namesOf(byName);
  return analyzers
    .filter(({ collectorName }) => !byName.has(collectorName.value))
    .map(({ collectorName: { value, position } }): Problem => {
      const near = nearest(value, byName.keys());
      return {
        code: "collector-unknown",
        severity: "error",
        message: `No collector is named ${quoted(value)}`,
        remedy: near ? `did you mean ${quoted(near)}?` : `collectors are ${known}`,
        position,
      };
    });
}

function unreadCollectors({ analyzers }: Spec, byName: ReadonlyMap<string, Collector>): readonly Problem[] {
  const read = new Set(analyzers.map(({ collectorName }) => collectorName.value));
  return [...byName.values()]
    .filter(({ name }) => !read.has(name))
    .map(({ name, position }) => ({
      code: "collector-unread",
      severity: "warning",
      message: `No analyzer reads collector "${name}", so its answer decides nothing`,
      remedy: `add a tcpConnect analyzer with collectorName: "${name}"`,
      position,
    }));
}

function sameName({ name, position }: Collector, earlier: Collector): Pick<Problem, "message" | "remedy"> {
  const last = describePosition(position);
  if (last === describePosition(earlier.position)) {
    return {
      message: `Collectors that one loop makes are all named ${quoted(name)}; only the last one is used`,
      remedy: "use the value of the loop in the collectorName",
    };
  }
  return {
    message: `Collector ${quoted(name)} is defined twice; only the last one, at ${last}, is used`,
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
