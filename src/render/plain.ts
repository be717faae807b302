import { positionsIn } from "../files/positions.js";
import type { Source } from "../files/source.js";
import type { Rendered } from "./rendered.js";

/** Whether a text is its own rendering: it has no template, and no Installer whose preflights are rendered apart. */
export function isPlain({ text }: Source): boolean {
  return !text.includes("{{kurl") && !/\bkind["']?:\s*["']?Installer\b/.test(text);
}

/** What rendering makes of a plain text, without all that renders. */
export function renderPlain(source: Source): Rendered {
  const { file, text } = source;
  return { source, text, bytes: () => Buffer.from(text), breakouts: [], positionAt: positionsIn(file, text) };
}
