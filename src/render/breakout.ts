import { Pieces } from "../go/pieces.js";
import type { Printed } from "../go/template/template.js";
import type { Meter } from "../meter.js";
import type { Problem } from "../problem/problem.js";
import { marksIn } from "./breakout-marks.js";
import type { Locate } from "./rendered.js";
import { firstDifference, type IsSame, isSameKind, isSameStretch, type Reading } from "./structure.js";
import { type ActionSyntax, type Suspect, Suspects } from "./suspects.js";

/**
 * Returns an error for a value that changed the structure of the document into which it was pasted: a quote that ends a
 * string, a line break that starts a key, a `#` that makes the rest of the line a comment.
 *
 * Every value that could have done so is overwritten with harmless letters, character for character. YAML's tokens must keep
 * their positions where its white space stays, and their kinds where that is overwritten, too: a value may end in a line
 * break, but not begin a line that the template's own colon makes a key. A template may print any structure that does not
 * come from its data, and so may `toJson`.
 *
 * @param template the template that was rendered
 * @param options.actions how its actions are written
 * @throws WorkLimit once the meter is spent
 */
export function breakouts(
  template: string,
  output: Printed,
  locate: Locate,
  { actions, meter }: BreakoutOptions,
): readonly Problem[] {
  const suspects = new Suspects(template, output, actions);
  const first = suspects.first();
  if (!first) return [];
  const { text } = output;
  for (const { withoutValue, isSame } of COMPARISONS) {
    const harmless = overwritten(text, suspects, withoutValue);
    const difference = firstDifference(text, harmless, { isSame, meter });
    if (!difference) continue;
    const trial = { text, harmless, until: difference.end + BEHIND };
    const culprit = culpritAmong(suspects.near(difference), trial, { isSame, meter });
    const named = culprit ?? suspects.near(difference).next().value ?? first;
    return [breakout(named, markOf(named, trial, meter), locate)];
  }
  return [];
}

interface BreakoutOptions {
  readonly actions: ActionSyntax;
  readonly meter: Meter;
}

interface Comparison {
  /** What stands in the place of a value. */
  readonly withoutValue: (value: string, suspect: Suspect) => string;
  readonly isSame: IsSame;
}

const COMPARISONS: readonly Comparison[] = [
  { withoutValue: letters, isSame: isSameStretch },
  { withoutValue: lettersAlone, isSame: isSameKind },
];

/** Characters behind a difference that are read to see whether a single value makes it. */
const BEHIND = 1_000;

interface Trial {
  readonly text: string;
  readonly harmless: string;
  readonly until: number;
}

/** Returns the first value that changes the structure alone, while all others are harmless. */
function culpritAmong(
  near: Iterable<Suspect>,
  { text, harmless, until }: Trial,
  reading: Reading,
): Suspect | undefined {
  const changes = ({ start, end }: Suspect) => {
    const alone = harmless.slice(0, start) + text.slice(start, end) + harmless.slice(end, until);
    return firstDifference(alone.slice(0, until), harmless.slice(0, until), reading) !== undefined;
  };
  let left = Math.min(MAX_TRIED, Math.floor(MAX_TRIED_CHARACTERS / until));
  for (const suspect of near) {
    if (left-- <= 0) return undefined;
    if (changes(suspect)) return suspect;
  }
  return undefined;
}

/**
 * Returns what of a value changes the structure while everything else of it is harmless, in words that quote no more: the value may be
 * a secret. `undefined` where nothing of the list does so alone, or the text before it is long.
 */
function markOf(culprit: Suspect, { text, harmless, until }: Trial, meter: Meter): string | undefined {
  const { start, end } = culprit;
  const value = text.slice(start, end);
  const without = harmlessValue(value, culprit, lettersAlone);
  const around = (inner: string) => (harmless.slice(0, start) + inner + harmless.slice(end, until)).slice(0, until);
  const same = around(without);
  let left = Math.floor(MAX_TRIED_CHARACTERS / until);
  for (const { mark, index, words, isSame } of marksIn(value, without)) {
    if (left-- <= 0) return undefined;
    const alone = without.slice(0, index) + mark + without.slice(index + mark.length);
    if (firstDifference(around(alone), same, { isSame, meter })) return words;
  }
  return undefined;
}

function breakout(culprit: Suspect, mark: string | undefined, locate: Locate): Problem {
  const why = mark === undefined ? "it" : `it ${mark} and`;
  return {
    code: "value-breaks-out",
    severity: "error",
    message: `The value of ${culprit.action} breaks out of its place: ${why} changes the structure of the document`,
    remedy: "expected a value that stays one string; toJson without quotes around it writes any value as one",
    position: locate(culprit.sourceStart),
  };
}

/** Values that are tried one by one to find the one to name. */
const MAX_TRIED = 50;
/** Characters that are read for all of them together. */
const MAX_TRIED_CHARACTERS = 1_000_000;

/** Returns the text with harmless values. */
function overwritten(text: string, suspects: Suspects, withoutValue: Comparison["withoutValue"]): string {
  const parts = new Pieces();
  let from = 0;
  for (const suspect of suspects) {
    const { start, end } = suspect;
    parts.add(text.slice(from, start));
    parts.add(harmlessValue(text.slice(start, end), suspect, withoutValue));
    from = end;
  }
  return parts.end(text.slice(from));
}

function harmlessValue(value: string, suspect: Suspect, withoutValue: Comparison["withoutValue"]): string {
  if (!suspect.isJson) return withoutValue(value, suspect);
  return value.replace(JSON_STRING, (_, inner, end) => `"${letters(inner)}${end}`);
}

/** The last may have no end, where JSON was cut; that it matches keeps the time linear. */
const JSON_STRING = /"((?:\\.|[^"\\])*)("?)/gs;

function letters(value: string): string {
  return value.replace(/\S+/g, (word) => "x".repeat(word.length));
}

/** Letters in place of white space, too, but for what `indent` and `nindent` print, and where there is nothing else. */
function lettersAlone(value: string, { printed }: Suspect): string {
  const kept = printed?.exec(value)?.[0] ?? "";
  const rest = value.slice(kept.length);
  return kept + (rest.trim() === "" ? rest.replace(/[^ ]/g, " ") : "x".repeat(rest.length));
}
