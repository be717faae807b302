import { nearest } from "../problem/nearest.js";

/** A name by which no input is given, and the one that it probably stands for. */
export interface Misspelt {
  readonly name: string;
  readonly meant: string;
}

/** Words for inputs of the policy that differ from them in more letters than a slip; without its policy a run dials more. */
const OF_A_POLICY = [
  [
    /^(?:policy[-_]?)?(?:allow(?:s|ed)?(?:[-_]?(?:list|hosts?|targets?|cidrs?|networks?|ips?|addresses|patterns?|rules?|names?|domains?|only))?|whitelist)$/,
    "allow",
  ],
  [
    /^(?:policy[-_]?)?(?:(?:deny|denie[sd]|block(?:s|ed)?|forbid(?:s|den)?)(?:[-_]?(?:list|hosts?|targets?|cidrs?|networks?|ips?|addresses|patterns?|rules?|names?|domains?))?|blacklist)$/,
    "deny",
  ],
  [/^polic(?:y|ies)$/, "policy-mode"],
] as const;

/** Returns the input of the policy that another word for it means. */
export function policyMeant(name: string): "allow" | "deny" | "policy-mode" | undefined {
  return OF_A_POLICY.find(([pattern]) => pattern.test(name))?.[1];
}

/**
 * Returns the names that are nearly those of inputs, or other words for those of the policy: nothing reads them, so that the run
 * would have the defaults. Names that are near to none belong to other programs.
 */
export function misspeltNames(
  names: Iterable<string>,
  known: Iterable<string>,
  ofPolicy: (name: string) => string | undefined = policyMeant,
): readonly Misspelt[] {
  const inputs = new Set(known);
  return [...names].flatMap((name) => {
    const meant = inputs.has(name) ? undefined : (ofPolicy(name) ?? nearest(name, inputs));
    return meant === undefined ? [] : [{ name, meant }];
  });
}
