import type { CheckResult } from "../analyze/result.js";
import { type DialedAddress, parseIp, readInterfaces, splitHostPort } from "../go/net/net.js";
import type { Problem } from "../problem/problem.js";

/**
 * Returns the results with the address of this machine to which a name leads, where it leads there. Such a check says
 * nothing about another host: an entry of /etc/hosts or of a name server may be wrong, or a tunnel may answer. `localhost`
 * and IP addresses are what their author wrote.
 *
 * @param own returns the addresses of this machine's interfaces
 */
export function withOwnAddresses(
  results: readonly CheckResult[],
  own: () => ReadonlySet<string> = ownAddresses,
): readonly CheckResult[] {
  const named = results.filter(isNamed);
  if (named.length === 0) return results;
  const addresses = own();
  const found = new Map(named.map((result) => [result, ownAddressOf(result, addresses)]));
  return results.map((result) => {
    const ownAddress = found.get(result);
    return ownAddress === undefined ? result : { ...result, ownAddress };
  });
}

/** Returns a warning for each result whose name leads to this machine. */
export function ownAddressWarnings(results: readonly CheckResult[]): readonly Problem[] {
  return results.flatMap(({ address, ownAddress, position }): Problem[] => {
    if (ownAddress === undefined) return [];
    return [
      {
        code: "name-leads-home",
        severity: "warning",
        message: `The name in ${address} leads to this machine (${ownAddress}), so the check says nothing about another host`,
        remedy: "see /etc/hosts and the name server; write localhost if this machine is meant",
        position,
      },
    ];
  });
}

/** Returns an address as tables show it: with the address that answered, where that is the machine of the run itself. */
export function shownAddress(
  { address, ownAddress }: Pick<CheckResult, "address" | "ownAddress">,
  shorten = (text: string) => text,
): string {
  return ownAddress === undefined ? shorten(address) : `${shorten(address)} ${describeOwn(shorten(ownAddress))}`;
}

/** Says in a table that an address is that of the machine of the run. */
export function describeOwn(ownAddress: string): string {
  return `(${ownAddress}, the runner itself)`;
}

/** `localhost`, and the names that operating systems give it. */
const LOCALHOST = /^(?:.+\.)?localhost\.?$|^localhost\.localdomain\.?$|^ip6-(?:localhost|loopback)$/i;

function isNamed({ address, reason, attempts }: CheckResult): boolean {
  if (reason === "policy-denied" || attempts.every(({ addresses }) => addresses.length === 0)) return false;
  const split = splitHostPort(address);
  if (split.kind === "invalid" || split.host === "") return false;
  return parseIp(split.host) === undefined && !LOCALHOST.test(split.host);
}

function ownAddressOf({ networkStatus, attempts }: CheckResult, addresses: ReadonlySet<string>): string | undefined {
  const tried = attempts.flatMap((attempt) => attempt.addresses);
  const answered = networkStatus === "connected" ? tried.findLast(({ message }) => message === undefined) : undefined;
  return (answered ? [answered] : tried).find((dialed) => isOwn(dialed, addresses))?.ip;
}

/** The kernel dials an address of this machine from that address, which shows it also where the interfaces are unknown. */
function isOwn({ ip, source }: Pick<DialedAddress, "ip" | "source">, addresses: ReadonlySet<string>): boolean {
  const address = ip.split("%", 1)[0] as string;
  if (address.startsWith("127.") || address === "0.0.0.0" || address === "::" || address === "::1") return true;
  return ip === source || addresses.has(address);
}

function ownAddresses(): ReadonlySet<string> {
  const interfaces = readInterfaces() ?? {};
  return new Set(Object.values(interfaces).flatMap((each) => each?.map(({ address }) => address) ?? []));
}
