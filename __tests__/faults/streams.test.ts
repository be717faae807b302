import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { node } from "../e2e/nodes.js";
import { runAction, runCli } from "../e2e/run.js";
import { closedPort, openPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";

jest.setTimeout(60_000);

/** Runs the program in a shell, which keeps the program's exit code. */
const shell = (line: string) => ["bash", "-o", "pipefail", "-c", line, "bash"];

/** Enough lines to exceed the buffer of a pipe. */
const many = (port: number, checks = 100) =>
  Array.from({ length: checks }, (_, n) => `check-${n}=127.0.0.1:${port}`).join("\n");

const streams = [
  { name: "whose reader is gone", prefix: shell('"$@" | head -c0') },
  { name: "whose reader exits early", prefix: shell('"$@" | head -c100') },
  { name: "that is closed", prefix: shell('"$@" >&-') },
  { name: "with a standard error whose reader is gone", prefix: shell('"$@" 2> >(true)') },
  { name: "with a closed standard error", prefix: shell('"$@" 2>&-') },
  { name: "without any open stream", prefix: shell('"$@" <&- >&- 2>&-') },
];

describe.each(streams)("a standard output $name", ({ prefix }) => {
  test.each([
    { gate: "passes", port: openPort, exitCode: 0, result: "pass" },
    { gate: "fails", port: closedPort, exitCode: 1, result: "fail" },
  ])(
    "does not change verdict, outputs, summary and report of a step that $gate",
    async ({ port, exitCode, result }) => {
      const inputs = { addresses: many(await port()) };
      const step = await runAction(inputs, { node, cwd: temporaryFolder(), prefix });
      expect(step.exitCode).toBe(exitCode);
      expect(step.outputs).toMatchObject({ result, total: "100" });
      expect(step.report).toMatchObject({ result, counts: { total: 100 } });
      expect(step.summary).toContain("100 checks");
    },
  );

  test.each([
    { gate: "passes", port: openPort, exitCode: 0, result: "pass" },
    { gate: "fails", port: closedPort, exitCode: 3, result: "fail" },
  ])("does not change verdict and report of a command that $gate", async ({ port, exitCode, result }) => {
    const cwd = temporaryFolder();
    const args = ["run", "--address", many(await port()), "--report", "json=out.json"];
    const ended = await runCli(args, { node, cwd, prefix });
    expect(ended.exitCode).toBe(exitCode);
    expect(JSON.parse(readFileSync(join(cwd, "out.json"), "utf8"))).toMatchObject({ result, counts: { total: 100 } });
  });
});

describe("a slow reader", () => {
  test("gets the whole document", async () => {
    const args = ["run", "--address", many(await closedPort(), 2000), "--format", "json"];
    const prefix = shell('"$@" | (sleep 1; cat)');
    const { exitCode, stdout } = await runCli(args, { node, cwd: temporaryFolder(), prefix });
    expect(exitCode).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ result: "fail", counts: { total: 2000 } });
  });
});
