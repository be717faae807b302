import {
  END,
  GREATER,
  isBlank,
  isBreak,
  isBreakOrEnd,
  isDigit,
  MINUS,
  PLUS,
  type Reader,
  SPACE,
  TAB,
  YamlFault,
  ZERO,
} from "./reader.js";

/** What becomes of the line breaks at the end of a block: one stays, none, or all. */
type Chomping = "clip" | "strip" | "keep";

interface Header {
  readonly chomping: Chomping;
  /** Spaces beyond the parent's indentation; 0 where the first line of text decides. */
  readonly increment: number;
}

export interface ScannedBlock {
  readonly value: string;
  readonly end: number;
}

/**
 * Reads a literal (`|`) or folded (`>`) scalar.
 *
 * @param parentIndent the column of the block that it belongs to, -1 where there is none
 */
export function scanBlock(reader: Reader, parentIndent: number): ScannedBlock {
  const start = reader.at;
  const isFolded = reader.code() === GREATER;
  reader.at++;
  const { chomping, increment } = scanHeader(reader, start);
  const given = increment > 0 ? Math.max(0, parentIndent) + increment : 0;
  let gap = scanEmptyLines(reader, { indent: given, parentIndent });
  const { indent } = gap;
  let value = "";
  let lastBreak = "";
  let wasIndented = false;
  while (reader.at - reader.lineStart === indent && reader.code() !== END) {
    const isIndented = isBlank(reader.code());
    if (isFolded && lastBreak === "\n" && !wasIndented && !isIndented) value += gap.breaks || " ";
    else value += lastBreak + gap.breaks;
    wasIndented = isIndented;
    const from = reader.at;
    while (!isBreakOrEnd(reader.code())) reader.at++;
    value += reader.text.slice(from, reader.at);
    lastBreak = reader.takeBreak();
    gap = scanEmptyLines(reader, { indent, parentIndent });
  }
  if (chomping !== "strip") value += lastBreak;
  if (chomping === "keep") value += gap.breaks;
  return { value, end: gap.end };
}

/** What stands behind `|` or `>`, up to the next line. */
function scanHeader(reader: Reader, start: number): Header {
  let chomping = scanChomping(reader);
  const increment = scanIncrement(reader, start);
  chomping ??= scanChomping(reader);
  reader.skipBlanks();
  reader.skipComment();
  if (!isBreakOrEnd(reader.code())) throw new YamlFault("did not find expected comment or line break", reader.at);
  reader.takeBreak();
  return { chomping: chomping ?? "clip", increment };
}

function scanChomping(reader: Reader): Chomping | undefined {
  const code = reader.code();
  if (code !== PLUS && code !== MINUS) return undefined;
  reader.at++;
  return code === PLUS ? "keep" : "strip";
}

function scanIncrement(reader: Reader, start: number): number {
  const code = reader.code();
  if (!isDigit(code)) return 0;
  if (code === ZERO) throw new YamlFault("found an indentation indicator equal to 0", start);
  reader.at++;
  return code - ZERO;
}

interface EmptyLines {
  readonly breaks: string;
  /** Behind the last line break. */
  readonly end: number;
  readonly indent: number;
}

/**
 * Reads lines without text and the indentation of the line behind them.
 *
 * @param indent 0 where it is not known yet: then it is that of the line with most spaces, and at least one more than the parent's
 */
function scanEmptyLines(
  reader: Reader,
  { indent, parentIndent }: { indent: number; parentIndent: number },
): EmptyLines {
  let breaks = "";
  let end = reader.at;
  let deepest = 0;
  for (;;) {
    const most = indent === 0 ? reader.end : reader.lineStart + indent;
    while (reader.at < most && reader.code() === SPACE) reader.at++;
    deepest = Math.max(deepest, reader.at - reader.lineStart);
    if ((indent === 0 || reader.at < most) && reader.code() === TAB) {
      throw new YamlFault("found a tab character where an indentation space is expected", reader.at);
    }
    if (!isBreak(reader.code())) break;
    breaks += reader.takeBreak();
    end = reader.at;
  }
  return { breaks, end, indent: indent === 0 ? Math.max(deepest, parentIndent + 1, 1) : indent };
}
