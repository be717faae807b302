import type { Position } from "../problem/problem.js";
import { shorten } from "../problem/shorten.js";
import { escapeMarkdown, markdownCode, markdownLink, markdownUrl } from "../report/markdown.js";
import type { Section, ViewOptions } from "./view.js";

// What the parts of a view are made of: strings of the report as escaped Markdown.

/**
 * Longer strings are cut: one string must not fill the page. In characters. A word is never cut, so an address has room for
 * the longest host name with its port.
 */
export const maxLengths = { title: 300, message: 600, address: 300, place: 300, networkMessage: 900, name: 300 };

/** A link needs a text to be clicked. */
export const untitled = "(no title)";

/** A longer list is folded. */
const MAX_OPEN = 5;

/** The first rows of a list, and how many are left out. */
export function section<T, V>(items: readonly T[], maxRows: number, toView: (item: T) => V): Section<V> {
  const rows = items.slice(0, maxRows).map(toView);
  return { rows, total: items.length, more: items.length - rows.length, open: items.length <= MAX_OPEN };
}

/** A title with the link to its line in the spec, where there is one. */
export function linked(title: string, position: Position, { link }: ViewOptions) {
  const target = link?.(position);
  const url = (target && markdownUrl(target)) ?? null;
  return { link: url, titleLink: url ? markdownLink(title, url) : title };
}

/** Escaped Markdown of one line. */
export function text(value: string, maxLength: number): string {
  return escapeMarkdown(shorten(value, maxLength));
}

/** Kept on one line where a column is narrow. */
export function unbroken(markdown: string): string {
  return markdown.replaceAll(" ", "\u00a0");
}

/** The first digits of a commit, as git shows it. */
export function shortCommit(sha: string): string {
  return sha.slice(0, 7);
}

export function code(value: string, maxLength: number): string {
  return markdownCode(shorten(value, maxLength));
}
