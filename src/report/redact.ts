import type { CheckResult } from "../analyze/result.js";
import { joinHostPort, parseIp, splitHostPort } from "../go/net/net.js";
import { asciiHost } from "../inputs/address-url.js";
import { maskPasswords } from "../problem/mask.js";
import type { Report } from "./model.js";

/**
 * Returns the report with hosts and IP addresses replaced by placeholders: `host-1:5432`, `ip-1`. The same name has the same
 * placeholder everywhere, numbered in the order of the spec. Ports stay, and so do titles that the spec's author chose; a
 * title that is an address is replaced, and the address at the end of `Database (db-1:5432)`, which a URL with several hosts
 * gives its checks. Everything that is written comes from the report, so this is the only place.
 */
export function redact(report: Report): Report {
  const words = placeholders(report.results);
  const hide = (text: string) => hideWords(text, words);
  const settings = Object.entries(report.settings).map(([name, value]) => [
    name,
    name === "allow" || name === "deny" ? `${value.split(", ").length} patterns` : value,
  ]);
  return { ...rewrite(report, hide, { isTitle: hasAddress }), settings: Object.fromEntries(settings) };
}

/** Returns the report with the passwords of its addresses masked, wherever they are repeated. */
export function maskReport(report: Report): Report {
  const hasUser = report.results.some(({ address }) => address.includes("@"));
  return hasUser ? rewrite(report, maskPasswords, { isTitle: () => true }) : report;
}

interface RewriteOptions {
  /** Whether a title is rewritten as well. */
  readonly isTitle: (title: string) => boolean;
}

/** Applies a function to every string of a report that can name a target. */
function rewrite(report: Report, hide: (text: string) => string, { isTitle }: RewriteOptions): Report {
  const title = (text: string) => (isTitle(text) ? hide(text) : text);
  return {
    ...report,
    results: report.results.map((result) => rewriteResult({ ...result, title: title(result.title) }, hide)),
    excluded: report.excluded.map((one) => ({ ...one, title: title(one.title) })),
    problems: report.problems.map((problem) => ({
      ...problem,
      message: hide(problem.message),
      ...(problem.remedy === undefined ? {} : { remedy: hide(problem.remedy) }),
    })),
  };
}

function rewriteResult(result: CheckResult, hideAll: (text: string) => string): CheckResult {
  const address = hideAll(result.address);
  // An address that is not host:port has no words that are looked up; its own messages repeat it whole.
  const isWhole = result.address !== "" && !isAddress(result.address);
  const hide = isWhole ? (text: string) => hideAll(text.replaceAll(result.address, () => address)) : hideAll;
  return {
    ...result,
    message: hide(result.message),
    ...(result.uri === undefined ? {} : { uri: hide(result.uri) }),
    collector: hide(result.collector),
    address,
    ...(result.ownAddress === undefined ? {} : { ownAddress: hide(result.ownAddress) }),
    ...(result.networkMessage === undefined ? {} : { networkMessage: hide(result.networkMessage) }),
    attempts: result.attempts.map((attempt) => ({
      ...attempt,
      addresses: attempt.addresses.map((address) => ({
        ...address,
        ip: hide(address.ip),
        ...(address.source === undefined ? {} : { source: hide(address.source) }),
        ...(address.message === undefined ? {} : { message: hide(address.message) }),
      })),
    })),
  };
}

/** Each host and IP address, in the form of `keyOf`, with its placeholder. */
function placeholders(results: readonly CheckResult[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const count = { host: 0, ip: 0 };
  const add = (word: string, kind: "host" | "ip") => {
    const key = keyOf(word);
    if (key !== "" && !words.has(key)) words.set(key, `${kind}-${++count[kind]}`);
  };
  for (const { address, attempts } of results) {
    const split = splitHostPort(address);
    add(split.kind === "split" ? split.host : address, "host");
    for (const { ip, source } of attempts.flatMap((attempt) => attempt.addresses)) {
      add(ip, "ip");
      if (source !== undefined) add(source, "ip");
    }
  }
  return words;
}

/**
 * One form for all spellings of a host: `BÜCHER.example.` and `xn--bcher-kva.example`, `2001:DB8:0::1` and `2001:db8::1`,
 * `::ffff:192.0.2.1` and `192.0.2.1`.
 */
function keyOf(host: string): string {
  const parsed = parseIp(host);
  if (parsed) return parsed.ip.replace(/^::ffff:(?=[\d.]+$)/, "") + (parsed.zone && `%${parsed.zone}`);
  return (asciiHost(host) ?? host).toLowerCase().replace(/\.$/, "");
}

/** What a host, an IP address, or one of them with a port is written with. An IPv6 host is in brackets before a port. */
const CANDIDATE = /\[[\w.%:-]+\]|[\p{L}\p{M}\p{N}\w.%:-]+/gu;
const ASCII_CANDIDATE = /[\w.%:-]+/g;

/** Replaces every known host and IP address, and what else looks like an IP address. Each word is looked up once. */
function hideWords(text: string, words: ReadonlyMap<string, string>): string {
  const whole = words.get(keyOf(text));
  if (whole !== undefined) return whole;
  return text.replace(CANDIDATE, (word) => {
    const hidden = hideWord(word, words);
    // Languages without blanks write a host within a word.
    if (hidden !== word || /^[\0-\x7f]*$/.test(word)) return hidden;
    return word.replace(ASCII_CANDIDATE, (part) => hideWord(part, words));
  });
}

function hideWord(word: string, words: ReadonlyMap<string, string>): string {
  if (word.startsWith("[")) return placeholderOf(word.slice(1, -1), words) ?? word;
  // The end of a sentence, or Go's colon after an address.
  let length = word.length;
  while (length > 0 && ".:-".includes(word.charAt(length - 1))) length--;
  const [core, end] = [word.slice(0, length), word.slice(length)];
  const known = placeholderOf(core, words);
  if (known !== undefined) return known + end;
  const colon = core.lastIndexOf(":");
  const host = colon < 0 ? undefined : placeholderOf(core.slice(0, colon), words);
  return host === undefined ? word : host + core.slice(colon) + end;
}

function placeholderOf(host: string, words: ReadonlyMap<string, string>): string | undefined {
  const known = words.get(keyOf(host));
  if (known !== undefined || !/[.:]/.test(host)) return known;
  // A word such as :: is no address of a target.
  const isIp = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || (/[\da-f]/i.test(host) && parseIp(host) !== undefined);
  return isIp ? "ip" : undefined;
}

/** Whether a title is an address or has one at its end in brackets. */
function hasAddress(title: string): boolean {
  const [, last = title] = / \((\S+)\)$/.exec(title) ?? [];
  return isAddress(last);
}

/** Whether a title is an address, as that of a check without a name. */
function isAddress(title: string): boolean {
  const split = splitHostPort(title);
  return (
    split.kind === "split" &&
    joinHostPort(split.host, split.port) === title &&
    /^[\w-]+$/.test(split.port) &&
    !/\s/.test(title)
  );
}
