import { keepApart } from "../report/markdown.js";

/** Is at both ends of each field that a template writes, until the page is whole. A page shows its picture instead. */
const BORDER = "\u0001";
const SHOWN = "\u2401";

/** Returns a text that has no borders. No position in it changes. */
export function withoutBorders(text: string): string {
  return text.replaceAll(BORDER, SHOWN);
}

/** Returns a field with its borders. */
export function withBorders(field: string): string {
  return field === "" ? "" : BORDER + (field.includes(BORDER) ? withoutBorders(field) : field) + BORDER;
}

/**
 * Joins a page that was written with borders. Each field is escaped for itself, and a template may write one directly behind
 * another, also from blocks and partials, so only the page shows which ones touch.
 */
export function joinFields(page: string): string {
  const stretches: string[] = [];
  let parts: string[] = [];
  let next = keepApart();
  // Fields and the template's own text take turns, beginning with the latter.
  let isField = false;
  for (let start = 0; start <= page.length; isField = !isField) {
    const border = page.indexOf(BORDER, start);
    const end = border < 0 ? page.length : border;
    if (isField) parts.push(next(page.slice(start, end)));
    else if (end > start) {
      parts.push(page.slice(start, end));
      next = keepApart();
    }
    start = end + 1;
    if (parts.length < MAX_PARTS) continue;
    stretches.push(parts.join(""));
    parts = [];
  }
  return [...stretches, ...parts].join("");
}

/** Parts of a page that are in memory one by one: hundreds of thousands would take more than the page. */
const MAX_PARTS = 1_000;
