import type { CheckResult, Excluded } from "../../src/analyze/result.js";
import type { Attempt } from "../../src/collect/collected.js";
import type { Report } from "../../src/report/model.js";
import { type RunFacts, report } from "../../src/report/report.js";

/** A check that connected, with the given fields instead of its own. */
export function makeResult(overrides: Partial<CheckResult> = {}): CheckResult {
  return {
    title: "API",
    status: "pass",
    message: "The API is reachable",
    spec: "staging",
    collector: "api",
    address: "api.example.com:443",
    networkStatus: "connected",
    networkMessage: "",
    reason: "connected",
    durationMs: 41,
    attempts: [makeAttempt()],
    position: { file: "preflight/staging.yaml", line: 12, column: 7 },
    ...overrides,
  };
}

export function makeAttempt(overrides: Partial<Attempt> = {}): Attempt {
  return {
    networkStatus: "connected",
    dnsMs: 3,
    durationMs: 41,
    addresses: [{ ip: "192.0.2.10", port: 443, durationMs: 38 }],
    ...overrides,
  };
}

/** A check that got no answer. */
export function makeTimeout(overrides: Partial<CheckResult> = {}): CheckResult {
  return makeResult({
    title: "Postgres primary",
    status: "fail",
    message: "Timed out reaching Postgres, open a firewall request",
    uri: "https://wiki.example.com/firewall",
    collector: "postgres",
    address: "db.example.com:5432",
    networkStatus: "connection-timeout",
    networkMessage: "dial tcp 192.0.2.12:5432: i/o timeout",
    reason: "no-answer",
    durationMs: 5001,
    attempts: [
      makeAttempt({
        networkStatus: "connection-timeout",
        durationMs: 5001,
        addresses: [
          { ip: "192.0.2.12", port: 5432, message: "i/o timeout", durationMs: 2500 },
          { ip: "192.0.2.13", port: 5432, message: "i/o timeout", durationMs: 2498 },
        ],
      }),
    ],
    position: { file: "preflight/staging.yaml", line: 41, column: 7 },
    ...overrides,
  });
}

/** A check of a closed port, for which the spec only warns. */
export function makeRefused(overrides: Partial<CheckResult> = {}): CheckResult {
  const refused = { ip: "192.0.2.20", port: 6379, errno: "ECONNREFUSED", message: "connection refused", durationMs: 2 };
  const attempt = makeAttempt({ networkStatus: "connection-refused", durationMs: 6, addresses: [refused] });
  return makeResult({
    title: "Redis",
    status: "warn",
    message: "Redis is restarting",
    collector: "redis",
    address: "cache.example.com:6379",
    networkStatus: "connection-refused",
    networkMessage: "dial tcp 192.0.2.20:6379: connect: connection refused",
    reason: "refused",
    durationMs: 22,
    attempts: [attempt, attempt, attempt],
    position: { file: "preflight/staging.yaml", line: 58, column: 7 },
    ...overrides,
  });
}

export function makeExcluded(overrides: Partial<Excluded> = {}): Excluded {
  return {
    title: "Old endpoint",
    kind: "analyzer",
    position: { file: "preflight/staging.yaml", line: 72, column: 9 },
    ...overrides,
  };
}

interface Parts extends Partial<RunFacts> {
  readonly results?: readonly CheckResult[];
  readonly excluded?: readonly Excluded[];
}

/** A report with the verdict and the counts that fit its results. */
export function makeReport({ results = [makeResult()], excluded = [], ...facts }: Parts = {}): Report {
  return report(
    { results, excluded },
    {
      tool: { name: "tcp-connect-preflight", version: "1.0.0" },
      name: "gate",
      runner: { os: "Linux", arch: "X64" },
      startedAt: "2026-01-02T03:04:05.000Z",
      finishedAt: "2026-01-02T03:04:10.100Z",
      sources: [{ file: "preflight/staging.yaml", sha256: "0".repeat(64) }],
      problems: [],
      settings: { timeout: "5s", concurrency: "auto", "fail-on": "fail" },
      ...facts,
    },
  );
}

/** A failed, a warned, two passed checks and an excluded one, and a warning about the spec. */
export function makeMixedReport(): Report {
  return makeReport({
    results: [
      makeResult(),
      makeTimeout(),
      makeRefused(),
      makeResult({ title: "Registry", address: "192.0.2.30:5000" }),
    ],
    excluded: [makeExcluded()],
    problems: [
      {
        code: "unknown-field",
        severity: "warning",
        message: "Unknown field adress",
        remedy: "did you mean address?",
        position: { file: "preflight/staging.yaml", line: 44, column: 9 },
      },
    ],
  });
}
