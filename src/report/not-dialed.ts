import type { CheckResult } from "../analyze/result.js";
import { type DialedAddress, isUnsent, machineLacksIpv6 } from "../go/net/net.js";
import type { Problem } from "../problem/problem.js";

/**
 * Returns a problem for each check that passes because it did not connect, although this machine did not try all that it has to:
 * the timeout left no time for some addresses of its name or a limit left them out, no name server returned its addresses
 * of one family, or no packet was sent to an address. A notice where that is so because the machine has no IPv6, and another address of
 * the name was dialed; otherwise a warning.
 *
 * @param lacksIpv6 whether the machine has no IPv6
 */
export function notDialedProblems(
  results: readonly CheckResult[],
  lacksIpv6: () => boolean = machineLacksIpv6,
): readonly Problem[] {
  return results.flatMap((result): Problem[] => {
    const { status, networkStatus, position } = result;
    const found = status === "pass" && networkStatus !== "connected" ? notDialed(result, lacksIpv6) : undefined;
    return found ? [{ code: "not-dialed", severity: "warning", ...found, position }] : [];
  });
}

type Found = Pick<Problem, "message" | "remedy"> & Partial<Pick<Problem, "severity">>;

function notDialed({ address, attempts }: CheckResult, lacksIpv6: () => boolean): Found | undefined {
  const { addresses = [], undialed, overLimit, missing } = attempts.at(-1) ?? {};
  if (undialed !== undefined) {
    return {
      message: `The timeout left no time to dial ${addressesOf(undialed)} of the name in ${address}, so the check passes although not all are known to be closed`,
      remedy: "raise the timeout, or write a check for each IP address",
    };
  }
  if (overLimit !== undefined) {
    return {
      message: `A limit of addresses left out ${addressesOf(overLimit)} of the name in ${address}, so the check passes although not all are known to be closed`,
      remedy: "write a check for each IP address, or divide the checks of names with many addresses among several runs",
    };
  }
  if (missing !== undefined) {
    return {
      message: `No name server returned the ${missing === "A" ? "IPv4" : "IPv6"} addresses of the name in ${address}, so the check passes although not all are known to be closed`,
      remedy: "check the name server, or write a check for each IP address",
    };
  }
  const unsent = addresses.filter((dialed) => isUnsent(dialed));
  const [first] = unsent;
  if (!first) return undefined;
  const isSentToNone = unsent.length === addresses.length;
  const ofIpv4 = unsent.find(({ ip }) => !ip.includes(":"));
  if (!ofIpv4 && lacksIpv6()) return withoutIpv6(address, { isSentToNone });
  return withoutPacket(address, ofIpv4 ?? first, { isSentToNone });
}

interface Sent {
  /** No address of the check got a packet. */
  readonly isSentToNone: boolean;
}

function withoutPacket(address: string, { ip, message = "" }: DialedAddress, { isSentToNone }: Sent): Found {
  return {
    message: isSentToNone
      ? `The check of ${address} passes although no packet was sent: ${message}`
      : `No packet was sent to ${ip} of the name in ${address} (${message}), so the check passes although not all are known to be closed`,
    remedy: "see the routes, rules and limits of this machine, or run the check on another one",
  };
}

function withoutIpv6(address: string, { isSentToNone }: Sent): Found {
  if (isSentToNone) {
    return {
      message: `This machine has no IPv6, so the check of ${address} passes although no packet was sent`,
      remedy: "run it on a machine with IPv6, or check an IPv4 address",
    };
  }
  return {
    severity: "notice",
    message: `This machine has no IPv6, so the check of ${address} passes although no packet was sent to the IPv6 addresses of its name`,
    remedy: "run it on a machine with IPv6, or set ip-family to 4 if IPv4 is enough",
  };
}

function addressesOf(count: number): string {
  return count === 1 ? "1 address" : `${count} addresses`;
}
