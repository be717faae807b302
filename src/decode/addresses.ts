import type { AddressLine } from "../inputs/addresses.js";
import { describePosition, InputError, type Problem } from "../problem/problem.js";
import { relate } from "./check-references.js";
import type { Analyzer, Collector, Spec } from "./spec.js";

/** The checks of `addresses` without any spec: the shortest way, on which no YAML is read. */
export function decodeAddresses(addresses: readonly AddressLine[]): Spec {
  const problems: Problem[] = [];
  const spec = addressChecks(addresses);
  relate(spec, { texts: 0, documents: 0 }, (problem) => problems.push(problem));
  if (problems.some(({ severity }) => severity === "error")) throw new InputError(problems);
  return { ...spec, problems };
}

/**
 * One collector and one analyzer of each line, each with a collector name of its own: neither two lines of one name nor
 * a spec's collector may hide a check.
 *
 * @param taken names of the specs' collectors, and of those that their analyzers ask for
 */
export function addressChecks(
  addresses: readonly AddressLine[],
  taken: Iterable<string> = [],
): Pick<Spec, "collectors" | "analyzers"> {
  const names = new Set(taken);
  const checks = addresses.map((line) => {
    const collectorName = names.has(line.name)
      ? `${line.name} (${describePosition(line.address.position)})`
      : line.name;
    names.add(collectorName);
    return addressCheck(line, collectorName);
  });
  return {
    collectors: checks.map(({ collector }) => collector),
    analyzers: checks.map(({ analyzer }) => analyzer),
  };
}

/** A check without a spec: passes when connected, fails on anything else. */
function addressCheck(
  { name, address }: AddressLine,
  collectorName: string,
): { collector: Collector; analyzer: Analyzer } {
  const { position } = address;
  const exclude = { value: false, position };
  const spec = "addresses";
  const to = name === address.value ? address.value : `${name} at ${address.value}`;
  return {
    collector: { name: collectorName, address, exclude, position, spec },
    analyzer: {
      title: name,
      collectorName: { value: collectorName, position },
      exclude,
      outcomes: [
        { severity: "pass", when: "connected", message: `Connected to ${to}`, position },
        { severity: "fail", when: "", message: `Cannot connect to ${to}`, position },
      ],
      position,
      spec,
    },
  };
}
