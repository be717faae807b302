import type { Socket as DatagramSocket } from "node:dgram";
import type { Socket } from "node:net";

/** One end of a connection. */
export interface End {
  readonly address: string;
  readonly port: number;
}

export interface Ends {
  readonly local: End;
  readonly remote: End;
}

/**
 * The ends of a connected socket; `undefined` where they are unknown. Node throws for a link-local address when it cannot find
 * the name of the interface, which takes a descriptor, and for a socket that is closed.
 */
export function tcpEnds(socket: Socket): Ends | undefined {
  return known(() => ({
    local: { address: socket.localAddress ?? "", port: socket.localPort ?? 0 },
    remote: { address: socket.remoteAddress ?? "", port: socket.remotePort ?? 0 },
  }));
}

/** See {@link tcpEnds}. */
export function udpEnds(socket: DatagramSocket): Ends | undefined {
  return known(() => ({ local: socket.address(), remote: socket.remoteAddress() }));
}

/** The local address of a socket, "" where it has none (any more); `undefined` where it is unknown, as in {@link tcpEnds}. */
export function tcpSource(socket: Pick<Socket, "localAddress">): string | undefined {
  return known(() => socket.localAddress ?? "");
}

/** The local address of a socket; `undefined` where it is unknown, as in {@link tcpEnds}. */
export function udpSource(socket: Pick<DatagramSocket, "address">): string | undefined {
  return known(() => socket.address().address);
}

function known<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/**
 * Whether Node could not read the address that a datagram came from, see {@link tcpEnds}. The datagram is lost, and nothing is
 * wrong with its sender.
 */
export function isUnreadableSender({ syscall }: NodeJS.ErrnoException): boolean {
  return syscall === "uv_if_indextoiid";
}
