import type { Collector } from "../decode/spec.js";

/** troubleshoot's four statuses of a `tcpConnect` collector. */
export const networkStatuses = ["connected", "connection-refused", "connection-timeout", "error"] as const;
export type NetworkStatus = (typeof networkStatuses)[number];

/** Why the status is what it is; see reasons.ts for the sentences of each. */
export const reasons = [
  "connected",
  "refused",
  "no-answer",
  "dns-not-found",
  "dns-failure",
  "dns-timeout",
  "host-unreachable",
  "network-unreachable",
  "no-ipv6",
  "bad-address",
  "policy-denied",
  "not-run",
  "local-limit",
  "other",
] as const;
export type Reason = (typeof reasons)[number];

/** One IP address that an attempt tried, in the order in which it was tried. */
export interface TriedAddress {
  readonly ip: string;
  readonly port: number;
  /** The kernel's name of the failure; absent when it connected, and when our own timer ended it. */
  readonly errno?: string;
  /** Go's words for the failure, `i/o timeout` for our own timer; absent when it connected. */
  readonly message?: string;
  readonly durationMs: number;
}

/** Addresses that are kept of one attempt. A name server may name thousands, and all of them are tried. */
export const MAX_ADDRESSES = 100;

export interface Attempt {
  readonly networkStatus: NetworkStatus;
  readonly dnsMs: number;
  readonly durationMs: number;
  /** Of more than `MAX_ADDRESSES` the first ones, and of the others the one that connected or else the last. */
  readonly addresses: readonly TriedAddress[];
}

/** What became of one collector. */
export type Collected =
  | { readonly kind: "excluded"; readonly collector: Collector }
  | { readonly kind: "not-run"; readonly collector: Collector; readonly networkMessage: string }
  | {
      readonly kind: "dialed";
      readonly collector: Collector;
      readonly networkStatus: NetworkStatus;
      /** Go's error text, empty when connected. */
      readonly networkMessage: string;
      readonly reason: Reason;
      readonly durationMs: number;
      readonly attempts: readonly Attempt[];
      /** The `auto` resolver found the name only by asking the system. */
      readonly resolvedBySystem?: true;
    };
