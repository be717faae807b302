import { isIPv6 } from "node:net";
import type { Position, Problem } from "../problem/problem.js";

/**
 * Returns an address with brackets around its IPv6 host where it has none, as kURL's add-on specs write it
 * (`'{{kurl . }}:6783'`): `fd00::10:6783` means `[fd00::10]:6783`. Go refuses it. `undefined` for every other address.
 */
export function withBrackets(address: string): string | undefined {
  const colon = address.lastIndexOf(":");
  const host = address.slice(0, Math.max(colon, 0));
  const port = address.slice(colon + 1);
  // The cheap test comes first: Node compiles its IPv6 pattern when isIPv6 is first called.
  const mayBeIPv6 = host.includes(":") && /^\d{1,5}$/.test(port) && Number(port) <= 65_535;
  return mayBeIPv6 && isIPv6(host) ? `[${host}]:${port}` : undefined;
}

/**
 * Returns a warning for an address whose IPv6 host has no brackets.
 *
 * @param bracketed the address that is dialed
 * @param position of the address in the spec
 */
export function bracketHint(address: string, bracketed: string, position: Position): Problem {
  return {
    code: "address-brackets",
    severity: "warning",
    message: `${JSON.stringify(address)} has an IPv6 host without brackets, which kURL and preflight cannot dial; ${bracketed} is dialed`,
    remedy: `write ${bracketed}`,
    position,
  };
}
