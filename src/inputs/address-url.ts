import { joinHostPort } from "../go/net/net.js";

/** The addresses that a URL names, or why none can be read: without the URL itself, which may hold a password. */
export type ReadUrl =
  | { readonly kind: "addresses"; readonly addresses: readonly string[] }
  | { readonly kind: "wrong"; readonly why: string; readonly remedy?: string };

/**
 * The port of a URL that names none, by scheme: what IANA registers, or what the program's own clients use. `null` for a
 * scheme without one, whose URLs have to name the port.
 */
const defaultPorts: Readonly<Record<string, number | null>> = {
  amqp: 5672,
  amqps: 5671,
  cassandra: 9042,
  clickhouse: 9000,
  ftp: 21,
  ftps: 990,
  git: 9418,
  http: 80,
  https: 443,
  imap: 143,
  imaps: 993,
  kafka: 9092,
  ldap: 389,
  ldaps: 636,
  mariadb: 3306,
  memcached: 11211,
  mongodb: 27017,
  mqtt: 1883,
  mqtts: 8883,
  mssql: 1433,
  mysql: 3306,
  nats: 4222,
  oracle: 1521,
  pop3: 110,
  pop3s: 995,
  postgres: 5432,
  postgresql: 5432,
  redis: 6379,
  rediss: 6379,
  sftp: 22,
  smtp: 25,
  smtps: 465,
  sqlserver: 1433,
  ssh: 22,
  tcp: null,
  tls: null,
  ws: 80,
  wss: 443,
  zookeeper: 2181,
};

/** The port of the URLs of a scheme; `undefined` for a scheme that has none or is not known. */
export function defaultPort(scheme: string): number | undefined {
  return (Object.hasOwn(defaultPorts, scheme) ? defaultPorts[scheme] : null) ?? undefined;
}

/** Whether a line is a URL: `scheme://...`, or a JDBC URL, whose driver may write hosts without `//`. */
export function isUrl(text: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/|jdbc:)/i.test(text);
}

/**
 * Reads scheme, hosts and port of a URL. User, password, path, query and fragment are dropped.
 *
 * | URL | addresses |
 * |---|---|
 * | `https://api.example.com/health` | api.example.com:443 |
 * | `postgres://user:pw@db:5432/app` | db:5432 |
 * | `mongodb://a,b:27018,c/` | a:27017, b:27018, c:27017 |
 * | `jdbc:postgresql://db/app` | db:5432 |
 * | `jdbc:sqlserver://db:1433;databaseName=x` | db:1433 |
 * | `jdbc:oracle:thin:@//db/service`, `jdbc:oracle:thin:@db:1521:SID` | db:1521 |
 */
export function readUrl(url: string): ReadUrl {
  if (/^jdbc:oracle:/i.test(url)) return readOracle(url);
  const [, written = "", afterSlashes] = /^([^/]*?):\/\/(.*)$/s.exec(url) ?? [];
  if (afterSlashes === undefined) return wrong("no // follows its scheme", URL_FORM);
  // `jdbc:mysql:loadbalance` names the protocol before the driver's own words.
  const parts = written.toLowerCase().split(":");
  const scheme = parts.find((part) => baseScheme(part) in defaultPorts) ?? (parts.at(-1) as string);
  if (scheme.endsWith("+srv")) {
    return wrong(
      `the servers of a ${scheme} URL are SRV records, which are not looked up`,
      "expected the servers themselves, as host:port lines",
    );
  }
  // Userinfo ends at the last @: people do not always escape one in a password, and a host never has one.
  const authority = afterSlashes.split(/[/?#;\\]/, 1)[0] as string;
  if (/[,\s][a-z][a-z0-9+.-]*:$/i.test(authority) && afterSlashes.startsWith("//", authority.length)) {
    return wrong("another URL follows on its line", "expected one address per line");
  }
  const hosts = hostsOf(afterSlashes, authority);
  if (hosts === "") return wrong("the host is empty");
  return addressesOf(hosts.split(","), baseScheme(scheme));
}

/** The part with the hosts; an unescaped `/`, `?` or `#` in a password does not end it where an `@` follows. */
function hostsOf(afterSlashes: string, authority: string): string {
  const at = authority.lastIndexOf("@");
  if (at >= 0) return authority.slice(at + 1);
  const looksLikeUser =
    authority.includes(":") && afterSlashes.includes("@") && !/^[^:]*:\d*[/?#;\\]/.test(afterSlashes);
  if (!looksLikeUser) return authority;
  const rest = afterSlashes.slice(afterSlashes.lastIndexOf("@") + 1);
  return rest.split(/[/?#;\\]/, 1)[0] as string;
}

/** `postgresql+asyncpg`, `redis+tls` and the like name a driver after the protocol. */
function baseScheme(scheme: string): string {
  return scheme in defaultPorts ? scheme : (scheme.split("+", 1)[0] as string);
}

function readOracle(url: string): ReadUrl {
  const at = url.lastIndexOf("@");
  const target = url.slice(at + 1).replace(/^(?:tcps?:)?\/\//i, "");
  if (at < 0 || target.startsWith("(")) {
    return wrong(
      "the host of an Oracle URL follows its @",
      "expected jdbc:oracle:thin:@//host:1521/service, or host:port",
    );
  }
  const hosts = target.split(/[/?#]/, 1)[0] as string;
  return addressesOf([hosts.replace(/^([^:]+:\d+):.*$/s, "$1")], "oracle");
}

function addressesOf(hosts: readonly string[], scheme: string): ReadUrl {
  const addresses: string[] = [];
  for (const written of hosts) {
    const [whole, bracketed, plain, port] =
      /^(?:\[([^\][]*)\]|([^:\][\s]*))(?::([A-Za-z0-9-]*))?$/.exec(written.trim()) ?? [];
    if (whole === undefined) return wrong("its hosts cannot be read", URL_FORM);
    const host = asciiHost(bracketed ?? plain ?? "");
    if (host === undefined) return wrong("a host has no ASCII form");
    if (host === "") return wrong("the host is empty");
    if (host.includes("%") && bracketed === undefined) return wrong("a host has percent-encoded characters");
    const wanted = port === undefined || port === "" ? defaultPorts[scheme] : port;
    if (wanted === null) return wrong(`a ${scheme} URL has no default port`, `expected ${scheme}://host:port`);
    if (wanted === undefined) {
      return wrong("the default port of its scheme is not known", "expected scheme://host:port or host:port");
    }
    addresses.push(joinHostPort(host, wanted));
  }
  return { kind: "addresses", addresses: [...new Set(addresses)] };
}

const URL_FORM = "expected scheme://host:port, several hosts separated by commas, an IPv6 host in brackets";

function wrong(why: string, remedy?: string): ReadUrl {
  return { kind: "wrong", why, ...(remedy === undefined ? {} : { remedy }) };
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
