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
  let value = "";
  let end = reader.at;
  /** Blanks or folded line breaks, which belong to the scalar if more of it follows. */
  let gap = "";
  let isAtNewLine = false;
  while (!reader.isAtDocumentMark() && reader.code() !== HASH) {
    const start = reader.at;
    skipWords(reader, isFlow);
    if (reader.at === start) break;
    value += gap + reader.text.slice(start, reader.at);
    end = reader.at;
    ({ text: gap, hasBreak: isAtNewLine } = scanGap(reader, indent));
    if (gap === "" || (!isFlow && reader.column < indent)) break;
  }
  return { value, end, isAtNewLine };
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
 * Reads blanks and line breaks. Blanks alone stay as they are; a single line break becomes a space, and of several all but
 * the first stay, without the blanks around them.
 */
function scanGap(reader: Reader, indent: number): { text: string; hasBreak: boolean } {
  const start = reader.at;
  let first: string | undefined;
  let more = "";
  for (let code = reader.code(); ; code = reader.code()) {
    if (isBlank(code)) {
      if (first !== undefined && code === TAB && reader.column < indent) {
        throw new YamlFault("found a tab character that violates indentation", reader.at);
      }
      reader.at++;
    } else if (!isBreak(code)) break;
    else if (first === undefined) first = reader.takeBreak();
    else more += reader.takeBreak();
  }
  if (first === undefined) return { text: reader.text.slice(start, reader.at), hasBreak: false };
  return { text: folded(first, more), hasBreak: true };
}

/** A line break and the ones that follow it, as part of a text that goes on behind them. */
export function folded(first: string, more: string): string {
  if (first !== "\n") return first + more;
  return more === "" ? " " : more;
}
