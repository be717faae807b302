// Lints all workflows with actionlint, built from its module: those of .github and of examples/, and those that the
// documentation shows, at the lines of their pages. Needs Go; the program is kept in .cache/. With shellcheck installed, as
// in .ci/run, the shell scripts of the steps are checked too.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const version = "v1.7.12";
const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, ".cache", "actionlint", version);
const program = join(bin, "actionlint");

if (!existsSync(program)) {
  const env = { ...process.env, GOBIN: bin };
  execFileSync("go", ["install", `github.com/rhysd/actionlint/cmd/actionlint@${version}`], { env, stdio: "inherit" });
}
const texts = [...workflowFiles(), ...pagesWithWorkflows()];
const faulty = texts.filter(({ path, text }) => !isClean(path, text));
const hasShellcheck = spawnSync("shellcheck", ["--version"]).status === 0;
console.log(`${texts.length} workflows, ${faulty.length} with faults${hasShellcheck ? "" : "; without shellcheck"}`);
process.exitCode = faulty.length === 0 ? 0 : 1;

function isClean(path, text) {
  // Given on standard input, a workflow of examples/ is linted as one of this repository.
  const args = ["-color=false", "-stdin-filename", path, "-"];
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    input: text,
    stdio: ["pipe", "inherit", "inherit"],
  });
  if (error) throw error;
  return status === 0;
}

function workflowFiles() {
  const paths = ["yml", "yaml"].flatMap((end) => [
    ...filesIn(".github/workflows", new RegExp(`\\.${end}$`)),
    ...filesIn("examples", new RegExp(`(^workflows/.*|(^|/)workflow)\\.${end}$`)),
  ]);
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

function filesIn(folder, pattern) {
  const names = readdirSync(join(root, folder), { recursive: true }).map((name) => name.replaceAll("\\", "/"));
  return names
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** Each block of a page that has jobs, with empty lines in place of the rest of the page, so that lines are the page's. */
function pagesWithWorkflows() {
  const pages = ["README.md", ...filesIn("docs", /^[^/]+\.md$/), ...filesIn("examples", /\.md$/)];
  return pages.flatMap((path) => {
    const page = readFileSync(join(root, path), "utf8");
    const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].filter(([, text]) =>
      /^ {4}runs-on:|^ {4}uses:/m.test(text),
    );
    return blocks.map(({ 1: text, index }) => {
      const linesBefore = page.slice(0, index).split("\n").length - 1;
      // A block that shows jobs alone has its event on the line of the fence.
      return { path, text: `${"\n".repeat(linesBefore)}${/^on:/m.test(text) ? "" : "on: push"}\n${text}` };
    });
  });
}
