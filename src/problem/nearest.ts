import { distance } from "fastest-levenshtein";

/** Longer words are not compared: the time grows with both lengths, and such words come from programs. */
const MAX_LENGTH = 100;
/** Candidates that are compared; longer lists come from programs, not from typing. */
const MAX_CANDIDATES = 1_000;

/** Returns the candidate that a misspelt word probably means: at most a third of its letters differ. */
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

/** Counts letters that are added, missing or changed; two neighbours that are swapped count once, as one slip. */
function editsBetween(left: string, right: string): number {
  const first = [...left].findIndex((letter, index) => letter !== right[index]);
  const isSwap =
    first >= 0 &&
    left.length === right.length &&
    left === `${right.slice(0, first)}${right[first + 1]}${right[first]}${right.slice(first + 2)}`;
  return isSwap ? 1 : distance(left, right);
}
