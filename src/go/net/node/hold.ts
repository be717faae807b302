import type { Socket } from "node:net";
import { Alarm, deadlineAfter } from "./deadline.js";

/** Go's words for a connection that the peer has reset. */
export const RESET = "connection reset by peer";

/** Turns of the event loop in which data is read that came before the end of the time. */
const MAX_LAST_TURNS = 100;

/** Bytes that are read of a held connection. A kernel keeps six megabytes for a reader that is late. */
const MOST_READ = 16 * 1_024 * 1_024;

/** The same, of all connections of a run together. */
const MOST_READ_OF_ALL = 256 * 1_024 * 1_024;

/** Bytes that are read of each connection even so. A greeting is shorter. */
const LEAST_READ = 65_536;

/** Time by the clock of the machine after which a hold ends, however late this process is: twice the time, and this more. */
const MOST_LATE_MS = 1_000;

/** The longest delay of Node's setTimeout; a longer one would fire immediately. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

let readOfAll = 0;

/**
 * Keeps a connection open for so long, in milliseconds, without sending anything. Calls back once: with `undefined` when the
 * time is up, or with how the peer ended the connection before.
 *
 * Time in which this process is late does not count, up to a limit, and what has come by then is read, since the end of the
 * connection may be behind it.
 */
export function hold(socket: Socket, holdMs: number, onDone: (hungUp: string | undefined) => void): void {
  const startedAt = performance.now();
  let isDone = false;
  let isLast = false;
  let hasRead = false;
  let read = 0;
  const end = () => {
    isDone = true;
    alarm.disarm();
    clearTimeout(latest);
  };
  const done = (hungUp: string | undefined) => {
    if (isDone) return;
    end();
    onDone(hungUp);
  };
  const hungUp = (how: string) => done(`${how} after ${Math.round(performance.now() - startedAt)}ms`);
  const readOn = (turnsLeft: number) => {
    if (!hasRead || turnsLeft === 0) return done(undefined);
    hasRead = false;
    setImmediate(readOn, turnsLeft - 1);
  };
  const readLast = () => {
    if (isLast) return;
    isLast = true;
    if (socket.isPaused()) {
      // The end may be behind what has come since.
      read -= LEAST_READ;
      hasRead = true;
      socket.resume();
    }
    readOn(MAX_LAST_TURNS);
  };
  const alarm = new Alarm(deadlineAfter(holdMs), readLast);
  const latest = setTimeout(setImmediate, Math.min(2 * holdMs + MOST_LATE_MS, LONGEST_TIMER_MS), readLast);
  socket.on("error", () => hungUp(RESET));
  socket.once("end", () => hungUp("connection closed by peer"));
  socket.once("close", end);
  // Without a reader the end would not be seen. What the peer sends is not looked at. One that sends without end would take all
  // of the processor, for as long as it keeps this process late; it has not hung up.
  socket.on("data", ({ length }: Buffer) => {
    hasRead = true;
    read += length;
    readOfAll += length;
    if (read >= (readOfAll < MOST_READ_OF_ALL ? MOST_READ : LEAST_READ)) socket.pause();
  });
}
