import { getServers } from "node:dns";
import { hostname } from "node:os";
import { sortByRfc6724 } from "./addrselect.js";
import type { Cancel } from "./cancel.js";
import { type DnsFailure, queryAddresses } from "./dnsclient.js";
import { type DnsConfig, parseDnsConfig } from "./dnsconfig.js";
import type { QueryType } from "./dnsmessage.js";
import { isDomainName } from "./domain.js";
import type { DialFailure } from "./failure.js";
import { MACHINE_FILES, type ResolverFiles, readOnce, watchFile, withDescriptors } from "./files.js";
import { createGate, type Gate } from "./gate.js";
import { type Hosts, lookupStaticHost, parseHosts } from "./hosts.js";
import { type NameSwitch, parseNameSwitch } from "./nss.js";
import { parseServices, type Services } from "./port.js";
import { type Family, type Lookup, lookupFailed, type Resolver } from "./resolver.js";
import { shareLookups } from "./share.js";

export interface GoResolverOptions {
  readonly files?: Partial<ResolverFiles>;
  /** The name of this machine; its domain is the search list when resolv.conf has none. */
  readonly machineName?: () => string;
}

/** So many names may be asked for at once: twice as many questions still fit the buffers of a name server. */
const NAMES_AT_ONCE = 64;

/** A name that has not been answered this soon no longer counts against the others. */
const BURST_MS = 25;

/**
 * Resolves as Go's own resolver does: /etc/hosts, nsswitch.conf and resolv.conf as Go reads them, and the DNS without
 * the machine's C library.
 */
export function createGoResolver(options: GoResolverOptions = {}): Resolver {
  const files = { ...MACHINE_FILES, ...options.files };
  const machine = watchMachine(files, options.machineName ?? hostname);
  const gate = createGate({ places: NAMES_AT_ONCE, holdMs: BURST_MS });
  const share = shareLookups();
  return {
    services: () => withDescriptors(machine.services),
    lookup: (name, lookupOptions) =>
      share(name, lookupOptions, (cancel, begin) =>
        resolve(name, { machine, gate, cancel, begin, family: lookupOptions.family }),
      ),
  };
}

interface Machine {
  readonly services: () => Services;
  readonly hosts: () => Hosts;
  readonly nameSwitch: () => NameSwitch;
  readonly dns: () => { readonly config: DnsConfig; readonly nextOffset: () => number };
}

function watchMachine(files: ResolverFiles, machineName: () => string): Machine {
  const readDns = (text: string | undefined) => {
    const config = parseDnsConfig(process.platform === "win32" ? windowsServers() : text, machineName());
    let offset = 0;
    return { config, nextOffset: () => (config.rotate ? offset++ : 0) };
  };
  return {
    services: readOnce(files.services, (text) => parseServices(text ?? "")),
    hosts: watchFile(files.hosts, (text) => parseHosts(text ?? "")),
    nameSwitch: watchFile(files.nsswitch, parseNameSwitch),
    dns: watchFile(files.resolvConf, readDns, { keepForever: ({ config }) => config.noReload }),
  };
}

function windowsServers(): string {
  return getServers()
    .map((server) => `nameserver ${server}`)
    .join("\n");
}

interface Resolution {
  readonly machine: Machine;
  readonly gate: Gate;
  readonly family: Family;
  readonly cancel: Cancel;
  readonly begin: () => void;
}

async function resolve(name: string, resolution: Resolution): Promise<Lookup> {
  const { machine } = resolution;
  const { order } = await withDescriptors(machine.nameSwitch);
  const inFiles = async () => sortByRfc6724(lookupStaticHost(await withDescriptors(machine.hosts), name));
  if (order[0] === "files") {
    const addresses = await inFiles();
    if (addresses.length > 0) return { kind: "addresses", addresses };
    if (!order.includes("dns")) return lookupFailed(name, "dns-not-found", { why: "no such host" });
  }
  if (!isDomainName(name)) return lookupFailed(name, "bad-address", { why: "no such host" });
  const { addresses, failure } = await inDns(name, resolution);
  if (addresses.length > 0) return { kind: "addresses", addresses: await sortByRfc6724(addresses) };
  if (order[1] === "files") {
    const fromFiles = await inFiles();
    if (fromFiles.length > 0) return { kind: "addresses", addresses: fromFiles };
  }
  return failure ? lookupFailed(name, meaningOf(failure), failure) : { kind: "addresses", addresses: [] };
}

async function inDns(name: string, { machine, gate, family, cancel, begin }: Resolution) {
  const dns = await withDescriptors(machine.dns);
  const leave = await gate.enter();
  begin();
  try {
    return await queryAddresses(name, {
      config: dns.config,
      types: TYPES[family],
      serverOffset: dns.nextOffset,
      cancel,
    });
  } finally {
    leave();
  }
}

const TYPES: Readonly<Record<Family, readonly QueryType[]>> = { auto: ["A", "AAAA"], 4: ["A"], 6: ["AAAA"] };

function meaningOf({ why, ownLimit }: DnsFailure): DialFailure {
  if (ownLimit) return "local-limit";
  if (why === "no such host") return "dns-not-found";
  return why.endsWith("i/o timeout") ? "dns-timeout" : "dns-failure";
}
