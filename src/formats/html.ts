import { createHash } from "node:crypto";
import type { Severity } from "../decode/spec.js";
import { describePosition } from "../problem/problem.js";
import {
  attentionOf,
  changesByResult,
  countChanges,
  describeChanges,
  describeTolerance,
  headingOf,
} from "../report/changes.js";
import type { Comparison } from "../report/comparison.js";
import { formatDuration, runDurationMs } from "../report/duration.js";
import { escapeHtml } from "../report/escape.js";
import type { Report, ReportedProblem } from "../report/model.js";
import { excludedChecks, statusWords, withStatus } from "../report/verdict.js";
import { checkRow, columns, icon } from "./html-check.js";
import { fleetPieces } from "./html-fleet.js";
import { script } from "./html-script.js";
import { style } from "./html-style.js";

/** The report as HTML, as `htmlPieces` writes it. */
export function formatHtml(report: Report, comparison: Comparison = {}): string {
  return [...htmlPieces(report, comparison)].join("");
}

/**
 * Writes the report as one self-contained HTML file, for CI systems without a job summary. In pieces, each check one: that of a
 * merged report can have 200 MB.
 *
 * It opens from disk, loads nothing, and can be read without its script, which only adds search and filters. Its content
 * security policy allows one style and one script by digest, so that text could not run even if it got past the escaping.
 */
export function* htmlPieces(report: Report, comparison: Comparison = {}): Iterable<string> {
  const heading = headingOf(report, comparison);
  const verdict = escapeHtml(heading.verdict);
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${escapeHtml(`${report.tool.name} ${report.tool.version}`)}">
<title>${report.name === "" ? verdict : `${verdict} · ${escapeHtml(report.name)}`}</title>
<link rel="icon" href="${favicon(report.result)}">
<style>${style}</style>
</head>
<body>
<a class="skip" href="#checks">Skip to the checks</a>
${iconShapes}
${header(report, verdict, comparison)}
<main>
`;
  yield* fleet(report);
  yield problems(report.problems);
  yield* checks(report, comparison);
  yield* excluded(report);
  yield `${settings(report)}</main>
<footer>${escapeHtml(`${report.tool.name} ${report.tool.version}`)} · report schema ${report.schemaVersion}</footer>
<script>${script}</script>
</body>
</html>
`;
}

const digest = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src ${digest(style)}`,
  `script-src ${digest(script)}`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** A cross, a triangle with a mark, a tick: the shape differs as well as the colour. */
const iconShapes = `<svg class="icons" aria-hidden="true">
<symbol id="fail" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7"/><path d="m5.5 5.5 5 5m0-5-5 5"/></symbol>
<symbol id="warn" viewBox="0 0 16 16"><path d="M8 1.5 15 14H1zM8 6v3.5m0 2.2v.1"/></symbol>
<symbol id="pass" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7"/><path d="m5 8.3 2.1 2.2L11 6"/></symbol>
</svg>`;

function favicon(status: Severity): string {
  const colour = { fail: "%23d1372c", warn: "%23c98a00", pass: "%232a9d4e" }[status];
  return `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='7' fill='${colour}'/%3E%3C/svg%3E`;
}

function header(report: Report, verdict: string, comparison: Comparison): string {
  const { result, counts, name, runner, startedAt } = report;
  const { passed, warned, failed, excluded, notRun } = counts;
  const facts = [
    ...(name === "" ? [] : [`<bdi>${escapeHtml(name)}</bdi>`]),
    escapeHtml(`${runner.os} ${runner.arch}`),
    `<time datetime="${escapeHtml(startedAt)}">${escapeHtml(readableTime(startedAt))}</time>`,
    `took ${escapeHtml(formatDuration(runDurationMs(report)))}`,
  ];
  const items: readonly (readonly [number, string, string])[] = [
    [failed, "failed", "fail"],
    [warned, "warned", "warn"],
    [passed, "passed", "pass"],
    [notRun, "of the failed not run", ""],
    [excluded, "excluded", ""],
  ];
  const counted = items.map(([count, word, status]) =>
    count === 0 ? "" : `<li${status === "" ? "" : ` class="${status}"`}><b>${number(count)}</b> ${word}</li>`,
  );
  return `<header class="top ${result}">
<h1>${icon(result)}<span>${verdict}</span></h1>
<p class="facts">${facts.join(" · ")}</p>
${bar(counts)}<ul class="counts">${counted.join("")}</ul>
${describeComparison(report, comparison)}</header>`;
}

/** The changes since the baseline, and why failed checks do not fail the run. */
function describeComparison(report: Report, comparison: Comparison): string {
  const { changes } = comparison;
  const described = changes && describeChanges(countChanges(changes), "since the baseline");
  const sentences = [described, describeTolerance(report, comparison)].filter((sentence) => sentence !== undefined);
  return sentences.length === 0 ? "" : `<p class="comparison">${sentences.map(escapeHtml).join(" · ")}</p>\n`;
}

/** The shares of failed, warned and passed checks as a line; the counts below it show the same in words. */
function bar({ total, failed, warned, passed }: Report["counts"]): string {
  if (total === 0) return "";
  const share = (x: number, count: number, status: Severity): string =>
    count === 0 ? "" : `<rect class="${status}" x="${x}" width="${count}" height="1"/>`;
  const rects = share(0, failed, "fail") + share(failed, warned, "warn") + share(failed + warned, passed, "pass");
  return `<svg class="bar" viewBox="0 0 ${total} 1" preserveAspectRatio="none" aria-hidden="true">${rects}</svg>\n`;
}

function problems(list: readonly ReportedProblem[]): string {
  if (list.length === 0) return "";
  const words = { error: "Error", warning: "Warning", notice: "Notice" };
  const tones = { error: "fail", warning: "warn", notice: "" };
  const items = list.map(({ severity, message, remedy, position, where, runners, code }) => {
    const place = position === undefined ? where : describePosition(position);
    return `<li class="${tones[severity]}"><b>${words[severity]}</b> <bdi>${withCode(message)}</bdi><p>${[
      ...(place === undefined ? [] : [`<code>${escapeHtml(place)}</code>`]),
      ...(remedy === undefined ? [] : [`<bdi>${withCode(remedy)}</bdi>`]),
      ...(runners === undefined ? [] : [`on <bdi>${escapeHtml(runners.join(", "))}</bdi>`]),
      `<code>${escapeHtml(code)}</code>`,
    ].join(" · ")}</p></li>`;
  });
  return section("problems", "Worth knowing", `<ul class="problems">${items.join("\n")}</ul>`);
}

/** Escapes a sentence of this tool, in which names are between backticks. */
function withCode(sentence: string): string {
  return escapeHtml(sentence).replace(/`([^`\n]+)`/g, "<code>$1</code>");
}

function* fleet(report: Report): Iterable<string> {
  let isBegun = false;
  for (const piece of fleetPieces(report)) {
    yield isBegun ? piece : `${sectionBegin("fleet", "From each runner")}\n${piece}`;
    isBegun = true;
  }
  if (isBegun) yield `\n${sectionEnd}`;
}

/** The cause and the remedy of so many failed checks are shown without a click; of more, the page would be too long to overlook. */
const MAX_OPEN = 10;

function* checks(report: Report, { changes }: Comparison): Iterable<string> {
  const { results, counts } = report;
  const changeOf = changesByResult(changes);
  const attention = attentionOf(report, changeOf);
  const heads = columns.map(([name, words]) => `<th role="columnheader" scope="col" class="${name}">${words}</th>`);
  const hiddenHeads = [
    ["message", "Message"],
    ["evidence", "How it happened"],
  ].map(
    ([name, words]) => `<th role="columnheader" scope="col" class="${name}"><span class="unseen">${words}</span></th>`,
  );
  yield `${sectionBegin("checks", "Checks")}
<form class="tools" id="tools" role="search" aria-label="Checks" autocomplete="off" hidden>
<div class="search"><input id="search" type="search" placeholder="Search name, endpoint, message" aria-label="Search the checks" aria-keyshortcuts="/" spellcheck="false"><kbd aria-hidden="true">/</kbd></div>
<fieldset class="choices"><legend class="unseen">Show</legend>${choices(counts)}</fieldset>
<button type="button" id="unfold">Unfold all</button><button type="button" id="fold">Fold all</button>
<p class="shown" id="shown" role="status"></p>
</form>
<table class="checks" role="table" aria-labelledby="checks-heading">
<thead role="rowgroup"><tr role="row">${[...heads, ...hiddenHeads].join("")}</tr></thead>
<tbody role="rowgroup" id="rows">
`;
  const shown = [...attention, ...withStatus(results, "pass")];
  for (const [index, result] of shown.entries()) {
    const row = checkRow(result, {
      change: changeOf.get(result),
      isOpen: index < Math.min(attention.length, MAX_OPEN),
      circumstances: report,
    });
    yield `${row}\n`;
  }
  const isEmpty = shown.length === 0;
  yield `</tbody>
</table>
<p class="none" id="none"${isEmpty ? "" : " hidden"}>${isEmpty ? "There are no checks." : "No check matches."}</p>
${sectionEnd}`;
}

function choices({ total, failed, warned, passed }: Report["counts"]): string {
  const choice = (value: string, words: string, count: number): string =>
    `<label class="${value}"><input type="radio" name="status" value="${value}"${value === "all" ? " checked" : ""}>${words} <span>${number(count)}</span></label>`;
  return [
    choice("all", "All", total),
    choice("fail", statusWords.fail, failed),
    choice("warn", statusWords.warn, warned),
    choice("pass", statusWords.pass, passed),
  ].join("");
}

function* excluded(report: Report): Iterable<string> {
  const checks = excludedChecks(report);
  if (checks.length === 0) return;
  yield `${sectionBegin("excluded", "Excluded")}
<details><summary>${number(checks.length)} by the spec's own <code>exclude</code></summary><ul class="plain">`;
  for (const [index, { title, position }] of checks.entries()) {
    const place = escapeHtml(describePosition(position));
    yield `${index === 0 ? "" : "\n"}<li><bdi>${escapeHtml(title)}</bdi> <small><code>${place}</code></small></li>`;
  }
  yield `</ul></details>\n${sectionEnd}`;
}

function settings({ settings, sources }: Report): string {
  const rows = [
    ...Object.entries(settings).map(([name, value]) => [escapeHtml(name), `<code>${escapeHtml(value)}</code>`]),
    ...sources.map(({ file, sha256 }) => [
      `<code>${escapeHtml(file)}</code>`,
      `<small>sha256 <code>${escapeHtml(sha256)}</code></small>`,
    ]),
  ].map(([term, description]) => `<dt>${term}</dt><dd>${description}</dd>`);
  return section("settings", "Settings and sources", `<dl class="settings">${rows.join("")}</dl>`);
}

function section(id: string, heading: string, content: string): string {
  return `${sectionBegin(id, heading)}\n${content}\n${sectionEnd}`;
}

function sectionBegin(id: string, heading: string): string {
  return `<section id="${id}" aria-labelledby="${id}-heading">\n<h2 id="${id}-heading">${heading}</h2>`;
}

const sectionEnd = "</section>\n";

/** `2026-11-02 08:00:00 UTC`, or the string as it is when it is not a time. */
function readableTime(rfc3339: string): string {
  const ms = Date.parse(rfc3339);
  return Number.isNaN(ms) ? rfc3339 : `${new Date(ms).toISOString().slice(0, 19).replace("T", " ")} UTC`;
}

const grouped = new Intl.NumberFormat("en");
const number = (count: number): string => grouped.format(count);
