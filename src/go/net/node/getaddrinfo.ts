import { domainToASCII } from "node:url";
import { createGate } from "./gate.js";
import { type Helper, type SystemAnswer, type SystemQuestion, startHelper } from "./lookup-helper.js";
import { readLines } from "./procfs.js";

/** The size of a helper: the names that it looks up at the same time. */
const SMALL = 4;
const LARGE = 64;

/**
 * How many helpers there are at most. libuv starts all threads of a process together, and ends it when one cannot be started:
 * a container has a limit of tasks, a user one of processes. From then on there are only a few small helpers.
 */
const MAX_HELPERS = 8;
const MAX_SMALL_HELPERS = 4;

/** How long none is started after a small one that could not start its threads. */
const START_AGAIN_MS = 1_000;

/** Part of a larger burst of questions would be lost or refused, and the C library waits five seconds before it repeats one. */
const BURST = { places: LARGE, holdMs: 3_000 };

/** Descriptors of a helper's own, and those that one lookup takes for files and sockets. */
const OWN_DESCRIPTORS = 24;
const DESCRIPTORS_PER_NAME = 4;

/**
 * How many names a helper may look up at the same time. Without a descriptor the C library reports that a name does not exist,
 * or an invalid argument, so as many are left as they may take. One name when there is none to read the limits.
 */
export function namesPerHelper(limits: readonly string[] | undefined): number {
  if (!limits) return 1;
  const limit = limits.find((line) => line.startsWith("Max open files"));
  const descriptors = Number(/\d+/.exec(limit ?? "")?.[0] ?? Number.POSITIVE_INFINITY);
  const names = Math.floor((descriptors - OWN_DESCRIPTORS) / DESCRIPTORS_PER_NAME);
  return Math.min(LARGE, Math.max(1, names));
}

/** Bytes of a name that libuv hands to the C library: `uv_getaddrinfo` has room for 255 and a NUL. */
const MAX_NAME_BYTES = 255;

/** Characters of a name that is converted, which takes time with their square. What Unicode drops or joins leaves a shorter one. */
const MAX_CONVERTED = 1_000;

/**
 * Whether Node can ask the C library for a name: it converts a name to ASCII first, and answers EINVAL where that fails, as for
 * U+200E or `xn--`, or where the name is too long.
 *
 * `domainToASCII` converts in the same way, and refuses some characters more, such as spaces. So it judges only names that have
 * something to convert.
 */
export function canBeAsked(name: string): boolean {
  if (name.length > MAX_CONVERTED) return false;
  const isConverted = /[^\0-\x7f]|xn--/i.test(name);
  const ascii = isConverted ? domainToASCII(name) : name;
  return ascii !== "" && ascii.length <= MAX_NAME_BYTES;
}

export type AskSystem = (question: SystemQuestion) => Promise<SystemAnswer>;

/** A function that asks the C library (getaddrinfo) for names, many at the same time, and lets this process end. */
export function createSystemAsker(start = startHelper): AskSystem {
  const gate = createGate(BURST);
  const helpers = createHelpers(start);
  let asked = 0;
  return async (question) => {
    asked++;
    const place = await gate.enter();
    try {
      return await askHelpers(question, helpers, () => asked);
    } finally {
      asked--;
      gate.leave(place);
    }
  };
}

/** Asks once more when a helper ends by itself, and another helper as often as one could not start. */
async function askHelpers(question: SystemQuestion, helpers: Helpers, asked: () => number): Promise<SystemAnswer> {
  for (let isAgain = false; ; ) {
    if (question.cancel.canceled) {
      // It may have been woken for a place that another question can have.
      helpers.wake(1);
      return { kind: "canceled" };
    }
    const helper = helpers.find(asked());
    if (helper === undefined) {
      await helpers.change();
      continue;
    }
    if ("code" in helper) return { kind: "failed", code: helper.code };
    const answer = await helper.ask(question);
    if (answer.kind !== "ended") return answer;
    if (helper.state === "not-started") continue;
    if (isAgain) return { kind: "failed", code: answer.code };
    isAgain = true;
  }
}

interface Helpers {
  /**
   * A helper with room for a name; it is started for as many names as are asked. `undefined` when all are busy, the code of the
   * error when there is none.
   */
  find(asked: number): Helper | { readonly code: string } | undefined;
  /** Waits for a helper to have room, or to end. */
  change(): Promise<void>;
  /** Ends so many of those waits. */
  wake(count: number): void;
}

function createHelpers(start: typeof startHelper): Helpers {
  let helpers: readonly Helper[] = [];
  let most = MAX_HELPERS;
  let isShortOfTasks = false;
  let startFrom = 0;
  const waiting: (() => void)[] = [];
  const wake = (count: number) => {
    for (const resolve of waiting.splice(0, count)) resolve();
  };
  const dropEnded = () => {
    const notStarted = helpers.filter(({ state }) => state === "not-started");
    helpers = helpers.filter(({ state }) => state === "starting" || state === "ready");
    if (notStarted.length === 0) return;
    isShortOfTasks = true;
    most = MAX_SMALL_HELPERS;
    if (notStarted.every(({ room }) => room > SMALL)) return;
    most = Math.max(1, helpers.length);
    startFrom = performance.now() + START_AGAIN_MS;
  };
  return {
    find(asked) {
      dropEnded();
      const free = helpers.find(({ names, room }) => names < room);
      if (free) return free;
      // Where tasks are few, one helper after the other shows how many of them there can be.
      const isFull = helpers.length >= most || (isShortOfTasks && helpers.some(({ state }) => state === "starting"));
      if (isFull) return undefined;
      const canStart = performance.now() >= startFrom;
      const size = isShortOfTasks || asked <= SMALL ? SMALL : LARGE;
      const started = canStart ? start(Math.min(size, namesPerHelper(readLimits())), wake) : "EAGAIN";
      if (typeof started === "string") return helpers.length > 0 ? undefined : { code: started };
      helpers = [...helpers, started];
      return started;
    },
    change: () => new Promise((resolve) => waiting.push(resolve)),
    wake,
  };
}

function readLimits(): readonly string[] | undefined {
  return readLines("/proc/self/limits");
}
