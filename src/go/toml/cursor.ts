import { GoError } from "../func.js";
import { isEscapedByte } from "../utf8.js";

/** What is wrong with a TOML text, and the line that the message names. */
export class TomlFault extends GoError {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

/** Neither quotes, backslashes, controls nor surrogates. */
const PLAIN = /[\t !#-&(-[\]-~\u0080-\ud7ff\ue000-\uffff]+/y;

/** Reads a text character by character; "" stands behind the last one. */
export class TomlCursor {
  at = 0;
  line = 1;
  #isBehindEnd = false;

  constructor(readonly text: string) {}

  /** The next character, which is taken. @throws TomlFault for characters that no TOML text may have */
  next(): string {
    const character = this.peek();
    if (character === "") this.#isBehindEnd = true;
    if (character === "\n") this.line++;
    this.at += character.length;
    return character;
  }

  /** Takes the characters of a string that are no more than themselves. */
  skipPlain(): void {
    PLAIN.lastIndex = this.at;
    if (PLAIN.test(this.text)) this.at = PLAIN.lastIndex;
  }

  peek(): string {
    const code = this.text.codePointAt(this.at);
    if (code === undefined) return "";
    if (isEscapedByte(code)) throw this.fault(`invalid UTF-8 byte: 0x${(code - 0xdc00).toString(16)}`);
    const character = String.fromCodePoint(code);
    const isControl = (code < 0x20 && !"\t\r\n".includes(character)) || code === 0x7f;
    if (isControl || (character === "\r" && this.text[this.at + 1] !== "\n")) {
      throw this.fault(`TOML files cannot contain control characters: '0x${code.toString(16).padStart(2, "0")}'`);
    }
    return character;
  }

  /** Puts a character back that was just taken. */
  back(character: string): void {
    this.at -= character.length;
    this.#isBehindEnd = false;
    if (character === "\n") this.line--;
  }

  /** Takes the next character if it is this one. */
  accept(character: string): boolean {
    if (this.peek() !== character) return false;
    this.next();
    return true;
  }

  skip(characters: string): void {
    for (let next = this.peek(); next !== "" && characters.includes(next); next = this.peek()) this.next();
  }

  takeWhile(pattern: RegExp): string {
    const start = this.at;
    for (let next = this.peek(); next !== "" && pattern.test(next); next = this.peek()) this.next();
    return this.text.slice(start, this.at);
  }

  /** An error here. At the end of the text it belongs to the last line that has any. */
  fault(message: string): TomlFault {
    const endsLine = this.#isBehindEnd && this.text[this.at - 1] === "\n";
    return new TomlFault(message, this.line - (endsLine ? 1 : 0));
  }

  /** An error of the line before. */
  faultBefore(message: string): TomlFault {
    return new TomlFault(message, this.line - 1);
  }
}

/** `%q` of a character; the end of the text is NUL. */
export function quoted(character: string): string {
  if (character === "") return "'\\x00'";
  if (character === "'") return "'\\''";
  return `'${({ "\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\" } as Record<string, string>)[character] ?? character}'`;
}
