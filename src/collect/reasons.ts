import { type DialFailure, type DialOutcome, UNREAD } from "../go/net/net.js";

/** Why the network status is what it is: how the dial failed, or why there was none. */
export type Reason = Exclude<DialFailure, "canceled" | "forbidden"> | "connected" | "policy-denied" | "not-run";

/** What people read about a reason. `docs/problems.md` has a heading for each. */
export interface ReasonSentences {
  /** A few words for a column of a table. */
  readonly label: string;
  /** The most likely cause, one sentence. */
  readonly cause: string;
  /** How to fix it, one sentence. */
  readonly remedy: string;
}

/** The label, the likely cause and the remedy of each reason. They are worded here and nowhere else. */
export const reasonSentences: Readonly<Record<Reason, ReasonSentences>> = {
  connected: {
    label: "connected",
    cause: "The TCP handshake completed: something listens on that port and the path to it is open.",
    remedy: "Nothing, unless the spec says that this port must be closed.",
  },
  refused: {
    label: "refused",
    cause: "The host answered that nothing listens on that port, or a firewall on the way answered in its place.",
    remedy: "Start the service, check that it listens on that port and on more than the loopback interface.",
  },
  "no-answer": {
    label: "no answer",
    cause:
      "Packets are dropped, usually on the way by a firewall or security group, or by a service that is up but overloaded, whose queue of new connections (backlog) is full.",
    remedy:
      "Open the port from this runner's network to the host, look at the load of the service, or raise the timeout if the path is really that slow.",
  },
  "dns-not-found": {
    label: "no such host",
    cause: "The DNS servers of this runner know no address for that name.",
    remedy:
      "Check the spelling, and whether the name exists only in a private zone or VPN that this runner is not part of.",
  },
  "dns-failure": {
    label: "DNS failure",
    cause: "The DNS server answered with an error, refused the question or could not be reached.",
    remedy: "Check the nameserver lines of the runner's /etc/resolv.conf and whether that server can resolve the name.",
  },
  "dns-timeout": {
    label: "DNS timeout",
    cause: "No DNS server answered before the timeout, so no connection was tried.",
    remedy: "Open port 53 (UDP and TCP) from this runner to its DNS servers, or give it servers that it can reach.",
  },
  "host-unreachable": {
    label: "host unreachable",
    cause: "A router, a firewall or the local network reported that the host is down or must not be reached.",
    remedy: "Check that the host is up and has this address, and that no firewall rejects this runner.",
  },
  "network-unreachable": {
    label: "network unreachable",
    cause: "There is no route from this runner to that address.",
    remedy: "Add the route, connect the VPN or peering to it, or use a runner inside that network.",
  },
  "no-ipv6": {
    label: "no IPv6 here",
    cause: "The address is an IPv6 address and this runner has no IPv6 connectivity, like most hosted runners.",
    remedy: "Use a name or an address that has IPv4, or a runner with IPv6.",
  },
  "bad-address": {
    label: "bad address",
    cause:
      "The address is not of the form host:port, or not of the family that ip-family asks for, so nothing was dialed.",
    remedy:
      "Write host:port, with an IPv6 address in brackets, no scheme and no path, and check what the template rendered.",
  },
  "policy-denied": {
    label: "denied by policy",
    cause: "The allow or deny patterns of this run forbid that address, so it was not dialed.",
    remedy:
      "Add the host, network or port to allow, or take it out of the deny pattern that the message names; or remove the check from the spec.",
  },
  "hung-up": {
    label: "hung up",
    cause:
      "The peer accepted the connection and ended it: a proxy, load balancer or port forwarder answered before the service was there.",
    remedy: "Use wait together with hold until the service is up, and check the forwarder's target.",
  },
  "not-run": {
    label: "not run",
    cause: "The run ended before this check was done, or its collector is excluded and the check is not.",
    remedy: "Raise max-duration, lower timeout or retries, or exclude the check with its collector.",
  },
  "local-limit": {
    label: "local limit",
    cause:
      "This machine was too busy, or ran out of file descriptors, tasks or local ports, so the check shows nothing about the target.",
    remedy:
      "Lower concurrency, give the runner more CPU, or raise the limit of open files (ulimit -n) or of tasks (ulimit -u).",
  },
  other: {
    label: "error",
    cause: "The connection failed for a reason that has no name of its own; the system's message has the details.",
    remedy: "Read the message, and run the commands to reproduce on the same runner.",
  },
};

/** What is different on other systems than Linux, in the words of a report's `runner.os`. */
const elsewhere: Readonly<Record<string, Partial<Record<Reason, Partial<ReasonSentences>>>>> = {
  macOS: {
    "dns-failure": {
      remedy: "Check the DNS servers of the runner (scutil --dns) and whether they can resolve the name.",
    },
  },
  Windows: {
    "dns-failure": {
      remedy: "Check the DNS servers of the runner (Get-DnsClientServerAddress) and whether they can resolve the name.",
    },
    "local-limit": { remedy: "Lower concurrency, or give the runner more CPU." },
  },
};

/** Windows sends three packets, half a second apart, to a port that refuses before it reports that. */
const WINDOWS_REFUSES_AFTER_MS = 2_100;

/** What a dial that timed out on Windows shows when it was shorter than a refusal takes there. */
const tooShortOnWindows: Partial<ReasonSentences> = {
  cause:
    "Windows needs about 2 s to report a refused connection, so with this timeout a closed port also gets no answer.",
  remedy: "Give the check a timeout of 3s or more to tell a closed port from dropped packets.",
};

type QueryType = NonNullable<DialOutcome["missing"]>;

/** What a lookup shows that ended without an answer for one family of addresses, although it has one for the other. */
function halfAnswered(missing: QueryType): Partial<ReasonSentences> {
  const [lost, family] = missing === "A" ? ["IPv4", 6] : ["IPv6", 4];
  return {
    cause: `No DNS server answered the question for ${lost} addresses (${missing}), though the one for IPv${family} was answered; no connection is tried before both have ended.`,
    remedy: `Set ip-family to ${family} if IPv${family} is enough, mend the DNS server, or raise the timeout above the attempts times the timeout of /etc/resolv.conf (10s by default), after which a question is given up.`,
  };
}

/** What a connection of which not all was read shows: the limit is ours, but not the machine's. */
const sentTooMuch: Partial<ReasonSentences> = {
  cause:
    "The peer sent more data than is read of a connection that is held, and its end may be behind it, so the check shows nothing about the target.",
  remedy:
    "Check a port of the service that sends less without being asked, hold it for a shorter time, or lower concurrency: more is read of each of a few connections.",
};

/** What is known of the last attempt of a check. */
export interface LastAttempt {
  /** In the words of a report's `runner.os`, such as `Windows`. */
  readonly os: string;
  /** How long it took. */
  readonly tookMs: number;
  /** Go's message; empty when it connected or nothing was dialed. */
  readonly networkMessage: string;
  /** The type of the question that no name server answered. */
  readonly missing?: QueryType | undefined;
}

/** Returns the sentences for a reason, as they are for such an attempt. */
export function sentencesOn(reason: Reason, { os, tookMs, networkMessage, missing }: LastAttempt): ReasonSentences {
  const isTooShort = os === "Windows" && reason === "no-answer" && tookMs < WINDOWS_REFUSES_AFTER_MS;
  const isUnread = reason === "local-limit" && networkMessage.endsWith(UNREAD);
  return {
    ...reasonSentences[reason],
    ...elsewhere[os]?.[reason],
    ...(isTooShort && tooShortOnWindows),
    ...(reason === "dns-timeout" && missing && halfAnswered(missing)),
    ...(isUnread && sentTooMuch),
  };
}

/** In the order in which they are documented. */
export const reasons = Object.keys(reasonSentences) as readonly Reason[];

/** Returns whether a check with this reason shows nothing about its target, because it was not made. */
export function isInconclusive(reason: Reason): boolean {
  return reason === "not-run" || reason === "local-limit";
}

/** Returns whether no name server gave an answer, so that nothing was dialed. That a name does not exist is an answer. */
export function isUnanswered(reason: Reason): boolean {
  return reason === "dns-failure" || reason === "dns-timeout";
}
