import { type ChildProcessByStdio, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { type IpAddress, parseIp } from "../netip.js";
import type { Cancel } from "./cancel.js";
import { createGate } from "./gate.js";
import { readLines } from "./procfs.js";

/** The C library's answer for a name: addresses in its order, or a code such as `ENOTFOUND` or `EAI_AGAIN`. */
export type SystemAnswer =
  | { readonly kind: "addresses"; readonly addresses: readonly IpAddress[] }
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

export type AskSystem = (question: SystemQuestion) => Promise<SystemAnswer>;

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
      say({ id, code: error && (error.code || error.message), addresses: addresses && first(addresses, mostAddresses) }));
});
process.stdin.on("end", () => process.kill(process.pid, "SIGKILL"));
process.stdout.on("error", () => process.kill(process.pid, "SIGKILL"));
say({ ready: true });
`;

/** libuv uses half of its threads for names. */
const MAX_NAMES_PER_HELPER = 64;
const HELPERS = 8;

/** Part of a larger burst of questions would be lost, and the C library waits five seconds before it repeats one. */
const BURST = { places: MAX_NAMES_PER_HELPER, holdMs: 1_000, quietMs: 50 };

/** Descriptors of a helper's own, and those that one lookup takes for files and sockets. */
const OWN_DESCRIPTORS = 24;
const DESCRIPTORS_PER_NAME = 4;

/**
 * How many names a helper looks up at the same time. Without a descriptor the C library reports that a name does not exist, or
 * an invalid argument, so as many are left as they may take.
 */
export function namesPerHelper(limits: readonly string[] = readLines("/proc/self/limits")): number {
  const limit = limits.find((line) => line.startsWith("Max open files"));
  const descriptors = Number(/\d+/.exec(limit ?? "")?.[0] ?? Number.POSITIVE_INFINITY);
  const names = Math.floor((descriptors - OWN_DESCRIPTORS) / DESCRIPTORS_PER_NAME);
  return Math.min(MAX_NAMES_PER_HELPER, Math.max(1, names));
}

/** A function that asks the C library (getaddrinfo) for names, many at the same time, and lets this process end. */
export function createSystemAsker(): AskSystem {
  const helpers: Helper[] = [];
  const gate = createGate(BURST);
  const places: (() => void)[] = [];
  const freePlace = () => places.shift()?.();
  const mostNames = namesPerHelper();
  const findHelper = (): Helper | undefined => {
    for (const [index, helper] of [...helpers.entries()].reverse()) if (helper.ended) helpers.splice(index, 1);
    const free = helpers.find((helper) => helper.names < mostNames);
    if (free || helpers.length >= HELPERS) return free;
    const started = startHelper(freePlace);
    helpers.push(started);
    return started;
  };
  return async (question) => {
    const place = await gate.enter();
    try {
      for (;;) {
        if (question.cancel.canceled) return { kind: "canceled" };
        const helper = findHelper();
        if (helper) return await helper.ask(question);
        await new Promise<void>((resolve) => places.push(resolve));
      }
    } finally {
      gate.leave(place);
    }
  };
}

interface Helper {
  /** The lookups it is running, including those that were canceled. */
  readonly names: number;
  readonly ended: boolean;
  ask(question: SystemQuestion): Promise<SystemAnswer>;
}

function startHelper(onPlaceFree: () => void): Helper {
  const child = spawn(process.execPath, ["-e", HELPER], {
    stdio: ["pipe", "pipe", "ignore"],
    env: { ...process.env, UV_THREADPOOL_SIZE: String(2 * MAX_NAMES_PER_HELPER), NODE_OPTIONS: "" },
    windowsHide: true,
  });
  if (isPipeless(child)) return noHelper(child);
  const busyWith = new Map<number, (answer: SystemAnswer) => void>();
  const hold = holdProcessFor(child);
  let start = () => {};
  const started = new Promise<void>((resolve) => {
    start = resolve;
  });
  let nextId = 0;
  let ended = false;
  const end = (code: string) => {
    ended = true;
    for (const settle of busyWith.values()) settle({ kind: "failed", code });
    busyWith.clear();
    onPlaceFree();
  };
  child.on("error", (error: NodeJS.ErrnoException) => end(error.code ?? error.message));
  child.on("exit", () => end("ECHILD"));
  child.stdin.on("error", () => {});
  createInterface(child.stdout).on("line", (line) => {
    const said = JSON.parse(line) as Said;
    if (said.id === undefined) return start();
    busyWith.get(said.id)?.(systemAnswer(said));
    busyWith.delete(said.id);
    onPlaceFree();
  });
  return {
    get names() {
      return busyWith.size;
    },
    get ended() {
      return ended;
    },
    ask({ name, family, mostAddresses, cancel, begin }) {
      return new Promise((resolve) => {
        const id = nextId++;
        const letGo = hold();
        const settle = (answer: SystemAnswer) => {
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

/** Whether the process was not started for want of descriptors for its pipes, which Node's types do not show. */
function isPipeless(child: { readonly stdin: Writable | null }): boolean {
  return child.stdin === null || child.stdin === undefined;
}

function noHelper(child: { on(event: "error", listener: () => void): unknown }): Helper {
  child.on("error", () => {});
  return { names: 0, ended: true, ask: () => Promise.resolve({ kind: "failed", code: "EMFILE" }) };
}

interface Said {
  readonly id?: number;
  readonly code?: string | null;
  readonly addresses?: readonly { readonly address: string }[];
}

function systemAnswer({ code, addresses }: Said): SystemAnswer {
  if (code) return { kind: "failed", code };
  return { kind: "addresses", addresses: (addresses ?? []).flatMap(({ address }) => parseIp(address) ?? []) };
}

/** Keeps this process from ending while an answer is awaited, and only then. */
function holdProcessFor(child: ChildProcessByStdio<Writable, Readable, null>): () => () => void {
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
