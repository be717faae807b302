import { lineStartsIn } from "../files/positions.js";
import type { Source } from "../files/source.js";
import type { Pieces } from "../go/template/template.js";
import type { Position } from "../problem/problem.js";

/** A rendered file, or a part of one, with a way from each of its characters back to the file. */
export interface Rendered {
  readonly source: Source;
  readonly text: string;
  /** Returns the bytes as they were printed, also where a template prints bytes that are not UTF-8. */
  readonly bytes: () => Buffer;
  /** A value changed the structure of the text, which is an error: it may be printed, but not decoded. */
  readonly hasBreakout: boolean;
  /** Helm rendered it, so braces that are left are text. */
  readonly isHelm?: true;
  /** Returns the position in the file of an offset of `text` (UTF-16). */
  readonly positionAt: (offset: number) => Position;
  /** Returns what the file has at a position, where a template made the text. */
  readonly writtenAt?: (position: Position) => Written;
  /** Returns the values of the template's data that no message quotes. */
  readonly secretValues?: () => ReadonlySet<string>;
}

/** Some characters of a file before and behind a position. */
export interface Written {
  readonly before: string;
  readonly behind: string;
}

/** Returns a function from a position of a file to what is written there. */
export function writtenIn({ text }: Pick<Source, "text">): (position: Position) => Written {
  let lineStarts: readonly number[] | undefined;
  return ({ line, column }) => {
    lineStarts ??= lineStartsIn(text);
    const at = (lineStarts[line - 1] ?? text.length) + column - 1;
    return { before: text.slice(Math.max(0, at - AROUND), at), behind: text.slice(at, at + AROUND) };
  };
}

/** Characters that tell how a scalar begins, and what is in front of it. */
const AROUND = 100;

/** Returns a printed text as the bytes of a file, with the byte order mark that its source has. */
export function asPrinted({ hasByteOrderMark }: Pick<Source, "hasByteOrderMark">, text: string | Buffer): Buffer {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  return hasByteOrderMark ? Buffer.concat([Buffer.from("\ufeff"), bytes]) : bytes;
}

/** Returns the position in the file of an offset of a template. */
export type Locate = (offset: number) => Position;

/**
 * Returns a function from an offset of the output to its position: text is in the template character for character, and the
 * characters that an action printed have the position of the action.
 */
export function positionsThrough(pieces: Pieces, locate: Locate): Locate {
  return (offset) => {
    if (pieces.length === 0) return locate(0);
    const { kind, sourceStart, outputStart } = pieces.at(pieces.indexAt(offset));
    return locate(sourceStart + (kind === "text" ? offset - outputStart : 0));
  };
}
