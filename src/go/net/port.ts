import { addressError } from "./address.js";
import { asciiLowerCase, fields, leadingInteger, lines } from "./fields.js";

export type Port =
  | { readonly kind: "port"; readonly port: number }
  | { readonly kind: "invalid"; readonly message: string };

/** Service name in lower case -> TCP port. */
export type Services = ReadonlyMap<string, number>;

/** The names that Go knows without /etc/services (net/lookup.go). */
const BUILTIN: readonly (readonly [string, number])[] = [
  ["ftp", 21],
  ["ftps", 990],
  ["gopher", 70],
  ["http", 80],
  ["https", 443],
  ["imap2", 143],
  ["imap3", 220],
  ["imaps", 993],
  ["pop3", 110],
  ["pop3s", 995],
  ["smtp", 25],
  ["submissions", 465],
  ["ssh", 22],
  ["telnet", 23],
];

const LONGEST_SERVICE_NAME_BYTES = 25;

/** Go's built-in names and those of the content of /etc/services, where later lines win. */
export function parseServices(text: string): Services {
  const services = new Map<string, number>(BUILTIN);
  for (const line of lines(text)) {
    const [name, portAndProtocol, ...aliases] = fields(line.split("#", 1)[0] as string);
    if (name === undefined || portAndProtocol === undefined) continue;
    const { value, length } = leadingInteger(portAndProtocol);
    if (value <= 0 || portAndProtocol.slice(length) !== "/tcp") continue;
    for (const service of [name, ...aliases]) services.set(service, value);
  }
  return services;
}

/**
 * The port that a string means, as Go's Resolver.LookupPort. `services` is called only for a string that is not a
 * number.
 *
 * | string | port |
 * |---|---|
 * | `80`, `+80`, `080` | 80 |
 * | ``, `+`, `-0` | 0 |
 * | `https`, `HTTPS` | 443 |
 * | `65536`, `-1` | invalid port |
 * | `0x50`, ` 80`, `nosuch` | unknown port |
 */
export async function lookupPort(text: string, services: () => Promise<Services>): Promise<Port> {
  return numericPort(text) ?? servicePort(text, await services());
}

/** The port of a number; `undefined` for the name of a service. */
export function numericPort(text: string): Port | undefined {
  const port = parsePortNumber(text);
  return port === undefined ? undefined : checkedPort(text, port);
}

function servicePort(text: string, services: Services): Port {
  const port = serviceOf(text, services);
  return port === undefined
    ? { kind: "invalid", message: `lookup tcp/${text}: unknown port` }
    : checkedPort(text, port);
}

function checkedPort(text: string, port: number): Port {
  if (port < 0 || port > 65535) return { kind: "invalid", message: addressError(text, "invalid port") };
  return { kind: "port", port };
}

function serviceOf(name: string, services: Services): number | undefined {
  return Buffer.byteLength(name) <= LONGEST_SERVICE_NAME_BYTES ? services.get(asciiLowerCase(name)) : undefined;
}

/**
 * The number that a string means, as Go's parsePort with its 32-bit arithmetic: a number is too large only if it was at
 * least 2^30 before its next digit, so 4294967376 wraps around to 80. `undefined` for the name of a service.
 */
export function parsePortNumber(text: string): number | undefined {
  if (/^[0-9]{1,9}$/.test(text)) return Number(text);
  if (text === "") return 0;
  const cutoff = 2 ** 30;
  const negative = text.startsWith("-");
  const digits = negative || text.startsWith("+") ? text.slice(1) : text;
  let number = 0;
  for (const character of digits) {
    if (character < "0" || character > "9") return undefined;
    if (number >= cutoff) {
      number = 2 ** 32 - 1;
      break;
    }
    const shifted = (number * 10) % 2 ** 32;
    const next = (shifted + Number(character)) % 2 ** 32;
    if (next < shifted) {
      number = 2 ** 32 - 1;
      break;
    }
    number = next;
  }
  if (!negative) return Math.min(number, cutoff - 1);
  return number === 0 ? 0 : -Math.min(number, cutoff);
}
