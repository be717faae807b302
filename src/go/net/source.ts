import type { Socket as DatagramSocket } from "node:dgram";
import { type IpAddress, parseIp } from "./netip.js";
import type { Cancel } from "./node/cancel.js";
import { udpSource } from "./node/ends.js";
import { isOutOfSockets, roomForSocket, socketClosed, socketOpened } from "./node/limits.js";
import { udpOptions } from "./node/udp.js";
import { connectable, lacksDescriptor } from "./zone.js";

/**
 * The address that this machine would send from to each destination, found by connecting a UDP socket, which sends nothing.
 * `undefined` when there is no route, when no socket became available, or after a cancellation.
 *
 * They are looked up one after another. None waits for the network, so more at the same time would only hold more sockets.
 */
export async function sourcesOf(
  addresses: readonly IpAddress[],
  cancel: Cancel,
): Promise<readonly (IpAddress | undefined)[]> {
  const sources: (IpAddress | undefined)[] = [];
  const probes = await openProbes();
  try {
    for (const address of addresses) sources.push(await sourceOf(address, probes, cancel));
  } finally {
    probes.close({ refused: false });
  }
  return sources;
}

async function sourceOf(address: IpAddress, probes: Probes, cancel: Cancel): Promise<IpAddress | undefined> {
  while (!cancel.canceled) {
    const source = await probes.sourceOf(address);
    if (source === "no-route") return undefined;
    if (source !== "no-socket") return source;
    if (!(await roomForSocket())) return undefined;
  }
  return undefined;
}

/** Whether this machine has an address to send from; also `true` when it has no socket left to find out. */
export async function mayHaveSource(address: IpAddress): Promise<boolean> {
  const probes = await openProbes();
  try {
    return (await probes.sourceOf(address)) !== "no-route";
  } finally {
    // A dial that waits for a port gains nothing by this socket.
    probes.close({ refused: true });
  }
}

type Source = IpAddress | "no-route" | "no-socket";

interface Probes {
  /** One at a time. */
  sourceOf(address: IpAddress): Promise<Source>;
  /** `refused`: the sockets free nothing that a dial could use. */
  close(how: { readonly refused: boolean }): void;
}

/** A socket of each family, opened for its first destination. Go opens one for each, which takes five times as long. */
async function openProbes(): Promise<Probes> {
  // Loaded here because most runs have one address per target and never need it.
  const { createSocket } = await import("node:dgram");
  const probes = new Map<4 | 6, Probe>();
  const close = (family: 4 | 6, how: { readonly refused: boolean }) => {
    probes.get(family)?.socket.close();
    if (probes.delete(family)) socketClosed(how);
  };
  return {
    async sourceOf(address) {
      const { family } = address;
      const probe = probes.get(family) ?? openProbe(createSocket(udpOptions(address)));
      probes.set(family, probe);
      const source = await probe.sourceOf(address);
      if (!probe.isFree(address)) close(family, { refused: source === "no-socket" });
      return source;
    },
    close(how) {
      for (const family of [...probes.keys()]) close(family, how);
    },
  };
}

interface Probe {
  readonly socket: DatagramSocket;
  sourceOf(address: IpAddress): Promise<Source>;
  /** Whether nothing of the address that was last asked for affects the next one. */
  isFree(last: IpAddress): boolean;
}

const DISCARD_PORT = 9;
const UNSPECIFIED = new Set(["0.0.0.0", "::"]);

function openProbe(socket: DatagramSocket): Probe {
  socketOpened();
  let settle: (source: Source) => void = () => {};
  let asked: IpAddress | undefined;
  let isBound = true;
  socket.on("error", ({ code = "", syscall }: NodeJS.ErrnoException) => {
    isBound = syscall === "connect";
    const isOurs = isOutOfSockets(code) || (asked !== undefined && lacksDescriptor(code, asked));
    settle(isOurs ? "no-socket" : "no-route");
  });
  socket.on("connect", () => {
    const source = udpSource(socket);
    // There is a route. Which address the kernel chose is unknown for want of a descriptor.
    if (source === undefined) return settle("no-socket");
    socket.disconnect();
    settle(parseIp(source) ?? "no-route");
  });
  return {
    socket,
    sourceOf: (address) =>
      new Promise((resolve) => {
        settle = resolve;
        asked = address;
        socket.connect(DISCARD_PORT, connectable(address));
      }),
    // A zone binds the socket to an interface, and a system may leave it the address that it had.
    isFree: ({ zone }) => isBound && zone === "" && UNSPECIFIED.has(udpSource(socket) ?? ""),
  };
}
