import { Parser, UsualParser, YamlFault } from "../go/yaml/yaml.js";
import type { Checked } from "../problem/checked.js";
import type { Position, Problem } from "../problem/problem.js";
import { Composer } from "./compose.js";
import { isSpent, MAX_YAML_DOCUMENTS, MAX_YAML_TOKENS, type YamlBudget, YamlLimit, yamlBudget } from "./limits.js";
import { faultProblem, type Hint, limitProblem, syntaxProblem, withHint } from "./problems.js";
import { nextDocument, type Stretch, stretchesOf } from "./stretches.js";
import { ambiguousCharacter } from "./strict.js";
import type { Tree } from "./tree.js";
import { controlCharacter, STEPS_PER_TOKEN } from "./usual.js";

export { isSpent, type YamlBudget, yamlBudget } from "./limits.js";
export type { Hint } from "./problems.js";
export type { Tree, TreeEntry, TreeList, TreeMap, TreeScalar } from "./tree.js";

/** One document of a YAML text: its tree (`undefined` where it is empty) and the stretch of text that it takes. */
export interface YamlDocument {
  readonly tree: Tree | undefined;
  readonly start: number;
  readonly end: number;
  readonly position: Position;
}

/**
 * Reads YAML as Kubernetes does, to the letter: what its decoder refuses is refused, and every value is what it makes of it.
 * Characters that some readers take for a line break and others do not are refused as well. Never throws; what is wrong
 * comes back as problems, and a document with problems has no tree.
 *
 * @param positionAt leads an offset of `text` to the position that a person wrote
 * @param budget of all texts whose trees are kept together; a text of its own has its own
 * @param options.hintAt what else is known of an offset at which the YAML is wrong
 */
export function parseYaml(
  text: string,
  positionAt: (offset: number) => Position,
  budget: YamlBudget = yamlBudget(),
  { hintAt }: { readonly hintAt?: HintAt } = {},
): Checked<readonly YamlDocument[]> {
  if (budget.meter) budget.meter.position = positionAt(0);
  budget.meter?.characters(text.length);
  const control = controlCharacter(text);
  if (control >= 0) return refused(syntaxProblem("control characters are not allowed", positionAt(control)));
  const ambiguous = ambiguousCharacter(text, () => budget.meter?.steps(1));
  if (ambiguous) {
    return refused(syntaxProblem(ambiguous.message, positionAt(ambiguous.offset), ambiguous.remedy));
  }
  const reading: Reading = { text, positionAt, budget, hintAt, documents: [], problems: [] };
  for (const stretch of stretchesOf(text)) {
    for (let next: Stretch | undefined = stretch; next; ) next = readStretch(next, reading);
    if (isSpent(budget)) return { value: [], problems: reading.problems };
    if (reading.documents.length > MAX_YAML_DOCUMENTS) {
      const { position } = reading.documents[MAX_YAML_DOCUMENTS] as YamlDocument;
      return refused(limitProblem(new YamlLimit(`YAML has more than ${MAX_YAML_DOCUMENTS} documents`, 0), position));
    }
  }
  return { value: reading.documents, problems: reading.problems };
}

function refused(problem: Problem): Checked<readonly YamlDocument[]> {
  return { value: [], problems: [problem] };
}

/** Returns what a problem of the YAML at an offset says beside Go's words. */
export type HintAt = (offset: number) => Hint | undefined;

interface Reading {
  readonly text: string;
  readonly hintAt: HintAt | undefined;
  readonly positionAt: (offset: number) => Position;
  readonly budget: YamlBudget;
  readonly documents: YamlDocument[];
  readonly problems: Problem[];
}

/** Reads the documents of a stretch; what is left of it behind one that cannot be read comes back. */
function readStretch({ start, end }: Stretch, reading: Reading): Stretch | undefined {
  const { text, positionAt, budget, documents, problems } = reading;
  const at = (offset: number) => positionAt(start + offset);
  const part = text.slice(start, end);
  const usual = usualDocument(part, at, budget);
  if (usual) {
    documents.push({ tree: usual, start, end, position: usual.position });
    return undefined;
  }
  const parser = new Parser(part, (offset) => spendToken(budget, offset));
  let from = start;
  for (;;) {
    try {
      const composer = new Composer(budget, at);
      const document = parser.document(composer);
      if (!document) return undefined;
      const tree = composer.end();
      const documentEnd = start + document.end;
      documents.push({ tree, start: from, end: documentEnd, position: tree?.position ?? positionAt(from) });
      from = documentEnd;
    } catch (error) {
      if (!(error instanceof YamlFault || error instanceof YamlLimit)) throw error;
      const position = at(error.offset);
      problems.push(
        error instanceof YamlLimit
          ? limitProblem(error, position)
          : withHint(faultProblem(error, part, position), reading.hintAt?.(start + error.offset)),
      );
      const next = nextDocument(text, { from: Math.max(from, start + error.offset), end });
      documents.push({ tree: undefined, start: from, end: next < 0 ? end : next, position: positionAt(from) });
      return next < 0 || isSpent(budget) ? undefined : { start: next, end };
    }
  }
}

/** The tree of a text that is one document as most are; `undefined` where the full parser has to decide. */
function usualDocument(part: string, positionAt: (offset: number) => Position, budget: YamlBudget): Tree | undefined {
  // Spent only where nothing is read a second time, but for the work.
  const left: YamlBudget = { ...budget, aliasedCharacters: 0 };
  try {
    const composer = new Composer(left, positionAt);
    const tokens = new UsualParser(part, composer).document();
    const tree = composer.end();
    if (tree === undefined || tokens > left.tokens) return undefined;
    budget.meter?.steps(STEPS_PER_TOKEN * tokens);
    budget.tokens -= tokens;
    budget.nodes = left.nodes;
    return tree;
  } catch (error) {
    if (!(error instanceof YamlFault || error instanceof YamlLimit)) throw error;
    return undefined;
  }
}

function spendToken(budget: YamlBudget, offset: number): void {
  budget.meter?.steps(STEPS_PER_TOKEN);
  if (--budget.tokens < 0) throw new YamlLimit(`YAML has more than ${MAX_YAML_TOKENS} tokens`, offset);
}
