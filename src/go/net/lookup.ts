import { isDomainName, isNumericAddress } from "./domain.js";
import { createGoResolver, type GoResolverOptions } from "./golookup.js";
import { MACHINE_FILES, watchFile, withDescriptors } from "./node/files.js";
import { parseNameSwitch } from "./nss.js";
import type { Resolver } from "./resolver.js";
import { createSystemResolver } from "./syslookup.js";

export { createGoResolver, type GoResolverOptions } from "./golookup.js";
export type { Resolver } from "./resolver.js";
export { createSystemResolver } from "./syslookup.js";

export type ResolverKind = "go" | "system" | "auto";

/**
 * A resolver of one kind.
 *
 * | kind | names are resolved |
 * |---|---|
 * | `go` | as Go's own resolver does |
 * | `system` | as other programs of the machine do, with getaddrinfo |
 * | `auto` | on Linux as `go`, elsewhere as `system`; see {@link createAutoResolver} |
 */
export function createResolver(kind: ResolverKind, options: GoResolverOptions = {}): Resolver {
  switch (kind) {
    case "go":
      return createGoResolver(options);
    case "system":
      return createSystemResolver(options);
    case "auto":
      return process.platform === "linux" ? createAutoResolver(options) : createSystemResolver(options);
  }
}

/**
 * Asks Go's resolver, then the system's for a name that Go's does not find on a machine whose nsswitch.conf has sources
 * that Go does not know (mymachines, resolve, mdns), or whose name server does not know EDNS, which Go always uses. Its
 * answer is marked `bySystem`; when it has none, Go's message is returned.
 */
function createAutoResolver(options: GoResolverOptions = {}): Resolver {
  const go = createGoResolver({ ...options, acceptsBareFormatError: true });
  const nameSwitch = watchFile({ ...MACHINE_FILES, ...options.files }.nsswitch, parseNameSwitch);
  let system: Resolver | undefined;
  return {
    services: go.services,
    async lookup(name, lookupOptions) {
      const lookup = await go.lookup(name, lookupOptions);
      if (lookup.kind !== "failed" || !isDomainName(name) || isNumericAddress(name)) return lookup;
      const mayKnow = lookup.failure === "dns-not-found" && (await withDescriptors(nameSwitch)).otherSources.length > 0;
      if (!mayKnow && !lookup.refusesEdns) return lookup;
      system ??= createSystemResolver(options);
      const bySystem = await system.lookup(name, lookupOptions);
      return bySystem.kind === "addresses" && bySystem.addresses.length > 0 ? { ...bySystem, bySystem: true } : lookup;
    },
  };
}
