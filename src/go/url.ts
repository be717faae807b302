/** Go's package net/url: parsing and formatting. The strings inside this file have one UTF-16 unit per byte. */
import { GoError } from "./func.js";
import { parseIp } from "./net/net.js";
import { quoteInError } from "./strconv/strconv.js";
import { decodeUtf8, encodeUtf8 } from "./utf8.js";

/** The parts of a URL, unescaped except the query. `opaque` is the part after the scheme of `mailto:x@example.com`. */
interface Url {
  readonly scheme: string;
  readonly opaque: string;
  readonly user: UserInfo | undefined;
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
}

export interface UserInfo {
  readonly name: string;
  readonly password: string | undefined;
}

/** A part of a URL with its own set of bytes that need no escape. */
type Place = "path" | "host" | "zone" | "user" | "fragment";

const UNRESERVED = "A-Za-z0-9\\-_.~";
const PLAIN: Record<Place, RegExp> = {
  path: new RegExp(`[${UNRESERVED}$&+,/:;=@]`),
  host: new RegExp(`[${UNRESERVED}!$&'()*+,;=:[\\]<>"]`),
  zone: new RegExp(`[${UNRESERVED}!$&'()*+,;=:[\\]<>"]`),
  user: new RegExp(`[${UNRESERVED}$&+,;=]`),
  fragment: new RegExp(`[${UNRESERVED}$&+,/:;=@?!()*]`),
};

/** Parses a URL. @throws GoError with Go's message: `parse "http://a b/": invalid character " " in host name` */
export function parseUrl(text: string): Url {
  const raw = toBytes(text);
  const [beforeFragment, fragment] = cut(raw, "#");
  const url = inUrl(beforeFragment, () => parseWithoutFragment(beforeFragment));
  return fromParts({ ...url, fragment: inUrl(raw, () => decodePercent(fragment, "fragment")) });
}

/** Returns the host without port and brackets. */
export function hostname(host: string): string {
  const port = /:[0-9]*$/.exec(host);
  const name = port ? host.slice(0, port.index) : host;
  return name.startsWith("[") && name.endsWith("]") ? name.slice(1, -1) : name;
}

export function formatUrl(url: Url): string {
  const { scheme, opaque, user, host, path, query, fragment } = toParts(url);
  let text = scheme === "" ? "" : `${scheme}:`;
  if (opaque !== "") text += opaque;
  else {
    if (host !== "" || user || (scheme !== "" && path !== "")) text += "//";
    if (user) text += `${escapeUser(user)}@`;
    text += encodePercent(host, "host");
    const escapedPath = path === "*" ? path : encodePercent(path, "path");
    if (escapedPath !== "" && !escapedPath.startsWith("/") && host !== "") text += "/";
    if (text === "" && cut(escapedPath, "/")[0].includes(":")) text += "./";
    text += escapedPath;
  }
  if (query !== "") text += `?${query}`;
  if (fragment !== "") text += `#${encodePercent(fragment, "fragment")}`;
  return fromBytes(text);
}

export function formatUserInfo({ name, password }: UserInfo): string {
  return fromBytes(
    escapeUser({ name: toBytes(name), password: password === undefined ? undefined : toBytes(password) }),
  );
}

function escapeUser({ name, password }: UserInfo): string {
  return encodePercent(name, "user") + (password === undefined ? "" : `:${encodePercent(password, "user")}`);
}

function parseWithoutFragment(text: string): Url {
  const url = { scheme: "", opaque: "", user: undefined, host: "", path: "", query: "", fragment: "" };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Go looks for these
  if (/[\x00-\x1f\x7f]/.test(text)) throw new GoError("net/url: invalid control character in URL");
  if (text === "*") return { ...url, path: "*" };
  const [scheme, afterScheme] = splitScheme(text);
  const [rest, query] = cut(afterScheme, "?");
  const read = { ...url, scheme: scheme.toLowerCase(), query };
  if (!rest.startsWith("/")) {
    if (scheme !== "") return { ...read, opaque: rest };
    if (cut(rest, "/")[0].includes(":")) throw new GoError("first path segment in URL cannot contain colon");
  }
  const hasAuthority = rest.startsWith("//") && (scheme !== "" || !rest.startsWith("///"));
  if (!hasAuthority) return { ...read, path: decodePercent(rest, "path") };
  const slash = rest.indexOf("/", 2);
  const authority = slash < 0 ? rest.slice(2) : rest.slice(2, slash);
  return {
    ...read,
    ...parseAuthority(read.scheme, authority),
    path: decodePercent(slash < 0 ? "" : rest.slice(slash), "path"),
  };
}

function splitScheme(text: string): [scheme: string, rest: string] {
  if (text.startsWith(":")) throw new GoError("missing protocol scheme");
  const scheme = /^[A-Za-z][A-Za-z0-9+.-]*(?=:)/.exec(text)?.[0];
  return scheme === undefined ? ["", text] : [scheme, text.slice(scheme.length + 1)];
}

function parseAuthority(scheme: string, authority: string): Pick<Url, "user" | "host"> {
  const at = authority.lastIndexOf("@");
  const host = parseHost(scheme, authority.slice(at + 1));
  if (at < 0) return { user: undefined, host };
  const userInfo = authority.slice(0, at);
  if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(userInfo)) throw new GoError("net/url: invalid userinfo");
  const [name, password] = cut(userInfo, ":");
  const hasPassword = userInfo.includes(":");
  return {
    user: { name: decodePercent(name, "user"), password: hasPassword ? decodePercent(password, "user") : undefined },
    host,
  };
}

function parseHost(scheme: string, host: string): string {
  const bracket = host.lastIndexOf("[");
  if (bracket > 0) throw new GoError("invalid IP-literal");
  if (bracket === 0) return parseBracketedHost(host);
  const first = host.indexOf(":");
  const isStrict = scheme === "http" || scheme === "https";
  if (first >= 0) checkPort(host.slice(isStrict ? first : host.lastIndexOf(":")));
  return decodePercent(host, "host");
}

function parseBracketedHost(host: string): string {
  const close = host.lastIndexOf("]");
  if (close < 0) throw new GoError("missing ']' in host");
  const port = host.slice(close + 1);
  checkPort(port);
  const inside = host.slice(1, close);
  const zoneAt = inside.indexOf("%25");
  const address =
    zoneAt < 0
      ? decodePercent(inside, "host")
      : decodePercent(inside.slice(0, zoneAt), "host") + decodePercent(inside.slice(zoneAt), "zone");
  if (!parseIp(fromBytes(address))) {
    throw new GoError(`invalid host: ParseAddr(${quoteInError(fromBytes(address))}): unable to parse IP`);
  }
  if (!address.includes(":")) throw new GoError("invalid IP-literal");
  return `[${address}]${port}`;
}

function checkPort(port: string): void {
  if (!/^(:[0-9]*)?$/.test(port)) throw new GoError(`invalid port ${quoteInError(fromBytes(port))} after host`);
}

function decodePercent(text: string, place: Place): string {
  const isHost = place === "host" || place === "zone";
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] as string;
    if (unit === "%") {
      const escaped = text.slice(at, at + 3);
      if (!/^%[0-9a-fA-F]{2}$/.test(escaped) || !mayBeEscaped(escaped, place)) {
        throw new GoError(`invalid URL escape ${quoteInError(fromBytes(escaped))}`);
      }
      at += 2;
    } else if (isHost && unit < "\x80" && !PLAIN[place].test(unit)) {
      throw new GoError(`invalid character ${quoteInError(unit)} in host name`);
    }
  }
  return text.replaceAll(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** In a host only bytes beyond ASCII may be escaped; in a zone also a space and the bytes that need no escape. */
function mayBeEscaped(escaped: string, place: Place): boolean {
  if (escaped === "%25") return true;
  const unit = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
  if (place === "host") return unit >= "\x80";
  return place !== "zone" || unit === " " || PLAIN.host.test(unit);
}

function encodePercent(text: string, place: Place): string {
  return text.replaceAll(/./gs, (unit) =>
    PLAIN[place].test(unit) ? unit : `%${unit.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

function inUrl<Result>(url: string, parse: () => Result): Result {
  try {
    return parse();
  } catch (error) {
    if (error instanceof GoError) throw new GoError(`parse ${quoteInError(fromBytes(url))}: ${error.message}`);
    throw error;
  }
}

function cut(text: string, separator: string): [before: string, after: string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + separator.length)];
}

function fromParts(url: Url): Url {
  return mapParts(url, fromBytes);
}

function toParts(url: Url): Url {
  return mapParts(url, toBytes);
}

function mapParts({ scheme, opaque, user, host, path, query, fragment }: Url, map: (part: string) => string): Url {
  return {
    scheme: map(scheme),
    opaque: map(opaque),
    user: user && { name: map(user.name), password: user.password === undefined ? undefined : map(user.password) },
    host: map(host),
    path: map(path),
    query: map(query),
    fragment: map(fragment),
  };
}

function toBytes(text: string): string {
  return encodeUtf8(text).toString("latin1");
}

function fromBytes(bytes: string): string {
  return decodeUtf8(Buffer.from(bytes, "latin1"));
}
