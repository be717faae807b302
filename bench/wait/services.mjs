// Services that open late: does `--wait 10s` find them, and how long does it take?
//
//   node bench/wait/services.mjs [dist/cli.js]
//
// Ten services open after 8 s, and then after 9.5 s: checked by one run at the same time, and by ten runs of one each. In the end
// ten services never open: the run must not take longer than the wait. Exits with 1 where a service is missed, or where a run takes
// more than 200 ms longer than its wait.
import { spawn } from "node:child_process";
import { createServer } from "node:net";

const WAIT_MS = 10_000;
const MOST_OVER_MS = 200;
const cli = process.argv[2] ?? "dist/cli.js";

let lastPort = 20_000;

/** A port on which nothing listens yet, below those that the kernel dials from. */
function freePort() {
  return new Promise((resolve) => {
    const port = ++lastPort;
    const server = createServer().listen(port, "127.0.0.1", () => server.close(() => resolve(port)));
    server.on("error", () => resolve(freePort()));
  });
}

/** Waits for `count` services that open `openMs` after the start; returns how many were found, and the time of the run. */
async function waitFor(count, openMs) {
  const ports = await Promise.all(Array.from({ length: count }, freePort));
  const addresses = ports.flatMap((port) => ["--address", `127.0.0.1:${port}`]);
  const args = [cli, "run", ...addresses, "--wait", `${WAIT_MS / 1000}s`, "--format", "json", "--quiet"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.on("data", (data) => {
    text += data;
  });
  const servers = [];
  const opening = setTimeout(() => {
    for (const port of ports) servers.push(createServer().listen(port, "127.0.0.1"));
  }, openMs);
  await new Promise((resolve) => child.on("close", resolve));
  clearTimeout(opening);
  for (const server of servers) server.close();
  const { counts, startedAt, finishedAt } = JSON.parse(text);
  return { found: counts.passed, tookMs: Date.parse(finishedAt) - Date.parse(startedAt) };
}

const longest = (runs) => Math.max(...runs.map(({ tookMs }) => tookMs));
const found = (runs) => runs.reduce((sum, run) => sum + run.found, 0);
let isMissed = false;
for (const openMs of [8_000, 9_500]) {
  const together = [await waitFor(10, openMs)];
  const alone = await Promise.all(Array.from({ length: 10 }, () => waitFor(1, openMs)));
  for (const [name, runs] of Object.entries({ "in one run": together, "in ten runs": alone })) {
    console.log(`open after ${openMs} ms, ${name}: ${found(runs)} of 10 found, at most ${longest(runs)} ms`);
    isMissed ||= found(runs) < 10 || longest(runs) > WAIT_MS + MOST_OVER_MS;
  }
}
const never = await waitFor(10, 10 * WAIT_MS);
console.log(`never open: ${never.found} found, ${never.tookMs} ms`);
process.exitCode = isMissed || never.tookMs > WAIT_MS + MOST_OVER_MS ? 1 : 0;
