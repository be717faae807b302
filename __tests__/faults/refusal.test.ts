import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { node } from "../e2e/nodes.js";
import { runAction, runCli } from "../e2e/run.js";
import { refusedRuns, specOf } from "../guard/refused-runs.js";
import { openPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";

jest.setTimeout(60_000);

let server: Server;
let connections = 0;
let address = "";

beforeAll(async () => {
  server = createServer((socket) => {
    connections++;
    socket.on("error", () => {}).destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `127.0.0.1:${(server.address() as { port: number }).port}`;
});

afterAll(() => {
  server.close();
});

/** One mistake of each stage. guard/refusal.test.ts has all of them, without the programs around the pipeline. */
const names = [
  "a value of an input that is not accepted",
  "an address that is none",
  "a missing context file",
  "a context of several documents",
  "a value of the Installer of another type",
  "a template that fails",
  "a value of the context that breaks out of its place",
  "a spec that is no YAML",
  "a timeout that is no duration",
  "an analyzer of an unknown collector",
  "a baseline that is no report",
];

describe("a mistake in the input", () => {
  test.each(names)("stops both programs before they dial: %s", async (name) => {
    const run = refusedRuns(address).find((each) => each.name === name);
    const cwd = temporaryFolder(run?.files);
    const given = { ...run?.given };
    const step = await runAction(given, { node, cwd });
    expect([step.exitCode, step.outputs, connections]).toEqual([1, { result: "error" }, 0]);
    const args = Object.entries(given).flatMap(([input, value]) =>
      input === "spec" ? [value] : [`--${input}`, value],
    );
    const ended = await runCli(["run", ...args], { node, cwd });
    expect([ended.exitCode, ended.stdout, connections]).toEqual([2, "", 0]);
  });

  test("in a template of the action stops it before it dials", async () => {
    const cwd = temporaryFolder({ "page.hbs": "{{#if" });
    const step = await runAction({ addresses: address, template: "page.hbs" }, { node, cwd });
    expect([step.exitCode, step.outputs, connections]).toEqual([1, { result: "error" }, 0]);
  });
});

/**
 * Counts the program's calls of the machine, and throws a value that is not an Error at one of them. Writes the count
 * to a file when the process ends.
 */
const THROWING = `
  const fs = require("node:fs");
  const count = fs.writeFileSync.bind(fs, process.env.CALLS_FILE);
  const at = Number(process.env.THROWS_AT);
  let calls = 0;
  const wrap = (object, name) => {
    const real = object[name];
    object[name] = function (...args) {
      if (++calls === at) throw "thrown at " + name;
      return Reflect.apply(real, this, args);
    };
  };
  for (const name of ["appendFileSync", "existsSync", "readFileSync", "statSync", "truncateSync"]) wrap(fs, name);
  for (const name of ["appendFile", "access", "mkdir", "open", "realpath", "rename", "rm", "stat", "writeFile"]) wrap(fs.promises, name);
  wrap(require("node:os"), "tmpdir");
  wrap(require("node:net").Socket.prototype, "connect");
  wrap(process, "cwd");
  wrap(process, "once");
  wrap(process.stdout, "write");
  process.on("exit", () => count(String(calls)));`;

describe("a step in which anything throws", () => {
  /** Runs the action with a fault at one of its calls. */
  async function runThrowing(at: number, inputs: Readonly<Record<string, string>>) {
    const cwd = temporaryFolder({ "preload.cjs": THROWING, "spec.yaml": specOf(inputs.target ?? "") });
    const env = {
      NODE_OPTIONS: `--require ${join(cwd, "preload.cjs")}`,
      CALLS_FILE: join(cwd, "calls"),
      THROWS_AT: String(at),
    };
    const { target: _, ...given } = inputs;
    const step = await runAction({ spec: "spec.yaml", ...given }, { node, cwd }, env);
    const isWhole = step.summary !== "" && step.report?.result === step.outputs.result && existsSync(join(cwd, "out"));
    return { ...step, isWhole, calls: Number(readFileSync(join(cwd, "calls"), "utf8")) };
  }

  const modes = [
    { mode: "run", inputs: { report: "junit=out" } },
    { mode: "lint", inputs: { report: "sarif=out" } },
  ];

  test.each(modes)("fails, or has published everything, at whichever call it is, in mode $mode", async (each) => {
    const given = { ...each.inputs, mode: each.mode, target: `127.0.0.1:${await openPort()}` };
    const whole = await runThrowing(0, given);
    expect(whole).toMatchObject({ exitCode: 0, outputs: { result: "pass" }, isWhole: true });
    expect(whole.calls).toBeGreaterThan(10);
    const failed = [];
    for (let at = 1; at <= whole.calls; at++) {
      const step = await runThrowing(at, given);
      if (step.exitCode !== 0) failed.push(at);
      else expect({ at, ...step }).toMatchObject({ at, outputs: { result: "pass" }, isWhole: true });
    }
    expect(failed.length).toBeGreaterThan(5);
  });
});
