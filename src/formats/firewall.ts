import type { CheckResult } from "../analyze/result.js";
import { isInconclusive, type Reason, reasonSentences } from "../collect/reasons.js";
import type { DialedAddress } from "../go/net/net.js";
import { splitHostPort } from "../go/net/net.js";
import { countOf } from "../report/count-of.js";
import { escapeCsv } from "../report/escape.js";
import { escapeMarkdown, markdownCode } from "../report/markdown.js";
import type { Report } from "../report/model.js";
import { remembered } from "../report/remembered.js";
import { isCsv } from "./forms.js";

/** One connection that a network team is asked to let through, in words that are not escaped yet. */
interface Request {
  readonly runner: string;
  /** The addresses that the kernel chose to dial from. */
  readonly source: string;
  readonly destination: string;
  /** What the destination resolved to, and gave no answer. */
  readonly addresses: string;
  readonly port: string;
  readonly protocol: string;
  readonly check: string;
  readonly reason: string;
  readonly since: string;
}

const columns = {
  runner: "Runner",
  source: "Source",
  destination: "Destination",
  addresses: "Addresses",
  port: "Port",
  protocol: "Protocol",
  check: "Check",
  reason: "Reason",
  since: "Since",
} as const satisfies Record<keyof Request, string>;

const names = Object.keys(columns) as (keyof Request)[];

/** The request as CSV for a file that ends in `.csv`, else as Markdown; in pieces, a row each. */
export function firewallPieces(report: Report, { path = "" }: { readonly path?: string }): Iterable<string> {
  return isCsv(path) ? csvPieces(report) : markdownPieces(report);
}

/**
 * The connections to ask a network team for, as CSV (RFC 4180, lines that end in a line feed): checks that fail or warn because
 * no answer came, because `allow` or `deny` forbids them, or because this machine's own firewall does. A refusal is an answer,
 * so it is not here. A missing report is a row without a destination, and so are the checks of a runner that were not made.
 */
export function formatFirewallCsv(report: Report): string {
  return [...csvPieces(report)].join("");
}

/** The same as a Markdown table, for a ticket. */
export function formatFirewallMarkdown(report: Report): string {
  return [...markdownPieces(report)].join("");
}

function* csvPieces(report: Report): Iterable<string> {
  yield `${names.join(",")}\n`;
  const cell = cells((_, text) => escapeCsv(text));
  const row = (request: Request) => `${names.map((name) => cell(name, request[name])).join(",")}\n`;
  for (const result of report.results.filter(isBlocked)) yield row(requestOf(result, report));
  for (const unknown of unknownOf(report)) yield row({ ...noRequest, ...unknown });
}

type WriteCell = (name: keyof Request, text: string) => string;

/** Columns with the same few strings in all rows. A name of a run may be long, and it is the runner of each check. */
const repeatedColumns: readonly (keyof Request)[] = ["runner", "protocol", "reason"];

/** Returns a function that writes cells as the given one, and those of repeated columns once. */
function cells(write: WriteCell): WriteCell {
  const known = new Map(repeatedColumns.map((name) => [name, remembered((text: string) => write(name, text))]));
  return (name, text) => known.get(name)?.(text) ?? write(name, text);
}

function* markdownPieces(report: Report): Iterable<string> {
  const blocked = report.results.filter(isBlocked);
  const unknown = unknownOf(report);
  if (blocked.length > 0) yield* tablePieces(blocked, report);
  else if (unknown.length > 0) yield "No missing connection is known.\n";
  else if (report.results.length === 0) yield "Nothing was checked, so no missing connection is known.\n";
  else yield "No connection is missing: everything answers, or fails for another reason.\n";
  if (unknown.length === 0) return;
  yield "\nWhat these would have shown is not known:\n\n";
  for (const { runner, check, reason } of unknown) {
    yield `- ${escapeMarkdown([runner, check, reason].filter((words) => words !== "").join(": "))}\n`;
  }
}

function* tablePieces(blocked: readonly CheckResult[], report: Report): Iterable<string> {
  const some = blocked.length === 1 ? "1 connection gets" : `${blocked.length} connections get`;
  yield `${some} no answer or may not be made:\n\n`;
  yield `| ${names.map((name) => columns[name]).join(" | ")} |\n|${names.map(() => "---").join("|")}|\n`;
  const cell = cells(cellOf);
  for (const result of blocked) {
    const request = requestOf(result, report);
    yield `| ${names.map((name) => cell(name, request[name])).join(" | ")} |\n`;
  }
}

function cellOf(name: keyof Request, text: string): string {
  const isCode = ["source", "destination", "addresses", "since"].includes(name);
  return isCode ? text.split(" ").map(markdownCode).join(" ") : escapeMarkdown(text);
}

function isBlocked({ status, reason, attempts }: CheckResult): boolean {
  if (status === "pass") return false;
  return reason === "no-answer" || reason === "policy-denied" || attempts.at(-1)?.addresses.some(isForbidden) === true;
}

/** Something that may need a connection or not: nothing is known of it. */
type Unknown = Pick<Request, "runner" | "check" | "reason">;

const noRequest: Omit<Request, keyof Unknown> = {
  source: "",
  destination: "",
  addresses: "",
  port: "",
  protocol: "",
  since: "",
};

/** The missing reports, and of each runner how many checks show nothing about their targets. */
function unknownOf({ name, results, missing = [] }: Report): readonly Unknown[] {
  const unseen = new Map<string, { readonly runner: string; readonly reason: Reason; count: number }>();
  for (const result of results) {
    const { status, reason, runner = name } = result;
    if (status === "pass" || !isInconclusive(reason) || isBlocked(result)) continue;
    const key = JSON.stringify([runner, reason]);
    const known = unseen.get(key) ?? { runner, reason, count: 0 };
    known.count++;
    unseen.set(key, known);
  }
  return [
    ...missing.map((one) => ({ runner: one, check: "", reason: "missing" })),
    ...[...unseen.values()].map(({ runner, reason, count }) => ({
      runner,
      check: countOf(count, "check"),
      reason: reasonSentences[reason].label,
    })),
  ];
}

/** What the kernel answers where a firewall of this very machine drops the packet. */
function isForbidden({ errno }: DialedAddress): boolean {
  return errno === "EPERM" || errno === "EACCES";
}

function isUnanswered({ errno, message }: DialedAddress): boolean {
  return errno === undefined && message === "i/o timeout";
}

function requestOf(result: CheckResult, { name, startedAt }: Report): Request {
  const { address, title, reason, attempts, failingSince, runner = name } = result;
  const split = splitHostPort(address);
  const [host, port] = split.kind === "split" ? [split.host, split.port] : [address, ""];
  const tried = attempts.at(-1)?.addresses ?? [];
  const blocked = tried.filter((one) => isUnanswered(one) || isForbidden(one));
  const asked = reason === "policy-denied" || blocked.length === 0 ? tried : blocked;
  return {
    runner,
    source: unique(asked.flatMap(({ source }) => source ?? [])),
    destination: host,
    addresses: unique(asked.map(({ ip }) => ip)),
    // The number, where the spec has the name of a service.
    port: tried[0] === undefined ? port : String(tried[0].port),
    protocol: "tcp",
    check: title,
    reason: reasonSentences[reason].label,
    since: failingSince?.at ?? startedAt,
  };
}

function unique(texts: readonly string[]): string {
  return [...new Set(texts)].join(" ");
}
