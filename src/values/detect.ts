import type { Source } from "../files/source.js";
import { GoError, LimitError } from "../go/func.js";
import { unmarshal } from "../go/yaml/unmarshal.js";
import { budgetOf, Meter } from "../meter.js";

const API_VERSION = "troubleshoot.sh/v1beta3";

/**
 * Whether `preflight` renders a file as a Helm template: it has `{{` and `}}`, and its first document is v1beta3. A first
 * document that is not YAML before it is rendered is taken for one where the file names the version at all.
 *
 * Ref: https://github.com/replicatedhq/troubleshoot/blob/v0.133.0/pkg/preflight/run.go
 *
 * @throws WorkLimit once the meter is spent: aliases make thousands of values of a short file
 */
export function isHelmTemplate({ file, text }: Source, meter = new Meter()): boolean {
  if (!text.includes("{{") || !text.includes("}}") || !text.includes("v1beta3")) return false;
  meter.position = { file, line: 1, column: 1 };
  try {
    return unmarshal(text, "map", budgetOf(meter))?.entries.get("apiVersion") === API_VERSION;
  } catch (error) {
    if (!(error instanceof GoError || error instanceof LimitError)) throw error;
    return text.includes(`apiVersion: ${API_VERSION}`);
  }
}

/** Whether a file may have v1beta3 documents, rendered or not. */
export function mayBeV1beta3({ text }: Source): boolean {
  return text.includes(API_VERSION);
}
