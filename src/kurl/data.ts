import type { Source } from "../files/source.js";
import { ANY, BOOL, type GoType, STRING_SLICE, type StructField, structType } from "../go/reflect.js";
import { GoStruct, type GoValue, strings, zeroValue } from "../go/value.js";
import { nearest } from "../problem/nearest.js";
import { InputError, type Problem } from "../problem/problem.js";
import { holdsChecks } from "../yaml/contains.js";
import { isNull } from "../yaml/tree.js";
import { duplicateFields } from "../yaml/unknown-fields.js";
import { type Tree, type TreeMap, yamlBudget } from "../yaml/yaml.js";
import { contextValue, mergeMaps, readContext } from "./context.js";
import { splitDocuments } from "./documents.js";
import { hostPreflightsOf } from "./embedded.js";
import { readHosts, wrongType } from "./hosts.js";
import { decodeInstaller, emptyInstaller, isJsonText, readInstaller } from "./installer.js";
import { installerType } from "./installer-types.js";

export interface DataInputs {
  /** The `installer` input. */
  readonly installer?: Source;
  /** Later ones win over earlier ones. */
  readonly contexts: readonly Source[];
  /** An Installer among the documents of the specs is `.Installer` where nothing else gives one. */
  readonly specs?: readonly Source[];
}

/** What templates are rendered with: kURL's data and whatever else the context gives. */
export interface TemplateData {
  readonly isPrimary: boolean;
  readonly isJoin: boolean;
  readonly isUpgrade: boolean;
  readonly primaryHosts: readonly string[];
  readonly secondaryHosts: readonly string[];
  /** Primaries, then secondaries, unless given. */
  readonly remoteHosts: readonly string[];
  /** `.Installer`, `undefined` where nothing gave one, or several specs did. */
  readonly installer: GoStruct | undefined;
  /** Other keys of the context. */
  readonly others: ReadonlyMap<string, Tree>;
  /** Warnings; what is wrong is thrown. */
  readonly problems: readonly Problem[];
}

const KEYS = [
  "Installer",
  "IsPrimary",
  "IsJoin",
  "IsUpgrade",
  "PrimaryHosts",
  "SecondaryHosts",
  "RemoteHosts",
] as const;

type Key = (typeof KEYS)[number];

/**
 * Reads and merges everything templates may ask for. A mapping of a later context is merged into that of an earlier
 * one, everything else replaces it; `Installer:` of a context is merged into the installer file in the same way.
 *
 * @throws InputError with every value of a wrong type and every host that cannot be one
 */
export function templateData({ installer: installerSource, contexts, specs = [] }: DataInputs): TemplateData {
  const given = installerSource ? readInstaller(installerSource) : undefined;
  const budget = yamlBudget();
  const trees = contexts.map((context) => readContext(context, budget));
  const reader = new ContextReader(trees.reduce(mergeMaps, undefined));
  const { problems } = reader;
  problems.push(...trees.flatMap((tree) => (tree ? duplicateFields(tree, "the context") : [])));
  if (given) problems.push(...given.problems, ...duplicateFields(given.tree, "the Installer"));
  if (given && !specs.some(({ file }) => file === installerSource?.file)) problems.push(...notRun(given.tree));
  const own = mergeMaps(given?.tree, reader.mapping("Installer"));
  const tree = own ?? installerOfSpecs(specs, problems);
  const jsonFiles = [installerSource, ...contexts, ...specs].filter((source) => source && isJsonText(source.text));
  const decoded = tree && decodeTree(tree, new Set(jsonFiles.map((source) => source?.file)));
  // What is odd about an Installer among the specs is told when that spec is rendered.
  problems.push(...(decoded?.problems ?? []).filter(({ severity }) => own || severity === "error"));
  const primaryHosts = reader.hosts("PrimaryHosts") ?? [];
  const secondaryHosts = reader.hosts("SecondaryHosts") ?? [];
  const data = {
    isPrimary: reader.boolean("IsPrimary") ?? true,
    isJoin: reader.boolean("IsJoin") ?? false,
    isUpgrade: reader.boolean("IsUpgrade") ?? false,
    primaryHosts,
    secondaryHosts,
    remoteHosts: reader.hosts("RemoteHosts") ?? [...primaryHosts, ...secondaryHosts],
    installer: decoded?.value,
    others: reader.others(),
    problems,
  };
  if (problems.some(({ severity }) => severity === "error")) throw new InputError(problems);
  return data;
}

/** The checks of an Installer that is data alone. kURL runs them wherever it is given the Installer. */
function notRun(installer: TreeMap): readonly Problem[] {
  const preflights = hostPreflightsOf(installer);
  if (!preflights || !holdsChecks(preflights)) return [];
  return [
    {
      code: "installer-not-run",
      severity: "warning",
      message:
        "The tcpConnect checks of this Installer's spec.kurl.hostPreflights are not run: it is given as data alone",
      remedy: "give it as a spec, too, to run them",
      position: preflights.position,
    },
  ];
}

/** The one Installer among the specs. Of several, each is the data of its own `hostPreflights` alone. */
function installerOfSpecs(specs: readonly Source[], problems: Problem[]): TreeMap | undefined {
  const trees = specs.flatMap((spec) => splitDocuments(spec).installers.map(({ tree }) => tree));
  const [first, second] = trees;
  if (!second) return first;
  problems.push({
    code: "installer-several",
    severity: "warning",
    message: `${trees.length} Installers are among the specs, so none of them is .Installer for the other specs`,
    remedy: "give the one that is meant as the installer input",
    position: second.position,
  });
  return undefined;
}

function decodeTree(
  tree: TreeMap,
  jsonFiles: ReadonlySet<string | undefined>,
): { readonly value?: GoStruct; readonly problems: readonly Problem[] } {
  try {
    return decodeInstaller(tree, { isJson: jsonFiles.has(tree.position.file) });
  } catch (error) {
    if (error instanceof InputError) return { problems: error.problems };
    throw error;
  }
}

/**
 * The dot of a template: kURL's `installer.TemplateData`, with a field for each further key of the context. A new value
 * each time, since templates may change what they are given.
 *
 * @param installer stands in where neither an input nor a context gave one
 */
export function rootValue(data: TemplateData, installer: GoStruct = emptyInstaller()): GoStruct {
  const own: GoValue[] = [
    data.installer ?? installer,
    data.isPrimary,
    data.isJoin,
    data.isUpgrade,
    hostsOrNil(data.primaryHosts),
    hostsOrNil(data.secondaryHosts),
    strings(data.remoteHosts),
  ];
  return new GoStruct(rootType([...data.others.keys()]), [...own, ...[...data.others.values()].map(contextValue)]);
}

/** Without hosts kURL has a nil slice, which is null in JSON. */
function hostsOrNil(hosts: readonly string[]): GoValue {
  return hosts.length > 0 ? strings(hosts) : zeroValue(STRING_SLICE);
}

const OWN_FIELDS: readonly StructField[] = KEYS.map((name) => ({ name, type: typeOfKey(name) }));

function typeOfKey(key: Key): GoType {
  if (key === "Installer") return installerType("v1beta1.Installer");
  return key.startsWith("Is") ? BOOL : STRING_SLICE;
}

function rootType(others: readonly string[]): GoType {
  return structType("installer.TemplateData", () => [
    ...OWN_FIELDS,
    ...others.map((name) => ({ name, type: ANY, exported: true })),
  ]);
}

/** Reads the keys that kURL knows from a context; everything odd is told among its problems. */
class ContextReader {
  readonly problems: Problem[] = [];
  readonly #context: TreeMap | undefined;

  constructor(context: TreeMap | undefined) {
    this.#context = context;
  }

  mapping(key: Key): TreeMap | undefined {
    const tree = this.#tree(key);
    if (!tree || tree.kind === "map") return tree;
    this.problems.push(wrongType(key, tree, "a mapping"));
    return undefined;
  }

  boolean(key: Key): boolean | undefined {
    const tree = this.#tree(key);
    if (!tree) return undefined;
    const value = contextValue(tree);
    if (typeof value === "boolean") return value;
    this.problems.push(wrongType(key, tree, "true or false, without quotes"));
    return undefined;
  }

  hosts(key: Key): readonly string[] | undefined {
    const tree = this.#tree(key);
    if (!tree) return undefined;
    const { hosts, problems } = readHosts(key, tree);
    this.problems.push(...problems);
    return hosts;
  }

  /** The keys that kURL does not know; one that is close to a key of kURL's is warned of. */
  others(): ReadonlyMap<string, Tree> {
    const others = new Map<string, Tree>();
    for (const { key, keyPosition, value } of this.#context?.entries.values() ?? []) {
      if ((KEYS as readonly string[]).includes(key)) continue;
      others.set(key, value);
      const near = nearest(key, KEYS);
      if (!near) continue;
      this.problems.push({
        code: "context-key",
        severity: "warning",
        message: `The context has ${key}, which no kURL template reads`,
        remedy: `did you mean ${near}?`,
        position: keyPosition,
      });
    }
    return others;
  }

  /** Null is as good as not given. */
  #tree(key: Key): Tree | undefined {
    const tree = this.#context?.entries.get(key)?.value;
    return isNull(tree) ? undefined : tree;
  }
}
