import { joinHostPort } from "./address.js";
import { avoidsDns, rooted } from "./domain.js";
import { fields, leadingInteger, lines } from "./fields.js";
import { type IpAddress, parseIp } from "./netip.js";

/** A name server; `text` is how Go prints it, `192.0.2.53:53`. */
export interface NameServer {
  readonly address: IpAddress;
  readonly port: number;
  readonly text: string;
}

/** The settings of resolv.conf. `search` holds rooted suffixes. */
export interface DnsConfig {
  readonly servers: readonly NameServer[];
  readonly search: readonly string[];
  readonly ndots: number;
  readonly timeoutMs: number;
  readonly attempts: number;
  readonly rotate: boolean;
  readonly singleRequest: boolean;
  readonly useTcp: boolean;
  readonly trustAd: boolean;
  readonly noReload: boolean;
}

const MAX_SERVERS = 3;
const MAX_NDOTS = 15;
const DNS_PORT = 53;

function nameServer(text: string): NameServer | undefined {
  const address = parseIp(text);
  return address && { address, port: DNS_PORT, text: joinHostPort(text, DNS_PORT) };
}

const LOCAL_SERVERS = ["127.0.0.1", "::1"].map((text) => nameServer(text) as NameServer);

/** Parses the content of resolv.conf; `undefined` stands for a file that cannot be read. */
export function parseDnsConfig(text: string | undefined, hostname: string): DnsConfig {
  const servers: NameServer[] = [];
  let search: string[] = [];
  const options = { ndots: 1, timeoutMs: 5_000, attempts: 2, ...NO_FLAGS };
  for (const line of lines(text ?? "")) {
    if (line.startsWith(";") || line.startsWith("#")) continue;
    const [keyword, ...values] = fields(line);
    if (keyword === "nameserver" && servers.length < MAX_SERVERS) {
      const server = nameServer(values[0] ?? "");
      if (server) servers.push(server);
    } else if (keyword === "domain" && values[0] !== undefined) search = [rooted(values[0])];
    else if (keyword === "search") search = values.map(rooted).filter((suffix) => suffix !== ".");
    else if (keyword === "options") for (const option of values) readOption(option, options);
  }
  return {
    ...options,
    servers: servers.length > 0 ? servers : LOCAL_SERVERS,
    search: search.length > 0 ? search : defaultSearch(hostname),
  };
}

const NO_FLAGS = { rotate: false, singleRequest: false, useTcp: false, trustAd: false, noReload: false };

const FLAGS: Readonly<Record<string, keyof typeof NO_FLAGS>> = {
  rotate: "rotate",
  "single-request": "singleRequest",
  "single-request-reopen": "singleRequest",
  "use-vc": "useTcp",
  usevc: "useTcp",
  tcp: "useTcp",
  "trust-ad": "trustAd",
  "no-reload": "noReload",
};

type Options = { ndots: number; timeoutMs: number; attempts: number } & typeof NO_FLAGS;

function readOption(option: string, options: Options): void {
  const flag = FLAGS[option];
  if (flag) options[flag] = true;
  const [, name, number] = /^(ndots|timeout|attempts):(.*)$/.exec(option) ?? [];
  if (name === undefined) return;
  const { value } = leadingInteger(number ?? "");
  if (name === "ndots") options.ndots = Math.min(value, MAX_NDOTS);
  else if (name === "timeout") options.timeoutMs = Math.max(value, 1) * 1_000;
  else options.attempts = Math.max(value, 1);
}

function defaultSearch(hostname: string): string[] {
  const domain = hostname.slice(hostname.indexOf(".") + 1);
  return hostname.includes(".") && domain !== "" ? [rooted(domain)] : [];
}

const MAX_ROOTED_NAME = 254;

/**
 * The rooted names to look up, in order. A rooted name is looked up alone; a name with at least `ndots` dots comes
 * before its suffixed forms, one with fewer comes after them.
 */
export function nameList(name: string, { search, ndots }: Pick<DnsConfig, "search" | "ndots">): string[] {
  if (name.endsWith(".")) return avoidsDns(name) ? [] : [name];
  const bare = `${name}.`;
  const suffixed = search.map((suffix) => bare + suffix).filter((each) => each.length <= MAX_ROOTED_NAME);
  const hasEnoughDots = name.split(".").length - 1 >= ndots;
  const names = hasEnoughDots ? [bare, ...suffixed] : [...suffixed, bare];
  return names.filter((each) => !avoidsDns(each));
}

/** Which of the names of {@link nameList} has addresses: without its last dot, and absent where it is the name itself. */
export function fullNameOf(name: string, rootedName: string | undefined): { readonly fullName?: string } {
  return rootedName === undefined || rootedName === rooted(name) ? {} : { fullName: rootedName.slice(0, -1) };
}
