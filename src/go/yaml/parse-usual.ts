import type { Properties, YamlEvents } from "./parse.js";
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  END,
  GREATER,
  HASH,
  isIndicator,
  LINE_FEED,
  OPEN_BRACE,
  OPEN_BRACKET,
  VERTICAL_BAR,
} from "./reader.js";
import { isQuote, NO_COLUMN, UsualScanner } from "./scan-usual.js";

/** YAML allows keys that are a little longer; they are left to the full parser. */
const MAX_KEY_CHARACTERS = 1_000;

/**
 * Reads what most files consist of, several times as fast as the full parser: one document of block mappings and sequences,
 * whose keys, scalars and flow collections each end on the line on which they begin. Its events are those of `Parser`.
 *
 * It gives up on everything else: anchors, tags, aliases, directives, further documents, scalars of several lines without `|`
 * or `>`, and every fault. The full parser then reads the text from its beginning.
 */
export class UsualParser {
  readonly #scan: UsualScanner;
  readonly #events: YamlEvents;
  #tokens: number;
  /** Of the node that is being read. */
  readonly #properties = { start: 0, anchor: undefined, tag: undefined };

  /** @throws YamlFault where the YAML is not usual */
  constructor(text: string, events: YamlEvents) {
    this.#scan = new UsualScanner(text);
    this.#events = events;
    this.#tokens = text.startsWith("---\n") ? 1 : 0;
  }

  /** Reads the document and returns how many tokens it has. @throws YamlFault where the YAML is not usual */
  document(): number {
    this.#block();
    if (this.#scan.column !== NO_COLUMN) this.#scan.giveUp();
    return this.#tokens;
  }

  /** What begins with a line of its own: a sequence or a mapping. */
  #block(): void {
    if (this.#scan.isEntry()) this.#sequence({ isIndentless: false });
    else this.#mapping(this.#scan.column);
  }

  /** @param isIndentless it is not indented further than the key that it belongs to */
  #sequence({ isIndentless }: { isIndentless: boolean }): void {
    const scan = this.#scan;
    const { column } = scan;
    this.#events.startSequence(this.#at(scan.at));
    if (!isIndentless) this.#tokens += 2;
    while (scan.column === column && scan.isEntry()) {
      this.#tokens++;
      const end = scan.at + 1;
      scan.moveTo(end);
      const code = scan.skipSpaces();
      if (endsText(code)) {
        scan.endLine();
        if (scan.column > column) this.#block();
        else this.#empty(end);
      } else if (scan.isEntry()) {
        scan.column = scan.columnHere;
        this.#sequence({ isIndentless: false });
      } else if (this.#isKey(code)) this.#mapping(scan.columnHere);
      else this.#value(column, code);
    }
    if (scan.column > column || (scan.column === column && !isIndentless)) scan.giveUp();
    this.#events.endSequence();
  }

  /** Whether a scalar with a colon behind it comes next. */
  #isKey(code: number): boolean {
    const scan = this.#scan;
    if (!isQuote(code)) return !isIndicator(code) && scan.keyEnd() >= 0;
    const start = scan.at;
    scan.quoted(code);
    const isKey = scan.skipSpaces() === COLON;
    scan.moveTo(start);
    return isKey;
  }

  #mapping(column: number): void {
    const scan = this.#scan;
    this.#events.startMapping(this.#at(scan.at));
    this.#tokens += 2;
    do {
      this.#key();
      const end = scan.at;
      const code = scan.skipSpaces();
      if (!endsText(code)) this.#value(column, code);
      else {
        scan.endLine();
        if (scan.column > column) this.#block();
        else if (scan.column === column && scan.isEntry()) this.#sequence({ isIndentless: true });
        else this.#empty(end);
      }
    } while (scan.column === column);
    if (scan.column > column) scan.giveUp();
    this.#events.endMapping();
  }

  /** A key with the colon behind it. */
  #key(): void {
    const scan = this.#scan;
    const start = scan.at;
    const code = scan.code();
    const isPlain = !isQuote(code);
    const end = isPlain && !isIndicator(code) ? scan.keyEnd() : -1;
    if (isPlain && end < 0) scan.giveUp();
    const value = isPlain ? scan.upTo(end) : scan.quoted(code);
    scan.skipSpaces();
    if (!scan.isColon() || scan.at - start > MAX_KEY_CHARACTERS) scan.giveUp();
    this.#tokens += 3;
    this.#events.scalar(value, isPlain, this.#at(start));
    scan.moveTo(scan.at + 1);
  }

  #at(start: number): Properties {
    this.#properties.start = start;
    return this.#properties;
  }

  #empty(start: number): void {
    this.#events.scalar("", true, this.#at(start));
  }

  /** A value on the line of its key or mark. `column` is that of the block that it is in. */
  #value(column: number, code: number): void {
    const scan = this.#scan;
    if (code === OPEN_BRACE || code === OPEN_BRACKET) this.#flow(code);
    else {
      const start = scan.at;
      this.#tokens++;
      if (code === VERTICAL_BAR || code === GREATER) {
        this.#events.scalar(scan.lines(column), false, this.#at(start));
        return;
      }
      if (isQuote(code)) this.#events.scalar(scan.quoted(code), false, this.#at(start));
      else if (isIndicator(code)) scan.giveUp();
      else this.#events.scalar(scan.plain(), true, this.#at(start));
    }
    scan.endLine();
  }

  #flow(open: number): void {
    const scan = this.#scan;
    const isMapping = open === OPEN_BRACE;
    const close = isMapping ? CLOSE_BRACE : CLOSE_BRACKET;
    if (isMapping) this.#events.startMapping(this.#at(scan.at));
    else this.#events.startSequence(this.#at(scan.at));
    this.#tokens += 2;
    scan.moveTo(scan.at + 1);
    for (let code = scan.skipSpaces(); code !== close; ) {
      if (isMapping) code = this.#flowKey(code);
      if (code === OPEN_BRACE || code === OPEN_BRACKET) this.#flow(code);
      else this.#flowScalar(code);
      code = scan.skipSpaces();
      if (code === close) break;
      if (code !== COMMA) scan.giveUp();
      this.#tokens++;
      scan.moveTo(scan.at + 1);
      code = scan.skipSpaces();
      if (code === close) scan.giveUp();
    }
    scan.moveTo(scan.at + 1);
    if (isMapping) this.#events.endMapping();
    else this.#events.endSequence();
  }

  /** A key of a flow mapping with the colon behind it; returns the code of what follows. */
  #flowKey(code: number): number {
    const scan = this.#scan;
    const start = scan.at;
    this.#tokens += 2;
    this.#flowScalar(code);
    if (scan.skipSpaces() !== COLON || scan.at - start > MAX_KEY_CHARACTERS) scan.giveUp();
    scan.moveTo(scan.at + 1);
    return scan.skipSpaces();
  }

  #flowScalar(code: number): void {
    const scan = this.#scan;
    const start = scan.at;
    this.#tokens++;
    if (isQuote(code)) this.#events.scalar(scan.quoted(code), false, this.#at(start));
    else if (isIndicator(code)) scan.giveUp();
    else this.#events.scalar(scan.flowPlain(), true, this.#at(start));
  }
}

/** Whether the text of a line ends, so that a value is on the lines below it, or nothing. */
function endsText(code: number): boolean {
  return code === LINE_FEED || code === END || code === HASH;
}
