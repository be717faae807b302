import { parseServices } from "../go/net/net.js";

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

/** Transports that leave the port of a protocol as it is. Another scheme behind a `+` has its own: `git+https`, `redis+sentinel`. */
const TRANSPORTS: ReadonlySet<string> = new Set(["tcp", "tls"]);

/** The port of the URLs of a scheme; `undefined` for a scheme that has none or is not known. */
export function defaultPort(scheme: string): number | undefined {
  return (isKnown(scheme) ? defaultPorts[scheme] : null) ?? undefined;
}

/** Whether a word is a scheme of the table: `constructor` is none. */
export function isKnown(scheme: string): boolean {
  return Object.hasOwn(defaultPorts, scheme);
}

/** Whether the URLs of a scheme have to name their ports, though the scheme is known. */
export function isPortless(scheme: string): boolean {
  const [base = "", driver] = scheme.split("+", 2);
  if (driver === undefined) return isKnown(base) && defaultPorts[base] === null;
  return isKnown(base) && (driver === "sentinel" || (isKnown(driver) && !TRANSPORTS.has(driver)));
}

/** `postgresql+asyncpg`, `redis+tls` and the like name a driver after the protocol. */
export function baseScheme(scheme: string): string {
  return isKnown(scheme) ? scheme : (scheme.split("+", 1)[0] as string);
}

/** The services that Go knows everywhere. */
export const builtinServices = parseServices("");

/** Whether a word behind a colon may be a port: of `svc:blue`, `blue` is none. */
export function mayBePort(word: string): boolean {
  const name = word.toLowerCase();
  return /^\d+$/.test(word) || isKnown(name) || builtinServices.has(name);
}
