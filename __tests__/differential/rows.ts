import { carriedSpecs, isCarrier } from "../../src/decode/carriers.js";
import { positionsIn } from "../../src/files/positions.js";
import { Meter } from "../../src/meter.js";
import type { ProblemCode } from "../../src/problem/problem.js";
import { parseYaml } from "../../src/yaml/yaml.js";
import type { Difference } from "./specs.js";
import { ourYaml } from "./yaml.js";

/** A difference that is meant: its row of docs/differences.md, by the first column, and how it is recognized. */
export interface Row {
  readonly title: string;
  readonly explains: (difference: Difference, text: string) => boolean;
}

/** A row about specs that are refused here, each with one of these problems. */
function refused(title: string, codes: readonly ProblemCode[], message = /(?:)/): Row {
  return {
    title,
    explains: (difference) =>
      difference.kind === "refused-here" &&
      (codes as readonly string[]).includes(difference.code) &&
      message.test(difference.message),
  };
}

function result(title: string, by: string): Row {
  return { title, explains: (difference) => difference.kind === "result" && difference.by === by };
}

/** Of readers that do not see a line break: src/yaml/strict.ts. */
export const LINE_BREAKS = /a carriage return is without|is a line break to some readers|a byte order mark is within/;

/** Keys of `set` that Helm drops, or takes for another one. */
const SET_KEY = {
  title:
    "a key of `set` that begins with a dash, a dot or a blank, has an empty name, or ends with a blank or a colon, such as `- hosts={a}`",
  message: /a key (?:begins|ends) with|a key has a name that is empty/,
};

/** Where the originals accept a spec, or get another result. */
export const specRows: readonly Row[] = [
  refused("no document, no collector or no analyzer found", ["no-document", "no-collector", "no-analyzer"]),
  refused("an analyzer names a collector that no spec defines", ["collector-unknown"]),
  refused("a type that is almost `tcpConnect`, such as `tcpConect`", ["unknown-type"], /^Unknown type/),
  refused("an analyzer of no type that troubleshoot has", ["unknown-type"], /has no type that troubleshoot has$/),
  refused(
    "`tcpConnect` checks below another field, or fields of `tcpConnect` without it above them",
    ["unknown-field", "unknown-type"],
    /has tcpConnect checks|is beside tcpConnect/,
  ),
  refused("an empty entry of a list, or an empty `tcpConnect`", ["empty-entry"]),
  refused("an entry of `collectors` or `analyzers` with several types", ["types-several"]),
  refused("a field appears twice in one mapping", ["duplicate-field"]),
  refused("`exclude` is a string that is not a boolean", ["exclude-not-boolean"]),
  refused("a `when` that is written, and empty", ["when-lost"], /^The when of an outcome is empty/),
  refused("the field `when` is misspelt, or is beside `pass` instead of below it", ["when-lost"]),
  refused("an outcome without `fail`, `warn` and `pass`, or with an empty one", ["outcome-without-severity"]),
  refused("a `timeout` that is not a duration", ["timeout-syntax"]),
  refused("a HostPreflight of an unknown apiVersion", ["api-version"]),
  refused(
    "a HostPreflight inside a `List`, or under another key of a `Secret` or a `ConfigMap`",
    ["document-kind"],
    /of kind "(?:Secret|ConfigMap|\w*List)"$|would not be run$/,
  ),
  refused("a document that is not a Kubernetes document, or whose `kind` is almost `HostPreflight`", ["document-kind"]),
  refused("`when` is not a known status", ["when-unknown"]),
  refused("a `pass` without `when` above other outcomes", ["outcome-shadowed"]),
  refused("a `pass` above a `fail` or a `warn` with the same `when`", ["outcome-repeated"]),
  refused("a comment of a template without its `*/`, which reaches over checks to that of the next comment", [
    "comment-unclosed",
  ]),
  refused("a line that a template's `{{-` or `-}}` puts behind a comment", ["commented-out"]),
  refused("a template that was not rendered in a field of a check, or `<no value>` in an address", ["not-rendered"]),
  refused("an address with port 0, or without a port", ["address-port"]),
  refused("several collectors of one name with different addresses or timeouts, read by an analyzer", [
    "duplicate-collector",
  ]),
  refused("`{{ .Values... }}` templates in a v1beta3 spec, without values", ["values-missing"]),
  refused("`{{ }}` in a v1beta3 document below one of another version, or without `}}`", ["values-template"]),
  refused("`values` or `set` without a v1beta3 document, or `context` with v1beta3 alone", ["values-unused"]),
  refused(SET_KEY.title, ["values-invalid"], SET_KEY.message),
  refused("a value of the context that changes the structure of the document", ["value-breaks-out"]),
  refused(
    "a line break that only some programs recognize: a carriage return alone, U+0085, U+2028, U+2029",
    ["yaml-syntax"],
    LINE_BREAKS,
  ),
  {
    title: "text behind a document without `---`, such as lines that are less indented",
    explains: (difference, text) =>
      difference.kind === "refused-here" &&
      difference.code === "yaml-syntax" &&
      [text, ...carriedTexts(text)]
        .flatMap((each) => each.split("\n---\n"))
        .every((part) => ourYaml(part).fault === undefined),
  },
  result("no outcome matches, status is not `connected`", "no-outcome"),
  result("an analyzer runs, its collector is excluded", "excluded-collector"),
  result("an analyzer whose collector is excluded, and a collector of that name in another document", "other-document"),
  {
    title: "a `timeout` below zero, or shorter than a millisecond",
    explains: (difference) =>
      difference.kind === "result" &&
      difference.by === "not-checked" &&
      difference.ours?.status === "fail" &&
      difference.go?.status === "pass",
  },
  result("a `collectorName` of more than 250 bytes", "long-name"),
  {
    title: "a spec of `troubleshoot.sh/v1beta3` or `troubleshoot.replicated.com/v1beta1`",
    explains: (difference) =>
      difference.kind === "refused-by-kurl" && /^no kind "HostPreflight" is registered/.test(difference.reason),
  },
  {
    title: "a spec of `troubleshoot.sh/v1beta3` or `troubleshoot.replicated.com/v1beta1`",
    // preflight writes such a document anew before it decodes it; kURL takes one that begins with a brace for JSON.
    explains: (difference, text) =>
      difference.kind === "refused-by-kurl" &&
      difference.reason.includes("json parse error") &&
      /\btroubleshoot\.(?:sh\/v1beta3|replicated\.com\/v1beta1)\b/.test(text),
  },
  {
    title: "a spec in a `Secret` or a `ConfigMap`",
    explains: (difference) =>
      difference.kind === "refused-by-kurl" && /^\*v1\.(?:Secret|ConfigMap) is not/.test(difference.reason),
  },
  {
    title: "several documents in a file",
    explains: (difference, text) => difference.kind === "refused-by-kurl" && /^(?:---|\.\.\.)/m.test(text),
  },
];

/** The strings of a file in which a Secret or a ConfigMap carries specs. */
function carriedTexts(text: string): readonly string[] {
  const file = { text, positionAt: positionsIn("text.yaml", text) };
  return parseYaml(text, file.positionAt).value.flatMap((document) => {
    const { tree } = document;
    if (tree?.kind !== "map" || !isCarrier(tree)) return [];
    const meter = new Meter({ characters: text.length });
    const specs = carriedSpecs(file, { ...document, tree }, { meter, note: () => {} });
    return specs?.map((spec) => spec.text) ?? [];
  });
}

/** Where documents are separated in a way that troubleshoot does not see: compared once they are as it cuts them. */
export const separatorRows: readonly string[] = [
  "documents separated by `---` with something behind it, such as a blank or `# comment`, or in a file with CRLF",
  "`%YAML` or `%TAG` before a document",
];

/** The same documents with separators and line breaks that troubleshoot sees; `undefined` where it sees them all. */
export function withPlainSeparators(text: string): string | undefined {
  const lines = text.replaceAll("\r\n", "\n");
  const separated = lines
    .replace(/^(?:%.*\n)+---(?=\s)/gm, "---")
    .replaceAll(/^\.\.\.\n(?=---)/gm, "")
    .replaceAll(/^---[ \t]*(?:#.*)?$/gm, "---");
  return separated === text ? undefined : separated;
}

/** Rows about templates with values, by the error that is reported here. */
export const valuesRows: readonly { readonly title: string; readonly isMet: (error: string) => boolean }[] = [
  { title: SET_KEY.title, isMet: (error) => SET_KEY.message.test(error) },
];

/** Rows about YAML alone. */
export const yamlRows = {
  lineBreaks: "a line break that only some programs recognize: a carriage return alone, U+0085, U+2028, U+2029",
  behind: "text behind a document without `---`, such as lines that are less indented",
  keys: "two keys that are one in JSON, such as `1` and `0x1`",
} as const;
