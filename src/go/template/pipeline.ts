import { GoError } from "../func.js";
import { quoteInError } from "../strconv/strconv.js";
import type { Item, ItemType } from "./item.js";
import type { Nesting } from "./limits.js";
import { type ArgNode, type CommandNode, describeNode, type PipeNode } from "./node.js";
import { numberNode } from "./number.js";
import type { ItemReader } from "./reader.js";

/** The variables that are declared at the current position. */
class Scope {
  private readonly names: string[] = [];
  private readonly counts = new Map<string, number>();

  constructor() {
    this.declare("$");
  }

  declare(name: string): void {
    this.names.push(name);
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  has(name: string): boolean {
    return (this.counts.get(name) ?? 0) > 0;
  }

  mark(): number {
    return this.names.length;
  }

  /** Forgets what was declared after the mark. */
  pop(mark: number): void {
    for (const name of this.names.splice(mark)) this.counts.set(name, (this.counts.get(name) as number) - 1);
  }
}

/** Parses the inside of an action: pipelines, their commands and operands. */
export class PipelineParser {
  readonly scope = new Scope();

  constructor(
    private readonly items: ItemReader,
    private readonly nesting: Nesting,
    private readonly hasFunction: (name: string) => boolean,
  ) {}

  /** Parses a pipeline up to and including `end`. `context` is its name in errors. */
  pipeline(context: string, end: ItemType): PipeNode {
    const { offset } = this.items.peekNonSpace();
    const pipe: PipeNode = { kind: "pipe", offset, isAssign: false, declarations: [], commands: [] };
    while (this.declaration(pipe, context));
    for (;;) {
      const item = this.items.nextNonSpace();
      if (item.type === end) break;
      if (!OPERANDS.has(item.type)) this.items.unexpected(item, context);
      this.items.backup();
      pipe.commands.push(this.command());
    }
    this.checkPipeline(pipe, context);
    return pipe;
  }

  /** Parses `$x :=`, `$x =` or `$x,`. Returns whether another variable may follow. */
  private declaration(pipe: PipeNode, context: string): boolean {
    const variable = this.items.peekNonSpace();
    if (variable.type !== "variable") return false;
    this.items.next();
    const adjacent = this.items.peek();
    const next = this.items.peekNonSpace();
    const isComma = next.type === "char" && next.value === ",";
    if (next.type !== "assign" && next.type !== "declare" && !isComma) {
      if (adjacent.type === "space") this.items.backupBefore(adjacent, variable);
      else this.items.backupBefore(variable);
      return false;
    }
    this.items.nextNonSpace();
    pipe.declarations.push({ kind: "variable", offset: variable.offset, path: variable.value.split(".") });
    this.scope.declare(variable.value);
    if (!isComma) {
      pipe.isAssign = next.type === "assign";
      return false;
    }
    if (context !== "range" || pipe.declarations.length >= 2) this.items.fail(`too many declarations in ${context}`);
    const follower = this.items.peekNonSpace().type;
    if (follower === "variable" || follower === "rightDelim" || follower === "rightParen") return true;
    return this.items.fail("range can only initialize variables");
  }

  private checkPipeline(pipe: PipeNode, context: string): void {
    if (pipe.commands.length === 0) this.items.fail(`missing value for ${context}`);
    pipe.commands.forEach((command, index) => {
      const isConstant = CONSTANTS.has((command.args[0] as ArgNode).kind);
      if (index > 0 && isConstant) this.items.fail(`non executable command in pipeline stage ${index + 1}`);
    });
  }

  /** Parses operands with space between them, up to and including a pipe, or up to the end. */
  private command(): CommandNode {
    const command: CommandNode = { kind: "command", offset: this.items.peekNonSpace().offset, args: [] };
    for (;;) {
      this.items.peekNonSpace();
      const operand = this.operand();
      if (operand) command.args.push(operand);
      const item = this.items.next();
      if (item.type === "space") continue;
      if (item.type === "rightDelim" || item.type === "rightParen") this.items.backup();
      else if (item.type !== "pipe") this.items.unexpected(item, "operand");
      break;
    }
    if (command.args.length === 0) this.items.fail("empty command");
    return command;
  }

  /** Parses a term and the fields after it. `undefined` if no operand begins here. */
  private operand(): ArgNode | undefined {
    const term = this.term();
    if (!term || this.items.peek().type !== "field") return term;
    const { offset } = this.items.peek();
    const path: string[] = [];
    while (this.items.peek().type === "field") path.push(this.items.next().value.slice(1));
    switch (term.kind) {
      case "field":
      case "variable":
        return { kind: term.kind, offset, path: [...term.path, ...path] };
      case "bool":
      case "string":
      case "number":
      case "nil":
      case "dot":
        return this.items.fail(`unexpected . after term ${quoteInError(describeNode(term))}`);
      default:
        return { kind: "chain", offset, term, path };
    }
  }

  private term(): ArgNode | undefined {
    const item = this.items.nextNonSpace();
    const { offset, value } = item;
    switch (item.type) {
      case "identifier":
        if (!this.hasFunction(value)) this.items.fail(`function ${quoteInError(value)} not defined`);
        return { kind: "identifier", offset, name: value };
      case "dot":
      case "nil":
        return { kind: item.type, offset };
      case "variable":
        if (!this.scope.has(value)) this.items.fail(`undefined variable ${quoteInError(value)}`);
        return { kind: "variable", offset, path: [value] };
      case "field":
        return { kind: "field", offset, path: [value.slice(1)] };
      case "bool":
        return { kind: "bool", offset, value: value === "true" };
      case "charConstant":
      case "complex":
      case "number":
        return this.number(item, item.type);
      case "leftParen":
        return this.nesting.within(() => this.pipeline("parenthesized pipeline", "rightParen"));
      case "string":
      case "rawString":
        return { kind: "string", offset, quoted: value, text: this.items.unquoted(item) };
      default:
        this.items.backup();
        return undefined;
    }
  }

  private number(item: Item, type: "charConstant" | "complex" | "number"): ArgNode {
    try {
      return numberNode(item.offset, item.value, type);
    } catch (thrown) {
      if (thrown instanceof GoError) return this.items.fail(thrown.message);
      throw thrown;
    }
  }
}

/** The items that a command can begin with. */
const OPERANDS: ReadonlySet<ItemType> = new Set<ItemType>([
  "bool",
  "charConstant",
  "complex",
  "dot",
  "field",
  "identifier",
  "number",
  "nil",
  "rawString",
  "string",
  "variable",
  "leftParen",
]);

/** The operands that cannot take a piped value. */
const CONSTANTS: ReadonlySet<ArgNode["kind"]> = new Set(["bool", "dot", "nil", "number", "string"]);
