import { readFileSync, statSync } from "node:fs";
import { isOutOfSockets, roomForSocket } from "./limits.js";

/** The paths of the files that the resolver reads. */
export interface ResolverFiles {
  readonly hosts: string;
  readonly resolvConf: string;
  readonly nsswitch: string;
  readonly services: string;
}

export const MACHINE_FILES: ResolverFiles = {
  hosts: process.platform === "win32" ? windowsFile("hosts") : "/etc/hosts",
  resolvConf: "/etc/resolv.conf",
  nsswitch: "/etc/nsswitch.conf",
  services: process.platform === "win32" ? windowsFile("services") : "/etc/services",
};

function windowsFile(name: string): string {
  return `${process.env.SystemRoot ?? "C:\\Windows"}\\System32\\drivers\\etc\\${name}`;
}

const LOOK_AGAIN_MS = 5_000;

/** No descriptor was available to read a file. That is our own limit, so the file must not be treated as missing. */
export class OutOfDescriptors extends Error {
  override readonly name = "OutOfDescriptors";
}

/** Reads files; waits for a descriptor as long as other operations of ours may free one. */
export async function withDescriptors<T>(read: () => T): Promise<T> {
  for (;;) {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof OutOfDescriptors) || !(await roomForSocket())) throw error;
    }
  }
}

export interface WatchOptions<T> {
  /** Whether the file itself says that it need not be read again. */
  readonly keepForever?: (value: T) => boolean;
  readonly now?: () => number;
}

/**
 * The parsed content of a file. It is looked at every 5 seconds at most, and read again when it has changed. The parser
 * gets `undefined` for a file that cannot be read.
 */
export function watchFile<T>(
  path: string,
  parse: (text: string | undefined) => T,
  { keepForever = () => false, now = () => performance.now() }: WatchOptions<T> = {},
): () => T {
  let value: { readonly parsed: T; readonly stamp: string } | undefined;
  let lookAgainAt = 0;
  return () => {
    const nowMs = now();
    if (value && (nowMs < lookAgainAt || keepForever(value.parsed))) return value.parsed;
    const stamp = stampOf(path);
    if (!value || stamp !== value.stamp) value = { parsed: parse(readText(path)), stamp };
    lookAgainAt = nowMs + LOOK_AGAIN_MS;
    return value.parsed;
  };
}

/** The parsed content of a file as it was at the first call. */
export function readOnce<T>(path: string, parse: (text: string | undefined) => T): () => T {
  let value: { readonly parsed: T } | undefined;
  return () => {
    value ??= { parsed: parse(readText(path)) };
    return value.parsed;
  };
}

function stampOf(path: string): string {
  try {
    const { mtimeMs, size } = statSync(path);
    return `${mtimeMs} ${size}`;
  } catch {
    return "";
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (isOutOfSockets((error as NodeJS.ErrnoException).code ?? ""))
      throw new OutOfDescriptors(`open ${path}: too many open files`, { cause: error });
    return undefined;
  }
}
