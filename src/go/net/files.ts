import { readFileSync, statSync } from "node:fs";
import { isOutOfSockets, type Patience, roomForSocket } from "./limits.js";

/** Where the machine keeps what the resolver reads. */
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

/** A descriptor could not be had to read a file: a limit of ours, so the file must not count as missing. */
export class OutOfDescriptors extends Error {
  override readonly name = "OutOfDescriptors";
}

/** Reads files, and waits for a descriptor as long as others of ours may give one back. */
export async function withDescriptors<T>(read: () => T): Promise<T> {
  const patience: Patience = { aloneSince: undefined };
  for (;;) {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof OutOfDescriptors) || !(await roomForSocket(patience))) throw error;
    }
  }
}

export interface WatchOptions<T> {
  /** Whether the file itself says that it need not be looked at again. */
  readonly keepForever?: (value: T) => boolean;
  readonly now?: () => number;
}

/**
 * What a file says now: read again when it has changed, looked at no more often than every 5 seconds. The parser gets
 * `undefined` for a file that cannot be read.
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

/** What a file said when it was first asked for. */
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
