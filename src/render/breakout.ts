import type { Printed } from "../go/template/template.js";
import { Scanner, YamlFault } from "../go/yaml/yaml.js";
import type { Meter } from "../meter.js";
import type { Problem } from "../problem/problem.js";
import { mayHoldSecret } from "../problem/sentence-mask.js";
import type { Locate } from "./rendered.js";

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
  { actions, meter }: { readonly actions: ActionSyntax; readonly meter: Meter },
): readonly Problem[] {
  const suspects = suspectsOf(template, output, actions);
  if (suspects.length === 0) return [];
  const { text } = output;
  for (const { withoutValue, isSame } of COMPARISONS) {
    const harmless = overwritten(text, suspects, withoutValue);
    const difference = firstDifference(text, harmless, { isSame, meter });
    if (!difference) continue;
    const near = suspects.filter(({ start, end }) => start <= difference.end && end >= difference.start);
    const culprit = culpritAmong(near, { text, harmless, until: difference.end + BEHIND }, { isSame, meter });
    return [breakout(culprit ?? near[0] ?? (suspects[0] as Suspect), text, locate)];
  }
  return [];
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
  near: readonly Suspect[],
  { text, harmless, until }: Trial,
  reading: Reading,
): Suspect | undefined {
  const tried = Math.min(MAX_TRIED, Math.floor(MAX_TRIED_CHARACTERS / until));
  const changes = ({ start, end }: Suspect) => {
    const alone = harmless.slice(0, start) + text.slice(start, end) + harmless.slice(end, until);
    return firstDifference(alone.slice(0, until), harmless.slice(0, until), reading) !== undefined;
  };
  return near.slice(0, tried).find(changes);
}

function breakout(culprit: Suspect, text: string, locate: Locate): Problem {
  const value = text.slice(culprit.start, culprit.end);
  const lineStart = text.lastIndexOf("\n", culprit.start - 1) + 1;
  // It may be no more than the password of the URL that the template writes around it.
  const lineEnd = text.indexOf("\n", culprit.end);
  const isSecret = mayHoldSecret(text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd));
  return {
    code: "value-breaks-out",
    severity: "error",
    message: `The value of ${culprit.action} breaks out of its place: ${isSecret ? "a value that may hold a password, and is not shown," : shortened(value)} changes the structure of the document`,
    remedy: "expected a value that stays one string; toJson without quotes around it writes any value as one",
    position: locate(culprit.sourceStart),
  };
}

/** How the actions of a template are written. */
export interface ActionSyntax {
  /** Sticky: a whole action. */
  readonly action: RegExp;
  /** An action that writes JSON, without its strings. */
  readonly json: RegExp;
  /** An action with a function that writes structure on purpose, without its strings. A field may have the same name. */
  readonly structure?: RegExp;
}

export const KURL_ACTIONS: ActionSyntax = {
  action: /\{\{kurl(?:"(?:\\.|[^"\\])*"|`[^`]*`|'(?:\\.|[^'\\])*'|[^"`'])*?\}\}/sy,
  json: /(?:^\{\{kurl-?|\|)\s*to(?:Pretty)?Json\b[^|]*$/,
};

export const HELM_ACTIONS: ActionSyntax = {
  action: /\{\{(?:"(?:\\.|[^"\\])*"|`[^`]*`|'(?:\\.|[^'\\])*'|[^"`'])*?\}\}/sy,
  json: /(?:^\{\{-?|\|)\s*to(?:Pretty|Raw)?Json\b[^|]*$/,
  structure: /(?<![\w.$])(?:toYaml|toYamlPretty|toToml|tpl|include)\b/,
};

/** Values that are tried one by one to find the one to name. */
const MAX_TRIED = 50;
/** Characters that are read for all of them together. */
const MAX_TRIED_CHARACTERS = 1_000_000;

/** A value in the output whose characters could change the structure. */
interface Suspect {
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  /** As it is written in the template. */
  readonly action: string;
  readonly isJson: boolean;
  /** The white space that its action prints first: that of `indent` or `nindent`. */
  readonly printed: RegExp | undefined;
}

/** Whether a value is words that begin and end with a letter or digit, with nothing between them that is YAML syntax. */
function isHarmless(value: string): boolean {
  if (/^\w+(?:[.:/@+-]+\w+)*$/.test(value)) return true;
  return /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.:/@+-]*[\p{L}\p{N}_/@+])?(?: [\p{L}\p{N}_](?:[\p{L}\p{N}_.:/@+-]*[\p{L}\p{N}_/@+])?)*$/u.test(
    value,
  );
}

function suspectsOf(template: string, { text, pieces }: Printed, syntax: ActionSyntax): readonly Suspect[] {
  const suspects: Suspect[] = [];
  // A loop prints one action many times.
  const known = new Map<number, SuspectAction | undefined>();
  for (const [index, { kind, outputStart: start, sourceStart }] of pieces.entries()) {
    if (kind === "text") continue;
    const end = pieces[index + 1]?.outputStart ?? text.length;
    const value = text.slice(start, end);
    if (isHarmless(value) && !isBase64(value)) continue;
    if (!known.has(sourceStart)) known.set(sourceStart, suspectAction(template, sourceStart, syntax));
    const action = known.get(sourceStart);
    if (action) suspects.push({ start, end, sourceStart, ...action });
  }
  return suspects;
}

type SuspectAction = Pick<Suspect, "action" | "isJson" | "printed">;

/** Returns the action at an offset, unless it prints structure on purpose, or no data. */
function suspectAction(template: string, start: number, syntax: ActionSyntax): SuspectAction | undefined {
  const action = actionAt(template, start, syntax.action);
  const code = action.replace(STRINGS, "");
  if (!readsData(code) || syntax.structure?.test(code)) return undefined;
  return { action, isJson: syntax.json.test(withoutParentheses(code)), printed: printedFirst(code) };
}

/** An action without the pipelines in its parentheses, whose JSON may stand beside another value. */
function withoutParentheses(code: string): string {
  const inner = code.replace(/\([^()]*\)/g, "");
  return inner === code ? code : withoutParentheses(inner);
}

const STRINGS = /"(?:\\.|[^"\\])*"|`[^`]*`|'(?:\\.|[^'\\])*'/gs;

function actionAt(template: string, start: number, action: RegExp): string {
  action.lastIndex = start;
  return action.exec(template)?.[0] ?? "";
}

/** Whether an action reads data: a field, a variable or the dot. The point of a number is not one. */
function readsData(code: string): boolean {
  return /[$.]/.test(code.replace(/\d\.\d/g, ""));
}

/** Returns the text with harmless values. */
function overwritten(text: string, suspects: readonly Suspect[], withoutValue: Comparison["withoutValue"]): string {
  const parts: string[] = [];
  let from = 0;
  for (const suspect of suspects) {
    const { start, end, isJson } = suspect;
    const value = text.slice(start, end);
    const harmless = isJson
      ? value.replace(JSON_STRING, (_, inner) => `"${letters(inner)}"`)
      : withoutValue(value, suspect);
    parts.push(text.slice(from, start), harmless);
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join("");
}

const JSON_STRING = /"((?:\\.|[^"\\])*)"/g;

function letters(value: string): string {
  return value.replace(/\S+/g, (word) => "x".repeat(word.length));
}

/** Letters in place of white space, too, but for what `indent` and `nindent` print, and where there is nothing else. */
function lettersAlone(value: string, { printed }: Suspect): string {
  const kept = printed?.exec(value)?.[0] ?? "";
  const rest = value.slice(kept.length);
  return kept + (rest.trim() === "" ? rest.replace(/[^ ]/g, " ") : "x".repeat(rest.length));
}

/** The white space with which the output of a function begins. */
function printedFirst(code: string): RegExp | undefined {
  if (/(?<![\w.$])nindent\b/.test(code)) return /^\n */;
  return /(?<![\w.$])indent\b/.test(code) ? /^ */ : undefined;
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
    if (other && reading.isSame(one, other) && !differWithin(one.value, other.value, reading)) continue;
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
function isSpec(text: string): boolean {
  return text.includes("HostPreflight") && text.includes("tcpConnect");
}

/** In characters of Base64; no spec is as short. */
const SHORTEST_SPEC = 40;

/** Whether a text may be a spec in Base64. */
function isBase64(text: string): boolean {
  return text.length >= SHORTEST_SPEC && /^[A-Za-z0-9+/\s]+={0,2}$/.test(text.trim());
}

function ofBase64(text: string): string {
  return Buffer.from(text, "base64").toString();
}

const MAX_SHOWN = 80;

function shortened(value: string): string {
  return JSON.stringify(value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}...` : value);
}
