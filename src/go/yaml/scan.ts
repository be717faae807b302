import {
  AMPERSAND,
  ASTERISK,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  cannotStart,
  DOUBLE_QUOTE,
  END,
  EXCLAMATION,
  GREATER,
  isBlankBreakOrEnd,
  isBreak,
  MINUS,
  OPEN_BRACE,
  OPEN_BRACKET,
  PERCENT,
  QUESTION,
  Reader,
  SINGLE_QUOTE,
  SPACE,
  TAB,
  VERTICAL_BAR,
  YamlFault,
} from "./reader.js";
import { scanBlock } from "./scan-block.js";
import { type Candidate, KeyCandidates } from "./scan-keys.js";
import { scanPlain } from "./scan-plain.js";
import { scanQuoted } from "./scan-quoted.js";
import { scanAnchor, scanDirective, scanTag } from "./scan-tag.js";
import { type Token, type TokenKind, token } from "./token.js";

/**
 * Cuts a text into YAML's tokens, as go.yaml.in/yaml/v2 does. Where blocks begin and end follows from the indentation; a key
 * is known as one by the colon behind it, so tokens are held back until that is decided.
 *
 * The text must have no control characters.
 *
 * Ref: https://github.com/yaml/go-yaml/blob/v2.4.4/scannerc.go
 */
export class Scanner {
  readonly #reader: Reader;
  /** Found and not yet taken; the first ones are taken already. */
  readonly #tokens: Token[] = [];
  #taken = 0;
  /** The next token is there, and it will not turn out to be a key. */
  #isDecided = false;
  /** The column of the innermost block, and those of the blocks around it. */
  #indent = -1;
  readonly #indents: number[] = [];
  #flowLevel = 0;
  readonly #keys: KeyCandidates;
  #mayBeKey = true;

  readonly #onToken: (offset: number) => void;

  /** @param onToken is called with the offset of every token that is taken; it may throw */
  constructor(text: string, onToken: (offset: number) => void = () => {}) {
    this.#reader = new Reader(text);
    this.#keys = new KeyCandidates(this.#reader);
    this.#onToken = onToken;
  }

  /** The next token, which stays. The last one is `stream-end`. @throws YamlFault */
  peek(): Token {
    if (this.#isDecided) return this.#tokens[this.#taken] as Token;
    try {
      while (!this.#isDecided) {
        const next = this.#tokens[this.#taken];
        if (next && !this.#keys.mayBeKey(next)) this.#isDecided = true;
        else this.#fetch();
      }
    } catch (error) {
      if (error instanceof YamlFault) error.scannedTo = this.#reader.at;
      throw error;
    }
    return this.#tokens[this.#taken] as Token;
  }

  /** The next token. Nothing may be taken behind `stream-end`. @throws YamlFault */
  take(): Token {
    const next = this.peek();
    this.#onToken(next.start);
    this.#isDecided = false;
    if (++this.#taken === this.#tokens.length) {
      this.#tokens.length = 0;
      this.#taken = 0;
    }
    return next;
  }

  #fetch(): void {
    const reader = this.#reader;
    this.#skipToToken();
    if (this.#flowLevel === 0) this.#closeBlocks(reader.column);
    const code = reader.code();
    if (code === END) this.#fetchEnd();
    else if (code === PERCENT && reader.isAtLineStart) this.#fetchDirective();
    else if (reader.isAtDocumentMark()) this.#fetchDocumentMark(code === MINUS ? "document-start" : "document-end");
    else if (code === OPEN_BRACKET) this.#fetchFlowStart("flow-sequence-start");
    else if (code === OPEN_BRACE) this.#fetchFlowStart("flow-mapping-start");
    else if (code === CLOSE_BRACKET) this.#fetchFlowEnd("flow-sequence-end");
    else if (code === CLOSE_BRACE) this.#fetchFlowEnd("flow-mapping-end");
    else if (code === COMMA) this.#fetchFlowEntry();
    else if (code === MINUS && isBlankBreakOrEnd(reader.code(1))) this.#fetchBlockEntry();
    else if (code === QUESTION && this.#isMark()) this.#fetchKey();
    else if (code === COLON && this.#isMark()) this.#fetchValue();
    else if (code === ASTERISK) this.#fetchNode(() => scanAnchor(reader, "alias"));
    else if (code === AMPERSAND) this.#fetchNode(() => scanAnchor(reader, "anchor"));
    else if (code === EXCLAMATION) this.#fetchNode(() => scanTag(reader));
    else if (code === SINGLE_QUOTE || code === DOUBLE_QUOTE) this.#fetchNode(() => this.#quoted());
    else if (code === VERTICAL_BAR || code === GREATER) this.#fetchBlock();
    else if (cannotStart(code)) throw new YamlFault("found character that cannot start any token", reader.at);
    else this.#fetchPlain();
  }

  /** A `?` or `:` is a mark with a blank behind it; in flow collections always. */
  #isMark(): boolean {
    return this.#flowLevel > 0 || isBlankBreakOrEnd(this.#reader.code(1));
  }

  /** Tabs separate tokens of one line; where a block's line may begin they are no indentation. */
  #skipToToken(): void {
    const reader = this.#reader;
    for (;;) {
      const mayBeTab = this.#flowLevel > 0 || !this.#mayBeKey;
      for (let code = reader.code(); code === SPACE || (code === TAB && mayBeTab); code = reader.code()) reader.at++;
      reader.skipComment();
      if (!isBreak(reader.code())) return;
      reader.takeBreak();
      if (this.#flowLevel === 0) this.#mayBeKey = true;
    }
  }

  #push(kind: TokenKind, length: number): void {
    const start = this.#reader.at;
    this.#reader.at += length;
    this.#tokens.push(token(kind, start, this.#reader.at));
  }

  /** Ends the blocks that are indented deeper than a column. */
  #closeBlocks(column: number): void {
    while (this.#indent > column) {
      this.#push("block-end", 0);
      this.#indent = this.#indents.pop() as number;
    }
  }

  /** Begins a block where one that is indented so far is not open yet; its token goes before the one at `index`. */
  #openBlock(kind: TokenKind, { column, at, index }: { column: number; at: number; index: number }): void {
    if (this.#flowLevel > 0 || this.#indent >= column) return;
    this.#indents.push(this.#indent);
    this.#indent = column;
    this.#tokens.splice(index, 0, token(kind, at, at));
  }

  #openBlockHere(kind: TokenKind): void {
    const { column, at } = this.#reader;
    this.#openBlock(kind, { column, at, index: this.#tokens.length });
  }

  #endLines(): void {
    if (this.#flowLevel === 0) this.#closeBlocks(-1);
    this.#keys.drop();
    this.#mayBeKey = false;
  }

  #fetchEnd(): void {
    // The last line ends here, also without a line break.
    if (!this.#reader.isAtLineStart) this.#reader.lineStart = this.#reader.at;
    this.#endLines();
    this.#push("stream-end", 0);
  }

  #fetchDirective(): void {
    this.#endLines();
    this.#tokens.push(scanDirective(this.#reader));
  }

  #fetchDocumentMark(kind: "document-start" | "document-end"): void {
    this.#endLines();
    this.#push(kind, 3);
  }

  #fetchFlowStart(kind: "flow-sequence-start" | "flow-mapping-start"): void {
    const candidate = this.#keepCandidate();
    this.#flowLevel++;
    this.#mayBeKey = true;
    this.#push(kind, 1);
    const start = this.#tokens.at(-1) as Token;
    if (candidate) candidate.token = start;
    this.#keys.enterFlow(start);
  }

  #fetchFlowEnd(kind: "flow-sequence-end" | "flow-mapping-end"): void {
    this.#keys.drop();
    if (this.#flowLevel > 0) {
      this.#flowLevel--;
      this.#keys.leaveFlow();
    }
    this.#mayBeKey = false;
    this.#push(kind, 1);
  }

  #fetchFlowEntry(): void {
    this.#keys.drop();
    this.#mayBeKey = true;
    this.#push("flow-entry", 1);
  }

  #fetchBlockEntry(): void {
    if (this.#flowLevel === 0) {
      if (!this.#mayBeKey) {
        throw new YamlFault("block sequence entries are not allowed in this context", this.#reader.at);
      }
      this.#openBlockHere("block-sequence-start");
    }
    this.#keys.drop();
    this.#mayBeKey = true;
    this.#push("block-entry", 1);
  }

  #fetchKey(): void {
    if (this.#flowLevel === 0) {
      if (!this.#mayBeKey) throw new YamlFault("mapping keys are not allowed in this context", this.#reader.at);
      this.#openBlockHere("block-mapping-start");
    }
    this.#keys.drop();
    this.#mayBeKey = this.#flowLevel === 0;
    this.#push("key", 1);
  }

  #fetchValue(): void {
    const candidate = this.#keys.valid();
    if (candidate) {
      const { at, column } = candidate;
      const found = this.#tokens.lastIndexOf(candidate.token as Token);
      const index = found < this.#taken ? this.#tokens.length : found;
      this.#tokens.splice(index, 0, token("key", at, at));
      this.#openBlock("block-mapping-start", { column, at, index });
      candidate.isPossible = false;
      this.#mayBeKey = false;
    } else {
      if (this.#flowLevel === 0) {
        if (!this.#mayBeKey) throw new YamlFault("mapping values are not allowed in this context", this.#reader.at);
        this.#openBlockHere("block-mapping-start");
      }
      this.#mayBeKey = this.#flowLevel === 0;
    }
    this.#push("value", 1);
  }

  /** A token that may be a key, or belong to one. */
  #fetchNode(scan: () => Token): void {
    const candidate = this.#keepCandidate();
    this.#mayBeKey = false;
    this.#tokens.push(scan());
    if (candidate) candidate.token = this.#tokens.at(-1);
  }

  #quoted(): Token {
    const start = this.#reader.at;
    const value = scanQuoted(this.#reader);
    return token("scalar", start, this.#reader.at, value);
  }

  #fetchPlain(): void {
    const start = this.#reader.at;
    const candidate = this.#keepCandidate();
    const { value, end, isAtNewLine } = scanPlain(this.#reader, {
      isFlow: this.#flowLevel > 0,
      indent: this.#indent + 1,
    });
    this.#mayBeKey = isAtNewLine;
    this.#tokens.push(token("scalar", start, end, value, PLAIN));
    if (candidate) candidate.token = this.#tokens.at(-1);
  }

  #fetchBlock(): void {
    const start = this.#reader.at;
    if (this.#flowLevel > 0) throw new YamlFault("found character that cannot start any token", start);
    this.#keys.drop();
    this.#mayBeKey = true;
    const { value, end } = scanBlock(this.#reader, this.#indent);
    this.#tokens.push(token("scalar", start, end, value));
  }

  /** Where a token may be a key: its candidate, which has to be given the token. */
  #keepCandidate(): Candidate | undefined {
    if (!this.#mayBeKey) return undefined;
    const { column } = this.#reader;
    return this.#keys.keep({ column, isRequired: this.#flowLevel === 0 && this.#indent === column });
  }
}

/** The `detail` of scalars without quotes and marks. */
export const PLAIN = "plain";
