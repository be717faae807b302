/** The two parts of `host:port`, or Go's message about what is wrong with it. */
export type SplitAddress =
  | { readonly kind: "split"; readonly host: string; readonly port: string }
  | { readonly kind: "invalid"; readonly message: string };

/**
 * Splits as Go's net.SplitHostPort: at the last colon; square brackets only as a pair directly before it.
 *
 * | address | host, port |
 * |---|---|
 * | `example.com:80` | `example.com`, `80` |
 * | `[2001:db8::1%eth0]:80` | `2001:db8::1%eth0`, `80` |
 * | `:80`, `[]:80` | ``, `80` |
 * | `example.com` | missing port in address |
 * | `::1:80` | too many colons in address |
 */
export function splitHostPort(address: string): SplitAddress {
  const lastColon = address.lastIndexOf(":");
  if (lastColon < 0) return invalid(address, "missing port in address");
  const port = address.slice(lastColon + 1);
  if (!address.startsWith("[")) {
    const host = address.slice(0, lastColon);
    if (host.includes(":")) return invalid(address, "too many colons in address");
    return checkBrackets(address, { host, port, noOpenFrom: 0, noCloseFrom: 0 });
  }
  const close = address.indexOf("]");
  if (close < 0) return invalid(address, "missing ']' in address");
  if (close + 1 !== lastColon) {
    const colonFollows = address[close + 1] === ":";
    return invalid(address, colonFollows ? "too many colons in address" : "missing port in address");
  }
  return checkBrackets(address, { host: address.slice(1, close), port, noOpenFrom: 1, noCloseFrom: close + 1 });
}

interface Candidate {
  readonly host: string;
  readonly port: string;
  readonly noOpenFrom: number;
  readonly noCloseFrom: number;
}

function checkBrackets(address: string, { host, port, noOpenFrom, noCloseFrom }: Candidate): SplitAddress {
  if (address.indexOf("[", noOpenFrom) >= 0) return invalid(address, "unexpected '[' in address");
  if (address.indexOf("]", noCloseFrom) >= 0) return invalid(address, "unexpected ']' in address");
  return { kind: "split", host, port };
}

function invalid(address: string, why: string): SplitAddress {
  return { kind: "invalid", message: addressError(address, why) };
}

/** The message of Go's AddrError, `address A: WHY`; an empty address is left out. */
export function addressError(address: string, why: string): string {
  return address === "" ? why : `address ${address}: ${why}`;
}

/** `host:port`, with brackets around a host that has colons, as Go's net.JoinHostPort. */
export function joinHostPort(host: string, port: number | string): string {
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}
