import fc from "fast-check";
import type { CheckResult } from "../../src/analyze/result.js";
import { type Attempt, networkStatuses, reasons, type TriedAddress } from "../../src/collect/collected.js";
import type { Position } from "../../src/problem/problem.js";
import type { Report, ReportedProblem } from "../../src/report/model.js";
import { makeReport } from "./make-report.js";

/** Pieces that mean something in one of the formats we write. */
const loadedPieces = [
  "|",
  "\\",
  "`",
  "```",
  "<",
  ">",
  "&",
  "&amp;",
  "<b>",
  "</td>",
  "<!--",
  "-->",
  "]]>",
  "<![CDATA[",
  "*",
  "_",
  "~",
  "~~",
  "[",
  "]",
  "(",
  ")",
  "](",
  "![",
  "!",
  "#",
  "##",
  "##[error]",
  "##vso[",
  "::",
  "::error::",
  "::stop-commands::x",
  "@",
  "@user",
  "#1",
  "GH-1",
  "CVE-2024-1",
  "a/b#1",
  "deadbeefcafe",
  ":tada:",
  ":+1:",
  "$",
  "$x$",
  "https://",
  "www.",
  "mailto:",
  "a@b.co",
  "- ",
  "+ ",
  "1. ",
  "1) ",
  "> ",
  "---",
  "===",
  ":-:",
  "| - |",
  "[^1]",
  "[x]",
  "\n",
  "\r",
  "\r\n",
  "\t",
  " ",
  "    ",
  "\n\n",
  "\u0000",
  "\u001b[31m",
  "\u001b]8;;x\u0007",
  "\u0085",
  "\u2028",
  "\u202e",
  "\u2066",
  "\u200b",
  "\ufeff",
  "\ud800",
  "\udc00",
  "\uffff",
  "\u{e0041}",
  "😀",
  "é",
  "日本",
  '"',
  "'",
  "ok 1",
  "not ok",
  "1..2",
  "# SKIP",
  "# TODO",
  "...",
  "{",
  "}",
  "{{",
  "{{kurl",
  "%0A",
  "\\n",
  "\\u0000",
  "=",
  ":",
  ";",
  ",",
  "yes",
  "null",
  "0x1f",
  "~",
];

/** Texts as a hostile spec would have them: pieces of structure mixed with anything. */
export function hostileText(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...loadedPieces) },
    { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
    { weight: 2, arbitrary: fc.stringMatching(/^[a-z0-9 ._:-]{0,6}$/) },
  );
  return fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
}

const position: fc.Arbitrary<Position> = fc.record({
  file: hostileText(),
  line: fc.integer({ min: 1, max: 100_000 }),
  column: fc.integer({ min: 1, max: 500 }),
});

const durationMs = fc.double({ min: 0, max: 120_000, noNaN: true }).map((ms) => Math.round(ms * 1000) / 1000);

const tried: fc.Arbitrary<TriedAddress> = fc.record(
  {
    ip: fc.oneof(fc.ipV4(), fc.ipV6()),
    port: fc.integer({ min: 0, max: 65_535 }),
    errno: fc.constantFrom("ECONNREFUSED", "EHOSTUNREACH"),
    message: fc.oneof(fc.constant("i/o timeout"), hostileText()),
    durationMs,
  },
  { requiredKeys: ["ip", "port", "durationMs"] },
);

const attempt: fc.Arbitrary<Attempt> = fc.record({
  networkStatus: fc.constantFrom(...networkStatuses),
  dnsMs: durationMs,
  durationMs,
  addresses: fc.array(tried, { maxLength: 3 }),
});

const address = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.tuple(fc.domain(), fc.integer({ min: 0, max: 65_535 })).map(([host, port]) => `${host}:${port}`),
  },
  { weight: 1, arbitrary: hostileText() },
);

/** A result as any spec could bring it about. */
export const arbitraryResult: fc.Arbitrary<CheckResult> = fc.record(
  {
    title: hostileText(),
    status: fc.constantFrom("pass", "warn", "fail"),
    message: hostileText(),
    uri: fc.oneof(hostileText(), fc.webUrl()),
    spec: fc.oneof(fc.constantFrom("a", "b", ""), hostileText()),
    collector: hostileText(),
    address,
    networkStatus: fc.constantFrom(...networkStatuses),
    networkMessage: hostileText(),
    reason: fc.constantFrom(...reasons),
    durationMs,
    attempts: fc.array(attempt, { maxLength: 5 }),
    resolvedBySystem: fc.constant(true as const),
    position,
  },
  {
    requiredKeys: [
      "title",
      "status",
      "message",
      "spec",
      "collector",
      "address",
      "reason",
      "durationMs",
      "attempts",
      "position",
    ],
  },
);

const arbitraryProblem: fc.Arbitrary<ReportedProblem> = fc.record(
  {
    code: fc.stringMatching(/^[a-z-]{1,20}$/),
    severity: fc.constantFrom("error", "warning", "notice"),
    message: hostileText(),
    remedy: hostileText(),
    position,
    where: hostileText(),
  },
  { requiredKeys: ["code", "severity", "message"] },
);

const date = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });

/** A report with the verdict that belongs to its results, and texts from anyone. */
export const arbitraryReport: fc.Arbitrary<Report> = fc
  .record({
    results: fc.array(arbitraryResult, { maxLength: 6 }),
    excluded: fc.array(fc.record({ title: hostileText(), kind: fc.constantFrom("collector", "analyzer"), position }), {
      maxLength: 3,
    }),
    problems: fc.array(arbitraryProblem, { maxLength: 3 }),
    settings: fc.dictionary(fc.stringMatching(/^[a-z-]{1,12}$/), hostileText(), { maxKeys: 3, noNullPrototype: true }),
    sources: fc.array(fc.record({ file: hostileText(), sha256: fc.stringMatching(/^[0-9a-f]{64}$/) }), {
      maxLength: 2,
    }),
    name: hostileText(),
    runner: fc.record({ os: hostileText(), arch: hostileText() }),
    startedAt: date.map((at) => at.toISOString()),
    finishedAt: date.map((at) => at.toISOString()),
  })
  .map(makeReport);
