import type { Part } from "./address-mask.js";

const HOST = "(?:\\[[^\\]]*\\]|[^\\s:/?#@;,\"'`{}[\\]]+)";

/** `host:port:` with more behind it, and a scheme before it where there is one. */
const HOST_FIRST = new RegExp(`^(?:[a-z][a-z0-9+.-]*://)?${HOST}:\\d{1,5}:(?=.)`, "is");

/** `user:password:host:port`: where the password begins, and what is behind it. The host has a dot, or a password could be one. */
const HOST_LAST = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^\s:/?#@;,"'`{}[\]]+:(?=[^:])/i;
const HOST_AND_PORT = /:[^\s:/?#@;,]{1,255}:\d{1,5}$/;

/** An IPv6 address without brackets, also with a port behind it or cut off: digits and colons alone are no user. */
const IPV6 = /^[\da-f:]*(?::[\d.]+)?(?:%[\w.:-]*)?$/i;

/** `127.0.0.1:8080:80` is a forwarded port. */
const PORT = /^\d{1,5}$/;

/**
 * Returns what of an address is a user and a password as lists of proxies have them.
 *
 * | address | shown as |
 * |---|---|
 * | `proxy:8080:user:pw`, `proxy:8080:pw` | `proxy:8080:***` |
 * | `user:pw:proxy:8080` | `user:***:proxy:8080` |
 * | `2001:10:20::1`, `db:5432:5432`, `tcp:db:5432` | the same |
 */
export function proxyPart(address: string): Part | undefined {
  if (IPV6.test(address) && (address.includes("::") || address.split(":", 7).length === 7)) return undefined;
  const [before] = HOST_FIRST.exec(address) ?? [];
  if (before !== undefined)
    return PORT.test(address.slice(before.length)) ? undefined : { start: before.length, end: address.length };
  const [user] = HOST_LAST.exec(address) ?? [];
  const end =
    user === undefined ? -1 : address.length - (HOST_AND_PORT.exec(address.slice(-270))?.[0].length ?? Infinity);
  return user !== undefined && end > user.length ? { start: user.length, end } : undefined;
}
