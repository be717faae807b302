import type { Collector } from "../decode/spec.js";
import { type NetworkStatus, networkStatuses } from "../decode/statuses.js";
import type { DialedAddress } from "../go/net/net.js";
import {
  duration,
  type Infer,
  integer,
  list,
  named,
  oneOf,
  optional,
  record,
  recordOf,
  string,
} from "../shape/shape.js";
import { MAX_ADDRESSES } from "./limits.js";
import type { Reason } from "./reasons.js";

// A run imports only types from here. The shapes are loaded to read and write reports.

const dialedAddressShape = named(
  "dialedAddress",
  recordOf<DialedAddress>("One IP address that was dialed.", {
    ip: string("Without brackets; an IPv6 address may have a zone."),
    port: integer("The port number."),
    errno: optional(
      string(
        "The kernel's name of the failure, such as ECONNREFUSED; absent when it connected and when the time was up.",
      ),
    ),
    message: optional(
      string("Go's words for the failure, `i/o timeout` when the time was up; absent when it connected."),
    ),
    source: optional(string("The address of the runner that the kernel dialed from; absent where it chose none.")),
    durationMs: duration("How long it took, in milliseconds."),
  }),
);

export const attemptShape = named(
  "attempt",
  record("One attempt to connect.", {
    networkStatus: oneOf("How this attempt ended.", networkStatuses),
    dnsMs: duration("How long the name took to resolve, in milliseconds; 0 for an IP address."),
    durationMs: duration("How long the attempt took, in milliseconds."),
    addresses: list(
      `The IP addresses that were dialed, in that order, ${MAX_ADDRESSES} at most; of too many the first ones and one more: the one that connected, otherwise the last.`,
      dialedAddressShape,
    ),
    undialed: optional(
      integer("How many more addresses the name has for which the timeout left no time; absent where there are none.", {
        minimum: 1,
      }),
    ),
    overLimit: optional(
      integer(
        "How many more addresses the name has that were not dialed, since a limit of its addresses or of the dials of the run was reached; absent where there are none.",
        { minimum: 1 },
      ),
    ),
    missing: optional(
      oneOf(
        "The type of a question to which no name server gave a whole answer, so that the name may have other addresses; A if that is one of both. Absent where there is none, where it connected, and where the lookup failed and no question was answered.",
        ["A", "AAAA"],
      ),
    ),
  }),
);
export interface Attempt extends Infer<typeof attemptShape> {}

/** What one dialed collector answered. */
export interface Dialed {
  readonly kind: "dialed";
  readonly collector: Collector;
  readonly networkStatus: NetworkStatus;
  /** Go's error text, empty when connected. */
  readonly networkMessage: string;
  readonly reason: Reason;
  readonly durationMs: number;
  /** Those that are kept. */
  readonly attempts: readonly Attempt[];
  /** How many were made, where not all are kept. */
  readonly tries?: number;
  /** The end of `wait` left the only try less time than the timeout, so that it says nothing of a target that is slow. */
  readonly isCutOff?: true;
  /** The `auto` resolver found the name only by asking the system. */
  readonly resolvedBySystem?: true;
}

/** What one collector found. */
export type Collected =
  | { readonly kind: "excluded"; readonly collector: Collector }
  | { readonly kind: "not-run"; readonly collector: Collector; readonly networkMessage: string }
  | Dialed;
