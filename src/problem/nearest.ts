import { distance } from "fastest-levenshtein";

/** Nobody mistypes one letter of so many, and comparing takes as long as both are long. */
const MAX_LENGTH = 100;
/** Who has so many names made them by a program. */
const MAX_CANDIDATES = 1_000;

/** The candidate that a misspelt word probably means: at most a third of its letters differ. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > MAX_LENGTH) return undefined;
  let best: { candidate: string; edits: number } | undefined;
  let looked = 0;
  for (const candidate of candidates) {
    if (looked++ >= MAX_CANDIDATES) break;
    if (candidate.length > MAX_LENGTH) continue;
    const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase());
    if (edits <= Math.max(1, Math.floor(candidate.length / 3)) && edits < (best?.edits ?? Infinity)) {
      best = { candidate, edits };
    }
  }
  return best?.candidate;
}

/** Letters more, less and other ones; two neighbours that changed places count once, as they are one slip of the hand. */
function editsBetween(left: string, right: string): number {
  const first = [...left].findIndex((letter, index) => letter !== right[index]);
  const isSwap =
    first >= 0 &&
    left.length === right.length &&
    left === `${right.slice(0, first)}${right[first + 1]}${right[first]}${right.slice(first + 2)}`;
  return isSwap ? 1 : distance(left, right);
}
