import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { temporaryFolder } from "../temporary-folder.js";

const root = process.cwd();
/** TEST_DIST names another build than the one that is committed. */
export const dist = process.env.TEST_DIST ?? join(root, "dist");
const action = parse(readFileSync(join(root, "action.yml"), "utf8")) as {
  inputs: Record<string, { default?: string }>;
};

export interface Ended {
  /** `null` if a signal ended it. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface StepEnded extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The JSON report that the output `report` names. */
  readonly report: Record<string, unknown> | undefined;
}

export interface Where {
  readonly node: string;
  readonly cwd: string;
  /** A command to put before node, such as `ip netns exec NAME`. */
  readonly prefix?: readonly string[];
  /** Called with the process as soon as it runs. */
  readonly onSpawned?: (child: ChildProcessWithoutNullStreams) => void;
}

/**
 * Runs dist/index.js as the runner does: with the runner's environment only, existing files, and every input with its
 * default.
 */
export async function runAction(
  inputs: Readonly<Record<string, string>>,
  { node, cwd, prefix = [], onSpawned }: Where,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<StepEnded> {
  const { files, environment } = stepOf(inputs, cwd);
  const command = [...prefix, node, join(dist, "index.js")];
  const ended = await end(command, { cwd, env: { ...environment, ...env }, ...(onSpawned && { onSpawned }) });
  const outputs = parseOutputs(readFileSync(join(files, "output"), "utf8"));
  const { report } = outputs;
  return {
    ...ended,
    outputs,
    summary: readFileSync(join(files, "summary"), "utf8"),
    report: report && existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined,
  };
}

/** The environment that the runner gives to a step of the action, and the folder of the files that it names. */
export function stepOf(inputs: Readonly<Record<string, string>>, cwd: string) {
  const files = temporaryFolder({ output: "", summary: "", state: "", env: "", "temp/x": "" });
  const defaults = Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: value = "" }]) => [
      name,
      value.startsWith("${{") ? "job" : value,
    ]),
  );
  // The runner hands on inputs that the action does not have, too.
  const given = Object.fromEntries(
    Object.entries({ ...defaults, ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const environment = {
    PATH: process.env.PATH ?? "",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "__self",
    GITHUB_JOB: "job",
    GITHUB_REPOSITORY: "example/example",
    GITHUB_SHA: "0123456789abcdef0123456789abcdef01234567",
    GITHUB_SERVER_URL: "https://github.example.com",
    GITHUB_WORKSPACE: cwd,
    GITHUB_OUTPUT: join(files, "output"),
    GITHUB_STEP_SUMMARY: join(files, "summary"),
    GITHUB_STATE: join(files, "state"),
    GITHUB_ENV: join(files, "env"),
    RUNNER_TEMP: join(files, "temp"),
    ...given,
  };
  return { files, environment };
}

/** Runs dist/cli.js with these arguments. */
export function runCli(
  args: readonly string[],
  { node, cwd, prefix = [], onSpawned }: Where,
  stdin = "",
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<Ended> {
  const environment = { PATH: process.env.PATH ?? "", HOME: cwd, ...env };
  const command = [...prefix, node, join(dist, "cli.js"), ...args];
  return end(command, { cwd, env: environment, stdin, ...(onSpawned && { onSpawned }) });
}

interface Surroundings extends Pick<Where, "cwd" | "onSpawned"> {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin?: string;
}

function end(command: readonly string[], { cwd, env, stdin = "", onSpawned }: Surroundings): Promise<Ended> {
  const [file = "", ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env: { ...env } });
    onSpawned?.(child);
    const output = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text) => (output.stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (output.stderr += text));
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, ...output }));
    child.stdin.on("error", () => {}).end(stdin);
  });
}

/** The file-command format: `name=value`, or `name<<delimiter`, lines, `delimiter`. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = "", , lines, value = ""] of text.matchAll(/^([^\n<=]+)(?:<<(\S+)\n([\s\S]*?)\n\2|=(.*))$/gm))
    outputs[name] = lines ?? value;
  return outputs;
}

/** Returns the path of a file of the project, for tests that run in another folder. */
export function projectFile(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
