import type { Meter } from "../meter.js";

/** Documents of one text. */
export const MAX_YAML_DOCUMENTS = 1_000;

/** Words and marks of all texts that are read together; a spec of 10,000 hosts has a sixth of them. */
export const MAX_YAML_TOKENS = 4_000_000;

/** Nodes of all texts that are read together once aliases are resolved, each alias another one: stops "billion laughs". */
export const MAX_YAML_NODES = 2_000_000;

/** Characters of all scalars that aliases repeat: a few bytes of aliases can stand for gigabytes of one long string. */
export const MAX_YAML_ALIASED_CHARACTERS = 8_000_000;

/** Levels of lists and mappings inside one another. */
export const MAX_YAML_DEPTH = 100;

/** Of the work that a node takes: keeping it, and what reads the tree. */
export const STEPS_PER_NODE = 2;

/** What is left to texts that are read together. */
export interface YamlBudget {
  tokens: number;
  nodes: number;
  aliasedCharacters: number;
  /** Of the run that they belong to. */
  readonly meter?: Meter;
}

/** The whole budget, for one text or for several. */
export function yamlBudget(meter?: Meter): YamlBudget {
  return {
    tokens: MAX_YAML_TOKENS,
    nodes: MAX_YAML_NODES,
    aliasedCharacters: MAX_YAML_ALIASED_CHARACTERS,
    ...(meter && { meter }),
  };
}

/** Whether texts that are read together went beyond a limit. */
export function isSpent({ tokens, nodes, aliasedCharacters }: YamlBudget): boolean {
  return tokens < 0 || nodes < 0 || aliasedCharacters < 0;
}

/** A text beyond a limit, and the offset from which on it is. */
export class YamlLimit extends Error {
  override readonly name = "YamlLimit";
  constructor(
    what: string,
    readonly offset: number,
  ) {
    super(what);
  }
}
