import { LimitError } from "../func.js";
import { isPrint, quoteInError } from "../strconv/strconv.js";
import { isEscapedByte, RUNE_ERROR } from "../utf8.js";
import { countNewlines } from "./error.js";
import { type Item, type ItemType, KEYWORDS } from "./item.js";
import type { Limits } from "./limits.js";
import { describeRune, EOF, isAlphaNumeric, isDigit, isSpace, trimEnd, trimStart } from "./rune.js";

export interface LexOptions {
  readonly leftDelim: string;
  readonly rightDelim: string;
  /** `break` and `continue` are not keywords if functions have these names. */
  readonly hasFunction: (name: string) => boolean;
  readonly limits: Pick<Limits, "action" | "tokens">;
}

const LEFT_COMMENT = "/*";
const RIGHT_COMMENT = "*/";
/** The trim marker `-` and the space that belongs to it. */
const MARKER_LENGTH = 2;
/** Anything that looks like a number. The parser rejects matches that are not one (`0x0.2`, `089`). */
const NUMBER =
  /[-+]?(?:0[xX][0-9a-fA-F_]*(?:\.[0-9a-fA-F_]*)?(?:[pP][-+]?[0-9_]*)?|0[oO][0-7_]*(?:\.[0-7_]*)?|0[bB][01_]*(?:\.[01_]*)?|[0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9_]*)?)i?/y;

/** Splits the source of a template into items. */
export class Lexer {
  private position = 0;
  private start = 0;
  private startLine = 1;
  private parenDepth = 0;
  private isInsideAction = false;
  private actionStart = 0;
  private itemCount = 0;

  constructor(
    private input: string,
    private readonly options: LexOptions,
  ) {}

  nextItem(): Item {
    const { tokens } = this.options.limits;
    this.itemCount++;
    if (this.itemCount > tokens) throw new LimitError(`more than ${tokens} tokens`);
    return this.isInsideAction ? this.lexInsideAction() : this.lexText();
  }

  /** Returns the item between the end of the last one and the current position. */
  private item(type: ItemType): Item {
    const item = { type, offset: this.start, value: this.input.slice(this.start, this.position), line: this.startLine };
    this.ignore();
    return item;
  }

  private ignore(): void {
    this.startLine += countNewlines(this.input, this.start, this.position);
    this.start = this.position;
  }

  /** Returns an error as the last item. */
  private error(text: string): Item {
    const item: Item = { type: "error", offset: this.start, value: text, line: this.startLine };
    this.input = "";
    this.start = 0;
    this.position = 0;
    return item;
  }

  private peek(): number {
    const rune = this.input.codePointAt(this.position);
    return rune === undefined ? EOF : isEscapedByte(rune) ? RUNE_ERROR : rune;
  }

  private next(): number {
    const rune = this.peek();
    if (rune !== EOF) this.position += rune > 0xffff ? 2 : 1;
    return rune;
  }

  private lexText(): Item {
    for (;;) {
      const { leftDelim } = this.options;
      const delimiter = this.input.indexOf(leftDelim, this.position);
      if (delimiter < 0) {
        this.position = this.input.length;
        return this.item(this.position > this.start ? "text" : "eof");
      }
      const isTrimmed = this.hasLeftTrimMarker(delimiter + leftDelim.length);
      this.position = isTrimmed ? trimEnd(this.input, this.start, delimiter) : delimiter;
      const text = this.position > this.start ? this.item("text") : undefined;
      this.position = delimiter;
      this.ignore();
      if (text) return text;
      const opened = this.lexLeftDelim();
      if (opened) return opened;
    }
  }

  /** Returns `undefined` after a comment, which is not an item. */
  private lexLeftDelim(): Item | undefined {
    const afterDelim = this.position + this.options.leftDelim.length;
    const afterMarker = this.hasLeftTrimMarker(afterDelim) ? afterDelim + MARKER_LENGTH : afterDelim;
    if (this.input.startsWith(LEFT_COMMENT, afterMarker)) {
      this.position = afterMarker;
      this.ignore();
      return this.lexComment();
    }
    this.actionStart = this.position;
    this.position = afterDelim;
    const item = this.item("leftDelim");
    this.isInsideAction = true;
    this.position = afterMarker;
    this.ignore();
    this.parenDepth = 0;
    return item;
  }

  private lexComment(): Item | undefined {
    const end = this.input.indexOf(RIGHT_COMMENT, this.position + LEFT_COMMENT.length);
    if (end < 0) return this.error("unclosed comment");
    this.position = end + RIGHT_COMMENT.length;
    const delimiter = this.rightDelimAt(this.position);
    if (!delimiter) return this.error("comment ends before closing delimiter");
    this.position = delimiter.end;
    this.ignore();
    return undefined;
  }

  /** The right delimiter at `at`, with or without a trim marker. `end` is the position after the trimmed space. */
  private rightDelimAt(at: number): { from: number; to: number; end: number } | undefined {
    const { rightDelim } = this.options;
    const isTrimmed = isSpace(this.input.charCodeAt(at)) && this.input[at + 1] === "-";
    if (isTrimmed && this.input.startsWith(rightDelim, at + MARKER_LENGTH)) {
      const from = at + MARKER_LENGTH;
      const to = from + rightDelim.length;
      return { from, to, end: trimStart(this.input, to) };
    }
    const to = at + rightDelim.length;
    return this.input.startsWith(rightDelim, at) ? { from: at, to, end: to } : undefined;
  }

  private hasLeftTrimMarker(at: number): boolean {
    return this.input[at] === "-" && isSpace(this.input.charCodeAt(at + 1));
  }

  private lexRightDelim(delimiter: { from: number; to: number; end: number }): Item {
    const { action } = this.options.limits;
    if (delimiter.to - this.actionStart > action) throw new LimitError(`an action longer than ${action}`);
    this.position = delimiter.from;
    this.ignore();
    this.position = delimiter.to;
    const item = this.item("rightDelim");
    this.position = delimiter.end;
    this.ignore();
    this.isInsideAction = false;
    return item;
  }

  private lexInsideAction(): Item {
    const delimiter = this.rightDelimAt(this.position);
    if (delimiter) return this.parenDepth === 0 ? this.lexRightDelim(delimiter) : this.error("unclosed left paren");
    const rune = this.peek();
    if (rune === EOF) return this.error("unclosed action");
    if (isSpace(rune)) return this.lexSpace();
    const character = String.fromCodePoint(rune);
    if (isDigit(character) || character === "+" || character === "-") return this.lexNumber();
    this.next();
    switch (character) {
      case "=":
        return this.item("assign");
      case ":":
        return this.next() === 0x3d ? this.item("declare") : this.error("expected :=");
      case "|":
        return this.item("pipe");
      case '"':
        return this.lexQuote('"', "string", "unterminated quoted string");
      case "'":
        return this.lexQuote("'", "charConstant", "unterminated character constant");
      case "`":
        return this.lexRawQuote();
      case "$":
        return this.lexFieldOrVariable("variable");
      case ".":
        if (!isDigit(this.input.charAt(this.position)) && this.position < this.input.length) {
          return this.lexFieldOrVariable("field");
        }
        this.position--;
        return this.lexNumber();
      case "(":
        this.parenDepth++;
        return this.item("leftParen");
      case ")":
        this.parenDepth--;
        return this.parenDepth < 0 ? this.error("unexpected right paren") : this.item("rightParen");
      default:
        if (isAlphaNumeric(rune)) return this.lexIdentifier();
        if (rune < 0x80 && isPrint(rune)) return this.item("char");
        return this.error(`unrecognized character in action: ${describeRune(rune)}`);
    }
  }

  private lexSpace(): Item {
    while (isSpace(this.peek())) this.next();
    const delimiter = this.rightDelimAt(this.position - 1);
    if (delimiter && delimiter.from > this.position - 1) {
      this.position--;
      if (this.position === this.start) return this.lexRightDelim(delimiter);
    }
    return this.item("space");
  }

  private lexIdentifier(): Item {
    this.skipAlphaNumeric();
    if (!this.isAtTerminator()) return this.error(`bad character ${describeRune(this.peek())}`);
    const word = this.input.slice(this.start, this.position);
    const keyword = KEYWORDS.get(word);
    const isFunction = (keyword === "break" || keyword === "continue") && this.options.hasFunction(word);
    if (keyword && !isFunction) return this.item(keyword);
    return this.item(word === "true" || word === "false" ? "bool" : "identifier");
  }

  /** Reads a name after the `.` or `$`. */
  private lexFieldOrVariable(type: "field" | "variable"): Item {
    if (this.isAtTerminator()) return this.item(type === "variable" ? type : "dot");
    this.skipAlphaNumeric();
    return this.isAtTerminator() ? this.item(type) : this.error(`bad character ${describeRune(this.peek())}`);
  }

  private skipAlphaNumeric(): void {
    while (isAlphaNumeric(this.peek())) this.next();
  }

  /** Whether a name may end at the current position. */
  private isAtTerminator(): boolean {
    const rune = this.peek();
    if (rune === EOF || isSpace(rune) || ".,|:)(".includes(String.fromCodePoint(rune))) return true;
    return this.input.startsWith(this.options.rightDelim, this.position);
  }

  /** Finds the end of a quoted string. The parser checks its escapes. */
  private lexQuote(mark: string, type: ItemType, unterminated: string): Item {
    for (;;) {
      let rune = this.next();
      if (rune === 0x5c) {
        rune = this.next();
        if (rune !== EOF && rune !== 0x0a) continue;
      }
      if (rune === EOF || rune === 0x0a) return this.error(unterminated);
      if (rune === mark.charCodeAt(0)) return this.item(type);
    }
  }

  private lexRawQuote(): Item {
    const end = this.input.indexOf("`", this.position);
    if (end < 0) return this.error("unterminated raw quoted string");
    this.position = end + 1;
    return this.item("rawString");
  }

  private lexNumber(): Item {
    const badNumber = () =>
      this.error(`bad number syntax: ${quoteInError(this.input.slice(this.start, this.position))}`);
    if (!this.scanNumber()) return badNumber();
    const sign = this.peek();
    if (sign !== 0x2b && sign !== 0x2d) return this.item("number");
    const isComplex = this.scanNumber() && this.input[this.position - 1] === "i";
    return isComplex ? this.item("complex") : badNumber();
  }

  /** Skips a number. Returns false, with one more character read, if a letter or digit follows. */
  private scanNumber(): boolean {
    NUMBER.lastIndex = this.position;
    NUMBER.test(this.input);
    this.position = NUMBER.lastIndex;
    if (!isAlphaNumeric(this.peek())) return true;
    this.next();
    return false;
  }
}
