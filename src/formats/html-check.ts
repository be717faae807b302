import type { CheckResult } from "../analyze/result.js";
import type { Attempt } from "../collect/collected.js";
import { reasonSentences } from "../collect/reasons.js";
import type { Severity } from "../decode/spec.js";
import { describePosition } from "../problem/problem.js";
import type { Change } from "../report/changes.js";
import { formatDuration } from "../report/duration.js";
import { escapeHtml, parseHttpUrl } from "../report/escape.js";
import { type Command, explain } from "../report/evidence.js";
import { statusWords } from "../report/verdict.js";

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
export function checkRow(result: CheckResult, change?: Change): string {
  const cell = (name: string, content: string): string => `<td role="cell" class="${name}">${content}</td>`;
  return [
    `<tr role="row" class="${result.status}">`,
    cell(
      "result",
      `${icon(result.status)} ${statusWords[result.status]}${change === undefined ? "" : ` <small>${change}</small>`}`,
    ),
    `<th role="rowheader" scope="row" class="title"><bdi>${escapeHtml(result.title)}</bdi></th>`,
    cell("address", `<code>${escapeHtml(result.address)}</code>`),
    cell("time", escapeHtml(result.reason === "not-run" ? "" : formatDuration(result.durationMs))),
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
  const url = parseHttpUrl(uri);
  const text = escapeHtml(uri);
  if (url === undefined) return `<code>${text}</code>`;
  return `<a href="${escapeHtml(url.href)}" rel="noopener noreferrer nofollow">${text}</a>`;
}

function evidence(result: CheckResult): string {
  const { reason, networkStatus, collector, spec, attempts } = result;
  const { steps, networkMessage, cause, remedy, commands } = explain(result);
  const isConnected = reason === "connected";
  const rows = [
    networkStatus === undefined ? "" : row("Status", `<code>${networkStatus}</code>`),
    networkMessage === "" ? "" : row("Error", `<code>${escapeHtml(networkMessage)}</code>`),
    steps.length === 0 ? "" : row("Tried", list(steps.map(({ subject, text }) => step(subject, text)))),
    isConnected ? "" : row("Likely cause", escapeHtml(cause)) + row("What to do", escapeHtml(remedy)),
    isConnected || commands.length === 0 ? "" : row("See it again", commands.map(commandBlock).join("")),
    row("Collector", `<bdi>${escapeHtml(collector)}</bdi> of <bdi>${escapeHtml(spec)}</bdi>`),
  ];
  const words = escapeHtml(reasonSentences[reason].label) + triesWords(attempts);
  return `<details><summary>${words}</summary><dl class="how">${rows.join("")}</dl></details>`;
}

function row(term: string, description: string): string {
  return `<dt>${term}</dt><dd>${description}</dd>`;
}

function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

function step(subject: string, text: string): string {
  return subject === "" ? escapeHtml(text) : `<code>${escapeHtml(subject)}</code> ${escapeHtml(text)}`;
}

function commandBlock({ lines }: Command): string {
  return `<pre>${escapeHtml(lines.join("\n"))}</pre>`;
}

function triesWords(attempts: readonly Attempt[]): string {
  const addresses = new Set(attempts.flatMap((attempt) => attempt.addresses.map(({ ip }) => ip))).size;
  return [
    attempts.length > 1 ? ` · ${attempts.length} attempts` : "",
    addresses > 1 ? ` · ${addresses} addresses` : "",
  ].join("");
}
