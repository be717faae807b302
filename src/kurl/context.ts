import { positionsIn } from "../files/positions.js";
import type { Source } from "../files/source.js";
import { type Budget, STEPS_PER_CONTAINER, STEPS_PER_ENTRY } from "../go/func.js";
import { ANY_MAP, UINT64 } from "../go/reflect.js";
import { GoMap, GoNumber, type GoValue, list } from "../go/value.js";
import { type Checked, isError } from "../problem/checked.js";
import type { Problem, ProblemCode } from "../problem/problem.js";
import { describe, isNull, resolvedScalar } from "../yaml/tree.js";
import { parseYaml, type Tree, type TreeEntry, type TreeMap, yamlBudget } from "../yaml/yaml.js";

/**
 * Parses a context: one YAML or JSON document, a mapping. There is no mapping where the context is empty, such as one of
 * comments alone, or wrong. `null` is wrong: `toJSON` of what is not there.
 */
export function parseContext({ file, text }: Source, budget = yamlBudget()): Checked<TreeMap | undefined> {
  const { value: documents, problems } = parseYaml(text, positionsIn(file, text), budget);
  // Most problems after the first mistake in YAML are its echo.
  const mistake = problems.find(isError);
  if (mistake) return { value: undefined, problems: [mistake] };
  const [tree, second] = documents.flatMap(({ tree }) => (tree && !isEmpty(tree) ? [tree] : []));
  if (second) return wrongContext("context-documents", "it has several documents", second, "one document");
  if (!tree || tree.kind === "map") return { value: tree, problems: [] };
  const accepted = "a mapping of template data, such as IsJoin: true";
  const what = isNull(tree) ? "null, as toJSON prints what is not there" : describe(tree);
  return wrongContext("context-mapping", `it is ${what}`, tree, accepted);
}

/** Whether nothing is written. */
function isEmpty(tree: Tree): boolean {
  return isNull(tree) && tree.kind === "scalar" && !tree.plain;
}

function wrongContext(code: ProblemCode, why: string, { position }: Tree, accepted: string): Checked<undefined> {
  const message = `Cannot read the context: ${why}`;
  const problem: Problem = { code, severity: "error", message, remedy: `expected ${accepted}`, position };
  return { value: undefined, problems: [problem] };
}

/**
 * Merges two mappings: values of the later one win, mappings within them are merged in the same way. What aliases share is
 * merged once for each of them.
 */
export function mergeMaps(
  earlier: TreeMap | undefined,
  later: TreeMap | undefined,
  budget: Budget,
): TreeMap | undefined {
  if (!earlier || !later) return later ?? earlier;
  budget.steps(STEPS_PER_CONTAINER + STEPS_PER_ENTRY * (earlier.entries.size + later.entries.size));
  const entries = new Map<string, TreeEntry>(earlier.entries);
  for (const [key, entry] of later.entries) {
    const before = entries.get(key)?.value;
    const isMerged = before?.kind === "map" && entry.value.kind === "map";
    const value = isMerged ? mergeMaps(before, entry.value, budget) : entry.value;
    entries.set(key, { ...entry, value: value ?? entry.value });
  }
  return { ...later, entries };
}

/** Steps that a value of the context takes to make and to keep; each alias makes another value. */
export function stepsOfValue(tree: Tree): number {
  if (tree.kind === "scalar") return 1;
  const known = stepsOf.get(tree);
  if (known !== undefined) return known;
  const parts = tree.kind === "list" ? tree.items : [...tree.entries.values()].map(({ value }) => value);
  const ofEntries = tree.kind === "map" ? STEPS_PER_ENTRY * tree.entries.size : 0;
  const steps = parts.reduce((sum, part) => sum + stepsOfValue(part), STEPS_PER_CONTAINER + ofEntries);
  stepsOf.set(tree, steps);
  return steps;
}

const stepsOf = new WeakMap<Tree, number>();

/** Returns a value of the context as Go decodes YAML: integers are `int`, mappings `map[string]any`, lists `[]any`. */
export function contextValue(tree: Tree): GoValue {
  if (tree.kind === "list") return list(tree.items.map(contextValue));
  if (tree.kind === "map") {
    return new GoMap(ANY_MAP, new Map([...tree.entries.values()].map(({ key, value }) => [key, contextValue(value)])));
  }
  const value = resolvedScalar(tree);
  if (typeof value !== "bigint" || BigInt.asIntN(64, value) === value) return value;
  return new GoNumber(UINT64, value);
}
