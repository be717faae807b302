import type { Position } from "../errors.js";
import { parseYaml, type TreeMap, type YamlDocument } from "../read/yaml.js";
import type { Report } from "./fields.js";
import { describeDocument, type HostPreflight, hostPreflight } from "./host-preflight.js";

/** What decode needs of a rendered text. */
export interface RenderedText {
  readonly text: string;
  readonly positionAt: (offset: number) => Position;
}

/** The API groups and versions that troubleshoot accepts, all read as v1beta2. */
const apiVersions = ["troubleshoot.sh/v1beta2", "troubleshoot.sh/v1beta3", "troubleshoot.replicated.com/v1beta1"];

/** Decodes the documents of one text, in their order; everything wrong or odd goes to `report`. */
export function decodeDocuments({ text, positionAt }: RenderedText, report: Report): HostPreflight[] {
  const { documents, problems } = parseYaml(text, positionAt);
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
  return documents.flatMap((document) => decodeDocument(document, report));
}

/** `{{` that neither kURL nor Replicated's KOTS renders. */
const plainTemplate = /\{\{(?!repl\b|kurl)/;

function hasValuesTemplate(text: string): boolean {
  return /^apiVersion:\s*["']?troubleshoot\.sh\/v1beta3\b/m.test(text) && plainTemplate.test(text);
}

function decodeDocument({ tree, position }: YamlDocument, report: Report): HostPreflight[] {
  if (!tree || (tree.kind === "scalar" && tree.value === null)) return [];
  const kind = describeDocument(tree);
  if (tree.kind !== "map" || kind !== "HostPreflight") {
    report({
      code: "document-skipped",
      severity: "notice",
      message: `Skipped ${kind}: only HostPreflight and Installer documents are read`,
      position,
    });
    return [];
  }
  checkApiVersion(tree, report);
  return [hostPreflight(tree, report)];
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
