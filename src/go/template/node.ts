import { quoteInError } from "../strconv/strconv.js";
import type { NumberNode } from "./number.js";

/** The start of a node in the source, in UTF-16 units. */
interface Placed {
  readonly offset: number;
}

export interface ListNode extends Placed {
  readonly kind: "list";
  readonly nodes: ControlNode[];
}

interface TextNode extends Placed {
  readonly kind: "text";
  readonly text: string;
}

export interface ActionNode extends Placed {
  readonly kind: "action";
  /** The start of its left delimiter. */
  readonly delimOffset: number;
  readonly pipe: PipeNode;
}

interface BreakNode extends Placed {
  readonly kind: "break";
}

interface ContinueNode extends Placed {
  readonly kind: "continue";
}

/** `if`, `range` and `with` have the same shape. */
export interface BranchNode extends Placed {
  readonly kind: "if" | "range" | "with";
  readonly pipe: PipeNode;
  readonly list: ListNode;
  readonly elseList: ListNode | undefined;
}

export interface TemplateNode extends Placed {
  readonly kind: "template";
  readonly name: string;
  readonly pipe: PipeNode | undefined;
}

/** The nodes of a list. */
export type ControlNode = TextNode | ActionNode | BreakNode | ContinueNode | BranchNode | TemplateNode;

/** `$a, $b := command | command` */
export interface PipeNode extends Placed {
  readonly kind: "pipe";
  /** Whether the variables are assigned (`=`) instead of declared (`:=`). */
  isAssign: boolean;
  readonly declarations: VariableNode[];
  readonly commands: CommandNode[];
}

export interface CommandNode extends Placed {
  readonly kind: "command";
  readonly args: ArgNode[];
}

export interface IdentifierNode extends Placed {
  readonly kind: "identifier";
  readonly name: string;
}

/** `$x.Field`: the name with its dollar sign, then the fields. */
export interface VariableNode extends Placed {
  readonly kind: "variable";
  readonly path: readonly string[];
}

interface DotNode extends Placed {
  readonly kind: "dot";
}

interface NilNode extends Placed {
  readonly kind: "nil";
}

/** `.Field.Field` */
interface FieldNode extends Placed {
  readonly kind: "field";
  readonly path: readonly string[];
}

/** `(pipeline).Field.Field` */
export interface ChainNode extends Placed {
  readonly kind: "chain";
  readonly term: ArgNode;
  readonly path: string[];
}

interface BoolNode extends Placed {
  readonly kind: "bool";
  readonly value: boolean;
}

interface StringNode extends Placed {
  readonly kind: "string";
  readonly quoted: string;
  readonly text: string;
}

/** The operands of a command. */
export type ArgNode =
  | IdentifierNode
  | VariableNode
  | DotNode
  | NilNode
  | FieldNode
  | ChainNode
  | BoolNode
  | NumberNode
  | StringNode
  | PipeNode;

/** `{{end}}` and `{{else}}`, which end a list and are not part of the tree. */
export interface TerminatorNode extends Placed {
  readonly kind: "end" | "else";
}

export type Node = ListNode | ControlNode | PipeNode | CommandNode | ArgNode | TerminatorNode;

/** The pipelines of a list and of the lists in it, in the order of the template. */
export function* pipesIn({ nodes }: ListNode): Generator<PipeNode> {
  for (const node of nodes) {
    if ("pipe" in node && node.pipe) yield node.pipe;
    if (node.kind !== "if" && node.kind !== "range" && node.kind !== "with") continue;
    yield* pipesIn(node.list);
    if (node.elseList) yield* pipesIn(node.elseList);
  }
}

/** Returns a node as Go prints it: one space between words, default delimiters. Error messages contain it. */
export function describeNode(node: Node): string {
  switch (node.kind) {
    case "list":
      return node.nodes.map(describeNode).join("");
    case "text":
      return node.text;
    case "action":
      return `{{${describeNode(node.pipe)}}}`;
    case "if":
    case "range":
    case "with":
      return describeBranch(node);
    case "template":
      return `{{template ${quoteInError(node.name)}${node.pipe ? ` ${describeNode(node.pipe)}` : ""}}}`;
    case "break":
    case "continue":
    case "end":
    case "else":
      return `{{${node.kind}}}`;
    case "pipe":
      return describePipe(node);
    case "command":
      return node.args.map(describeOperand).join(" ");
    case "identifier":
      return node.name;
    case "variable":
      return node.path.join(".");
    case "dot":
      return ".";
    case "nil":
      return "nil";
    case "field":
      return `.${node.path.join(".")}`;
    case "chain":
      return [describeOperand(node.term), ...node.path].join(".");
    case "bool":
      return String(node.value);
    case "number":
      return node.text;
    case "string":
      return node.quoted;
  }
}

function describeBranch(node: BranchNode): string {
  const otherwise = node.elseList ? `{{else}}${describeNode(node.elseList)}` : "";
  return `{{${node.kind} ${describeNode(node.pipe)}}}${describeNode(node.list)}${otherwise}{{end}}`;
}

function describePipe(node: PipeNode): string {
  const names = node.declarations.map(describeNode).join(", ");
  const declaration = names && `${names} ${node.isAssign ? "=" : ":="} `;
  return declaration + node.commands.map(describeNode).join(" | ");
}

function describeOperand(node: ArgNode): string {
  return node.kind === "pipe" ? `(${describeNode(node)})` : describeNode(node);
}

/** Whether a list consists of space only. A definition with such a list does not replace another one. */
export function isEmptyList(list: ListNode): boolean {
  return list.nodes.every((node) => node.kind === "text" && /^\p{White_Space}*$/u.test(node.text));
}
