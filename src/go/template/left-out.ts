import {
  type ActionNode,
  type ArgNode,
  type BranchNode,
  describeNode,
  type ListNode,
  type Node,
  pipesIn,
} from "./node.js";
import type { Tree } from "./parse.js";

/** A part of a template that has an entry that is looked for, and that is not executed, nor is another such part in its place. */
export interface LeftOut {
  /** What leaves it out, as it is written: `if .Values.cache.enabled`, `else of if .Values.external`, `continue in if .skip`. */
  readonly what: string;
  /** Of the action, or of the one that reads the text in which it is. */
  readonly offset: number;
}

/** Who asks for what is left out. */
export interface LeftOutOptions {
  /** The key of the entries. */
  readonly key: string;
  readonly notice: (part: LeftOut) => void;
}

type Trees = ReadonlyMap<string, Tree>;

/** Where a node is executed. */
export interface Place {
  readonly trees: Trees;
  readonly offset: number;
}

/** Variables that decide on entries: those with a part of the template, and those that a `range` with entries goes over. */
type Variables = ReadonlySet<string>;

const NO_VARIABLES: Variables = new Set();

/** Notices what an execution leaves out of the entries with a key. */
export class LeftOutParts {
  #count = 0;
  readonly #entry: RegExp;
  /** Lists that are known to have an entry or not. One that is being read counts as without, since it may call itself. */
  readonly #known = new WeakMap<ListNode, boolean>();
  readonly #knownByText = new WeakMap<ListNode, boolean>();
  readonly #variables = new WeakMap<Trees, Variables>();
  readonly #read = new WeakMap<Trees, Variables>();

  constructor(private readonly options: LeftOutOptions) {
    this.#entry = new RegExp(`(?<![\\w-])${options.key}["']?\\s*:`);
  }

  /** How many parts were noticed. */
  get count(): number {
    return this.#count;
  }

  /** @param isTaken whether the list of the node is executed, and not what is behind its `else` */
  ofBranch(node: BranchNode, { isTaken, ...place }: Place & { readonly isTaken: boolean }): void {
    const { list, elseList } = node;
    const [taken, left] = isTaken ? [list, elseList] : [elseList, list];
    const { trees } = place;
    const variables = this.#variablesOf(trees);
    const has = (part: ListNode) => this.#listHas(part, trees, variables);
    if (!left || !has(left) || (taken && has(taken))) return;
    this.#notice(isTaken ? `else of ${conditionOf(node)}` : conditionOf(node), place);
  }

  /** @param node of a list, which is left at it with a `break` or `continue` */
  ofJump(jump: string, list: ListNode, node: Node, place: Place): void {
    const behind = list.nodes.slice(list.nodes.indexOf(node as ListNode["nodes"][number]) + 1);
    const variables = this.#variablesOf(place.trees);
    if (!behind.some((each) => this.#has(each, place.trees, variables))) return;
    this.#notice(isBranch(node) ? `${jump} in ${conditionOf(node)}` : jump, place);
  }

  /** @param node a `range` that a `break` ends before its last turn */
  ofBreak(node: BranchNode, place: Place): void {
    if (this.#listHas(node.list, place.trees, this.#variablesOf(place.trees)))
      this.#notice(`break in ${conditionOf(node)}`, place);
  }

  /** @param printed by an action, in whose execution nothing else was noticed */
  ofAction({ pipe }: ActionNode, printed: string, place: Place): void {
    if (this.#has(pipe, place.trees, NO_VARIABLES) && !printed.includes(this.options.key))
      this.#notice(describeNode(pipe), place);
  }

  /** @param node one that declares or assigns variables, which no template may read */
  ofVariables({ pipe }: ActionNode, place: Place): void {
    const isRead = () => pipe.declarations.some(({ path }) => this.#readIn(place.trees).has(path[0] as string));
    if (this.#has(pipe, place.trees, NO_VARIABLES) && !isRead()) this.#notice(describeNode(pipe), place);
  }

  #notice(what: string, { offset }: Place): void {
    this.#count++;
    this.options.notice({ what, offset });
  }

  #listHas(list: ListNode, trees: Trees, variables: Variables): boolean {
    const memory = variables === NO_VARIABLES ? this.#knownByText : this.#known;
    const known = memory.get(list);
    if (known !== undefined) return known;
    memory.set(list, false);
    const has = list.nodes.some((node) => this.#has(node, trees, variables));
    memory.set(list, has);
    return has;
  }

  #has(node: Node, trees: Trees, variables: Variables): boolean {
    const isIn = (inner: Node) => this.#has(inner, trees, variables);
    switch (node.kind) {
      case "list":
        return this.#listHas(node, trees, variables);
      case "text":
        return this.#entry.test(node.text.replace(COMMENT, ""));
      case "if":
      case "range":
      case "with":
        return isIn(node.list) || (node.elseList !== undefined && isIn(node.elseList));
      case "template":
        return this.#templateHas(node.name, trees, variables);
      case "action":
        return isIn(node.pipe);
      case "pipe":
        return node.declarations.some(isIn) || node.commands.some(isIn);
      case "command":
        return node.args.some(isIn);
      case "string":
        // A function such as `dict` may be given the key, and one such as `include` the name of a template.
        return node.text === this.options.key || this.#templateHas(node.text, trees, variables);
      case "variable":
        return variables.has(node.path[0] as string);
      default:
        return false;
    }
  }

  #templateHas(name: string, trees: Trees, variables: Variables): boolean {
    const tree = trees.get(name);
    return tree !== undefined && this.#listHas(tree.root, trees, variables);
  }

  #variablesOf(trees: Trees): Variables {
    const known = this.#variables.get(trees);
    if (known) return known;
    const found = new Set<string>();
    const has = (node: Node) => this.#has(node, trees, NO_VARIABLES);
    const read = (node: Node): void => {
      if (node.kind === "list") node.nodes.forEach(read);
      if (node.kind === "action" && has(node.pipe))
        for (const { path } of node.pipe.declarations) found.add(path[0] as string);
      if (!isBranch(node)) return;
      const isLoop = node.kind === "range" && has(node.list);
      if (isLoop) for (const name of variablesIn(node.pipe)) found.add(name);
      read(node.list);
      if (node.elseList) read(node.elseList);
    };
    for (const { root } of trees.values()) read(root);
    found.delete("$");
    this.#variables.set(trees, found);
    return found;
  }

  #readIn(trees: Trees): Variables {
    const known = this.#read.get(trees);
    if (known) return known;
    const found = new Set<string>();
    for (const { root } of trees.values())
      for (const pipe of pipesIn(root)) for (const name of variablesIn(pipe)) found.add(name);
    this.#read.set(trees, found);
    return found;
  }
}

/** A comment of YAML. */
const COMMENT = /(?<=^|\s)#.*/gm;

function isBranch(node: Node): node is BranchNode {
  return node.kind === "if" || node.kind === "range" || node.kind === "with";
}

function conditionOf({ kind, pipe }: BranchNode): string {
  return `${kind} ${describeNode(pipe)}`;
}

/** The variables that a pipeline reads. */
function* variablesIn(arg: ArgNode): Generator<string> {
  if (arg.kind === "variable") yield arg.path[0] as string;
  if (arg.kind === "chain") yield* variablesIn(arg.term);
  if (arg.kind === "pipe") for (const { args } of arg.commands) for (const each of args) yield* variablesIn(each);
}
