import type { NetworkStatus } from "../decode/statuses.js";

/**
 * troubleshoot's verdict on Go's error text: the texts are looked for in this order, anywhere in it. The kernel's own
 * `connection timed out` is therefore an error and no timeout.
 * Source: pkg/collect/host_network.go, checkTCPConnection.
 */
export function networkStatus(message: string): NetworkStatus {
  if (message === "") return "connected";
  if (message.includes("i/o timeout")) return "connection-timeout";
  if (message.includes("connection refused")) return "connection-refused";
  return "error";
}
