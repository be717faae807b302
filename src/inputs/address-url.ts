import { characterFault, type Parts, restFault, secondUrlFault, userFault } from "./url-faults.js";
import { type ReadUrl, readHosts, URL_FORM, wrong } from "./url-hosts.js";
import { baseScheme, isKnown } from "./url-ports.js";

/** Whether a line is a URL: `scheme://...`, or a JDBC URL, whose driver may write hosts without `//`. */
export function isUrl(text: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/|jdbc:)/i.test(text);
}

/**
 * Reads scheme, hosts and port of a URL. User, password, path, query and fragment are dropped, and no host is ever read from
 * them: a URL that could be read in two ways is wrong.
 *
 * | URL | addresses |
 * |---|---|
 * | `https://api.example.com/health` | api.example.com:443 |
 * | `postgres://user:pw@db:5432/app` | db:5432 |
 * | `mongodb://a,b:27018,c/` | a:27017, b:27018, c:27017 |
 * | `http://[fe80::1%25eth0]:8080/` | [fe80::1%eth0]:8080 |
 * | `jdbc:postgresql://db/app` | db:5432 |
 * | `jdbc:sqlserver://db:1433;databaseName=x`, `jdbc:sqlserver://db\INSTANCE:1433` | db:1433 |
 * | `jdbc:oracle:thin:@//db/service`, `jdbc:oracle:thin:@db:1521:SID` | db:1521 |
 * | `postgres://user:12/34@db`, `https://a/x,https://b/y`, `jdbc:sqlserver://db\INSTANCE`, `udp://db:53` | wrong |
 */
export function readUrl(url: string): ReadUrl {
  if (/^jdbc:oracle:/i.test(url)) return readOracle(url);
  const [, written = "", afterSlashes] = /^([^/]*?):\/\/(.*)$/s.exec(url) ?? [];
  if (afterSlashes === undefined) return wrong("no // follows its scheme", URL_FORM);
  const unread = secondUrlFault(afterSlashes) ?? characterFault(url);
  if (unread) return unread;
  // `jdbc:mysql:loadbalance` names the protocol before the driver's own words.
  const words = written.toLowerCase().split(":");
  const scheme = words.find((word) => isKnown(baseScheme(word))) ?? (words.at(-1) as string);
  const protocols = scheme.split("+");
  if (protocols.some((protocol) => NOT_OF_TCP.has(protocol))) {
    return wrong(`it is no TCP that a ${scheme} URL names`, "expected host:port of a port that TCP connects to");
  }
  if (protocols.at(-1) === "srv") {
    return wrong(
      `the servers of a ${scheme} URL are SRV records, which are not looked up`,
      "expected the servers themselves, as host:port lines",
    );
  }
  const isSqlServer = /^(?:mssql|sqlserver)$/.test(baseScheme(scheme));
  // Behind a semicolon, a driver of a database has settings. Other URLs have it in a password or a path.
  const hasSettings = isSqlServer || words[0] === "jdbc";
  const authority = afterSlashes.split(hasSettings ? /[/?#;]/ : /[/?#]/, 1)[0] as string;
  // People do not always escape an @ in a password, and a host never has one.
  const hosts = authority.slice(authority.lastIndexOf("@") + 1);
  const parts: Parts = {
    scheme: baseScheme(scheme),
    user: authority.slice(0, authority.length - hosts.length),
    hosts,
    rest: afterSlashes.slice(authority.length),
    hasSettings,
  };
  if (hosts === "") return restFault(parts) ?? wrong("the host is empty");
  const fault = userFault(parts) ?? restFault(parts);
  if (fault) return fault;
  return isSqlServer ? readSqlServer(parts, words[0] === "sqlserver") : readHosts(hosts.split(","), scheme);
}

/** Schemes of other protocols, and of files. An open port of TCP says nothing about them. */
const NOT_OF_TCP: ReadonlySet<string> = new Set([
  ...["data", "dtls", "fd", "file", "icmp", "ip", "ldapi", "npipe", "quic", "sctp", "socket", "stun", "turn"],
  ...["udp", "udp4", "udp6", "unix", "unixgram", "unixpacket", "vsock"],
]);

/**
 * A port beside an instance is used, and the instance ignored. Without one, the driver asks the server for the instance's port
 * (learn.microsoft.com/sql/connect/jdbc/building-the-connection-url).
 *
 * @param isPathInstance for `sqlserver://host/INSTANCE`, a URL of Go's driver
 */
function readSqlServer({ hosts, rest }: Parts, isPathInstance: boolean): ReadUrl {
  if (hosts.includes(",")) return wrong("a comma follows its host", "expected a colon before the port, and one server");
  const [, host = hosts, port] = /^([^\\:]*)\\[^\\:]*(:\d+)?$/.exec(hosts) ?? [];
  const isNamed = host !== hosts || (isPathInstance && /^\/[^?#;]/.test(rest));
  if (isNamed && port === undefined && !/:\d+$/.test(hosts)) {
    return wrong("the port of a named instance is not known", "expected the port of the instance, behind a colon");
  }
  return readHosts([`${host}${port ?? ""}`], "sqlserver");
}

/** `jdbc:oracle:DRIVER:[user/password]@target`, whose target is `//host:port/service`, `host:port:SID` or an alias. */
function readOracle(url: string): ReadUrl {
  const form = "expected //host:1521/service behind the @, or host:port";
  const [before, user] = /^jdbc:oracle:[a-z0-9]+:((?!\/\/)(?:[^/:?#;@]*\/[^@]*)?)@/i.exec(url) ?? [];
  if (before === undefined) return wrong("the host of an Oracle URL follows its @", form);
  const written = url.slice(before.length);
  const target = written.replace(/^(?:tcps?:)?\/\//i, "");
  if (target.startsWith("(")) return wrong("the host of an Oracle URL follows its @", form);
  if (/^[a-z][a-z0-9-]*:\/\//i.test(target)) return wrong("its host is kept by another server", form);
  const unread = secondUrlFault(target) ?? characterFault(url);
  if (unread) return unread;
  // Without a user, the first @ is the one before the host.
  if (user !== "" && target.includes("@"))
    return wrong("it has more than one @", "expected %40 in a password, or host:port");
  const hosts = target.split(/[/?#]/, 1)[0] as string;
  const rest = target.slice(hosts.length);
  const fault = restFault({ scheme: "oracle", user: "", hosts, rest, hasSettings: true });
  if (fault) return fault;
  const isAlias = target === written && !hosts.includes(":") && !rest.startsWith("/");
  if (isAlias) return wrong("its host may be an alias of tnsnames.ora", form);
  return readHosts([hosts.replace(/^([^:]+:\d+):[\w$.-]+(?::(?:dedicated|shared|pooled))?$/i, "$1")], "oracle");
}
