import type { Cancel } from "./cancel.js";
import type { Deadline } from "./deadline.js";
import type { DialFailure } from "./failure.js";
import type { IpAddress } from "./netip.js";
import type { Services } from "./port.js";

/** What a name resolves to, in the order to dial, or Go's text of why it does not. */
export type Lookup =
  | { readonly kind: "addresses"; readonly addresses: readonly IpAddress[]; readonly bySystem?: true }
  | { readonly kind: "failed"; readonly message: string; readonly failure: DialFailure };

/** Which addresses are wanted: both families, or one. */
export type Family = "auto" | 4 | 6;

export interface LookupOptions {
  readonly family: Family;
  readonly deadline: Deadline;
  readonly cancel: Cancel;
}

/** Finds ports and addresses. One resolver serves all dials of a run, so that they share lookups. */
export interface Resolver {
  services(): Promise<Services>;
  /** The addresses of a host name that is no IP literal. */
  lookup(name: string, options: LookupOptions): Promise<Lookup>;
}

/** Go's text for a failed lookup; `server` when one was asked. */
export function lookupFailed(
  name: string,
  failure: DialFailure,
  { why, server }: { readonly why: string; readonly server?: string | undefined },
): Lookup {
  const where = server === undefined ? "" : ` on ${server}`;
  return { kind: "failed", message: `lookup ${name}${where}: ${why}`, failure };
}
