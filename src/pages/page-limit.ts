import { escapePage } from "../report/escape.js";
import { builtinTemplates, type PageTemplate } from "./builtin-templates.js";
import type { MaxRows, Section, View } from "./view.js";

/** The limit of a page, in bytes of UTF-8 or in characters, as `measure` counts them. */
export interface PageLimit {
  readonly max: number;
  readonly measure: (text: string) => number;
}

export const utf8Bytes = (text: string): number => Buffer.byteLength(text, "utf8");

/** For headings, and for the sentences about rows that are left out. */
const RESERVE = 2_000;
const MAX_TRIES = 8;

/** So few rows fit as a rule, and measuring them would cost more than the page itself. */
const FEW_ROWS = 50;

/**
 * Renders the whole view, or as much of it as the limit allows. Whole rows are left out, first those of the passed checks,
 * then the excluded ones, then the evidence, and the failed checks and the table of the runners last. The view has the
 * number of rows left out of each list.
 */
export function renderWithin(view: View, template: PageTemplate, limit: PageLimit): string {
  if (countRows(view) <= FEW_ROWS) {
    const whole = pageWithin(template(view), limit);
    if (whole !== undefined) return whole;
  }
  const sizes = measureRows(view, limit);
  const total = Object.values(sizes).reduce((sum, list) => sum + add(list), 0);
  // A view far over the limit is not worth rendering whole.
  if (total <= limit.max * 2) {
    const whole = pageWithin(template(view), limit);
    if (whole !== undefined) return whole;
  }
  const least = template(cutTo(view, sizes, 0));
  let budget = limit.max - limit.measure(least) - RESERVE;
  let rows = total <= limit.max * 2 ? countRows(view) : Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < MAX_TRIES && budget > 0; ) {
    const cut = cutTo(view, sizes, budget);
    const left = countRows(cut);
    if (left === 0) break;
    // The same rows make the same page, which was too long.
    if (left === rows) {
      budget = Math.floor(budget / 2);
      continue;
    }
    rows = left;
    tries += 1;
    const written = template(cut);
    const page = pageWithin(written, limit);
    if (page !== undefined) return page;
    // A user's template may write more per row than the built-in one.
    budget = Math.floor(budget * Math.min(0.5, limit.max / limit.measure(written)));
  }
  return pageWithin(least, limit) ?? cutLines(escapePage(least), limit);
}

/** Returns what a template wrote as a page, if it is within the limit. Escaping takes memory, and never makes it shorter. */
function pageWithin(written: string, { max, measure }: PageLimit): string | undefined {
  if (measure(written) > max) return undefined;
  const page = escapePage(written);
  return measure(page) <= max ? page : undefined;
}

function countRows({ attention, evidence, partlyDown, problems, excluded, passed, fleet }: View): number {
  const lists: readonly Section<unknown>[] = [attention, evidence, partlyDown, problems, excluded, passed];
  const ofRunners: readonly Section<unknown>[] = fleet ? [fleet.blocked, fleet.reached] : [];
  return add([...lists, ...ofRunners].map(({ rows }) => rows.length));
}

/** The size of each row, list by list. */
type Sizes = Readonly<Record<keyof MaxRows, readonly number[]>>;

/** Measures the rows of each list, up to the limit. */
function measureRows(view: View, { max, measure }: PageLimit): Sizes {
  const sizesOf = ({ rows }: Section<unknown>, piece: keyof typeof builtinTemplates) => {
    const sizes: number[] = [];
    for (let at = 0, sum = 0; at < rows.length && sum <= max; at++) {
      const size = measure(builtinTemplates[piece](rows[at]));
      sizes.push(size);
      sum += size;
    }
    return sizes;
  };
  const none: Section<unknown> = { rows: [], total: 0, more: 0, open: false };
  return {
    blocked: sizesOf(view.fleet?.blocked ?? none, "path"),
    attention: sizesOf(view.attention, "row"),
    evidence: sizesOf(view.evidence, "evidence"),
    partlyDown: sizesOf(view.partlyDown, "partlyDown"),
    problems: sizesOf(view.problems, "problem"),
    excluded: sizesOf(view.excluded, "excluded"),
    passed: sizesOf(view.passed, "row"),
    reached: sizesOf(view.fleet?.reached ?? none, "path"),
  };
}

/** The share of the remaining room that each list may take, in this order; the next list gets what is left. */
const shares = {
  blocked: 0.6,
  attention: 0.6,
  problems: 0.2,
  evidence: 0.9,
  partlyDown: 0.5,
  excluded: 0.5,
  passed: 1,
  reached: 1,
} as const satisfies MaxRows;

function cutTo(view: View, sizes: Sizes, budget: number): View {
  let left = budget;
  const rows = (name: keyof Sizes): number => {
    const { count, size } = fitting(sizes[name], left * shares[name]);
    left -= size;
    return count;
  };
  const blocked = rows("blocked");
  const cut = {
    ...view,
    attention: cutSection(view.attention, rows("attention")),
    problems: cutSection(view.problems, rows("problems")),
    evidence: cutSection(view.evidence, rows("evidence")),
    partlyDown: cutSection(view.partlyDown, rows("partlyDown")),
    excluded: cutSection(view.excluded, rows("excluded")),
    passed: cutSection(view.passed, rows("passed")),
  };
  const { fleet } = view;
  if (fleet === null) return cut;
  const reached = cutSection(fleet.reached, rows("reached"));
  return { ...cut, fleet: { ...fleet, blocked: cutSection(fleet.blocked, blocked), reached } };
}

function fitting(sizes: readonly number[], room: number): { count: number; size: number } {
  let count = 0;
  let size = 0;
  for (const next of sizes) {
    if (size + next > room) break;
    size += next;
    count += 1;
  }
  return { count, size };
}

/** Keeps the first `count` rows. */
function cutSection<T>(section: Section<T>, count: number): Section<T> {
  return { ...section, rows: section.rows.slice(0, count), more: section.total - Math.min(count, section.rows.length) };
}

/** Keeps the lines that fit. The last resort, for a page that is too long without any rows. */
function cutLines(page: string, { max, measure }: PageLimit): string {
  if (measure(page) <= max) return page;
  const note = "\n\n… cut here: the rest is in the report.\n";
  const kept: string[] = [];
  let room = max - measure(note);
  for (const line of page.split("\n")) {
    room -= measure(line) + 1;
    if (room < 0) break;
    kept.push(line);
  }
  return `${kept.join("\n")}${note}`;
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
