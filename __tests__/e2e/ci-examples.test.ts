import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { DOMParser } from "@xmldom/xmldom";
import { parse } from "yaml";
import { closedPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";
import { node } from "./nodes.js";
import { dist, projectFile, runCli } from "./run.js";

const packaged = "npx --yes ./ci/tcp-connect-preflight.tgz";
const program = `${node} ${join(dist, "cli.js")}`;

/** A folder with a spec of one check, which is refused. */
async function checkout(): Promise<string> {
  const address = `127.0.0.1:${await closedPort()}`;
  return temporaryFolder({
    "specs/staging.yaml": `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: staging}
spec:
  collectors: [{tcpConnect: {collectorName: api, address: "${address}"}}]
  analyzers:
    - tcpConnect:
        checkName: API
        collectorName: api
        outcomes: [{pass: {when: connected, message: reachable}}, {fail: {message: not reachable}}]
`,
  });
}

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
}

/** Runs lines of a recipe as its CI does: in a shell, with the recipe's variables; the package is the built program. */
function runLines(lines: readonly string[], cwd: string, variables: Readonly<Record<string, string>> = {}): Ran {
  const built = (text: string) => text.replaceAll(packaged, program);
  const env = Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, built(value)]));
  const path = [join(cwd, "bin"), dirname(node), process.env.PATH].join(":");
  const { status, stdout } = spawnSync("sh", ["-e", "-c", built(lines.join("\n"))], {
    cwd,
    env: { HOME: cwd, ...env, PATH: path },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { status, stdout };
}

function failuresIn(junit: string): number {
  return new DOMParser().parseFromString(readFileSync(junit, "utf8"), "text/xml").getElementsByTagName("failure")
    .length;
}

describe("the recipe of examples/ci for", () => {
  test("GitLab lints, asks from each runner, and merges what they found", async () => {
    const cwd = await checkout();
    const { variables: own, lint, reach, merge } = parse(projectFile("examples/ci/gitlab-ci.yml"));
    const variables = { ...own, REPORTS: own.REPORTS.replace("$CI_COMMIT_SHA", "89abcdef") };
    expect(runLines(lint.script, cwd, variables).status).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, lint.artifacts.reports.codequality), "utf8"))).toEqual([]);
    const runners: readonly string[] = reach.parallel.matrix[0].RUNNER;
    for (const RUNNER of runners) {
      expect(runLines(reach.script, cwd, { ...variables, RUNNER }).status).toBe(3);
      expect(failuresIn(join(cwd, "reports/89abcdef", `${RUNNER}.xml`))).toBe(1);
    }
    const { status, stdout } = runLines(merge.script, cwd, variables);
    expect([status, stdout]).toEqual([3, expect.stringContaining("refuses all 2 runners")]);
    expect(readFileSync(join(cwd, merge.artifacts.paths[0]), "utf8")).toContain("<!doctype html>");
    expect(runLines(["rm reports/89abcdef/us-1.json", ...merge.script], cwd, variables).stdout).toContain(
      "missing: us-1",
    );
  }, 60_000);

  test("Jenkins fails the stage, and leaves the reports that it collects", async () => {
    const cwd = await checkout();
    const file = projectFile("examples/ci/Jenkinsfile");
    const quoted = (pattern: RegExp) => [...file.matchAll(pattern)].map(([, one = "", other = ""]) => [one, other]);
    const variables = Object.fromEntries(quoted(/^ {4}([A-Z_]+) = '(.*)'$/gm));
    const lines = quoted(/\bsh '(.*)'/g).map(([line = ""]) => line);
    expect(lines).toHaveLength(1);
    expect(runLines(lines, cwd, variables).status).toBe(3);
    const [junit = "", html = ""] = quoted(/\b(?:junit|archiveArtifacts) '(.*)'/g).map(([path = ""]) => path);
    expect([failuresIn(join(cwd, junit)), existsSync(join(cwd, html))]).toEqual([1, true]);
  });

  test("CircleCI fails the job, and leaves the folders that it stores", async () => {
    const cwd = await checkout();
    const { environment, steps } = parse(projectFile("examples/ci/circleci.yml")).jobs.reach;
    const lines = steps.flatMap(({ run }: { run?: string }) => run ?? []);
    expect(runLines(lines, cwd, environment).status).toBe(3);
    const stored = steps.flatMap((step: Record<string, { path?: string }>) => Object.values(step)[0]?.path ?? []);
    expect(stored.map((path: string) => existsSync(join(cwd, path)))).toEqual([true, true]);
    expect(failuresIn(join(cwd, "test-results/preflight.xml"))).toBe(1);
  });

  test("Azure Pipelines prints an issue of the run, and leaves the results that it publishes", async () => {
    const cwd = await checkout();
    const { variables, steps } = parse(projectFile("examples/ci/azure-pipelines.yml"));
    const { status, stdout } = runLines([steps[0].script], cwd, variables);
    expect([status, stdout]).toEqual([
      3,
      expect.stringMatching(/^##vso\[task\.logissue type=error;sourcepath=specs\/staging\.yaml;/m),
    ]);
    expect(failuresIn(join(cwd, steps[1].inputs.testResultsFiles))).toBe(1);
  });

  test("Buildkite annotates the build, and fails the step", async () => {
    const cwd = await checkout();
    const [{ command }] = parse(projectFile("examples/ci/buildkite.yml")).steps;
    const agent = join(cwd, "bin", "buildkite-agent");
    mkdirSync(dirname(agent));
    writeFileSync(agent, `#!/bin/sh\necho "$@" > annotated; cat >> annotated\n`);
    chmodSync(agent, 0o755);
    mkdirSync(join(cwd, "ci"));
    writeFileSync(join(cwd, command), projectFile("examples/ci/buildkite-reach.sh"));
    chmodSync(join(cwd, command), 0o755);
    expect(runLines([`./${command}`], cwd, { PREFLIGHT: packaged }).status).toBe(3);
    const [flags, ...markdown] = readFileSync(join(cwd, "annotated"), "utf8").split("\n");
    expect(flags).toBe("annotate --style error --context preflight");
    expect(markdown.join("\n")).toContain("1 check failed");
    // A wrong spec has no report; the annotation of an earlier run is not passed off as one.
    writeFileSync(join(cwd, "specs/staging.yaml"), "kind: HostPreflight");
    expect(runLines([`rm annotated; ./${command}`], cwd, { PREFLIGHT: packaged }).status).toBe(2);
    expect(existsSync(join(cwd, "annotated"))).toBe(false);
  });

  test("a systemd timer writes the metrics, and does not fail for a check", async () => {
    const cwd = await checkout();
    const unit = projectFile("examples/ci/systemd/preflight.service");
    const [, line = ""] = /^ExecStart=(.*)$/m.exec(unit) ?? [];
    const here = line
      .replace("/usr/local/bin/tcp-connect-preflight", program)
      .replace("/etc/preflight/checks.yaml", "specs/staging.yaml")
      .replace("/var/lib/node_exporter", cwd);
    expect(runLines([here], cwd).status).toBe(0);
    expect(readFileSync(join(cwd, "preflight.prom"), "utf8")).toMatch(
      /^tcp_connect_preflight_check_status\{.*status="fail"\} 1$/m,
    );
  });

  const hasSystemd = spawnSync("systemd-analyze", ["--version"]).status === 0;
  (hasSystemd ? test : test.skip)("a systemd timer has units that systemd accepts", () => {
    const folder = temporaryFolder();
    for (const name of ["preflight.service", "preflight.timer"]) {
      // The program is not installed here.
      const text = projectFile(`examples/ci/systemd/${name}`).replace(
        "/usr/local/bin/tcp-connect-preflight",
        "/bin/true",
      );
      writeFileSync(join(folder, name), text);
    }
    const { status, stderr } = spawnSync("systemd-analyze", ["verify", join(folder, "preflight.timer")], {
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
  });
});

describe("a JUnit report of the command line", () => {
  test.each([
    { name: "has the place of each check", env: {}, places: ["specs/staging.yaml:8"] },
    {
      name: "has no place in a build of Jenkins, whose reader refuses it",
      env: { JENKINS_URL: "https://ci.example.com/" },
      places: [],
    },
  ])("$name", async ({ env, places }) => {
    const cwd = await checkout();
    const run = await runCli(["run", "specs/staging.yaml", "--format", "junit"], { node, cwd }, "", env);
    const cases = [...new DOMParser().parseFromString(run.stdout, "text/xml").getElementsByTagName("testcase")];
    const placed = cases.filter((one) => one.hasAttribute("file"));
    expect(placed.map((one) => `${one.getAttribute("file")}:${one.getAttribute("line")}`)).toEqual(places);
    expect([run.exitCode, cases.length]).toEqual([3, 1]);
  });
});
