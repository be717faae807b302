// Runs the fleet workflow with act (github.com/nektos/act), jobs on this machine instead of containers: two runners, two
// shards each, one of four endpoints closed; a second run has the first one as its baseline, and a third, of another branch,
// the second. Stand-ins of a few lines take the place of checkout and of the actions for artifacts and caches, since act loads
// actions from GitHub; all else is the workflow as it is and the built action. The repository has a report and a baseline of
// its own, which are not used. Needs Go, git and jq.
// It does not show these actions, which caches a branch may read, several machines, the permissions of tokens, `timeout-minutes`, or a comment from
// within the workflow.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const version = "v0.2.89";
const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, ".cache", "act", version);
if (!existsSync(join(bin, "act"))) {
  const env = { ...process.env, GOBIN: bin };
  execFileSync("go", ["install", `github.com/nektos/act@${version}`], { env, stdio: "inherit" });
}

const folder = mkdtempSync(join(tmpdir(), "act-fleet-"));
const fleet = readFileSync(join(root, ".github/workflows/fleet.yml"), "utf8");
const server = createServer((socket) => socket.destroy());
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
try {
  prepare();
  // Runs of the default branch fail on what failed before as well; that of another branch does not.
  for (const run of [1, 2, 3]) {
    // act takes the ref from the commit, which must not be that of main as well.
    if (run === 3) {
      git("checkout", "-b", "fix");
      git("commit", "--allow-empty", "-m", "b");
    }
    const { status, log } = await act();
    const report = JSON.parse(readFileSync(join(folder, "artifacts/merged-tcp-preflight-fleet/report.json"), "utf8"));
    const { result, counts, runners, results } = report;
    const runs = results.flatMap(({ failingSince }) => failingSince?.runs ?? []);
    const shards = runners.map(({ name, shards }) => `${name} in ${shards}`);
    console.log(JSON.stringify({ status, result, counts, runners: shards, failingInRuns: runs }));
    const isRight =
      result === "fail" &&
      counts.total === 8 &&
      counts.failed === 2 &&
      runners.length === 2 &&
      (status === 0) === (run === 3) &&
      runs.join() === (run === 1 ? "" : `${run},${run}`);
    if (isRight) continue;
    console.error(log);
    process.exitCode = 1;
    break;
  }
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Writes the repository, the action and the stand-ins. */
function prepare() {
  const { port } = server.address();
  write(
    "repository/.github/workflows/caller.yml",
    `name: fleet, of two
on: push
jobs:
  reach:
    uses: ./.github/workflows/fleet.yml
    with:
      runners: '["ubuntu-latest", ["self-hosted", "eu-1"]]'
      shards: 2
      baseline: true
      fail-on: new
      addresses: |
        a=127.0.0.1:${port}
        b=127.0.0.2:1
        c=localhost:${port}
        d=[::ffff:127.0.0.1]:${port}
`,
  );
  write("repository/.github/workflows/fleet.yml", fleet);
  // What a commit brings is no report of a runner, and no baseline.
  const committed = execFileSync(
    process.execPath,
    [join(root, "dist/cli.js"), "run", `b=127.0.0.2:1`, "--name", "eu-2", "--fail-on", "never", "--format", "json"],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  write("repository/tcp-preflight/eu-2-1.json", committed);
  write("repository/tcp-preflight-baseline.json", committed);
  git("init", "-b", "main");
  git("add", ".");
  git("commit", "-m", "a");

  standIn("checkout", [], `"true"`);
  standIn(
    "upload-artifact",
    ["name", "path", "if-no-files-found", "retention-days"],
    copying(`"$path"/. "${folder}/artifacts/$name/"`, `mkdir -p "${folder}/artifacts/$name"`),
  );
  standIn(
    "download-artifact",
    ["pattern", "path", "merge-multiple"],
    copying(`"${folder}"/artifacts/$pattern/. "$path"`, `mkdir -p "$path"`),
  );
  const caches = join(folder, "caches");
  mkdirSync(caches);
  // A key is the path of a folder, and a prefix that ends with a slash the folder of those.
  const newest = `newest=$(ls -dt "${caches}/$restore_keys"* 2> /dev/null | head -1 || true)`;
  standIn(
    "cache/restore",
    ["path", "key", "restore-keys"],
    `${newest}; test -z "$newest" || cp "$newest/$path" "$path"`,
  );
  standIn("cache/save", ["path", "key"], copying(`"$path" "${caches}/$key/"`, `mkdir -p "${caches}/$key"`));
  mkdirSync(join(folder, "tcp-connect-preflight"));
  cpSync(join(root, "dist"), join(folder, "tcp-connect-preflight/dist"), { recursive: true });
  cpSync(join(root, "action.yml"), join(folder, "tcp-connect-preflight/action.yml"));
}

function git(...args) {
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], {
    cwd: join(folder, "repository"),
    stdio: "ignore",
  });
}

async function act() {
  rmSync(join(folder, "artifacts"), { recursive: true, force: true });
  const used = [
    ...new Set(
      [...fleet.matchAll(/uses: ((?:actions|example)\/([\w-]+))[\w/]*(@[\w.]+)/g)].map(
        ([, name, short, version]) => `${name}${version}=${join(folder, short)}`,
      ),
    ),
  ];
  const platforms = ["ubuntu-latest", "self-hosted", "eu-1"].map((label) => `${label}=-self-hosted`);
  const args = [
    "push",
    ...used.flatMap((one) => ["--local-repository", one]),
    ...platforms.flatMap((one) => ["-P", one]),
    "-W",
    ".github/workflows/caller.yml",
    "--defaultbranch",
    "main",
  ];
  const child = spawn(join(bin, "act"), args, {
    cwd: join(folder, "repository"),
    // Not the folder of the stand-in for caches: act would copy it into itself, longer in each run.
    env: { PATH: process.env.PATH, HOME: folder, GITHUB_TOKEN: "", XDG_CACHE_HOME: join(folder, "cache-of-act") },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  child.stdout.on("data", (text) => (log += text));
  child.stderr.on("data", (text) => (log += text));
  const status = await new Promise((ended) => child.on("close", ended));
  return { status, log };
}

function write(path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function copying(what, before) {
  return `${before}; cp -r ${what}`;
}

/** A composite action of one command, which has its inputs as variables. */
function standIn(name, inputs, command) {
  const variables = inputs.map((input) => `        ${input.replaceAll("-", "_")}: \${{ inputs.${input} }}`).join("\n");
  write(
    `${name}/action.yml`,
    `name: ${name}
inputs:
${inputs.map((input) => `  ${input}: {required: false}`).join("\n") || "  none: {required: false}"}
runs:
  using: composite
  steps:
    - shell: bash
      run: ${JSON.stringify(command)}
${variables === "" ? "" : `      env:\n${variables}\n`}`,
  );
}
