import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { MAX_WRITER_MS } from "../../src/files/file.js";
import { MAX_SPEC_BYTES } from "../../src/load/read.js";
import { node } from "../e2e/nodes.js";
import { runAction, runCli } from "../e2e/run.js";
import { openPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";

jest.setTimeout(60_000);

/** A spec that passes if something listens. */
const spec = (address: string) => `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: example}
spec:
  collectors:
    - tcpConnect: {collectorName: api, address: "${address}"}
  analyzers:
    - tcpConnect:
        checkName: API
        collectorName: api
        outcomes:
          - pass: {when: connected, message: up}
          - fail: {message: down}
`;

describe("a spec", () => {
  test.each([
    { name: "that never ends", file: "/dev/zero", says: /Cannot read \/dev\/zero: it is a device, not a file/ },
    { name: "that is the null device", file: "/dev/null", says: /Cannot read \/dev\/null: it is a device, not a file/ },
    { name: "that is a folder", file: "folder", says: /Cannot read folder: it is a folder/ },
    { name: "that is a pipe without a writer", file: "pipe", says: /Cannot read pipe: no program writes to this pipe/ },
    {
      name: "of one byte more than the limit",
      file: "large.yaml",
      says: /Cannot read large.yaml: it has 16777217 bytes; expected at most 16777216/,
    },
    { name: "of 10 GB", file: "huge.yaml", says: /Cannot read huge.yaml: it has 10737418240 bytes/ },
    { name: "that is a link to itself", file: "loop.yaml", says: /Cannot read loop.yaml: ELOOP/ },
    { name: "that is a dangling link", file: "dangling.yaml", says: /No such file: dangling.yaml/ },
    { name: "that is the environment of the process", file: "/proc/self/environ", says: /\/proc\/self\/environ/ },
    { name: "cut off in the middle", file: "cut.yaml", says: /cut.yaml:6:\d+: Cannot read YAML/ },
  ])("$name fails with one sentence, and nothing is dialed", async ({ file, says }) => {
    const whole = spec("127.0.0.1:1");
    const cwd = temporaryFolder({
      "folder/x": "",
      "large.yaml": `${whole}${" ".repeat(MAX_SPEC_BYTES + 1 - whole.length)}`,
      "cut.yaml": whole.slice(0, whole.indexOf("127.0.0.1")),
    });
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    execFileSync("truncate", ["--size=10G", join(cwd, "huge.yaml")]);
    symlinkSync("loop.yaml", join(cwd, "loop.yaml"));
    symlinkSync("nowhere", join(cwd, "dangling.yaml"));
    const step = await runAction({ spec: file }, { node, cwd });
    expect([step.exitCode, step.stderr, step.outputs]).toEqual([1, "", { result: "error" }]);
    expect(step.stdout).toMatch(says);
    const ended = await runCli(["run", file], { node, cwd });
    expect([ended.exitCode, ended.stdout]).toEqual([2, ""]);
    expect(ended.stderr).toMatch(says);
  });

  test("with a context of the kernel, which reports no size, fails with one sentence", async () => {
    const cwd = temporaryFolder({ "spec.yaml": spec("127.0.0.1:1") });
    const ended = await runCli(["run", "spec.yaml", "--context-file", "/proc/kallsyms"], { node, cwd });
    expect([ended.exitCode, ended.stdout]).toEqual([2, ""]);
    expect(ended.stderr).toContain(
      "Cannot read /proc/kallsyms: it has more than 1048576 bytes; expected at most 1048576",
    );
  });

  test("of exactly the limit is read", async () => {
    const whole = spec(`127.0.0.1:${await openPort()}`);
    const cwd = temporaryFolder({ "spec.yaml": `${whole}#${"x".repeat(MAX_SPEC_BYTES - whole.length - 1)}` });
    const step = await runAction({ spec: "spec.yaml" }, { node, cwd });
    expect([step.exitCode, step.outputs]).toMatchObject([0, { result: "pass", total: "1" }]);
  });

  test("that other programs write while it is read is understood completely, or refused", async () => {
    const address = `127.0.0.1:${await openPort()}`;
    const one = spec(address);
    // If it were cut between two documents, it would be a spec with fewer checks.
    const whole = Array.from({ length: 400 }, () => one).join("---\n");
    const cwd = temporaryFolder({ "spec.yaml": whole });
    const writing = setInterval(() => writeFileSync(join(cwd, "spec.yaml"), whole), 1);
    try {
      for (let n = 0; n < 3; n++) {
        const step = await runAction({ spec: "spec.yaml", annotations: "false" }, { node, cwd });
        if (step.exitCode === 0) expect(step.outputs).toMatchObject({ result: "pass", total: "400" });
        // Where its writer pauses within a document, the document is what is refused.
        else expect([step.exitCode, step.outputs]).toEqual([1, { result: "error" }]);
      }
    } finally {
      clearInterval(writing);
    }
  });
});

describe("standard input", () => {
  test.each([
    {
      name: "without an end",
      prefix: ["bash", "-c", '"$@" < /dev/zero', "bash"],
      says: "Cannot read standard input: it has more than 16777216 bytes",
    },
    { name: "that is empty", prefix: ["bash", "-c", '"$@" < /dev/null', "bash"], says: "standard input is empty" },
    { name: "that is closed", prefix: ["bash", "-c", '"$@" <&-', "bash"], says: "standard input is empty" },
    { name: "that is a folder", prefix: ["bash", "-c", '"$@" < /', "bash"], says: "standard input is empty" },
  ])("$name fails with one sentence", async ({ prefix, says }) => {
    const ended = await runCli(["run", "-"], { node, cwd: temporaryFolder(), prefix });
    expect([ended.exitCode, ended.stdout]).toEqual([2, ""]);
    expect(ended.stderr).toContain(`SPEC: ${says}`);
  });

  test("and the output of a program, given by its descriptor, are read to the end", async () => {
    const text = spec(`127.0.0.1:${await openPort()}`);
    const cwd = temporaryFolder({ "spec.yaml": text });
    const prefix = ["bash", "-c", '"$@" <(head -c 200 spec.yaml; sleep 0.3; tail -c +201 spec.yaml)', "bash"];
    const ended = await runCli(
      ["run", "-"],
      { node, cwd, prefix },
      text.replaceAll("collectorName: api", "collectorName: other"),
    );
    expect(ended.exitCode).toBe(0);
    expect(ended.stdout.match(/pass/g)?.length).toBeGreaterThanOrEqual(2);
  });
});

describe("a named pipe", () => {
  test.each([
    { input: "a spec", from: "spec.yaml", args: ["run", "pipe"] },
    { input: "a context", from: "context.yaml", args: ["run", "spec.yaml", "--context-file", "pipe"] },
    { input: "addresses", from: "addresses.txt", args: ["run", "--address", "@pipe"] },
    { input: "a template", from: "page.hbs", args: ["run", "spec.yaml", "--template", "pipe"] },
  ])("whose writer opens it a moment later is read as $input", async ({ from, args }) => {
    const address = `127.0.0.1:${await openPort()}`;
    const cwd = temporaryFolder({
      "spec.yaml": spec(address),
      "context.yaml": "IsJoin: false\n",
      "addresses.txt": `${address}\n`,
      "page.hbs": "{{verdict}}",
    });
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    const prefix = ["bash", "-c", `(sleep 1; cat ${from} > pipe) & "$@"; code=$?; wait; exit $code`, "bash"];
    const ended = await runCli(args, { node, cwd, prefix });
    expect([ended.exitCode, ended.stderr]).toEqual([0, ""]);
  });

  test("is waited for, but not the output of a program that printed nothing", async () => {
    const startedAt = performance.now();
    const ended = await runCli(["run"], {
      node,
      cwd: temporaryFolder(),
      prefix: ["bash", "-c", '"$@" <(true)', "bash"],
    });
    expect([ended.exitCode, ended.stdout]).toEqual([2, ""]);
    expect(ended.stderr).toContain("is empty");
    expect(performance.now() - startedAt).toBeLessThan(MAX_WRITER_MS);
  });
});

describe("a glob", () => {
  test("ends if folders are linked in circles", async () => {
    const cwd = temporaryFolder({ "specs/a/spec.yaml": spec(`127.0.0.1:${await openPort()}`) });
    symlinkSync("..", join(cwd, "specs/a/up"));
    symlinkSync(".", join(cwd, "specs/here"));
    const step = await runAction({ spec: "specs/**/*.yaml" }, { node, cwd });
    expect([step.exitCode, step.outputs]).toMatchObject([0, { result: "pass", total: "1" }]);
  });
});

const mode = (inputs: { readonly mode?: string }) => inputs.mode;

describe("a link out of the workspace, which a pull request may contain", () => {
  const secret = "s3cr3t-of-the-runner";

  test.each([
    { input: "spec", inputs: { spec: "link" } },
    { input: "spec by a glob", inputs: { spec: "l*k" } },
    { input: "spec by a glob through a folder", inputs: { spec: "folder/*.json" } },
    { input: "spec by a glob through every folder", inputs: { spec: "**/*.json" } },
    { input: "installer", inputs: { installer: "link" } },
    { input: "context-file", inputs: { "context-file": "link" } },
    { input: "template", inputs: { template: "link" } },
    { input: "baseline", inputs: { baseline: "link" } },
    { input: "values", inputs: { values: "link" } },
    { input: "lint-contexts", inputs: { mode: "lint", "lint-contexts": "x=link" } },
    { input: "merge", inputs: { mode: "merge", spec: "", merge: "link" } },
    { input: "addresses", inputs: { addresses: "@link" } },
    { input: "a folder on the way", inputs: { "context-file": "folder/credentials.json" } },
  ])("is not followed as $input", async ({ inputs }) => {
    const elsewhere = temporaryFolder({ "credentials.json": `{"token": "${secret}"}` });
    const cwd = temporaryFolder({
      "spec.yaml": spec(`127.0.0.1:${await openPort()}`).replace("up", "{{kurl .token }}"),
    });
    symlinkSync(join(elsewhere, "credentials.json"), join(cwd, "link"));
    symlinkSync(elsewhere, join(cwd, "folder"));
    const step = await runAction({ spec: "spec.yaml", ...inputs }, { node, cwd });
    expect([step.exitCode, step.outputs.result]).toEqual([1, mode(inputs) === "lint" ? "fail" : "error"]);
    expect(step.stdout).toContain("a symbolic link leads out of the workspace");
    expect(step.stdout + step.stderr + step.summary).not.toContain(secret);
  });

  test("is not needed where the workflow itself names a file elsewhere: each input reads it", async () => {
    const address = `127.0.0.1:${await openPort()}`;
    const elsewhere = temporaryFolder({
      "spec.yaml": spec(address),
      "context.yaml": "a: 1\n",
      "page.hbs": "read from elsewhere",
      "list.txt": `${address}\n`,
    });
    const at = (name: string) => join(elsewhere, name);
    const inputs = {
      spec: at("spec.yaml"),
      "context-file": at("context.yaml"),
      template: at("page.hbs"),
      addresses: `@${at("list.txt")}`,
    };
    const step = await runAction(inputs, { node, cwd: temporaryFolder() });
    expect([step.exitCode, step.outputs.total]).toEqual([0, "2"]);
    expect(step.summary).toContain("read from elsewhere");
  });

  test("is not followed when a report is written", async () => {
    const elsewhere = temporaryFolder();
    const cwd = temporaryFolder();
    symlinkSync(elsewhere, join(cwd, "reports"));
    symlinkSync(join(elsewhere, "x"), join(cwd, "out.json"));
    const addresses = `127.0.0.1:${await openPort()}`;
    const report = "json=reports/gate.json\njson=reports/new/gate.json\njson=out.json";
    const step = await runAction({ addresses, report }, { node, cwd });
    expect(step.exitCode).toBe(1);
    expect(step.stdout).toContain("Cannot write report reports/gate.json: a symbolic link leads out");
    expect(step.stdout).toContain("Cannot write report reports/new/gate.json: a symbolic link leads out");
    expect([readdirSync(elsewhere), step.outputs]).toEqual([[], { result: "error" }]);
    // A link at the path of the file is replaced by the file.
    await runAction({ addresses, report: "json=out.json" }, { node, cwd });
    expect(JSON.parse(readFileSync(join(cwd, "out.json"), "utf8"))).toMatchObject({ result: "pass" });
  });

  test("is followed by the command line, whose user owns the files", async () => {
    const elsewhere = temporaryFolder({ "spec.yaml": spec(`127.0.0.1:${await openPort()}`) });
    const cwd = temporaryFolder();
    symlinkSync(join(elsewhere, "spec.yaml"), join(cwd, "link.yaml"));
    expect((await runCli(["run", "link.yaml"], { node, cwd })).exitCode).toBe(0);
  });
});
