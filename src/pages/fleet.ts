import { type MatrixRow, matrixOf } from "../merge/matrix.js";
import { readingOf } from "../merge/reading.js";
import { type FleetCell, type FleetRow, type Label, tableOf } from "../merge/table.js";
import { describeSince, earliest } from "../report/describe-since.js";
import { escapeMarkdown, markdownCode } from "../report/markdown.js";
import type { Report } from "../report/model.js";
import { statusIcons } from "../report/verdict.js";
import { code, linked, maxLengths, section, text, unbroken, untitled } from "./pieces.js";
import type { FleetView, MaxRows, PathView, ViewOptions } from "./view.js";

/** More sentences than these are not read; the table has all of it. */
const maxSentences = { summary: 10, comment: 3 } as const;

/** Rows in which nothing fails are open where they are few and nothing else is there. */
const MAX_OPEN_REACHED = 10;

/** The table of a merged report, and what it says; null where the report is of one run. */
export function fleetView(report: Report, maxRows: MaxRows, options: ViewOptions): FleetView | null {
  const { runners = [], missing = [], startedAt } = report;
  if (runners.length < 2) return null;
  const matrix = matrixOf(report);
  const { corner, heads, rows } = tableOf(matrix);
  const labelOf = (label: Label) => labelView(label, { ...options, now: startedAt });
  const toPath = ({ label, status, cells }: FleetRow): PathView => {
    return { status, label: labelOf(label), cells: cells.map(cellView) };
  };
  const blocked = rows.filter(({ status }) => status !== "pass");
  const reached = rows.filter(({ status }) => status === "pass");
  const sentences = readingOf(matrix);
  const most = maxSentences[options.target ?? "summary"];
  const more = sentences.length - most;
  return {
    runners: runners.length,
    endpoints: matrix.rows.length,
    missing: missing.length === 0 ? null : text(missing.join(", "), maxLengths.message),
    sentences: [
      ...sentences.slice(0, most).map((sentence) => text(sentence, maxLengths.message)),
      ...(more > 0 ? [`… and ${more} more, as the table shows`] : []),
    ],
    corner,
    heads: heads.map(labelOf),
    blocked: section(blocked, maxRows.blocked, toPath),
    reached: {
      ...section(reached, maxRows.reached, toPath),
      open: blocked.length === 0 && reached.length <= MAX_OPEN_REACHED,
    },
  };
}

interface LabelContext extends ViewOptions {
  readonly now: string;
}

function labelView(label: Label, context: LabelContext): string {
  switch (label.kind) {
    case "runner":
      return text(label.name, maxLengths.name) || untitled;
    case "group":
      return `${text(label.name, maxLengths.name)} (${label.runners})`;
    case "endpoint":
      return endpointLabel(label.endpoint, context);
  }
}

function endpointLabel({ title, address, position, cells }: MatrixRow, context: LabelContext): string {
  const { titleLink } = linked(text(title, maxLengths.title) || untitled, position, context);
  const since = describeSince(
    earliest(cells.map((cell) => (cell.kind === "result" ? cell.result.failingSince : undefined))),
    context.now,
  );
  const named = title === address ? linked(markdownCode(address), position, context).titleLink : `**${titleLink}**`;
  return [
    named,
    ...(title === address ? [] : [code(address, maxLengths.address)]),
    ...(since === undefined ? [] : [`<br>${escapeMarkdown(since)}`]),
  ].join(" ");
}

function cellView({ status, text: words }: FleetCell): string {
  switch (status) {
    case "absent":
      return "–";
    case "excluded":
      return unbroken(`⏭️ ${words}`);
    default:
      return unbroken(`${statusIcons[status]} ${text(words, maxLengths.address)}`);
  }
}
