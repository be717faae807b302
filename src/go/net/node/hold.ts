import type { Socket } from "node:net";
import { Alarm, deadlineAfter } from "./deadline.js";

/** Go's words for a connection that the peer has reset. */
export const RESET = "connection reset by peer";

/** Turns of the event loop in which data is read that came before the end of the time. */
const MAX_LAST_TURNS = 100;

/** Bytes that are read of a connection while it is held. Each second allows `MORE_PER_SECOND` of them more. */
export const MAX_HELD_BYTES = 16 * 1_024 * 1_024;

/** What all connections that are held at once share of these. */
export const MAX_SHARED_BYTES = 256 * 1_024 * 1_024;

/** What each of them has, however many share. A greeting is shorter. */
const LEAST_BYTES = 1_024 * 1_024;

/** With this part of the least, a server that writes a log or a screen, 64 kB in a second, never sends too much. */
const MORE_PER_SECOND = 1 / 16;

/** Bytes that are read after that, at the end: more than the kernels of both ends keep by default. */
export const MAX_LAST_BYTES = 64 * 1_024 * 1_024;

/** A peer whose data did not fit sends on, or ends, within this time after it is read again. */
const RESUMED_MS = 1_000;

/** The longest time to read at the end. */
const MOST_LAST_MS = 10_000;

/** The connections that are held now. */
let heldNow = 0;

/**
 * Returns the bytes that are read of one connection of those that are held at once. They depend on how many there are, never on
 * what is sent, so that no peer changes the result of another.
 */
export function shareOf(heldAtOnce: number): number {
  return Math.min(MAX_HELD_BYTES, Math.max(MAX_SHARED_BYTES / heldAtOnce, LEAST_BYTES));
}

/** How a hold ended. */
export type Held =
  | { readonly kind: "held" }
  /** The peer ended the connection before. */
  | { readonly kind: "hung-up"; readonly how: string }
  /** The peer sent so much that not all of it was read, and the end may be behind it. */
  | { readonly kind: "unread" };

/**
 * Keeps a connection open for so long, in milliseconds, without sending anything. Calls back once.
 *
 * Time in which this process is late does not count, up to a limit, and what has come by then is read, since the end of the
 * connection may be behind it.
 */
export function hold(socket: Socket, holdMs: number, onDone: (held: Held) => void): void {
  const startedAt = performance.now();
  let isDone = false;
  let isLast = false;
  let hasRead = false;
  let share = MAX_HELD_BYTES;
  let read = 0;
  let quiet: NodeJS.Timeout | undefined;
  let longest: NodeJS.Timeout | undefined;
  heldNow++;
  const end = () => {
    if (isDone) return;
    isDone = true;
    heldNow--;
    alarm.disarm();
    clearTimeout(quiet);
    clearTimeout(longest);
  };
  const done = (held: Held) => {
    if (isDone) return;
    end();
    onDone(held);
  };
  const hungUp = (how: string) =>
    done({ kind: "hung-up", how: `${how} after ${Math.round(performance.now() - startedAt)}ms` });
  const readOn = (turnsLeft: number) => {
    if (!hasRead || turnsLeft === 0) return done({ kind: "held" });
    hasRead = false;
    setImmediate(readOn, turnsLeft - 1);
  };
  const endIfQuiet = () => {
    // Where this process is late, what has come is read before the immediate.
    hasRead = false;
    setImmediate(() => {
      if (!hasRead) done({ kind: "held" });
    });
  };
  // Not more again when others end, since all may end at once.
  const shareAgain = () => {
    share = Math.min(share, shareOf(heldNow));
    return share;
  };
  const mayRead = () => {
    if (quiet) return MAX_LAST_BYTES;
    const heldSeconds = (performance.now() - startedAt) / 1_000;
    return shareAgain() * (1 + heldSeconds * MORE_PER_SECOND);
  };
  const readLast = () => {
    if (isLast) return;
    isLast = true;
    if (!socket.isPaused()) return readOn(MAX_LAST_TURNS);
    // A kernel that keeps the data of many drops some, and a peer that waits to send it again looks like one that is quiet.
    if (shareAgain() < MAX_HELD_BYTES) return done({ kind: "unread" });
    read = 0;
    quiet = setTimeout(endIfQuiet, RESUMED_MS);
    longest = setTimeout(done, MOST_LAST_MS, { kind: "unread" });
    socket.resume();
  };
  const alarm = new Alarm(deadlineAfter(holdMs), readLast);
  socket.on("error", () => hungUp(RESET));
  socket.once("end", () => hungUp("connection closed by peer"));
  socket.once("close", end);
  // Without a reader the end would not be seen. What the peer sends is not looked at. One that sends without end would take all
  // of the processor, for as long as it keeps this process late; it has not hung up.
  socket.on("data", ({ length }: Buffer) => {
    hasRead = true;
    read += length;
    quiet?.refresh();
    if (read < mayRead()) return;
    socket.pause();
    if (isLast) done({ kind: "unread" });
  });
}
