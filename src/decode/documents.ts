import type { Meter } from "../meter.js";
import { type Checked, gather } from "../problem/checked.js";
import { nearest } from "../problem/nearest.js";
import type { Position, Problem } from "../problem/problem.js";
import { holdsChecks, holdsHostPreflight } from "../yaml/contains.js";
import { describe, isNull } from "../yaml/tree.js";
import { parseYaml, type TreeMap, type YamlBudget, type YamlDocument } from "../yaml/yaml.js";
import { CARRIED, carriedSpecs, isCarrier, type SpecText } from "./carriers.js";
import { hideSecret } from "./hide-secret.js";
import { type HostPreflight, hostPreflight } from "./host-preflight.js";
import { notJson } from "./json-document.js";
import { inHelmsOutput, withoutTemplateEchoes } from "./not-rendered.js";
import { type Note, noting, watching } from "./note.js";
import { withMissingParts } from "./printed-address.js";
import { silentActionsAt } from "./silent-actions.js";
import { apiVersions } from "./spec.js";
import { usualPreflight } from "./usual.js";
import { valuesTemplateIn } from "./values-template.js";

/** Where documents are: those in a string of a Secret or a ConfigMap carry no others. */
interface Place {
  readonly isCarried?: boolean;
}

/**
 * Decodes the HostPreflights among the documents of one rendered spec, in their order. Those that a Secret or a ConfigMap
 * carries are where it is.
 *
 * @param isUnusual it is known that `usualPreflight` gives up
 */
export function decodeDocuments(
  rendered: SpecText,
  {
    budget,
    meter,
    isUnusual = false,
  }: { readonly budget: YamlBudget; readonly meter: Meter; readonly isUnusual?: boolean },
  place: Place = {},
): Checked<readonly HostPreflight[]> {
  const { text, positionAt } = rendered;
  meter.position = positionAt(0);
  const usual = isUnusual ? undefined : usualPreflight(rendered, budget);
  if (usual) return { value: [usual], problems: [] };
  const { value: documents, problems } = parseYaml(text, positionAt, budget, {
    hintAt: (offset) => silentActionsAt(rendered, offset),
  });
  const templated = rendered.isHelm ? undefined : valuesTemplateIn(text, documents, positionAt, place);
  if (templated) return { value: [], problems: [templated] };
  const isEmpty = problems.length === 0 && documents.every(({ tree }) => isNull(tree));
  const empty = isEmpty ? [emptyFile(positionAt(0), place)] : [];
  const notOfJson = documents.flatMap((document) => notJson(rendered, document, meter) ?? []);
  const decoding = { rendered, budget, meter, place };
  const decoded = gather(documents.map((document) => decodeWithin(document, decoding)));
  const found = [...problems, ...empty, ...notOfJson, ...decoded.problems].map((each) =>
    hideSecret(each, rendered, meter),
  );
  return {
    value: decoded.value.flat(),
    problems: rendered.isHelm ? found.map(inHelmsOutput) : withoutTemplateEchoes(found, text, positionAt),
  };
}

function emptyFile(position: Position, { isCarried = false }: Place): Problem {
  return {
    code: "document-empty",
    severity: "warning",
    message: `This ${isCarried ? "string" : "file"} adds no check: it has no document`,
    remedy: "expected a HostPreflight, once templates are rendered with this context",
    position: isCarried ? position : { file: position.file, line: 1, column: 1 },
  };
}

interface Decoding {
  readonly rendered: SpecText;
  readonly budget: YamlBudget;
  readonly meter: Meter;
  readonly place: Place;
}

function decodeWithin(document: YamlDocument, decoding: Decoding): Checked<readonly HostPreflight[]> {
  const { meter } = decoding;
  meter.position = document.position;
  return noting((note) => decodeDocument(document, decoding, note), meter);
}

/** Decodes a document; there is no value where it is of another kind. */
function decodeDocument(document: YamlDocument, decoding: Decoding, note: Note): readonly HostPreflight[] {
  const { tree, position } = document;
  if (!tree || isNull(tree)) return [];
  const kind = tree.kind === "map" ? textOf(tree, "kind") : undefined;
  if (tree.kind !== "map" || kind === undefined || kind === "") {
    const what = tree.kind === "map" ? "a mapping without a kind" : describe(tree);
    note({
      code: "document-kind",
      severity: "error",
      message: `Cannot tell what this document is: it is ${what}`,
      remedy: "expected apiVersion and kind; leave files with other documents out of spec",
      position,
    });
    return [];
  }
  if (kind !== "HostPreflight") {
    const carried = carriedPreflights({ ...document, tree }, decoding, note);
    if (!carried) note(otherKind({ tree, kind, position }, decoding.meter));
    return carried ?? [];
  }
  checkApiVersion(tree).forEach(note);
  const { value, isFaulty } = watching(note, (noted) => hostPreflight(tree, decoding.place, noted));
  // An error is the reason why nothing is left.
  const isEmpty = !isFaulty && value.collectors.length + value.analyzers.length + value.notRun.length === 0;
  if (isEmpty) note(emptyPreflight(position));
  return [withMissingParts(value, decoding.rendered)];
}

/** Decodes what a Secret or a ConfigMap carries; `undefined` where the document carries no spec. */
function carriedPreflights(
  document: YamlDocument & { readonly tree: TreeMap },
  { rendered, budget, meter, place }: Decoding,
  note: Note,
): readonly HostPreflight[] | undefined {
  if (place.isCarried || !isCarrier(document.tree)) return undefined;
  const carried = carriedSpecs(rendered, document, { meter, note });
  if (!carried) return undefined;
  const decoded = gather(carried.map((spec) => decodeDocuments(spec, { budget, meter }, { isCarried: true })));
  decoded.problems.forEach(note);
  return decoded.value.flat();
}

function emptyPreflight(position: Position): Problem {
  return {
    code: "document-empty",
    severity: "warning",
    message: "This HostPreflight adds no check: it has neither collectors nor analyzers",
    remedy: "expected them below spec, once templates are rendered with this context",
    position,
  };
}

interface OtherKind {
  readonly tree: TreeMap;
  readonly kind: string;
  readonly position: Position;
}

/** Returns the problem of a document that is not read: an error where it was meant to be. */
function otherKind({ tree, kind, position }: OtherKind, meter: Meter): Problem {
  const meant = meantKind(tree, kind, meter);
  if (meant === undefined) return { ...skipped(tree, kind), code: "document-skipped", position };
  return {
    code: "document-kind",
    severity: "error",
    message: "Cannot read this document: its kind is not one that is read",
    remedy: meant,
    position: tree.entries.get("kind")?.value.position ?? position,
  };
}

/** Describes a document that is skipped. Documents of troubleshoot's other kinds may have checks. */
function skipped(tree: TreeMap, kind: string): Pick<Problem, "severity" | "message" | "remedy"> {
  if (!troubleshootKinds.includes(kind) || !holdsChecks(tree)) {
    const message = `Skipped ${shownKind(kind)}: only HostPreflight documents and Installers of ${installerGroup} are read`;
    return { severity: "notice", message };
  }
  const remedy = "expected them in a document of kind HostPreflight";
  return { severity: "warning", message: `Skipped ${kind}: its tcpConnect checks are not run`, remedy };
}

/** Kinds that people keep beside their specs. A message names no other: what a link leads to may be no document at all. */
const knownKinds: ReadonlySet<string> = new Set(
  "Application CronJob ConfigMap DaemonSet Deployment HelmChart Ingress Installer Job Kustomization LintConfig List Namespace Pod Role RoleBinding Secret Service ServiceAccount StatefulSet".split(
    " ",
  ),
);

function shownKind(kind: string): string {
  return knownKinds.has(kind) || troubleshootKinds.includes(kind) ? kind : "a document of another kind";
}

const installerGroup = "cluster.kurl.sh";

/** troubleshoot's kinds. HostPreflight is the only one about a host before an installation. */
const troubleshootKinds = [
  "HostPreflight",
  "Preflight",
  "SupportBundle",
  "Collector",
  "HostCollector",
  "RemoteCollector",
  "Analyzer",
  "Redactor",
];

/** Returns what a document was meant to be, where its kind is not one to skip: skipping it would silently lose checks. */
function meantKind(tree: TreeMap, kind: string, meter: Meter): string | undefined {
  const [group = ""] = (textOf(tree, "apiVersion") ?? "").split("/");
  if (kind === "Preflight" && hasOwnChecks(tree))
    return "did you mean HostPreflight? A Preflight has no tcpConnect below collectors or analyzers";
  if (troubleshootKinds.includes(kind)) return undefined;
  if (nearest(kind, ["Installer"]) && (holdsHostPreflights(tree) || nearest(group, [installerGroup]))) {
    return `expected an Installer of ${installerGroup}/v1beta1 that is valid YAML before rendering, without templates around it, with kind: Installer on a line`;
  }
  const near = nearest(kind, troubleshootKinds);
  if (near === "HostPreflight" || /^troubleshoot\./.test(group)) {
    return near ? `did you mean ${near}?` : `troubleshoot's kinds are ${troubleshootKinds.join(", ")}`;
  }
  const store = nearest(kind, STORES);
  if (store && holdsHostPreflight(tree, meter)) return store === kind ? CARRIED : `did you mean ${store}?`;
  return kind.endsWith("List") && holdsHostPreflight(tree, meter)
    ? "expected the HostPreflight inside it as a document of its own"
    : undefined;
}

/** The kinds from which troubleshoot takes specs. */
const STORES = ["Secret", "ConfigMap"];

/** Whether checks are where a HostPreflight has them; a Preflight may have others below `remoteCollectors`. */
function hasOwnChecks(tree: TreeMap): boolean {
  const spec = tree.entries.get("spec")?.value;
  const lists = spec?.kind === "map" ? ["collectors", "analyzers"].map((key) => spec.entries.get(key)?.value) : [];
  return lists.some((list) => list !== undefined && holdsChecks(list));
}

/** Whether a document has the field that only kURL's Installer has. */
function holdsHostPreflights(tree: TreeMap): boolean {
  const spec = tree.entries.get("spec")?.value;
  const kurl = spec?.kind === "map" ? spec.entries.get("kurl")?.value : undefined;
  return kurl?.kind === "map" && kurl.entries.has("hostPreflights");
}

function textOf(map: TreeMap, key: string): string | undefined {
  const value = map.entries.get(key)?.value;
  return value?.kind === "scalar" && typeof value.value === "string" ? value.value : undefined;
}

function checkApiVersion(tree: TreeMap): readonly Problem[] {
  const entry = tree.entries.get("apiVersion");
  const value = entry?.value.kind === "scalar" ? entry.value.value : undefined;
  if (typeof value === "string" && apiVersions.includes(value)) return [];
  return [
    {
      code: "api-version",
      severity: "error",
      message: value === undefined ? "HostPreflight has no apiVersion" : "Unknown apiVersion of a HostPreflight",
      remedy: `expected ${apiVersions[0]}`,
      position: entry?.value.position ?? tree.position,
    },
  ];
}
