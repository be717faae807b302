import type { Source } from "../files/source.js";
import type { Report } from "./model.js";

/**
 * Describes the files and inputs that decided a run. The digest shows whether two runs had the same spec. It is computed
 * when it is read: a table does not show it, and to load the module that computes it takes longer than to dial a target
 * nearby.
 */
export function describeSources(sources: readonly Source[]): Report["sources"] {
  return sources.map(({ file, text }) => ({
    file,
    get sha256() {
      return process.getBuiltinModule("node:crypto").createHash("sha256").update(text).digest("hex");
    },
  }));
}
