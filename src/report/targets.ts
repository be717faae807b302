import { joinHostPort, parseIp, parsePortNumber, splitHostPort } from "../go/net/net.js";
import { asciiHost, MAX_HOST } from "../inputs/url-hosts.js";
import { builtinServices, defaultPort } from "../inputs/url-ports.js";
import { SPELLINGS } from "../problem/spellings.js";
import { finderOf } from "./exact-strings.js";
import type { Hide } from "./rewrite.js";
import { coreOf, keyOf, remembering, type Words, wordHider } from "./words.js";

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
  const targets = { exact, find: finderOf(exact.keys()), words, hideWords: wordHider(words) };
  return remembering((text) => hideIn(text, targets));
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
    ...(host.length > MAX_HOST ? [] : [host.normalize("NFC"), host.normalize("NFD")]),
    ...SPELLINGS.map((spell) => spell(wellFormed)),
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

interface Targets {
  readonly words: Words;
  readonly hideWords: Hide;
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
    parts.push(targets.hideWords(text.slice(from, start)), targets.exact.get(string) ?? "host");
    from = end;
  }
  return [...parts, targets.hideWords(text.slice(from))].join("");
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
