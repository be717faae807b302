import { type AddressInfo, createServer, type Server } from "node:net";
import { afterEach } from "@jest/globals";

const servers: Server[] = [];

/** Returns a port of 127.0.0.1 that listens until the test ends. */
export async function openPort(): Promise<number> {
  const server = createServer((socket) => socket.on("error", () => {}).destroy());
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

/** Returns a port of 127.0.0.1 that does not listen. The kernel gives none of its range to other programs. */
export async function closedPort(): Promise<number> {
  for (;;) {
    const port = 10_000 + Math.floor(20_000 * Math.random());
    const server = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.on("error", () => resolve(false));
      server.listen(port, "127.0.0.1", () => resolve(true));
    });
    if (!isFree) continue;
    await close(server);
    return port;
  }
}

function close(server: Server): Promise<unknown> {
  return new Promise((resolve) => server.close(resolve));
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map(close));
});
