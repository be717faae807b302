import { matrixOf } from "../merge/matrix.js";
import { readingOf } from "../merge/reading.js";
import { type FleetCell, type FleetRow, type FleetTable, type Label, tableOf } from "../merge/table.js";
import { escapeHtml } from "../report/escape.js";
import type { Report } from "../report/model.js";
import { describeSince, earliest } from "../report/since.js";
import { statusWords } from "../report/verdict.js";
import { icon } from "./html-check.js";

/** What the runners of a merged report see together: sentences, then endpoints by runners. Empty for a report of one run. */
export function fleetContent(report: Report): string {
  const { runners = [], missing = [] } = report;
  const absent =
    missing.length === 0
      ? ""
      : `<p class="missing fail">${icon("fail")} <b>Missing:</b> <bdi>${escapeHtml(missing.join(", "))}</bdi></p>\n`;
  if (runners.length < 2) return absent;
  const matrix = matrixOf(report);
  const table = tableOf(matrix);
  const sentences = readingOf(matrix).map((sentence) => `<li><bdi>${escapeHtml(sentence)}</bdi></li>`);
  const blocked = table.rows.filter(({ status }) => status !== "pass");
  const reached = table.rows.filter(({ status }) => status === "pass");
  return [
    absent,
    sentences.length === 0 ? "" : `<ul class="reading">${sentences.join("\n")}</ul>\n`,
    blocked.length === 0 ? "" : grid({ ...table, rows: blocked }, report, "With a failure or a warning"),
    reached.length === 0
      ? ""
      : `<details${blocked.length === 0 ? " open" : ""}><summary>${reached.length} without a failure</summary>${grid({ ...table, rows: reached }, report, "Without a failure")}</details>`,
  ].join("");
}

function grid({ corner, heads, rows }: FleetTable, { startedAt }: Pick<Report, "startedAt">, caption: string): string {
  const columns = heads.map((head) => `<th scope="col">${labelOf(head, startedAt)}</th>`).join("");
  // A keyboard scrolls what is too wide for the page.
  return `<div class="wide" role="region" aria-label="${caption}" tabindex="0"><table class="fleet"><thead><tr><th scope="col">${corner}</th>${columns}</tr></thead><tbody>
${rows.map((row) => rowOf(row, startedAt)).join("\n")}
</tbody></table></div>\n`;
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
