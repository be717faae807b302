import type { Socket } from "node:net";

/** Go's words for a connection that the peer has reset. */
export const RESET = "connection reset by peer";

/** A longer timer of Node would end at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * Keeps a connection open for so long, in milliseconds, without sending anything. Calls back once: with `undefined` when the
 * time is up, or with how the peer ended the connection before.
 */
export function hold(socket: Socket, holdMs: number, onDone: (hungUp: string | undefined) => void): void {
  const startedAt = performance.now();
  const hungUp = (how: string) => {
    clearTimeout(timer);
    onDone(`${how} after ${Math.round(performance.now() - startedAt)}ms`);
  };
  const timer = setTimeout(() => onDone(undefined), Math.min(holdMs, MAX_TIMER_MS));
  socket.on("error", () => hungUp(RESET));
  socket.once("end", () => hungUp("connection closed by peer"));
  socket.once("close", () => clearTimeout(timer));
  // Without a reader the end would not be seen. What the peer sends is not looked at.
  socket.resume();
}
