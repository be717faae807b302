import type { Meter } from "../meter.js";
import type { Problem } from "../problem/problem.js";
import { checkLimit, textLimit } from "./limits.js";
import type { Spec } from "./spec.js";

/** What a run was given to decode. */
export interface Decoded {
  readonly files: number;
  readonly documents: number;
  /** How many machines divide the checks. */
  readonly shards?: number;
}

/**
 * Returns what is wrong where there is nothing to check, or too much.
 *
 * @throws WorkLimit once the meter is spent
 */
export function checkCount(spec: Spec, decoded: Decoded, meter: Meter): Problem | undefined {
  meter.steps(STEPS_PER_ENTRY * (spec.collectors.length + spec.analyzers.length));
  return nothingToCheck(spec, decoded) ?? checkLimit(spec, decoded.shards) ?? textLimit(spec);
}

/** Looking its name up, and what is said of it. */
const STEPS_PER_ENTRY = 20;

function nothingToCheck({ collectors, analyzers }: Spec, { files, documents }: Decoded): Problem | undefined {
  if (documents === 0 && (files > 0 || collectors.length === 0)) {
    return {
      code: "no-document",
      severity: "error",
      message: `No HostPreflight document found: nothing ${collectors.length > 0 ? "of the specs " : ""}would be checked`,
      remedy: "expected a document with kind: HostPreflight and apiVersion: troubleshoot.sh/v1beta2",
      where: "input spec",
    };
  }
  if (collectors.length > 0 && analyzers.length > 0) return undefined;
  const missing = collectors.length === 0 ? "collector" : "analyzer";
  const [first] = [...analyzers, ...collectors];
  return {
    code: `no-${missing}`,
    severity: "error",
    message: `No tcpConnect ${missing} found: nothing would be checked`,
    remedy: `expected at least one tcpConnect among spec.${missing}s, once templates are rendered with this context`,
    ...(first ? { position: first.position } : { where: "input spec" }),
  };
}
