import { joinMarkdown } from "../report/markdown.js";

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
  const parts: string[] = [];
  let touching: string[] = [];
  const join = () => {
    if (touching.length > 1) parts.push(joinMarkdown(touching));
    else if (touching.length > 0) parts.push(touching[0] as string);
    touching = [];
  };
  // Fields and the template's own text take turns, beginning with the latter.
  for (const [index, part] of page.split(BORDER).entries()) {
    if (index % 2 === 1) touching.push(part);
    else if (part !== "") {
      join();
      parts.push(part);
    }
  }
  join();
  return parts.join("");
}
