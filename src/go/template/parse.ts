import { quoteInError } from "../strconv/strconv.js";
import type { Item } from "./item.js";
import { Lexer, type LexOptions } from "./lex.js";
import { type Limits, Nesting } from "./limits.js";
import {
  type BranchNode,
  type ControlNode,
  describeNode,
  isEmptyList,
  type ListNode,
  type TemplateNode,
  type TerminatorNode,
} from "./node.js";
import { PipelineParser } from "./pipeline.js";
import { ItemReader } from "./reader.js";

/** One template of a source: the source itself, or a `define` or `block` in it. */
export interface Tree {
  readonly name: string;
  readonly root: ListNode;
  readonly source: TemplateSource;
}

/** A text that templates were read from. */
export interface TemplateSource {
  /** Names the text in errors. */
  readonly name: string;
  readonly text: string;
}

export interface ParseOptions extends LexOptions {
  /** Of the whole source; its errors carry it. */
  readonly name: string;
  readonly limits: Pick<Limits, "action" | "tokens" | "nesting">;
}

/**
 * Parses a source. Returns its templates by name: itself and every template that it defines.
 *
 * @throws TemplateError
 */
export function parse(source: string, options: ParseOptions): Map<string, Tree> {
  const trees = new Map<string, Tree>();
  const shared = {
    options,
    trees,
    source: { name: options.name, text: source },
    lexer: new Lexer(source, options),
    nesting: new Nesting(options.limits.nesting, "parentheses and blocks nested"),
  };
  new Parser(shared, options.name).parse();
  return trees;
}

/** The data that the parsers of one source share. */
interface Shared {
  readonly options: ParseOptions;
  readonly source: TemplateSource;
  readonly lexer: Lexer;
  readonly trees: Map<string, Tree>;
  readonly nesting: Nesting;
}

/** Parses one tree, with its own variables and its own look-ahead. */
class Parser {
  private readonly items: ItemReader;
  private readonly pipelines: PipelineParser;
  private rangeDepth = 0;

  constructor(
    private readonly shared: Shared,
    private name: string,
  ) {
    const { lexer, nesting, options } = shared;
    this.items = new ItemReader(lexer, options.name);
    this.pipelines = new PipelineParser(this.items, nesting, options.hasFunction);
  }

  private addTree(root: ListNode): void {
    const { trees, source } = this.shared;
    const known = trees.get(this.name);
    if (!known || isEmptyList(known.root)) trees.set(this.name, { name: this.name, root, source });
    else if (!isEmptyList(root))
      this.items.fail(`template: multiple definition of template ${quoteInError(this.name)}`);
  }

  /** Parses the whole source. */
  parse(): void {
    const root: ListNode = { kind: "list", offset: this.items.peek().offset, nodes: [] };
    while (this.items.peek().type !== "eof") {
      if (this.items.peek().type === "leftDelim") {
        const delim = this.items.next();
        if (this.items.nextNonSpace().type === "define") {
          new Parser(this.shared, "definition").parseDefinition();
          continue;
        }
        this.items.backupBefore(delim);
      }
      const node = this.textOrAction();
      if (isTerminator(node)) this.items.fail(`unexpected ${describeNode(node)}`);
      root.nodes.push(node);
    }
    this.addTree(root);
  }

  /** Parses a definition after the word `define`. */
  private parseDefinition(): void {
    const context = "define clause";
    this.name = this.items.unquoted(this.items.expect(context, "string", "rawString"));
    this.items.expect(context, "rightDelim");
    this.parseBody(context, this);
  }

  /** Parses the list of a definition, up to its `end`. `outer` reports errors after that. */
  private parseBody(context: string, outer: Parser): void {
    const { list, end } = this.itemList();
    if (end.kind !== "end") outer.items.fail(`unexpected ${describeNode(end)} in ${context}`);
    this.addTree(list);
  }

  private itemList(): { list: ListNode; end: TerminatorNode } {
    const list: ListNode = { kind: "list", offset: this.items.peekNonSpace().offset, nodes: [] };
    while (this.items.peekNonSpace().type !== "eof") {
      const node = this.textOrAction();
      if (isTerminator(node)) return { list, end: node };
      list.nodes.push(node);
    }
    return this.items.fail("unexpected EOF");
  }

  private textOrAction(): ControlNode | TerminatorNode {
    const item = this.items.nextNonSpace();
    if (item.type === "text") return { kind: "text", offset: item.offset, text: item.value };
    if (item.type !== "leftDelim") this.items.unexpected(item, "input");
    this.items.actionLine = item.line;
    const node = this.action(item.offset);
    this.items.actionLine = 0;
    return node;
  }

  /** Parses an action after its left delimiter. */
  private action(delimOffset: number): ControlNode | TerminatorNode {
    const item = this.items.nextNonSpace();
    switch (item.type) {
      case "block":
        return this.blockControl();
      case "break":
      case "continue":
        return this.jumpControl(item.type, item.offset);
      case "else":
        return this.elseControl();
      case "end":
        return { kind: "end", offset: this.items.expect("end", "rightDelim").offset };
      case "if":
      case "range":
      case "with":
        return this.branchControl(item.type);
      case "template":
        return this.templateControl();
      default:
        this.items.backup();
        return this.printAction(delimOffset, item.offset);
    }
  }

  private printAction(delimOffset: number, offset: number): ControlNode {
    return { kind: "action", offset, delimOffset, pipe: this.pipelines.pipeline("command", "rightDelim") };
  }

  private jumpControl(kind: "break" | "continue", offset: number): ControlNode {
    const item = this.items.nextNonSpace();
    if (item.type !== "rightDelim") this.items.unexpected(item, `{{${kind}}}`);
    if (this.rangeDepth === 0) this.items.fail(`{{${kind}}} outside {{range}}`);
    return { kind, offset };
  }

  private branchControl(kind: "if" | "range" | "with"): BranchNode {
    const mark = this.pipelines.scope.mark();
    const pipe = this.pipelines.pipeline(kind, "rightDelim");
    const { list, elseList } = this.shared.nesting.within(() => this.branches(kind));
    this.pipelines.scope.pop(mark);
    return { kind, offset: pipe.offset, pipe, list, elseList };
  }

  private branches(kind: "if" | "range" | "with"): { list: ListNode; elseList: ListNode | undefined } {
    if (kind === "range") this.rangeDepth++;
    const { list, end } = this.itemList();
    if (kind === "range") this.rangeDepth--;
    if (end.kind === "end") return { list, elseList: undefined };
    if (kind !== "range" && this.items.peek().type === kind) {
      this.items.next();
      return { list, elseList: { kind: "list", offset: end.offset, nodes: [this.branchControl(kind)] } };
    }
    const otherwise = this.itemList();
    if (otherwise.end.kind !== "end") this.items.fail(`expected end; found ${describeNode(otherwise.end)}`);
    return { list, elseList: otherwise.list };
  }

  /** Parses an `else`. The second word of `else if` and `else with` is not consumed: it begins the branch. */
  private elseControl(): TerminatorNode {
    const item = this.items.peekNonSpace();
    if (item.type === "if" || item.type === "with") return { kind: "else", offset: item.offset };
    return { kind: "else", offset: this.items.expect("else", "rightDelim").offset };
  }

  private blockControl(): TemplateNode {
    const context = "block clause";
    const item = this.items.nextNonSpace();
    const name = this.templateName(item, context);
    const pipe = this.pipelines.pipeline(context, "rightDelim");
    this.shared.nesting.within(() => new Parser(this.shared, name).parseBody(context, this));
    return { kind: "template", offset: item.offset, name, pipe };
  }

  private templateControl(): TemplateNode {
    const context = "template clause";
    const item = this.items.nextNonSpace();
    const name = this.templateName(item, context);
    if (this.items.nextNonSpace().type === "rightDelim") {
      return { kind: "template", offset: item.offset, name, pipe: undefined };
    }
    this.items.backup();
    return { kind: "template", offset: item.offset, name, pipe: this.pipelines.pipeline(context, "rightDelim") };
  }

  private templateName(item: Item, context: string): string {
    if (item.type !== "string" && item.type !== "rawString") this.items.unexpected(item, context);
    return this.items.unquoted(item);
  }
}

function isTerminator(node: ControlNode | TerminatorNode): node is TerminatorNode {
  return node.kind === "end" || node.kind === "else";
}
