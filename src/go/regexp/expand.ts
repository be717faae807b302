import type { Budget } from "../func.js";
import type { Match } from "./regexp.js";

/** The match that a replacement refers to. */
interface Matched {
  readonly text: string;
  readonly match: Match;
  readonly groups: ReadonlyMap<string, number>;
}

interface Reference {
  readonly name: string;
  /** The position in the template after the reference. */
  readonly end: number;
}

/** Characters of a name that are charged as a step. Each is compared with the characters that a name may have. */
const CHARACTERS_A_STEP = 64;

/**
 * Expands a replacement as Go's `Regexp.Expand` does.
 *
 * | in the template | result |
 * |---|---|
 * | `$1` `${1}` `$name` `${name}` | the group, "" if there is none or it did not take part |
 * | `$1W` | the group named `1W`, not group 1: names are as long as possible |
 * | `$01` | "": numbers have no leading zeros |
 * | `$$` | `$` |
 * | `$` before anything else, `${` without name or `}` | unchanged |
 *
 * Each `$` costs a step: a reference to no group builds nothing, and may be there a million times.
 */
export function expand(template: string, matched: Matched, budget: Budget): string {
  let expanded = "";
  let at = 0;
  for (let dollar = template.indexOf("$"); dollar >= 0; dollar = template.indexOf("$", at)) {
    expanded += template.slice(at, dollar);
    at = dollar + 1;
    const reference = template[at] === "$" ? undefined : readReference(template, at);
    budget.steps(1 + Math.floor((reference ? reference.end - at : 0) / CHARACTERS_A_STEP));
    if (reference) {
      const text = referencedText(reference.name, matched);
      budget.string(expanded.length + text.length, text.length);
      expanded += text;
      at = reference.end;
    } else {
      expanded += "$";
      if (template[at] === "$") at++;
    }
  }
  return expanded + template.slice(at);
}

function referencedText(name: string, { text, match, groups }: Matched): string {
  const number = groupNumber(name) ?? groups.get(name);
  if (number === undefined) return "";
  const start = match[2 * number] ?? -1;
  return start < 0 ? "" : text.slice(start, match[2 * number + 1]);
}

const WORD = /[\p{L}\p{Nd}_]+/uy;

function readReference(template: string, from: number): Reference | undefined {
  const isBraced = template[from] === "{";
  WORD.lastIndex = isBraced ? from + 1 : from;
  const name = WORD.exec(template)?.[0];
  if (name === undefined) return undefined;
  const end = from + name.length + (isBraced ? 1 : 0);
  if (!isBraced) return { name, end };
  return template[end] === "}" ? { name, end: end + 1 } : undefined;
}

/** The number of a group: at most nine digits without leading zeros. Anything else is a name. */
function groupNumber(name: string): number | undefined {
  return /^(0|[1-9][0-9]{0,8})$/.test(name) ? Number(name) : undefined;
}
