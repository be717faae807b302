/** How often the clock advances while deadlines are pending. */
const BEAT_MS = 10;

/** The most that the clock advances between two beats. If more time has passed, the beat is late and so is this process. */
const LONGEST_STEP_MS = 2 * BEAT_MS;

/** The most that `elapsed()` advances between two beats. A process is so late only where it, or its machine, was stopped. */
const LONGEST_LATE_STEP_MS = 1_000;

let beatAtMs = performance.now();
let countedMs = 0;
let elapsedMs = 0;

/**
 * The time in milliseconds on a clock that stands still while this process is late: while it is stopped, has no CPU or
 * is busy with a long turn of the event loop, an answer may be waiting to be read. Deadlines are compared with this
 * clock, so that such time is not charged to the network.
 */
export function now(): number {
  return countedMs + Math.min(performance.now() - beatAtMs, LONGEST_STEP_MS);
}

/**
 * The time in milliseconds on a clock that runs on while this process is late, and stands still only while it is stopped. A peer
 * that keeps this process late, with more than it can read, does not stop it.
 */
export function elapsed(): number {
  return elapsedMs + Math.min(performance.now() - beatAtMs, LONGEST_LATE_STEP_MS);
}

/** A moment on both clocks, or a time between two moments, in milliseconds. */
export interface Reading {
  /** Of `now()`. */
  readonly countedMs: number;
  /** Of `elapsed()`. */
  readonly elapsedMs: number;
}

export function readClocks(): Reading {
  return { countedMs: now(), elapsedMs: elapsed() };
}

/** The time between two moments; none where the second is the earlier one. */
export function between(from: Reading, to: Reading): Reading {
  return {
    countedMs: Math.max(to.countedMs - from.countedMs, 0),
    elapsedMs: Math.max(to.elapsedMs - from.elapsedMs, 0),
  };
}

function advance(): void {
  [countedMs, elapsedMs] = [now(), elapsed()];
  beatAtMs = performance.now();
}

let users = 0;
let isBeating = false;

/** Keeps the clock running until it is let go as often. Without a user it stands still. */
export function keepClock(): void {
  users++;
  if (!isBeating) startBeat();
}

export function letClockGo(): void {
  users--;
}

/** The beat ends by itself, because users come and go by the thousand. */
function startBeat(): void {
  isBeating = true;
  advance();
  const beat = setInterval(() => {
    advance();
    if (users > 0) return;
    clearInterval(beat);
    isBeating = false;
  }, BEAT_MS);
  beat.unref();
}
