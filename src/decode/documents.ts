import type { Position, Problem } from "../problem/problem.js";
import { holdsChecks, holdsHostPreflight } from "../yaml/contains.js";
import { parseYaml, type TreeMap, type YamlBudget, type YamlDocument } from "../yaml/yaml.js";
import { describe, isNull, nearest, type Report } from "./fields.js";
import { type HostPreflight, hostPreflight } from "./host-preflight.js";

/** What decode needs of a rendered text. */
export interface RenderedText {
  readonly text: string;
  readonly positionAt: (offset: number) => Position;
}

/** The API groups and versions that troubleshoot accepts, all read as v1beta2. */
const apiVersions = ["troubleshoot.sh/v1beta2", "troubleshoot.sh/v1beta3", "troubleshoot.replicated.com/v1beta1"];

/** Decodes the documents of one text, in their order; everything wrong or odd goes to `report`. */
export function decodeDocuments(
  { text, positionAt }: RenderedText,
  budget: YamlBudget,
  report: Report,
): HostPreflight[] {
  const { documents, problems } = parseYaml(text, positionAt, budget);
  const templated = documents.find((document) => hasValuesTemplate(text.slice(document.start, document.end)));
  if (templated) {
    report({
      code: "values-template",
      severity: "error",
      message: "Templates over .Values in a troubleshoot.sh/v1beta3 spec are not supported yet",
      remedy: "render it first, with preflight template, or use {{kurl ...}} templates",
      position: positionAt(templated.start + text.slice(templated.start).search(plainTemplate)),
    });
    return [];
  }
  for (const problem of problems) report(problem);
  if (problems.length === 0 && documents.every(({ tree }) => isNull(tree))) {
    report({
      code: "document-empty",
      severity: "warning",
      message: "This file adds no check: no document is in it",
      remedy: "expected a HostPreflight, once templates are rendered with this context",
      position: { file: positionAt(0).file, line: 1, column: 1 },
    });
  }
  return documents.flatMap((document) => decodeDocument(document, report));
}

/** `{{` that neither kURL nor Replicated's KOTS renders. */
const plainTemplate = /\{\{(?!repl\b|kurl)/;

function hasValuesTemplate(text: string): boolean {
  return /^apiVersion:\s*["']?troubleshoot\.sh\/v1beta3\b/m.test(text) && plainTemplate.test(text);
}

function decodeDocument({ tree, position }: YamlDocument, report: Report): HostPreflight[] {
  if (!tree || isNull(tree)) return [];
  const kind = tree.kind === "map" ? textOf(tree, "kind") : undefined;
  if (tree.kind !== "map" || kind === undefined || kind === "") {
    report({
      code: "document-kind",
      severity: "error",
      message: `Cannot tell what this document is: it is ${tree.kind === "map" ? "a mapping without a kind" : describe(tree)}`,
      remedy: "expected apiVersion and kind; leave files with other documents out of spec",
      position,
    });
    return [];
  }
  if (kind === "HostPreflight") {
    checkApiVersion(tree, report);
    let isFaulty = false;
    const preflight = hostPreflight(tree, (problem) => {
      isFaulty ||= problem.severity === "error";
      report(problem);
    });
    // An error says why nothing is left.
    if (!isFaulty && preflight.collectors.length + preflight.analyzers.length + preflight.notRun.length === 0) {
      report({
        code: "document-empty",
        severity: "warning",
        message: `This HostPreflight adds no check: it has neither collectors nor analyzers`,
        remedy: "expected them below spec, once templates are rendered with this context",
        position,
      });
    }
    return [preflight];
  }
  const meant = meantKind(tree, kind);
  if (meant !== undefined) {
    report({
      code: "document-kind",
      severity: "error",
      message: `Cannot read this document as one of kind ${JSON.stringify(kind)}`,
      remedy: meant,
      position: tree.entries.get("kind")?.value.position ?? position,
    });
  } else {
    report({ ...skipped(tree, kind), code: "document-skipped", position });
  }
  return [];
}

/** What a document says that is not read. Of troubleshoot's kinds, others than the one that is read may hold checks. */
function skipped(tree: TreeMap, kind: string): Pick<Problem, "severity" | "message" | "remedy"> {
  if (!troubleshootKinds.includes(kind) || !holdsChecks(tree)) {
    const message = `Skipped ${kind}: only HostPreflight documents and Installers of ${installerGroup} are read`;
    return { severity: "notice", message };
  }
  const remedy = "expected them in a document of kind HostPreflight";
  return { severity: "warning", message: `Skipped ${kind}: its tcpConnect checks are not run`, remedy };
}

const installerGroup = "cluster.kurl.sh";

/** troubleshoot's kinds; all but one say nothing of a host before an installation. */
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

/** What a document of no kind that is skipped was meant to be. Skipped, it would be checks less, and nobody would know. */
function meantKind(tree: TreeMap, kind: string): string | undefined {
  const [group = ""] = (textOf(tree, "apiVersion") ?? "").split("/");
  if (kind === "Preflight" && hasOwnChecks(tree))
    return "did you mean HostPreflight? A Preflight has no tcpConnect below collectors or analyzers";
  if (troubleshootKinds.includes(kind)) return undefined;
  if (nearest(kind, ["Installer"]) && (holdsHostPreflights(tree) || nearest(group, [installerGroup]))) {
    return `expected an Installer of ${installerGroup}/v1beta1 that is valid YAML as it stands, without templates around it, with kind: Installer on a line`;
  }
  const near = nearest(kind, troubleshootKinds);
  if (near === "HostPreflight" || /^troubleshoot\./.test(group)) {
    return near ? `did you mean ${near}?` : `kinds of ${group} are ${troubleshootKinds.join(", ")}`;
  }
  return isHolder(kind) && holdsHostPreflight(tree)
    ? "expected the HostPreflight inside it as a document of its own"
    : undefined;
}

/** Kinds from which troubleshoot, or whoever applies them, takes specs. */
function isHolder(kind: string): boolean {
  return kind === "Secret" || kind === "ConfigMap" || kind.endsWith("List");
}

/** Of a HostPreflight alone: a Preflight may have others below `remoteCollectors`. */
function hasOwnChecks(tree: TreeMap): boolean {
  const spec = tree.entries.get("spec")?.value;
  const lists = spec?.kind === "map" ? ["collectors", "analyzers"].map((key) => spec.entries.get(key)?.value) : [];
  return lists.some((list) => list !== undefined && holdsChecks(list));
}

/** Of kURL's Installer alone. */
function holdsHostPreflights(tree: TreeMap): boolean {
  const spec = tree.entries.get("spec")?.value;
  const kurl = spec?.kind === "map" ? spec.entries.get("kurl")?.value : undefined;
  return kurl?.kind === "map" && kurl.entries.has("hostPreflights");
}

function textOf(map: TreeMap, key: string): string | undefined {
  const value = map.entries.get(key)?.value;
  return value?.kind === "scalar" && typeof value.value === "string" ? value.value : undefined;
}

function checkApiVersion(tree: TreeMap, report: Report): void {
  const entry = tree.entries.get("apiVersion");
  const value = entry?.value.kind === "scalar" ? entry.value.value : undefined;
  if (typeof value === "string" && apiVersions.includes(value)) return;
  report({
    code: "api-version",
    severity: "error",
    message:
      value === undefined ? "HostPreflight has no apiVersion" : `Unknown apiVersion "${value}" of a HostPreflight`,
    remedy: `expected ${apiVersions[0]}`,
    position: entry?.value.position ?? tree.position,
  });
}

/** Names what the documents ask for and what is not done. */
export function reportNotRun(preflights: readonly HostPreflight[], report: Report): void {
  const others = preflights.flatMap(({ notRun }) => notRun);
  const [first] = others;
  if (first) {
    const types = [...new Set(others.map(({ type }) => type))];
    report({
      code: "not-tcp-connect",
      severity: "notice",
      message: `Not run, since only tcpConnect is: ${types.join(", ")}`,
      position: first.position,
    });
  }
  for (const { uri } of preflights) {
    if (!uri) continue;
    report({
      code: "uri-not-followed",
      severity: "notice",
      message: `The spec's uri ${uri.value} is not followed; the spec is run as it stands here`,
      position: uri.position,
    });
  }
}
