import { type ChildProcessByStdio, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Cancel } from "./cancel.js";
import { createGate } from "./gate.js";
import { type IpAddress, parseIp } from "./netip.js";

/** What the C library says of a name: addresses in its order, or a code such as `ENOTFOUND` or `EAI_AGAIN`. */
export type SystemAnswer =
  | { readonly kind: "addresses"; readonly addresses: readonly IpAddress[] }
  | { readonly kind: "failed"; readonly code: string }
  | { readonly kind: "canceled" };

export interface SystemQuestion {
  readonly name: string;
  readonly family: 0 | 4 | 6;
  readonly cancel: Cancel;
  /** Called when the question is really under way. */
  readonly begin: () => void;
}

export type AskSystem = (question: SystemQuestion) => Promise<SystemAnswer>;

/**
 * The C library cannot be told to give up a name, libuv asks it for two names at a time by default, and a process
 * does not end while it is asking. So another process asks, with room for many names; it is left alone with a name
 * that nobody waits for any more, and ends with this one whatever it is doing.
 */
const HELPER = `
const { lookup } = require("node:dns");
const say = (answer) => process.stdout.write(JSON.stringify(answer) + "\\n");
let rest = "";
process.stdin.setEncoding("utf8");
process.stdin.on("data", (text) => {
  const lines = (rest + text).split("\\n");
  rest = lines.pop();
  for (const { id, name, family } of lines.map((line) => JSON.parse(line)))
    lookup(name, { all: true, verbatim: true, family }, (error, addresses) =>
      say({ id, code: error && (error.code || error.message), addresses }));
});
process.stdin.on("end", () => process.kill(process.pid, "SIGKILL"));
process.stdout.on("error", () => process.kill(process.pid, "SIGKILL"));
say({ ready: true });
`;

/** libuv serves names with half of its threads. */
const NAMES_PER_HELPER = 64;
const HELPERS = 8;

/** A burst of questions is lost in part, and the C library waits five seconds before it repeats one. */
const BURST = { places: NAMES_PER_HELPER, holdMs: 50 };

/** Asks the C library (getaddrinfo) for names, many at once and without holding this process. */
export function createSystemAsker(): AskSystem {
  const helpers: Helper[] = [];
  const gate = createGate(BURST);
  const places: (() => void)[] = [];
  const freePlace = () => places.shift()?.();
  const findHelper = (): Helper | undefined => {
    for (const [index, helper] of [...helpers.entries()].reverse()) if (helper.ended) helpers.splice(index, 1);
    const free = helpers.find((helper) => helper.names < NAMES_PER_HELPER);
    if (free || helpers.length >= HELPERS) return free;
    const started = startHelper(freePlace);
    helpers.push(started);
    return started;
  };
  return async (question) => {
    const leave = await gate.enter();
    try {
      for (;;) {
        if (question.cancel.canceled) return { kind: "canceled" };
        const helper = findHelper();
        if (helper) return await helper.ask(question);
        await new Promise<void>((resolve) => places.push(resolve));
      }
    } finally {
      leave();
    }
  };
}

interface Helper {
  /** Names it is busy with, those that nobody waits for any more included. */
  readonly names: number;
  readonly ended: boolean;
  ask(question: SystemQuestion): Promise<SystemAnswer>;
}

function startHelper(onPlaceFree: () => void): Helper {
  const child = spawn(process.execPath, ["-e", HELPER], {
    stdio: ["pipe", "pipe", "ignore"],
    env: { ...process.env, UV_THREADPOOL_SIZE: String(2 * NAMES_PER_HELPER), NODE_OPTIONS: "" },
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
    ask({ name, family, cancel, begin }) {
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
        child.stdin.write(`${JSON.stringify({ id, name, family })}\n`);
        void started.then(begin);
      });
    },
  };
}

/** Without a descriptor for its pipes the process is not even started, and Node's types do not tell. */
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

/** Keeps this process from ending while somebody waits for an answer, and only then. */
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
