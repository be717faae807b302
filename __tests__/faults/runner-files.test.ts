import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { node } from "../e2e/nodes.js";
import { runAction, runCli } from "../e2e/run.js";
import { closedPort, openPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";
import { canHaveDisk, createDisk, type Disk } from "./disk.js";

jest.setTimeout(60_000);

type Environment = Record<string, string | undefined>;

/** The fault, as a change of the environment. `cwd` has a folder `folder` and a file `file`. */
const faults = [
  {
    name: "the runner's temporary folder is a file",
    env: (cwd: string): Environment => ({ RUNNER_TEMP: join(cwd, "file") }),
    says: /::error::Cannot write report .*: ENOTDIR/,
  },
  {
    name: "the summary file is missing",
    env: (cwd: string): Environment => ({ GITHUB_STEP_SUMMARY: join(cwd, "none") }),
    says: /::error::Cannot write the job summary: Unable to access summary file/,
  },
  {
    name: "the summary file is a folder",
    env: (cwd: string): Environment => ({ GITHUB_STEP_SUMMARY: join(cwd, "folder") }),
    says: /::error::Cannot write the job summary: EISDIR/,
  },
  {
    name: "the runner has no summaries",
    env: (): Environment => ({ GITHUB_STEP_SUMMARY: undefined }),
    passes: true,
    says: /::warning::There is no job summary/,
  },
  {
    name: "the output file is missing",
    env: (cwd: string): Environment => ({ GITHUB_OUTPUT: join(cwd, "none") }),
    says: /::error::Cannot set the outputs: Missing file at path/,
  },
  {
    name: "the output file is a folder",
    env: (cwd: string): Environment => ({ GITHUB_OUTPUT: join(cwd, "folder") }),
    says: /::error::Cannot set the outputs: EISDIR/,
  },
  {
    name: "the runner has no output file",
    env: (): Environment => ({ GITHUB_OUTPUT: undefined }),
    passes: true,
    says: /::set-output name=result::/,
  },
  {
    name: "the runner has no temporary folder",
    env: (cwd: string): Environment => ({ RUNNER_TEMP: undefined, TMPDIR: cwd }),
    passes: true,
    says: /check/,
  },
  {
    name: "the runner's temporary folder does not exist yet",
    env: (cwd: string): Environment => ({ RUNNER_TEMP: join(cwd, "new/folder") }),
    passes: true,
    says: /check/,
  },
];

function workspace(): string {
  const cwd = temporaryFolder({ file: "a file", "folder/old": "old" });
  return cwd;
}

describe.each(faults)("if $name", ({ env = () => ({}), passes = false, says }) => {
  test(`a passing gate ${passes ? "passes" : "fails with the reason"}`, async () => {
    const cwd = workspace();
    const step = await runAction({ addresses: `127.0.0.1:${await openPort()}` }, { node, cwd }, env(cwd));
    expect(step.stdout).toMatch(says);
    expect([step.exitCode, step.stderr]).toEqual([passes ? 0 : 1, ""]);
    expect(step.stdout).toContain("The check passed");
    const changed = env(cwd);
    if (!("GITHUB_OUTPUT" in changed)) expect(step.outputs.result).toBe(passes ? "pass" : "error");
  });

  test("a failing gate fails, and reports it in all other places", async () => {
    const cwd = workspace();
    const step = await runAction({ addresses: `127.0.0.1:${await closedPort()}` }, { node, cwd }, env(cwd));
    expect(step.exitCode).toBe(1);
    expect(step.stdout).toMatch(says);
    expect(step.stdout).toContain("::error::1 of 1 check failed");
    const changed = env(cwd);
    if (!("GITHUB_OUTPUT" in changed)) expect(step.outputs).toMatchObject({ result: "fail", failed: "1" });
    if (!("GITHUB_STEP_SUMMARY" in changed)) expect(step.summary).toContain("1 of 1 check failed");
  });
});

describe("a run whose report cannot be written", () => {
  test.each([
    { report: "junit=folder", says: [/Cannot write report folder: it is a folder/] },
    { report: "html=file/page.html", says: [/Cannot write report file\/page.html: ENOTDIR/] },
    { report: "json=dangling/new/x.json", says: [/Cannot write report dangling\/new\/x.json: a symbolic link/] },
    {
      report: "tap=.git/x\njson=good.json\ntap=file/tap",
      says: [/Cannot write report .git\/x: it belongs to git/, /Cannot write report file\/tap: ENOTDIR/],
    },
  ])("is refused before anything is dialed: $report", async ({ report, says }) => {
    const cwd = workspace();
    symlinkSync("nothing", join(cwd, "dangling"));
    let dials = 0;
    const server = createServer((socket) => {
      dials++;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const addresses = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const flags = report.split("\n").flatMap((each) => ["--report", each]);
    const step = await runAction({ addresses, report }, { node, cwd });
    const ended = await runCli(["run", "--address", addresses, ...flags], { node, cwd });
    server.close();
    expect(dials).toBe(0);
    expect([step.exitCode, step.stderr, step.outputs]).toEqual([1, "", { result: "error" }]);
    expect([ended.exitCode, ended.stdout]).toEqual([2, ""]);
    for (const text of says) {
      expect(step.stdout).toMatch(text);
      expect(ended.stderr).toMatch(text);
    }
    expect(readdirSync(cwd).sort()).toEqual(["dangling", "file", "folder"]);
  });
});

describe("lint", () => {
  const spec = (address: string) => `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: example}
spec:
  collectors: [{tcpConnect: {collectorName: api, address: "${address}"}}]
  analyzers: [{tcpConnect: {checkName: API, collectorName: api, outcomes: [{pass: {when: connected, message: ok}}]}}]
`;

  test.each([
    { name: "a spec without an error", address: "api.example.com:443" },
    { name: "a spec with an error", address: "api.example.com" },
  ])("fails if its output cannot be written, for $name", async ({ address }) => {
    const cwd = temporaryFolder({ "spec.yaml": spec(address), file: "", "folder/x": "" });
    const env = {
      GITHUB_OUTPUT: join(cwd, "folder"),
      GITHUB_STEP_SUMMARY: join(cwd, "folder"),
      RUNNER_TEMP: join(cwd, "file"),
    };
    const step = await runAction({ spec: "spec.yaml", mode: "lint" }, { node, cwd }, env);
    expect([step.exitCode, step.stderr]).toEqual([1, ""]);
    expect(step.stdout).toMatch(/::error::Cannot write report .*: ENOTDIR/);
    expect(step.stdout).toMatch(/::error::Cannot set the outputs: EISDIR/);
    expect(step.stdout).toMatch(/::error::Cannot write the job summary: EISDIR/);
    const ended = await runCli(["lint", "spec.yaml", "--report", "json=folder"], { node, cwd });
    expect([ended.exitCode, ended.stdout]).toEqual([2, ""]);
    expect(ended.stderr).toMatch(/Cannot write report folder: it is a folder/);
  });
});

describe("the output report", () => {
  test("is empty if the report could not be written", async () => {
    const cwd = workspace();
    const inputs = { addresses: `127.0.0.1:${await openPort()}` };
    const step = await runAction(inputs, { node, cwd }, { RUNNER_TEMP: join(cwd, "file") });
    expect(step.outputs).toMatchObject({ result: "error", passed: "1", report: "" });
  });
});

const describeWithDisk = canHaveDisk() ? describe : describe.skip;

describeWithDisk("on a disk of its own", () => {
  let disk: Disk;
  beforeEach(() => {
    disk = createDisk();
  });
  afterEach(() => disk.remove());

  /** Ends a few bytes before the end of a page, so that only a part of the appended text fits. */
  const before = (line: string) => `${line.repeat(Math.ceil(4096 / line.length)).slice(0, 4060)}\n`;
  const at = (name: string) => join(disk.folder, name);

  test.each([
    { gate: "passes", port: openPort, counts: { result: "pass" } },
    { gate: "fails", port: closedPort, counts: { result: "fail" } },
  ])("that is full, a gate that $gate fails, and no file is lost or half-written", async ({ port, counts }) => {
    const old = { output: before("kept=1\n"), summary: before("kept\n"), report: '{ "an": "older report" }' };
    for (const [name, text] of Object.entries(old)) writeFileSync(at(name), text);
    disk.fill();
    const files = { GITHUB_OUTPUT: at("output"), GITHUB_STEP_SUMMARY: at("summary"), RUNNER_TEMP: disk.folder };
    const cwd = temporaryFolder();
    const inputs = {
      addresses: `127.0.0.1:${await port()}`,
      report: `prometheus=${at("report")}\njson=good.json\njunit=${at("new/junit.xml")}`,
    };
    const step = await runAction(inputs, { node, cwd }, files);
    expect(step.exitCode).toBe(1);
    expect(step.stdout).toMatch(/::error::Cannot write report .*: ENOSPC/);
    expect(step.stdout).toMatch(/::error::Cannot set the outputs: ENOSPC/);
    expect(step.stdout).toMatch(/::error::Cannot write the job summary: ENOSPC/);
    // The first output still fits, the others do not. Metrics stay until new ones take their place.
    const kept = { ...old, output: `${old.output}result=error\n` };
    for (const [name, text] of Object.entries(kept)) expect(readFileSync(at(name), "utf8")).toBe(text);
    expect(
      readdirSync(disk.folder, { recursive: true }).filter((name) => /\.tmp$|junit\.xml/.test(String(name))),
    ).toEqual([]);
    expect(JSON.parse(readFileSync(join(cwd, "good.json"), "utf8"))).toMatchObject(counts);
  });

  test.each([
    { gate: "passes", port: openPort },
    { gate: "fails", port: closedPort },
  ])("that is read-only, a gate that $gate fails with the reasons", async ({ port }) => {
    for (const name of ["output", "summary"]) writeFileSync(at(name), "kept");
    mkdirSync(at("work"));
    disk.makeReadOnly();
    const files = { GITHUB_OUTPUT: at("output"), GITHUB_STEP_SUMMARY: at("summary"), RUNNER_TEMP: disk.folder };
    const inputs = { addresses: `127.0.0.1:${await port()}` };
    const refused = await runAction({ ...inputs, report: "json=relative.json" }, { node, cwd: at("work") }, files);
    expect([refused.exitCode, refused.stdout]).toEqual([
      1,
      expect.stringMatching(/::error title=input-value::.*Cannot write report relative.json: EROFS/),
    ]);
    const step = await runAction(inputs, { node, cwd: at("work") }, files);
    expect(step.exitCode).toBe(1);
    expect(step.stdout).toMatch(/::error::Cannot write report .*: EROFS/);
    expect(step.stdout).toMatch(/::error::Cannot set the outputs: EROFS/);
    expect(step.stdout).toMatch(/::error::Cannot write the job summary: /);
  });

  test.each([
    { gate: "passes", port: openPort, exitCode: 1 },
    { gate: "fails", port: closedPort, exitCode: 3 },
  ])("that is full, a command that $gate prints the table and exits with $exitCode", async ({ port, exitCode }) => {
    disk.fill();
    const args = ["run", "--address", `x=127.0.0.1:${await port()}`, "--report", `json=${at("report.json")}`];
    const ended = await runCli(args, { node, cwd: temporaryFolder() });
    expect(ended.exitCode).toBe(exitCode);
    expect(ended.stdout).toContain("127.0.0.1");
    expect(ended.stderr).toMatch(/Cannot write report .*: ENOSPC/);
    expect(readdirSync(disk.folder)).toEqual(["filler"]);
  });

  test("that is full, a command whose standard output is on it fails with the reason", async () => {
    disk.fill();
    const prefix = ["sh", "-c", `exec "$@" > ${at("out")}`, "sh"];
    const args = ["run", "--address", `127.0.0.1:${await openPort()}`];
    const ended = await runCli(args, { node, cwd: temporaryFolder(), prefix });
    expect(ended.exitCode).toBe(1);
    expect(ended.stderr).toContain("ENOSPC");
  });
});

describe("if the working directory was removed", () => {
  test.each([
    { gate: "passes", port: openPort },
    { gate: "fails", port: closedPort },
  ])("a gate that $gate fails", async ({ port }) => {
    const cwd = temporaryFolder({ "gone/x": "" });
    const prefix = ["sh", "-c", `cd gone && rm -r ../gone && exec "$@"`, "sh"];
    const inputs = { addresses: `127.0.0.1:${await port()}` };
    const step = await runAction(inputs, { node, cwd, prefix });
    expect(step.exitCode).not.toBe(0);
    expect(step.stdout + step.stderr).toContain("uv_cwd");
    const ended = await runCli(["run", "--address", inputs.addresses], {
      node,
      cwd,
      prefix: ["sh", "-c", `mkdir -p gone; cd gone && rm -r ../gone && exec "$@"`, "sh"],
    });
    expect(ended.exitCode).not.toBe(0);
    expect(ended.stderr).toContain("uv_cwd");
  });
});
