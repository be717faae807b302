import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { repository } from "../repository.js";
import { temporaryFolder } from "../temporary-folder.js";
import { canHaveNamespace, createNamespace, type Namespace } from "./namespace.js";
import { node } from "./nodes.js";
import { projectFile, runAction, runCli, type StepEnded } from "./run.js";

const spec = `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: staging}
spec:
  collectors:
${["Postgres 127.0.0.2", "Redis 127.0.0.3", "API 127.0.0.1"]
  .map((one) => one.split(" "))
  .map(([name, ip]) => `    - tcpConnect: {collectorName: ${name}, address: "${ip}:8000", timeout: 700ms}`)
  .join("\n")}
  analyzers:
${["Postgres", "Redis", "API"]
  .map(
    (name) => `    - tcpConnect:
        checkName: ${name}
        collectorName: ${name}
        outcomes:
          - pass: {when: connected, message: reachable}
          - fail: {message: not reachable}`,
  )
  .join("\n")}
`;

/** What the firewall of each runner does with packets to these addresses. */
const firewalls: Readonly<Record<string, readonly string[]>> = {
  "eu-1": ["ip daddr 127.0.0.2 tcp dport 8000 drop"],
  "eu-2": ["ip daddr 127.0.0.3 tcp dport 8000 reject with tcp reset"],
  "us-1": ["tcp dport 8000 drop"],
};

const shards = 2;

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}
interface Step {
  readonly id?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

const workflow = parse(projectFile(".github/workflows/fleet.yml")) as Workflow;

/** The inputs of the step of a job that uses the action, with values for the expressions in them. */
function inputsOf(job: string, values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const step = workflow.jobs[job]?.steps.find(({ uses }) => uses?.startsWith(`${repository}@`));
  const filled = (text: unknown) =>
    String(text).replace(/\$\{\{ *(.*?) *\}\}/g, (_, expression: string) => {
      const value = values[expression];
      if (value === undefined) throw new Error(`No value for ${expression}`);
      return value;
    });
  return Object.fromEntries(Object.entries(step?.with ?? {}).map(([name, text]) => [name, filled(text)]));
}

interface Plan {
  readonly name?: string;
  /** GITHUB_WORKFLOW_REF. */
  readonly file?: string;
  readonly runners: string;
  readonly shards: string;
  readonly expected?: unknown;
  readonly refusal?: string;
}

describe("the plan of the fleet workflow", () => {
  test.each<Plan>([
    {
      runners: '["ubuntu-latest", ["self-hosted", "eu-1"]]',
      shards: "3",
      expected: {
        runners: '["ubuntu-latest",["self-hosted","eu-1"]]',
        names: '["ubuntu-latest","self-hosted-eu-1"]',
        shards: "[1,2,3]",
        // The key of a cache may not have a comma.
        baselines: "tcp-preflight/every%20hour%2C%20eu/staging/",
        call: expect.stringMatching(/^[0-9a-f]{16}$/),
        attempt: "2",
      },
    },
    ...[
      { file: "o/r/.github/workflows/a.yml@refs/pull/5/merge", key: ".github%2Fworkflows%2Fa.yml" },
      { file: "o/r/.github/workflows/a,b.yaml@refs/heads/c.yml@d", key: ".github%2Fworkflows%2Fa%2Cb.yaml" },
      { file: "o/rules/.github/workflows/a.yml@refs/heads/main", key: "o%2Frules%2F.github%2Fworkflows%2Fa.yml" },
      { file: "a.txt@refs/heads/main", key: "every%20hour%2C%20eu" },
    ].map(({ file, key }) => ({
      file,
      runners: '["a"]',
      shards: "1",
      expected: expect.objectContaining({ baselines: `tcp-preflight/${key}/staging/` }),
    })),
    { name: "a/b", runners: '["a"]', shards: "1", refusal: 'name is "a/b", not letters' },
    { name: "a\n", runners: '["a"]', shards: "1", refusal: 'name is "a\\n", not letters' },
    { name: "", runners: '["a"]', shards: "1", refusal: 'name is "", not letters' },
    { runners: '"ubuntu-latest"', shards: "1", refusal: "runners is not a list of labels" },
    { runners: "[]", shards: "1", refusal: "runners is not a list of labels" },
    { runners: "ubuntu-latest", shards: "1", refusal: "parse error" },
    { runners: '[{"group":"large"}]', shards: "1", refusal: "neither a label nor a list of labels" },
    ...['""', '" "', '["a",""]', '["a","\\t","b"]'].map((label) => ({
      runners: `["c",${label}]`,
      shards: "1",
      refusal: `runners: ${label} has an empty label`,
    })),
    { runners: '["a-b",["a","b"]]', shards: "1", refusal: "two of them have one name" },
    { runners: '["a/b"]', shards: "1", refusal: "cannot be the name of an artifact" },
    { runners: '[["self-hosted","a "]]', shards: "1", refusal: "cannot be the name of an artifact" },
    { runners: '["a"]', shards: "0", refusal: "shards is" },
    { runners: '["a"]', shards: "1\n", refusal: "shards is" },
    { runners: '["a\\n"]', shards: "1", refusal: "cannot be the name of an artifact" },
    { runners: '["a"]', shards: "1.5", refusal: "shards is" },
    { runners: '["a","b"]', shards: "129", refusal: "258; a matrix has 256 jobs at most" },
  ])("of $runners in $shards shards $file", ({ name = "staging", file, runners, shards, expected, refusal }) => {
    const script = workflow.jobs.plan?.steps[0]?.run ?? "";
    const folder = temporaryFolder({ output: "" });
    const files = { GITHUB_OUTPUT: join(folder, "output") };
    const inputs = {
      NAME: name,
      RUNNERS: runners,
      SHARDS: shards,
      GITHUB_WORKFLOW: "every hour, eu",
      GITHUB_REPOSITORY: "o/r",
      ...(file !== undefined && { GITHUB_WORKFLOW_REF: file }),
      GITHUB_RUN_ATTEMPT: "2",
    };
    const env = { PATH: process.env.PATH, ...files, ...inputs };
    const { status, stderr } = spawnSync("bash", ["-e", "-o", "pipefail", "-c", script], {
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    if (refusal !== undefined) {
      expect([status === 0, stderr]).toEqual([false, expect.stringContaining(refusal)]);
      expect(readFileSync(join(folder, "output"), "utf8")).toBe("");
      return;
    }
    expect([status, stderr]).toEqual([0, ""]);
    const lines = readFileSync(join(folder, "output"), "utf8").trim().split("\n");
    expect(Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)))).toEqual(expected);
  });
});

test("the reports of two calls of the fleet workflow are never merged with one another", () => {
  const uses = (job: string, action: string) =>
    workflow.jobs[job]?.steps.find(({ uses }) => uses?.startsWith(`actions/${action}@`))?.with ?? {};
  expect(uses("probe", "upload-artifact").name).toMatch(/^tcp-preflight-\$\{\{ needs\.plan\.outputs\.call \}\}-/);
  expect(uses("merge", "download-artifact").pattern).toMatch(
    /^tcp-preflight-\$\{\{ needs\.plan\.outputs\.call \}\}-\*$/,
  );
});

(canHaveNamespace() ? describe : describe.skip)("a fleet of three runners, each behind a firewall of its own", () => {
  const namespaces = new Map<string, Namespace>();
  // Of all tests together, so it is not removed after the first.
  const cwd = mkdtempSync(join(tmpdir(), "tcp-connect-preflight-fleet-"));
  let merged: StepEnded;

  beforeAll(async () => {
    writeFileSync(join(cwd, "staging.yaml"), spec);
    for (const [name, rules] of Object.entries(firewalls)) {
      const namespace = await createNamespace();
      namespaces.set(name, namespace);
      for (const rule of rules) {
        const [command = "", ...args] = [...namespace.prefix, "nft", `add rule inet t i ${rule}`];
        execFileSync(command, args);
      }
    }
    for (const [name, namespace] of namespaces) {
      for (let shard = 1; shard <= shards; shard += 1) {
        const values = {
          "join(matrix.runner, '-')": name,
          "matrix.shard": String(shard),
          "inputs.shards": String(shards),
          "inputs.spec": "staging.yaml",
          "inputs.addresses": "",
          "inputs.context": "",
          "inputs.allow": "",
          "inputs.timeout": "1s",
          "runner.temp": "temp",
        };
        const probe = await runAction(inputsOf("probe", values), { node, cwd, prefix: namespace.prefix });
        expect({ name, shard, exitCode: probe.exitCode }).toEqual({ name, shard, exitCode: 0 });
      }
    }
    merged = await merge([...namespaces.keys()]);
  }, 120_000);

  afterAll(() => {
    for (const namespace of namespaces.values()) namespace.remove();
    rmSync(cwd, { recursive: true, force: true });
  });

  function merge(names: readonly string[], { failOn = "fail", baseline = "" } = {}): Promise<StepEnded> {
    const values = {
      "needs.plan.outputs.names": JSON.stringify(names),
      "env.SAVES == 'true' && contains(inputs.fail-on, 'new') && 'fail' || inputs.fail-on": failOn,
      "inputs.baseline && 'tcp-preflight-baseline.json' || ''": baseline,
      "inputs.comment": "off",
      "inputs.name": "fleet",
      "runner.temp": "temp",
    };
    return runAction(inputsOf("merge", values), { node, cwd });
  }

  test("fails, and counts every check of every runner once", () => {
    expect(merged.exitCode).toBe(1);
    expect(merged.outputs).toMatchObject({ result: "fail", total: "9", passed: "4", failed: "5" });
  });

  test("has the endpoints by runners", () => {
    const rows = merged.summary.split("\n").filter((line) => /^\| \*\*/.test(line));
    expect(
      rows.slice(0, 3).map((row) =>
        row
          .split("|")
          .slice(2, -1)
          .map((cell) =>
            cell
              .replace(/\d.*ms|\d.*s$/, "")
              .replace(/\s+/g, " ")
              .trim(),
          ),
      ),
    ).toEqual([
      ["❌ no answer", "✅", "❌ no answer"],
      ["✅", "❌ refused", "❌ no answer"],
      ["✅", "✅", "❌ no answer"],
    ]);
  });

  test("says whose network, and which way, is closed", () => {
    const said = merged.summary
      .split("\n")
      .filter((line) => line.startsWith("- "))
      .slice(0, 3);
    expect(said).toEqual([
      "- us-1 reaches nothing: its network",
      "- Postgres is reachable from 1 of 3 runners; not from eu-1 and us-1, so the server is up",
      "- Redis is reachable from 1 of 3 runners; not from eu-2 and us-1, so the server is up",
    ]);
  });

  test("asks the network team for what gets no answer, and not for what is refused", () => {
    const csv = readFileSync(join(cwd, "temp/tcp-preflight-merged/firewall.csv"), "utf8").trim().split("\n").slice(1);
    expect(csv.map((line) => line.split(",").slice(0, 8).join(" "))).toEqual([
      "eu-1 127.0.0.1 127.0.0.2 127.0.0.2 8000 tcp Postgres no answer",
      "us-1 127.0.0.1 127.0.0.2 127.0.0.2 8000 tcp Postgres no answer",
      "us-1 127.0.0.1 127.0.0.3 127.0.0.3 8000 tcp Redis no answer",
      "us-1 127.0.0.1 127.0.0.1 127.0.0.1 8000 tcp API no answer",
    ]);
  });

  test("fails for a runner whose report is not there", async () => {
    const { outputs, stdout } = await merge([...namespaces.keys(), "ap-1"]);
    expect(outputs.result).toBe("fail");
    expect(stdout).toContain("missing: ap-1");
  });

  test("fails for a runner whose report is one that a pull request has committed", async () => {
    const eu = JSON.parse(readFileSync(join(cwd, "temp/tcp-preflight/eu-1-1.json"), "utf8"));
    mkdirSync(join(cwd, "tcp-preflight"), { recursive: true });
    writeFileSync(join(cwd, "tcp-preflight/ap-1-1.json"), JSON.stringify({ ...eu, name: "ap-1" }));
    const { stdout } = await merge([...namespaces.keys(), "ap-1"]);
    expect(stdout).toContain("missing: ap-1");
  });

  test("is compared with what an earlier run has saved, and says since when a check fails", async () => {
    await merge([...namespaces.keys()]);
    const script = workflow.jobs.merge?.steps.find(({ id }) => id === "keep")?.run ?? "";
    execFileSync("bash", ["-e", "-c", script], {
      cwd,
      env: { PATH: process.env.PATH, RUNNER_TEMP: join(cwd, "temp"), GITHUB_OUTPUT: join(cwd, "output") },
    });
    const baseline = "tcp-preflight-baseline.json";
    const { exitCode, stdout, summary } = await merge([...namespaces.keys()], { failOn: "new", baseline });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("No new failure, 5 still failing since the baseline");
    expect(summary).toMatch(/failing since \d\d:\d\d UTC, 2 runs/);
    // So a run of the default branch has it.
    const again = await merge([...namespaces.keys()], { failOn: "fail", baseline });
    expect(again.exitCode).toBe(1);
    expect(again.summary).toMatch(/failing since \d\d:\d\d UTC, 2 runs/);
  });

  test("is the same table on the command line", async () => {
    const { exitCode, stdout } = await runCli(["merge", "temp/tcp-preflight/*.json", "--expect", "6"], { node, cwd });
    expect(exitCode).toBe(3);
    expect(stdout.split("\n")[0]).toMatch(/^Endpoint +eu-1 +eu-2 +us-1$/);
    expect(stdout).toContain("us-1 reaches nothing: its network");
  });
});

test("a baseline that a pull request has committed is gone before the fleet workflow restores one", () => {
  const steps = workflow.jobs.merge?.steps ?? [];
  const baseline = "tcp-preflight-baseline.json";
  const restores = steps.findIndex(({ uses }) => uses?.startsWith("actions/cache/restore@"));
  expect([restores > 0, steps[restores]?.with?.path]).toEqual([true, baseline]);
  const scripts = steps.slice(0, restores).flatMap(({ run }) => run ?? []);
  const kept = temporaryFolder({ "report.json": "{}" });
  const bring = {
    "a file": (path: string) => writeFileSync(path, "{}"),
    "a link": (path: string) => symlinkSync(join(kept, "report.json"), path),
    "a folder": (path: string) => mkdirSync(path),
  };
  for (const [what, make] of Object.entries(bring)) {
    const cwd = temporaryFolder();
    make(join(cwd, baseline));
    const env = { PATH: process.env.PATH, PLAN: "success" };
    for (const script of scripts) execFileSync("bash", ["-e", "-c", script], { cwd, env });
    expect([what, readdirSync(cwd), readdirSync(kept)]).toEqual([what, [], ["report.json"]]);
  }
});

describe("the commands of examples/kubernetes", () => {
  test("run every shard, which are merged into the whole list", async () => {
    const cwd = temporaryFolder({ x: "" });
    const checks = (parse(projectFile("examples/kubernetes/checks.yaml")) as { data: Record<string, string> }).data;
    // Nothing listens there: the names of the example are on no network.
    const listed = (checks["checks.yaml"] ?? "").replace(/[a-z]+\.staging\.example\.com/g, "127.0.0.1");
    writeFileSync(join(cwd, "checks.yaml"), listed);
    mkdirSync(join(cwd, "reports"));
    const job = parse(projectFile("examples/kubernetes/shards.yaml")) as {
      spec: { completions: number; template: { spec: { containers: { args: string[]; env: { value: string }[] }[] } } };
    };
    const [container] = job.spec.template.spec.containers;
    expect(container?.env[0]?.value).toBe(String(job.spec.completions));
    for (let index = 0; index < job.spec.completions; index += 1) {
      const script = (container?.args[0] ?? "")
        .replace("exec tcp-connect-preflight", `exec "$NODE" "$CLI"`)
        .replace("/checks/", "")
        .replace("/dev/termination-log", "reason");
      const env = {
        PATH: process.env.PATH,
        JOB_COMPLETION_INDEX: String(index),
        SHARDS: "4",
        NODE: node,
        CLI: join(process.env.TEST_DIST ?? join(process.cwd(), "dist"), "cli.js"),
      };
      writeFileSync(join(cwd, "reports", `${index}.json`), execFileSync("sh", ["-c", script], { env, cwd }));
    }
    const { stdout } = await runCli(["merge", "reports/*.json", "--expect", "4", "--format", "json"], { node, cwd });
    const { counts, missing, results } = JSON.parse(stdout);
    expect({ total: counts.total, missing, titles: results.map(({ title }: { title: string }) => title) }).toEqual({
      total: 3,
      missing: undefined,
      titles: ["Postgres", "Redis", "Registry"],
    });
  }, 60_000);
});
