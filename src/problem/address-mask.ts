import { asciiForms, hasWideForms } from "./ascii-forms.js";
import { commandParts } from "./command-parts.js";
import { holdsPrintedMap, printedMapParts } from "./printed-maps.js";
import { proxyPart } from "./proxy-parts.js";
import { SECRET_NAMES } from "./secret-names.js";

/** A part of a string: UTF-16 code units, the end excluded. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns an address of a spec with `***` in place of everything that may be secret. Nothing is dialed of an address that has
 * such a part, so its structure is read generously.
 *
 * | address | shown as |
 * |---|---|
 * | `user:pw@db:5432`, `user:p@:"w@db` | `user:***@db:5432`, `user:***@db` |
 * | `user%3Apw@db`, `"user:pw@db` | `***@db` |
 * | `redis://token@cache`, `https://token:@api`, `https://token:x-oauth-basic@api` | `redis://***@cache`, `https://***@api` |
 * | `postgres://user:pw`, `redis://:pw`, whose host was cut off | `postgres://user:***`, `redis://:***` |
 * | `user@db:22` | the same |
 * | `https://example.com/?token=a@b`, `http://user:12/pw@db` | `https://***`, `http://user:***` |
 * | `https://example.com/hook/x?token=y` | `https://example.com/***` |
 * | `db:5432?password=x`, `db:1433;password=x` | `db:5432?***`, `db:1433;***` |
 * | `host=db password=x`, `host=db password=p@w` | `host=db password=***`, `***` |
 * | `db:5432 password: x`, `db --password x`, `{"host":"db"}` | `db:5432 ***`, `db --password ***`, `{***` |
 * | `proxy:8080:user:pw`, `user:pw:proxy:8080` | `proxy:8080:***`, `user:***:proxy:8080` |
 * | `map[host:db password:x port:1]`, as Go prints a mapping | `map[host:db password:***` |
 *
 * Wide forms of ASCII characters, such as `＠`, are read as these.
 */
export function maskAddress(address: string): string {
  return maskPart(address, { start: 0, end: address.length });
}

/** Returns a part of an address as `maskAddress` shows it. */
export function maskPart(address: string, { start, end }: Part): string {
  const shown: string[] = [];
  let from = start;
  for (const secret of secretParts(address)) {
    if (secret.end <= start || secret.start >= end) continue;
    shown.push(address.slice(from, Math.max(from, secret.start)), MASK);
    from = Math.min(secret.end, end);
  }
  return [...shown, address.slice(from, end)].join("");
}

const MASK = "***";

/** Whether an address may have a part that is secret, or a user. An address that can be dialed has none. */
export function mayBeSecret(address: string): boolean {
  if (/[@/?#;=,\s"'`{}]|%40/.test(address) || holdsPrintedMap(address) || hasWideForms(address)) return true;
  return proxyPart(address) !== undefined;
}

/** Whether the value of an input may be an address with a secret, so that a message does not repeat it. */
export function isUnspeakable(value: string): boolean {
  const read = asciiForms(value);
  if (/[@?;]|%40|\/\/|^jdbc:/i.test(read) || LABEL_OF_INPUT.test(read)) return true;
  return proxyPart(read) !== undefined || read.split("=").slice(0, -1).some(isSecretName);
}

/** Where the user and the password of an address end: at the last `@`, or at one that is encoded. */
export function lastAt(address: string): number {
  const at = address.lastIndexOf("@");
  return at < 0 ? address.lastIndexOf("%40") : at;
}

/** The parts of an address that may be secret, in their order. */
export function secretParts(address: string): readonly Part[] {
  if (!mayBeSecret(address)) return [];
  const read = asciiForms(address);
  const at = lastAt(read);
  const parts = at < 0 ? [spanOf([behindHosts(read, 0), proxyPart(read), withoutHost(read)])] : aroundHosts(read, at);
  const known = parts.filter((part) => part !== undefined);
  return withoutPrintedMap(known, read).filter(
    ({ start, end }) => start < end && ![MASK, ""].includes(address.slice(start, end).trim()),
  );
}

/** Returns the part from the first of some parts to the last. */
function spanOf(parts: readonly (Part | undefined)[]): Part | undefined {
  const known = parts.filter((part) => part !== undefined);
  if (known.length === 0) return undefined;
  return { start: Math.min(...known.map(({ start }) => start)), end: Math.max(...known.map(({ end }) => end)) };
}

/** Hides all from the first value of a secret in a mapping that Go printed: what follows belongs to no host. */
function withoutPrintedMap(parts: readonly Part[], read: string): readonly Part[] {
  const [first] = printedMapParts(read);
  if (first === undefined) return parts;
  const before = parts.filter(({ end }) => end <= first.start);
  const start = Math.min(first.start, ...parts.filter(({ end }) => end > first.start).map((part) => part.start));
  return [...before, { start, end: read.length }];
}

/**
 * What is before the last `@` without the user's name, since people do not escape an `@`, a slash or a quote in a password, and
 * what is behind the hosts. Both and the hosts where the `@` may be in a path or a query: `https://example.com/?token=a@b`.
 */
function aroundHosts(address: string, at: number): readonly (Part | undefined)[] {
  const scheme = schemeLength(address.slice(0, at));
  const info = address.slice(scheme, at);
  const colon = info.indexOf(":");
  const name = colon < 0 ? info : info.slice(0, colon);
  // Tools take a token in place of a user's name where the address is a URL, with a password that says nothing.
  const [password = ""] = info.slice(Math.max(colon, 0)).split("@", 1);
  const isToken = scheme > 0 && (colon < 0 || NO_PASSWORD.test(password));
  const isShown = /^[\p{L}\p{N}._~+-]*$/u.test(name) && !isToken;
  const start = isShown ? scheme + name.length + (colon < 0 ? 0 : 1) : scheme;
  // The `@` may be in the value of a setting before it as well, as in `db:1433;password=p@w`.
  const isJson = /^\s*[[{]\s*["'{]/.test(info);
  // Of several URLs, the `@` may be in the path of a later one.
  const isOfLater = info.includes("://");
  if (isJson || isOfLater || mayEndHosts(info) || BEGINS_SECRET_SETTING.test(info))
    return [{ start, end: address.length }];
  return [{ start, end: at }, behindHosts(address, at + 1)];
}

/** What stands for a password where the user's name is a token. */
export const NO_PASSWORD = /^:(?:x-oauth-basic|x)?$/i;

/** Whether what is before an `@` may be hosts with a path: of `user:a/b`, `a` is not a port. */
function mayEndHosts(info: string): boolean {
  const end = endOfHosts(info);
  if (end === undefined) return false;
  const hosts = info.slice(0, end);
  const colon = hosts.indexOf(":");
  const port = hosts.slice(colon + 1);
  return colon < 0 || /^\d*(?:,|$)/.test(port) || port.includes("@");
}

/** What follows the hosts: path, query, fragment, the settings of a driver, or the value of `password=`. */
function behindHosts(address: string, at: number): Part | undefined {
  const from = at + schemeLength(address.slice(at));
  const hosts = address.slice(from);
  const end = endOfHosts(hosts);
  const found = BEHIND_ODD.exec(hosts);
  // A host is shown with whatever it has: `redact` finds it by what is shown.
  const odd = found && (QUOTES.test(found[0]) && ONE_PORT.test(hosts) ? undefined : found);
  const [ofCommand] = commandParts(hosts);
  const starts = [
    ...(ofCommand ? [ofCommand.start] : []),
    ...(end === undefined ? [] : [end + 1]),
    ...(odd ? [odd.index + odd[0].length] : []),
  ];
  return starts.length === 0 ? undefined : { start: from + Math.min(...starts), end: address.length };
}

/** What is behind the colon of a URL without an `@`, where that is no port: `{{ (split "@" .url)._0 }}` is all before the host. */
function withoutHost(address: string): Part | undefined {
  const scheme = schemeLength(address);
  const [user] = (scheme > 0 && USER_WITHOUT_HOST.exec(address.slice(scheme))) || [];
  return user === undefined ? undefined : { start: scheme + user.length, end: address.length };
}

/** Sentences have `scheme://host:port`. */
const USER_WITHOUT_HOST = /^[^:/?#;,[\]\s]*:(?!(?:port|\d*)(?:[/?#:;,\s]|$))/;

/** Where the first delimiter is, or the `=` of the first `password=`. */
function endOfHosts(text: string): number | undefined {
  const delimiter = text.search(/[/?#;]/);
  const limit = delimiter < 0 ? text.length : delimiter;
  for (let equals = text.indexOf("="); equals >= 0 && equals < limit; equals = text.indexOf("=", equals + 1)) {
    if (isSecretName(text.slice(0, equals))) return equals;
  }
  return delimiter < 0 ? undefined : delimiter;
}

/**
 * Returns what of an address is secret wherever it is written: passwords and tokens. Other parts, such as a path or
 * `sslmode=require`, are common words elsewhere.
 */
export function secretsOf(address: string): readonly string[] {
  const at = lastAt(asciiForms(address));
  // Where another setting is behind the value in one word, the value ends before a mark; otherwise it has the mark in it.
  const labelled = [EACH_LABELLED, EACH_LABELLED_WORD]
    .flatMap((each) => [...address.matchAll(each)])
    .map(([, value = ""]) => value);
  const printed = printedMapParts(asciiForms(address))
    .map(({ start, end }) => address.slice(start, end))
    .filter((value) => !WORD_OF_GO.test(value));
  const parts = secretParts(address).flatMap(({ start, end }) => {
    if (end === at) {
      const info = address.slice(start, end);
      const colon = info.indexOf(":");
      return colon > 0 && NO_PASSWORD.test(info.slice(colon)) ? [info, info.slice(0, colon)] : [info];
    }
    const [hosts = "", ...behind] = address.slice(schemeLength(address)).split(/[?;#\s]/);
    // A value may have slashes, and an ampersand where settings have semicolons.
    const isQuery = address.includes("?");
    const settings = [...hosts.split(/[&/]/), ...behind.flatMap((part) => (isQuery ? part.split("&") : part))];
    const values = settings.flatMap((setting) => {
      const equals = setting.indexOf("=");
      return equals > 0 && isSecretName(setting.slice(0, equals)) ? [setting.slice(equals + 1)] : [];
    });
    return start < at ? [address.slice(start, at), ...values] : values;
  });
  const cutOff = at < 0 ? withoutHost(asciiForms(address)) : undefined;
  const ofUser = cutOff ? [address.slice(cutOff.start, cutOff.end)] : [];
  const proxy = proxyPart(asciiForms(address));
  const ofProxy = proxy ? [address.slice(proxy.start, proxy.end)] : [];
  const behindUser = ofProxy.map((info) => info.slice(info.indexOf(":") + 1));
  const [, ...ofOracle] = OF_ORACLE.exec(address) ?? [];
  return [...new Set([...parts, ...labelled, ...printed, ...ofUser, ...ofProxy, ...behindUser, ...ofOracle])];
}

/** What Go prints of a value that is not a string; it is a common word elsewhere. */
const WORD_OF_GO = /^(?:true|false|<nil>)$/;

/** The length of `scheme://`, of `jdbc:driver://`, or of `//` alone, at the start of a string. */
function schemeLength(text: string): number {
  return /^(?:[a-z][a-z0-9+.-]*:|jdbc:[a-z0-9:+.-]*:)?\/\//i.exec(text)?.[0].length ?? 0;
}

/** The name of a secret setting where a setting may begin. In a password, `token=` has something else before it. */
const BEGINS_SECRET_SETTING = new RegExp(
  `(?:^|[\\s;?&,"'{(\\\\])[\\w.[-]{0,40}(?:(?:${SECRET_NAMES}|key)(?:\\]|%5d)?(?:\\s{0,9}=|["']\\s{0,9}:|:?\\s)|(?:bearer|basic)\\s)`,
  "i",
);

/** What labels a secret in an address or a wrong input, without `=`. In an address, `token:8200` is a host and a port. */
const LABEL = `(?:${SECRET_NAMES}|key)(?:["']\\s{0,9}:|["']?>(?=[^<]{1,200}</)|\\s{0,9}:?\\s{1,9}(?=[^\\s=]))|\\b(?:bearer|basic)\\s`;

const LABEL_OF_INPUT = new RegExp(`${LABEL}|(?:${SECRET_NAMES}|key):(?!\\d{1,5}$)`, "i");

/** Where an address has what no host and no port has: a quote, a brace, a blank behind the port, a label of a secret. */
const BEHIND_ODD = new RegExp(
  `["'\`{}]|:\\d{1,5}\\s+(?=\\S)|${LABEL}|,[\\w.-]{0,40}(?:${SECRET_NAMES}|key):(?!\\d{1,5}(?:\\W|$))`,
  "i",
);

const QUOTES = /^["'`{}]$/;
/** A host without a colon, and a port. */
const ONE_PORT = /^[^:]+:[\w-]{1,40}$/;

const BEFORE_VALUE = `(?:${LABEL})\\s{0,9}["']?(?=[^\\s\\d]{0,60}\\d)`;
const EACH_LABELLED = new RegExp(`${BEFORE_VALUE}([^\\s"',;{}<]{6,4096})`, "gi");
const EACH_LABELLED_WORD = new RegExp(`${BEFORE_VALUE}(\\S{5,4095}[^\\s"',;{}])`, "gi");

const ENDS_WITH_SECRET_NAME = new RegExp(`(?:${SECRET_NAMES}|key)\\s{0,9}:?$`, "i");

/** The password of Oracle's easy connect. */
const OF_ORACLE = /^(?:jdbc:oracle:\w*:)?[^\s/:]+\/(.+)@(?:\/\/|[^@\s/:]+:\d)/is;

/** In an address, any key is secret. */
function isSecretName(text: string): boolean {
  return ENDS_WITH_SECRET_NAME.test(text.slice(-60));
}
