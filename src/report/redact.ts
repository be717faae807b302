import { type DefaultName, hideDefaultName, printDefaultName } from "../inputs/default-name.js";
import { JOIN_CHECKS_SOURCE } from "../kurl/join-checks-source.js";
import { maskAddress } from "../problem/address-mask.js";
import { hideProblem } from "../problem/hidden.js";
import type { Report } from "./model.js";
import { remembered } from "./remembered.js";
import { type Hide, rewrite, type Titled } from "./rewrite.js";
import { hider, hostOf, isAddress } from "./targets.js";
import { keyOf } from "./words.js";

export interface RedactOptions {
  /** Of every collector of the spec, in its order, also where this run has a part of them or no analyzer reads one. */
  readonly addresses?: readonly string[];
  /** The name of the run, where no author gave it. */
  readonly defaultName?: DefaultName | undefined;
}

/**
 * Returns the report with hosts and IP addresses replaced by placeholders: `host-1:5432`, `ip-1`. The same name has the same
 * placeholder everywhere, numbered in the order of the spec. Ports stay, and so do titles that the spec's author chose; a
 * title that is an address or a host is replaced, the address at the end of `Database (db-1:5432)`, which a URL with
 * several hosts gives its checks, and the one in a title that `join-checks` makes. The name of the run stays where an author
 * gave it. Everything that is written comes from the report, so this is the only place.
 */
export function redact(report: Report, { addresses = [], defaultName }: RedactOptions = {}): Report {
  // A thousand checks may have one address.
  const known = [
    ...new Set([...addresses.map(maskAddress), ...report.results.map(({ address }) => address), ...namedBy(report)]),
  ];
  // Results of one collector share its attempts.
  const dialed = [...new Set(report.results.map(({ attempts }) => attempts))]
    .flat()
    .flatMap(({ addresses }) => addresses);
  const ips = dialed.flatMap(({ ip, source }) => (source === undefined ? [ip] : [ip, source]));
  const hideTargets = hider({
    addresses: known,
    ips,
    // Another shard has other addresses.
    ...(report.shard && { ipPrefix: `${report.shard.index}.` }),
  });
  const hide: Hide = remembered((text) => hideTargets(withoutPatterns(text)));
  const settings = Object.entries(report.settings).map(([name, value]) => [
    name,
    name === "allow" || name === "deny" ? describePatterns(value) : value,
  ]);
  const hidden = rewrite(report, hide, { isTitle: isTitleOf(known) });
  return {
    ...hidden,
    ...(defaultName && { name: printDefaultName(hideDefaultName(defaultName, hide)) }),
    redacted: true,
    problems: hidden.problems.map(hideProblem),
    settings: Object.fromEntries(settings),
  };
}

/** What the policy says of an address without the pattern, which names targets as well. */
function withoutPatterns(text: string): string {
  return text.replace(/(denied by policy: (?:deny|allow) has )(?!no pattern for )[^\s,]+/g, "$1a pattern");
}

function describePatterns(value: string): string {
  const [, more = "0"] = / and (\d+) more$/.exec(value) ?? [];
  return `${value.split(", ").length + Number(more)} patterns`;
}

/** Addresses that stand in place of names. A merged report has no address of a collector that was excluded. */
function namedBy({ results, excluded }: Report): readonly string[] {
  const names = [
    ...results.flatMap(({ title, collector }) => [title, collector]),
    ...excluded.map(({ title }) => title),
  ];
  return names.map(lastOf).filter((name) => isAddress(name) && hostOf(name) !== name);
}

/** What is in the brackets at the end of a title, or all of it. */
function lastOf(title: string): string {
  const bracket = title.endsWith(")") ? title.lastIndexOf(" (") : -1;
  return bracket < 0 ? title : title.slice(bracket + 2, -1);
}

/** Whether a title names a target, of which these are the addresses: alone or in brackets, or as join-checks writes it. */
function isTitleOf(addresses: readonly string[]): (check: Titled) => boolean {
  const known = new Set(addresses);
  const hosts = new Set(addresses.map((address) => keyOf(hostOf(address))));
  return ({ title, position }) => {
    if (position.file === JOIN_CHECKS_SOURCE) return true;
    const last = lastOf(title);
    return known.has(last) || isAddress(last) || (/[.:]/.test(title) && hosts.has(keyOf(title)));
  };
}
