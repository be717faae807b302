import { type ChildProcess, type ChildProcessByStdio, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { type IpAddress, parseIp } from "../netip.js";
import type { Cancel } from "./cancel.js";

/** The C library's answer for a name: addresses in its order, or a code such as `ENOTFOUND` or `EAI_AGAIN`. */
export type SystemAnswer =
  | {
      readonly kind: "addresses";
      readonly addresses: readonly IpAddress[];
      /** How many more there are. */
      readonly furtherAddresses: number;
    }
  | { readonly kind: "failed"; readonly code: string }
  | { readonly kind: "canceled" };

export interface SystemQuestion {
  readonly name: string;
  readonly family: 0 | 4 | 6;
  /** How many addresses of each family are wanted. */
  readonly mostAddresses: number;
  readonly cancel: Cancel;
  /** Called when the library is asked: the end of the wait for a helper process. */
  readonly begin: () => void;
}

/**
 * The program of the helper process that asks the C library. A lookup of the library cannot be canceled, libuv runs two
 * at a time by default, and a process does not end while one runs. The helper has room for many names, keeps lookups
 * that were canceled to itself, and ends with this process whatever it is doing.
 */
const HELPER = `
const { lookup } = require("node:dns");
const first = (addresses, most, left = { 4: most, 6: most }) => addresses.filter(({ family }) => left[family]-- > 0);
const say = (answer) => process.stdout.write(JSON.stringify(answer) + "\\n");
let rest = "";
process.stdin.setEncoding("utf8");
process.stdin.on("data", (text) => {
  const lines = (rest + text).split("\\n");
  rest = lines.pop();
  for (const { id, name, family, mostAddresses } of lines.map((line) => JSON.parse(line)))
    lookup(name, { all: true, verbatim: true, family }, (error, addresses) =>
      say({
        id,
        code: error && (error.code || error.message),
        count: addresses && addresses.length,
        addresses: addresses && first(addresses, mostAddresses),
      }));
});
process.stdin.on("end", () => process.kill(process.pid, "SIGKILL"));
process.stdout.on("error", () => process.kill(process.pid, "SIGKILL"));
require("node:fs").stat("/", () => say({ ready: true }));
`;

/** A process without its threads may wait for ever, for one that does not exist. */
const MAX_START_MS = 10_000;

/** A process that asks the C library. */
export interface Helper {
  /** The lookups it is running, including those that were canceled. */
  readonly names: number;
  /** How many it may run. */
  readonly room: number;
  /** It is ready once it has its threads. `not-started`: it ended before. */
  readonly state: "starting" | "ready" | "ended" | "not-started";
  ask(question: SystemQuestion): Promise<HelperAnswer>;
}

/** `ended`: the helper, before it had an answer. */
export type HelperAnswer = SystemAnswer | { readonly kind: "ended"; readonly code: string };

/** The code of a helper that has ended by itself. */
export const ENDED = "ECHILD";

/**
 * Starts a helper with room for so many names; the code of the error where there is none. `wake` is called with the number of
 * questions that may find room: one for an answer, any number when the helper is ready or has ended.
 */
export function startHelper(room: number, wake: (questions: number) => void): Helper | string {
  const child = spawnHelper(room);
  if (typeof child === "string") return child;
  const busyWith = new Map<number, (answer: HelperAnswer) => void>();
  const hold = holdProcessFor(child);
  let start = () => {};
  const started = new Promise<void>((resolve) => {
    start = resolve;
  });
  let nextId = 0;
  let isReady = false;
  let ended = false;
  const giveUp = setTimeout(() => child.kill("SIGKILL"), MAX_START_MS).unref();
  const end = (code: string) => {
    if (ended) return;
    ended = true;
    clearTimeout(giveUp);
    for (const settle of busyWith.values()) settle({ kind: "ended", code });
    busyWith.clear();
    wake(Number.POSITIVE_INFINITY);
  };
  child.on("error", (error: NodeJS.ErrnoException) => end(error.code ?? error.message));
  child.on("exit", () => end(ENDED));
  child.stdin.on("error", ignore);
  const lines = createInterface(child.stdout);
  lines.on("error", ignore);
  lines.on("line", (line) => {
    const said = parseSaid(line);
    if (said === undefined) return;
    if (said.id === undefined) {
      isReady = true;
      clearTimeout(giveUp);
      start();
      return wake(Number.POSITIVE_INFINITY);
    }
    busyWith.get(said.id)?.(systemAnswer(said));
    busyWith.delete(said.id);
    wake(1);
  });
  return {
    room,
    get names() {
      return busyWith.size;
    },
    get state() {
      if (ended) return isReady ? "ended" : "not-started";
      return isReady ? "ready" : "starting";
    },
    ask({ name, family, mostAddresses, cancel, begin }) {
      return new Promise((resolve) => {
        const id = nextId++;
        const letGo = hold();
        const settle = (answer: HelperAnswer) => {
          leave();
          letGo();
          resolve(answer);
        };
        busyWith.set(id, settle);
        const leave = cancel.onCanceled(() => settle({ kind: "canceled" }));
        child.stdin.write(`${JSON.stringify({ id, name, family, mostAddresses })}\n`);
        void started.then(begin);
      });
    },
  };
}

type HelperProcess = ChildProcessByStdio<Writable, Readable, null>;

/** libuv uses half of its threads for names. V8 needs few: each is a task, of which a container may have few. */
function spawnHelper(room: number): HelperProcess | string {
  try {
    const child = spawn(process.execPath, ["--v8-pool-size=1", "-e", HELPER], {
      stdio: ["pipe", "pipe", "ignore"],
      env: { ...process.env, UV_THREADPOOL_SIZE: String(2 * room), NODE_OPTIONS: "" },
      windowsHide: true,
    });
    if (!isPipeless(child)) return child;
    (child as ChildProcess).on("error", ignore);
    return "EMFILE";
  } catch {
    // Node throws what it does not know to be a shortage, as of memory.
    return "EAGAIN";
  }
}

function ignore(): void {}

/** Whether the process was not started for want of descriptors for its pipes, which Node's types do not show. */
function isPipeless(child: { readonly stdin: Writable | null }): boolean {
  return child.stdin === null || child.stdin === undefined;
}

interface Said {
  readonly id?: number;
  readonly code?: string | null;
  /** Of all addresses; those that are wanted follow. */
  readonly count?: number;
  readonly addresses?: readonly { readonly address: string }[];
}

/** `undefined` for a line that the helper could not finish. */
function parseSaid(line: string): Said | undefined {
  try {
    return JSON.parse(line) as Said;
  } catch {
    return undefined;
  }
}

function systemAnswer({ code, count = 0, addresses = [] }: Said): SystemAnswer {
  if (code) return { kind: "failed", code };
  return {
    kind: "addresses",
    addresses: addresses.flatMap(({ address }) => parseIp(address) ?? []),
    furtherAddresses: count - addresses.length,
  };
}

/** Keeps this process from ending while an answer is awaited, and only then. */
function holdProcessFor(child: HelperProcess): () => () => void {
  const handles = [child, child.stdin, child.stdout] as unknown as { ref(): void; unref(): void }[];
  let held = 0;
  for (const handle of handles) handle.unref();
  return () => {
    if (held++ === 0) for (const handle of handles) handle.ref();
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      if (--held === 0) for (const handle of handles) handle.unref();
    };
  };
}
