import { type BranchNode, describeNode, type ListNode, type Node } from "./node.js";
import type { Tree } from "./parse.js";

/** A branch that is not executed and has a word that is looked for, where nothing with the word is executed in its place. */
export interface LeftOut {
  /** The condition, as it is written: `if .Values.cache.enabled`, or `else of if .Values.external`. */
  readonly what: string;
  /** Of the action, or of the one that reads the text in which it is. */
  readonly offset: number;
}

/** Who asks for branches that are left out. */
export interface LeftOutOptions {
  readonly word: string;
  readonly notice: (branch: LeftOut) => void;
}

/** Notices the branches with a word that an execution leaves out. */
export class LeftOutBranches {
  /** Lists that are known to have the word or not. One that is being read counts as without it, since it may call itself. */
  readonly #known = new WeakMap<ListNode, boolean>();

  constructor(private readonly options: LeftOutOptions) {}

  /** @param isTaken whether the list of the node was executed, and not what is behind its `else` */
  of(node: BranchNode, { isTaken, trees, offset }: { isTaken: boolean; trees: Trees; offset: number }): void {
    const { list, elseList } = node;
    const [taken, left] = isTaken ? [list, elseList] : [elseList, list];
    if (!left || !this.#hasWord(left, trees) || (taken && this.#hasWord(taken, trees))) return;
    const condition = `${node.kind} ${describeNode(node.pipe)}`;
    this.options.notice({ what: isTaken ? `else of ${condition}` : condition, offset });
  }

  /** Whether the text of a list, or of a template that it calls, has the word. */
  #hasWord(list: ListNode, trees: Trees): boolean {
    const known = this.#known.get(list);
    if (known !== undefined) return known;
    this.#known.set(list, false);
    const has = list.nodes.some((node) => this.#nodeHasWord(node, trees));
    this.#known.set(list, has);
    return has;
  }

  #nodeHasWord(node: Node, trees: Trees): boolean {
    switch (node.kind) {
      case "text":
        return node.text.includes(this.options.word);
      case "if":
      case "range":
      case "with":
        return this.#hasWord(node.list, trees) || (node.elseList !== undefined && this.#hasWord(node.elseList, trees));
      case "template":
        return this.#templateHasWord(node.name, trees);
      case "action":
        return node.pipe.commands.some(({ args }) => args.some((arg) => this.#nodeHasWord(arg, trees)));
      case "pipe":
        return node.commands.some(({ args }) => args.some((arg) => this.#nodeHasWord(arg, trees)));
      case "string":
        // A function such as `include` may be given the name of a template.
        return this.#templateHasWord(node.text, trees);
      default:
        return false;
    }
  }

  #templateHasWord(name: string, trees: Trees): boolean {
    const tree = trees.get(name);
    return tree !== undefined && this.#hasWord(tree.root, trees);
  }
}

type Trees = ReadonlyMap<string, Tree>;
