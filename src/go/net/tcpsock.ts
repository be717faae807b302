import { Socket } from "node:net";
import { type Errno, errno, errnoOf } from "./errno.js";
import type { IpAddress } from "./netip.js";
import type { Cancel } from "./node/cancel.js";
import { between, readClocks } from "./node/clock.js";
import { Alarm, type Deadline, hasPassedLate, postpone } from "./node/deadline.js";
import { tcpEnds, tcpSource } from "./node/ends.js";
import { hold, RESET } from "./node/hold.js";
import { isOutOfSockets, roomForSocket, socketClosed, socketOpened } from "./node/limits.js";
import { readLines } from "./node/procfs.js";
import { zoneFor } from "./zone.js";

/** The result of dialing one address. `ownLimit`: this machine ran out of sockets, and waiting did not help. */
export type Attempt =
  | { readonly kind: "connected" }
  | { readonly kind: "failed"; readonly errno: Errno; readonly ownLimit?: true }
  /** `isLate`: this process was late for so long that the time was over. */
  | { readonly kind: "timeout"; readonly isLate: boolean }
  /** The peer ended the connection while it was held. */
  | { readonly kind: "hung-up"; readonly how: string }
  /** The peer sent more than was read while it was held, so that its end is not known. */
  | { readonly kind: "unread" }
  | { readonly kind: "canceled" };

export interface ConnectOptions {
  /** Of the whole dial. */
  readonly deadline: Deadline;
  /** Of this address: that of the dial, or an earlier one. */
  readonly until: Deadline;
  readonly cancel: Cancel;
  /** How long to keep the connection open. The time in which it is open is not the dial's; the deadline moves by it. */
  readonly holdMs?: number | undefined;
  /** Called with the address of this machine that the kernel dials from, once it has chosen one. */
  readonly onSource?: (ip: string) => void;
}

/** How often Go dials again when the kernel connected the socket to itself or picked a port already in use. */
const REDIALS = 2;

/** Connects to one address and closes the connection immediately, or after it was held. */
export function connect(address: IpAddress, port: number, options: ConnectOptions): Promise<Attempt> {
  const zone = zoneFor(address);
  if (zone.kind === "no-descriptor") return connectLater(address, port, options);
  if (zone.kind === "unusable") return Promise.resolve({ kind: "failed", errno: errno(zone.code) });
  const target: Target = { host: dialedHost(address, zone.zone), port, family: address.family };
  return new Promise((resolve) => {
    dialOnce(target, options, (attempt) =>
      resolve(isAnswer(attempt) ? attempt : redial(attempt, { address, target }, options)),
    );
  });
}

/** Connects when there is a descriptor to find the zone of the address with. */
async function connectLater(address: IpAddress, port: number, options: ConnectOptions): Promise<Attempt> {
  const mayTryAgain = await waitOut(options);
  if (options.cancel.canceled) return { kind: "canceled" };
  return mayTryAgain ? connect(address, port, options) : { ...OUT_OF_DESCRIPTORS, ownLimit: true };
}

const OUT_OF_DESCRIPTORS = { kind: "failed", errno: errno("EMFILE") } as const;

/** Whether an attempt says something about the target, and not only about this machine. */
function isAnswer(attempt: FirstAttempt): attempt is Attempt {
  return attempt.kind !== "self" && !isOurLimit(attempt);
}

interface Redialed {
  readonly address: IpAddress;
  readonly target: Target;
}

/** Dials again after a result that says nothing about the target, only about this machine. */
async function redial(first: FirstAttempt, { address, target }: Redialed, options: ConnectOptions): Promise<Attempt> {
  let isOutOfPorts: boolean | undefined;
  let attempt = first;
  for (let redials = 0; ; attempt = await connectOnce(target, options)) {
    if (attempt.kind === "self") {
      // Go calls it connected. Nothing listens there, or the kernel could not have given the port to this socket.
      if (redials++ >= REDIALS) return { kind: "failed", errno: errno("EADDRNOTAVAIL"), ownLimit: true };
      continue;
    }
    if (!isOurLimit(attempt)) return attempt;
    if (attempt.errno.code === "EADDRNOTAVAIL") {
      if (redials++ < REDIALS) continue;
      // The kernel has the same error for a machine without a source address, and then it is the result.
      isOutOfPorts ??= await (await import("./source.js")).mayHaveSource(address);
      if (!isOutOfPorts) return attempt;
    }
    if (!(await waitOut(options))) return { ...attempt, ownLimit: true };
  }
}

/** Waits for a socket; the deadlines move by the time waited, which is not the network's. */
async function waitOut({ deadline, until }: ConnectOptions): Promise<boolean> {
  const before = readClocks();
  const mayTryAgain = await roomForSocket();
  const waited = between(before, readClocks());
  postpone(deadline, waited);
  if (until !== deadline) postpone(until, waited);
  return mayTryAgain;
}

/** The host to connect to. On Windows the unspecified address is not a destination; Go dials the loopback interface. */
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

/** The result of a single connect, which may also have connected the socket to itself. */
type FirstAttempt = Attempt | { readonly kind: "self" };

function connectOnce(target: Target, options: ConnectOptions): Promise<FirstAttempt> {
  return new Promise((resolve) => dialOnce(target, options, resolve));
}

function dialOnce(target: Target, options: ConnectOptions, onDone: (attempt: FirstAttempt) => void): void {
  if (options.cancel.canceled) onDone({ kind: "canceled" });
  else new Connecting(target, options, onDone).begin();
}

/** A connect under way. It has the first result there is: the socket's, that of the deadline or the cancellation. */
class Connecting {
  readonly target: Target;
  readonly options: ConnectOptions;
  readonly #socket = new DialingSocket();
  readonly #onDone: (attempt: FirstAttempt) => void;
  #alarm: Alarm | undefined;
  #leave: (() => void) | undefined;

  constructor(target: Target, options: ConnectOptions, onDone: (attempt: FirstAttempt) => void) {
    this.target = target;
    this.options = options;
    this.#onDone = onDone;
  }

  begin(): void {
    const { host, port, family } = this.target;
    const { until, cancel, onSource } = this.options;
    const socket = this.#socket;
    socketOpened();
    this.#alarm = new Alarm(until, () => this.settle({ kind: "timeout", isLate: hasPassedLate(until) }));
    this.#leave = cancel.onCanceled(() => this.settle({ kind: "canceled" }));
    socket.dialing = this;
    socket.on("connect", connected);
    socket.on("error", failed);
    socket.connect({ host, port, family, autoSelectFamily: false });
    if (onSource) process.nextTick(reportSource, socket, onSource);
  }

  /** Keeps the connection open. No deadline ends it, and that of the dial moves by the time that it was really open. */
  hold(holdMs: number): void {
    const { deadline } = this.options;
    const before = readClocks();
    this.#alarm?.disarm();
    hold(this.#socket, holdMs, (held) => {
      postpone(deadline, between(before, readClocks()));
      this.settle(held.kind === "held" ? { kind: "connected" } : held);
    });
  }

  settle(attempt: FirstAttempt): void {
    if (!this.#leave) return;
    this.#alarm?.disarm();
    this.#leave();
    this.#leave = undefined;
    this.#socket.dialing = undefined;
    this.#socket.destroy();
    socketClosed({ refused: isOurLimit(attempt) });
    this.#onDone(attempt);
  }
}

/**
 * A socket that connects. Node keeps closed sockets for a while, and everything that a closure of theirs refers to, so
 * the listeners of all of them are the same functions, and what they need is let go with the result.
 *
 * It fails as soon as Node has the error. As an event, the error would cost its stack and two ticks, which is a fifth of
 * the time of a refused dial.
 */
class DialingSocket extends Socket {
  dialing: Connecting | undefined;
  /** Its local address could not be read. Node does not read it again, and returns none from then on. */
  isSourceUnknown = false;

  override destroy(error?: Error): this {
    if (!error || !this.dialing) return super.destroy(error);
    failed.call(this, error);
    return this;
  }
}

function failed(this: DialingSocket, error: Error): void {
  this.dialing?.settle(failure(error, this.dialing.options));
}

function connected(this: DialingSocket): void {
  const { dialing } = this;
  if (!dialing) return;
  const { holdMs = 0 } = dialing.options;
  const isSelf = isConnectedToItself(this, dialing.target);
  if (isSelf === undefined) {
    dialing.settle(OUT_OF_DESCRIPTORS);
  } else if (isSelf) {
    dialing.settle({ kind: "self" });
  } else if (holdMs === 0) {
    dialing.settle({ kind: "connected" });
  } else {
    // From here on an error is the end of a connection, which `hold` reports.
    this.dialing = undefined;
    dialing.hold(holdMs);
  }
}

/**
 * Reports the local address of a socket that connects. Node calls connect in a tick of its own, and a socket that has failed
 * has no address any more, so the tick after that is the only time to ask.
 */
function reportSource(socket: DialingSocket, onSource: (ip: string) => void): void {
  const source = tcpSource(socket);
  if (source === undefined) socket.isSourceUnknown = true;
  else if (source !== "" && source !== "0.0.0.0" && source !== "::") onSource(source);
}

/**
 * Linux reports ECONNREFUSED for a reset that answers a SYN, so a later one came from an open port: ECONNRESET, or EPIPE where the
 * peer had closed its side. A SYN and a reset as an answer look the same.
 *
 * Source: net/ipv4/tcp_input.c, `tcp_reset`
 */
const AFTER_HANDSHAKE = new Set(["ECONNRESET", "EPIPE"]);

function failure(error: Error, { holdMs = 0 }: ConnectOptions): Attempt {
  const errno = errnoOf(error);
  if (!AFTER_HANDSHAKE.has(errno.code)) return { kind: "failed", errno };
  return holdMs === 0 ? { kind: "connected" } : { kind: "hung-up", how: `${RESET} after 0ms` };
}

/** Whether the attempt failed because no descriptor or no local port was available. */
function isOurLimit(attempt: FirstAttempt): attempt is Attempt & { kind: "failed" } {
  if (attempt.kind !== "failed") return false;
  return isOutOfSockets(attempt.errno.code) || attempt.errno.code === "EADDRNOTAVAIL";
}

/**
 * Whether the kernel picked the dialed port of this machine as the local port and so connected the socket to itself;
 * `undefined` when no descriptor was available to find out.
 */
function isConnectedToItself(socket: DialingSocket, { port }: Target): boolean | undefined {
  const { from, to } = localPorts();
  if (port < from || port > to) return false;
  const ends = socket.isSourceUnknown ? undefined : tcpEnds(socket);
  if (!ends) return undefined;
  const { local, remote } = ends;
  return local.port === port && remote.port === port && local.address === remote.address;
}

interface PortRange {
  readonly from: number;
  readonly to: number;
}

let localPortRange: PortRange | undefined;

const ALL_PORTS: PortRange = { from: 0, to: 65_535 };

/** The range of local ports that the kernel picks from; all ports where it is not known. */
function localPorts(): PortRange {
  localPortRange ??= readLocalPorts();
  return localPortRange ?? ALL_PORTS;
}

/** `undefined` when no descriptor was available to read it. */
function readLocalPorts(): PortRange | undefined {
  const lines = readLines("/proc/sys/net/ipv4/ip_local_port_range");
  if (!lines) return undefined;
  const [range = ""] = lines;
  const [, from = "0", to = "65535"] = /^([0-9]+)[ \t]+([0-9]+)$/.exec(range) ?? [];
  return { from: Number(from), to: Number(to) };
}
