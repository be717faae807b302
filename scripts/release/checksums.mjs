import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Returns the SHA-256 of files in the form that `sha256sum --check` reads and actions/attest takes as `subject-checksums`.
 *
 * @param {readonly string[]} files relative to the folder
 */
export function makeChecksums(folder, files) {
  const lines = files.map((file) => {
    const hash = createHash("sha256")
      .update(readFileSync(join(folder, file)))
      .digest("hex");
    return `${hash}  ${file}\n`;
  });
  return { text: lines.join(""), count: lines.length };
}
