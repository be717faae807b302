import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";

export interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly "continue-on-error"?: boolean;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

type Permissions = string | Readonly<Record<string, string>>;

export interface Job {
  readonly if?: string;
  readonly uses?: string;
  readonly permissions?: Permissions;
  readonly env?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps?: readonly Step[];
  readonly needs?: string | readonly string[];
}

export interface Workflow {
  readonly on: unknown;
  readonly permissions?: Permissions;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface WorkflowFile {
  readonly file: string;
  readonly text: string;
  readonly workflow: Workflow;
  readonly errors: readonly string[];
}

const folders = [".github/workflows", "examples"];

/** Every workflow that this repository runs or offers: a YAML file with `on` and `jobs`. */
export const workflowFiles: readonly WorkflowFile[] = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .filter((file) => /^on:[\s\S]*^jobs:/m.test(readFileSync(file, "utf8")))
    .map(read),
);

function read(file: string): WorkflowFile {
  const text = readFileSync(file, "utf8");
  const document = parseDocument(text, { version: "1.2" });
  return { file, text, workflow: document.toJS(), errors: document.errors.map(({ message }) => message) };
}

export function jobsOf({ workflow }: WorkflowFile): readonly (readonly [string, Job])[] {
  return Object.entries(workflow.jobs);
}

/** What a workflow uses, of jobs and of steps. */
export function usesOf(file: WorkflowFile): readonly string[] {
  return jobsOf(file).flatMap(([, job]) => [job.uses, ...(job.steps ?? []).map(({ uses }) => uses)].filter(isText));
}

function isText(value: string | undefined): value is string {
  return value !== undefined;
}
