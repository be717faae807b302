import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { node } from "../e2e/nodes.js";
import { dist, runAction, runCli } from "../e2e/run.js";
import { closedPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";

jest.setTimeout(60_000);

interface Program {
  /** The files that are loaded in any case. */
  readonly start: readonly string[];
  readonly imports: Readonly<Record<string, readonly string[]>>;
  /** The bundled files, by the file of dist that they are in. */
  readonly holds: Readonly<Record<string, readonly string[]>>;
}

const contents = JSON.parse(readFileSync(join(dist, "contents.json"), "utf8")) as Record<"action" | "cli", Program>;

/** What only specs, templates, lint, comments and globs need. */
const notForAddresses = [
  /^node_modules\/(.*\/node_modules\/)?(yaml|re2js|undici|tinyglobby|@octokit\/.*|@actions\/(github|http-client|exec|io))\//,
  /^node_modules\/handlebars\/(lib\/|dist\/cjs\/handlebars\/compiler\/)/,
  /^src\/(lint|render|yaml|kurl|go\/(template|sprig|regexp|yaml))\//,
];

const bytesOf = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
const needless = (program: Program, files: readonly string[]) =>
  files
    .flatMap((file) => program.holds[file] ?? [`${file} is not in contents.json`])
    .filter((module) => notForAddresses.some((pattern) => pattern.test(module)) || module.includes("contents.json"));

/** Has Node write, at its end, which files of dist it loaded. */
function recording() {
  const folder = temporaryFolder({
    "record.cjs": `process.on("exit", () => require("node:fs").writeFileSync(process.env.LOADED,
      JSON.stringify([...Object.keys(require.cache), ...process.moduleLoadList])));`,
  });
  const file = join(folder, "loaded.json");
  const all = () => JSON.parse(readFileSync(file, "utf8")) as string[];
  return {
    env: { NODE_OPTIONS: `--require ${join(folder, "record.cjs")}`, LOADED: file },
    loaded: () => all().flatMap((path) => (path.startsWith(dist) ? [path.slice(dist.length + 1)] : [])),
    /** Public modules of Node. */
    ofNode: () => all().flatMap((module) => /^NativeModule (?!internal\/)(.*)/.exec(module)?.[1] ?? []),
  };
}

describe("the action, given addresses", () => {
  const { action } = contents;

  test("starts with at most 700 kB, and nothing in it that only other runs need", () => {
    expect(action.start).toContain("index.js");
    expect(needless(action, action.start)).toEqual([]);
    expect(bytesOf(action.start)).toBeLessThanOrEqual(700_000);
  });

  test("loads at most 700 kB until its end, with every report on", async () => {
    const record = recording();
    const addresses = `127.0.0.1:${await closedPort()}`;
    const step = await runAction({ addresses }, { node, cwd: temporaryFolder() }, record.env);
    expect([step.exitCode, step.report?.result, step.summary !== ""]).toEqual([1, "fail", true]);
    const loaded = record.loaded();
    expect(loaded).toEqual(expect.arrayContaining([...action.start]));
    expect(needless(action, loaded)).toEqual([]);
    expect(bytesOf(loaded)).toBeLessThanOrEqual(700_000);
  });
});

test("the command line, given addresses, loads at most 400 kB, and nothing that only other runs need", async () => {
  const record = recording();
  const address = `127.0.0.1:${await closedPort()}`;
  const ended = await runCli(["run", "--address", address], { node, cwd: temporaryFolder() }, "", record.env);
  expect(ended.exitCode).toBe(3);
  const loaded = record.loaded();
  expect(loaded).toContain("cli.js");
  expect(needless(contents.cli, loaded)).toEqual([]);
  expect(bytesOf(loaded)).toBeLessThanOrEqual(400_000);
});

const CLOSED_SPEC = (port: number) => `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
spec:
  collectors: [{tcpConnect: {address: '127.0.0.1:${port}'}}]
  analyzers: [{tcpConnect: {outcomes: [{fail: {message: "closed"}}]}}]
`;

test.each([
  { of: "a table", args: [], isLoaded: false },
  { of: "a report with digests", args: ["--format", "json"], isLoaded: true },
])("the command line, given a spec, loads node:crypto for $of: $isLoaded", async ({ args, isLoaded }) => {
  const record = recording();
  const cwd = temporaryFolder({ "spec.yaml": CLOSED_SPEC(await closedPort()) });
  const ended = await runCli(["run", "spec.yaml", ...args], { node, cwd }, "", record.env);
  expect(ended.exitCode).toBe(3);
  expect(record.ofNode()).toContain("net");
  expect(record.ofNode().includes("crypto")).toBe(isLoaded);
});

/** What only v1beta3 templates and their values need. */
const ofValues =
  /^src\/(values|go\/(helm|toml|strvals|sprig\/(sprig3|v3)|semver\/\w+3))\b|^src\/(render|load)\/render-values/;

test.each([
  { name: "a plain spec", isHelm: false, args: [] },
  {
    name: "a template of kURL",
    isHelm: false,
    args: ["--context", "Values: {title: The API}"],
    title: "{{kurl .Values.title }}",
  },
  { name: "a template with values", isHelm: true, args: ["--set", "title=The API"], title: "{{ .Values.title }}" },
])("the command line, given $name, loads what values need: $isHelm", async ({ isHelm, args, title = "The API" }) => {
  const record = recording();
  const spec = `apiVersion: troubleshoot.sh/${isHelm ? "v1beta3" : "v1beta2"}
kind: HostPreflight
spec:
  collectors: [{tcpConnect: {address: '127.0.0.1:${await closedPort()}'}}]
  analyzers: [{tcpConnect: {checkName: '${title}', outcomes: [{fail: {message: "closed"}}]}}]
`;
  const cwd = temporaryFolder({ "spec.yaml": spec });
  const ended = await runCli(["run", "spec.yaml", ...args], { node, cwd }, "", record.env);
  expect(ended.exitCode).toBe(3);
  const modules = record.loaded().flatMap((file) => contents.cli.holds[file] ?? []);
  expect(modules.some((module) => ofValues.test(module))).toBe(isHelm);
});

describe.each(["action", "cli"] as const)("contents.json, of the %s,", (name) => {
  const program = contents[name];
  const entry = name === "action" ? "index.js" : "cli.js";

  test("lists every file of code", () => {
    const files = readdirSync(join(dist, name)).filter((file) => file.endsWith(".js"));
    expect(Object.keys(program.holds)).toEqual([...files.map((file) => `${name}/${file}`), entry].sort());
  });

  test("has each bundled file once, as dist has each module", () => {
    const files = Object.values(program.holds).flat();
    expect(files.filter((file, index) => files.indexOf(file) !== index)).toEqual([]);
    const modules = Object.keys(program.holds).flatMap((file) =>
      [...readFileSync(join(dist, file), "utf8").matchAll(/^\/\*{3}\/ (\d+):$/gm)].map(([, id]) => id),
    );
    expect(modules.length).toBeGreaterThan(10);
    expect(modules.filter((id, index) => modules.indexOf(id) !== index)).toEqual([]);
  });
});

test("RUNNER_DEBUG=1 shows the lines of src in stacks, and without it nothing reads a source map", async () => {
  const inputs = { addresses: `127.0.0.1:${await closedPort()}` };
  const env = { GITHUB_OUTPUT: "/no/such/file" };
  const where = { node, cwd: temporaryFolder() };
  const [debugged, usual] = await Promise.all([
    runAction(inputs, where, { ...env, RUNNER_DEBUG: "1" }),
    runAction(inputs, where, env),
  ]);
  const frames = [...debugged.stdout.matchAll(/at (?:async )?(\w+) \([^)]*?\/(src\/[\w/-]+\.ts):(\d+):/g)];
  const lines = frames.map(([, , file = "", line]) => readFileSync(file, "utf8").split("\n")[Number(line) - 1]);
  expect(frames.map(([, , file]) => file)).toEqual(expect.arrayContaining(["src/github/outputs.ts", "src/main.ts"]));
  // A frame is in the middle of a call, or where an error is made.
  expect(lines.filter((line) => line === undefined || !/\(|throw/.test(line))).toEqual([]);
  expect(usual.stdout).toMatch(/::debug::.*\/action\/main\.js:/);
});
