import { Meter } from "../meter.js";
import { nearestAmong } from "../problem/nearest.js";
import type { Problem } from "../problem/problem.js";
import { quoteName } from "../problem/shorten.js";
import { zeroPortProblem } from "./address-problem.js";
import { checkCount, type Decoded } from "./check-count.js";
import { missingParts } from "./printed-address.js";
import { judgedAmong, nameKey, readsOf } from "./read-by.js";
import { sameNames } from "./same-names.js";
import type { Analyzer, Collector, Spec } from "./spec.js";

/** Returns the problems between collectors and analyzers: none of one kind, or names that do not match. */
export function checkReferences(spec: Spec, decoded: Decoded, meter = new Meter()): readonly Problem[] {
  const wrong = checkCount(spec, decoded, meter);
  if (wrong) return [wrong];
  const readBy = readsOf(spec.collectors, (collector) => collector);
  const unknown = unknownCollectors(spec, readBy);
  // Where a collector is unknown, a collector that is not read is probably the one that was meant.
  return [
    ...missingParts(spec, readBy),
    ...zeroPorts(spec, readBy),
    ...sameNames(spec, readBy),
    ...unknown,
    ...(unknown.length > 0 ? [] : unreadCollectors(spec, readBy)),
  ];
}

type ReadBy = (analyzer: Analyzer) => Collector | undefined;

/**
 * Returns an error for each address with the port 0 that an analyzer reads. A template prints 0 for a number that is absent, as
 * {{kurl}} for a field of an Installer and `int` of Helm. Nobody can listen on it: Go reports that the connection is refused, so a
 * check that a port is closed would pass.
 */
function zeroPorts({ collectors, analyzers }: Spec, readBy: ReadBy): readonly Problem[] {
  const problemOf = new Map<Collector, Problem>();
  for (const collector of collectors) {
    const problem = collector.missingPart === undefined ? zeroPortProblem(collector.address) : undefined;
    if (problem) problemOf.set(collector, problem);
  }
  return judgedAmong([...problemOf.keys()], analyzers, readBy).map((collector) => problemOf.get(collector) as Problem);
}

function unknownCollectors({ collectors, analyzers }: Spec, readBy: ReadBy): readonly Problem[] {
  const names = new Set(collectors.map(({ name }) => name));
  const known = namesOf(names);
  const suggest = nearestAmong(names);
  return analyzers
    .filter((analyzer) => !readBy(analyzer))
    .map(({ collectorName: { value, position } }): Problem => {
      const near = suggest(value, position);
      return {
        code: "collector-unknown",
        severity: "error",
        message: `No collector is named ${quoteName(value)}`,
        remedy: near ? `did you mean ${quoteName(near)}?` : `collectors are ${known}`,
        position,
      };
    });
}

/** A collector with a namesake is reported as one of two. */
function unreadCollectors({ collectors, analyzers }: Spec, readBy: ReadBy): readonly Problem[] {
  const named = new Set(analyzers.map(({ collectorName }) => nameKey(collectorName.value)));
  const read = new Set(analyzers.map(readBy));
  const byName = new Map(collectors.map((collector) => [nameKey(collector.name), collector]));
  return [...byName.values()]
    .filter((collector) => !read.has(collector) && !named.has(nameKey(collector.name)))
    .map(({ name, position }) => ({
      code: "collector-unread",
      severity: "warning",
      message: `No analyzer reads collector ${JSON.stringify(name)}, so its answer decides nothing`,
      remedy: `add a tcpConnect analyzer with collectorName: ${JSON.stringify(name)}`,
      position,
    }));
}

const MAX_NAMES = 10;

function namesOf(names: ReadonlySet<string>): string {
  const some = [...names].slice(0, MAX_NAMES).map(quoteName).join(", ");
  return names.size > MAX_NAMES ? `${some} and ${names.size - MAX_NAMES} more` : some;
}
