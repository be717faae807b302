import { fields, leadingInteger } from "./fields.js";
import { type IpAddress, isLinkLocal, withZone } from "./netip.js";
import { readInterfaces } from "./node/interfaces.js";
import { readLines } from "./node/procfs.js";

/** The network interfaces of this machine: their names, and their names by index. */
export interface InterfaceNames {
  readonly names: ReadonlySet<string>;
  readonly nameOfIndex: ReadonlyMap<number, string>;
}

/**
 * The zone to dial an address with, or the error of the kernel for an address without a usable zone. `no-descriptor`: none was
 * available to find out.
 */
export type Zone =
  | { readonly kind: "usable"; readonly zone: string }
  | { readonly kind: "unusable"; readonly code: "EINVAL" | "ENETUNREACH" }
  | { readonly kind: "no-descriptor" };

/**
 * The zone of an address, decided before dialing because later versions of Node guess a zone for a link-local address
 * where the kernel reports EINVAL. Other addresses need no zone, and the kernel ignores it.
 */
export function zoneFor(address: IpAddress, read: () => InterfaceNames | undefined = readNames): Zone {
  if (!isLinkLocal(address)) return NO_ZONE;
  if (address.zone === "") return { kind: "unusable", code: "EINVAL" };
  if (process.platform !== "linux") return { kind: "usable", zone: address.zone };
  const interfaces = read();
  if (!interfaces) return { kind: "no-descriptor" };
  const { names, nameOfIndex } = interfaces;
  // Every machine has an interface. Where none is known, the kernel decides.
  if (names.size === 0) return { kind: "usable", zone: address.zone };
  if (names.has(address.zone)) return { kind: "usable", zone: address.zone };
  const index = leadingInteger(address.zone).value;
  const name = nameOfIndex.get(index);
  if (name !== undefined) return { kind: "usable", zone: name };
  return { kind: "unusable", code: index === 0 ? "EINVAL" : "ENETUNREACH" };
}

const NO_ZONE: Zone = { kind: "usable", zone: "" };

/** An address as Node connects to it. Of interfaces it knows names only, and an address may have the number of one. */
export function connectable(address: IpAddress): string {
  const zone = zoneFor(address);
  return withZone(zone.kind === "usable" && zone.zone !== "" ? { ...address, zone: zone.zone } : address);
}

/**
 * Whether a UDP socket could not be connected for want of a descriptor: Node finds the interface of a zone with one, and connects
 * without a zone where there is none.
 */
export function lacksDescriptor(code: string, address: IpAddress): boolean {
  return code === "EINVAL" && isLinkLocal(address) && address.zone !== "" && zoneFor(address).kind !== "unusable";
}

/** `undefined` when no descriptor was available to read them. */
function readNames(): InterfaceNames | undefined {
  const devices = readLines("/proc/net/dev");
  const addresses = readLines("/proc/net/if_inet6");
  if (!devices || !addresses) return undefined;
  const nameOfIndex = new Map<number, string>();
  for (const line of addresses) {
    const [, index, , , , name] = fields(line);
    if (index !== undefined && name !== undefined) nameOfIndex.set(Number.parseInt(index, 16), name);
  }
  const names = devices.slice(2).map((line) => (line.split(":", 1)[0] as string).trim());
  return { names: new Set([...names, ...Object.keys(readInterfaces() ?? {})]), nameOfIndex };
}
