import type { Dial } from "../../src/collect/policy.js";
import { type DialFailure, type DialOutcome, splitHostPort } from "../../src/go/net/net.js";
import type { Answer } from "./model.js";

const answers: readonly (readonly [message: string, failure?: DialFailure])[] = [
  [""],
  [""],
  [""],
  ["connect: connection refused", "refused"],
  ["i/o timeout", "no-answer"],
  ["connect: no route to host", "host-unreachable"],
  ["lookup: no such host", "dns-not-found"],
  ["lookup: server misbehaving", "dns-failure"],
  ["lookup: connection refused", "dns-failure"],
  ["lookup: i/o timeout", "dns-timeout"],
  ["socket: too many open files", "local-limit"],
];

/** A network that gives each address one answer, chosen by a seed, and records the dials. */
export interface Network {
  readonly dial: Dial;
  readonly answerOf: (address: string) => Answer;
  /** The answers by address, without cancelled dials. */
  readonly given: ReadonlyMap<string, Answer>;
}

/**
 * @param seed chooses the answer of each address
 * @param callOff is called with the number of each dial, and may cancel the run
 */
export function makeNetwork(seed: number, callOff: (dials: number) => void = () => {}): Network {
  const given = new Map<string, Answer>();
  let dials = 0;
  const choose = (address: string) => {
    if (splitHostPort(address).kind === "invalid") return ["missing address", "bad-address"] as const;
    return answers[hash(address, seed) % answers.length] as (typeof answers)[number];
  };
  const answerOf = (address: string): Answer => {
    const [message, failure] = choose(address);
    return { status: statusOf(message), ...(failure && { failure }) };
  };
  return {
    given,
    answerOf,
    dial: async (address, { signal, control }): Promise<DialOutcome> => {
      callOff(++dials);
      const outcome = { dnsMs: 0, durationMs: 1, addresses: [] };
      if (signal?.aborted) return { ...outcome, message: "operation was canceled", failure: "canceled" };
      const ip = `192.0.2.${hash(address, seed) % 256}`;
      const [denied] = control?.({ addresses: [{ ip, family: 4, zone: "" }], port: 443 }) ?? [];
      if (denied) return { ...outcome, message: `dial tcp ${ip}:443: ${denied.why}`, failure: "forbidden" };
      const [message, failure] = choose(address);
      given.set(address, answerOf(address));
      const tried = { ip, port: 443, durationMs: 1, connected: message === "", ...(message && { message }) };
      return {
        ...outcome,
        message: message && `dial tcp ${address}: ${message}`,
        addresses: [tried],
        ...(failure && { failure }),
      };
    },
  };
}

function statusOf(message: string): string {
  if (message === "") return "connected";
  if (message.includes("i/o timeout")) return "connection-timeout";
  return message.includes("connection refused") ? "connection-refused" : "error";
}

/** FNV-1a. */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
