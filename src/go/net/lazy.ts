import type { ResolverKind } from "./lookup.js";
import type { Resolver } from "./resolver.js";

/** The resolver of a run, loaded when the first name or service is asked for: IP addresses and port numbers need none. */
export function createLazyResolver(kind: ResolverKind): Resolver {
  let loaded: Promise<Resolver> | undefined;
  const load = () => {
    loaded ??= import("./lookup.js").then(({ createResolver }) => createResolver(kind));
    return loaded;
  };
  return {
    services: async () => (await load()).services(),
    lookup: async (name, options) => (await load()).lookup(name, options),
  };
}
