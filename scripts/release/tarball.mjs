import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What `npx` downloads before anything runs. */
const MAX_TARBALL_BYTES = 1_000_000;

/**
 * Packs the npm package and runs it from the tarball.
 *
 * @throws Error when it is too large, has dependencies, lacks a file that the license wants, or does not run
 */
export function makeTarball(root, folder, { version }) {
  const npm = ["pack", "--ignore-scripts", "--json", "--pack-destination", folder];
  const shell = process.platform === "win32";
  const [packed] = Object.values(JSON.parse(execFileSync("npm", npm, { cwd: root, encoding: "utf8", shell })));
  const { filename: file, size: bytes, files } = packed;
  const problems = tarballProblems({ bytes, files: files.map(({ path }) => path) });
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const unpacked = mkdtempSync(join(tmpdir(), "release-"));
  try {
    execFileSync("tar", ["-xzf", join(folder, file), "-C", unpacked]);
    const { bin, dependencies } = JSON.parse(readFileSync(join(unpacked, "package/package.json"), "utf8"));
    if (Object.keys(dependencies ?? {}).length > 0) throw new Error("The tarball has dependencies");
    const program = join(unpacked, "package", Object.values(bin)[0]);
    const printed = execFileSync(process.execPath, [program, "--version"], { cwd: unpacked, encoding: "utf8" });
    if (!printed.includes(version)) throw new Error(`The tarball's program prints "${printed.trim()}", not ${version}`);
  } finally {
    rmSync(unpacked, { recursive: true, force: true });
  }
  return { file, bytes, files: files.length };
}

/** Returns what is wrong with the contents of a tarball, one sentence each. */
export function tarballProblems({ bytes, files }) {
  const wanted = ["LICENSE", "NOTICE", "README.md", "package.json", "dist/cli.js", "dist/cli-licenses.txt"];
  return [
    ...(bytes > MAX_TARBALL_BYTES ? [`The tarball has ${bytes} bytes, more than ${MAX_TARBALL_BYTES}`] : []),
    ...wanted.filter((file) => !files.includes(file)).map((file) => `The tarball has no ${file}`),
    ...files
      .filter((file) => /^(src|__tests__|dist\/action)\/|\.map$/.test(file))
      .map((file) => `The tarball has ${file}`),
  ];
}
