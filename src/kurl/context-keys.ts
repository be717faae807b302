import type { Checked } from "../problem/checked.js";
import { nearest } from "../problem/nearest.js";
import type { Problem } from "../problem/problem.js";
import { isNull } from "../yaml/tree.js";
import type { Tree, TreeMap } from "../yaml/yaml.js";
import { contextValue } from "./context.js";
import { readHosts, wrongType } from "./hosts.js";

/** The fields of kURL's `installer.TemplateData`, in Go's order. */
export const contextKeys = [
  "Installer",
  "IsPrimary",
  "IsJoin",
  "IsUpgrade",
  "PrimaryHosts",
  "SecondaryHosts",
  "RemoteHosts",
] as const;
export type ContextKey = (typeof contextKeys)[number];

/** The values that a context gives; `undefined` where it gives none. */
export interface ContextKeys {
  readonly installer: TreeMap | undefined;
  readonly isPrimary: boolean | undefined;
  readonly isJoin: boolean | undefined;
  readonly isUpgrade: boolean | undefined;
  readonly primaryHosts: readonly string[] | undefined;
  readonly secondaryHosts: readonly string[] | undefined;
  readonly remoteHosts: readonly string[] | undefined;
  /** Keys that kURL does not know. */
  readonly others: ReadonlyMap<string, Tree>;
}

/** Reads the keys that kURL knows from a context. A null is the same as no value. */
export function readKeys(context: TreeMap | undefined): Checked<ContextKeys> {
  const problems: Problem[] = [];
  const read = <T>(key: ContextKey, parse: (key: ContextKey, tree: Tree) => Checked<T>): T | undefined => {
    const tree = context?.entries.get(key)?.value;
    if (!tree || isNull(tree)) return undefined;
    const parsed = parse(key, tree);
    for (const problem of parsed.problems) problems.push(problem);
    return parsed.value;
  };
  const others = otherKeys(context);
  const value = {
    installer: read("Installer", mapping),
    isPrimary: read("IsPrimary", boolean),
    isJoin: read("IsJoin", boolean),
    isUpgrade: read("IsUpgrade", boolean),
    primaryHosts: read("PrimaryHosts", readHosts),
    secondaryHosts: read("SecondaryHosts", readHosts),
    remoteHosts: read("RemoteHosts", readHosts),
    others: others.value,
  };
  return { value, problems: [...problems, ...others.problems] };
}

function mapping(key: ContextKey, tree: Tree): Checked<TreeMap | undefined> {
  if (tree.kind === "map") return { value: tree, problems: [] };
  return { value: undefined, problems: [wrongType(key, tree, "a mapping")] };
}

function boolean(key: ContextKey, tree: Tree): Checked<boolean | undefined> {
  const value = contextValue(tree);
  if (typeof value === "boolean") return { value, problems: [] };
  return { value: undefined, problems: [wrongType(key, tree, "true or false, without quotes")] };
}

/** The keys that kURL does not know, with a warning for each that is close to one of kURL's. */
function otherKeys(context: TreeMap | undefined): Checked<ReadonlyMap<string, Tree>> {
  const entries = [...(context?.entries.values() ?? [])].filter(
    ({ key }) => !(contextKeys as readonly string[]).includes(key),
  );
  const problems = entries.flatMap(({ key, keyPosition }): Problem[] => {
    const near = nearest(key, contextKeys);
    if (!near) return [];
    return [
      {
        code: "context-key",
        severity: "warning",
        message: `The context has ${key}, which no kURL template reads`,
        remedy: `did you mean ${near}?`,
        position: keyPosition,
      },
    ];
  });
  return { value: new Map(entries.map(({ key, value }) => [key, value])), problems };
}
