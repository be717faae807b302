import { distance } from "fastest-levenshtein";
import { describePosition, type Position } from "./problem.js";

/** Longer words are not compared: the time grows with both lengths, and such words come from programs. */
const MAX_LENGTH = 100;
/** Candidates that are compared; longer lists come from programs, not from typing. */
const MAX_CANDIDATES = 1_000;

/** Returns the candidate that a misspelt word probably means: at most a third of its letters differ, or one of two. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > MAX_LENGTH) return undefined;
  let best: { candidate: string; edits: number } | undefined;
  // A word of one letter is not misspelt by another letter.
  const maxEdits = (candidate: string) => (candidate.length === 1 ? 0 : Math.max(1, Math.floor(candidate.length / 3)));
  let looked = 0;
  for (const candidate of candidates) {
    if (looked++ >= MAX_CANDIDATES) break;
    if (candidate.length > MAX_LENGTH) continue;
    // Every letter that one of them has more is an edit.
    if (Math.abs(candidate.length - word.length) > maxEdits(candidate)) continue;
    const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase());
    if (edits <= maxEdits(candidate) && edits < (best?.edits ?? Infinity)) {
      best = { candidate, edits };
    }
  }
  return best?.candidate;
}

/** Comparisons that the suggestions for many words may take together. */
const MAX_COMPARISONS = 200_000;

/**
 * Returns `nearest` for many words and one list of candidates. It takes each position once, since problems at one position
 * are merged into the first, and suggests nothing once all words together were compared too often.
 */
export function nearestAmong(
  candidates: Iterable<string>,
): (word: string, position: Position | undefined) => string | undefined {
  const compared = [...candidates].slice(0, MAX_CANDIDATES);
  const seen = new Set<string>();
  let left = MAX_COMPARISONS;
  return (word, position) => {
    const place = position && describePosition(position);
    if (place !== undefined && seen.has(place)) return undefined;
    if (place !== undefined) seen.add(place);
    left -= compared.length;
    return left < 0 ? undefined : nearest(word, compared);
  };
}

/** Counts letters that are added, missing or changed; two neighbours that are swapped count once, as one slip. */
function editsBetween(left: string, right: string): number {
  let first = 0;
  while (first < left.length && left[first] === right[first]) first++;
  const isSwap =
    first < left.length &&
    left.length === right.length &&
    left === `${right.slice(0, first)}${right[first + 1]}${right[first]}${right.slice(first + 2)}`;
  return isSwap ? 1 : distance(left, right);
}
