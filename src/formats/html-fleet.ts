import { matrixOf } from "../merge/matrix.js";
import { readingOf } from "../merge/reading.js";
import { type FleetCell, type FleetRow, type FleetTable, type Label, tableOf } from "../merge/table.js";
import { describeSince, earliest } from "../report/describe-since.js";
import { escapeHtml } from "../report/escape.js";
import type { Report } from "../report/model.js";
import { statusWords } from "../report/verdict.js";
import { icon } from "./html-check.js";

/**
 * Writes what the runners of a merged report see together: sentences, then endpoints by runners, in pieces, a row each. None for
 * a report of one run.
 */
export function* fleetPieces(report: Report): Iterable<string> {
  const { runners = [], missing = [], startedAt } = report;
  if (missing.length > 0) {
    const names = escapeHtml(missing.join(", "));
    yield `<p class="missing fail">${icon("fail")} <b>Missing:</b> <bdi>${names}</bdi></p>\n`;
  }
  if (runners.length < 2) return;
  const matrix = matrixOf(report);
  const table = tableOf(matrix);
  const sentences = readingOf(matrix).map((sentence) => `<li><bdi>${escapeHtml(sentence)}</bdi></li>`);
  if (sentences.length > 0) yield `<ul class="reading">${sentences.join("\n")}</ul>\n`;
  const blocked = table.rows.filter(({ status }) => status !== "pass");
  const reached = table.rows.filter(({ status }) => status === "pass");
  if (blocked.length > 0)
    yield* grid({ ...table, rows: blocked }, { startedAt, caption: "With a failure or a warning" });
  if (reached.length === 0) return;
  yield `<details${blocked.length === 0 ? " open" : ""}><summary>${reached.length} without a failure</summary>`;
  yield* grid({ ...table, rows: reached }, { startedAt, caption: "Without a failure" });
  yield "</details>";
}

interface GridOptions extends Pick<Report, "startedAt"> {
  readonly caption: string;
}

function* grid({ corner, heads, rows }: FleetTable, { startedAt, caption }: GridOptions): Iterable<string> {
  const columns = heads.map((head) => `<th scope="col">${labelOf(head, startedAt)}</th>`).join("");
  // A keyboard scrolls what is too wide for the page.
  yield `<div class="wide" role="region" aria-label="${caption}" tabindex="0"><table class="fleet"><thead><tr><th scope="col">${corner}</th>${columns}</tr></thead><tbody>\n`;
  for (const row of rows) yield `${rowOf(row, startedAt)}\n`;
  yield `</tbody></table></div>\n`;
}

function rowOf({ label, cells }: FleetRow, now: string): string {
  return `<tr><th scope="row">${labelOf(label, now)}</th>${cells.map(cellOf).join("")}</tr>`;
}

function labelOf(label: Label, now: string): string {
  switch (label.kind) {
    case "runner":
      return `<bdi>${escapeHtml(label.name)}</bdi>`;
    case "group":
      return `<bdi>${escapeHtml(label.name)}</bdi> (${label.runners})`;
    case "endpoint": {
      const { title, address, cells } = label.endpoint;
      const sinces = cells.map((cell) => (cell.kind === "result" ? cell.result.failingSince : undefined));
      const since = describeSince(earliest(sinces), now);
      return [
        title === address ? "" : `<bdi>${escapeHtml(title)}</bdi> `,
        `<code>${escapeHtml(address)}</code>`,
        since === undefined ? "" : ` <small>${escapeHtml(since)}</small>`,
      ].join("");
    }
  }
}

function cellOf({ status, text }: FleetCell): string {
  switch (status) {
    case "absent":
      return `<td><span class="unseen">no such check</span></td>`;
    case "excluded":
      return `<td>${escapeHtml(text)}</td>`;
    default:
      return `<td class="${status}">${icon(status)} <span class="unseen">${statusWords[status]}</span> ${escapeHtml(text)}</td>`;
  }
}
