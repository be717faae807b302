import { Socket } from "node:net";
import { sourceOf } from "./addrselect.js";
import type { Cancel } from "./cancel.js";
import { type Deadline, whenPassed } from "./deadline.js";
import { type Errno, errno, errnoOf } from "./errno.js";
import { isOutOfSockets, type Patience, roomForSocket, socketClosed, socketOpened, socketRefused } from "./limits.js";
import type { IpAddress } from "./netip.js";
import { readLines } from "./procfs.js";
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
  const target: Target = { host: dialedHost(address, zone.zone), port, family: address.family };
  const attempt = await connectOnce(target, options);
  return attempt.kind !== "self" && !isOurLimit(attempt) ? attempt : redial(attempt, { address, target }, options);
}

interface Redialed {
  readonly address: IpAddress;
  readonly target: Target;
}

/** Dials again what failed, or connected, for a reason of this machine alone. */
async function redial(first: FirstAttempt, { address, target }: Redialed, options: ConnectOptions): Promise<Attempt> {
  const patience: Patience = { aloneSince: undefined };
  let isOutOfPorts: boolean | undefined;
  let attempt = first;
  for (let redials = 0; ; attempt = await connectOnce(target, options)) {
    if (attempt.kind === "self") {
      if (redials++ === REDIALS) return { kind: "connected" };
      continue;
    }
    if (!isOurLimit(attempt)) return attempt;
    if (attempt.errno.code === "EADDRNOTAVAIL") {
      if (redials++ < REDIALS) continue;
      // Without an address to send from the kernel says the same, and then it is the verdict.
      isOutOfPorts ??= (await sourceOf(address)) !== undefined;
      if (!isOutOfPorts) return attempt;
    }
    if (!(await waitOut(patience, options))) return { ...attempt, ownLimit: true };
  }
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
function dialedHost({ ip }: IpAddress, zone: string): string {
  if (process.platform === "win32" && ip === "0.0.0.0") return "127.0.0.1";
  if (process.platform === "win32" && ip === "::") return "::1";
  return zone === "" ? ip : `${ip}%${zone}`;
}

interface Target {
  readonly host: string;
  readonly port: number;
  readonly family: 4 | 6;
}

/** What a single connect can also be: the socket connected to itself. */
type FirstAttempt = Attempt | { readonly kind: "self" };

function connectOnce(target: Target, { until, cancel }: ConnectOptions): Promise<FirstAttempt> {
  if (cancel.canceled) return Promise.resolve({ kind: "canceled" });
  return new Promise((resolve) => {
    const socket = new Socket();
    socketOpened();
    let settled = false;
    const settle = (attempt: FirstAttempt) => {
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
    socket.connect({ host: target.host, port: target.port, family: target.family, autoSelectFamily: false });
  });
}

function failure(error: Error): Attempt {
  const errno = errnoOf(error);
  // Linux says ECONNREFUSED for a reset before the handshake is over, so a reset here came from an open port.
  return errno.code === "ECONNRESET" ? { kind: "connected" } : { kind: "failed", errno };
}

/** No descriptor, or no local port. */
function isOurLimit(attempt: FirstAttempt): attempt is Attempt & { kind: "failed" } {
  if (attempt.kind !== "failed") return false;
  return isOutOfSockets(attempt.errno.code) || attempt.errno.code === "EADDRNOTAVAIL";
}

/** The kernel may pick the dialed port of this very machine as the local one and then "connect" the socket to itself. */
function isConnectedToItself(socket: Socket, { port }: Target): boolean {
  const { from, to } = localPorts();
  if (port < from || port > to) return false;
  return socket.localPort === port && socket.remotePort === port && socket.localAddress === socket.remoteAddress;
}

let localPortRange: { readonly from: number; readonly to: number } | undefined;

/** The ports that the kernel picks from for our own end; all, where that is not known. */
function localPorts() {
  localPortRange ??= readLocalPorts();
  return localPortRange;
}

function readLocalPorts() {
  const range = readLines("/proc/sys/net/ipv4/ip_local_port_range")[0] ?? "";
  const [, from = "0", to = "65535"] = /^([0-9]+)[ \t]+([0-9]+)$/.exec(range) ?? [];
  return { from: Number(from), to: Number(to) };
}
