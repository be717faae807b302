import type { CheckResult } from "../analyze/result.js";
import { reasonSentences } from "../collect/reasons.js";
import type { Severity } from "../decode/spec.js";
import { describePosition } from "../problem/problem.js";
import type { Change } from "../report/changes.js";
import { describeSince } from "../report/describe-since.js";
import { formatCheckTime } from "../report/duration.js";
import { escapeHtml } from "../report/escape.js";
import { type Circumstances, describeDead, describeTries, explain, type ShellCommand } from "../report/evidence.js";
import { parseHttpUrl } from "../report/markdown.js";
import type { Report } from "../report/model.js";
import { shownAddress } from "../report/own-address.js";
import { statusWords } from "../report/verdict.js";

/** Refers to an icon that the page draws once. */
export function icon(status: Severity): string {
  return `<svg class="icon" aria-hidden="true"><use href="#${status}"/></svg>`;
}

/** The column heads, in the order of the cells. */
export const columns = [
  ["result", "Result"],
  ["title", "Check"],
  ["address", "Endpoint"],
  ["time", "Time"],
  ["place", "Position in the spec"],
] as const;

export interface RowOptions {
  readonly change: Change | undefined;
  /** Whether the evidence is shown without a click. */
  readonly isOpen: boolean;
  readonly circumstances: Circumstances & Pick<Report, "startedAt">;
}

/**
 * Returns the row of one check. The table has a grid layout, so that a browser can skip the rows that are out of sight. In
 * some browsers that layout hides from screen readers that it is a table, hence the roles.
 */
export function checkRow(result: CheckResult, { change, isOpen, circumstances }: RowOptions): string {
  const since = describeSince(result.failingSince, circumstances.startedAt);
  const cell = (name: string, content: string): string => `<td role="cell" class="${name}">${content}</td>`;
  return [
    `<tr role="row" class="${result.status}">`,
    cell(
      "result",
      `${icon(result.status)} ${statusWords[result.status]}${[change, since].map((note) => (note === undefined ? "" : ` <small>${escapeHtml(note)}</small>`)).join("")}`,
    ),
    `<th role="rowheader" scope="row" class="title"><bdi>${escapeHtml(result.title)}</bdi>${from(result)}</th>`,
    cell("address", `<code>${escapeHtml(shownAddress(result))}</code>`),
    cell("time", escapeHtml(formatCheckTime(result))),
    cell("place", `<code>${escapeHtml(describePosition(result.position))}</code>`),
    cell("message", message(result)),
    cell("evidence", evidence(result, { isOpen, circumstances })),
    "</tr>",
  ].join("");
}

/** The run of a merged report. */
function from({ runner }: CheckResult): string {
  return runner === undefined ? "" : ` <small>from <bdi>${escapeHtml(runner)}</bdi></small>`;
}

/** A merged report may be from anybody: where it leads is shown, and cannot be followed by a click. */
function message({ message, uri, runner }: CheckResult): string {
  const text = `<bdi>${escapeHtml(message)}</bdi>`;
  if (uri === undefined) return text;
  return `${text} ${runner === undefined ? link(uri) : `<code>${escapeHtml(uri)}</code>`}`;
}

/** A link if it can only open a web page, otherwise plain text. */
function link(uri: string): string {
  const url = parseHttpUrl(uri);
  const text = escapeHtml(uri);
  if (url === undefined) return `<code>${text}</code>`;
  return `<a href="${escapeHtml(url.href)}" rel="noopener noreferrer nofollow">${text}</a>`;
}

function evidence(
  result: CheckResult,
  { isOpen, circumstances }: Pick<RowOptions, "isOpen" | "circumstances">,
): string {
  const { reason, networkStatus, collector, spec } = result;
  const { steps, networkMessage, cause, remedy, commands } = explain(result, circumstances);
  const isConnected = reason === "connected";
  const rows = [
    networkStatus === undefined ? "" : row("Status", `<code>${networkStatus}</code>`),
    networkMessage === "" ? "" : row("Error", `<code>${escapeHtml(networkMessage)}</code>`),
    steps.length === 0 ? "" : row("Tried", list(steps.map(({ subject, text }) => step(subject, text)))),
    isConnected ? "" : row("Likely cause", escapeHtml(cause)) + row("What to do", escapeHtml(remedy)),
    isConnected || commands.length === 0 ? "" : row("Repeat it", commands.map(commandBlock).join("")),
    row("Collector", `<bdi>${escapeHtml(collector)}</bdi> of <bdi>${escapeHtml(spec)}</bdi>`),
  ];
  const dead = describeDead(result);
  const summary = [reasonSentences[reason].label, describeTries(result), dead || describeAddresses(result)];
  return `<details${isOpen || dead !== "" ? " open" : ""}><summary>${escapeHtml(summary.filter(Boolean).join(" · "))}</summary><dl class="how">${rows.join("")}</dl></details>`;
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

function commandBlock({ lines }: ShellCommand): string {
  return `<pre>${escapeHtml(lines.join("\n"))}</pre>`;
}

/** How many addresses were tried, if more than one: `2 addresses`, otherwise empty. */
function describeAddresses({ attempts }: CheckResult): string {
  const addresses = new Set(attempts.flatMap((attempt) => attempt.addresses.map(({ ip }) => ip))).size;
  return addresses > 1 ? `${addresses} addresses` : "";
}
