import { UsualParser, type YamlEvents, YamlFault } from "../go/yaml/usual.js";
import { STEPS_PER_NODE, type YamlBudget } from "./limits.js";
import { stretchesOf } from "./stretches.js";

/**
 * Reads a text that is one document as most are, for a reader that makes something else than a tree of it. Returns false, and
 * spends nothing, where the reader or the parser gives up with a YamlFault, and where `parseYaml` would not accept the text.
 */
export function readUsual(text: string, reader: YamlEvents & { readonly nodes: number }, budget: YamlBudget): boolean {
  if (controlCharacter(text) >= 0 || stretchesOf(text).length > 1) return false;
  try {
    const tokens = new UsualParser(text, reader).document();
    if (tokens > budget.tokens || reader.nodes > budget.nodes) return false;
    budget.meter?.characters(text.length);
    spend(budget, { tokens, nodes: reader.nodes });
    return true;
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    return false;
  }
}

/**
 * The first character that Go's decoder refuses, as an offset; -1 where there is none. It may stand anywhere, comments
 * included.
 *
 * Source: go.yaml.in/yaml/v2, readerc.go, "control characters are not allowed".
 */
export function controlCharacter(text: string): number {
  return text.search(/[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
}

/** Scanning it, and what is decoded of it. */
export const STEPS_PER_TOKEN = 2;

/** Takes what was read from the budget. @throws WorkLimit */
function spend(budget: YamlBudget, { tokens, nodes }: Pick<YamlBudget, "tokens" | "nodes">): void {
  budget.meter?.steps(STEPS_PER_TOKEN * tokens + STEPS_PER_NODE * nodes);
  budget.tokens -= tokens;
  budget.nodes -= nodes;
}
