import {
  COLON,
  DOUBLE_QUOTE,
  END,
  endsFlowScalar,
  HASH,
  LINE_FEED,
  MINUS,
  Reader,
  SINGLE_QUOTE,
  SPACE,
  YamlFault,
} from "./reader.js";
import { scanBlock } from "./scan-block.js";
import { scanQuoted } from "./scan-quoted.js";

/** Characters with rules of their own: tabs, the other line breaks, and those that are two units long. */
const UNUSUAL = /[\t\r\x85\u2028\u2029\ufeff\ud800-\udfff]/;

/** Of the words that are shared; a longer one is rarely repeated. */
const MAX_SHARED_CHARACTERS = 32;
/** A power of two. */
const SHARED_WORDS = 256;

/** The column behind the last line with text. */
export const NO_COLUMN = -1;

/** Reads the scalars and lines of usual YAML for `UsualParser`. Each method throws YamlFault where the YAML is not usual. */
export class UsualScanner {
  /** The column in which the text of the current line begins. Valid until something of the line is read. */
  column = NO_COLUMN;
  readonly #reader: Reader;
  readonly #text: string;
  /** Words that were read lately. Most words of a spec are keys and statuses, and are repeated with every check. */
  readonly #shared: string[] = new Array(SHARED_WORDS).fill("");

  constructor(text: string) {
    if (UNUSUAL.test(text)) throw new YamlFault("unusual", 0);
    this.#reader = new Reader(text);
    this.#text = this.#reader.text;
    this.#startLine(text.startsWith("---\n") ? 4 : 0);
    if (this.column === NO_COLUMN) this.giveUp();
  }

  get at(): number {
    return this.#reader.at;
  }

  get columnHere(): number {
    return this.#reader.at - this.#reader.lineStart;
  }

  /** Moves on by one character, or back to an offset of the same line. */
  moveTo(at: number): void {
    this.#reader.at = at;
  }

  code(): number {
    return this.#text.charCodeAt(this.#reader.at);
  }

  giveUp(): never {
    throw new YamlFault("unusual", this.#reader.at);
  }

  /** Moves to the text of the next line that has some. Nothing but a comment may be left of this one. */
  endLine(): void {
    const rest = this.skipSpaces();
    const { at } = this.#reader;
    const isComment = rest === HASH && this.#text.charCodeAt(at - 1) === SPACE;
    if (rest !== LINE_FEED && rest !== END && !isComment) this.giveUp();
    const lineEnd = this.#text.indexOf("\n", at);
    if (lineEnd < 0) this.column = NO_COLUMN;
    else this.#startLine(lineEnd + 1);
  }

  #startLine(lineStart: number): void {
    const reader = this.#reader;
    for (let start = lineStart; ; ) {
      reader.at = start;
      const code = this.skipSpaces();
      if (code !== LINE_FEED && code !== HASH) {
        reader.lineStart = start;
        this.column = code === END ? NO_COLUMN : reader.at - start;
        if (reader.isAtDocumentMark()) this.giveUp();
        return;
      }
      const lineEnd = code === LINE_FEED ? reader.at : this.#text.indexOf("\n", reader.at);
      if (lineEnd < 0) {
        this.column = NO_COLUMN;
        return;
      }
      start = lineEnd + 1;
    }
  }

  /** Returns the code of the next character that is no space. */
  skipSpaces(): number {
    const reader = this.#reader;
    let at = reader.at;
    let code = this.#text.charCodeAt(at);
    while (code === SPACE) code = this.#text.charCodeAt(++at);
    reader.at = at;
    return code;
  }

  /** Whether the mark of an entry is here. */
  isEntry(): boolean {
    const { at } = this.#reader;
    return this.#text.charCodeAt(at) === MINUS && isSpaceOrEnd(this.#text.charCodeAt(at + 1));
  }

  /** Whether a colon is here that ends a key. */
  isColon(): boolean {
    const { at } = this.#reader;
    return this.#text.charCodeAt(at) === COLON && isSpaceOrEnd(this.#text.charCodeAt(at + 1));
  }

  /** The offset of the colon that ends a key without quotes; -1 where there is none on the line. */
  keyEnd(): number {
    const text = this.#text;
    for (let at = this.#reader.at; ; at++) {
      const code = text.charCodeAt(at);
      if (code === LINE_FEED || code === END) return -1;
      if (code === COLON && isSpaceOrEnd(text.charCodeAt(at + 1))) return at;
      if (code === HASH && text.charCodeAt(at - 1) === SPACE) return -1;
    }
  }

  /** The text up to an offset. */
  upTo(end: number): string {
    const { at } = this.#reader;
    this.#reader.at = end;
    return this.#word(at, withoutSpaces(this.#text, at, end));
  }

  /** A scalar without quotes: the rest of the line, up to a comment. */
  plain(): string {
    const { at } = this.#reader;
    const text = this.#text;
    const lineEnd = text.indexOf("\n", at);
    const end = lineEnd < 0 ? this.#reader.end : lineEnd;
    const comment = text.slice(at, end).indexOf(" #");
    const value = this.#word(at, withoutSpaces(text, at, comment < 0 ? end : at + comment));
    if (value.includes(": ") || value.endsWith(":")) this.giveUp();
    this.#reader.at = at + value.length;
    return value;
  }

  /** A scalar without quotes in a flow collection. */
  flowPlain(): string {
    const text = this.#text;
    for (let end = this.#reader.at; ; end++) {
      const code = text.charCodeAt(end);
      if (code === LINE_FEED || code === END || (code === HASH && text.charCodeAt(end - 1) === SPACE)) this.giveUp();
      if (code === COLON ? isSpaceOrEnd(text.charCodeAt(end + 1)) : endsFlowScalar(code)) return this.upTo(end);
    }
  }

  quoted(quote: number): string {
    const reader = this.#reader;
    const start = reader.at + 1;
    const end = this.#text.indexOf(quote === SINGLE_QUOTE ? "'" : '"', start);
    const value = this.#word(start, Math.max(start, end));
    if (end < 0 || value.includes("\n")) this.giveUp();
    const isWhole = quote === SINGLE_QUOTE ? this.#text.charCodeAt(end + 1) !== SINGLE_QUOTE : !value.includes("\\");
    if (isWhole) {
      reader.at = end + 1;
      return value;
    }
    const { lineStart } = reader;
    const scanned = scanQuoted(reader);
    if (reader.lineStart !== lineStart) this.giveUp();
    return scanned;
  }

  /** The text between two offsets: one string for a word that is repeated. */
  #word(start: number, end: number): string {
    const text = this.#text;
    const length = end - start;
    if (length > MAX_SHARED_CHARACTERS) return text.slice(start, end);
    const at = (31 * text.charCodeAt(start) + 7 * text.charCodeAt(end - 1) + length) & (SHARED_WORDS - 1);
    const known = this.#shared[at] as string;
    if (known.length === length && text.startsWith(known, start)) return known;
    const word = text.slice(start, end);
    this.#shared[at] = word;
    return word;
  }

  /** A scalar of several lines behind `|` or `>`, in a block with this column. */
  lines(column: number): string {
    const reader = this.#reader;
    const { value } = scanBlock(reader, column);
    if (reader.code() === END) this.column = NO_COLUMN;
    else this.#startLine(reader.lineStart);
    return value;
  }
}

export function isQuote(code: number): boolean {
  return code === SINGLE_QUOTE || code === DOUBLE_QUOTE;
}

function isSpaceOrEnd(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === END;
}

/** The end of a stretch of a text without the spaces there. */
function withoutSpaces(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) === SPACE) last--;
  return last;
}
