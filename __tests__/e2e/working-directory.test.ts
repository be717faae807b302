import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Report } from "../../src/report/model.js";
import { closedPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";
import { node } from "./nodes.js";
import { runAction, runCli } from "./run.js";

async function workspace(): Promise<string> {
  const address = `127.0.0.1:${await closedPort()}`;
  return temporaryFolder({
    "infra/specs/db.yaml": `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: db}
spec:
  collectors:
    - tcpConnect: {collectorName: db, address: '${address}'}
  analyzers:
    - tcpConnect:
        collectorName: db
        outcomes: [{fail: {when: connection-refused, message: down}}, {pass: {message: up}}]
`,
    "infra/targets.txt": `cache=${address}\n`,
  });
}

const inputs = { spec: "specs/*.yaml", addresses: "@targets.txt", report: "json=out/report.json", "fail-on": "never" };

describe("working-directory", () => {
  test("is where specs, files of addresses and reports of the action are, and annotations lead from the workspace", async () => {
    const cwd = await workspace();
    const step = await runAction({ ...inputs, "working-directory": "infra" }, { node, cwd });
    const report = step.report as unknown as Report;
    expect([step.exitCode, report.counts.total]).toEqual([0, 2]);
    expect(report.results.map(({ position }) => position.file)).toEqual(["infra/specs/db.yaml", "infra/targets.txt"]);
    expect(step.stdout).toContain("file=infra/specs/db.yaml,line=9");
    expect([existsSync(join(cwd, "infra/out/report.json")), existsSync(join(cwd, "out"))]).toEqual([true, false]);
  });

  test.each([
    { name: "does not exist", directory: "infrastructure", fault: "there is no such folder" },
    { name: "is a file", directory: "infra/targets.txt", fault: "it is not a folder" },
    { name: "is beside the workspace", directory: "../", fault: "it is not in the workspace" },
    { name: "is an absolute path elsewhere", directory: tmpdir(), fault: "it is not in the workspace" },
    {
      name: "is a link out of the workspace",
      directory: "elsewhere",
      fault: "a symbolic link leads out of the workspace",
    },
  ])("stops the action before anything is dialed when it $name", async ({ directory, fault }) => {
    const cwd = await workspace();
    symlinkSync(temporaryFolder(), join(cwd, "elsewhere"));
    const step = await runAction({ ...inputs, "working-directory": directory }, { node, cwd });
    expect(step.exitCode).toBe(1);
    expect(step.stdout).toContain(`input working-directory: Cannot use "${directory}": ${fault}`);
    expect(step.stdout).not.toContain("dial tcp");
  });

  test("is a flag of the command line, which trusts its user", async () => {
    const cwd = await workspace();
    mkdirSync(join(cwd, "beside"));
    const args = ["run", "specs/db.yaml", "--working-directory", "../infra", "--format", "json", "--fail-on", "never"];
    const ended = await runCli(args, { node, cwd: join(cwd, "beside") });
    expect([ended.exitCode, JSON.parse(ended.stdout).results[0].position.file]).toEqual([0, "../infra/specs/db.yaml"]);
  });

  test("is where a file of the name of an address may be, which is meant with ./ before it", async () => {
    const cwd = temporaryFolder({ "infra/db:5432": "nothing" });
    const run = (named: string) => runCli(["run", named, "--working-directory", "infra"], { node, cwd });
    const [either, file] = [await run("db:5432"), await run("./db:5432")];
    expect([either.exitCode, either.stderr]).toEqual([2, expect.stringContaining("a file of that name exists")]);
    expect([file.exitCode, file.stderr]).toEqual([2, expect.stringContaining("infra/db:5432:1:1")]);
  });
});
