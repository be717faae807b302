import { decoded, type WrongUrl, wrong } from "./url-hosts.js";
import { mayBePort } from "./url-ports.js";

/** A URL in parts, as RFC 3986 divides it. */
export interface Parts {
  readonly scheme: string;
  /** With its `@`; empty if there is none. */
  readonly user: string;
  readonly hosts: string;
  /** From the delimiter behind the hosts on. */
  readonly rest: string;
  /** Whether `;` begins settings, as for drivers of databases. */
  readonly hasSettings: boolean;
}

export const ONE_PER_LINE = "expected one address per line";
const ANOTHER = "another URL follows on its line";

/**
 * `a/x, https://b`: nothing of the second URL would be read. A parameter of a query may be a URL: `?next=https://b`.
 *
 * @param afterSlashes what follows the scheme of the first
 */
export function secondUrlFault(afterSlashes: string): WrongUrl | undefined {
  const [path = "", ...query] = afterSlashes.split("?");
  const others = `?${query.join("?")}`.replace(/[?&][\w.~%[\]-]+=[a-z][a-z0-9+.:-]*:\/\//gi, "");
  return path.includes("://") || others.includes("://") ? wrong(ANOTHER, ONE_PER_LINE) : undefined;
}

/**
 * No URL has white space; a line with some may be a list. What a reader cannot see may be a separator too, and so may what is no
 * letter of any language: the comma of East Asia, a bullet, a dash.
 */
export function characterFault(url: string): WrongUrl | undefined {
  if (/\s/.test(url)) return wrong("it has white space inside", `${ONE_PER_LINE}, and %20 for a blank in a URL`);
  if (/[\p{Cc}\p{Cf}]/u.test(url)) return wrong("it has an invisible character inside", ONE_PER_LINE);
  if (/(?![\0-\x7f])[\p{P}\p{S}]/u.test(url))
    return wrong(
      "it has a punctuation mark beyond ASCII inside",
      `${ONE_PER_LINE}, and such marks as URLs write them, with %`,
    );
  return undefined;
}

/** `a:1,user:pw@b` may be two hosts or a password. */
export function userFault({ user, hosts, scheme }: Parts): WrongUrl | undefined {
  if (user.includes("\\") || (hosts.includes("\\") && !/^(?:mssql|sqlserver)$/.test(scheme))) return backslash();
  if (!isHostList(user.slice(0, -1))) return undefined;
  return wrong(
    "a comma or semicolon before its @ may end a host",
    "expected %2C or %3B in a password, or host:port lines",
  );
}

/** Whether what is before the last `@` may begin with hosts: `a`, `a:1`, `[::1]:1`, `u:p@a` or `a:https`, and another one. */
function isHostList(user: string): boolean {
  const [first = "", ...others] = user.split(/[,;]/);
  if (others.length === 0) return false;
  if (/^(?:\[.*|[^:]*(?::\d*)?)$/s.test(first)) return true;
  if ([first, ...others.slice(0, -1)].some((each) => each.includes("@"))) return true;
  return /^[^:]*:[A-Za-z0-9-]*$/.test(first) && others.some((each) => each.includes(":"));
}

/** What follows the hosts names no other host, and no `@` that may end a password. */
export function restFault(parts: Parts): WrongUrl | undefined {
  const { scheme, rest, hasSettings } = parts;
  if (rest.includes("@") && !isSettled(parts)) {
    return wrong(
      "an @ follows behind a delimiter such as / ? or #",
      "expected %2F, %3F, %23 and %40 for these in a password, %40 in a path, or host:port",
    );
  }
  const [path = ""] = rest.split(hasSettings ? /[?#;]/ : /[?#]/, 1);
  const behind = rest.slice(path.length);
  if (path.includes("\\") || (!hasSettings && behind.includes("\\"))) return backslash();
  const hasList = LIST_SCHEMES.test(scheme) && path.includes(",");
  if (hasList || namesHost(path, PATH_ITEM) || namesHost(behind.replace(OPTION_LISTS, ""), SETTING_ITEM)) {
    return wrong(
      "another host follows behind its path",
      `${ONE_PER_LINE}, or hosts separated by commas before the path`,
    );
  }
  if (!WEB_SCHEMES.test(scheme) && settingNames(rest).some((name) => HOST_SETTINGS.has(name))) {
    return wrong(
      "a setting behind its hosts names a host, a port or an instance",
      "expected host:port, or these before the path",
    );
  }
  return undefined;
}

function backslash(): WrongUrl {
  return wrong("it has a backslash inside", "expected %5C in its place");
}

/**
 * Whether an `@` behind the hosts cannot be the end of a password, so that nothing before them can be one: of `user:12/3@db` or
 * `user:pw@x/y@db` it may be.
 *
 * | URL | because |
 * |---|---|
 * | `http://[::1]:80/@x`, `http://127.0.0.1:80/@x`, `http://localhost:80/@x` | it is a host |
 * | `https://example.com/@x`, `mongodb://a,b/?x=y@z` | a user without a password |
 * | `jdbc:postgresql://db:5432/app?password=a@b` | settings follow, and a user is one of them |
 * | `postgres://db.example.com:5432/app?user=a@b` | a name with dots, a port, and a parameter |
 */
function isSettled({ user, hosts, rest, hasSettings }: Parts): boolean {
  const isDotted = /^[^:,.]+\.[^:,]/.test(hosts);
  // `user:` may be a user whose password begins with the delimiter.
  const hasColon = /^[^:,]+:/.test(hosts);
  const before = rest.slice(0, rest.indexOf("@"));
  const parameter = hasSettings ? /^(?:\/[^?#;]*)?[?;][\w.%-]+=/ : /^(?:\/[^?#]*)?\?[\w.%-]+=/;
  const hasParameter = parameter.test(before);
  if (user !== "") return hasParameter && isDotted && hasColon && /^[/;]/.test(rest);
  if (/^(?:\[[^\][:]*:[^\][]*\]|localhost|\d+(?:\.\d+){3})(?:[:,]|$)/i.test(hosts)) return true;
  return hasParameter ? isDotted || hasSettings || !hasColon : isDotted && !hasColon;
}

/** Schemes whose hosts may be a list, and whose paths have no comma. */
const LIST_SCHEMES =
  /^(?:amqps?|cassandra|clickhouse|kafka|mariadb|memcached|mongodb|mqtts?|mysql|nats|postgres(?:ql)?|rediss?|zookeeper)$/;

/** Schemes whose parameters are those of an application. */
const WEB_SCHEMES = /^(?:https?|wss?)$/;

/** An item of a list: separator, perhaps a name, host and port. A query has fewer separators than a path. */
const PATH_ITEM = item("[,;|&+<>\"'\\\\]");
const SETTING_ITEM = item("[,;|<>\"'\\\\]");

function item(separator: string): RegExp {
  const host = "(?:\\[[^\\][]*\\]|[^\\s,;|&+<>\"'\\\\/?#:=@[\\]]+)";
  const user = "(?:[^\\s,;|&+<>\"'\\\\/?#@]*@)?";
  return new RegExp(`${separator}(?:[\\w.-]+=)?(?://)?${user}${host}:([A-Za-z0-9-]+)(?![^/?#,;|&+<>"'\\\\])`, "g");
}

function namesHost(text: string, item: RegExp): boolean {
  return [...text.matchAll(item)].some(([, port = ""]) => mayBePort(port));
}

/** Options of MongoDB whose values are lists with colons. */
const OPTION_LISTS = /[?&](?:readPreferenceTags|authMechanismProperties)=[^&#]*/gi;

/** Names of settings, without case and punctuation, by which drivers are given another host or port. */
const HOST_SETTINGS: ReadonlySet<string> = new Set([
  "address",
  "addr",
  "althosts",
  "bootstrapservers",
  "datasource",
  "failoverpartner",
  "host",
  "hostaddr",
  "hostname",
  "hosts",
  "instance",
  "instancename",
  "pghost",
  "pgport",
  "port",
  "portnumber",
  "server",
  "servername",
  "servers",
]);

function settingNames(rest: string): readonly string[] {
  return rest
    .split(/[?&;#]/)
    .slice(1)
    .map((setting) => setting.split("=", 1)[0] as string)
    .map((name) => (decoded(name) ?? name).toLowerCase().replace(/[\s._-]/g, ""));
}
