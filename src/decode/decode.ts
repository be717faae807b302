import { InputError, type Position, type Problem } from "../errors.js";
import type { AddressLine } from "../read/addresses.js";
import { parseYaml, type TreeMap, type YamlDocument } from "../read/yaml.js";
import { nearest, type Report } from "./fields.js";
import { describeDocument, type HostPreflight, hostPreflight } from "./host-preflight.js";
import type { Analyzer, Collector, Spec } from "./spec.js";

/** What decode needs of a rendered text. */
export interface RenderedText {
  readonly text: string;
  readonly positionAt: (offset: number) => Position;
}

/** The API groups and versions that troubleshoot accepts, all read as v1beta2. */
const apiVersions = ["troubleshoot.sh/v1beta2", "troubleshoot.sh/v1beta3", "troubleshoot.replicated.com/v1beta1"];

/**
 * Understands every document of every rendered text, and every line of `addresses`, before anything is dialed.
 *
 * Collectors and analyzers of all documents are one list, in the order of reading, as troubleshoot concatenates specs.
 *
 * @throws InputError with every problem found, if one of them is an error
 */
export function decode(rendered: readonly RenderedText[], addresses: readonly AddressLine[]): Spec {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const preflights = rendered.flatMap((text) => decodeText(text, report));
  const named = addresses.map(addressCheck);
  const spec = {
    collectors: [...preflights.flatMap(({ collectors }) => collectors), ...named.map(({ collector }) => collector)],
    analyzers: [...preflights.flatMap(({ analyzers }) => analyzers), ...named.map(({ analyzer }) => analyzer)],
  };
  reportNotRun(preflights, report);
  if (!problems.some(({ severity }) => severity === "error")) relate(spec, preflights, report);
  if (problems.some(({ severity }) => severity === "error")) throw new InputError(problems);
  return { ...spec, problems };
}

function decodeText({ text, positionAt }: RenderedText, report: Report): HostPreflight[] {
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

/** A check without a spec: passes when connected, fails on anything else. */
function addressCheck({ name, address }: AddressLine): { collector: Collector; analyzer: Analyzer } {
  const { position } = address;
  const exclude = { value: false, position };
  const spec = "addresses";
  const to = name === address.value ? address.value : `${name} at ${address.value}`;
  return {
    collector: { name, address, exclude, position, spec },
    analyzer: {
      title: name,
      collectorName: { value: name, position },
      exclude,
      outcomes: [
        { severity: "pass", when: "connected", message: `Connected to ${to}`, position },
        { severity: "fail", when: "", message: `Cannot connect to ${to}`, position },
      ],
      position,
      spec,
    },
  };
}

function reportNotRun(preflights: readonly HostPreflight[], report: Report): void {
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

/** What holds between collectors and analyzers. */
function relate(
  { collectors, analyzers }: Pick<Spec, "collectors" | "analyzers">,
  preflights: readonly HostPreflight[],
  report: Report,
): void {
  if (collectors.length === 0 || analyzers.length === 0) {
    const missing = collectors.length === 0 ? "collector" : "analyzer";
    const document = preflights.length === 0 ? "No HostPreflight document found" : `No tcpConnect ${missing} found`;
    const [first] = [...analyzers, ...collectors];
    report({
      code: preflights.length === 0 ? "no-document" : `no-${missing}`,
      severity: "error",
      message: `${document}: nothing would be checked`,
      remedy:
        preflights.length === 0
          ? "expected a document with kind: HostPreflight and apiVersion: troubleshoot.sh/v1beta2"
          : `expected at least one tcpConnect among spec.${missing}s, once templates are rendered with this context`,
      ...(first ? { position: first.position } : { where: "input spec" }),
    });
    return;
  }
  const byName = new Map<string, Collector>();
  for (const collector of collectors) {
    const earlier = byName.get(collector.name);
    if (earlier) {
      report({
        code: "duplicate-collector",
        severity: "warning",
        message: `Collector "${collector.name}" stands twice; the last one counts`,
        remedy: "give each collector a collectorName of its own",
        position: earlier.position,
      });
    }
    byName.set(collector.name, collector);
  }
  for (const { collectorName } of analyzers) {
    if (byName.has(collectorName.value)) continue;
    const near = nearest(collectorName.value, byName.keys());
    report({
      code: "collector-unknown",
      severity: "error",
      message: `No collector is named "${collectorName.value}"`,
      remedy: near
        ? `did you mean "${near}"?`
        : `collectors are ${[...byName.keys()].map((name) => `"${name}"`).join(", ")}`,
      position: collectorName.position,
    });
  }
  // A collector that is not read is then the likely other half of a misspelt name.
  if (analyzers.some(({ collectorName }) => !byName.has(collectorName.value))) return;
  const read = new Set(analyzers.map(({ collectorName }) => collectorName.value));
  for (const collector of byName.values()) {
    if (read.has(collector.name)) continue;
    report({
      code: "collector-unread",
      severity: "warning",
      message: `No analyzer reads collector "${collector.name}", so its answer decides nothing`,
      remedy: `add a tcpConnect analyzer with collectorName: "${collector.name}"`,
      position: collector.position,
    });
  }
}
