import { fstatSync, writeSync } from "node:fs";
import type { ReadOptions } from "../load/read.js";
import { beginUndecided } from "../report/undecided.js";
import { writeNow } from "./write-now.js";

/** A CI system that takes commands from the log of a step. */
export type LogSystem = "GitHub Actions" | "Azure Pipelines" | "TeamCity";

/** The parts of the process that the command line uses. */
export interface TerminalIo extends ReadOptions {
  readonly stdout: (text: string | Uint8Array) => void;
  readonly stderr: (text: string) => void;
  /** Writes to standard error what fits immediately. Of use while signals are listened to, which a write that waits would delay. */
  readonly status: (text: string) => void;
  /** Columns of the terminal that standard output, or standard error, is; undefined where it is none. */
  readonly columns: { readonly stdout: number | undefined; readonly stderr: number | undefined };
  /** Whether to write colours to standard output. */
  readonly color: boolean;
  /** The systems whose log standard output goes to, or may: a pipe of a step looks like that of the step itself. */
  readonly logSystems: readonly LogSystem[];
  /** Begins the command, which fails unless `exit` is called. */
  readonly begin: () => { readonly end: () => void };
  readonly exit: (code: number) => void;
}

/** The width of a terminal that does not report one. */
const USUAL_COLUMNS = 80;

export const processIo: TerminalIo = {
  get cwd() {
    return process.cwd();
  },
  stdin: readStandardInput,
  stdout: (text) => writeAll(1, text),
  stderr: (text) => {
    try {
      writeAll(2, text);
    } catch {
      // A message that cannot be written does not change the verdict.
    }
  },
  status: writeNow,
  columns: {
    get stdout() {
      return isatty(1) ? columnsOf(() => process.stdout) : undefined;
    },
    get stderr() {
      return isatty(2) ? columnsOf(() => process.stderr) : undefined;
    },
  },
  get color() {
    return wantsColor(process.env);
  },
  get logSystems() {
    const systems = logSystemsOf(process.env);
    return systems.length > 0 && mayBeLog(1) ? systems : [];
  },
  begin: () => beginUndecided((message) => processIo.stderr(`${message}\n`)),
  exit: (code) => {
    process.exitCode = code;
  },
};

/** Follows https://no-color.org, then FORCE_COLOR as Node does; otherwise a terminal that is not dumb gets colours. */
export function wantsColor(
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: () => boolean = () => isatty(1),
): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0";
  return env.TERM !== "dumb" && isTerminal();
}

/** The systems that a process runs in, by the variables that these set in each step. */
function logSystemsOf(env: Readonly<Record<string, string | undefined>>): readonly LogSystem[] {
  return [
    ...(env.GITHUB_ACTIONS === "true" ? (["GitHub Actions"] as const) : []),
    ...(env.TF_BUILD?.toLowerCase() === "true" ? (["Azure Pipelines"] as const) : []),
    ...(env.TEAMCITY_VERSION ? (["TeamCity"] as const) : []),
  ];
}

/** Node opens a terminal with the first look at its stream, for which there may be no descriptor. */
function columnsOf(stream: () => { readonly columns: number }): number {
  try {
    return stream().columns || USUAL_COLUMNS;
  } catch {
    return USUAL_COLUMNS;
  }
}

/** Recognizes files and pipes, the most usual case, without loading node:tty. */
function isatty(fd: number): boolean {
  try {
    return fstatSync(fd).isCharacterDevice() && process.getBuiltinModule("node:tty").isatty(fd);
  } catch {
    return false;
  }
}

/** Whether a descriptor is no file and no null device, where no one reads commands. */
function mayBeLog(fd: number): boolean {
  try {
    const stats = fstatSync(fd);
    return !stats.isFile() && (!stats.isCharacterDevice() || isatty(fd));
  } catch {
    return false;
  }
}

/** Reads to the end, or a chunk beyond what is allowed. */
async function readStandardInput({ maxBytes }: { readonly maxBytes: number }): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    bytes += (chunk as Buffer).length;
    if (bytes > maxBytes) break;
  }
  return Buffer.concat(chunks);
}

/** Writes everything before the process can end, even to a pipe that is full for a moment. */
function writeAll(fd: number, text: string | Uint8Array): void {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(fd, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
      // A pipe that does not block is full. Its reader gets a moment.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
