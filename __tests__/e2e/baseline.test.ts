import { describe, expect, jest, test } from "@jest/globals";
import { closedPort, openPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";
import { nodes } from "./nodes.js";
import { runAction, runCli } from "./run.js";

jest.setTimeout(60_000);

/** A closed port, an open one, and a baseline with these results. */
async function workspace(node: string) {
  const cwd = temporaryFolder({});
  const old = `old=127.0.0.1:${await closedPort()}`;
  const other = `other=127.0.0.1:${await openPort()}`;
  const first = await runCli(["run", "--address", old, "--address", other, "--report", "json=baseline.json"], {
    node,
    cwd,
  });
  expect(first.exitCode).toBe(3);
  return { cwd, old, other, broken: `other=127.0.0.1:${await closedPort()}` };
}

describe.each(nodes)("fail-on new with a baseline on Node $version", ({ path: node }) => {
  test("passes if the check failed before, and says why in every output", async () => {
    const { cwd, old, other } = await workspace(node);
    const why = "Does not fail the run, because fail-on is new";
    const flags = ["--baseline", "baseline.json", "--fail-on", "new", "--report", "html=report.html"];
    const command = await runCli(["run", "--address", old, "--address", other, ...flags], { node, cwd });
    expect(command.exitCode).toBe(0);
    expect(command.stdout).toMatch(/^✘ fail {2}as before {2}old /m);
    expect(command.stdout).toContain(
      `No new failure, 1 still failing since the baseline\nPASS  1 known failure, none new, 1 passed`,
    );
    expect(command.stdout).toContain(why);

    const addresses = `${old}\n${other}`;
    const inputs = { addresses, baseline: "baseline.json", "fail-on": "new" };
    const step = await runAction(inputs, { node, cwd });
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ result: "fail", failed: "1" });
    for (const output of [step.summary, step.stdout]) {
      expect(output).toContain("No new failure, 1 still failing since the baseline");
      expect(output).toContain(why);
    }
  });

  test("fails on a new failure, and distinguishes it from an old one", async () => {
    const { cwd, old, other, broken } = await workspace(node);
    const inputs = { addresses: `${old}\nother=${broken.slice(6)}`, baseline: "baseline.json", "fail-on": "new" };
    const step = await runAction(inputs, { node, cwd });
    expect(step.exitCode).toBe(1);
    // Another address is another check: the failure is new.
    expect(step.stdout).toMatch(/^✘ fail {2}as before {2}old /m);
    expect(step.stdout).toMatch(/^✘ fail {2}new {8}other /m);
    expect(step.summary).toContain("**1 new failure**, 1 still failing since the baseline");
    expect(step.summary).not.toContain("Does not fail the run");
    expect(other).not.toBe(broken);
  });
});
