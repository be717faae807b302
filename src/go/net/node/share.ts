import type { QueryType } from "../dnsmessage.js";
import { Questions } from "../questions.js";
import { type Lookup, type LookupOptions, lookupFailed } from "../resolver.js";
import { type Cancel, type CancelScope, cancelScope } from "./cancel.js";
import { between, type Reading, readClocks } from "./clock.js";
import { Alarm, hasPassed, postpone } from "./deadline.js";
import { OwnTime } from "./own-time.js";
import { firstResult } from "./wait.js";

/** How a lookup reports its time to the dials that wait for it. */
export interface Turn {
  /** Called when its turn has come and the network's time starts. */
  readonly begin: () => void;
  /** What it waits on our own limits after that. */
  readonly ownTime: OwnTime;
  /** What it asks, and what has an answer. */
  readonly questions: Questions;
}

export type RunLookup = (cancel: Cancel, turn: Turn) => Promise<Lookup>;

interface SharedLookup {
  readonly result: Promise<Lookup>;
  readonly begun: Promise<void>;
  readonly scope: CancelScope;
  readonly ownTime: OwnTime;
  readonly questions: Questions;
  begunAt: Reading | undefined;
  waiters: number;
}

export type ShareLookups = (name: string, options: LookupOptions, run: RunLookup) => Promise<Lookup>;

/**
 * A function that shares one lookup between dials of the same name. The lookup has no deadline; each dial waits until
 * its own, and the last dial to leave cancels the lookup (net/lookup.go).
 */
export function shareLookups(): ShareLookups {
  const underWay = new Map<string, SharedLookup>();
  return async (name, options, run) => {
    if (hasPassed(options.deadline)) return timedOut(name);
    const key = `${options.family} ${name}`;
    const shared = underWay.get(key) ?? start(run);
    underWay.set(key, shared);
    shared.waiters++;
    const forget = () => underWay.get(key) === shared && underWay.delete(key);
    shared.result.then(forget, forget);
    try {
      return await waitFor(shared, name, options);
    } finally {
      if (--shared.waiters === 0) {
        forget();
        shared.scope.cancel();
      }
    }
  };
}

function timedOut(name: string, missing?: QueryType): Lookup {
  return lookupFailed(name, "dns-timeout", { why: "i/o timeout", missing });
}

function start(run: RunLookup): SharedLookup {
  const scope = cancelScope();
  const ownTime = new OwnTime();
  const questions = new Questions();
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const shared: SharedLookup = {
    begun,
    scope,
    ownTime,
    questions,
    begunAt: undefined,
    waiters: 0,
    result: Promise.resolve().then(() =>
      run(scope, {
        ownTime,
        questions,
        begin: () => {
          shared.begunAt ??= readClocks();
          begin();
        },
      }),
    ),
  };
  shared.result.then(begin, begin);
  return shared;
}

/** Waiting for its turn, or for a descriptor, is our own delay and moves the deadline; waiting for the answer does not. */
async function waitFor(shared: SharedLookup, name: string, { deadline, cancel }: LookupOptions): Promise<Lookup> {
  const { ownTime, questions } = shared;
  const joinedAt = readClocks();
  return await firstResult<Lookup | Promise<Lookup>, Waiting>({
    cancel,
    onCanceled: () => lookupFailed(name, "canceled", { why: "operation was canceled" }),
    open: () => ({ alarm: undefined, ownBefore: undefined, isOpen: true }),
    begin: (waiting, settle) => {
      void shared.begun.then(() => {
        if (!waiting.isOpen) return;
        if (shared.begunAt !== undefined) postpone(deadline, between(joinedAt, shared.begunAt));
        waiting.ownBefore = ownTime.spent;
        waiting.alarm = new Alarm(ownTime.move(deadline), () => settle(timedOut(name, questions.onlyUnanswered)));
      });
      shared.result.then(settle, () => settle(shared.result));
    },
    close: (waiting) => {
      waiting.isOpen = false;
      waiting.alarm?.disarm();
      if (waiting.ownBefore) postpone(deadline, between(waiting.ownBefore, ownTime.spent));
    },
  });
}

interface Waiting {
  alarm: Alarm | undefined;
  /** Of the lookup, when the wait for its answer began. */
  ownBefore: Reading | undefined;
  isOpen: boolean;
}
