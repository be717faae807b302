import type { CheckResult } from "../analyze/result.js";
import { compareWithBaseline } from "../report/comparison.js";
import type { Report } from "../report/model.js";
import { reportToView } from "./report-to-view.js";
import type { View } from "./view.js";

const position = { file: "spec.yaml", line: 1, column: 1 };

const connected: CheckResult = {
  title: "API",
  status: "pass",
  message: "The API is reachable",
  spec: "sample",
  collector: "api",
  address: "api.example.com:443",
  networkStatus: "connected",
  networkMessage: "",
  reason: "connected",
  durationMs: 1,
  attempts: [
    {
      networkStatus: "connected",
      dnsMs: 1,
      durationMs: 2,
      addresses: [
        { ip: "192.0.2.1", port: 443, errno: "ECONNREFUSED", message: "connect: connection refused", durationMs: 1 },
        { ip: "192.0.2.2", port: 443, durationMs: 1 },
      ],
    },
  ],
  position,
};

const refused: CheckResult = {
  ...connected,
  title: "Database",
  status: "fail",
  message: "The database refused",
  uri: "https://example.com/help",
  address: "db.example.com:5432",
  networkStatus: "connection-refused",
  networkMessage: "connection refused",
  reason: "refused",
  failingSince: { at: "2025-12-20T00:00:00Z", runs: 5 },
};

const bare: Report = {
  schemaVersion: 1,
  tool: { name: "tcp-connect-preflight", version: "1" },
  name: "sample",
  runner: { os: "Linux", arch: "X64" },
  startedAt: "2026-01-01T00:00:00Z",
  finishedAt: "2026-01-01T00:00:01Z",
  result: "pass",
  counts: { total: 0, passed: 0, warned: 0, failed: 0, excluded: 0, notRun: 0 },
  sources: [],
  results: [],
  excluded: [],
  problems: [],
  settings: {},
};

const full: Report = {
  ...bare,
  result: "fail",
  counts: { total: 3, passed: 1, warned: 1, failed: 1, excluded: 1, notRun: 0 },
  sources: [{ file: "spec.yaml", sha256: "0" }],
  results: [refused, { ...refused, title: "Cache", status: "warn", address: "cache.example.com:6379" }, connected],
  excluded: [{ title: "Old", kind: "analyzer", position }],
  problems: [{ code: "sample", severity: "warning", message: "A warning", remedy: "do this", position }],
  settings: { timeout: "5s" },
};

/** What two runners found, so that all of it is there that only a merged report has. */
const fleet: Report = {
  ...full,
  counts: { total: 3, passed: 1, warned: 1, failed: 1, excluded: 1, notRun: 0 },
  runners: ["eu-1", "us-1"].map((name) => ({
    name,
    runner: full.runner,
    startedAt: full.startedAt,
    finishedAt: full.finishedAt,
  })),
  missing: ["us-2"],
  results: full.results.map((result, index) => ({ ...result, runner: index === 0 ? "us-1" : "eu-1" })),
  excluded: full.excluded.map((one) => ({ ...one, runner: "us-1" })),
  problems: full.problems.map((problem) => ({ ...problem, runners: ["eu-1"] })),
};

/** Returns views with every optional part and a row in every list, of one run and of several, and views without any, for each target. */
export function sampleViews(): readonly View[] {
  const changes = compareWithBaseline(full, { results: [connected] });
  const options = {
    link: () => "https://example.com/spec",
    runUrl: "https://example.com/run",
    commit: "89abcdef0123456789abcdef0123456789abcdef",
    changes,
    failOn: "never",
  } as const;
  return (["summary", "comment"] as const).flatMap((target) => [
    reportToView(full, { ...options, target }),
    reportToView(fleet, { ...options, target }),
    reportToView(bare, { target }),
  ]);
}
