import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { openPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";
import { nodes } from "./nodes.js";
import { projectFile, runAction, runCli } from "./run.js";

jest.setTimeout(60_000);

const example = projectFile("examples/kubernetes-api/host-preflight.yaml");
const clean = projectFile("examples/warning/host-preflight.yaml").replace(
  "'{{kurl .Values.address }}'",
  "db.example.com:1",
);

describe.each(nodes)("lint on Node $version", ({ path: node }) => {
  test("reports an error at its line, as text, JSON and SARIF, and exits with 2", async () => {
    const cwd = temporaryFolder({ "spec.yaml": clean.replace("db.example.com:1", "db.example.com") });
    const text = await runCli(["lint", "spec.yaml", "--report", "sarif=out/lint.sarif"], { node, cwd });
    expect(text.exitCode).toBe(2);
    expect(text.stdout).toMatch(/^spec\.yaml:10:18: error: Cannot dial "db\.example\.com".*\[address-syntax\]$/m);
    const sarif = JSON.parse(readFileSync(join(cwd, "out/lint.sarif"), "utf8"));
    expect(sarif).toMatchObject({ version: "2.1.0" });
    const json = await runCli(["lint", "spec.yaml", "--format", "json"], { node, cwd });
    expect(JSON.parse(json.stdout)).toMatchObject({ result: "fail", counts: { errors: 1 } });
  });

  test("dials nothing and exits with 0 without problems", async () => {
    const port = await openPort();
    const cwd = temporaryFolder({ "spec.yaml": clean.replace("db.example.com:1", `127.0.0.1:${port}`) });
    const { exitCode, stdout } = await runCli(["lint", "spec.yaml"], { node, cwd });
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining("notice")]);
  });

  test("prints which checks run in which context", async () => {
    const cwd = temporaryFolder({
      "spec.yaml": example,
      "installer.yaml": projectFile("examples/kubernetes-api/installer.yaml"),
      "join.yaml": "IsJoin: true",
      "first.yaml": "IsJoin: false",
    });
    const args = ["lint", "spec.yaml", "--installer", "installer.yaml", "--lint-context", "join=join.yaml"];
    const { stdout } = await runCli([...args, "--lint-context", "first=first.yaml"], { node, cwd });
    expect(stdout).toMatch(/check\s+join\s+first/);
    expect(stdout).toMatch(/Kubernetes API TCP Connection Status\s+runs\s+excluded/);
  });

  test("fails the step with annotations, and passes it without problems", async () => {
    const cwd = temporaryFolder({
      "bad.yaml": clean.replace("db.example.com:1", "db.example.com"),
      "good.yaml": clean,
    });
    const bad = await runAction({ mode: "lint", spec: "bad.yaml", report: "sarif=lint.sarif" }, { node, cwd });
    expect(bad.exitCode).toBe(1);
    expect(bad.outputs).toMatchObject({ result: "fail" });
    expect(bad.stdout).toMatch(/^::error title=address-syntax,file=bad\.yaml,line=10,col=18::/m);
    expect(bad.summary).toContain("lint: 1 error");
    expect(existsSync(join(cwd, "lint.sarif"))).toBe(true);
    const good = await runAction({ mode: "lint", spec: "good.yaml" }, { node, cwd });
    expect([good.exitCode, good.outputs.result]).toEqual([0, "pass"]);
  });
});
