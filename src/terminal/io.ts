import { fstatSync, writeSync } from "node:fs";
import type { ReadOptions } from "../load/read.js";

/** What the command line touches of the world. */
export interface TerminalIo extends ReadOptions {
  readonly stdout: (text: string | Uint8Array) => void;
  readonly stderr: (text: string) => void;
  /** Whether a person watches standard error. */
  readonly isTerminal: boolean;
  /** Whether standard output wants colours. */
  readonly color: boolean;
  /**
   * Begins as a command that fails, until `exit` says otherwise: Node ends a process that has nothing left to wait for
   * with code 0, so a verdict that never comes would be green.
   */
  readonly begin: () => { readonly end: () => void };
  readonly exit: (code: number) => void;
}

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
      // Whoever cannot be told must not change the verdict.
    }
  },
  get isTerminal() {
    return isatty(2);
  },
  get color() {
    return wantsColor(process.env);
  },
  begin: () => {
    process.exitCode = 1;
    const tell = () => processIo.stderr("The run ended before it had a verdict\n");
    process.once("exit", tell);
    return { end: () => process.off("exit", tell) };
  },
  exit: (code) => {
    process.exitCode = code;
  },
};

/** https://no-color.org, FORCE_COLOR as Node reads it; else colours on a terminal that is not dumb. */
export function wantsColor(
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: () => boolean = () => isatty(1),
): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0";
  return env.TERM !== "dumb" && isTerminal();
}

/** Files and pipes, the most usual case, are told without loading what terminals need. */
function isatty(fd: number): boolean {
  try {
    return fstatSync(fd).isCharacterDevice() && process.getBuiltinModule("node:tty").isatty(fd);
  } catch {
    return false;
  }
}

/** Not at one go: a read that holds the process could not be interrupted. */
async function readStandardInput({ maxBytes, signal }: { maxBytes: number; signal?: AbortSignal }): Promise<Buffer> {
  const { stdin } = process;
  const stop = () => stdin.destroy(signal?.reason);
  if (signal?.aborted) stop();
  signal?.addEventListener("abort", stop, { once: true });
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stdin) {
    chunks.push(chunk as Buffer);
    bytes += (chunk as Buffer).length;
    if (bytes > maxBytes) break;
  }
  signal?.removeEventListener("abort", stop);
  return Buffer.concat(chunks);
}

/** Writes it all before the process can end, also into a pipe that is full for a moment. */
function writeAll(fd: number, text: string | Uint8Array): void {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(fd, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
      // A pipe that is not blocking is full: give its reader a moment without spinning.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
