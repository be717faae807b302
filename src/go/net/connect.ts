import { Socket } from "node:net";
import { sourceOf } from "./addrselect.js";
import type { Cancel } from "./cancel.js";
import { type Deadline, whenPassed } from "./deadline.js";
import { type Errno, errno, errnoOf } from "./errno.js";
import { isOutOfSockets, type Patience, roomForSocket, socketClosed, socketOpened, socketRefused } from "./limits.js";
import { type IpAddress, withZone } from "./netip.js";
import { zoneFor } from "./zone.js";

/** How one address answered. `ownLimit` marks a failure that is ours and could not be waited out. */
export type Attempt =
  | { readonly kind: "connected" }
  | { readonly kind: "failed"; readonly errno: Errno; readonly ownLimit?: true }
  | { readonly kind: "timeout" }
  | { readonly kind: "canceled" };

export interface ConnectOptions {
  /** Of the whole dial. */
  readonly deadline: Deadline;
  /** Of this address: the dial's own, or an earlier one. */
  readonly until: Deadline;
  readonly cancel: Cancel;
}

/** Go dials again at most so often when the kernel connected the socket to itself or picked a port already in use. */
const REDIALS = 2;

/** Connects to one address and closes the connection again at once. */
export async function connect(address: IpAddress, port: number, options: ConnectOptions): Promise<Attempt> {
  const zone = zoneFor(address);
  if (zone.kind === "unusable") return { kind: "failed", errno: errno(zone.code) };
  const host = dialedHost({ ...address, zone: zone.zone });
  const patience: Patience = { aloneSince: undefined };
  const isOutOfPorts = once(async () => (await sourceOf(address)) !== undefined);
  for (let redials = 0; ; ) {
    const attempt = await connectOnce({ host, port, family: address.family }, options);
    if (attempt.kind === "self") {
      if (redials++ === REDIALS) return { kind: "connected" };
      continue;
    }
    if (attempt.kind !== "failed") return attempt;
    const { code } = attempt.errno;
    if (code === "EADDRNOTAVAIL" && redials++ < REDIALS) continue;
    const isOurs = isOutOfSockets(code) || (code === "EADDRNOTAVAIL" && (await isOutOfPorts()));
    if (!isOurs) return attempt;
    if (!(await waitOut(patience, options))) return { ...attempt, ownLimit: true };
  }
}

/**
 * The kernel says EADDRNOTAVAIL for two reasons: no local port is left, or this machine has no address to send from.
 * The second is the verdict, and does not change while dialing.
 */
function once<T>(find: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | undefined;
  return () => {
    found ??= find();
    return found;
  };
}

/** Waits for a socket without letting the wait count as the network's time. */
async function waitOut(patience: Patience, { deadline, until }: ConnectOptions): Promise<boolean> {
  const before = performance.now();
  const mayTryAgain = await roomForSocket(patience);
  const waitedMs = performance.now() - before;
  deadline.at += waitedMs;
  if (until !== deadline) until.at += waitedMs;
  return mayTryAgain;
}

/** On Windows the unspecified address is no destination; Go dials the loopback interface instead. */
function dialedHost(address: IpAddress): string {
  if (process.platform !== "win32") return withZone(address);
  if (address.ip === "0.0.0.0") return "127.0.0.1";
  return address.ip === "::" ? "::1" : withZone(address);
}

interface Target {
  readonly host: string;
  readonly port: number;
  readonly family: 4 | 6;
}

function connectOnce(target: Target, { until, cancel }: ConnectOptions): Promise<Attempt | { kind: "self" }> {
  if (cancel.canceled) return Promise.resolve({ kind: "canceled" });
  return new Promise((resolve) => {
    const socket = new Socket();
    socketOpened();
    let settled = false;
    const settle = (attempt: Attempt | { kind: "self" }) => {
      if (settled) return;
      settled = true;
      disarm();
      leave();
      socket.destroy();
      if (isOurLimit(attempt)) socketRefused();
      else socketClosed();
      resolve(attempt);
    };
    socket.once("connect", () => settle({ kind: isConnectedToItself(socket, target) ? "self" : "connected" }));
    socket.on("error", (error) => settle(failure(error)));
    const disarm = whenPassed(until, () => settle({ kind: "timeout" }));
    const leave = cancel.onCanceled(() => settle({ kind: "canceled" }));
    socket.connect({ ...target, autoSelectFamily: false });
  });
}

function isOurLimit(attempt: Attempt | { kind: "self" }): boolean {
  if (attempt.kind !== "failed") return false;
  return isOutOfSockets(attempt.errno.code) || attempt.errno.code === "EADDRNOTAVAIL";
}

function failure(error: Error): Attempt {
  const errno = errnoOf(error);
  // Linux says ECONNREFUSED for a reset before the handshake is over, so a reset here came from an open port.
  return errno.code === "ECONNRESET" ? { kind: "connected" } : { kind: "failed", errno };
}

/** The kernel may pick the dialed port of this very machine as the local one and then "connect" the socket to itself. */
function isConnectedToItself(socket: Socket, { port }: Target): boolean {
  return socket.localPort === port && socket.remotePort === port && socket.localAddress === socket.remoteAddress;
}
