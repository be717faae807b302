import { isIPv6 } from "node:net";
import type { Position, Problem } from "../problem/problem.js";

/**
 * Returns a warning for an address whose IPv6 host has no brackets, as kURL's add-on specs write it (`'{{kurl . }}:6783'`):
 * `fd00::10:6783` cannot be dialed, since it is not clear where the host ends and the port begins.
 *
 * @param position of the address in the spec
 */
export function bracketHint(address: string, position: Position): Problem | undefined {
  const colon = address.lastIndexOf(":");
  const host = address.slice(0, Math.max(colon, 0));
  const port = address.slice(colon + 1);
  // The cheap test comes first: Node compiles its IPv6 pattern when isIPv6 is first called.
  const mayBeIPv6 = host.includes(":") && /^\d{1,5}$/.test(port) && Number(port) <= 65_535;
  if (!mayBeIPv6 || !isIPv6(host)) return undefined;
  return {
    code: "address-brackets",
    severity: "warning",
    message: `Cannot dial "${address}": an IPv6 host needs brackets before its port`,
    remedy: `write [${host}]:${port}`,
    position,
  };
}
