import { breakCommand } from "../report/escape.js";
import { displayWidth } from "./display-width.js";

/** Where the continuation of a line without an indentation begins: below the text after `✘ fail`. */
const HANGING = 8;

/** The escape sequences of colours, which take no column. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal's colours begin with one
const colours = /\u001b\[[\d;]*m/g;

/**
 * Splits a line at its blanks so that no part is wider than `width` columns. The continuation is indented as the line is,
 * and at least by `hanging` columns. A word that is wider keeps a line of its own: where the terminal itself
 * breaks it, it can still be copied in one piece.
 */
export function wrapLine(
  line: string,
  { width, hanging = HANGING }: { readonly width: number; readonly hanging?: number },
): readonly string[] {
  if (widthOf(line) <= width) return [line];
  const own = /^ */.exec(line)?.[0] ?? "";
  const indent = " ".repeat(Math.max(own.length, hanging));
  const lines: string[] = [];
  let current = "";
  for (const [, blanks = "", word = ""] of line.slice(own.length).matchAll(/(?<! )( *)([^ ]+)/g)) {
    if (current === "") current = own + word;
    else if (widthOf(current + blanks + word) <= width) current += blanks + word;
    else {
      lines.push(current);
      // What is on a terminal can be in the log of a workflow too: the output of `docker run -t`.
      current = indent + breakCommand(word);
    }
  }
  return [...lines, current];
}

/** Wraps each line of a text; one that goes to no terminal stays as it is. */
export function wrapText(text: string, width: number | undefined, { hanging }: { hanging?: number } = {}): string {
  if (width === undefined) return text;
  const options = hanging === undefined ? { width } : { width, hanging };
  return text
    .split("\n")
    .flatMap((line) => wrapLine(line, options))
    .join("\n");
}

function widthOf(text: string): number {
  return displayWidth(text.replace(colours, ""));
}
