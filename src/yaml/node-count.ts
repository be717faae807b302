import { YamlFault } from "../go/yaml/yaml.js";
import { MAX_YAML_ALIASED_CHARACTERS, MAX_YAML_NODES, STEPS_PER_NODE, type YamlBudget, YamlLimit } from "./limits.js";

/** Fewer aliased nodes, and fewer nodes in all, are never too many. */
const FREE_ALIASED = 100;
const FREE_NODES = 1_000;

/** The share of nodes that may come from aliases falls from 99 % to 10 % between these numbers of nodes. */
const MOST_SHARE = 0.99;
const LEAST_SHARE = 0.1;
const MOST_SHARE_UP_TO = 400_000;
const LEAST_SHARE_FROM = 4_000_000;

/** What is in a part of a document once aliases are resolved. */
export interface Size {
  readonly nodes: number;
  /** Of its scalars, keys included. */
  readonly characters: number;
}

/**
 * Counts the nodes of a document, and the characters of its scalars. An alias is a node, and so is every node that it stands
 * for.
 *
 * Ref: https://github.com/yaml/go-yaml/blob/v2.4.4/decode.go, allowedAliasRatio
 */
export class NodeCount {
  /** The document is a node itself. */
  #nodes = 1;
  #aliased = 0;
  #characters = 0;
  readonly #budget: YamlBudget;

  constructor(budget: YamlBudget) {
    this.#budget = budget;
  }

  get size(): Size {
    return { nodes: this.#nodes, characters: this.#characters };
  }

  /** @throws YamlLimit @throws YamlFault where Go's decoder finds too many aliases */
  addAliased({ nodes, characters }: Size, offset: number): void {
    this.#aliased += nodes;
    this.add(nodes, offset);
    this.#characters += characters;
    this.#budget.aliasedCharacters -= characters;
    if (this.#budget.aliasedCharacters < 0) {
      throw new YamlLimit(`The aliases of YAML repeat more than ${MAX_YAML_ALIASED_CHARACTERS} characters`, offset);
    }
  }

  /** @throws YamlLimit @throws YamlFault, as `addAliased` */
  addScalar(text: string, offset: number): void {
    this.#characters += text.length;
    this.add(1, offset);
  }

  /** @throws YamlLimit @throws YamlFault, as `addAliased` */
  add(nodes: number, offset: number): void {
    this.#nodes += nodes;
    this.#budget.nodes -= nodes;
    this.#budget.meter?.steps(STEPS_PER_NODE * nodes);
    if (this.#budget.nodes < 0) {
      throw new YamlLimit(`YAML has more than ${MAX_YAML_NODES} nodes once aliases are resolved`, offset);
    }
    if (
      this.#aliased > FREE_ALIASED &&
      this.#nodes > FREE_NODES &&
      this.#aliased / this.#nodes > this.#allowedShare()
    ) {
      throw new YamlFault("document contains excessive aliasing", offset);
    }
  }

  #allowedShare(): number {
    if (this.#nodes <= MOST_SHARE_UP_TO) return MOST_SHARE;
    if (this.#nodes >= LEAST_SHARE_FROM) return LEAST_SHARE;
    const way = (this.#nodes - MOST_SHARE_UP_TO) / (LEAST_SHARE_FROM - MOST_SHARE_UP_TO);
    return MOST_SHARE - (MOST_SHARE - LEAST_SHARE) * way;
  }
}
