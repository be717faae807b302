import type { Socket } from "node:net";
import { Alarm, deadlineAfter } from "./deadline.js";

/** Go's words for a connection that the peer has reset. */
export const RESET = "connection reset by peer";

/** Turns of the event loop in which data is read that came before the end of the time. */
const MAX_LAST_TURNS = 100;

/** Bytes that are read of a connection while it is held. */
const MOST_READ = 16 * 1_024 * 1_024;

/** Bytes that are read after that, at the end: more than the kernels of both ends keep by default. */
const MOST_READ_LAST = 64 * 1_024 * 1_024;

/** A peer whose data did not fit sends on, or ends, within this time after it is read again. */
const RESUMED_MS = 1_000;

/** The longest time to read at the end. */
const MOST_LAST_MS = 10_000;

/** The same, of all connections of a run together. */
const MOST_READ_OF_ALL = 256 * 1_024 * 1_024;

/** Bytes that are read of each connection even so. A greeting is shorter. */
const LEAST_READ = 65_536;

let readOfAll = 0;

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
  let mayRead = MOST_READ;
  let read = 0;
  let quiet: NodeJS.Timeout | undefined;
  let longest: NodeJS.Timeout | undefined;
  const end = () => {
    isDone = true;
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
  const readLast = () => {
    if (isLast) return;
    isLast = true;
    if (!socket.isPaused()) return readOn(MAX_LAST_TURNS);
    read = 0;
    mayRead = MOST_READ_LAST;
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
    readOfAll += length;
    quiet?.refresh();
    if (read < (readOfAll < MOST_READ_OF_ALL ? mayRead : LEAST_READ)) return;
    socket.pause();
    if (isLast) done({ kind: "unread" });
  });
}
