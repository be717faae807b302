import type { CheckResult } from "../../analyze/result.js";
import type { Attempt } from "../../collect/collected.js";
import { reasonSentences } from "../../collect/reasons.js";
import type { Severity } from "../../decode/spec.js";
import { describePosition } from "../../errors.js";
import { escapeHtml } from "../escape.js";

/** The words for a status: with the icon, never the colour alone. */
export const statusWords: Readonly<Record<Severity, string>> = { fail: "Failed", warn: "Warned", pass: "Passed" };

/** Drawn once in the page and referred to from each row. */
export function icon(status: Severity): string {
  return `<svg class="icon" aria-hidden="true"><use href="#${status}"/></svg>`;
}

/** The column heads, in the order of the cells. */
export const columns = [
  ["result", "Result"],
  ["title", "Check"],
  ["address", "Endpoint"],
  ["time", "Time"],
  ["place", "Place in the spec"],
] as const;

/**
 * One check: a row of a table that is laid out as a grid, so that a browser need not lay out rows out of sight. Layout
 * takes the table's meaning away in some browsers, hence the roles.
 */
export function checkRow(result: CheckResult): string {
  const cell = (name: string, content: string): string => `<td role="cell" class="${name}">${content}</td>`;
  return [
    `<tr role="row" class="${result.status}">`,
    cell("result", `${icon(result.status)} ${statusWords[result.status]}`),
    `<th role="rowheader" scope="row" class="title"><bdi>${escapeHtml(result.title)}</bdi></th>`,
    cell("address", `<code>${escapeHtml(result.address)}</code>`),
    cell("time", formatDuration(result.durationMs)),
    cell("place", `<code>${escapeHtml(describePosition(result.position))}</code>`),
    cell("message", message(result)),
    cell("evidence", evidence(result)),
    "</tr>",
  ].join("");
}

function message({ message, uri }: CheckResult): string {
  const text = `<bdi>${escapeHtml(message)}</bdi>`;
  return uri === undefined ? text : `${text} ${link(uri)}`;
}

/** A link only where following it can do nothing but open a web page; else the text alone. */
function link(uri: string): string {
  const address = webAddress(uri);
  const text = escapeHtml(uri);
  if (address === undefined) return `<code>${text}</code>`;
  return `<a href="${escapeHtml(address)}" rel="noopener noreferrer nofollow">${text}</a>`;
}

function webAddress(uri: string): string | undefined {
  if (!URL.canParse(uri)) return undefined;
  const { protocol, href } = new URL(uri);
  return protocol === "http:" || protocol === "https:" ? href : undefined;
}

function evidence(result: CheckResult): string {
  const { reason, networkStatus, networkMessage, attempts } = result;
  const { label, cause, remedy } = reasonSentences[reason];
  const needsHelp = reason !== "connected";
  const rows = [
    networkStatus === undefined ? "" : row("Status", `<code>${networkStatus}</code>`),
    networkMessage ? row("Error", `<code>${escapeHtml(networkMessage)}</code>`) : "",
    needsHelp ? row("Likely cause", cause) + row("What to do", remedy) : "",
    result.resolvedBySystem ? row("Name", "Only the system's resolver knew this name, not DNS or the hosts file") : "",
    row("Collector", `<bdi>${escapeHtml(result.collector)}</bdi> of <bdi>${escapeHtml(result.spec)}</bdi>`),
  ];
  const tries = attempts.length === 0 ? "" : `<ol class="tries">${attempts.map(attemptItem).join("")}</ol>`;
  return `<details><summary>${label}${triesWords(attempts)}</summary><div class="how"><dl>${rows.join("")}</dl>${tries}</div></details>`;
}

function row(term: string, description: string): string {
  return `<dt>${term}</dt><dd>${description}</dd>`;
}

function triesWords(attempts: readonly Attempt[]): string {
  const addresses = new Set(attempts.flatMap((attempt) => attempt.addresses.map(({ ip }) => ip))).size;
  return [
    attempts.length > 1 ? ` · ${attempts.length} attempts` : "",
    addresses > 1 ? ` · ${addresses} addresses` : "",
  ].join("");
}

function attemptItem({ networkStatus, dnsMs, durationMs, addresses }: Attempt, index: number): string {
  const dns = dnsMs > 0 ? `, name resolved in ${formatDuration(dnsMs)}` : "";
  const tried = addresses.map(
    ({ ip, port, errno, durationMs }) =>
      `<li><code>${escapeHtml(ip.includes(":") ? `[${ip}]:${port}` : `${ip}:${port}`)}</code> ${escapeHtml(errno ?? "connected")} after ${formatDuration(durationMs)}</li>`,
  );
  const list = tried.length === 0 ? "" : `<ul>${tried.join("")}</ul>`;
  return `<li>Attempt ${index + 1}: ${networkStatus} after ${formatDuration(durationMs)}${dns}${list}</li>`;
}

/** `< 1 ms`, `12 ms`, `5.02 s`, `3 min 5 s`. */
export function formatDuration(ms: number): string {
  if (ms < 1) return "&lt; 1 ms";
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  if (ms < 59_995) return `${(ms / 1000).toFixed(2)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
