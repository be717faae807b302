import { createHash } from "node:crypto";
import type { Source } from "../read/source.js";
import type { Report } from "./model.js";

/** Which texts decided this run; the digest tells two runs of one spec from runs of two. */
export function describeSources(sources: readonly Source[]): Report["sources"] {
  return sources.map(({ file, text }) => ({ file, sha256: createHash("sha256").update(text).digest("hex") }));
}
