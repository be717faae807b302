import { eastAsianWidth } from "get-east-asian-width";

/**
 * Returns the number of columns that a string takes on a terminal: two for wide characters, none for marks and characters
 * without a shape. A sequence that a font may draw as one sign counts as its parts.
 */
export function displayWidth(text: string): number {
  // Nearly every string is ASCII, and the tables of Unicode are slow to load.
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (!/[\p{M}\p{Cf}\p{Cc}]/u.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return width;
}

/** Returns the columns that the cells of a table's column take; a wider cell than `maxWidth` pushes the rest of its row aside. */
export function columnWidth(cells: readonly string[], maxWidth: number): number {
  return cells.map(displayWidth).reduce((widest, width) => (width <= maxWidth ? Math.max(widest, width) : widest), 0);
}
