/** Patterns that the braces of one pattern may stand for. An input may name as many files. */
export const MAX_ALTERNATIVES = 1_000;

/**
 * Returns the patterns that the braces of a pattern stand for, as in bash: `{a,b}.yaml` names two files and `{08..10}.yaml`
 * three, and each must exist. Braces with neither a comma nor a range stay as they are, and so does what follows a backslash.
 * Undefined where there are more than the limit.
 */
export function alternatives(pattern: string): readonly string[] | undefined {
  const patterns = [pattern];
  for (let at = 0; at < patterns.length; ) {
    const braces = firstBraces(patterns[at] as string);
    if (!braces) {
      at++;
      continue;
    }
    if (patterns.length - 1 + braces.count > MAX_ALTERNATIVES) return undefined;
    patterns.splice(at, 1, ...braces.expand());
  }
  return [...new Set(patterns)];
}

interface Braces {
  readonly count: number;
  readonly expand: () => readonly string[];
}

/** Matches an escaped character, or braces without others inside. */
const INNERMOST = /\\.|\{((?:\\.|[^{}\\])*)\}/gs;

function firstBraces(pattern: string): Braces | undefined {
  for (const { 0: whole, 1: inside, index } of pattern.matchAll(INNERMOST)) {
    const found = inside === undefined ? undefined : (listOf(inside) ?? rangeOf(inside));
    if (!found) continue;
    const [before, behind] = [pattern.slice(0, index), pattern.slice(index + whole.length)];
    return { count: found.count, expand: () => found.expand().map((each) => before + each + behind) };
  }
  return undefined;
}

function listOf(inside: string): Braces | undefined {
  const items = [""];
  for (const [part] of inside.matchAll(/\\.|[^\\]|\\$/gs)) {
    if (part === ",") items.push("");
    else items[items.length - 1] += part;
  }
  return items.length > 1 ? { count: items.length, expand: () => items } : undefined;
}

/** A range of numbers, or of letters of one case: `first..last`, or `first..last..step`. */
const RANGE = /^(?:(-?\d{1,15})\.\.(-?\d{1,15})|([a-z])\.\.([a-z])|([A-Z])\.\.([A-Z]))(?:\.\.-?(\d{1,15}))?$/;

function rangeOf(inside: string): Braces | undefined {
  const found = RANGE.exec(inside);
  if (!found) return undefined;
  const [first = "", last = ""] = found.slice(1, -1).filter((end) => end !== undefined);
  const isNumbers = found[1] !== undefined;
  const positionOf = (end: string) => (isNumbers ? Number(end) : end.charCodeAt(0));
  // As in bash, the sign of a step has no meaning, and a step of 0 is one of 1.
  const step = Number(found.at(-1) ?? 1) || 1;
  const from = positionOf(first);
  const distance = positionOf(last) - from;
  const count = Math.floor(Math.abs(distance) / step) + 1;
  const isPadded = [first, last].some((end) => /^-?0\d/.test(end));
  const width = isPadded ? Math.max(first.length, last.length) : 0;
  const shown = (at: number) => (isNumbers ? padded(at, width) : String.fromCharCode(at));
  const expand = () => Array.from({ length: count }, (_, index) => shown(from + Math.sign(distance) * step * index));
  return { count, expand };
}

/** The sign belongs to the width. */
function padded(number: number, width: number): string {
  return number < 0 ? `-${String(-number).padStart(width - 1, "0")}` : String(number).padStart(width, "0");
}
