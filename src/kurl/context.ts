import { positionsIn } from "../files/positions.js";
import type { Source } from "../files/source.js";
import { ANY_MAP, UINT64 } from "../go/reflect.js";
import { GoMap, GoNumber, type GoValue, list } from "../go/value.js";
import { resolve } from "../go/yaml/yaml.js";
import { InputError, type Problem, type ProblemCode } from "../problem/problem.js";
import { describe, isNull } from "../yaml/tree.js";
import { parseYaml, type Tree, type TreeEntry, type TreeMap, yamlBudget } from "../yaml/yaml.js";

/**
 * Reads a context: one YAML or JSON document, a mapping. One that says nothing, such as comments alone, is empty.
 *
 * @throws InputError
 */
export function readContext({ file, text }: Source, budget = yamlBudget()): TreeMap | undefined {
  const { documents, problems } = parseYaml(text, positionsIn(file, text), budget);
  // What follows the first mistake in YAML is mostly its echo.
  const mistake = problems.find(({ severity }) => severity === "error");
  if (mistake) throw new InputError([mistake]);
  const trees = documents.flatMap(({ tree }) => (tree && !isNull(tree) ? [tree] : []));
  const [tree, second] = trees;
  if (second) {
    throw contextError(
      "context-documents",
      "Cannot read the context: it has several documents",
      second,
      "one document",
    );
  }
  if (!tree || tree.kind === "map") return tree;
  const accepted = "a mapping of template data, such as IsJoin: true";
  throw contextError("context-mapping", `Cannot read the context: it is ${describe(tree)}`, tree, accepted);
}

function contextError(code: ProblemCode, message: string, { position }: Tree, accepted: string): InputError {
  const problem: Problem = { code, severity: "error", message, remedy: `expected ${accepted}`, position };
  return new InputError([problem]);
}

/** Two mappings as one: the later one's values win, mappings within them are merged in the same way. */
export function mergeMaps(earlier: TreeMap | undefined, later: TreeMap | undefined): TreeMap | undefined {
  if (!earlier || !later) return later ?? earlier;
  const entries = new Map<string, TreeEntry>(earlier.entries);
  for (const [key, entry] of later.entries) {
    const before = entries.get(key)?.value;
    const value = before?.kind === "map" && entry.value.kind === "map" ? mergeMaps(before, entry.value) : entry.value;
    entries.set(key, { ...entry, value: value ?? entry.value });
  }
  return { ...later, entries };
}

/** A value of the context as Go decodes YAML: integers are `int`, mappings `map[string]any`, lists `[]any`. */
export function contextValue(tree: Tree): GoValue {
  if (tree.kind === "list") return list(tree.items.map(contextValue));
  if (tree.kind === "map") {
    return new GoMap(ANY_MAP, new Map([...tree.entries].map(([key, { value }]) => [key, contextValue(value)])));
  }
  const value = tree.plain === undefined ? tree.value : resolve(tree.plain);
  if (typeof value !== "bigint" || BigInt.asIntN(64, value) === value) return value;
  return new GoNumber(UINT64, value);
}
