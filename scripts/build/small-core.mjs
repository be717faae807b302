import { createHash } from "node:crypto";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The version that was read, and its lib/core.js. With another one, read it again: docs/adr/0060-what-dist-is.md. */
const read = { version: "3.0.1", sha256: "5e4d4612343aac92a153e8829752c73f4a8a867b54d06e43b63301ca7a114796" };

/** What is left out of lib/core.js: the two exports that load an HTTP client (undici) and child processes at start. */
const leftOut = [
  "import { OidcClient } from './oidc-utils.js';\n",
  `export function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
`,
  "export * as platform from './platform.js';\n",
];

/**
 * Copies `@actions/core` without `getIDToken` and `platform`, which no file of src imports. One that does fails the build, since ncc
 * then reports an export that does not exist.
 *
 * @throws Error when the package is not exactly the one that was read
 */
export function writeSmallCore({ from, to }) {
  const { version } = JSON.parse(readFileSync(join(from, "package.json"), "utf8"));
  const file = join(from, "lib/core.js");
  const original = readFileSync(file, "utf8");
  const sha256 = createHash("sha256").update(original).digest("hex");
  if (version !== read.version || sha256 !== read.sha256) {
    throw new Error(
      `@actions/core ${version} (lib/core.js ${sha256}) is not the one that scripts/build/small-core.mjs was written for, ${read.version}: ` +
        "read what its getIDToken and platform load, then write the new version and hash there",
    );
  }
  const small = leftOut.reduce((text, part) => without(text, part), original);
  // A link would lead webpack back to the package itself.
  cpSync(from, to, { recursive: true, dereference: true });
  writeFileSync(join(to, "lib/core.js"), small);
}

function without(text, part) {
  const pieces = text.split(part);
  if (pieces.length !== 2) throw new Error(`@actions/core: expected once in lib/core.js:\n${part}`);
  return pieces.join("");
}
