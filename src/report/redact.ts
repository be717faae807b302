import type { CheckResult } from "../analyze/result.js";
import { joinHostPort, splitHostPort } from "../go/net/net.js";
import { maskPasswords } from "../problem/mask.js";
import type { Report } from "./model.js";

/**
 * Returns the report with hosts and IP addresses replaced by placeholders: `host-1:5432`, `ip-1`. The same name has the same
 * placeholder everywhere, numbered in the order of the spec. Ports stay, and so do titles that the spec's author chose; a
 * title that is an address is replaced. Everything that is written comes from the report, so this is the only place.
 */
export function redact(report: Report): Report {
  const words = placeholders(report.results);
  const hide = (text: string) => replaceAll(text, words);
  const settings = Object.entries(report.settings).map(([name, value]) => [
    name,
    name === "allow" || name === "deny" ? `${value.split(", ").length} patterns` : value,
  ]);
  return { ...rewrite(report, hide, { isTitle: isAddress }), settings: Object.fromEntries(settings) };
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

function rewriteResult(result: CheckResult, hide: (text: string) => string): CheckResult {
  return {
    ...result,
    message: hide(result.message),
    ...(result.uri === undefined ? {} : { uri: hide(result.uri) }),
    collector: hide(result.collector),
    address: hide(result.address),
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

/** Each host and IP address with its placeholder, the longest first, so that none is replaced within another. */
function placeholders(results: readonly CheckResult[]): readonly (readonly [string, string])[] {
  const words = new Map<string, string>();
  let hosts = 0;
  let ips = 0;
  for (const { address, attempts } of results) {
    const split = splitHostPort(address);
    const host = split.kind === "split" ? split.host : address;
    if (host !== "" && !words.has(host)) words.set(host, `host-${++hosts}`);
    for (const { ip, source } of attempts.flatMap((attempt) => attempt.addresses)) {
      if (!words.has(ip)) words.set(ip, `ip-${++ips}`);
      if (source !== undefined && !words.has(source)) words.set(source, `ip-${++ips}`);
    }
  }
  return [...words].sort(([left], [right]) => right.length - left.length);
}

function replaceAll(text: string, words: readonly (readonly [string, string])[]): string {
  let hidden = text;
  for (const [word, placeholder] of words) {
    if (!hidden.includes(word)) continue;
    // An IPv6 host is in brackets before a port; its placeholder needs none.
    hidden = hidden.replaceAll(`[${word}]`, placeholder).replace(wholeWord(word), placeholder);
  }
  // What a name server, a log or an outcome's message may say beyond the hosts of the checks.
  return hidden.replace(/(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.]*\w)/g, "ip");
}

function wholeWord(word: string): RegExp {
  return new RegExp(`(?<![\\w.-])${word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w-]|\\.\\w)`, "gi");
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
