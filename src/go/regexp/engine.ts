import type * as Re2js from "re2js";

let loaded: typeof Re2js | undefined;

/** Loads the engine: a fifth of the code of a run with templates, of which few have a regular expression. */
export async function loadRegexp(): Promise<void> {
  loaded ??= await import("re2js");
}

/** The engine, which has to be loaded: templates run without a pause in which it could be. */
export function regexpEngine(): typeof Re2js {
  if (!loaded) throw new Error("a regular expression is run before loadRegexp");
  return loaded;
}
