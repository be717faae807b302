import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { licenseText, projectsOf } from "../notice.mjs";

/** The licenses that a package may have. Another one is a decision, not a line of a generated file. */
const accepted = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

/** What is shipped beside packages, without a file of their own where it stands: with the files it is in. */
const others = [
  { name: "webpack (its run time, which loads the parts)", license: "MIT", text: "webpack.txt", isIn: () => true },
  {
    name: "llhttp (compiled, in undici)",
    license: "MIT",
    text: "llhttp.txt",
    isIn: (file) => /\/undici\/lib\/llhttp\//.test(file),
  },
];

const texts = join(dirname(fileURLToPath(import.meta.url)), "../../licenses");

/**
 * Makes the license file of a program from the files that were bundled in it: a heading and the whole text for each package,
 * also for two versions of one, and for each project that files of ours follow.
 *
 * @param {readonly string[]} files of all parts, as contents.json lists them
 * @throws Error naming each package without a text, or with a license that was not decided on
 */
export function licensesOf(files, root) {
  const folders = [...new Set(files.flatMap((file) => packageFolder(file) ?? []))];
  const packages = folders.map((folder) => readPackage(join(root, folder)));
  const missing = packages.filter(({ license, text }) => !text || !accepted.includes(license));
  if (missing.length > 0) {
    const list = missing.map(({ name, license, text }) => `${name} (${license}, ${text ? "with" : "without"} a text)`);
    throw new Error(`Packages whose license is missing or unknown: ${list.join(", ")}. See scripts/build/licenses.mjs`);
  }
  const extra = others
    .filter(({ isIn }) => files.some(isIn))
    .map(({ name, license, text }) => ({ name, license, text: read(join(texts, text)) }));
  const followed = projectsOf(files).map((project) => ({
    name: `${project.name} (followed by files of src)`,
    license: project.license,
    text: licenseText(project, { isWhole: true }),
  }));
  return [...packages, ...extra, ...followed]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, license, text }) => `${"=".repeat(80)}\n${name}\n${license}\n\n${text}\n`)
    .join("\n");
}

/** `node_modules/a/node_modules/b` of `node_modules/a/node_modules/b/lib/index.js`; undefined for our own files. */
function packageFolder(file) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];
}

function readPackage(folder) {
  const { name, version, license } = JSON.parse(read(join(folder, "package.json")));
  const names = readdirSync(folder).filter((file) => /^(licen[sc]e|copying|notice)(\.(md|txt))?$/i.test(file));
  const text = names
    .sort()
    .map((file) => read(join(folder, file)).trim())
    .join("\n\n");
  return { name: `${name} ${version}`, license, text };
}

function read(path) {
  return readFileSync(path, "utf8").replaceAll("\r\n", "\n").trimEnd();
}
