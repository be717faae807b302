// Makes everything that a release publishes, and publishes nothing: the npm tarball, the SBOM, the notes and the checksums.
// .github/workflows/release.yml publishes what this makes; CI runs it as a dry run.
//
//   node scripts/release.mjs --out FOLDER [--dry-run]   makes them; a dry run accepts a version without a heading of its own
//   node scripts/release.mjs --plan                     prints `version`, `major` and `commit` for GITHUB_OUTPUT
//   node scripts/release.mjs --publishable              fails while the repository has no owner, or the version no heading
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { makeChecksums } from "./release/checksums.mjs";
import { releaseNotes } from "./release/notes.mjs";
import { makeSbom } from "./release/sbom.mjs";
import { makeTarball } from "./release/tarball.mjs";
import { versionProblems } from "./release/version.mjs";
import { repositoryOf } from "./repository.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const read = (file) => readFileSync(join(root, file), "utf8");
const manifest = JSON.parse(read("package.json"));
const filesIn = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
const git = (...args) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();

const options = {
  out: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  plan: { type: "boolean", default: false },
  publishable: { type: "boolean", default: false },
};

function main() {
  const { values } = parseArgs({ options });
  if (values.plan) {
    console.log(
      `version=${manifest.version}\nmajor=${manifest.version.split(".")[0]}\ncommit=${git("rev-parse", "HEAD")}`,
    );
    return;
  }
  const problems = versionProblems(
    {
      manifest,
      lock: JSON.parse(read("package-lock.json")),
      facts: read("src/report/facts.ts"),
      changelog: read("CHANGELOG.md"),
    },
    { isDryRun: values["dry-run"] },
  );
  if (problems.length > 0) throw new Error(problems.join("\n"));
  if (values.publishable) return;
  if (values.out === undefined) throw new Error("--out is missing: expected a folder for what the release publishes");
  mkdirSync(values.out, { recursive: true });
  const made = artifacts({ folder: values.out, isDryRun: values["dry-run"] });
  for (const { file, what } of made) console.log(`${file}: ${what}`);
  console.log(values["dry-run"] ? "A dry run: nothing was published" : "Made; nothing was published yet");
}

/** Makes the files in an order in which the later ones may name the earlier ones. */
function artifacts({ folder, isDryRun }) {
  const write = (file, text) => writeFileSync(join(folder, file), text);
  const tarball = makeTarball(root, folder, manifest);
  const sbom = makeSbom(root, manifest);
  write("sbom.cdx.json", `${JSON.stringify(sbom, null, 2)}\n`);
  const dist = makeChecksums(root, filesIn("dist"));
  write("dist.sha256", dist.text);
  const notes = releaseNotes({
    template: read(".github/release-notes.md"),
    changelog: read("CHANGELOG.md"),
    manifest,
    slug: repositoryOf(manifest),
    commit: git("rev-parse", "HEAD"),
    isDryRun,
  });
  write("notes.md", notes);
  const sums = makeChecksums(folder, [tarball.file, "sbom.cdx.json", "dist.sha256"]);
  write("SHA256SUMS", sums.text);
  return [
    { file: tarball.file, what: `${tarball.bytes} bytes, ${tarball.files} files, without dependencies; runs` },
    { file: "sbom.cdx.json", what: `CycloneDX, ${sbom.components.length} bundled packages` },
    { file: "dist.sha256", what: `${dist.count} files of dist/` },
    { file: "notes.md", what: `${notes.split("\n").length} lines` },
    { file: "SHA256SUMS", what: `${sums.count} files` },
  ];
}

try {
  main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
