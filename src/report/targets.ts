import { joinHostPort, parseIp, parsePortNumber, parseServices, splitHostPort } from "../go/net/net.js";
import { asciiHost, defaultPort } from "../inputs/address-url.js";
import { finderOf } from "./exact-strings.js";
import type { Hide } from "./rewrite.js";

/** What is known of the targets of a run. */
export interface TargetNames {
  /** `host:port`, or what stands in its place. */
  readonly addresses: readonly string[];
  readonly ips: readonly string[];
  /** Stands before the numbers of IP addresses, as `2.` in `ip-2.1`. */
  readonly ipPrefix?: string;
}

/**
 * Returns a function that replaces each host by `host-N` and each IP address by `ip-N`, numbered in the order in which they are
 * given; another IP address is `ip`.
 *
 * A host of letters, digits, dots and hyphens is found as a word, in all spellings that lead to it. A host with other
 * characters is no word, so it is looked for as it is written, and in the forms of URLs and quotes. Both are one pass, so that
 * no placeholder is replaced by another.
 */
export function hider({ addresses, ips, ipPrefix = "" }: TargetNames): Hide {
  const words = new Map<string, string>();
  const exact = new Map<string, string>();
  const count = { host: 0, ip: 0 };
  const add = (written: string, kind: "host" | "ip") => {
    const key = keyOf(written);
    if (key === "" || words.has(key)) return;
    alias(written, `${kind}-${kind === "ip" ? ipPrefix : ""}${++count[kind]}`);
  };
  const alias = (written: string, placeholder: string) => {
    const key = keyOf(written);
    if (key !== "" && !words.has(key)) words.set(key, placeholder);
    if (isPlain(written)) return;
    for (const spelling of spellingsOf(written)) if (!exact.has(spelling)) exact.set(spelling, placeholder);
  };
  for (const address of addresses) add(hostOf(address), "host");
  for (const ip of ips) add(ip, "ip");
  // After all hosts, which have a placeholder of their own.
  for (const address of addresses) {
    const host = hostOf(address);
    const placeholder = words.get(keyOf(host));
    if (placeholder === undefined || isPlain(host) || parseIp(host)) continue;
    for (const inner of innerHosts(host)) alias(inner, placeholder);
  }
  const targets = { words, exact, find: finderOf(exact.keys()) };
  return (text) => hideIn(text, targets);
}

/**
 * The host of an address, or all of what is not one: in `5432:db.example.com`, or where the port was forgotten, the host stands
 * where a port should.
 */
export function hostOf(address: string): string {
  const split = splitHostPort(address);
  if (split.kind !== "split" || !isPort(split.port)) return address;
  const isSwapped = isNumber(split.host) && !isNumber(split.port);
  return isSwapped ? address : split.host;
}

const builtinServices = parseServices("");

/**
 * Whether a string is a number, or a service that everyone knows. The services of this machine are not asked: a report of
 * another machine has to be hidden in the same way.
 */
function isPort(text: string): boolean {
  const name = text.toLowerCase();
  return isNumber(text) || builtinServices.has(name) || defaultPort(name) !== undefined;
}

function isNumber(text: string): boolean {
  return text === "" || parsePortNumber(text) !== undefined;
}

/** Whether a host is found as a word. */
function isPlain(host: string): boolean {
  return /^[a-z\d](?:[\w.-]*[a-z\d])?\.?$/i.test(host);
}

/** The forms in which a message may have a host that is no word. */
function spellingsOf(host: string): ReadonlySet<string> {
  const { domainToUnicode } = process.getBuiltinModule("node:url");
  const ascii = asciiHost(host);
  const wellFormed = host.toWellFormed();
  // As it is written, an IPv6 address is found as a word, and so not within another one.
  if (parseIp(host)) return new Set([encodeURIComponent(wellFormed)]);
  const forms = [
    host,
    host.normalize("NFC"),
    host.normalize("NFD"),
    JSON.stringify(host).slice(1, -1),
    encodeURI(wellFormed),
    encodeURIComponent(wellFormed),
    ...(ascii === undefined ? [] : [ascii, domainToUnicode(ascii)]),
  ];
  // A form of punctuation alone names nothing.
  return new Set(forms.flatMap((form) => [form, form.replace(/\.$/, "")]).filter((form) => /[\p{L}\p{N}]/u.test(form)));
}

/**
 * What looks like a host within a host that is no word: `db.example.com` of `user@db.example.com/path`, and each side of the
 * last colon of what is not host:port.
 */
function innerHosts(host: string): readonly string[] {
  const parts = host.split(/[^\p{L}\p{M}\p{N}_.-]+/u).map((part) => part.slice(...coreOf(part)));
  const inner = parts.filter((part) => part !== "");
  const behindUser = host.slice(host.lastIndexOf("@") + 1);
  const all = behindUser === host ? sidesOf(host) : [...sidesOf(host), behindUser, ...sidesOf(behindUser)];
  const longer = all.filter(isTarget);
  if (inner.length === 1) return [...longer, ...inner.filter(isTarget)];
  const named = inner.filter((one) => /\p{L}/u.test(one.slice(one.lastIndexOf(".") + 1)) && one.includes("."));
  return [...longer, ...named];
}

function sidesOf(address: string): readonly string[] {
  const colon = address.lastIndexOf(":");
  if (colon < 0) return [];
  const [before, after] = [address.slice(0, colon), address.slice(colon + 1)];
  // A user name is no host.
  return after.includes("@") ? [after] : [before, after];
}

/** Whether a part of an address may name a target. A number does not, nor what messages and links begin with. */
function isTarget(part: string): boolean {
  return !isNumber(part) && !["tcp", "http", "https", "jdbc"].includes(part.toLowerCase());
}

/**
 * One form for all spellings of a host: `BÜCHER.example.` and `xn--bcher-kva.example`, `2001:DB8:0::1` and `2001:db8::1`,
 * `::ffff:192.0.2.1` and `192.0.2.1`.
 */
export function keyOf(host: string): string {
  const parsed = parseIp(host);
  if (parsed) return parsed.ip.replace(/^::ffff:(?=[\d.]+$)/, "") + (parsed.zone && `%${parsed.zone}`);
  return (asciiHost(host) ?? host).toLowerCase().replace(/\.$/, "");
}

interface Targets {
  /** Placeholders by key. */
  readonly words: ReadonlyMap<string, string>;
  /** Placeholders by spelling. */
  readonly exact: ReadonlyMap<string, string>;
  readonly find: ReturnType<typeof finderOf>;
}

function hideIn(text: string, targets: Targets): string {
  const whole = targets.words.get(keyOf(text));
  if (whole !== undefined) return whole;
  const parts: string[] = [];
  let from = 0;
  for (const { string, start, end } of targets.find(text)) {
    parts.push(hideWords(text.slice(from, start), targets.words), targets.exact.get(string) ?? "host");
    from = end;
  }
  return [...parts, hideWords(text.slice(from), targets.words)].join("");
}

/**
 * What a host, an IP address, or one of them with a port is written with. An IPv6 host is in brackets before a port. The full
 * stops of East Asia separate labels, too.
 */
const CANDIDATE = /\[[\w.%:-]+\]|[\p{L}\p{M}\p{N}\w.%:。．｡-]+/gu;
const ASCII_CANDIDATE = /[\w.%:-]+/g;

/** Replaces every known host and IP address, and what else looks like an IP address. Each word is looked up once. */
function hideWords(text: string, words: ReadonlyMap<string, string>): string {
  return text.replace(CANDIDATE, (word) => {
    const hidden = hideWord(word, words);
    // Languages without blanks write a host within a word.
    if (hidden !== word || /^[\0-\x7f]*$/.test(word)) return hidden;
    return word.replace(ASCII_CANDIDATE, (part) => hideWord(part, words));
  });
}

function hideWord(word: string, words: ReadonlyMap<string, string>): string {
  if (word.startsWith("[")) {
    const inner = word.slice(1, -1);
    return placeholderOf(inner, words) ?? `[${hideBare(inner, words)}]`;
  }
  return hideBare(word, words);
}

/** What ends a sentence or an address, or emphasizes a word in Markdown. */
const EDGES = ".:-_。．｡";

function hideBare(word: string, words: ReadonlyMap<string, string>): string {
  const [begin, end] = coreOf(word);
  // An IPv6 address may begin with colons.
  for (const start of new Set([0, begin])) {
    const core = word.slice(start, end);
    const known = hideAddress(core, words);
    if (known !== undefined) return word.slice(0, start) + known + word.slice(end);
  }
  // `tcp:db.example.com:5432`, `db.example.com%3A5432`
  const parts = word.split(/(:|%[\da-f]{2})/i);
  return parts.length === 1 ? word : parts.map((part) => hidePart(part, words)).join("");
}

function hideAddress(core: string, words: ReadonlyMap<string, string>): string | undefined {
  const known = placeholderOf(core, words);
  if (known !== undefined) return known;
  const colon = core.lastIndexOf(":");
  const host = colon < 0 ? undefined : placeholderOf(core.slice(0, colon), words);
  return host === undefined ? undefined : host + core.slice(colon);
}

function hidePart(part: string, words: ReadonlyMap<string, string>): string {
  const [begin, end] = coreOf(part);
  const known = begin === end ? undefined : placeholderOf(part.slice(begin, end), words);
  return known === undefined ? part : part.slice(0, begin) + known + part.slice(end);
}

/** Where a word begins and ends without the edges. */
function coreOf(word: string): readonly [begin: number, end: number] {
  let end = word.length;
  while (end > 0 && EDGES.includes(word.charAt(end - 1))) end--;
  let begin = 0;
  while (begin < end && EDGES.includes(word.charAt(begin))) begin++;
  return [begin, end];
}

function placeholderOf(host: string, words: ReadonlyMap<string, string>): string | undefined {
  const known = words.get(keyOf(host));
  if (known !== undefined || !/[.:]/.test(host)) return known;
  // A word such as :: is no address of a target.
  const isIp = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || (/[\da-f]/i.test(host) && parseIp(host) !== undefined);
  return isIp ? "ip" : undefined;
}

/** Whether a string is an address, as the title of a check without a name. */
export function isAddress(text: string): boolean {
  const split = splitHostPort(text);
  return (
    split.kind === "split" &&
    joinHostPort(split.host, split.port) === text &&
    /^[\w-]+$/.test(split.port) &&
    !/\s/.test(text)
  );
}
