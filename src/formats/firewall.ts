import type { CheckResult } from "../analyze/result.js";
import { reasonSentences } from "../collect/reasons.js";
import type { DialedAddress } from "../go/net/net.js";
import { splitHostPort } from "../go/net/net.js";
import { escapeCsv } from "../report/escape.js";
import { escapeMarkdown, markdownCode } from "../report/markdown.js";
import type { Report } from "../report/model.js";

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
  return /\.csv$/i.test(path) ? csvPieces(report) : markdownPieces(report);
}

/**
 * The connections to ask a network team for, as CSV (RFC 4180, lines that end in a line feed): checks that fail or warn because no answer came, because
 * `allow` or `deny` forbids them, or because this machine's own firewall does. A refusal is an answer, so it is not here.
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
  for (const result of report.results.filter(isBlocked)) {
    const request = requestOf(result, report);
    yield `${names.map((name) => escapeCsv(request[name])).join(",")}\n`;
  }
}

function* markdownPieces(report: Report): Iterable<string> {
  const blocked = report.results.filter(isBlocked);
  if (blocked.length === 0) {
    yield "No connection is missing: everything answers, or fails for another reason.\n";
    return;
  }
  const some = blocked.length === 1 ? "1 connection gets" : `${blocked.length} connections get`;
  yield `${some} no answer or may not be made:\n\n`;
  yield `| ${names.map((name) => columns[name]).join(" | ")} |\n|${names.map(() => "---").join("|")}|\n`;
  for (const result of blocked) {
    const request = requestOf(result, report);
    yield `| ${names.map((name) => cellOf(name, request[name])).join(" | ")} |\n`;
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
