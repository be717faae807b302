import { createServer } from "node:net";
import { parseArgs } from "node:util";

/** A listener on one port of every address of the loopback interface, which closes what connects. */
export async function listen() {
  const server = createServer((socket) => socket.destroy());
  await new Promise((listening) => server.listen({ port: 0, host: "0.0.0.0", backlog: 4096 }, listening));
  return { port: server.address().port, close: () => server.close() };
}

/** The flags of a benchmark: `--name value`, with these defaults; numbers where the default is one. */
export function parsedArgs(defaults) {
  const options = Object.fromEntries(Object.keys(defaults).map((name) => [name, { type: "string" }]));
  const { values } = parseArgs({ options });
  const asGiven = Object.entries({ ...defaults, ...values });
  return Object.fromEntries(asGiven.map(([name, value]) => [name, /^\d+$/.test(value) ? Number(value) : value]));
}
