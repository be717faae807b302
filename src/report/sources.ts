import type { Source } from "../files/source.js";
import type { Report } from "./model.js";

/**
 * Which texts decided this run; the digest tells two runs of one spec from runs of two. It is made when it is looked
 * at: a table shows none, and loading what makes it takes longer than dialing a target nearby.
 */
export function describeSources(sources: readonly Source[]): Report["sources"] {
  return sources.map(({ file, text }) => ({
    file,
    get sha256() {
      return process.getBuiltinModule("node:crypto").createHash("sha256").update(text).digest("hex");
    },
  }));
}
