import { once } from "node:events";
import { createServer, Socket } from "node:net";
import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { createResolver, dial, type Resolver } from "../../../src/go/net/net.js";
import { MAX_HELD_BYTES, MAX_LAST_BYTES, MAX_SHARED_BYTES, shareOf } from "../../../src/go/net/node/hold.js";

const resolver = createResolver("go");
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A loopback server that does this with each connection. */
async function serve(onConnection: (socket: Socket) => void, host = "127.0.0.1"): Promise<string> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket.on("error", () => {}));
    onConnection(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  closers.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `127.0.0.1:${(server.address() as { port: number }).port}`;
}

/** A loopback server that never accepts, whose queue is full, so that the kernel answers no other connection. */
async function serveSilently(host: string, port: string): Promise<void> {
  const server = new Worker(
    `const { parentPort } = require("node:worker_threads");
     require("node:net").createServer().listen({ host: "${host}", port: ${port}, backlog: 1 }, () => {
       parentPort.postMessage("listening");
       setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000));
     });`,
    { eval: true },
  );
  closers.push(() => void server.terminate());
  await once(server, "message");
  const waiting = Array.from({ length: 4 }, () =>
    new Socket().on("error", () => {}).connect({ host, port: Number(port) }),
  );
  closers.push(() => waiting.forEach((socket) => void socket.destroy()));
  await new Promise((resolve) => setTimeout(resolve, 200));
}

function spin(untilMs: number): void {
  while (performance.now() < untilMs);
}

const held = (address: string, holdMs: number) => dial(address, { timeoutMs: 10_000, resolver, holdMs });

describe("dial() with holdMs", () => {
  test("connects where the peer keeps the connection open", async () => {
    const address = await serve(() => {});
    expect(await held(address, 100)).toMatchObject({ message: "", addresses: [{ ip: "127.0.0.1" }] });
  });

  test("connects where the peer sends a greeting and stays", async () => {
    const address = await serve((socket) => socket.write("220 hello\r\n"));
    expect(await held(address, 100)).toMatchObject({ message: "" });
  });

  test("fails where the peer closes the connection", async () => {
    const address = await serve((socket) => socket.end());
    const outcome = await held(address, 5_000);
    expect(outcome).toMatchObject({ failure: "hung-up" });
    expect(outcome.message).toMatch(new RegExp(`^dial tcp ${address}: connection closed by peer after \\d+ms$`));
    expect(outcome.addresses[0]?.message).toMatch(/^connection closed by peer/);
  });

  test("fails where the peer closes, though it should hold for longer than a timer of Node can take", async () => {
    const address = await serve((socket) => setTimeout(() => socket.end(), 20));
    expect(await held(address, 2 ** 31)).toMatchObject({ failure: "hung-up" });
  });

  test("fails where the peer sends a greeting and closes", async () => {
    const address = await serve((socket) => socket.end("502 no backend\r\n"));
    expect(await held(address, 5_000)).toMatchObject({ failure: "hung-up" });
  });

  test("fails where the peer resets the connection", async () => {
    const address = await serve((socket) => setTimeout(() => socket.resetAndDestroy(), 20));
    const outcome = await held(address, 5_000);
    expect(outcome).toMatchObject({ failure: "hung-up" });
    expect(outcome.message).toContain("connection reset by peer");
  });

  test.each([
    { name: "resets", close: "socket.resetAndDestroy()", holdMs: 5_000, failure: "hung-up" },
    {
      name: "closes and resets",
      close: "socket.end(() => socket.resetAndDestroy())",
      holdMs: 5_000,
      failure: "hung-up",
    },
    { name: "resets", close: "socket.resetAndDestroy()", holdMs: 0, failure: undefined },
    { name: "closes and resets", close: "socket.end(() => socket.resetAndDestroy())", holdMs: 0, failure: undefined },
  ])(
    "of $holdMs ms has $failure where the peer $name before Node has seen the connection",
    async ({ close, holdMs, failure }) => {
      // The peer accepts and resets while this thread is busy, so that both wait when it looks.
      const peer = new Worker(
        `const { parentPort } = require("node:worker_threads");
       const close = (socket) => ${close};
       const server = require("node:net").createServer((socket) => close(socket.on("error", () => {})));
       server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));`,
        { eval: true },
      );
      closers.push(() => void peer.terminate());
      const [port] = await once(peer, "message");
      const { connect } = Socket.prototype;
      const busy = jest.spyOn(Socket.prototype, "connect").mockImplementation(function (
        this: Socket,
        ...given: unknown[]
      ) {
        const connecting = connect.apply(this, given as never);
        // Node asks the kernel in a tick of its own.
        process.nextTick(() => process.nextTick(spin, performance.now() + 50));
        return connecting;
      } as never);
      const outcomes = await Promise.all(Array.from({ length: 5 }, () => held(`127.0.0.1:${port}`, holdMs)));
      busy.mockRestore();
      expect(outcomes.map((outcome) => outcome.failure)).toEqual(Array(5).fill(failure));
    },
  );

  test.each([
    { name: "closes", peer: "socket.end()" },
    { name: "sends eight megabytes and closes", peer: "socket.end(Buffer.alloc(8e6))" },
    { name: "resets", peer: "socket.resetAndDestroy()" },
  ])("fails where the peer $name while this process is too busy to see it", async ({ peer }) => {
    const server = new Worker(
      `const { parentPort } = require("node:worker_threads");
       const close = (socket) => ${peer};
       const server = require("node:net").createServer((socket) => setTimeout(close, 60, socket.on("error", () => {})));
       server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));`,
      { eval: true },
    );
    closers.push(() => void server.terminate());
    const [port] = await once(server, "message");
    // After an immediate, the timers that are due come before what has arrived.
    setTimeout(() => setImmediate(() => spin(performance.now() + 500)), 40);
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => held(`127.0.0.1:${port}`, 100)));
    expect(outcomes.map(({ failure }) => failure)).toEqual(Array(4).fill("hung-up"));
  });

  test("fails where one of several addresses hangs up and the first is closed, since a port is open", async () => {
    const address = await serve((socket) => socket.end());
    const names: Resolver = {
      services: async () => new Map(),
      lookup: async () => ({
        kind: "addresses",
        addresses: ["127.0.0.2", "127.0.0.1", "127.0.0.3"].map((ip) => ({ ip, family: 4, zone: "" })),
      }),
    };
    const options = { timeoutMs: 10_000, resolver: names, holdMs: 5_000 };
    const outcome = await dial(address.replace("127.0.0.1", "db.example.com"), options);
    expect(outcome.failure).toBe("hung-up");
    expect(outcome.message).toMatch(new RegExp(`^dial tcp ${address}: connection closed by peer after \\d+ms$`));
  });

  describe("has the timeout that is left after the time in which a connection was really open, where the next address", () => {
    const dialAll = async (ips: readonly string[], { port, timeoutMs }: { port: string; timeoutMs: number }) => {
      const names: Resolver = {
        services: async () => new Map(),
        lookup: async () => ({
          kind: "addresses",
          addresses: ips.map((ip) => ({ ip, family: ip.includes(":") ? 6 : 4, zone: "" })),
        }),
      };
      return dial(`db.example.com:${port}`, { timeoutMs, resolver: names, holdMs: 1_500 });
    };

    test.each([
      { name: "does not answer", ips: ["127.0.0.1", "127.0.0.2"], silent: "127.0.0.2", hangsUpAfterMs: 0 },
      { name: "is of the other family", ips: ["::1", "127.0.0.1"], silent: "::1", hangsUpAfterMs: 0 },
      { name: "is of a family tried meanwhile", ips: ["::1", "127.0.0.1"], silent: "::1", hangsUpAfterMs: 900 },
    ])("$name", async ({ ips, silent, hangsUpAfterMs }) => {
      const port = (await serve((socket) => setTimeout(() => socket.end(), hangsUpAfterMs))).split(":")[1] as string;
      await serveSilently(silent, port);
      const outcome = await dialAll(ips, { port, timeoutMs: 1_000 });
      expect(outcome).toMatchObject({ failure: "hung-up", durationMs: expect.any(Number) });
      expect(outcome.addresses.find(({ ip }) => ip === silent)).toMatchObject({ message: "i/o timeout" });
      expect(outcome.durationMs).toBeLessThan(1_700);
    });

    test("accepts connections", async () => {
      const address = await serve((socket) => {
        const isFirst = socket.localAddress === "127.0.0.1";
        if (isFirst) setTimeout(() => socket.end(), 700);
      }, "0.0.0.0");
      const port = address.split(":")[1] as string;
      const outcome = await dialAll(["127.0.0.1", "127.0.0.2"], { port, timeoutMs: 500 });
      expect(outcome.message).toBe("");
      expect(outcome.addresses.map(({ message }) => message)).toEqual([
        expect.stringMatching(/^connection closed by peer after \d+ms$/),
        undefined,
      ]);
    });
  });

  test.each([
    { name: "hangs up behind megabytes", close: true, failure: "hung-up" },
    { name: "sends megabytes and stays", close: false, failure: undefined },
  ])("of a peer that $name, what is left at the end is read", async ({ close, failure }) => {
    const peer = new Worker(
      `const { parentPort } = require("node:worker_threads");
       const some = Buffer.alloc(24e6);
       const server = require("node:net").createServer((socket) => {
         socket.on("error", () => {}).write(some);
         if (${close}) socket.end();
       });
       server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));`,
      { eval: true },
    );
    closers.push(() => void peer.terminate());
    const [port] = await once(peer, "message");
    expect((await held(`127.0.0.1:${port}`, 500)).failure).toBe(failure);
  });

  test("reads no more than some megabytes of a peer that sends without end, which is not held as far as is known", async () => {
    const peer = new Worker(
      `const { parentPort } = require("node:worker_threads");
       const some = Buffer.alloc(1 << 20);
       const server = require("node:net").createServer((socket) => {
         const write = () => { while (socket.write(some)); };
         socket.on("error", () => {}).on("drain", write).on("close", () => parentPort.postMessage(socket.bytesWritten));
         write();
       });
       server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));`,
      { eval: true },
    );
    closers.push(() => void peer.terminate());
    const [port] = await once(peer, "message");
    const sent = once(peer, "message");
    const startedAt = performance.now();
    const message = `more data than is read came while it was held, so its end is not known`;
    expect(await held(`127.0.0.1:${port}`, 1_000)).toMatchObject({
      failure: "local-limit",
      message: `dial tcp 127.0.0.1:${port}: ${message}`,
      addresses: [{ ip: "127.0.0.1", message }],
    });
    // What is late does not count, but it has an end.
    expect(performance.now() - startedAt).toBeLessThan(8_000);
    // Kernels keep some of what has been written.
    expect((await sent)[0]).toBeLessThan(2 * (MAX_HELD_BYTES + MAX_LAST_BYTES));
  });

  test.each([
    { heldAtOnce: 1, bytes: MAX_HELD_BYTES },
    { heldAtOnce: 16, bytes: MAX_HELD_BYTES },
    { heldAtOnce: 32, bytes: MAX_SHARED_BYTES / 32 },
    { heldAtOnce: 256, bytes: MAX_SHARED_BYTES / 256 },
    { heldAtOnce: 5_000, bytes: MAX_SHARED_BYTES / 256 },
  ])("$bytes bytes are read of each of $heldAtOnce connections", ({ heldAtOnce, bytes }) => {
    expect(shareOf(heldAtOnce)).toBe(bytes);
  });

  /** A peer in another thread, which runs this with each connection. */
  const serveApart = async (onConnection: string): Promise<string> => {
    const peer = new Worker(
      `const { parentPort } = require("node:worker_threads");
       const server = require("node:net").createServer((socket) => { socket.on("error", () => {}); ${onConnection} });
       server.listen({ port: 0, host: "127.0.0.1", backlog: 511 }, () => parentPort.postMessage(server.address().port));`,
      { eval: true },
    );
    closers.push(() => void peer.terminate());
    const [port] = await once(peer, "message");
    return `127.0.0.1:${port}`;
  };
  const flood = `const some = Buffer.alloc(1 << 16);
    const write = () => { while (!socket.destroyed && socket.write(some)); };
    socket.on("drain", write);
    write();`;

  describe("a peer that sends some kilobytes in a second is held whatever other peers send", () => {
    const talk = `const timer = setInterval(() => socket.write(Buffer.alloc(8_192)), 40);
      socket.on("close", () => clearInterval(timer));`;
    const floods = (address: string) => Promise.all(Array.from({ length: 40 }, () => held(address, 500)));

    test("at the same time", async () => {
      const flooded = floods(await serveApart(flood));
      expect(await held(await serveApart(talk), 1_500)).toMatchObject({ message: "" });
      expect((await flooded).map(({ failure }) => failure)).toContain("local-limit");
    });

    test("in earlier tries", async () => {
      const flooding = await serveApart(flood);
      for (let tries = 0; tries < 2; tries++) await floods(flooding);
      expect(await held(await serveApart(talk), 1_500)).toMatchObject({ message: "" });
    });
  });

  test("a peer that sends a log behind megabytes is held, since each second allows some more", async () => {
    const address = await serveApart(
      `socket.write(Buffer.alloc(${MAX_HELD_BYTES} - 65_536));
       const timer = setInterval(() => socket.write(Buffer.alloc(8_192)), 40);
       socket.on("close", () => clearInterval(timer));`,
    );
    expect(await held(address, 1_500)).toMatchObject({ message: "" });
  });

  test("of many peers that hang up behind megabytes, none is held as far as is known", async () => {
    // A busy machine needs some time until each peer has sent more than its part.
    const address = await serveApart("socket.end(Buffer.alloc(24e6));");
    const outcomes = await Promise.all(Array.from({ length: 40 }, () => held(address, 6_000)));
    expect(outcomes.map(({ failure }) => failure)).toEqual(Array(40).fill("local-limit"));
  });

  test("the hold is not part of the timeout", async () => {
    const address = await serve(() => {});
    expect(await dial(address, { timeoutMs: 300, resolver, holdMs: 600 })).toMatchObject({ message: "" });
  });

  test("a dial without a hold connects whatever the peer does then", async () => {
    const address = await serve((socket) => socket.end());
    expect(await dial(address, { timeoutMs: 10_000, resolver })).toMatchObject({ message: "" });
  });

  test("a dial that is called off while it holds ends", async () => {
    const address = await serve(() => {});
    const controller = new AbortController();
    const dialing = dial(address, { timeoutMs: null, resolver, holdMs: 3_600_000, signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    expect(await dialing).toMatchObject({ failure: "canceled" });
  });
});
