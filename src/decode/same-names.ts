import { describePosition, type Problem } from "../problem/problem.js";
import { quoteName } from "../problem/shorten.js";
import { nameKey } from "./read-by.js";
import type { Analyzer, Collector, Spec } from "./spec.js";

/**
 * Returns the problems of names that several collectors have which are not excluded. It is an error where they dial
 * different targets and an analyzer reads the name: the answer could be that of any of them. Otherwise each collector that a
 * later one hides is a warning. A collector that is excluded is an alternative of one that is not.
 *
 * @param readBy returns the collector that an analyzer reads
 */
export function sameNames(
  { collectors, analyzers }: Spec,
  readBy: (analyzer: Analyzer) => Collector | undefined,
): readonly Problem[] {
  const reader = new Map<string, Analyzer>();
  for (const analyzer of analyzers) {
    const key = nameKey(analyzer.collectorName.value);
    // An analyzer that reads an excluded collector fails anyway, and its message says why.
    const isReading = !analyzer.exclude.value && readBy(analyzer)?.exclude.value === false;
    if (isReading && !reader.has(key)) reader.set(key, analyzer);
  }
  return [...runningByName(collectors)].flatMap(([key, same]) => {
    if (same.length === 1) return [];
    const analyzer = reader.get(key);
    return analyzer && targetsOf(same).size > 1 ? [ambiguous(same, analyzer)] : hidden(same);
  });
}

function runningByName(collectors: readonly Collector[]): ReadonlyMap<string, readonly Collector[]> {
  const byName = new Map<string, Collector[]>();
  for (const collector of collectors) {
    if (collector.exclude.value) continue;
    const key = nameKey(collector.name);
    const same = byName.get(key);
    if (same) same.push(collector);
    else byName.set(key, [collector]);
  }
  return byName;
}

/** Returns what collectors dial, each different address and timeout once. */
function targetsOf(collectors: readonly Collector[]): ReadonlySet<string> {
  return new Set(
    collectors.map(({ address, timeoutMs }) => JSON.stringify([address.value, timeoutMs ?? `${timeoutMs}`])),
  );
}

function ambiguous(same: readonly Collector[], { title, position }: Analyzer): Problem {
  const [first, ...others] = same as [Collector, ...Collector[]];
  const places = [...new Set(same.map((each) => describePosition(each.position)))];
  const isLoop = places.length === 1;
  const addresses = new Set(same.map(({ address }) => address.value));
  const what = addresses.size > 1 ? "addresses" : "timeouts";
  const where = isLoop ? "" : `, at ${listed(places)}`;
  const names = [...new Set(same.map(({ name }) => name))];
  const also =
    names.length > 1 ? ` (${names.slice(1, MAX_PLACES).map(quoteName).join(", ")} is the same name in Go)` : "";
  return {
    code: "duplicate-collector",
    severity: "error",
    message: `${others.length + 1} collectors are named ${quoteName(first.name)}${also} and have different ${what}${where}; ${quoteName(title)} at ${describePosition(position)} reads one of them`,
    remedy: isLoop
      ? "use the value of the loop in the collectorName"
      : "give each collector a collectorName of its own, or exclude all but one",
    position: first.position,
  };
}

/** The last of the collectors is read. */
function hidden(same: readonly Collector[]): readonly Problem[] {
  return same.slice(0, -1).map((earlier, index) => ({
    code: "duplicate-collector",
    severity: "warning",
    ...sameName(same[index + 1] as Collector, earlier),
    position: earlier.position,
  }));
}

function sameName({ name, position }: Collector, earlier: Collector): Pick<Problem, "message" | "remedy"> {
  const last = describePosition(position);
  if (last === describePosition(earlier.position)) {
    return {
      message: `Collectors that one loop makes are all named ${quoteName(name)}; only the last one is used`,
      remedy: "use the value of the loop in the collectorName",
    };
  }
  const same = name === earlier.name ? "" : `, which is ${quoteName(earlier.name)} in Go,`;
  return {
    message: `Collector ${quoteName(name)}${same} is defined twice; only the last one, at ${last}, is used`,
    remedy: "give each collector a collectorName of its own",
  };
}

const MAX_PLACES = 10;

function listed(places: readonly string[]): string {
  const some = places.slice(0, MAX_PLACES);
  return places.length > MAX_PLACES
    ? `${some.join(", ")} and ${places.length - MAX_PLACES} more`
    : `${some.slice(0, -1).join(", ")} and ${some.at(-1)}`;
}
