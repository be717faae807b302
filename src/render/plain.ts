import { positionsIn } from "../files/positions.js";
import type { Source } from "../files/source.js";
import { asPrinted, type Rendered } from "./rendered.js";

/** Whether a file is its own rendering: it has no template, and no Installer whose preflights are rendered on their own. */
export function isPlain({ text }: Source): boolean {
  return !text.includes("{{kurl") && !/\bkind["']?:\s*["']?Installer\b/.test(text);
}

/** Returns the rendering of a plain file, without loading the renderer. */
export function renderPlain(source: Source): Rendered {
  const { file, text } = source;
  return {
    source,
    text,
    bytes: () => asPrinted(source, text),
    hasBreakout: false,
    positionAt: positionsIn(file, text),
  };
}
