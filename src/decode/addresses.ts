import type { AddressLine } from "../inputs/addresses.js";
import type { Meter } from "../meter.js";
import type { Checked } from "../problem/checked.js";
import { describePosition, type Problem } from "../problem/problem.js";
import { checkCount } from "./check-count.js";
import { nameKey } from "./read-by.js";
import { reportSteps } from "./report-steps.js";
import type { Analyzer, Collector, Spec } from "./spec.js";

/**
 * Returns the checks of `addresses`, for runs without a spec. It loads nothing that reads YAML. Each analyzer reads a collector of
 * its own, so nothing else can be wrong between them.
 *
 * @throws WorkLimit once the meter is spent
 */
export function decodeAddresses(
  addresses: readonly AddressLine[],
  { shards = 1, meter }: { readonly shards?: number; readonly meter: Meter },
): Checked<Spec> {
  const value = addressChecks(addresses);
  meter.position = addresses[0]?.address.position;
  meter.steps(reportSteps(value));
  if (addresses.length === 0) return { value, problems: [noAddress()] };
  const wrong = checkCount(value, { files: 0, documents: 0, shards }, meter);
  return { value, problems: wrong ? [wrong] : [] };
}

/** Lines of which each is empty or a comment. */
function noAddress(): Problem {
  return {
    code: "input-missing",
    severity: "error",
    where: "input addresses",
    message: "Nothing to check: no line has an address",
    remedy: "give host:port lines as addresses, or a HostPreflight file as spec",
  };
}

/**
 * Returns a collector and an analyzer for each line, each with a collector name of its own: neither two lines of one name
 * nor a spec's collector may hide a check.
 *
 * @param taken names of the specs' collectors, and of those that their analyzers read
 */
export function addressChecks(addresses: readonly AddressLine[], taken: Iterable<string> = []): Spec {
  if (addresses.length === 0) return { collectors: [], analyzers: [] };
  const names = new Set([...taken].map(nameKey));
  const checks = addresses.map((line) => {
    const collectorName = names.has(nameKey(line.name))
      ? `${line.name} (${describePosition(line.address.position)})`
      : line.name;
    names.add(nameKey(collectorName));
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
