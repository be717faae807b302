import { eastAsianWidth } from "get-east-asian-width";

/**
 * Columns that a text takes on a terminal: wide characters two, marks and what has no shape none. Sequences that a font
 * may join into one sign count as their parts.
 */
export function displayWidth(text: string): number {
  // Nearly all there is, and the tables of Unicode are costly to load.
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (!/[\p{M}\p{Cf}\p{Cc}]/u.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return width;
}
