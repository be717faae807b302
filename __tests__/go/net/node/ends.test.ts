import type { Socket as DatagramSocket } from "node:dgram";
import { Socket } from "node:net";
import { describe, expect, test } from "@jest/globals";
import { isUnreadableSender, tcpEnds, tcpSource, udpEnds, udpSource } from "../../../../src/go/net/node/ends.js";
import { readInterfaces } from "../../../../src/go/net/node/interfaces.js";

const fail = (): never => {
  throw new Error("A system error occurred: uv_if_indextoiid returned ENOENT");
};

/** A TCP socket, of which Node cannot read the addresses. */
function unreadable(): Socket {
  return Object.defineProperties(new Socket(), {
    localAddress: { get: fail },
    localPort: { get: fail },
    remoteAddress: { get: fail },
    remotePort: { get: fail },
  });
}

const unreadableDatagram = { address: fail, remoteAddress: fail } as unknown as DatagramSocket;

describe("addresses that Node throws for instead of returning them", () => {
  test.each([
    { name: "the ends of a TCP socket", read: () => tcpEnds(unreadable()) },
    { name: "the local address of a TCP socket", read: () => tcpSource(unreadable()) },
    { name: "the ends of a UDP socket", read: () => udpEnds(unreadableDatagram) },
    { name: "the local address of a UDP socket", read: () => udpSource(unreadableDatagram) },
    { name: "the network interfaces", read: () => readInterfaces(fail) },
  ])("are unknown: $name", ({ read }) => {
    expect(read()).toBeUndefined();
  });
});

test("a socket without a connection has no local address", () => {
  expect(tcpSource(new Socket())).toBe("");
});

test.each([
  { syscall: "uv_if_indextoiid", expected: true },
  { syscall: "recvmsg", expected: false },
])("an error of $syscall is one of the sender's address: $expected", ({ syscall, expected }) => {
  expect(isUnreadableSender(Object.assign(new Error("failed"), { syscall }))).toBe(expected);
});
