import type { CheckResult } from "../analyze/result.js";
import { nameKey } from "../decode/read-by.js";
import type { Analyzer, Spec } from "../decode/spec.js";
import type { Position } from "../problem/problem.js";
import { DIVISION } from "../shard/shard.js";
import type { Report } from "./model.js";

/** Hides what a written report hides. */
export type Show = (report: Report) => Report;

/**
 * Returns the SHA-256, hexadecimal, of the list of all checks of a run: of each collector the address, the timeout and whether
 * it is excluded; of each analyzer the spec, the title, the collector, whether it is excluded, and which status has which
 * outcome. Files and lines are not in it, nor are messages, which decide nothing. The way in which the list is divided is.
 *
 * @param show makes the strings what the report has, since others could be guessed from the digest
 */
export function listDigest(spec: Spec, show: Show): string {
  const hash = process.getBuiltinModule("node:crypto").createHash("sha256");
  hash.update(`division ${DIVISION}\n`);
  const { results } = show(asReport(spec));
  for (const lines of batches(linesOf(spec, results))) hash.update(lines);
  return hash.digest("hex");
}

/** Lines that are hashed at a time: each call takes longer than to hash a line. */
const BATCH = 1_000;

function* batches(lines: Iterable<string>): Iterable<string> {
  let batch: string[] = [];
  for (const line of lines) {
    if (batch.push(line) < BATCH) continue;
    yield batch.join("\n");
    batch = [];
  }
  yield batch.join("\n");
}

function* linesOf({ collectors, analyzers }: Spec, shown: readonly CheckResult[]): Iterable<string> {
  // The name of a collector can be its address; only which one it is matters.
  const numbers = new Map<string, number>();
  for (const [at, { name, timeoutMs, exclude, document }] of collectors.entries()) {
    const key = nameKey(name);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    const address = JSON.stringify(shown[at]?.address);
    yield `collector ${number} of ${document}: ${address} ${timeoutMs} ${exclude.value}`;
  }
  for (const [at, { collectorName, exclude, outcomes, document }] of analyzers.entries()) {
    const title = JSON.stringify(shown[collectors.length + at]?.title);
    const decided = outcomes.map(({ severity, when }) => `${severity} ${JSON.stringify(when)}`).join(", ");
    const number = numbers.get(nameKey(collectorName.value));
    const spec = JSON.stringify(shown[collectors.length + at]?.spec);
    yield `analyzer of ${number} of ${document} ${spec}: ${title} ${exclude.value} ${decided}`;
  }
}

/** A report of checks that were not made, a result for each collector and each analyzer. */
function asReport({ collectors, analyzers }: Spec): Report {
  const counts = { total: 0, passed: 0, warned: 0, failed: 0, excluded: 0, notRun: 0 };
  return {
    schemaVersion: 1,
    tool: { name: "", version: "" },
    name: "",
    runner: { os: "", arch: "" },
    startedAt: "",
    finishedAt: "",
    result: "fail",
    counts,
    sources: [],
    results: [
      ...collectors.map(({ address, position }) => notRun({ address: address.value, position })),
      ...analyzers.map(({ title, spec, position }: Analyzer) => notRun({ title, spec, position })),
    ],
    excluded: [],
    problems: [],
    settings: {},
  };
}

interface Named {
  readonly title?: string;
  readonly spec?: string;
  readonly address?: string;
  readonly position: Position;
}

function notRun({ title = "", spec = "", address = "", position }: Named): CheckResult {
  return {
    title,
    status: "fail",
    message: "",
    spec,
    collector: "",
    address,
    reason: "not-run",
    durationMs: 0,
    attempts: [],
    position,
  };
}
