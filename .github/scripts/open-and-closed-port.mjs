// Writes two ports of the loopback interface to GITHUB_OUTPUT: `open`, on which a process in the background listens for five
// minutes, and `closed`, on which nothing listens. The same on Linux, macOS and Windows.
import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

function listen() {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}

if (process.argv[2] === "listen") {
  const server = await listen();
  process.send(server.address().port);
  process.disconnect();
  setTimeout(() => process.exit(), 300_000);
} else {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), "listen"], {
    detached: true,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const open = await new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`The listener ended with ${code}`)));
  });
  const closedServer = await listen();
  const closed = closedServer.address().port;
  await new Promise((resolve) => closedServer.close(resolve));
  appendFileSync(process.env.GITHUB_OUTPUT, `open=${open}\nclosed=${closed}\n`);
  child.unref();
}
