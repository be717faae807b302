import { Scanner } from "../go/yaml/yaml.js";
import type { Meter } from "../meter.js";
import type { Problem } from "../problem/problem.js";
import type { Rendered } from "../render/rendered.js";
import type { TreeMap, YamlDocument } from "../yaml/yaml.js";

/**
 * Returns the error of a document that begins with a brace and is not JSON: Kubernetes' decoder takes every such document
 * for JSON. A document of another version than v1beta2 is written anew by troubleshoot before it is decoded.
 *
 * Source: k8s.io/apimachinery v0.36.3, pkg/util/yaml/decoder.go, IsJSONBuffer; troubleshoot v0.133.0, pkg/docrewrite.
 */
export function notJson(
  { text, positionAt }: Pick<Rendered, "text" | "positionAt">,
  { tree, start, end }: YamlDocument,
  meter: Meter,
): Problem | undefined {
  const document = text.slice(start, end);
  if (!document.trimStart().startsWith("{") || tree?.kind !== "map" || !isPreflight(tree)) return undefined;
  if (isJson(document)) return undefined;
  const offset = firstOfYaml(document, meter);
  return {
    code: "yaml-syntax",
    severity: "error",
    message: "Cannot read JSON: to Kubernetes a document that begins with a brace is JSON",
    remedy:
      "put keys and strings in double quotes and leave comments out, or write the document without braces around it",
    position: offset === undefined ? tree.position : positionAt(start + offset),
  };
}

function isPreflight({ entries }: TreeMap): boolean {
  const has = (key: string, expected: string) => {
    const value = entries.get(key)?.value;
    return value?.kind === "scalar" && value.value === expected;
  };
  return has("kind", "HostPreflight") && has("apiVersion", "troubleshoot.sh/v1beta2");
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The offset of the first scalar of a YAML text that JSON does not have. */
function firstOfYaml(text: string, meter: Meter): number | undefined {
  const scanner = new Scanner(text, () => meter.steps(1));
  for (let token = scanner.take(); token.kind !== "stream-end"; token = scanner.take()) {
    const { kind, start, end } = token;
    if (kind === "scalar" && !JSON_SCALAR.test(text.slice(start, end))) return start;
  }
  return undefined;
}

const JSON_SCALAR = /^(?:"|(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)$)/;
