import { isDeepStrictEqual } from "node:util";
import { type Node, parseDocument, stringify, type ToStringOptions, visit } from "yaml";
import type { DialFailure } from "../../src/go/net/net.js";
import { resolve } from "../../src/go/yaml/resolve.js";

/** The meaning of a spec, independent of how it is written. */
export interface Model {
  readonly collectors: readonly ModelCollector[];
  readonly analyzers: readonly ModelAnalyzer[];
}

export interface ModelCollector {
  readonly name: string;
  readonly address: string;
  readonly excluded: boolean;
  readonly timeout: string;
}

export interface ModelAnalyzer {
  readonly title: string;
  /** The index of its collector. */
  readonly of: number;
  readonly excluded: boolean;
  readonly outcomes: readonly ModelOutcome[];
}

export interface ModelOutcome {
  readonly severity: "pass" | "warn" | "fail";
  readonly when: string;
  readonly message: string;
}

/** The style in which a model is written. It must not change the meaning. */
export interface Style {
  readonly yaml: Pick<ToStringOptions, "indentSeq" | "defaultStringType" | "collectionStyle"> & {
    readonly indent: number;
    readonly lineWidth: number;
  };
  readonly isJson: boolean;
  /** The number of documents that share the collectors and analyzers. */
  readonly documents: number;
  readonly between: string;
  readonly isCrlf: boolean;
  readonly hasBom: boolean;
  /** Collector names and addresses come from the context by templates. */
  readonly isTemplated: boolean;
  /** `true`, `yes`, `"1"`: forms of one boolean. */
  readonly yes: unknown;
  readonly no: unknown;
}

export interface Written {
  readonly text: string;
  /** The data of its templates. */
  readonly context: string;
}

/** Returns the trees of a model's documents. */
export function treesOf({ collectors, analyzers }: Model, style: Style): readonly Record<string, unknown>[] {
  const exclude = (excluded: boolean) =>
    excluded ? { exclude: style.yes } : style.no === undefined ? {} : { exclude: style.no };
  const inDocument = <T>(items: readonly T[], document: number) =>
    items.filter((_, index) => index % style.documents === document);
  return Array.from({ length: style.documents }, (_, document) => ({
    apiVersion: "troubleshoot.sh/v1beta2",
    kind: "HostPreflight",
    metadata: { name: `spec-${document}` },
    spec: {
      collectors: inDocument(collectors, document).map(({ name, address, excluded, timeout }) => ({
        tcpConnect: { collectorName: name, address, ...(timeout && { timeout }), ...exclude(excluded) },
      })),
      analyzers: inDocument(analyzers, document).map(({ title, of, excluded, outcomes }) => ({
        tcpConnect: {
          checkName: title,
          collectorName: collectors[of]?.name,
          ...exclude(excluded),
          outcomes: outcomes.map(({ severity, when, message }) => ({ [severity]: { ...(when && { when }), message } })),
        },
      })),
    },
  }));
}

/** Writes trees in a style. */
export function write(trees: readonly unknown[], style: Style): Written {
  const values: string[] = [];
  const documents = trees.map((tree) => {
    const text = style.isJson ? asJson(tree) : asYaml(tree, style);
    if (!style.isTemplated) return text;
    // A value that never needs quotes may be inserted anywhere.
    return text.replace(
      /\b((?:collectorName|address)["']?: ?["']?)([a-z][a-z.-]*[a-z](?::\d+)?)(?=["'\n,} ])/g,
      (_, before, value) => {
        values.push(value);
        return `${before}{{kurl index .S ${values.length - 1} }}`;
      },
    );
  });
  const text = `${style.hasBom ? "\ufeff" : ""}${documents.join(style.between)}`;
  return { text: style.isCrlf ? text.replaceAll("\n", "\r\n") : text, context: JSON.stringify({ S: values }) };
}

function asJson(tree: unknown): string {
  return `${JSON.stringify(tree) ?? null}\n`;
}

/**
 * As JSON where the writer itself gets it wrong, as it may when it folds, writes nothing but spaces as a block, or leaves a
 * text without quotes that Go reads otherwise: `-_0` is a number, and in flow collections `?` and a leading `:` are marks.
 */
function asYaml(tree: unknown, style: Style): string {
  const text = stringify(tree, { version: "1.1", ...style.yaml }) ?? "";
  const { errors, contents } = parseDocument(text, { version: "1.1" });
  const isRight = errors.length === 0 && isDeepStrictEqual(contents?.toJSON(), tree) && !isOtherToGo(contents, style);
  if (!isRight) return asJson(tree);
  // To Kubernetes a document that begins with a brace is JSON.
  return text.startsWith("{") ? `# YAML\n${text}` : text;
}

function isOtherToGo(contents: unknown, { yaml: { collectionStyle } }: Style): boolean {
  let isFound = false;
  visit(contents as Node, {
    Scalar: (_, { type, value, source }) => {
      if (type !== "PLAIN" || typeof value !== "string") return;
      isFound ||= typeof resolve(source ?? "") !== "string" || (collectionStyle === "flow" && /^:|\?/.test(value));
    },
  });
  return isFound;
}

/** The answer of the network, and its status. */
export type Answer = { readonly status: string; readonly failure?: DialFailure };

/** Failures that show nothing of a target. */
export const unseenFailures: ReadonlySet<DialFailure> = new Set([
  "bad-address",
  "local-limit",
  "dns-failure",
  "dns-timeout",
]);

/** Computes the verdict of every analyzer that runs in a second, simple way, in the order of all documents. */
export function verdictsOf(
  { collectors, analyzers }: Model,
  style: Style,
  answerOf: (address: string) => Answer,
): readonly string[] {
  const order = Array.from({ length: style.documents }, (_, document) =>
    analyzers.filter((__, index) => index % style.documents === document),
  ).flat();
  return order
    .filter(({ excluded }) => !excluded)
    .map(({ of, outcomes }) => {
      const collector = collectors[of];
      if (!collector || collector.excluded) return "fail";
      const { status, failure } = answerOf(collector.address);
      const match = outcomes.find(({ when }) => when === "" || when === status);
      const severity = match?.severity ?? (status === "connected" ? "pass" : "fail");
      // Nothing passes without a check.
      return severity === "pass" && failure !== undefined && unseenFailures.has(failure) ? "fail" : severity;
    });
}
