import { Pieces } from "../pieces.js";
import {
  COLON,
  endsFlowScalar,
  HASH,
  isBlank,
  isBlankBreakOrEnd,
  isBreak,
  type Reader,
  TAB,
  YamlFault,
} from "./reader.js";

/** A scalar as text, and the offset behind its last character. */
export interface ScannedPlain {
  readonly value: string;
  readonly end: number;
  /** The reader went on to another line and found nothing there that belongs to the scalar. */
  readonly isAtNewLine: boolean;
}

/**
 * Reads a scalar without quotes, which may go over several lines.
 *
 * @param indent the column that a further line must reach
 */
export function scanPlain(reader: Reader, { isFlow, indent }: { isFlow: boolean; indent: number }): ScannedPlain {
  const pieces = new Pieces();
  /** Where the stretch began that is taken as it is. */
  let from = reader.at;
  let end = from;
  /** The folded line breaks before that stretch, which belong to the scalar if more of it follows. */
  let fold = "";
  let isAtNewLine = false;
  while (!reader.isAtDocumentMark() && reader.code() !== HASH) {
    const start = reader.at;
    skipWords(reader, isFlow);
    if (reader.at === start) break;
    end = reader.at;
    const gap = scanGap(reader, indent);
    isAtNewLine = gap !== undefined;
    if (reader.at === end) break;
    if (gap !== undefined) {
      pieces.add(fold + reader.text.slice(from, end));
      fold = gap;
      from = reader.at;
    }
    if (!isFlow && reader.column < indent) break;
  }
  return { value: pieces.end(end > from ? fold + reader.text.slice(from, end) : ""), end, isAtNewLine };
}

/** Moves to the next blank, line break or mark that ends the scalar. */
function skipWords(reader: Reader, isFlow: boolean): void {
  const { text } = reader;
  let at = reader.at;
  for (let code = text.charCodeAt(at); !isBlankBreakOrEnd(code); code = text.charCodeAt(++at)) {
    if (code === COLON && isBlankBreakOrEnd(text.charCodeAt(at + 1))) break;
    if (isFlow && endsFlowScalar(code)) break;
  }
  reader.at = at;
}

/**
 * Reads blanks and line breaks. A single line break becomes a space, and of several all but the first stay, without the blanks
 * around them.
 *
 * @returns undefined for blanks alone, which stay as they are
 */
function scanGap(reader: Reader, indent: number): string | undefined {
  let first: string | undefined;
  const more = new Pieces();
  for (let code = reader.code(); ; code = reader.code()) {
    if (isBlank(code)) {
      if (first !== undefined && code === TAB && reader.column < indent) {
        throw new YamlFault("found a tab character that violates indentation", reader.at);
      }
      reader.at++;
    } else if (!isBreak(code)) break;
    else if (first === undefined) first = reader.takeBreak();
    else more.add(reader.takeBreak());
  }
  return first === undefined ? undefined : folded(first, more.end(""));
}

/** A line break and the ones that follow it, as part of a text that goes on behind them. */
export function folded(first: string, more: string): string {
  if (first !== "\n") return first + more;
  return more === "" ? " " : more;
}
