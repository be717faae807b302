import type { Tree } from "./yaml.js";

/** Says what a YAML value is, in the words of YAML. */
export function describe(tree: Tree): string {
  if (tree.kind !== "scalar") return tree.kind === "map" ? "a mapping" : "a list";
  if (tree.value === null) return "empty";
  switch (typeof tree.value) {
    case "string":
      return "a string";
    case "boolean":
      return `the boolean ${tree.value}`;
    default:
      return `the number ${tree.value}`;
  }
}

export function isNull(tree: Tree | undefined): boolean {
  return tree === undefined || (tree.kind === "scalar" && tree.value === null);
}
