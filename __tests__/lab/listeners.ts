import { createServer } from "node:net";
import type { Listener } from "./description.js";

/**
 * A program: listens as its argument says (a JSON list of listeners), says `ready`, and ends with its input.
 * With `"stuck"` as second argument it never accepts a connection and reads no further input.
 */
const listeners = JSON.parse(process.argv[2] ?? "[]") as Listener[];
const isStuck = process.argv[3] === "stuck";

function listen({ port, host = "::", ipv6Only = false, backlog = 4096 }: Listener): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.on("error", () => {}).end());
    server.on("error", reject);
    server.listen({ port, host, ipv6Only, backlog: isStuck ? 1 : backlog }, resolve);
  });
}

await Promise.all(listeners.map(listen));
process.stdin.on("end", () => process.exit(0)).resume();
process.stdout.write("ready\n", () => {
  // The parent kills it; the limit is for the case that the parent is gone.
  if (isStuck) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300_000);
});
