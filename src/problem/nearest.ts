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

/** Letters of the shortest name that is compared: two codes of countries differ in a letter. */
const MIN_ENTRY = 3;

/**
 * Returns the entry of a mapping that a new name probably means, where people choose the names: they are a slip apart. Names that
 * differ in numbers, in the last letter of a word or in its s are those of a series: `db-1` and `db-2`, `zone-a` and `zone-b`, `http`
 * and `https`.
 */
export function nearestEntry(name: string, entries: Iterable<string>): string | undefined {
  if (name.length < MIN_ENTRY || name.length > MAX_LENGTH) return undefined;
  let looked = 0;
  for (const entry of entries) {
    if (looked++ >= MAX_CANDIDATES) break;
    if (entry.length < MIN_ENTRY || Math.abs(entry.length - name.length) > 1) continue;
    const edits = editsBetween(name.toLowerCase(), entry.toLowerCase());
    if (edits === 0 || (edits === 1 && seriesOf(name) !== seriesOf(entry))) return entry;
  }
  return undefined;
}

function seriesOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\d+|s(?!\p{L})/gu, "")
    .replace(/\p{L}(?!\p{L})/gu, "");
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
