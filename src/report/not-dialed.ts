import type { CheckResult } from "../analyze/result.js";
import type { Problem } from "../problem/problem.js";

/**
 * Returns a warning for each check that passes because it did not connect, although this machine did not try all that it has to:
 * the timeout left no time for some addresses of its name or a limit left them out, no name server returned its IPv6
 * addresses, or each of them is an IPv6 address and the machine has no IPv6.
 */
export function notDialedWarnings(results: readonly CheckResult[]): readonly Problem[] {
  return results.flatMap((result): Problem[] => {
    const { status, networkStatus, position } = result;
    const found = status === "pass" && networkStatus !== "connected" ? notDialed(result) : undefined;
    return found ? [{ code: "not-dialed", severity: "warning", ...found, position }] : [];
  });
}

function notDialed({ reason, address, attempts }: CheckResult): Pick<Problem, "message" | "remedy"> | undefined {
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
      message: `No name server returned the IPv6 addresses of the name in ${address}, so the check passes although not all are known to be closed`,
      remedy: "check the name server, or write a check for each IP address",
    };
  }
  if (reason !== "no-ipv6" || addresses.some(({ ip }) => !ip.includes(":"))) return undefined;
  return {
    message: `This machine has no IPv6, so the check of ${address} passes although no packet was sent`,
    remedy: "run it on a machine with IPv6, or check an IPv4 address",
  };
}

function addressesOf(count: number): string {
  return count === 1 ? "1 address" : `${count} addresses`;
}
