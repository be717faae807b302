import type { Source } from "../files/source.js";
import { ANY, BOOL, type GoType, STRING_SLICE, type StructField, structType } from "../go/reflect.js";
import { GoStruct, type GoValue, strings } from "../go/value.js";
import type { FailOn } from "../inputs/inputs.js";
import { budgetOf, Meter } from "../meter.js";
import { type Checked, gather, isError } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";
import { type OverrideProblem, readNames, unnamedOverrides } from "../problem/read-names.js";
import { holdsChecks } from "../yaml/contains.js";
import { duplicateFields } from "../yaml/unknown-fields.js";
import { type Tree, type TreeMap, type YamlBudget, yamlBudget } from "../yaml/yaml.js";
import { contextValue, mergeMaps, parseContext, stepsOfValue } from "./context.js";
import {
  type ContextKey,
  contextKeys,
  lostMappings,
  misspeltReplacements,
  type NamesRead,
  readKeys,
  textsIn,
} from "./context-keys.js";
import type { SpecDocuments } from "./documents.js";
import { hostPreflightsOf } from "./embedded.js";
import { enforcedWarnings } from "./enforced-warnings.js";
import { decodeInstaller, emptyInstaller, isJsonText, parseInstaller } from "./installer.js";
import { installerType } from "./installer-types.js";

export interface DataInputs {
  /** The file of the `installer` input. */
  readonly installer?: Source;
  /** Later ones win over earlier ones. */
  readonly contexts: readonly Source[];
  /** An Installer among the documents of the specs is `.Installer` where nothing else gives one. */
  readonly specs?: readonly SpecDocuments[];
  /** Of the run. */
  readonly meter?: Meter;
  /** What the specs leave to the contexts and the installer: all are kept together. */
  readonly budget?: YamlBudget;
  /** Of a run that is judged by it. */
  readonly failOnOfRun?: FailOn | undefined;
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
}

/**
 * Reads and merges everything that templates may ask for. A mapping of a later context is merged into that of an earlier
 * one, everything else replaces it; `Installer:` of a context is merged into the installer file in the same way.
 *
 * Each value of a wrong type and each host that cannot be one is an error; with an error the data is incomplete.
 *
 * @throws WorkLimit once the meter is spent: aliases make thousands of values of a short file
 */
export function templateData({
  installer: source,
  contexts,
  specs = [],
  meter = new Meter(),
  budget = yamlBudget(meter),
  failOnOfRun,
}: DataInputs): Checked<TemplateData> {
  const trees = gather(contexts.map((context) => parseContext(context, budget)));
  const onNames = (count: number) => meter.steps(count);
  const templates = specs.map((spec) => spec.source.text);
  const roots = new Set(trees.value.flatMap((tree) => [...(tree?.entries.keys() ?? [])]));
  const read = { names: readNames(templates, { open: "{{kurl", roots, onNames }), onNames };
  const merged = mergedContexts(trees.value, read, meter);
  const keys = readKeys(merged.value, read);
  for (const tree of keys.value.others.values()) {
    meter.position = tree.position;
    meter.steps(stepsOfValue(tree));
  }
  const given = source ? parseInstaller(source, budget) : { value: undefined, problems: [] };
  const own = mergeMaps(given.value, keys.value.installer, budgetOf(meter));
  const ofSpecs = own ? { value: undefined, problems: [] } : installerOfSpecs(specs);
  const tree = own ?? ofSpecs.value;
  const files = [source, ...contexts, ...specs.map((spec) => spec.source)];
  const jsonFiles = files.flatMap((each) => (each && isJsonText(each.text) ? each.file : []));
  if (tree) meter.position = tree.position;
  const decoded = tree
    ? decodeInstaller(tree, { isJson: jsonFiles.includes(tree.position.file), budget: budgetOf(meter) })
    : { value: undefined, problems: [] };
  const { isPrimary, isJoin, isUpgrade, primaryHosts = [], secondaryHosts = [], remoteHosts, others } = keys.value;
  const value = {
    isPrimary: isPrimary ?? true,
    isJoin: isJoin ?? false,
    isUpgrade: isUpgrade ?? false,
    primaryHosts,
    secondaryHosts,
    remoteHosts: remoteHosts ?? [...primaryHosts, ...secondaryHosts],
    installer: decoded.value,
    others,
  };
  const isAlsoSpec = specs.some((spec) => spec.source.file === source?.file);
  const problems = [
    ...trees.problems,
    ...keys.problems,
    ...merged.problems,
    ...trees.value.flatMap((each) => (each ? duplicateFields(each, "the context") : [])),
    ...given.problems,
    ...(given.value ? duplicateFields(given.value, "the Installer") : []),
    ...(given.value && !isAlsoSpec ? notRun(given.value) : []),
    ...enforcedWarnings([...(own ? [own] : []), ...treesOf(specs)], failOnOfRun),
    ...ofSpecs.problems,
    // Warnings about an Installer among the specs are reported when that spec is rendered.
    ...decoded.problems.filter((problem) => own || isError(problem)),
  ];
  return { value, problems };
}

/** Contexts in one, of which a later one wins. */
function mergedContexts(
  trees: readonly (TreeMap | undefined)[],
  read: NamesRead,
  meter: Meter,
): Checked<TreeMap | undefined> {
  const overrides: OverrideProblem[] = [];
  const problems: Problem[] = [];
  const value = trees.reduce((earlier, later) => {
    if (later) meter.position = later.position;
    if (earlier && later) {
      for (const override of misspeltReplacements(later, earlier, read)) overrides.push(override);
      for (const problem of lostMappings(later, earlier, read)) problems.push(problem);
    }
    return mergeMaps(earlier, later, budgetOf(meter));
  }, undefined);
  const replaced = value ? unnamedOverrides(overrides, () => textsIn(value, read.onNames)) : [];
  return { value, problems: [...replaced, ...problems] };
}

/** A warning for the checks of an Installer that is data alone. kURL runs them wherever it is given the Installer. */
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

function treesOf(specs: readonly SpecDocuments[]): readonly TreeMap[] {
  return specs.flatMap(({ installers }) => installers.map(({ tree }) => tree));
}

/** The one Installer among the specs. Of several, each is the data of its own `hostPreflights` alone. */
function installerOfSpecs(specs: readonly SpecDocuments[]): Checked<TreeMap | undefined> {
  const trees = treesOf(specs);
  const [first, second] = trees;
  if (!second) return { value: first, problems: [] };
  const problem: Problem = {
    code: "installer-several",
    severity: "warning",
    message: `${trees.length} Installers are among the specs, so none of them is .Installer for the other specs`,
    remedy: "give the one that is meant as the installer input",
    position: second.position,
  };
  return { value: undefined, problems: [problem] };
}

/**
 * Returns the dot of a template: kURL's `installer.TemplateData`, with a field for each further key of the context. It is a
 * new value each time, since templates may change what they are given.
 *
 * @param installer is used where neither an input nor a context gave one
 */
export function rootValue(data: TemplateData, installer: GoStruct = emptyInstaller()): GoStruct {
  const own: GoValue[] = [
    data.installer ?? installer,
    data.isPrimary,
    data.isJoin,
    data.isUpgrade,
    strings(data.primaryHosts),
    strings(data.secondaryHosts),
    strings(data.remoteHosts),
  ];
  return new GoStruct(rootType([...data.others.keys()]), [...own, ...[...data.others.values()].map(contextValue)]);
}

const OWN_FIELDS: readonly StructField[] = contextKeys.map((name) => ({ name, type: typeOfKey(name) }));

function typeOfKey(key: ContextKey): GoType {
  if (key === "Installer") return installerType("v1beta1.Installer");
  return key.startsWith("Is") ? BOOL : STRING_SLICE;
}

function rootType(others: readonly string[]): GoType {
  return structType("installer.TemplateData", () => [
    ...OWN_FIELDS,
    ...others.map((name) => ({ name, type: ANY, exported: true })),
  ]);
}
