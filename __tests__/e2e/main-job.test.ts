import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { closedPort, openPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";
import { canHaveNamespace, createNamespace, type Namespace } from "./namespace.js";
import { nodes } from "./nodes.js";
import { projectFile, runAction, runCli } from "./run.js";

jest.setTimeout(60_000);

const spec = "examples/kubernetes-api/host-preflight.yaml";
const title = "Kubernetes API TCP Connection Status";

/** The example of the kURL documentation, with an installer that has this API server. */
function workspace(address: string, isJoin = true): string {
  const timeout = projectFile(spec).replace(/( +)address: .*/, "$&\n$1timeout: 1s");
  return temporaryFolder({
    "spec.yaml": projectFile(spec),
    "spec-1s.yaml": timeout,
    "installer.yaml": projectFile("examples/kubernetes-api/installer.yaml").replace("192.0.2.10:6443", address),
    "context.yaml": `IsJoin: ${isJoin}\n`,
  });
}

const inputs = { spec: "spec.yaml", installer: "installer.yaml", "context-file": "context.yaml" };
const flags = ["run", "spec.yaml", "--installer", "installer.yaml", "--context-file", "context.yaml"];

describe.each(nodes)("the main job on Node $version", ({ path: node }) => {
  test("passes if the port is open", async () => {
    const address = `127.0.0.1:${await openPort()}`;
    const cwd = workspace(address);
    const step = await runAction(inputs, { node, cwd });
    expect([step.exitCode, step.stderr]).toEqual([0, ""]);
    expect(step.outputs).toMatchObject({
      result: "pass",
      total: "1",
      passed: "1",
      failed: "0",
      excluded: "0",
      "failed-checks": "[]",
    });
    expect(step.report).toMatchObject({
      result: "pass",
      results: [
        {
          title,
          address,
          status: "pass",
          networkStatus: "connected",
          message: `Successfully connected to the Kubernetes API at address ${address}`,
        },
      ],
    });
    const { exitCode, stdout } = await runCli(flags, { node, cwd });
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`Successfully connected to the Kubernetes API at address ${address}`);
  });

  test("fails if the port is closed, with the message of the spec, at its line", async () => {
    const address = `127.0.0.1:${await closedPort()}`;
    const cwd = workspace(address);
    const sentence = `Connection to the Kubernetes API at address ${address} was refused`;
    const step = await runAction(inputs, { node, cwd });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ result: "fail", failed: "1", "failed-checks": JSON.stringify([title]) });
    expect(step.summary).toContain(sentence);
    expect(step.stdout).toMatch(/^::error title=[^\n]*file=spec\.yaml,line=14,col=9[^\n]*was refused/m);
    expect(step.stdout).toContain(`::error::1 of 1 check failed: ${title}`);
    expect(step.report).toMatchObject({
      results: [
        {
          reason: "refused",
          networkMessage: `dial tcp ${address}: connect: connection refused`,
          position: { file: "spec.yaml", line: 14, column: 9 },
        },
      ],
    });
    const { exitCode, stdout } = await runCli(flags, { node, cwd });
    expect(exitCode).toBe(3);
    expect(stdout).toContain(sentence);
  });

  test("dials nothing and passes if the context does not join, and reports the check as excluded", async () => {
    const cwd = workspace(`127.0.0.1:${await closedPort()}`, false);
    const step = await runAction(inputs, { node, cwd });
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ result: "pass", total: "0", excluded: "1" });
    expect(step.report).toMatchObject({
      results: [],
      excluded: [
        { title, kind: "collector" },
        { title, kind: "analyzer" },
      ],
    });
    expect(step.summary).toMatch(/excluded/i);
    expect(step.stdout).toContain("::warning title=nothing-checked::Nothing was checked");
    const { exitCode, stdout, stderr } = await runCli(flags, { node, cwd });
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining("excluded")]);
    expect(stderr).toContain("Nothing was checked: the only check is excluded");
  });
});

const describeWithNamespace = canHaveNamespace() ? describe : describe.skip;

describeWithNamespace("where packets are dropped", () => {
  let namespace: Namespace;
  beforeAll(async () => {
    namespace = await createNamespace();
  });
  afterAll(() => namespace.remove());

  test.each(nodes)("the main job fails with Timed out after the timeout, on Node $version", async ({ path: node }) => {
    const address = `127.0.0.1:${namespace.droppedPort}`;
    const where = { node, cwd: workspace(address), prefix: namespace.prefix };
    const sentence = `Timed out connecting to the Kubernetes API at address ${address}`;
    const step = await runAction({ ...inputs, spec: "spec-1s.yaml" }, where);
    expect(step.exitCode).toBe(1);
    // At the end of a cell an address is code.
    expect(step.summary).toContain(sentence.replace(address, `\`${address}\``));
    expect(step.report).toMatchObject({
      results: [
        {
          networkStatus: "connection-timeout",
          reason: "no-answer",
          networkMessage: `dial tcp ${address}: i/o timeout`,
        },
      ],
    });
    const { exitCode, stdout } = await runCli([...flags, "--timeout", "1s"], where);
    expect(exitCode).toBe(3);
    expect(stdout).toContain(sentence);
  });

  test("200 targets, 100 of which are dropped, take about one timeout", async () => {
    const lines = Array.from({ length: 100 }, (_, i) => [
      `open-${i}=127.0.1.${i + 1}:${namespace.openPort}`,
      `dropped-${i}=127.0.2.${i + 1}:${namespace.droppedPort}`,
    ]).flat();
    const where = { node: process.execPath, cwd: temporaryFolder(), prefix: namespace.prefix };
    const step = await runAction({ addresses: lines.join("\n"), timeout: "2s" }, where);
    expect(step.outputs).toMatchObject({ total: "200", passed: "100", failed: "100" });
    const { startedAt, finishedAt } = step.report as { startedAt: string; finishedAt: string };
    // One after another they would take 200 s, on any machine. bench/ measures the exact time.
    expect(Date.parse(finishedAt) - Date.parse(startedAt)).toBeLessThan(200_000);
  });
});
