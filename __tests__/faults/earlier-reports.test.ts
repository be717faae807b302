import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { node } from "../e2e/nodes.js";
import { runAction, runCli, type Where } from "../e2e/run.js";
import { openPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";

jest.setTimeout(60_000);

type Run = (inputs: Readonly<Record<string, string>>, where: Where) => Promise<{ readonly exitCode: number | null }>;

const cli: Run = ({ mode = "run", spec = "", merge = "", ...inputs }, where) =>
  runCli(
    [
      mode,
      ...[spec, merge].filter((path) => path !== ""),
      ...Object.entries(inputs).map(([name, value]) => `--${name}=${value}`),
    ],
    where,
  );

const programs: readonly { readonly program: string; readonly run: Run }[] = [
  { program: "the action", run: runAction },
  { program: "the command line", run: cli },
];

describe.each(programs)("a report of an earlier run of $program", ({ run }) => {
  /** A folder with the report of a run that passed, and the inputs of that run. */
  async function earlier() {
    const addresses = `API=127.0.0.1:${await openPort()}`;
    const cwd = temporaryFolder({ "wrong.yaml": "kind: HostPreflight", list: addresses });
    const inputs = { addresses, name: "eu-1", report: "json=eu-1.json" };
    expect((await run(inputs, { node, cwd })).exitCode).toBe(0);
    return { cwd, inputs, file: join(cwd, "eu-1.json") };
  }

  test("is not merged where the next run ends with an error", async () => {
    const { cwd, inputs, file } = await earlier();
    expect((await run({ ...inputs, spec: "wrong.yaml" }, { node, cwd })).exitCode).not.toBe(0);
    expect(existsSync(file)).toBe(false);
    const merged = await runCli(["merge", "eu-1.json", "--expect", "eu-1"], { node, cwd });
    expect([merged.exitCode, merged.stderr]).toEqual([2, expect.stringContaining("No such file: eu-1.json")]);
  });

  test("is not there while the next run dials, so that it is not taken where that one is killed", async () => {
    const { cwd, inputs, file } = await earlier();
    let wasThere: boolean | undefined;
    let kill = () => {};
    const server = createServer((socket) => {
      socket.on("error", () => {});
      wasThere = existsSync(file);
      kill();
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const { port } = server.address() as { port: number };
    const onSpawned: Where["onSpawned"] = (child) => {
      kill = () => child.kill("SIGKILL");
    };
    const next = { ...inputs, addresses: `API=127.0.0.1:${port}`, hold: "1m" };
    const { exitCode } = await run(next, { node, cwd, onSpawned });
    server.close();
    expect([exitCode, wasThere, existsSync(file)]).toEqual([null, false, false]);
  });

  test.each([
    { name: "is removed where an input is wrong", wrong: { timeout: "soon" }, isThere: false },
    {
      name: "is removed where another report cannot be written",
      wrong: { report: "json=eu-1.json\nhtml=folder" },
      isThere: false,
    },
    { name: "stays where the file is a spec", wrong: { spec: "eu-1.json", timeout: "soon" }, isThere: true },
    {
      name: "stays where an input that names files is wrong, since it is not known which are meant",
      wrong: { report: "json=eu-1.json\nhtlm=x" },
      isThere: true,
    },
  ])("$name", async ({ wrong, isThere }) => {
    const { cwd, inputs, file } = await earlier();
    mkdirSync(join(cwd, "folder"));
    expect((await run({ ...inputs, ...wrong }, { node, cwd })).exitCode).not.toBe(0);
    expect(existsSync(file)).toBe(isThere);
  });

  test("is compared with where it is the baseline, and then replaced", async () => {
    const { cwd, inputs, file } = await earlier();
    const before = readFileSync(file, "utf8");
    expect((await run({ ...inputs, baseline: "eu-1.json" }, { node, cwd })).exitCode).toBe(0);
    expect(readFileSync(file, "utf8")).not.toBe(before);
  });

  test.each(["run", "lint"])(
    "is not confused with a file that the inputs name, which a report of %s does not replace",
    async (mode) => {
      const { cwd, inputs } = await earlier();
      const { exitCode } = await run({ mode, addresses: "@list", report: "json=list" }, { node, cwd });
      expect([exitCode === 0, readFileSync(join(cwd, "list"), "utf8")]).toEqual([false, inputs.addresses]);
    },
  );

  test("is not there after a merge that ends with an error", async () => {
    const { cwd, file } = await earlier();
    const merge = { mode: "merge", merge: "wrong.yaml", report: "html=eu-1.json" };
    expect((await run(merge, { node, cwd })).exitCode).not.toBe(0);
    expect(existsSync(file)).toBe(false);
  });
});

test("a report that a pull request commits and makes a file of a glob is not merged, and the action fails", async () => {
  const address = `127.0.0.1:${await openPort()}`;
  const cwd = temporaryFolder({ "specs/a.yaml": "kind: HostPreflight", list: `API=${address}` });
  const inputs = { addresses: "@list", name: "eu-1", report: "json=reports/eu-1.json" };
  expect((await runAction(inputs, { node, cwd })).exitCode).toBe(0);
  symlinkSync("../reports/eu-1.json", join(cwd, "specs/zz.yaml"));
  const step = await runAction({ ...inputs, spec: "specs/*.yaml", "fail-on": "never" }, { node, cwd });
  expect([step.exitCode, step.stdout]).toEqual([1, expect.stringContaining("it is a file of the input spec")]);
  const merged = await runCli(["merge", "reports/*.json", "--expect", "eu-1"], { node, cwd });
  expect([merged.exitCode, merged.stderr]).toEqual([2, expect.stringContaining("No file matches")]);
});
