import { type IpAddress, isLinkLocal } from "./netip.js";
import { readInterfaces } from "./node/interfaces.js";
import { isOutOfSockets } from "./node/limits.js";

/** Why a dial failed, one word of a closed set. `forbidden`: the caller's `control` refused an address. */
export type DialFailure =
  | "refused"
  | "no-answer"
  | "dns-not-found"
  | "dns-failure"
  | "dns-timeout"
  | "host-unreachable"
  | "network-unreachable"
  | "no-ipv6"
  | "bad-address"
  | "forbidden"
  | "hung-up"
  | "local-limit"
  | "canceled"
  | "other";

/** What an error of the kernel means for the dial of an address. `isFound`: a name has it, so it is not what a person wrote. */
export function failureOfErrno(
  code: string,
  address: IpAddress,
  { isFound }: { readonly isFound: boolean },
): DialFailure {
  if (isOutOfSockets(code)) return "local-limit";
  switch (code) {
    case "ECONNREFUSED":
      return "refused";
    case "ETIMEDOUT":
      return "no-answer";
    case "EHOSTUNREACH":
    case "EHOSTDOWN":
      return "host-unreachable";
    case "EINVAL":
      return isLinkLocal(address) && !isFound ? "bad-address" : "other";
    case "ENETUNREACH":
    case "ENETDOWN":
      return address.family === 6 && machineLacksIpv6() ? "no-ipv6" : "network-unreachable";
    case "EADDRNOTAVAIL":
    case "EAFNOSUPPORT":
      return address.family === 6 && machineLacksIpv6() ? "no-ipv6" : "other";
    default:
      return "other";
  }
}

/** Errors of a dial that come behind its packet, also where the source of that is not known. */
const AFTER_A_PACKET: readonly string[] = ["ECONNREFUSED", "ETIMEDOUT"];

/**
 * Whether the kernel refused to dial an address, so that no packet was sent: it chose no address to dial from. It has no route, one
 * of the type `unreachable`, `blackhole` or `prohibit`, a rule against it, or no socket.
 *
 * @param source the address that it dialed from
 */
export function isUnsent(
  { errno, source }: { readonly errno?: string; readonly source?: string },
  platform: string = process.platform,
): boolean {
  if (errno === undefined || source !== undefined || AFTER_A_PACKET.includes(errno)) return false;
  // Windows shows no source before it is connected, and a router may have answered this one.
  return platform !== "win32" || errno !== "EHOSTUNREACH";
}

/** Listing the interfaces costs more than a dial, and thousands may fail together. */
const KNOWN_MS = 100;

let known = { isLacking: false, untilMs: 0 };

/** Whether this machine has no IPv6 beyond its own links; `false` where its interfaces are unknown. */
export function machineLacksIpv6(): boolean {
  const nowMs = performance.now();
  if (nowMs >= known.untilMs) known = { isLacking: lacksIpv6(), untilMs: nowMs + KNOWN_MS };
  return known.isLacking;
}

/** Whether no interface has an IPv6 address with a scope beyond its own link; `false` where the interfaces are unknown. */
function lacksIpv6(): boolean {
  const interfaces = readInterfaces();
  if (!interfaces) return false;
  const addresses = Object.values(interfaces).flatMap((each) => each ?? []);
  return !addresses.some(
    ({ family, address, internal }) =>
      family === "IPv6" && !internal && !isLinkLocal({ ip: address, family: 6, zone: "" }),
  );
}
