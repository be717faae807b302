/** Character codes that mean something to YAML. */
export const TAB = 0x09;
export const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
export const SPACE = 0x20;
export const EXCLAMATION = 0x21;
export const DOUBLE_QUOTE = 0x22;
export const HASH = 0x23;
export const PERCENT = 0x25;
export const SINGLE_QUOTE = 0x27;
export const PLUS = 0x2b;
export const COMMA = 0x2c;
export const MINUS = 0x2d;
export const DOT = 0x2e;
export const ZERO = 0x30;
export const COLON = 0x3a;
export const LESS = 0x3c;
export const GREATER = 0x3e;
export const QUESTION = 0x3f;
export const AMPERSAND = 0x26;
export const ASTERISK = 0x2a;
const AT_SIGN = 0x40;
const BACKTICK = 0x60;
export const VERTICAL_BAR = 0x7c;
export const OPEN_BRACKET = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_BRACKET = 0x5d;
export const OPEN_BRACE = 0x7b;
export const CLOSE_BRACE = 0x7d;
const NEXT_LINE = 0x85;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;
const BYTE_ORDER_MARK = 0xfeff;

/** Stands behind the last character: the text itself has none, since control characters are refused before. */
export const END = 0;

export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** YAML 1.1 knows five line breaks; YAML 1.2 knows the first two. */
export function isBreak(code: number): boolean {
  return (
    code === LINE_FEED ||
    code === CARRIAGE_RETURN ||
    code === NEXT_LINE ||
    code === LINE_SEPARATOR ||
    code === PARAGRAPH_SEPARATOR
  );
}

export function isBreakOrEnd(code: number): boolean {
  return isBreak(code) || code === END;
}

export function isBlankBreakOrEnd(code: number): boolean {
  return code <= SPACE ? isBlank(code) || isBreakOrEnd(code) : code >= NEXT_LINE && isBreak(code);
}

export function isDigit(code: number): boolean {
  return code >= ZERO && code <= 0x39;
}

/** Letters, digits, `_` and `-`, of which the names of anchors and tag handles consist. */
export function isWordCharacter(code: number): boolean {
  return (
    isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f || code === MINUS
  );
}

/** The value of a hexadecimal digit; -1 for any other character. */
export function hexValue(code: number): number {
  if (isDigit(code)) return code - ZERO;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x61 + 10 : -1;
}

/** Text that YAML refuses, in the words of go.yaml.in/yaml/v2, and the offset of the place. */
export class YamlFault extends Error {
  override readonly name = "YamlFault";
  /** Where the scanner stopped; `undefined` for a token that the parser refuses. */
  scannedTo?: number;
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

function isHighSurrogate(code: number): boolean {
  return (code & 0xfc00) === 0xd800;
}

/** A text, the place up to which it is read, and the line of that place. */
export class Reader {
  /** Has four more characters than it was given, so that looking ahead never leaves it. */
  readonly text: string;
  readonly end: number;
  at = 0;
  lineStart = 0;
  readonly #hasSurrogates: boolean;
  /** Surrogate pairs of the line up to an offset: a file may be a single line. */
  readonly #counted = { lineStart: 0, until: 0, pairs: 0 };

  constructor(text: string) {
    this.text = `${text}\0\0\0\0`;
    this.end = text.length;
    // The mark in front of a text says how it is encoded and is no part of it.
    if (this.code() === BYTE_ORDER_MARK) this.lineStart = ++this.at;
    this.#hasSurrogates = /[\ud800-\udbff]/.test(text);
  }

  /** The code at the place, or `ahead` characters behind it. */
  code(ahead = 0): number {
    return this.text.charCodeAt(this.at + ahead);
  }

  get isAtLineStart(): boolean {
    return this.at === this.lineStart;
  }

  /** Characters of the line before the place. */
  get column(): number {
    if (!this.#hasSurrogates) return this.at - this.lineStart;
    const counted = this.#counted;
    if (counted.lineStart !== this.lineStart || counted.until > this.at) {
      Object.assign(counted, { lineStart: this.lineStart, until: this.lineStart, pairs: 0 });
    }
    for (; counted.until < this.at; counted.until++)
      if (isHighSurrogate(this.code(counted.until - this.at))) counted.pairs++;
    return this.at - this.lineStart - counted.pairs;
  }

  /** Characters between an offset and the place: a surrogate pair is one of them. */
  charactersSince(offset: number): number {
    const units = this.at - offset;
    if (!this.#hasSurrogates) return units;
    let pairs = 0;
    for (let at = offset; at < this.at; at++) if (isHighSurrogate(this.text.charCodeAt(at))) pairs++;
    return units - pairs;
  }

  /** Moves behind a line break, if there is one, and returns what it is as text: a line feed, or a separator itself. */
  takeBreak(): string {
    const code = this.code();
    if (!isBreak(code)) return "";
    this.at += code === CARRIAGE_RETURN && this.code(1) === LINE_FEED ? 2 : 1;
    this.lineStart = this.at;
    return code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR ? String.fromCharCode(code) : "\n";
  }

  skipBlanks(): void {
    while (isBlank(this.code())) this.at++;
  }

  /** Moves to the end of the line if a comment begins here. */
  skipComment(): void {
    if (this.code() !== HASH) return;
    while (!isBreakOrEnd(this.code())) this.at++;
  }

  /** Whether a document begins or ends here: `---` or `...` at the beginning of a line, with a blank or nothing behind it. */
  isAtDocumentMark(): boolean {
    if (!this.isAtLineStart) return false;
    const code = this.code();
    if (code !== MINUS && code !== DOT) return false;
    return this.code(1) === code && this.code(2) === code && isBlankBreakOrEnd(this.code(3));
  }
}

/** Whether no token begins with this character. */
export function cannotStart(code: number): boolean {
  return isBlank(code) || code === PERCENT || code === AT_SIGN || code === BACKTICK;
}

/** `?` is one of them, so that `[a?b]` is no scalar of its own. */
export function endsFlowScalar(code: number): boolean {
  return (
    code === COMMA ||
    code === QUESTION ||
    code === OPEN_BRACKET ||
    code === CLOSE_BRACKET ||
    code === OPEN_BRACE ||
    code === CLOSE_BRACE
  );
}

/** Whether a scalar without quotes cannot begin with this character, or only where certain others follow. */
export function isIndicator(code: number): boolean {
  return cannotStart(code) || INDICATORS.has(code);
}

const INDICATORS: ReadonlySet<number> = new Set(
  [..."-?:,[]{}#&*!|>'\"\n\0"].map((character) => character.charCodeAt(0)),
);
