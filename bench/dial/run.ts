import { readFileSync, writeSync } from "node:fs";
import { createResolver, dial } from "../../src/go/net/net.js";

/** The dialer alone: addresses on the input, `run.mjs TIMEOUT_MS AT_ONCE`, prints how many connected and its memory. */
const [timeoutMs, atOnce] = process.argv.slice(2).map(Number) as [number, number];
const addresses = readFileSync(0, "utf8").trimEnd().split("\n");
const resolver = createResolver("go");
let next = 0;
let connected = 0;

async function work(): Promise<void> {
  for (let index = next++; index < addresses.length; index = next++) {
    const { message } = await dial(addresses[index] as string, { timeoutMs, resolver });
    if (message === "") connected++;
  }
}

await Promise.all(Array.from({ length: Math.min(atOnce, addresses.length) }, work));
writeSync(1, `${connected}\n`);
