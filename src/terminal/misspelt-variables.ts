import { distance } from "fastest-levenshtein";
import { type Misspelt, misspeltNames, policyMeant } from "../inputs/misspelt.js";
import { inputsByVariable, PREFIX } from "../inputs/variables.js";
import { nearest } from "../problem/nearest.js";
import type { Problem } from "../problem/problem.js";

/** Variables that Kubernetes makes of a service that is named like this program. */
const OF_A_SERVICE = /_(?:SERVICE_HOST|SERVICE_PORT|PORT)(?:_|$)/i;

type Environment = Readonly<Record<string, string | undefined>>;

/** Returns an error for each variable whose name is nearly that of an input. */
export function misspeltProblems(env: Environment): readonly Problem[] {
  return misspeltVariables(env, inputsByVariable().keys()).map(({ name, meant }) => ({
    code: "usage",
    severity: "error",
    where: "environment",
    message: `No input is given by the variable ${name}`,
    remedy: `did you mean ${meant}?`,
  }));
}

/**
 * Returns the variables whose names are nearly those of inputs. Nothing reads them, so the run would have the defaults. One with
 * the same value as the variable that is meant loses nothing.
 *
 * @param known the variables of all inputs
 */
function misspeltVariables(env: Environment, known: Iterable<string>): readonly Misspelt[] {
  const variables = [...known];
  const names = Object.keys(env).filter((name) => !OF_A_SERVICE.test(name));
  const isOurs = (name: string) => name.startsWith(PREFIX);
  const restOf = (name: string) => name.slice(PREFIX.length);
  const meantBy = withAnotherPrefix(variables);
  const others = names.flatMap((name) => {
    const meant = isOurs(name) ? undefined : meantBy(name);
    return meant === undefined ? [] : [{ name, meant }];
  });
  // Only the rest is compared: TCP_PREFLIGHT_VERSION is nobody's slip, though most of its letters are those of an input.
  const ours = misspeltNames(names.filter(isOurs).map(restOf), variables.map(restOf), ofPolicy);
  const all = [...ours.map(({ name, meant }) => ({ name: PREFIX + name, meant: PREFIX + meant })), ...others];
  return all.filter(({ name, meant }) => env[name] !== env[meant]);
}

/** Returns the end of the variable that another word for an input of the policy means: DENY for DENIED_HOSTS. */
function ofPolicy(rest: string): string | undefined {
  return policyMeant(rest.toLowerCase())?.toUpperCase().replace("-", "_");
}

/** Longer names come from programs. */
const MAX_LENGTH = 100;

/** `tcp`, also with two letters swapped. Another first letter would be another name: GCP, OCP. */
const FIRST_WORD = /^(?:tcp|tpc|ctp)/;
const SECOND_WORD = "preflight";
/** Slips in the second word. `TCP_INFLIGHT_` has three. */
const MAX_SLIPS = 2;

/**
 * Returns a function that gives the variable which is meant by a name with another prefix. Case and punctuation are no slips, so
 * behind the right letters the rest may have some; behind a slip in the prefix it has to be an input.
 */
function withAnotherPrefix(variables: readonly string[]): (name: string) => string | undefined {
  const byRest = new Map(variables.map((variable) => [lettersOf(variable.slice(PREFIX.length)), variable]));
  const ours = lettersOf(PREFIX);
  return (name) => {
    const letters = name.length > MAX_LENGTH ? "" : lettersOf(name);
    if (!FIRST_WORD.test(letters)) return undefined;
    if (letters.startsWith(ours)) {
      const rest = letters.slice(ours.length);
      const meant = () => policyMeant(rest) ?? nearest(rest, byRest.keys()) ?? "";
      return byRest.get(byRest.has(rest) ? rest : lettersOf(meant()));
    }
    const prefixes = [...byRest].flatMap(([rest, variable]) => {
      if (!letters.endsWith(rest)) return [];
      const slips = distance(letters.slice(3, letters.length - rest.length), SECOND_WORD);
      return slips <= MAX_SLIPS ? [{ slips, variable }] : [];
    });
    return prefixes.sort((one, other) => one.slips - other.slips)[0]?.variable;
  };
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, "");
}
