import { positionsIn } from "../files/positions.js";
import type { Source } from "../files/source.js";
import { GoPointer, GoStruct, type GoValue, zeroValue } from "../go/value.js";
import { type Checked, hasErrors, isError } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";
import { describe } from "../yaml/tree.js";
import { parseYaml, type Tree, type TreeMap, yamlBudget } from "../yaml/yaml.js";
import { installerType } from "./installer-types.js";
import { type DecodeOptions, decodeJson } from "./json-decode.js";

const GROUP = "cluster.kurl.sh";
const API_VERSION = `${GROUP}/v1beta1`;
/** The group that Installers had before; kURL migrates them. */
const LEGACY_GROUP = "kurl.sh";
const apiVersions: readonly (string | undefined)[] = [API_VERSION, `${LEGACY_GROUP}/v1beta1`];
const KIND = "Installer";
const INSTALLER = installerType("v1beta1.Installer");

/** Returns `.Installer` for a run without one. */
export function emptyInstaller(): GoStruct {
  return withAddOns(zeroValue(INSTALLER) as GoStruct);
}

/**
 * Parses an Installer file as kURL does: its first document, which must be an Installer. There is no tree where the file is
 * not YAML, not a mapping, or another kind of document.
 *
 * @param budget of all texts whose trees are kept together
 */
export function parseInstaller({ file, text }: Source, budget = yamlBudget()): Checked<TreeMap | undefined> {
  const { value: documents, problems } = parseYaml(text, positionsIn(file, text), budget);
  // Most problems after the first mistake in YAML are its echo.
  const mistake = problems.find(isError);
  if (mistake) return { value: undefined, problems: [mistake] };
  const [tree, second] = documents.flatMap((document) => document.tree ?? []);
  if (tree?.kind !== "map") {
    const what = tree ? describe(tree) : "empty";
    const position = tree?.position ?? { file, line: 1, column: 1 };
    return { value: undefined, problems: [{ ...wrongKind(`Cannot read the Installer: it is ${what}`), position }] };
  }
  const kindProblems = checkKind(tree);
  if (hasErrors(kindProblems)) return { value: undefined, problems: kindProblems };
  return { value: tree, problems: second ? [...kindProblems, notRead(second)] : kindProblems };
}

function notRead({ position }: Tree): Problem {
  return {
    code: "installer-documents",
    severity: "warning",
    message: "Only the first document of the Installer file is read",
    remedy: "give a file with one document",
    position,
  };
}

/**
 * Decodes an Installer into the value that templates see: it has every add-on, with zero values for those that the document
 * does not name. There is no value where one of the document's values has a wrong type; the problems are in Go's words.
 */
export function decodeInstaller(tree: Tree, options: DecodeOptions): Checked<GoStruct | undefined> {
  const { value, problems } = decodeJson(tree, INSTALLER, options);
  return { value: hasErrors(problems) ? undefined : withAddOns(value as GoStruct), problems };
}

/** Whether a document is an Installer of any version. */
export function isInstaller(tree: Tree | undefined): tree is TreeMap {
  if (tree?.kind !== "map" || textOf(tree, "kind") !== KIND) return false;
  const [group] = textOf(tree, "apiVersion")?.split("/") ?? [];
  return group === GROUP || group === LEGACY_GROUP;
}

/** JSON begins with a brace; everything else is YAML. */
export function isJsonText(text: string): boolean {
  return text.trimStart().startsWith("{");
}

/**
 * Returns an error for a document of another kind or version, which kURL refuses, and a warning for one that names neither,
 * which kURL takes for an Installer.
 */
export function checkKind(tree: TreeMap): readonly Problem[] {
  const kind = textOf(tree, "kind");
  const apiVersion = textOf(tree, "apiVersion");
  if (kind === KIND && apiVersions.includes(apiVersion)) return [];
  const isOther =
    (kind !== undefined && kind !== KIND) || (apiVersion !== undefined && !apiVersions.includes(apiVersion));
  const { position } = tree;
  if (isOther) {
    const what = kind !== undefined && kind !== KIND ? "kind" : "apiVersion";
    return [{ ...wrongKind(`Cannot read the Installer: it has another ${what}`), position }];
  }
  const missing = [apiVersion === undefined && "apiVersion", kind === undefined && "kind"];
  const message = `The Installer has no ${missing.filter(Boolean).join(" and no ")}`;
  return [{ ...wrongKind(message), severity: "warning", position }];
}

function wrongKind(message: string): Problem {
  return {
    code: "installer-kind",
    severity: "error",
    message,
    remedy: `expected a document with apiVersion: ${API_VERSION} and kind: ${KIND}`,
  };
}

function textOf(tree: TreeMap, key: string): string | undefined {
  const value = tree.entries.get(key)?.value;
  return value?.kind === "scalar" && value.value !== null ? String(value.value) : undefined;
}

/** kURL fills every add-on that is not given with zero values, so that `.Installer.Spec.X.Version` is "". */
function withAddOns(installer: GoStruct): GoStruct {
  return replaceField(installer, "Spec", (spec) => {
    const { type, values } = spec as GoStruct;
    return new GoStruct(type, values.map(filled));
  });
}

function filled(value: GoValue): GoValue {
  if (!(value instanceof GoPointer) || value.target !== undefined || !value.type.elem) return value;
  const zero = zeroValue(value.type.elem) as GoStruct;
  return new GoPointer(value.type, new GoStruct(zero.type, zero.values, true));
}

function replaceField(struct: GoStruct, name: string, change: (value: GoValue) => GoValue): GoStruct {
  const at = struct.type.fields?.findIndex((field) => field.name === name) ?? -1;
  return new GoStruct(
    struct.type,
    struct.values.map((value, index) => (index === at ? change(value) : value)),
  );
}
