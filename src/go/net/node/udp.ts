import type { SocketOptions } from "node:dgram";
import type { IpAddress } from "../netip.js";

/**
 * The options of a UDP socket for an IP address: Node passes every address to a lookup, and ours are literals already.
 */
export function udpOptions({ family }: IpAddress): SocketOptions {
  return { type: family === 4 ? "udp4" : "udp6", lookup: asLiteral };
}

type LookupCallback = (error: NodeJS.ErrnoException | null, address: string, family: number) => void;

function asLiteral(host: string, _options: unknown, callback: LookupCallback): void {
  callback(null, host, host.includes(":") ? 6 : 4);
}
