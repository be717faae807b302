import { networkInterfaces } from "node:os";
import { fields, leadingInteger } from "./fields.js";
import { type IpAddress, isLinkLocal } from "./netip.js";
import { readLines } from "./node/procfs.js";

/** The network interfaces of this machine: their names, and their names by index. */
export interface Interfaces {
  readonly names: ReadonlySet<string>;
  readonly nameOfIndex: ReadonlyMap<number, string>;
}

/** The zone to dial an address with, or the error of the kernel for an address without a usable zone. */
export type Zone =
  | { readonly kind: "usable"; readonly zone: string }
  | { readonly kind: "unusable"; readonly code: "EINVAL" | "ENETUNREACH" };

/**
 * The zone of an address, decided before dialing because later versions of Node guess a zone for a link-local address
 * where the kernel reports EINVAL. Other addresses need no zone, and the kernel ignores it.
 */
export function zoneFor(address: IpAddress, interfaces: () => Interfaces = readInterfaces): Zone {
  if (!isLinkLocal(address)) return NO_ZONE;
  if (address.zone === "") return { kind: "unusable", code: "EINVAL" };
  if (process.platform !== "linux") return { kind: "usable", zone: address.zone };
  const { names, nameOfIndex } = interfaces();
  if (names.has(address.zone)) return { kind: "usable", zone: address.zone };
  const index = leadingInteger(address.zone).value;
  const name = nameOfIndex.get(index);
  if (name !== undefined) return { kind: "usable", zone: name };
  return { kind: "unusable", code: index === 0 ? "EINVAL" : "ENETUNREACH" };
}

const NO_ZONE: Zone = { kind: "usable", zone: "" };

function readInterfaces(): Interfaces {
  const names = new Set<string>();
  const nameOfIndex = new Map<number, string>();
  for (const line of readLines("/proc/net/dev").slice(2)) names.add((line.split(":", 1)[0] as string).trim());
  for (const line of readLines("/proc/net/if_inet6")) {
    const [, index, , , , name] = fields(line);
    if (index !== undefined && name !== undefined) nameOfIndex.set(Number.parseInt(index, 16), name);
  }
  for (const name of Object.keys(networkInterfaces())) names.add(name);
  return { names, nameOfIndex };
}
