import { positionsIn } from "../files/positions.js";
import type { Source } from "../files/source.js";
import { GoPointer, GoStruct, type GoValue, zeroValue } from "../go/value.js";
import { InputError, type Problem } from "../problem/problem.js";
import { describe } from "../yaml/tree.js";
import { parseYaml, type Tree, type TreeMap } from "../yaml/yaml.js";
import { installerType } from "./installer-types.js";
import { type DecodeOptions, decodeJson, jsonScalar } from "./json-decode.js";

const GROUP = "cluster.kurl.sh";
const API_VERSION = `${GROUP}/v1beta1`;
const KIND = "Installer";
const INSTALLER = installerType("v1beta1.Installer");

/** An Installer as templates see it: every add-on is there, with zero values where the document says nothing. */
export interface Installer {
  readonly value: GoStruct;
  /** Warnings; what is wrong is thrown. */
  readonly problems: readonly Problem[];
}

/** `.Installer` when nobody gave one. */
export function emptyInstaller(): GoStruct {
  return withAddOns(zeroValue(INSTALLER) as GoStruct);
}

/**
 * Reads an Installer file as kURL does: its first document, which must be an Installer.
 *
 * @throws InputError where it is no YAML, no mapping, or another kind of document
 */
export function readInstaller({ file, text }: Source): {
  readonly tree: TreeMap;
  readonly problems: readonly Problem[];
} {
  const { documents, problems } = parseYaml(text, positionsIn(file, text));
  // What follows the first mistake in YAML is mostly its echo.
  const mistake = problems.find(({ severity }) => severity === "error");
  if (mistake) throw new InputError([mistake]);
  const [tree, ...others] = documents.flatMap((document) => document.tree ?? []);
  const position = tree?.position ?? { file, line: 1, column: 1 };
  if (tree?.kind !== "map") {
    const what = tree ? `it is ${describe(tree)}` : "it is empty";
    throw wrongDocument(`Cannot read the Installer: ${what}`, position);
  }
  const warnings: Problem[] = [...checkKind(tree)];
  const [second] = others;
  if (second) {
    warnings.push({
      code: "installer-documents",
      severity: "warning",
      message: "Only the first document of the Installer file is read",
      remedy: "give a file with one document",
      position: second.position,
    });
  }
  return { tree, problems: warnings };
}

/**
 * Decodes an Installer into the types that templates see.
 *
 * @throws InputError with every value of a wrong type, in Go's words
 */
export function decodeInstaller(tree: Tree, options: DecodeOptions): Installer {
  const infinite = findInfinite(tree, options);
  if (infinite) throw new InputError([infinite]);
  const { value, problems } = decodeJson(tree, INSTALLER, options);
  if (problems.some(({ severity }) => severity === "error")) throw new InputError(problems);
  return { value: withAddOns(value as GoStruct), problems };
}

/** JSON, into which Kubernetes turns all YAML, has no infinity. */
function findInfinite(tree: Tree, options: DecodeOptions): Problem | undefined {
  if (tree.kind === "list") return first(tree.items, (item) => findInfinite(item, options));
  if (tree.kind === "map") return first(tree.entries.values(), ({ value }) => findInfinite(value, options));
  const scalar = jsonScalar(tree, options);
  const text = scalar.kind === "number" ? INFINITE.get(scalar.text) : undefined;
  if (text === undefined) return undefined;
  const message = `json: unsupported value: ${text}`;
  return { code: "installer-type", severity: "error", message, remedy: "expected a number", position: tree.position };
}

const INFINITE = new Map([
  ["Infinity", "+Inf"],
  ["-Infinity", "-Inf"],
  ["NaN", "NaN"],
]);

function first<T, U>(items: Iterable<T>, find: (item: T) => U | undefined): U | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a document is an Installer of any version. */
export function isInstaller(tree: Tree | undefined): tree is TreeMap {
  return tree?.kind === "map" && textOf(tree, "kind") === KIND && textOf(tree, "apiVersion")?.split("/")[0] === GROUP;
}

/** JSON begins with a brace; everything else is YAML. */
export function isJsonText(text: string): boolean {
  return text.trimStart().startsWith("{");
}

/**
 * kURL takes no other document. One that says neither kind nor version is taken for an Installer, with a warning.
 *
 * @throws InputError for another kind or version
 */
export function checkKind(tree: TreeMap): readonly Problem[] {
  const kind = textOf(tree, "kind");
  const apiVersion = textOf(tree, "apiVersion");
  if (kind === KIND && apiVersion === API_VERSION) return [];
  const missing = [apiVersion === undefined && "apiVersion", kind === undefined && "kind"]
    .filter(Boolean)
    .join(" and no ");
  const isOther = (kind !== undefined && kind !== KIND) || (apiVersion !== undefined && apiVersion !== API_VERSION);
  if (isOther) {
    throw wrongDocument(
      `Cannot read the Installer: it is ${[apiVersion, kind].filter(Boolean).join(" ")}`,
      tree.position,
    );
  }
  const message = `The Installer has no ${missing}`;
  return [{ ...wrongKind(message), severity: "warning", position: tree.position }];
}

function wrongDocument(message: string, position: Problem["position"]): InputError {
  return new InputError([{ ...wrongKind(message), ...(position && { position }) }]);
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
