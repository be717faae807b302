import { describe, expect, jest, test } from "@jest/globals";
import { parse } from "yaml";
import { closedPort, openPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";
import { nodes } from "./nodes.js";
import { projectFile, runAction, runCli } from "./run.js";

jest.setTimeout(60_000);

const spec = projectFile("examples/values/preflight.yaml");
const values = projectFile("examples/values/values.yaml");
const production = projectFile("examples/values/production.yaml");
const workflow = projectFile("examples/values/workflow.yml");

/** The example, with its targets on the loopback interface. */
async function example() {
  const [open, closed] = [await openPort(), await closedPort()];
  const files = {
    "examples/values/preflight.yaml": spec,
    "examples/values/values.yaml": values.replaceAll("localhost", "127.0.0.1").replaceAll("5432", `${open}`),
    "examples/values/production.yaml": production
      .replaceAll("db.example.com", "127.0.0.1")
      .replaceAll("5432", `${open}`)
      .replace("cache.example.com:6379", `127.0.0.1:${closed}`),
  };
  return { cwd: temporaryFolder(files), open, closed };
}

describe.each(nodes)("a spec with values on Node $version", ({ path: node }) => {
  test("is run with one file of values, and with a value that is set", async () => {
    const { cwd, closed } = await example();
    const args = [
      "run",
      "examples/values/preflight.yaml",
      "--values",
      "examples/values/values.yaml",
      "--format",
      "json",
    ];
    const passed = await runCli(args, { node, cwd });
    expect([passed.exitCode, JSON.parse(passed.stdout).counts.passed]).toEqual([0, 1]);
    const failed = await runCli([...args, "--set", `targets[0].port=${closed}`], { node, cwd });
    expect([failed.exitCode, JSON.parse(failed.stdout).results[0]]).toEqual([
      3,
      expect.objectContaining({ address: `127.0.0.1:${closed}`, networkStatus: "connection-refused" }),
    ]);
  });

  test("is rendered with the later of two files over the earlier, as preflight spells them", async () => {
    const { cwd, open, closed } = await example();
    const files = "examples/values/values.yaml,examples/values/production.yaml";
    const { exitCode, stdout } = await runCli(["render", "examples/values/preflight.yaml", "--values", files], {
      node,
      cwd,
    });
    expect(exitCode).toBe(0);
    expect([...stdout.matchAll(/address: (.*)/g)].map(([, address]) => address)).toEqual([
      `"127.0.0.1:${open}"`,
      `"127.0.0.1:${closed}"`,
    ]);
    expect(stdout).toContain('timeout: "3s"');
  });

  test("shows in lint which checks run with which file of values", async () => {
    const { cwd } = await example();
    const contexts = ["common=examples/values/values.yaml", "production=examples/values/production.yaml"];
    const { exitCode, stdout } = await runCli(
      ["lint", "examples/values/preflight.yaml", ...contexts.flatMap((context) => ["--lint-context", context])],
      { node, cwd },
    );
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/check\s+common\s+production/);
    expect(stdout).toMatch(/database is reachable\s+runs\s+runs/);
    expect(stdout).toMatch(/The cache is reachable\s+-\s+runs/);
  });

  test("is run by the step of the example's workflow", async () => {
    const { cwd, open } = await example();
    const { jobs } = parse(workflow) as {
      jobs: { preflight: { steps: { uses: string; with: Record<string, string> }[] } };
    };
    const given = jobs.preflight.steps.find(({ uses }) => uses === "./")?.with ?? {};
    const set = given.set?.replace("5433", `${open}`) ?? "";
    const step = await runAction({ ...given, set }, { node, cwd });
    expect([step.exitCode, step.outputs.result, step.outputs.total]).toEqual([0, "warn", "2"]);
    expect(step.summary).toContain("The cache cannot be reached, so the application is slower");
  });

  test("is a step of the action, with annotations on the lines of the template", async () => {
    const { cwd, closed } = await example();
    const step = await runAction(
      {
        spec: "examples/values/preflight.yaml",
        values: "examples/values/values.yaml\nexamples/values/production.yaml",
        set: `targets[0].port=${closed}`,
      },
      { node, cwd },
    );
    expect([step.exitCode, step.outputs.result]).toEqual([1, "fail"]);
    const line = spec.split("\n").findIndex((each) => each.includes('is reachable" .name')) + 1;
    expect(step.stdout).toMatch(
      new RegExp(`^::error [^\n]*file=examples/values/preflight.yaml,line=(?:${line - 1}|${line}),`, "m"),
    );
  });

  test.each([
    {
      name: "without values",
      args: [],
      message: "preflight.yaml:5:9: A v1beta3 spec with Helm templates requires values",
    },
    {
      name: "with a context alone",
      args: ["--context", "a: 1"],
      message: "--context: A context belongs to {{kurl}} templates",
    },
    {
      name: "with values that are a list",
      args: ["--values", "list.yaml"],
      message: "list.yaml:1:1: Cannot read the values",
    },
    {
      name: "with a set that has no value",
      args: ["--set", "a"],
      message: '--set: Cannot use line 1: key "…" has no value',
    },
  ])("is refused $name, with exit code 2", async ({ args, message }) => {
    const cwd = temporaryFolder({ "preflight.yaml": spec, "list.yaml": "- a" });
    const { exitCode, stderr, stdout } = await runCli(["run", "preflight.yaml", ...args], { node, cwd });
    expect([exitCode, stderr + stdout]).toEqual([2, expect.stringContaining(message)]);
  });
});
