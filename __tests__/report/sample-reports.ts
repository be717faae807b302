import type { CheckResult } from "../../src/analyze/result.js";
import type { Attempt } from "../../src/collect/collected.js";
import type { Reason } from "../../src/collect/reasons.js";
import type { NetworkStatus } from "../../src/decode/statuses.js";
import type { Report } from "../../src/report/model.js";
import { makeAttempt, makeReport, makeResult } from "./make-report.js";

const networkStatuses: Readonly<Partial<Record<Reason, NetworkStatus>>> = {
  connected: "connected",
  refused: "connection-refused",
  "no-answer": "connection-timeout",
  "dns-timeout": "connection-timeout",
};

const failures: Readonly<Record<NetworkStatus, { errno?: string; message?: string }>> = {
  connected: {},
  "connection-refused": { errno: "ECONNREFUSED", message: "connection refused" },
  "connection-timeout": { message: "i/o timeout" },
  error: { errno: "EHOSTUNREACH", message: "no route to host" },
};

/** A result. Its status and attempt follow from its reason and time unless they are given. */
export function checkOf(override: Partial<CheckResult> = {}): CheckResult {
  const { reason = "connected", durationMs = 4.2 } = override;
  const networkStatus = networkStatuses[reason] ?? "error";
  return makeResult({
    title: "Object storage",
    status: reason === "connected" ? "pass" : "fail",
    message: "Object storage is reachable",
    collector: "object-storage",
    address: "s3.staging.example.com:443",
    networkStatus,
    reason,
    durationMs,
    attempts: [attemptOf({ networkStatus, durationMs })],
    ...override,
  });
}

/** One attempt at one address. */
export function attemptOf(override: Partial<Attempt> = {}): Attempt {
  const { networkStatus = "connected", durationMs = 4.2 } = override;
  const address = { ip: "192.0.2.10", port: 443, ...failures[networkStatus], durationMs };
  return makeAttempt({ networkStatus, dnsMs: 1.3, durationMs, addresses: [address], ...override });
}

const egress = {
  name: "staging-egress",
  startedAt: "2026-11-02T08:00:00.000Z",
  finishedAt: "2026-11-02T08:00:05.012Z",
  sources: [
    { file: "preflight/staging.yaml", sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" },
  ],
  settings: { timeout: "5s", retries: "2", "fail-on": "fail", concurrency: "auto", resolver: "auto" },
};

const at = (line: number) => ({ file: "preflight/staging.yaml", line, column: 7 });

const postgres = checkOf({
  title: "Postgres primary",
  status: "fail",
  message: "Timed out reaching Postgres. Ask the network team to open the port.",
  uri: "https://wiki.example.com/firewall-request",
  collector: "postgres-primary",
  address: "db.staging.example.com:5432",
  reason: "no-answer",
  networkMessage: "dial tcp 192.0.2.21:5432: i/o timeout",
  durationMs: 5003.1,
  attempts: [
    attemptOf({
      networkStatus: "connection-timeout",
      dnsMs: 3.2,
      durationMs: 5003.1,
      addresses: [
        { ip: "192.0.2.21", port: 5432, message: "i/o timeout", durationMs: 2499.7 },
        { ip: "2001:db8::21", port: 5432, errno: "ENETUNREACH", message: "network is unreachable", durationMs: 0.3 },
        { ip: "192.0.2.22", port: 5432, message: "i/o timeout", durationMs: 2500.2 },
      ],
    }),
  ],
  position: at(41),
});

const redis = checkOf({
  title: "Redis",
  status: "warn",
  message: "Redis refuses connections: it may be restarting",
  collector: "redis",
  address: "cache.staging.example.com:6379",
  reason: "refused",
  networkMessage: "dial tcp 192.0.2.30:6379: connect: connection refused",
  durationMs: 22.4,
  attempts: [1, 2, 3].map((attempt) =>
    attemptOf({
      networkStatus: "connection-refused",
      dnsMs: attempt === 1 ? 1.1 : 0.2,
      durationMs: 7.1 + attempt,
      addresses: [
        {
          ip: "192.0.2.30",
          port: 6379,
          errno: "ECONNREFUSED",
          message: "connection refused",
          durationMs: 5.9 + attempt,
        },
      ],
    }),
  ),
  position: at(58),
});

const broker = checkOf({
  title: "Message broker",
  status: "fail",
  message: "The name of the broker is not known here",
  collector: "broker",
  address: "broker.staging.example.com:5671",
  reason: "dns-not-found",
  networkMessage: "dial tcp: lookup broker.staging.example.com on 192.0.2.53:53: no such host",
  durationMs: 8.4,
  attempts: [attemptOf({ networkStatus: "error", dnsMs: 8.1, durationMs: 8.4, addresses: [] })],
  position: at(74),
});

const passing = [
  { title: "Kubernetes API", address: "api.staging.example.com:6443", message: "The API answers", durationMs: 11.7 },
  {
    title: "Object storage",
    address: "s3.staging.example.com:443",
    message: "Object storage is reachable",
    durationMs: 4.2,
  },
  {
    title: "Container registry",
    address: "registry.example.com:443",
    message: "Images can be pulled",
    durationMs: 38.9,
  },
  { title: "Identity provider", address: "[2001:db8::5]:8443", message: "Logins work", durationMs: 3.1 },
  { title: "Metrics", address: "metrics.staging.example.com:9090", message: "Metrics can be pushed", durationMs: 0.6 },
].map((check, index) => checkOf({ ...check, collector: check.title.toLowerCase(), position: at(90 + 9 * index) }));

const excludedJoin = [
  { title: "Join: kubelet", kind: "analyzer", position: at(140) },
  { title: "kubelet", kind: "collector", position: at(131) },
] as const;

/** A report in which every check passed. */
export function greenReport(): Report {
  return makeReport({ ...egress, results: passing, finishedAt: "2026-11-02T08:00:00.041Z" });
}

/** A typical report: most checks passed, a few failed or warned. */
export function mixedReport(): Report {
  const [api, ...others] = passing;
  return makeReport({
    ...egress,
    results: [...(api ? [api] : []), postgres, redis, broker, ...others],
    excluded: excludedJoin,
    problems: [
      {
        code: "unknown-field",
        severity: "warning",
        message: "Unknown field `adress` in tcpConnect",
        remedy: "did you mean `address`?",
        position: at(33),
      },
    ],
  });
}

/** A report in which every check failed, each for another reason. */
export function redReport(): Report {
  const kinds: readonly (readonly [Reason, string, string])[] = [
    ["refused", "db.staging.example.com:5432", "dial tcp 192.0.2.21:5432: connect: connection refused"],
    ["no-answer", "192.0.2.40:22", "dial tcp 192.0.2.40:22: i/o timeout"],
    ["dns-not-found", "nowhere.example.com:443", "dial tcp: lookup nowhere.example.com: no such host"],
    ["dns-failure", "broken.example.com:443", "dial tcp: lookup broken.example.com: server misbehaving"],
    ["dns-timeout", "slow.example.com:443", "dial tcp: lookup slow.example.com: i/o timeout"],
    ["host-unreachable", "192.0.2.77:80", "dial tcp 192.0.2.77:80: connect: no route to host"],
    ["network-unreachable", "198.51.100.1:80", "dial tcp 198.51.100.1:80: connect: network is unreachable"],
    ["no-ipv6", "[2001:db8::9]:443", "dial tcp [2001:db8::9]:443: connect: network is unreachable"],
    ["bad-address", "https://example.com", "dial tcp: address https://example.com: too many colons in address"],
    ["policy-denied", "192.0.2.1:6379", "192.0.2.1:6379 is denied by 192.0.2.0/28"],
    ["not-run", "late.example.com:443", "the run's time was up"],
    ["local-limit", "busy.example.com:443", "dial tcp 192.0.2.90:443: socket: too many open files"],
    ["other", "odd.example.com:443", "dial tcp 192.0.2.91:443: connect: protocol not available"],
  ];
  const results = kinds.map(([reason, address, networkMessage], index) =>
    checkOf({
      title: `Dependency ${index + 1}`,
      message: `Dependency ${index + 1} cannot be reached`,
      address,
      reason,
      networkMessage,
      durationMs: 37 * 1.7 ** index,
      position: at(10 + 8 * index),
      ...(reason === "not-run" || reason === "bad-address" ? { attempts: [] } : {}),
    }),
  );
  return makeReport({ ...egress, results });
}

/** A report of `count` checks; every 97th failed and every 89th warned. */
export function largeReport(count: number): Report {
  const results = Array.from({ length: count }, (_, index) => {
    const reason: Reason = index % 97 === 5 ? "no-answer" : index % 89 === 7 ? "refused" : "connected";
    const ip = `192.0.2.${index % 254}`;
    const address = `node-${index}.example.com:${1024 + index}`;
    const durationMs = reason === "no-answer" ? 10_000 : 3 + (index % 40);
    const networkStatus = networkStatuses[reason] ?? "error";
    return checkOf({
      title: `Node ${index} of the fleet`,
      status: reason === "connected" ? "pass" : reason === "refused" ? "warn" : "fail",
      message: reason === "connected" ? `Node ${index} answers` : `Node ${index} does not answer`,
      collector: `node-${index}`,
      address,
      reason,
      networkMessage: reason === "connected" ? "" : `dial tcp ${ip}:${1024 + index}: i/o timeout`,
      durationMs,
      attempts: [attemptOf({ networkStatus, durationMs })],
      position: { file: "preflight/fleet.yaml", line: 10 + 14 * index, column: 7 },
    });
  });
  return makeReport({ ...egress, name: "fleet", results });
}

/** Strings that would have an effect if they were not shown as text. */
export const hostileTexts = [
  "<script>alert('script')</script>",
  "</script><script>alert('close')</script>",
  "</style></title></textarea></table></details><img src=x onerror=alert('img')>",
  "<svg onload=alert('svg')><style>*{display:none}</style>",
  "\"'><a href=\"javascript:alert('attribute')\" onmouseover=\"alert('over')\" autofocus onfocus=alert(1)>x</a>",
  '<iframe src="https://example.com/frame"></iframe><meta http-equiv=refresh content="0;url=https://example.com">',
  "--><!-- --!><![CDATA[ ]]> <?php ?>",
  "&lt;script&gt; &#60;b&#62; &amp;amp;",
  "| a | b |\n| - | - |\n| 1 | 2 |",
  "# heading\n\nSetext\n======\n\n> quote\n- item\n1. item\n\n    code\n\n---",
  "[link](https://example.com/link) ![image](https://example.com/image.png) <https://example.com/auto>",
  "https://example.com/bare www.example.com someone@example.com",
  "@example-user @example/team #123 example/repo#4 GH-5 0123456789abcdef0123456789abcdef01234567",
  "**bold** __strong__ *em* ~~gone~~ `code` ``two`` $math$ $$block$$ :tada: [^1]\n\n[^1]: note",
  "```mermaid\ngraph LR; a-->b\n```",
  "</details></summary></td></tr></table>\n\n## ✅ All checks passed",
  "<!-- tcp-connect-preflight:0123456789abcdef:0123 -->",
  "::error file=x::injected\n##[error]injected\n::stop-commands::x",
  "\u001b[2J\u001b[31mred\u0007\u0000\u0008\u007f",
  "\u202Egnp.exe\u2066 \u200B\u200E\uFEFF\u2028\u2029\u0085",
  "\ud800 lone \udc00 surrogates \uffff\ufffe",
  "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031ea\u0309\u036cl\u0357go",
  "x".repeat(3000),
  "{{#each this}}{{constructor}}{{/each}} {{{raw}}} <%= env %>",
  "",
  " \n\t\n ",
] as const;

/** A report with each hostile string in each field that a spec, an input or a host controls. */
export function hostileReport(): Report {
  const results = hostileTexts.map((text, index) =>
    checkOf({
      title: text,
      status: index % 3 === 2 ? "warn" : "fail",
      message: text,
      uri:
        ["javascript:alert('uri')", "java\nscript:alert('split')", "data:text/html,<script>alert(1)</script>", text][
          index % 4
        ] ?? text,
      spec: text,
      collector: text,
      address: text,
      reason: "other",
      networkMessage: text,
      attempts: [attemptOf({ networkStatus: "error", addresses: [{ ip: text, port: 1, errno: text, durationMs: 1 }] })],
      position: { file: text, line: 1, column: 1 },
    }),
  );
  return makeReport({
    results,
    name: hostileTexts.join(" "),
    runner: { os: hostileTexts[0], arch: hostileTexts[4] },
    startedAt: hostileTexts[4],
    sources: hostileTexts.map((text) => ({ file: text, sha256: text })),
    excluded: hostileTexts.map((text) => ({
      title: text,
      kind: "analyzer",
      position: { file: text, line: 1, column: 1 },
    })),
    problems: hostileTexts.map((text) => ({
      code: "unknown-field",
      severity: "warning",
      message: text,
      remedy: text,
      position: { file: text, line: 1, column: 1 },
    })),
    settings: Object.fromEntries(hostileTexts.map((text, index) => [`${index} ${text}`, text])),
  });
}
