import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { node } from "../e2e/nodes.js";
import { runAction, runCli } from "../e2e/run.js";
import { closedPort, openPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";

jest.setTimeout(60_000);

/** A shell around the program; its own end does not hide the program's exit code. */
const shell = (line: string) => ["bash", "-o", "pipefail", "-c", line, "bash"];

/** Enough lines that no buffer of a pipe holds what is said of them. */
const many = (port: number, checks = 100) =>
  Array.from({ length: checks }, (_, n) => `check-${n}=127.0.0.1:${port}`).join("\n");

const streams = [
  { name: "whose reader is gone", prefix: shell('"$@" | head -c0') },
  { name: "whose reader leaves in the middle", prefix: shell('"$@" | head -c100') },
  { name: "that is closed", prefix: shell('"$@" >&-') },
  { name: "whose errors' reader is gone", prefix: shell('"$@" 2> >(true)') },
  { name: "whose errors are closed", prefix: shell('"$@" 2>&-') },
  { name: "with nothing open at all", prefix: shell('"$@" <&- >&- 2>&-') },
];

describe.each(streams)("a standard output $name", ({ prefix }) => {
  test.each([
    { gate: "passes", port: openPort, exitCode: 0, result: "pass" },
    { gate: "fails", port: closedPort, exitCode: 1, result: "fail" },
  ])("leaves a step that $gate its verdict, outputs, summary and report", async ({ port, exitCode, result }) => {
    const inputs = { addresses: many(await port()) };
    const step = await runAction(inputs, { node, cwd: temporaryFolder(), prefix });
    expect(step.exitCode).toBe(exitCode);
    expect(step.outputs).toMatchObject({ result, total: "100" });
    expect(step.report).toMatchObject({ result, counts: { total: 100 } });
    expect(step.summary).toContain("100 checks");
  });

  test.each([
    { gate: "passes", port: openPort, exitCode: 0, result: "pass" },
    { gate: "fails", port: closedPort, exitCode: 3, result: "fail" },
  ])("leaves a command that $gate its verdict and report", async ({ port, exitCode, result }) => {
    const cwd = temporaryFolder();
    const args = ["run", "--address", many(await port()), "--report", "json=out.json"];
    const ended = await runCli(args, { node, cwd, prefix });
    expect(ended.exitCode).toBe(exitCode);
    expect(JSON.parse(readFileSync(join(cwd, "out.json"), "utf8"))).toMatchObject({ result, counts: { total: 100 } });
  });
});

describe("a reader that is slow", () => {
  test("gets all of the document", async () => {
    const args = ["run", "--address", many(await closedPort(), 2000), "--format", "json"];
    const prefix = shell('"$@" | (sleep 1; cat)');
    const { exitCode, stdout } = await runCli(args, { node, cwd: temporaryFolder(), prefix });
    expect(exitCode).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ result: "fail", counts: { total: 2000 } });
  });
});
