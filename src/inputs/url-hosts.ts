import { joinHostPort } from "../go/net/net.js";
import { baseScheme, defaultPort, isPortless } from "./url-ports.js";

/** The addresses that a URL names, or why none can be read: without the URL itself, which may hold a password. */
export type ReadUrl = { readonly kind: "addresses"; readonly addresses: readonly string[] } | WrongUrl;

/** Why a URL cannot be read, and what is accepted in its place. */
export interface WrongUrl {
  readonly kind: "wrong";
  readonly why: string;
  readonly remedy?: string;
}

export const URL_FORM =
  "expected hosts separated by commas, each with its port behind a colon, an IPv6 host in brackets";

export function wrong(why: string, remedy?: string): WrongUrl {
  return { kind: "wrong", why, ...(remedy === undefined ? {} : { remedy }) };
}

/** Returns the addresses of hosts as a URL writes them, each with its port or that of the scheme. */
export function readHosts(hosts: readonly string[], scheme: string): ReadUrl {
  const addresses: string[] = [];
  for (const written of hosts) {
    const [whole, bracketed, plain, port = ""] = /^(?:\[([^\][]*)\]|([^:\][]*))(?::(\d*))?$/.exec(written) ?? [];
    if (whole === undefined) {
      // Another word than a number may be a password whose host is missing. It is not looked up as a service, and not shown.
      return /^[^:\][]*:[^:]*$/.test(written)
        ? wrong("the port of a URL is a number", URL_FORM)
        : wrong("its hosts cannot be read", URL_FORM);
    }
    const host = bracketed === undefined ? plainHost(plain as string) : ipv6Host(bracketed);
    if (typeof host !== "string") return host;
    if (port === "" && isPortless(scheme)) {
      return wrong(`a ${scheme} URL has no default port`, "expected a port behind each host");
    }
    const wanted = port === "" ? defaultPort(baseScheme(scheme)) : port;
    if (wanted === undefined) {
      return wrong("the default port of its scheme is not known", "expected a port behind each host");
    }
    addresses.push(joinHostPort(host, wanted));
  }
  return { kind: "addresses", addresses: [...new Set(addresses)] };
}

function plainHost(written: string): string | WrongUrl {
  const host = asciiHost(written);
  if (host === undefined) return wrong("a host has no ASCII form");
  if (host === "") return wrong("the host is empty");
  if (host.includes("%")) return wrong("a host has percent-encoded characters");
  // Drivers of databases write much between the slashes: `address=(host=a)(port=1)`.
  return /^[A-Za-z0-9._-]+$/.test(host) ? host : wrong("its hosts cannot be read", URL_FORM);
}

/** The `%` before a zone is written `%25`, and the zone is escaped itself (RFC 6874, section 2). A bare `%` is read as well. */
function ipv6Host(written: string): string | WrongUrl {
  const [, ip, zone] = /^([0-9a-f.]*:[0-9a-f:.]*)(?:%(.*))?$/is.exec(written) ?? [];
  if (ip === undefined) return wrong("its hosts cannot be read", URL_FORM);
  if (zone === undefined) return ip;
  const name = zone.startsWith("25") ? decoded(zone.slice(2)) : zone;
  if (name === undefined || !/^[A-Za-z0-9._~-]+$/.test(name)) {
    return wrong("the zone of an IPv6 host cannot be read", "expected one such as [fe80::1%25eth0]");
  }
  return `${ip}%${name}`;
}

/** `undefined` for an escape that is none. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Characters of a host that a resolver looks up (RFC 1035). Finding another form of a longer one takes time with its square. */
export const MAX_HOST = 253;

/** `undefined` for a host that has no ASCII form (IDNA, as URLs are read). */
export function asciiHost(host: string): string | undefined {
  if (/^[\0-\x7f]*$/.test(host)) return host;
  if (host.length > MAX_HOST) return undefined;
  const ascii = process.getBuiltinModule("node:url").domainToASCII(host);
  return ascii === "" ? undefined : ascii;
}
