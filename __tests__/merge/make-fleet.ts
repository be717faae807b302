import type { CheckResult } from "../../src/analyze/result.js";
import type { Expect } from "../../src/inputs/expect.js";
import { merge } from "../../src/merge/merge.js";
import type { ReadReport } from "../../src/merge/parts.js";
import type { Report } from "../../src/report/model.js";
import { makeReport, makeResult } from "../report/make-report.js";

const endings = {
  ok: { status: "pass", networkStatus: "connected", reason: "connected" },
  dropped: { status: "fail", networkStatus: "connection-timeout", reason: "no-answer" },
  refused: { status: "fail", networkStatus: "connection-refused", reason: "refused" },
  "hung up": { status: "fail", networkStatus: "error", reason: "hung-up" },
  /** As a spec wants it that wants a closed port. */
  closed: { status: "pass", networkStatus: "connection-refused", reason: "refused" },
  silent: { status: "pass", networkStatus: "connection-timeout", reason: "no-answer" },
  /** As a spec does not want it that wants a closed port. */
  open: { status: "fail", networkStatus: "connected", reason: "connected" },
  unknown: { status: "fail", networkStatus: "error", reason: "dns-not-found" },
  unreachable: { status: "fail", networkStatus: "error", reason: "host-unreachable" },
  itself: { status: "pass", networkStatus: "connected", reason: "connected", ownAddress: "127.0.0.1" },
  unseen: { status: "fail", reason: "not-run" },
} as const satisfies Record<string, Partial<CheckResult>>;

/** How a check ended, in a word; `-` is a runner that has no such check. */
export type Ending = keyof typeof endings | "-";

/** What each runner found, in the order of the titles. */
export type Fleet = Readonly<Record<string, readonly Ending[]>>;

const tool = { name: "tcp-connect-preflight", version: "1.0.0" };

/** The report of one runner: a check for each title, at `TITLE.example.com:443`. */
function runnerReport(name: string, titles: readonly string[], found: readonly Ending[]): Report {
  const results = found.flatMap((ending, index) => {
    if (ending === "-") return [];
    const title = titles[index] as string;
    const { networkStatus: _, ...result } = makeResult({
      title,
      collector: title,
      address: `${title}.example.com:443`,
    });
    return [{ ...result, ...endings[ending] }];
  });
  return makeReport({ name, results });
}

/** The merged report of a fleet. */
export function mergedFleet(titles: readonly string[], fleet: Fleet, expect?: Expect): Report {
  const reports = Object.entries(fleet).map(([name, found]) => read(runnerReport(name, titles, found)));
  return mergedReport(reports, expect);
}

/** @param now in milliseconds since 1970; without it, no time has passed since the newest report */
export function mergedReport(reports: readonly ReadReport[], expect?: Expect, now = newest(reports)): Report {
  const { value, problems } = merge(reports, { name: "fleet", tool, expect, now });
  if (!value) throw new Error(problems.map(({ message }) => message).join("\n"));
  return value;
}

function newest(reports: readonly ReadReport[]): number {
  return Math.max(...reports.map(({ report }) => Date.parse(report.finishedAt)));
}

/** A report as it is read from the file `NAME.json`, or `NAME-INDEX.json` of a shard. */
export function read(report: Report): ReadReport {
  return { file: `${report.name}${report.shard ? `-${report.shard.index}` : ""}.json`, report };
}
