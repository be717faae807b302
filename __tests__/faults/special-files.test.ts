import { execFileSync } from "node:child_process";
import { lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { node } from "../e2e/nodes.js";
import { runAction, runCli } from "../e2e/run.js";
import { openPort } from "../loopback.js";
import { nullDevice } from "../null-device.js";
import { temporaryFolder } from "../temporary-folder.js";

jest.setTimeout(60_000);

const onLinux = process.platform === "linux" ? describe : describe.skip;

/** Every input that names a file to read, and what else its run needs. */
const readers: readonly { input: string; given: (file: string) => Record<string, string> }[] = [
  { input: "spec", given: (file) => ({ spec: file }) },
  { input: "installer", given: (file) => ({ spec: "spec.yaml", installer: file }) },
  { input: "context-file", given: (file) => ({ spec: "spec.yaml", "context-file": file }) },
  { input: "values", given: (file) => ({ spec: "spec.yaml", values: file }) },
  { input: "lint-contexts", given: (file) => ({ mode: "lint", spec: "spec.yaml", "lint-contexts": `x=${file}` }) },
  { input: "template", given: (file) => ({ spec: "spec.yaml", template: file }) },
  { input: "baseline", given: (file) => ({ spec: "spec.yaml", baseline: file }) },
  { input: "merge", given: (file) => ({ mode: "merge", merge: file }) },
  { input: "addresses", given: (file) => ({ addresses: `@${file}` }) },
];

const spec = `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: example}
spec:
  collectors: [{tcpConnect: {collectorName: api, address: "127.0.0.1:1"}}]
  analyzers: [{tcpConnect: {checkName: API, collectorName: api, outcomes: [{pass: {when: connected, message: ok}}]}}]
`;

onLinux("an input that names a device or an endless file", () => {
  test.each(
    readers.flatMap((reader) =>
      ["/dev/zero", "/dev/stdin", "/dev/tty", "/proc/kmsg"].map((file) => ({ ...reader, file })),
    ),
  )("fails with one sentence: $file as $input", async ({ given, file }) => {
    const step = await runAction(given(file), { node, cwd: temporaryFolder({ "spec.yaml": spec }) });
    expect([step.exitCode, step.stderr, step.outputs.result]).toEqual([1, "", expect.stringMatching(/error|fail/)]);
    expect(step.stdout).toMatch(/^::error title=[a-z-]+::[^\n]*Cannot (read|use) /m);
  });
});

onLinux("a descriptor of the program itself", () => {
  const own = [5, 7, 12];

  test.each(own)("is not read, also through a link: %s", async (fd) => {
    const cwd = temporaryFolder({ "a.yaml": spec });
    symlinkSync(`/proc/self/fd/${fd}`, join(cwd, "b.yaml"));
    for (const path of [`/dev/fd/${fd}`, "*.yaml"]) {
      const ended = await runCli(["lint", path], { node, cwd });
      expect([ended.exitCode, ended.stdout + ended.stderr]).toEqual([2, expect.stringMatching(/Cannot read|No file/)]);
    }
  });

  test.each(own)("is not written to: %s", async (fd) => {
    const address = `127.0.0.1:${await openPort()}`;
    const report = `json=/dev/fd/${fd}`;
    const ended = await runCli(["run", address, "--report", report], { node, cwd: temporaryFolder() });
    expect([ended.exitCode, ended.stderr]).toEqual([2, expect.stringContaining("a descriptor of this program itself")]);
  });

  test("is none that the shell gave it", () => {
    const script = `"$0" "$1" run --deny 0.0.0.0/0 127.0.0.1:1 --quiet --report json=/dev/fd/7 --report tap=/dev/stdout 7>&1 2>&1 | cat`;
    const printed = execFileSync("bash", ["-c", script, node, resolve("dist/cli.js")], { encoding: "utf8" });
    expect(printed).toMatch(/"schemaVersion"[\s\S]*TAP version 14/);
  });
});

onLinux("git's own files, where the token of a checkout lies", () => {
  const secret = "AUTHORIZATION-basic-s3cr3t";

  /** A checkout of which a link leads to git's configuration, in one of the forms that git has. */
  function checkout(form: string): string {
    const root = temporaryFolder({ "cwd/spec.yaml": spec });
    const cwd = join(root, "cwd");
    const git = (...args: string[]) => execFileSync("git", args, { cwd, stdio: "ignore" });
    if (form === "a folder elsewhere") git("init", "--separate-git-dir=../git-data");
    else if (form === "a folder of another name in the checkout") git("init", "--separate-git-dir=data");
    else git("init");
    git("config", "http.extraheader", secret);
    const config = execFileSync("git", ["rev-parse", "--git-path", "config"], { cwd, encoding: "utf8" }).trim();
    symlinkSync(config, join(cwd, "link"));
    return cwd;
  }

  test.each(
    readers.flatMap((reader) =>
      ["a .git", "a folder elsewhere", "a folder of another name in the checkout"].map((form) => ({ ...reader, form })),
    ),
  )("are not read through a link as $input, with $form", async ({ given, form }) => {
    const step = await runAction(given("link"), { node, cwd: checkout(form) });
    expect([step.exitCode, step.outputs.result]).toEqual([1, expect.stringMatching(/error|fail/)]);
    expect(step.stdout).toMatch(/it belongs to git|a symbolic link leads out of the workspace/);
    expect(step.stdout + step.stderr + step.summary).not.toContain(secret);
  });

  test("are not read by a command either", async () => {
    const ended = await runCli(["run", "link"], { node, cwd: checkout("a .git") });
    expect([ended.exitCode, ended.stdout]).toEqual([2, ""]);
    expect(ended.stderr).toContain("Cannot read link: it belongs to git");
  });

  test("are not matched by a glob", async () => {
    const cwd = checkout("a .git");
    writeFileSync(join(cwd, ".git/spec.yaml"), spec);
    const ended = await runCli(["lint", "**/*.yaml"], { node, cwd });
    expect(ended.stdout).not.toContain(".git");
  });

  test("are not replaced by a report", async () => {
    const cwd = checkout("a .git");
    symlinkSync(".git/hooks", join(cwd, "reports"));
    const before = readdirSync(join(cwd, ".git/hooks"));
    const report = "json=reports/post-checkout\njunit=.git/config\ntap=.git/new/x";
    const step = await runAction({ addresses: `127.0.0.1:${await openPort()}`, report }, { node, cwd });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toEqual({ result: "error" });
    expect(step.stdout.match(/^::error title=input-value::.*Cannot write report .*: it belongs to git/gm)).toHaveLength(
      3,
    );
    expect(readdirSync(join(cwd, ".git/hooks"))).toEqual(before);
  });
});

onLinux("a report", () => {
  test("that is written to standard output and to devices leaves them what they are", async () => {
    const cwd = temporaryFolder();
    const device = nullDevice(cwd);
    symlinkSync("/proc/self/fd/1", join(cwd, "stdout"));
    const address = `127.0.0.1:${await openPort()}`;
    const args = [
      "run",
      "--address",
      address,
      "--report",
      "tap=stdout",
      "--report",
      `json=${device}`,
      "--format",
      "junit",
    ];
    const ended = await runCli(args, { node, cwd });
    expect([ended.exitCode, ended.stderr]).toEqual([0, ""]);
    expect(ended.stdout).toMatch(/^TAP version 14\n1\.\.1\nok 1 .*\n# .*\n<\?xml/);
    expect([lstatSync(device).isCharacterDevice(), lstatSync(join(cwd, "stdout")).isSymbolicLink()]).toEqual([
      true,
      true,
    ]);
  });

  test("that is written to a pipe reaches its reader", async () => {
    const cwd = temporaryFolder();
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    const prefix = ["bash", "--norc", "-c", 'cat pipe > read & "$@"; code=$?; wait; exit $code', "bash"];
    const args = ["run", "--address", `127.0.0.1:${await openPort()}`, "--report", "tap=pipe"];
    expect((await runCli(args, { node, cwd, prefix })).exitCode).toBe(0);
    expect(readFileSync(join(cwd, "read"), "utf8")).toContain("ok 1 - 127.0.0.1");
    expect(lstatSync(join(cwd, "pipe")).isFIFO()).toBe(true);
  });

  test.each([
    {
      name: "in a folder that cannot exist",
      report: "json=/proc/x/y.json",
      says: /Cannot write report \/proc\/x\/y.json: ENOENT.*mkdir '\/proc\/x'/,
    },
    {
      name: "at a pipe without a reader",
      report: "json=pipe",
      says: /Cannot write report pipe: no program reads from this pipe/,
    },
  ])("fails with one sentence $name", async ({ report, says }) => {
    const cwd = temporaryFolder();
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    const addresses = `127.0.0.1:${await openPort()}`;
    // Both wait long for a reader.
    const [step, ended] = await Promise.all([
      runAction({ addresses, report }, { node, cwd }),
      runCli(["run", "--address", addresses, "--report", report], { node, cwd }),
    ]);
    expect([step.exitCode, step.stderr, step.outputs.result]).toEqual([1, "", "error"]);
    expect(step.stdout).toMatch(says);
    expect(ended.exitCode).toBe(1);
    expect(ended.stderr).toMatch(says);
  });
});

onLinux("a report of each of two steps of a job", () => {
  const inJob = async (report: string) => {
    const cwd = temporaryFolder({ "temp/x": "" });
    const addresses = `127.0.0.1:${await openPort()}`;
    const steps = [];
    for (const GITHUB_ACTION of ["s1", "s2"]) {
      const env = { GITHUB_ACTION, RUNNER_TEMP: join(cwd, "temp") };
      steps.push(await runAction({ addresses, report }, { node, cwd }, env));
    }
    return steps;
  };

  test.each(["/dev/stdout", "/dev/stderr", "/dev/fd/1"])("is written through to %s", async (path) => {
    const steps = await inJob(`tap=${path}`);
    expect(steps.map(({ exitCode, outputs }) => [exitCode, outputs.result])).toEqual([
      [0, "pass"],
      [0, "pass"],
    ]);
    for (const { stdout, stderr } of steps) expect(stdout + stderr).toContain("TAP version 14");
  });

  test("is refused in the second step where it would replace the file of the first", async () => {
    const steps = await inJob("tap=gate.tap");
    expect(steps.map(({ exitCode, outputs }) => [exitCode, outputs.result])).toEqual([
      [0, "pass"],
      [1, "error"],
    ]);
    expect(steps[1]?.stdout).toContain("Cannot write gate.tap: the step s1 of this job writes it already");
  });
});

onLinux("a file of the runner", () => {
  test.each([
    {
      name: "a temporary folder that cannot exist",
      env: () => ({ RUNNER_TEMP: "/proc/x" }),
      says: /Cannot write report .*: ENOENT/,
    },
    {
      name: "a summary that is a pipe without a reader",
      env: (cwd: string) => ({ GITHUB_STEP_SUMMARY: join(cwd, "pipe") }),
      says: /Cannot write the job summary: no program reads from this pipe/,
    },
    {
      name: "an output that is a pipe without a reader",
      env: (cwd: string) => ({ GITHUB_OUTPUT: join(cwd, "pipe") }),
      says: /Cannot set the outputs: no program reads from this pipe/,
    },
    {
      name: "a tool cache that cannot exist",
      env: () => ({ RUNNER_ENVIRONMENT: "self-hosted", RUNNER_TOOL_CACHE: "/proc" }),
      passes: true,
      says: /The check passed/,
    },
  ])("ends the step where it is $name", async ({ env, says, passes = false }) => {
    const cwd = temporaryFolder();
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    const addresses = `127.0.0.1:${await openPort()}`;
    // A path makes the step leave a note in the temporary folder.
    const step = await runAction({ addresses, report: "json=out.json" }, { node, cwd }, env(cwd));
    expect([step.exitCode, step.stderr]).toEqual([passes ? 0 : 1, ""]);
    expect(step.stdout).toMatch(says);
  });

  test("is written through where it is a pipe that a program reads", async () => {
    const cwd = temporaryFolder();
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    const prefix = ["bash", "--norc", "-c", 'cat pipe > read & "$@"; code=$?; wait; exit $code', "bash"];
    const env = { GITHUB_STEP_SUMMARY: join(cwd, "pipe") };
    const step = await runAction({ addresses: `127.0.0.1:${await openPort()}` }, { node, cwd, prefix }, env);
    expect([step.exitCode, step.stderr]).toEqual([0, ""]);
    expect(readFileSync(join(cwd, "read"), "utf8")).toContain("The check passed");
  });
});
