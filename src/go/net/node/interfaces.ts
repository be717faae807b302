import { type NetworkInterfaceInfo, networkInterfaces } from "node:os";

/** The network interfaces of a machine by name, with their addresses. */
export type NetworkInterfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/**
 * The network interfaces of this machine; `undefined` where they are unknown. The kernel lists them over a socket of
 * AF_NETLINK, for which there may be no descriptor, and which seccomp, RestrictAddressFamilies of systemd and Android deny.
 */
export function readInterfaces(read: () => NetworkInterfaces = networkInterfaces): NetworkInterfaces | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
