import { getServers } from "node:dns";
import { hostname } from "node:os";
import { sortByRfc6724 } from "./addrselect.js";
import { type DnsFailure, queryAddresses } from "./dnsclient.js";
import { type DnsConfig, fullNameOf, parseDnsConfig } from "./dnsconfig.js";
import type { QueryType } from "./dnsmessage.js";
import { isDomainName } from "./domain.js";
import type { DialFailure } from "./failure.js";
import { type Hosts, lookupStaticHost, parseHosts } from "./hosts.js";
import type { Cancel } from "./node/cancel.js";
import { MACHINE_FILES, type ResolverFiles, readOnce, watchFile, withDescriptors } from "./node/files.js";
import { createGate, type Gate } from "./node/gate.js";
import { shareLookups, type Turn } from "./node/share.js";
import { createTurns, type RunInTurn } from "./node/turns.js";
import { type NameSwitch, parseNameSwitch } from "./nss.js";
import { parseServices, type Services } from "./port.js";
import { type Family, type Lookup, lookupFailed, NO_SUCH_HOST, type Resolver } from "./resolver.js";
import { type Chosen, createUsedAddresses, type UsedAddresses } from "./used-addresses.js";

export interface GoResolverOptions {
  readonly files?: Partial<ResolverFiles>;
  /** The name of this machine; its domain is the search list when resolv.conf has none. */
  readonly machineName?: () => string;
  /** See {@link SystemResolverOptions}. */
  readonly findsFullName?: boolean;
  /** See {@link DnsOptions}; off, as in Go. */
  readonly acceptsBareFormatError?: boolean;
}

/**
 * Names to look up at the same time. Their questions, two for each, fit the buffer of a name server twice over, and are fewer than
 * the 150 that dnsmasq forwards at the same time: it refuses others, and a server that is slow would be asked the most. A name
 * without an answer delays others for three seconds.
 */
const NAMES = { places: 64, holdMs: 3_000 };

/**
 * A resolver that works as Go's own: it reads /etc/hosts, nsswitch.conf and resolv.conf as Go does, and asks the DNS
 * without the machine's C library.
 */
export function createGoResolver(options: GoResolverOptions = {}): Resolver {
  const files = { ...MACHINE_FILES, ...options.files };
  const machine = watchMachine(files, options.machineName ?? hostname);
  const gate = createGate(NAMES);
  const inTurn = createTurns();
  const used = createUsedAddresses();
  const share = shareLookups();
  const acceptsBareFormatError = options.acceptsBareFormatError ?? false;
  return {
    services: () => withDescriptors(machine.services),
    lookup: (name, lookupOptions) =>
      share(name, lookupOptions, (cancel, turn) =>
        resolve(name, {
          machine,
          gate,
          inTurn,
          used,
          cancel,
          turn,
          family: lookupOptions.family,
          acceptsBareFormatError,
        }),
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
  readonly inTurn: RunInTurn;
  readonly used: UsedAddresses;
  readonly family: Family;
  readonly cancel: Cancel;
  readonly turn: Turn;
  readonly acceptsBareFormatError: boolean;
}

async function resolve(name: string, resolution: Resolution): Promise<Lookup> {
  const { machine, used } = resolution;
  const { order } = await withDescriptors(machine.nameSwitch);
  const inFiles = async () =>
    sorted(used.choose(name, lookupStaticHost(await withDescriptors(machine.hosts), name)), resolution);
  if (order[0] === "files") {
    const found = await inFiles();
    if (found.addresses.length > 0) return { kind: "addresses", ...found };
    if (!order.includes("dns")) return lookupFailed(name, "dns-not-found", { why: NO_SUCH_HOST });
  }
  if (!isDomainName(name)) return lookupFailed(name, "bad-address", { why: NO_SUCH_HOST });
  const { rootedName, addresses, furtherAddresses, failure, unanswered, missing } = await inDns(name, resolution);
  if (addresses.length > 0) {
    const found = await sorted(used.choose(name, addresses, furtherAddresses), resolution);
    return { kind: "addresses", ...found, ...fullNameOf(name, rootedName), ...(missing && { missing }) };
  }
  if (order[1] === "files") {
    const found = await inFiles();
    if (found.addresses.length > 0) return { kind: "addresses", ...found };
  }
  if (!failure) return { kind: "addresses", addresses: [] };
  return lookupFailed(name, meaningOf(failure), {
    ...failure,
    unanswered: unanswered && meaningOf(unanswered),
    missing,
  });
}

/** Addresses in Go's order. Ordering them is our own work, so its time is not the network's. */
async function sorted(chosen: Chosen, { inTurn, turn, cancel }: Resolution): Promise<Chosen> {
  const { addresses } = chosen;
  if (addresses.length < 2) return chosen;
  const ordered = await turn.ownTime.spend(() => inTurn(() => sortByRfc6724(addresses, cancel)));
  return { ...chosen, addresses: ordered };
}

async function inDns(name: string, resolution: Resolution) {
  const { machine, gate, used, family, cancel, turn, acceptsBareFormatError } = resolution;
  const dns = await withDescriptors(machine.dns);
  const place = await gate.enter();
  turn.begin();
  try {
    return await queryAddresses(name, {
      config: dns.config,
      types: TYPES[family],
      mostAddresses: used.mostOf(name),
      serverOffset: dns.nextOffset,
      cancel,
      ownTime: turn.ownTime,
      questions: turn.questions,
      acceptsBareFormatError,
    });
  } finally {
    gate.leave(place);
  }
}

const TYPES: Readonly<Record<Family, readonly QueryType[]>> = { auto: ["A", "AAAA"], 4: ["A"], 6: ["AAAA"] };

function meaningOf({ why, ownLimit }: DnsFailure): DialFailure {
  if (ownLimit) return "local-limit";
  if (why === NO_SUCH_HOST) return "dns-not-found";
  return why.endsWith("i/o timeout") ? "dns-timeout" : "dns-failure";
}
