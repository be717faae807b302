import type { Checked } from "../problem/checked.js";
import { nearest } from "../problem/nearest.js";
import { nulledMappings } from "../problem/nulled-mappings.js";
import type { Problem } from "../problem/problem.js";
import {
  misspeltKeys,
  misspeltOverrides,
  namesBelow,
  type OverrideProblem,
  type ReadNames,
  SUGGESTED_KEYS,
} from "../problem/read-names.js";
import { isNull } from "../yaml/tree.js";
import type { Tree, TreeEntry, TreeMap } from "../yaml/yaml.js";
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

/** What the actions of files read. */
export interface NamesRead {
  readonly names: ReadNames;
  /** Is called with the number of names that are looked at; it may throw. */
  readonly onNames: (count: number) => void;
}

/**
 * Reads the keys that kURL knows from a context. A key without a value is an error: a variable of the workflow is probably
 * not set, and kURL would read false, or no hosts.
 *
 * @param read what the actions of the files read, which may be other keys
 */
export function readKeys(context: TreeMap | undefined, read: NamesRead): Checked<ContextKeys> {
  const problems: Problem[] = [];
  const given = <T>(key: ContextKey, parse: (key: ContextKey, tree: Tree) => Checked<T>): T | undefined => {
    const tree = context?.entries.get(key)?.value;
    if (!tree) return undefined;
    if (isNull(tree)) {
      problems.push(noValue(key, tree));
      return undefined;
    }
    const parsed = parse(key, tree);
    for (const problem of parsed.problems) problems.push(problem);
    return parsed.value;
  };
  const others = otherKeys(context, read);
  const value = {
    installer: given("Installer", mapping),
    isPrimary: given("IsPrimary", boolean),
    isJoin: given("IsJoin", boolean),
    isUpgrade: given("IsUpgrade", boolean),
    primaryHosts: given("PrimaryHosts", readHosts),
    secondaryHosts: given("SecondaryHosts", readHosts),
    remoteHosts: given("RemoteHosts", readHosts),
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

function noValue(key: ContextKey, { position }: Tree): Problem {
  return {
    code: "context-type",
    severity: "error",
    message: `Cannot use ${key}: it has no value; an unset variable?`,
    remedy: "give it a value, or leave the key out",
    position,
  };
}

/** The keys that kURL does not know, with a warning for each that is close to one of kURL's or that no template reads. */
function otherKeys(context: TreeMap | undefined, { names, onNames }: NamesRead): Checked<ReadonlyMap<string, Tree>> {
  const entries = [...(context?.entries.values() ?? [])].filter(({ key }) => !isOwnKey(key));
  const problems = entries.flatMap(({ key, keyPosition, value }): Problem[] => {
    const near = nearest(key, contextKeys);
    if (!near && names.words.has(key)) return [...misspeltBelow({ key, keyPosition, value }, { names, onNames })];
    return [
      {
        code: "context-key",
        severity: "warning",
        message: "The context has a key that no kURL template reads",
        remedy: meant(key, value) ?? `kURL's keys are ${contextKeys.join(", ")}`,
        position: keyPosition,
      },
    ];
  });
  return { value: new Map(entries.map(({ key, value }) => [key, value])), problems };
}

/** The keys below one that a template reads, with a warning for each that is close to one that is missing beside it. */
function misspeltBelow({ key, value }: TreeEntry, { names, onNames }: NamesRead): readonly Problem[] {
  if (value.kind !== "map") return [];
  return misspeltKeys(names, { root: key, entries: value.entries, entriesOf, onNames }).map(
    ({ path, meant, value: { keyPosition } }) => ({
      code: "context-key",
      severity: "warning",
      message: `No kURL template reads ${dotted(path)} of the context, and one reads ${dotted([...path.slice(0, -1), meant])}, which is missing`,
      remedy: `did you mean ${meant}?`,
      position: keyPosition,
    }),
  );
}

/**
 * Returns a warning for each key of a context that no template names, and that is close to one of the contexts before it, which it
 * does not replace.
 */
export function misspeltReplacements(
  later: TreeMap,
  earlier: TreeMap,
  { names, onNames }: NamesRead,
): readonly OverrideProblem[] {
  return [...later.entries.values()].flatMap(({ key, value }) => {
    const before = earlier.entries.get(key)?.value;
    if (value.kind !== "map" || before?.kind !== "map") return [];
    const data = { root: key, entries: value.entries, earlier: before.entries, entriesOf, onNames };
    return misspeltOverrides(names, data).map(({ path, meant, value: { keyPosition }, isEntry }): OverrideProblem => {
      const unnamed = isEntry ? "Neither a kURL template nor a value names" : "No kURL template reads";
      const problem: Problem = {
        code: "context-key",
        severity: "warning",
        message: `${unnamed} ${dotted(path)} of the context, and ${dotted([...path.slice(0, -1), meant])} keeps the value of an earlier one`,
        remedy: `did you mean ${meant}?`,
        position: keyPosition,
      };
      return { entry: isEntry ? path.at(-1) : undefined, problem };
    });
  });
}

/** Returns the texts among the values of contexts: each may be the name of an entry. */
export function textsIn(context: TreeMap, onNames: NamesRead["onNames"]): ReadonlySet<string> {
  const texts = new Set<string>();
  const open: Tree[] = [context];
  for (let next = open.pop(); next; next = open.pop()) {
    onNames(1);
    if (next.kind === "scalar" && typeof next.value === "string") texts.add(next.value);
    if (next.kind === "list") for (const item of next.items) open.push(item);
    if (next.kind === "map") for (const { value } of next.entries.values()) open.push(value);
  }
  return texts;
}

/**
 * Returns a warning for each mapping of earlier contexts that a template reads, and of which a later one makes null. Null for one of
 * kURL's own keys is an error.
 */
export function lostMappings(later: TreeMap, earlier: TreeMap, { names, onNames }: NamesRead): readonly Problem[] {
  const data = { above: [], entries: later.entries, earlier: earlier.entries, entriesOf, isNull: isNullEntry, onNames };
  const problems: Problem[] = [];
  for (const { path, value } of nulledMappings(data)) {
    if (isOwnKey(path[0]) || namesBelow(names, path) === undefined) continue;
    problems.push({
      code: "values-replaced",
      severity: "warning",
      message: `A later context replaces the mapping ${dotted(path)} with null`,
      remedy: "indent the lines that belong to it, or give {} where none is meant",
      position: value.keyPosition,
    });
    if (problems.length === SUGGESTED_KEYS) break;
  }
  return problems;
}

function isOwnKey(key: string | undefined): boolean {
  return (contextKeys as readonly (string | undefined)[]).includes(key);
}

function isNullEntry({ value }: TreeEntry): boolean {
  return isNull(value);
}

function entriesOf({ value }: TreeEntry): TreeMap["entries"] | undefined {
  return value.kind === "map" ? value.entries : undefined;
}

function dotted(path: readonly string[]): string {
  return JSON.stringify(path.join("."));
}

/** Returns what was probably meant by a key: one of kURL's, or the same at the top of the context. */
function meant(key: string, value: Tree): string | undefined {
  const word = key.toLowerCase();
  const near =
    nearest(key, contextKeys) ?? contextKeys.find((each) => word.includes(each.replace(/^Is/, "").toLowerCase()));
  if (near) return `did you mean ${near}?`;
  const inner = value.kind === "map" ? contextKeys.find((each) => value.entries.has(each)) : undefined;
  return inner && `did you mean ${inner} at the top of the context?`;
}
