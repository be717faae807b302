import type { Reflected } from "../value.js";

/** What is known of the keys of a mapping from the function that returned it. */
export interface Shape {
  readonly func: string;
  /** Whether it returns the key for another text. */
  readonly mayHave: (name: string) => boolean;
}

/** The functions of sprig whose keys are not those of the data. Parts are counted from `_0` on. */
const KEYS = new Map<string, (args: readonly Reflected[]) => Shape["mayHave"]>([
  ["split", () => (name) => PART.test(name)],
  [
    "splitn",
    ([, limit]) =>
      (name) =>
        PART.test(name) && !isBeyond(name, limit),
  ],
  ["urlParse", () => () => false],
]);

const PART = /^_(?:0|[1-9][0-9]*)$/;

/** @param limit of the parts; none is negative */
function isBeyond(part: string, limit: Reflected): boolean {
  return typeof limit === "bigint" && limit >= 0n && BigInt(part.slice(1)) >= limit;
}

/** Returns the shape of what a function returns for its arguments; `undefined` where its keys are not its own. */
export function shapeOf(func: string, args: readonly Reflected[]): Shape | undefined {
  const mayHave = KEYS.get(func)?.(args);
  return mayHave && { func, mayHave };
}
