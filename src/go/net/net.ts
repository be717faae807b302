/**
 * The door of this package: what Go's packages net and net/netip do for a dial, without Go. Other rooms import from
 * here alone. `node/` holds what Go's runtime does for its net package and Node does not.
 *
 * The door loads what a dial of an IP address needs. Resolving names is loaded with the first name.
 */
export { joinHostPort, splitHostPort } from "./address.js";
export {
  type ControlledTarget,
  type Denied,
  type DialedAddress,
  type DialFailure,
  type DialOptions,
  type DialOutcome,
  dial,
} from "./dial.js";
export { createDialBudget } from "./dial-budget.js";
export { isDomainName } from "./domain.js";
export { isUnsent, machineLacksIpv6 } from "./failure.js";
export type { ResolverKind } from "./lookup.js";
export { fromBytes, type IpAddress, isLinkLocal, parseIp, toBytes } from "./netip.js";
export { dueTurn } from "./node/due-turn.js";
export { readInterfaces } from "./node/interfaces.js";
export { createLazyResolver as createResolver } from "./node/lazy-resolver.js";
export { lookupPort, parsePortNumber, parseServices, type Services } from "./port.js";
export { UNREAD } from "./race.js";
export type { Resolver } from "./resolver.js";
