import {
  type ControlledTarget,
  type Denied,
  type DialOptions,
  type DialOutcome,
  isDomainName,
  joinHostPort,
  lookupPort,
  parseIp,
  type Services,
  splitHostPort,
} from "../go/net/net.js";
import { type Pattern, type Policy, plainName, reaches } from "../inputs/patterns.js";
import { MAX_ADDRESSES, MAX_AUDIT_REASONS } from "./limits.js";
import { createNameIndex } from "./names.js";
import { createStandings } from "./networks.js";

export type Dial = (address: string, options: DialOptions) => Promise<DialOutcome>;

/** The policy's answer before a name is resolved. */
export type Permission =
  | { readonly kind: "denied"; readonly why: string }
  /** The addresses must be checked: `control` returns the first ones that are denied. */
  | { readonly kind: "ask"; readonly control: (target: ControlledTarget) => readonly Denied[] };

/**
 * Returns a dialer that checks the policy first: the name before it is resolved, so that a denied name causes no packet at
 * all, and every address of the name before the first is dialed. An invalid address is reported by the dialer itself.
 *
 * @param most how many denied addresses of a name an outcome has
 */
export function guarded(dial: Dial, policy: Policy, most = MAX_ADDRESSES): Dial {
  if (policy.allow.length === 0 && policy.deny.length === 0) return dial;
  const ask = asking(policy, most);
  return async (address, options) => {
    const asked = await ask(address, options.resolver.services);
    if (asked === undefined) return dial(address, options);
    const { permission, host, port } = asked;
    if (permission.kind === "ask") return dial(address, { ...options, control: permission.control });
    const network = options.family === 4 || options.family === 6 ? `tcp${options.family}` : "tcp";
    const message = `dial ${network}: ${joinHostPort(host, port)}: ${permission.why}`;
    return { message, failure: "forbidden", dnsMs: 0, durationMs: 0, addresses: [] };
  };
}

/** An address of a spec that the policy forbids, and why, in words that follow "would be". */
export interface Forbidden {
  readonly address: string;
  readonly why: string;
}

/** Returns a dialer that asks the policy in the same way, reports what it forbids, and dials all the same. */
export function audited(dial: Dial, policy: Policy, onForbidden: (forbidden: Forbidden) => void): Dial {
  const ask = asking(policy, MAX_AUDIT_REASONS + 1);
  return async (address, options) => {
    const permission = (await ask(address, options.resolver.services))?.permission;
    if (permission === undefined) return dial(address, options);
    if (permission.kind === "denied") {
      onForbidden({ address, why: permission.why });
      return dial(address, options);
    }
    const control = (target: ControlledTarget) => {
      for (const { why } of permission.control(target)) onForbidden({ address, why });
      return [];
    };
    return dial(address, { ...options, control });
  };
}

/** Returns a function that says why an address will be denied, as far as that is known without resolving a name. */
export function foreseeing(policy: Policy, services: Services): (address: string) => Promise<string | undefined> {
  const ask = asking(policy, 1);
  return async (address) => {
    const asked = await ask(address, async () => services);
    if (asked === undefined) return undefined;
    const { permission, host, port } = asked;
    if (permission.kind === "denied") return permission.why;
    const ip = parseIp(host === "" ? "0.0.0.0" : host);
    return ip && permission.control({ addresses: [ip], port })[0]?.why;
  };
}

interface Asked {
  readonly permission: Permission;
  readonly host: string;
  readonly port: number;
}

type Ask = (address: string, services: () => Promise<Services>) => Promise<Asked | undefined>;

/**
 * Returns a function that asks the policy about an address, for each address once; `undefined` for one that cannot be dialed.
 */
function asking(policy: Policy, most: number): Ask {
  const permit = permitting(policy, most);
  const answers = new Map<string, Asked | undefined>();
  return async (address, services) => {
    if (answers.has(address)) return answers.get(address);
    const asked = await newlyAsked(address, permit, services);
    answers.set(address, asked);
    return asked;
  };
}

type Permit = (host: string, port: number) => Permission;

async function newlyAsked(
  address: string,
  permit: Permit,
  services: () => Promise<Services>,
): Promise<Asked | undefined> {
  const split = splitHostPort(address);
  if (split.kind === "invalid") return undefined;
  const port = await lookupPort(split.port, services);
  if (port.kind === "invalid") return undefined;
  return { permission: permit(split.host, port.port), host: split.host, port: port.port };
}

/**
 * Returns a function with the policy's answer for a host and a port.
 *
 * | allow has | a name is resolved when | its addresses are dialed when |
 * |---|---|---|
 * | nothing | no deny names it | no deny covers one of them |
 * | names alone | an allow names it and no deny does | no deny covers one of them, and none leads back to this machine (but for `localhost`) or its link |
 * | networks | no deny names it | no deny covers one of them, and each is in an allowed network (or the name is allowed, as above) |
 *
 * A short name that the search list of the machine leads to a denied one is resolved, and not dialed.
 */
export function permitting(policy: Policy, most = MAX_ADDRESSES): Permit {
  const { allow, deny } = policy;
  const denying = createNameIndex(deny);
  const allowing = createNameIndex(allow);
  const faultsOf = createFaults(policy, most);
  return (host, port) => {
    const name = parseIp(host) || host === "" ? undefined : plainName(host);
    if (name !== undefined && !isComparable(name)) {
      return {
        kind: "denied",
        why: "denied by policy: it is not a host name, so it cannot be compared with allow and deny",
      };
    }
    const denial = name === undefined ? undefined : denying(name, port);
    if (denial) return { kind: "denied", why: `denied by policy: deny has ${denial.text}` };
    const allowedBy = name === undefined ? undefined : allowing(name, port);
    const mayBeInNetwork = allow.some((pattern) => pattern.kind === "network" && reaches(pattern.ports, port));
    if (allow.length > 0 && !allowedBy && !mayBeInNetwork) {
      return { kind: "denied", why: `denied by policy: allow has no pattern for ${joinHostPort(host, port)}` };
    }
    const nameFaultsOf = ({ addresses, port, fullName }: ControlledTarget): readonly Fault[] => {
      const denial = fullName === undefined ? undefined : denying(plainName(fullName), port);
      if (!denial) return [];
      const why = () => `deny has ${denial.text}, to which the search list of this machine leads`;
      return addresses.slice(0, most).map((address) => ({ address, why }));
    };
    const faultsIn = (target: ControlledTarget) => {
      const faults = nameFaultsOf(target);
      return faults.length > 0 ? faults : faultsOf(target, allowedBy);
    };
    return { kind: "ask", control: controlling(faultsIn) };
  };
}

/** Remembers what is denied of the addresses of a lookup, which many dials of one target share. */
function controlling(faultsOf: (target: ControlledTarget) => readonly Fault[]) {
  const known = new WeakMap<ControlledTarget["addresses"], { port: number; denied: readonly Denied[] }>();
  return (target: ControlledTarget): readonly Denied[] => {
    const { addresses, port } = target;
    const before = known.get(addresses);
    if (before?.port === port) return before.denied;
    const faults = faultsOf(target);
    const denied = faults.map(({ address, why }) => ({ address, why: `denied by policy: ${why(port)}` }));
    known.set(addresses, { port, denied });
    return denied;
  };
}

/** An address that must not be dialed, and the reason for a port. */
interface Fault {
  readonly address: Denied["address"];
  readonly why: (port: number) => string;
}

/**
 * Returns a function that finds the first addresses of a target that must not be dialed. Ports that the patterns do not tell apart
 * have one answer: a spec may have thousands of ports of one name.
 */
function createFaults(policy: Policy, most: number) {
  const standingOf = createStandings(policy);
  const groupOf = portGroups([...policy.allow, ...policy.deny]);
  const known = new WeakMap<ControlledTarget["addresses"], Map<string, readonly Fault[]>>();
  const faultOf = (ip: string, port: number, allowedBy: Pattern | undefined): Fault["why"] | undefined => {
    const { denied, allowed, isNear, isLocal } = standingOf(ip);
    const isReached = ({ ports }: Pattern) => reaches(ports, port);
    const denial = denied.find(isReached);
    if (denial) return () => `deny has ${denial.text}`;
    if (policy.allow.length === 0 || allowed.some(isReached)) return undefined;
    if (!allowedBy) return (port) => `allow has no pattern for ${joinHostPort(ip, port)}`;
    if (!isNear || (isLocal && isLocalName(allowedBy))) return undefined;
    return () =>
      `allow has ${allowedBy.text}, but ${ip} is this machine or its own link, which only an address in allow allows`;
  };
  return ({ addresses, port }: ControlledTarget, allowedBy: Pattern | undefined): readonly Fault[] => {
    const key = `${groupOf(port)} ${allowedBy?.text ?? ""}`;
    const ofAddresses = known.get(addresses) ?? new Map<string, readonly Fault[]>();
    known.set(addresses, ofAddresses);
    const before = ofAddresses.get(key);
    if (before) return before;
    const faults: Fault[] = [];
    for (const address of addresses) {
      const why = firstOf(reachedAs(address.ip), (ip) => faultOf(ip, port, allowedBy));
      if (why) faults.push({ address, why });
      if (faults.length === most) break;
    }
    ofAddresses.set(key, faults);
    return faults;
  };
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The addresses that a connection may reach: the kernel sends one to the unspecified address to the loopback interface.
 */
function reachedAs(ip: string): readonly string[] {
  if (ip === "0.0.0.0") return [ip, "127.0.0.1"];
  return ip === "::" ? [ip, "::1"] : [ip];
}

/** Returns a function with the number of the group of a port: the same patterns reach all ports of a group. */
function portGroups(patterns: readonly Pattern[]): (port: number) => number {
  const starts = [...new Set(patterns.flatMap(({ ports }) => [ports.from, ports.to + 1]))].sort((a, b) => a - b);
  return (port) => starts.filter((start) => start <= port).length;
}

/**
 * Whether a name can be compared. The C library reads `d\b` and `\100b` as `db`, so a name with characters that may be
 * read in another way cannot. A name of digits and dots is how the C library writes addresses (`127.1`), and is compared
 * as one.
 */
function isComparable(name: string): boolean {
  return (isDomainName(name) && !name.endsWith(".")) || /^[\d.]+$/.test(name);
}

/**
 * Whether a pattern is `localhost` or below it, which mean this machine (RFC 6761): to allow it allows this machine, but not its link, to
 * which a name server may point such a name.
 */
function isLocalName(pattern: Pattern): boolean {
  return pattern.kind === "name" && /(^|\.)localhost$/.test(pattern.name);
}
