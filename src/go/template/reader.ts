import { INVALID_SYNTAX, unquote } from "../strconv/strconv.js";
import { TemplateError } from "./error.js";
import { describeItem, type Item, type ItemType } from "./item.js";
import type { Lexer } from "./lex.js";

/** Reads the items of a source with look-ahead, for one tree. */
export class ItemReader {
  /** The line of the current action, 0 outside of actions. */
  actionLine = 0;
  /** The latest first. */
  private readonly items: Item[] = [];
  private peekCount = 0;

  constructor(
    private readonly lexer: Lexer,
    /** The name of the source in errors. */
    private readonly sourceName: string,
  ) {}

  next(): Item {
    if (this.peekCount > 0) this.peekCount--;
    else this.items[0] = this.lexer.nextItem();
    return this.items[this.peekCount] as Item;
  }

  backup(): void {
    this.peekCount++;
  }

  /** Puts back the last item and, the latest first, the items that were read before it. */
  backupBefore(...earlier: Item[]): void {
    earlier.forEach((item, index) => {
      this.items[index + 1] = item;
    });
    this.peekCount = earlier.length + 1;
  }

  peek(): Item {
    const item = this.next();
    this.backup();
    return item;
  }

  nextNonSpace(): Item {
    let item = this.next();
    while (item.type === "space") item = this.next();
    return item;
  }

  peekNonSpace(): Item {
    const item = this.nextNonSpace();
    this.backup();
    return item;
  }

  fail(text: string): never {
    const { line = 1, offset } = this.items[0] ?? {};
    const message = `template: ${this.sourceName}:${line}: ${text}`;
    throw new TemplateError(message, { stage: "parse", line, ...(offset !== undefined && { offset }) });
  }

  expect(context: string, ...expected: ItemType[]): Item {
    const item = this.nextNonSpace();
    return expected.includes(item.type) ? item : this.unexpected(item, context);
  }

  unexpected(item: Item, context: string): never {
    if (item.type !== "error") this.fail(`unexpected ${describeItem(item)} in ${context}`);
    const isLater = this.actionLine !== 0 && this.actionLine !== item.line;
    const start = isLater ? ` started at ${this.sourceName}:${this.actionLine}` : "";
    const action = isLater && !item.value.endsWith(" action") ? " in action" : "";
    this.fail(item.value + action + start);
  }

  unquoted(item: Item): string {
    return unquote(item.value) ?? this.fail(INVALID_SYNTAX);
  }
}
