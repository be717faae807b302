import type { GoResolverOptions } from "../golookup.js";
import type { ResolverKind } from "../lookup.js";
import type { Resolver } from "../resolver.js";

/** A resolver that loads its code with the first name or service: IP addresses and port numbers need none of it. */
export function createLazyResolver(kind: ResolverKind, options?: GoResolverOptions): Resolver {
  let loaded: Promise<Resolver> | undefined;
  const load = () => {
    loaded ??= import("../lookup.js").then(({ createResolver }) => createResolver(kind, options));
    return loaded;
  };
  return {
    services: async () => (await load()).services(),
    lookup: async (name, lookupOptions) => (await load()).lookup(name, lookupOptions),
  };
}
