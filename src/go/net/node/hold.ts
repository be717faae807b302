import type { Socket } from "node:net";
import { Alarm, deadlineAfter } from "./deadline.js";

/** Go's words for a connection that the peer has reset. */
export const RESET = "connection reset by peer";

/** Turns of the event loop in which data is read that came before the end of the time. */
const MAX_LAST_TURNS = 100;

/**
 * Keeps a connection open for so long, in milliseconds, without sending anything. Calls back once: with `undefined` when the
 * time is up, or with how the peer ended the connection before.
 *
 * Time in which this process is late does not count, and what has come by then is read, since the end of the connection may be
 * behind it.
 */
export function hold(socket: Socket, holdMs: number, onDone: (hungUp: string | undefined) => void): void {
  const startedAt = performance.now();
  let hasRead = false;
  let isDone = false;
  const done = (hungUp: string | undefined) => {
    if (isDone) return;
    isDone = true;
    alarm.disarm();
    onDone(hungUp);
  };
  const hungUp = (how: string) => done(`${how} after ${Math.round(performance.now() - startedAt)}ms`);
  const readOn = (turnsLeft: number) => {
    if (!hasRead || turnsLeft === 0) return done(undefined);
    hasRead = false;
    setImmediate(readOn, turnsLeft - 1);
  };
  const alarm = new Alarm(deadlineAfter(holdMs), () => readOn(MAX_LAST_TURNS));
  socket.on("error", () => hungUp(RESET));
  socket.once("end", () => hungUp("connection closed by peer"));
  socket.once("close", () => {
    isDone = true;
    alarm.disarm();
  });
  // Without a reader the end would not be seen. What the peer sends is not looked at.
  socket.on("data", () => {
    hasRead = true;
  });
}
