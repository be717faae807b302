import type { QueryType } from "./dnsmessage.js";
import type { DialFailure } from "./failure.js";
import type { IpAddress } from "./netip.js";
import type { Cancel } from "./node/cancel.js";
import type { Deadline } from "./node/deadline.js";
import type { Services } from "./port.js";

/** The addresses of a name, in the order to dial, or Go's message about why there are none. */
export type Lookup = FoundLookup | FailedLookup;

export interface FoundLookup {
  readonly kind: "addresses";
  readonly addresses: readonly IpAddress[];
  /** How many more addresses the name has, which limits of our own leave out; absent where there are none. */
  readonly overLimit?: number;
  readonly bySystem?: true;
  /** The name of the search list of resolv.conf that has them; absent where it is the name that was looked up. */
  readonly fullName?: string;
  /** The type of a question of which addresses may be missing, since no name server answered it whole. */
  readonly missing?: QueryType;
}

export interface FailedLookup {
  readonly kind: "failed";
  readonly message: string;
  /** What the message says. */
  readonly failure: DialFailure;
  /** What became of a question that no server answered, where the message says that another one has no answer to give. */
  readonly unanswered?: DialFailure;
  /** The type of the question that no server answered, where the one for the other type was answered. */
  readonly missing?: QueryType;
  readonly refusesEdns?: true;
}

/** What a name server says of a name that has no address, in Go's words. */
export const NO_SUCH_HOST = "no such host";

/** The address families that are wanted: both, or one. */
export type Family = "auto" | 4 | 6;

export interface LookupOptions {
  readonly family: Family;
  readonly deadline: Deadline;
  readonly cancel: Cancel;
}

/** Finds ports and addresses. All dials of a run use one resolver, so that they share lookups. */
export interface Resolver {
  services(): Promise<Services>;
  /** The addresses of a host name that is not an IP literal. */
  lookup(name: string, options: LookupOptions): Promise<Lookup>;
}

export interface LookupFailure {
  readonly why: string;
  readonly server?: string | undefined;
  /** The name server reported a format error, as one does that does not know EDNS; Go's resolver always uses it. */
  readonly refusesEdns?: boolean;
  readonly unanswered?: DialFailure | undefined;
  readonly missing?: QueryType | undefined;
}

/** A failed lookup with Go's message; `server` when one was asked. */
export function lookupFailed(
  name: string,
  failure: DialFailure,
  { why, server, refusesEdns, unanswered, missing }: LookupFailure,
): FailedLookup {
  const where = server === undefined ? "" : ` on ${server}`;
  const message = `lookup ${name}${where}: ${why}`;
  return {
    kind: "failed",
    message,
    failure,
    ...(refusesEdns ? { refusesEdns } : {}),
    ...(unanswered === undefined ? {} : { unanswered }),
    ...(missing === undefined ? {} : { missing }),
  };
}
