import { hostname } from "node:os";
import { fullNameOf, nameList, parseDnsConfig } from "./dnsconfig.js";
import { isDomainName, isNumericAddress } from "./domain.js";
import { errnoText } from "./errno.js";
import type { DialFailure } from "./failure.js";
import { lookupStaticHost, parseHosts } from "./hosts.js";
import { MACHINE_FILES, type ResolverFiles, readOnce, watchFile, withDescriptors } from "./node/files.js";
import { type AskSystem, canBeAsked, createSystemAsker } from "./node/getaddrinfo.js";
import { isOutOfSockets, roomForSocket } from "./node/limits.js";
import { ENDED, type SystemAnswer } from "./node/lookup-helper.js";
import { type RunLookup, shareLookups } from "./node/share.js";
import { parseServices } from "./port.js";
import { type Family, type Lookup, lookupFailed, NO_SUCH_HOST, type Resolver } from "./resolver.js";
import { createUsedAddresses, type UsedAddresses } from "./used-addresses.js";

export interface SystemResolverOptions {
  readonly files?: Partial<Pick<ResolverFiles, "hosts" | "resolvConf" | "services">>;
  readonly machineName?: () => string;
  /**
   * Whether a lookup reports which name of the search list has the addresses. The C library does not, so each of them is asked for
   * by itself.
   */
  readonly findsFullName?: boolean;
}

/** A resolver that uses the C library, as other programs of the machine do, with the messages of Go's cgo resolver. */
export function createSystemResolver(options: SystemResolverOptions = {}): Resolver {
  const files = { ...MACHINE_FILES, ...options.files };
  const readServices = readOnce(files.services, (text) => parseServices(text ?? ""));
  const searched = options.findsFullName ? searching(files, options.machineName ?? hostname) : () => [];
  const system = { ask: createSystemAsker(), used: createUsedAddresses() };
  const share = shareLookups();
  return {
    services: () => withDescriptors(readServices),
    lookup: (name, lookupOptions) =>
      share(name, lookupOptions, async (cancel, turn) => {
        for (const rootedName of await withDescriptors(() => searched(name))) {
          const lookup = await askFor(rootedName, lookupOptions.family, system)(cancel, turn);
          if (lookup.kind === "addresses") return { ...lookup, ...fullNameOf(name, rootedName) };
          if (cancel.canceled) break;
        }
        return askFor(name, lookupOptions.family, system)(cancel, turn);
      }),
  };
}

/** Returns a function with the names, rooted, that the C library asks the DNS for in place of one that /etc/hosts does not have. */
function searching(
  { hosts, resolvConf }: Pick<ResolverFiles, "hosts" | "resolvConf">,
  machineName: () => string,
): (name: string) => readonly string[] {
  // Windows has its search list elsewhere.
  if (process.platform === "win32") return () => [];
  const readHosts = watchFile(hosts, (text) => parseHosts(text ?? ""));
  const readConfig = watchFile(resolvConf, (text) => parseDnsConfig(text, machineName()));
  return (name) => {
    if (!isDomainName(name) || isNumericAddress(name) || lookupStaticHost(readHosts(), name).length > 0) return [];
    const names = nameList(name, readConfig());
    return names.length > 1 ? names : [];
  };
}

interface System {
  readonly ask: AskSystem;
  readonly used: UsedAddresses;
}

function askFor(name: string, family: Family, { ask, used }: System): RunLookup {
  return async (cancel, { begin, ownTime }) => {
    // A C string ends at NUL: the library would look up another name.
    if (name.includes("\0")) return lookupFailed(name, "bad-address", { why: "invalid argument" });
    if (!canBeAsked(name)) return notAskable(name);
    const mostAddresses = used.mostOf(name);
    const question = { name, family: family === "auto" ? 0 : family, mostAddresses, cancel, begin } as const;
    for (;;) {
      const answer = await ask(question);
      const hasNoRoom = answer.kind === "failed" && answer.code !== ENDED && isOurs(answer.code);
      if (!hasNoRoom || !(await ownTime.spend(roomForSocket))) return lookupOf(name, answer, used);
    }
  };
}

function lookupOf(name: string, answer: SystemAnswer, used: UsedAddresses): Lookup {
  switch (answer.kind) {
    case "addresses":
      return { kind: "addresses", ...used.choose(name, answer.addresses, answer.furtherAddresses) };
    case "canceled":
      return lookupFailed(name, "canceled", { why: "operation was canceled" });
    case "failed":
      if (answer.code === "ENOTFOUND") return lookupFailed(name, whyNotFound(name), { why: NO_SUCH_HOST });
      return lookupFailed(name, isOurs(answer.code) ? "local-limit" : "dns-failure", { why: why(answer.code) });
  }
}

/** In Go's words, and those of the C library where it is asked for such a name. */
function notAskable(name: string): Lookup {
  return lookupFailed(name, "bad-address", { why: NO_SUCH_HOST });
}

/** What is no domain name exists nowhere: 256.1.1.1, "a b.example". Of another alphabet Node makes one of ASCII. */
function whyNotFound(name: string): DialFailure {
  return /^[\0-\x7f]*$/.test(name) && !isDomainName(name) ? "bad-address" : "dns-not-found";
}

/**
 * EINVAL is what the GNU C library has without a descriptor for its socket; there is nothing invalid in a family, and in a name
 * that Node can ask for. The end of a helper process says nothing about a name.
 */
function isOurs(code: string): boolean {
  return isOutOfSockets(code) || code === "EAI_MEMORY" || code === "EINVAL" || code === ENDED;
}

/** The messages of the C library (gai_strerror), which Go passes on. */
const GAI_TEXTS: Readonly<Record<string, string>> = {
  EAI_ADDRFAMILY: "Address family for hostname not supported",
  EAI_AGAIN: "Temporary failure in name resolution",
  EAI_BADFLAGS: "Bad value for ai_flags",
  EAI_FAIL: "Non-recoverable failure in name resolution",
  EAI_FAMILY: "ai_family not supported",
  EAI_MEMORY: "Memory allocation failure",
  EAI_SERVICE: "Servname not supported for ai_socktype",
  EAI_SOCKTYPE: "ai_socktype not supported",
};

function why(code: string): string {
  if (code === ENDED) return "the process for lookups has ended";
  return GAI_TEXTS[code] ?? errnoText(code);
}
