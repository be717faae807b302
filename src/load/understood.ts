import type { Spec } from "../decode/spec.js";
import type { Problem } from "../problem/problem.js";
import type { Report } from "../report/model.js";

/** What a run is to do, before the first dial. */
export interface Understood {
  readonly spec: Spec;
  readonly sources: Report["sources"];
  /** Warnings of reading and rendering; those of decoding are the spec's. */
  readonly problems: readonly Problem[];
}
