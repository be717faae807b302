// Writes the owner and the name of the repository into every file that names them. package.json is the one place where they
// are defined. Until the project has an owner this is `example`.
//
//   node scripts/repository.mjs                  writes what package.json says into the other files
//   node scripts/repository.mjs acme/tcp-gate    writes this into package.json first
//   node scripts/repository.mjs --check          writes nothing; fails and lists the lines that name another repository
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL("../", import.meta.url));

/** Owners whose actions the workflows use. Any other `uses:` is this action, or a leftover. */
const thirdParties = ["actions", "github", "ossf", "dependabot", "docker", "slackapi"];

/** Paths that do not name the repository for a reader: built files, test data, and this action's own tests. */
const isSkipped = (file) =>
  /^(dist|conformance|__tests__|licenses)\/|^package(-lock)?\.json$|\.(png|gen\.ts)$/.test(file);

/** The repository of package.json, as `owner/name`. */
export function repositoryOf({ repository }) {
  const [, slug] = /^git\+https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)\.git$/.exec(repository?.url ?? "") ?? [];
  if (slug === undefined)
    throw new Error("package.json: expected repository.url like git+https://github.com/OWNER/NAME.git");
  return slug;
}

/**
 * Returns a file with one repository in place of another: links, `uses:`, and the owner in CODEOWNERS.
 *
 * @param {{ from: string, to: string }} change both as `owner/name`
 */
export function renamed(file, text, { from, to }) {
  const result = text.replace(new RegExp(`(?<![\\w.-])${escaped(from)}(?![\\w-])`, "g"), to);
  if (!file.endsWith("CODEOWNERS")) return result;
  return result.replace(new RegExp(`@${escaped(ownerOf(from))}(?![\\w-])`, "g"), `@${ownerOf(to)}`);
}

/** Returns the lines of a file that name another repository as this action's, each as `file:line: what`. */
export function leftovers(file, text, slug) {
  const [owner, name] = slug.split("/");
  return text.split("\n").flatMap((line, index) => {
    const used = [...line.matchAll(/\buses:\s*["']?([\w.-]+)\/([\w.-]+)/g)].filter(
      ([, by]) => by !== "." && !thirdParties.includes(by),
    );
    const linked = [
      ...line.matchAll(/github(?:usercontent)?\.com[/:]([\w.-]+)\/([\w.-]+?)(?=\.git\b|[^\w.-]|$)/g),
    ].filter(([, , repository]) => [name, "tcp-connect-preflight"].includes(repository));
    const owners = file.endsWith("CODEOWNERS") ? [...line.matchAll(/(?<= )@([\w-]+)()/g)] : [];
    return [...used, ...linked, ...owners]
      .filter(([, by, repository]) => by !== owner || (repository !== "" && repository !== name))
      .map(([what]) => `${file}:${index + 1}: ${what}`);
  });
}

/** Every file of the repository that may name it, with its text. */
export function filesOf(root) {
  const names = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root });
  const files = names
    .toString()
    .split("\0")
    .filter((file) => file !== "" && !isSkipped(file));
  return files.map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));
}

function ownerOf(slug) {
  return slug.split("/")[0];
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** The repository that the files name now: the one of `home` in src/report/facts.ts, which reports link to. */
function written(root) {
  const facts = readFileSync(join(root, "src/report/facts.ts"), "utf8");
  return /https:\/\/github\.com\/([\w.-]+\/[\w.-]+)"/.exec(facts)[1];
}

function main(args, root) {
  const path = join(root, "package.json");
  const [wanted] = args.filter((word) => !word.startsWith("--"));
  if (wanted !== undefined) {
    if (!/^[\w.-]+\/[\w.-]+$/.test(wanted)) throw new Error(`Cannot use "${wanted}": expected OWNER/NAME`);
    const text = readFileSync(path, "utf8");
    const current = repositoryOf(JSON.parse(text));
    writeFileSync(path, text.replaceAll(`github.com/${current}`, `github.com/${wanted}`));
  }
  const slug = repositoryOf(JSON.parse(readFileSync(path, "utf8")));
  if (args.includes("--check")) {
    const found = filesOf(root).flatMap(({ file, text }) => leftovers(file, text, slug));
    for (const line of found) console.error(line);
    if (found.length > 0) throw new Error(`These lines do not name ${slug}: run node scripts/repository.mjs`);
    return;
  }
  const from = written(root);
  for (const { file, text } of filesOf(root)) {
    const result = renamed(file, text, { from, to: slug });
    if (result === text) continue;
    writeFileSync(join(root, file), result);
    console.log(file);
  }
  if (from !== slug) console.log("Now run npm run build: reports link to the repository");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.slice(2), process.env.REPOSITORY_ROOT ?? here);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
