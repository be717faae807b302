import type { NetworkStatus } from "../decode/statuses.js";

/**
 * Returns troubleshoot's status for Go's error message: the words are searched in this order, anywhere in the message. The
 * kernel's own `connection timed out` is therefore an error and not a timeout.
 * Source: pkg/collect/host_network.go, checkTCPConnection.
 */
export function networkStatus(message: string): NetworkStatus {
  if (message === "") return "connected";
  if (message.includes("i/o timeout")) return "connection-timeout";
  if (message.includes("connection refused")) return "connection-refused";
  return "error";
}
