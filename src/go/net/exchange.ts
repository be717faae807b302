import { createSocket, type Socket as DatagramSocket } from "node:dgram";
import { Socket } from "node:net";
import { joinHostPort } from "./address.js";
import type { NameServer } from "./dnsconfig.js";
import { bareFormatError, decodeResponse, MAX_DATAGRAM_BYTES, type Query, type Response } from "./dnsmessage.js";
import { errnoOf, failedCall } from "./errno.js";
import { withZone } from "./netip.js";
import type { Cancel } from "./node/cancel.js";
import { deadlineAfter } from "./node/deadline.js";
import { dueTurn } from "./node/due-turn.js";
import { type Ends, isUnreadableSender, tcpEnds, udpEnds } from "./node/ends.js";
import { isOutOfSockets, roomForSocket, socketClosed, socketOpened } from "./node/limits.js";
import type { OwnTime } from "./node/own-time.js";
import { udpOptions } from "./node/udp.js";
import { firstResult } from "./node/wait.js";
import { mayHaveSource } from "./source.js";
import { connectable, lacksDescriptor } from "./zone.js";

/** The response of a name server, or Go's message about why there is none. */
export type Exchange =
  | { readonly kind: "response"; readonly response: Response }
  | { readonly kind: "failed"; readonly why: string }
  | { readonly kind: "no-socket"; readonly why: string }
  | { readonly kind: "no-local-address"; readonly why: string }
  | { readonly kind: "canceled" };

export interface ExchangeOptions {
  readonly server: NameServer;
  readonly timeoutMs: number;
  readonly useTcp: boolean;
  readonly cancel: Cancel;
  readonly ownTime: OwnTime;
  readonly acceptsBareFormatError: boolean;
}

/** Asks one server: over UDP, then over TCP if the answer was truncated; each with its own timeout. */
export async function exchange(query: Query, options: ExchangeOptions): Promise<Exchange> {
  const pause = dueTurn();
  if (pause !== undefined) await pause;
  if (!options.useTcp) {
    const answer = checked(await withSocket(() => askOverUdp(query, options), options));
    if (answer.kind !== "response" || !answer.response.truncated) return answer;
  }
  return checked(await withSocket(() => askOverTcpFromPort(query, options), options));
}

function checked(answer: Exchange): Exchange {
  if (answer.kind !== "response" || answer.response.questions === 1 || answer.response.isBare) return answer;
  return { kind: "failed", why: "invalid DNS response" };
}

/** Asks again, from the start, when the process had no socket for the question. */
async function withSocket(ask: () => Promise<Exchange>, { ownTime }: ExchangeOptions): Promise<Exchange> {
  for (;;) {
    const answer = await ask();
    if (answer.kind !== "no-socket" || !(await ownTime.spend(roomForSocket))) return answer;
  }
}

function askOverUdp(query: Query, options: ExchangeOptions): Promise<Exchange> {
  const { server, timeoutMs, cancel } = options;
  let path: string | undefined;
  let isOpen = true;
  return firstResult<Exchange, DatagramSocket>({
    cancel,
    onCanceled: () => ({ kind: "canceled" }),
    timeout: {
      until: deadlineAfter(timeoutMs),
      onPassed: () => failed(`${path === undefined ? `dial udp ${printed(server)}` : `read udp ${path}`}: i/o timeout`),
    },
    open: () => {
      socketOpened();
      return createSocket(udpOptions(server.address));
    },
    begin: (socket, settle) => {
      const fail = (error: NodeJS.ErrnoException) => settle(udpFailure(error, server, path));
      socket.on("error", fail);
      socket.on("connect", () => {
        // Node may have noted the connect before the wait ended.
        if (!isOpen) return;
        path = pathOf(udpEnds(socket), server);
        socket.send(query.bytes, (error) => error && fail(error));
      });
      socket.on("message", (message) => {
        const bare = options.acceptsBareFormatError ? bareFormatError(message, query) : undefined;
        const response = bare ?? decodeResponse(message.subarray(0, MAX_DATAGRAM_BYTES), query);
        if (typeof response !== "string") settle({ kind: "response", response });
      });
      socket.connect(server.port, connectable(server.address));
    },
    close: (socket, answer) => {
      isOpen = false;
      socket.close();
      socketClosed({ refused: answer.kind === "no-socket" });
    },
  });
}

function failed(why: string): Exchange {
  return { kind: "failed", why };
}

function printed(server: NameServer): string {
  return joinHostPort(withZone(server.address), server.port);
}

/** Go prints the remote address alone for a connection whose local one is unknown. */
function pathOf(ends: Ends | undefined, server: NameServer): string {
  if (!ends) return printed(server);
  const { local, remote } = ends;
  return `${joinHostPort(local.address, local.port)}->${joinHostPort(remote.address, remote.port)}`;
}

function udpFailure(error: NodeJS.ErrnoException, server: NameServer, path: string | undefined): Exchange {
  const { code, text } = errnoOf(error);
  if (path === undefined) {
    const why = `dial udp ${printed(server)}: ${failedCall(code)}: ${text}`;
    // A local port is bound before the connect; without a free one no packet left this machine.
    const isOurs = isOutOfSockets(code) || lacksDescriptor(code, server.address);
    return isOurs ? { kind: "no-socket", why } : failed(why);
  }
  if (isUnreadableSender(error)) return { kind: "no-socket", why: `read udp ${path}: too many open files` };
  const call = error.syscall === "recvmsg" || error.syscall === "recvfrom" ? "read" : "write";
  return failed(`${call} udp ${path}: ${call}: ${text}`);
}

const LENGTH_BYTES = 2;

/** A connect without a local port fails as one without an address to send from; the former is a shortage of ours. */
async function askOverTcpFromPort(query: Query, options: ExchangeOptions): Promise<Exchange> {
  const answer = await askOverTcp(query, options);
  if (answer.kind !== "no-local-address") return answer;
  return (await mayHaveSource(options.server.address)) ? { ...answer, kind: "no-socket" } : failed(answer.why);
}

function askOverTcp(query: Query, { server, timeoutMs, cancel }: ExchangeOptions): Promise<Exchange> {
  const dialing = `dial tcp ${printed(server)}`;
  let path: string | undefined;
  return firstResult<Exchange, Socket>({
    cancel,
    onCanceled: () => ({ kind: "canceled" }),
    timeout: {
      until: deadlineAfter(timeoutMs),
      onPassed: () => failed(`${path === undefined ? dialing : `read tcp ${path}`}: i/o timeout`),
    },
    open: () => {
      socketOpened();
      return new Socket();
    },
    begin: (socket, settle) => {
      let received: Buffer = Buffer.alloc(0);
      socket.on("error", (error) => {
        const { code, text } = errnoOf(error);
        if (path !== undefined) return settle(failed(`read tcp ${path}: read: ${text}`));
        const why = `${dialing}: ${failedCall(code)}: ${text}`;
        if (isOutOfSockets(code)) return settle({ kind: "no-socket", why });
        settle(code === "EADDRNOTAVAIL" ? { kind: "no-local-address", why } : failed(why));
      });
      socket.on("connect", () => {
        path = pathOf(tcpEnds(socket), server);
        socket.write(Buffer.concat([lengthPrefix(query.bytes.length), query.bytes]));
      });
      socket.on("data", (chunk) => {
        received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
        const answer = streamedAnswer(received, query);
        if (!answer) return;
        // Node keeps closed sockets for a while, and with them what their listeners refer to: 64 kB.
        received = Buffer.alloc(0);
        settle(answer);
      });
      socket.on("end", () => {
        const betweenParts = received.length === 0 || received.length === LENGTH_BYTES;
        settle(failed(betweenParts ? "EOF" : "unexpected EOF"));
      });
      const { address, port } = server;
      socket.connect({ host: connectable(address), port, family: address.family, autoSelectFamily: false });
    },
    close: (socket, answer) => {
      socket.destroy();
      socketClosed({ refused: answer.kind === "no-socket" || answer.kind === "no-local-address" });
    },
  });
}

function lengthPrefix(length: number): Buffer {
  const prefix = Buffer.alloc(LENGTH_BYTES);
  prefix.writeUInt16BE(length);
  return prefix;
}

/**
 * The answer once it has arrived completely. Of a stream the first message is the answer; later ones are not awaited.
 */
function streamedAnswer(received: Buffer, query: Query): Exchange | undefined {
  if (received.length < LENGTH_BYTES) return undefined;
  const end = LENGTH_BYTES + received.readUInt16BE(0);
  if (received.length < end) return undefined;
  const response = decodeResponse(received.subarray(LENGTH_BYTES, end), query);
  if (response === "garbage") return failed("cannot unmarshal DNS message");
  return response === "not-ours" ? failed("invalid DNS response") : { kind: "response", response };
}
