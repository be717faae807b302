import { parseIp } from "../go/net/net.js";
import { asciiHost } from "../inputs/url-hosts.js";
import type { Hide } from "./rewrite.js";

/** Placeholders by key. */
export type Words = ReadonlyMap<string, string>;

/**
 * One form for all spellings of a host: `BÜCHER.example.` and `xn--bcher-kva.example`, `2001:DB8:0::1` and `2001:db8::1`,
 * `::ffff:192.0.2.1` and `192.0.2.1`.
 */
export function keyOf(host: string): string {
  const parsed = parseIp(host);
  if (parsed) return parsed.ip.replace(/^::ffff:(?=[\d.]+$)/, "") + (parsed.zone && `%${parsed.zone}`);
  return (asciiHost(host) ?? host).toLowerCase().replace(/\.$/, "");
}

/** Returns a function that replaces every known host and IP address, and what else looks like an IP address. */
export function wordHider(words: Words): Hide {
  const within: Within = { ends: new Set([...words.keys()].filter(isIpv6).map(lastGroupOf)), failures: 0 };
  const find = finderOf(words);
  const hideOther = remembering((word) => hideWordOrPart(word, find, within));
  // Most words are plain; to look them up is faster than to remember them.
  const hideWordIn: Hide = (word) => (isPlainWord(word) ? (words.get(word.toLowerCase()) ?? word) : hideOther(word));
  return (text) => hideWords(text, hideWordIn);
}

/** The placeholder of a host in any of its spellings. */
type Find = (host: string) => string | undefined;

/** A word is looked up as a whole, without its edges, and by its parts, which are often the same. */
function finderOf(words: Words): Find {
  const keyBeyondAscii = remembering(keyOf);
  return (host) => words.get(/^[\0-\x7f]*$/.test(host) ? keyOf(host) : keyBeyondAscii(host));
}

function isPlainWord(word: string): boolean {
  return /^[a-z\d](?:[\w-]*[a-z\d])?$/i.test(word);
}

function isIpv6(key: string): boolean {
  return parseIp(key)?.family === 6;
}

/** UTF-16 units. */
const MAX_REMEMBERED = 2_000_000;

/** Messages are alike, and so are their words. */
export function remembering(hide: Hide): Hide {
  const known = new Map<string, string>();
  let size = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const hidden = hide(text);
    size += text.length + UNITS_PER_ENTRY;
    if (size > MAX_REMEMBERED) {
      known.clear();
      size = 0;
    }
    known.set(text, hidden);
    return hidden;
  };
}

/** What an entry takes besides its text. */
const UNITS_PER_ENTRY = 50;

/**
 * What a host, an IP address, or one of them with a port is written with. An IPv6 host is in brackets before a port. The full
 * stops of East Asia separate labels, too.
 */
const CANDIDATE = /\[[\w.%:-]+\]|[\p{L}\p{M}\p{N}\w.%:。．｡-]+/gu;
const ASCII_CANDIDATE = /[\w.%:-]+/g;

function hideWords(text: string, hideWordIn: Hide): string {
  return text.replace(CANDIDATE, (word, at: number) => {
    const hidden = hideWordIn(word);
    if (hidden !== word || text.charAt(at - 1) !== "\\") return hidden;
    const [escaped = ""] = ESCAPE.exec(word) ?? [];
    return escaped + hideWordIn(word.slice(escaped.length));
  });
}

/** Letters that a backslash takes, as in `\n`. Those of `\\redis` are the host's own. */
const ESCAPE = /^(?:[abfnrtv0]|u[\da-f]{4}|U[\da-f]{8}|x[\da-f]{2})/i;

function hideWordOrPart(word: string, find: Find, within: Within): string {
  const hidden = hideWord(word, find, within);
  // Languages without blanks write a host within a word.
  if (hidden !== word || /^[\0-\x7f]*$/.test(word)) return hidden;
  return word.replace(ASCII_CANDIDATE, (part) => hideWord(part, find, within));
}

function hideWord(word: string, find: Find, within: Within): string {
  if (word.startsWith("[")) {
    const inner = word.slice(1, -1);
    return placeholderOf(inner, find) ?? `[${hideBare(inner, find, within)}]`;
  }
  return hideBare(word, find, within);
}

/** What ends a sentence or an address, or emphasizes a word in Markdown. */
const EDGES = ".:-_。．｡";

function hideBare(word: string, find: Find, within: Within): string {
  const [begin, end] = coreOf(word);
  // An IPv6 address may begin with colons.
  for (const start of new Set([0, begin])) {
    const core = word.slice(start, end);
    const known = hideAddress(core, find);
    if (known !== undefined) return word.slice(0, start) + known + word.slice(end);
  }
  return word
    .split(/(%[\da-f]{2})/i)
    .map((part) => hideIpv6AndParts(part, find, within))
    .join("");
}

function hideIpv6AndParts(word: string, find: Find, within: Within): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, placeholder } of ipv6Within(word, find, within)) {
    parts.push(hideParts(word.slice(from, start), find), placeholder);
    from = end;
  }
  return [...parts, hideParts(word.slice(from), find)].join("");
}

/** `tcp:db.example.com:5432` */
function hideParts(word: string, find: Find): string {
  return word
    .split(":")
    .map((part) => hidePart(part, find))
    .join(":");
}

const IPV6_CANDIDATE =
  /(?<![\da-f])(?:[\da-f]{0,4}:){2,8}(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4})(?![\p{L}\p{N}])(?:%[\w-]+)?/giu;

/** What IPv6 addresses are looked for within words. */
interface Within {
  /** The last groups of the known ones. */
  readonly ends: ReadonlySet<string>;
  /** How often something that ends like one of them was none. */
  failures: number;
}

/** Only a text that is made for it has as many. */
const MAX_FAILURES = 20_000;

/** Known IPv6 addresses behind a word and a colon: `host:2001:db8::1`. */
function* ipv6Within(word: string, find: Find, within: Within) {
  if (within.ends.size === 0 || !/:.*:/s.test(word)) return;
  IPV6_CANDIDATE.lastIndex = 0;
  for (let match = IPV6_CANDIDATE.exec(word); match; match = IPV6_CANDIDATE.exec(word)) {
    const [found] = match;
    const start = match.index + (/^:(?!:)/.test(found) ? 1 : 0);
    const end = match.index + found.length;
    const known = within.ends.has(lastGroupOf(found)) ? find(word.slice(start, end)) : undefined;
    if (known !== undefined) yield { start, end, placeholder: known };
    else {
      IPV6_CANDIDATE.lastIndex = match.index + found.indexOf(":") + 1;
      if (within.ends.has(lastGroupOf(found)) && ++within.failures > MAX_FAILURES) return;
    }
  }
}

/** `6` of `2001:db8::5:0006%eth0`. */
function lastGroupOf(ip: string): string {
  const [address = ""] = ip.split("%", 1);
  return address
    .slice(address.lastIndexOf(":") + 1)
    .toLowerCase()
    .replace(/^0+(?=.)/, "");
}

function hideAddress(core: string, find: Find): string | undefined {
  const known = placeholderOf(core, find);
  if (known !== undefined) return known;
  const colon = core.lastIndexOf(":");
  const host = colon < 0 ? undefined : placeholderOf(core.slice(0, colon), find);
  return host === undefined ? undefined : host + core.slice(colon);
}

function hidePart(part: string, find: Find): string {
  const [begin, end] = coreOf(part);
  const known = begin === end ? undefined : placeholderOf(part.slice(begin, end), find);
  return known === undefined ? part : part.slice(0, begin) + known + part.slice(end);
}

/** Where a word begins and ends without the edges. */
export function coreOf(word: string): readonly [begin: number, end: number] {
  let end = word.length;
  while (end > 0 && EDGES.includes(word.charAt(end - 1))) end--;
  let begin = 0;
  while (begin < end && EDGES.includes(word.charAt(begin))) begin++;
  return [begin, end];
}

const DOTTED = /^\d{1,3}(?:\.\d{1,3}){3}$/;

function placeholderOf(host: string, find: Find): string | undefined {
  const known = find(host);
  if (known !== undefined || !/[.:]/.test(host)) return known;
  // A word such as :: is no address of a target.
  const isIp = DOTTED.test(host) || (/[\da-f]/i.test(host) && host.includes(":") && parseIp(host) !== undefined);
  return isIp ? "ip" : undefined;
}
