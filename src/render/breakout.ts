import { Pieces } from "../go/pieces.js";
import type { Printed } from "../go/template/template.js";
import { Scanner, YamlFault } from "../go/yaml/yaml.js";
import type { Meter } from "../meter.js";
import type { Problem } from "../problem/problem.js";
import { mayHoldSecret } from "../problem/sentence-mask.js";
import { ELLIPSIS, shorten } from "../problem/shorten.js";
import type { Locate } from "./rendered.js";
import { HIDDEN_VALUE, isSecretOutput, type Secrets } from "./secrets.js";
import { type ActionSyntax, isBase64, type Suspect, Suspects } from "./suspects.js";

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
 * @param options.secrets what the error does not quote
 * @throws WorkLimit once the meter is spent
 */
export function breakouts(
  template: string,
  output: Printed,
  locate: Locate,
  { actions, meter, secrets }: BreakoutOptions,
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
    return [breakout(named, text, { locate, secrets })];
  }
  return [];
}

interface BreakoutOptions {
  readonly actions: ActionSyntax;
  readonly meter: Meter;
  readonly secrets: Secrets;
}

interface Comparison {
  /** What stands in the place of a value. */
  readonly withoutValue: (value: string, suspect: Suspect) => string;
  readonly isSame: IsSame;
}

type IsSame = (one: Token, other: Token) => boolean;

const COMPARISONS: readonly Comparison[] = [
  {
    withoutValue: letters,
    isSame: (one, other) => one.kind === other.kind && one.start === other.start && one.end === other.end,
  },
  { withoutValue: lettersAlone, isSame: (one, other) => one.kind === other.kind },
];

interface Reading {
  readonly isSame: IsSame;
  readonly meter: Meter;
  /** Whether the texts are strings of others. */
  readonly isWithin?: boolean;
}

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

function breakout(
  culprit: Suspect,
  text: string,
  { locate, secrets }: Pick<BreakoutOptions, "secrets"> & { readonly locate: Locate },
): Problem {
  const value = text.slice(culprit.start, culprit.end);
  const lineStart = text.lastIndexOf("\n", culprit.start - 1) + 1;
  // It may be no more than the password of the URL that the template writes around it.
  const lineEnd = text.indexOf("\n", culprit.end);
  const line = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
  const isHidden = mayHoldSecret(line) || isSecretOutput(secrets, culprit.sourceStart, value);
  return {
    code: "value-breaks-out",
    severity: "error",
    message: `The value of ${culprit.action} breaks out of its place: ${isHidden ? `${HIDDEN_VALUE},` : quoted(value)} changes the structure of the document`,
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
    const { start, end, isJson } = suspect;
    const value = text.slice(start, end);
    const harmless = isJson
      ? value.replace(JSON_STRING, (_, inner, end) => `"${letters(inner)}${end}`)
      : withoutValue(value, suspect);
    parts.add(text.slice(from, start));
    parts.add(harmless);
    from = end;
  }
  return parts.end(text.slice(from));
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

/** A token of YAML, and where it is. How a scalar is quoted does not matter. */
interface Token {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** Of a scalar its text. */
  readonly value: string;
}

/** The tokens of a text up to its end or its first fault, which is the last of them. */
function* tokensOf(text: string, meter: Meter): Generator<Token> {
  meter.characters(text.length);
  const scanner = new Scanner(text, () => meter.steps(1));
  try {
    for (let token = scanner.take(); token.kind !== "stream-end"; token = scanner.take()) yield token;
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    yield { kind: "fault", start: error.offset, end: error.offset, value: "" };
  }
}

/** Reads two texts side by side, so that no more is read than up to the difference. */
function firstDifference(left: string, right: string, reading: Reading): { start: number; end: number } | undefined {
  const others = tokensOf(right, reading.meter);
  for (const one of tokensOf(left, reading.meter)) {
    const { value: other } = others.next() as IteratorResult<Token, undefined>;
    const isSame = other && reading.isSame(one, other);
    // What is carried carries nothing, and a text that is one scalar would be in itself.
    if (isSame && (reading.isWithin || !differWithin(one.value, other.value, { ...reading, isWithin: true }))) continue;
    return { start: one.start, end: Math.max(one.end, other?.end ?? 0) };
  }
  const { value: rest } = others.next() as IteratorResult<Token, undefined>;
  return rest && { start: rest.start, end: rest.end };
}

/** Whether a string is a spec, as a Secret or a ConfigMap carries it, and has another structure with harmless values. */
function differWithin(left: string, right: string, reading: Reading): boolean {
  if (left === right) return false;
  if (isSpec(left)) return firstDifference(left, right, reading) !== undefined;
  return (
    isBase64(left) && isSpec(ofBase64(left)) && firstDifference(ofBase64(left), ofBase64(right), reading) !== undefined
  );
}

/** Roughly: in prose that has both words, a value is one string as well. */
export function isSpec(text: string): boolean {
  return text.includes("HostPreflight") && text.includes("tcpConnect");
}

function ofBase64(text: string): string {
  return Buffer.from(text, "base64").toString();
}

const MAX_SHOWN = 80;

function quoted(value: string): string {
  const shown = shorten(value, MAX_SHOWN);
  return shown === ELLIPSIS ? "a value that is too long to be shown" : JSON.stringify(shown);
}
