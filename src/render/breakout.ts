import type { Printed } from "../go/template/template.js";
import { Scanner, YamlFault } from "../go/yaml/yaml.js";
import type { Problem } from "../problem/problem.js";
import type { Locate } from "./rendered.js";

/**
 * Returns an error for a value that changed the structure of the document into which it was pasted: a quote that ends a
 * string, a line break that starts a key, a `#` that makes the rest of the line a comment.
 *
 * Every value that could have done so is overwritten with harmless letters, character for character, and YAML's tokens must
 * keep their positions. A template may print any structure that does not come from its data, and so may `toJson`.
 *
 * @param template the template that was rendered
 * @param actions how its actions are written
 */
export function breakouts(
  template: string,
  output: Printed,
  locate: Locate,
  actions: ActionSyntax,
): readonly Problem[] {
  const suspects = suspectsOf(template, output, actions);
  if (suspects.length === 0) return [];
  const harmless = tokensOf(overwritten(output.text, suspects));
  const difference = firstDifference(tokensOf(output.text), harmless);
  if (!difference) return [];
  const near = suspects.filter(({ start, end }) => start <= difference.end && end >= difference.start);
  const others = (suspect: Suspect) => suspects.filter((each) => each !== suspect);
  const culprit =
    near
      .slice(0, MAX_TRIED)
      .find((suspect) => firstDifference(tokensOf(overwritten(output.text, others(suspect))), harmless)) ??
    near[0] ??
    (suspects[0] as Suspect);
  return [
    {
      code: "value-breaks-out",
      severity: "error",
      message: `The value of ${culprit.action} breaks out of its place: ${shortened(output.text.slice(culprit.start, culprit.end))} changes the structure of the document`,
      remedy: "expected a value that stays one string; toJson without quotes around it writes any value as one",
      position: locate(culprit.sourceStart),
    },
  ];
}

/** How the actions of a template are written. */
export interface ActionSyntax {
  /** Sticky: a whole action. */
  readonly action: RegExp;
  /** An action that writes JSON, without its strings. */
  readonly json: RegExp;
  /** An action that writes structure on purpose, without its strings. */
  readonly structure?: RegExp;
}

export const KURL_ACTIONS: ActionSyntax = {
  action: /\{\{kurl(?:"(?:\\.|[^"\\])*"|`[^`]*`|'(?:\\.|[^'\\])*'|[^"`'])*?\}\}/sy,
  json: /(?:\{\{kurl-?|\|)\s*to(?:Pretty)?Json\b[^|]*$/,
};

export const HELM_ACTIONS: ActionSyntax = {
  action: /\{\{(?:"(?:\\.|[^"\\])*"|`[^`]*`|'(?:\\.|[^'\\])*'|[^"`'])*?\}\}/sy,
  json: /(?:\{\{-?|\|)\s*to(?:Pretty|Raw)?Json\b[^|]*$/,
  structure: /\b(?:toYaml|toYamlPretty|toToml|tpl|include)\b/,
};

/** Values that are tried one by one to find the one to name. */
const MAX_TRIED = 50;

/** A value in the output whose characters could change the structure. */
interface Suspect {
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  /** As it is written in the template. */
  readonly action: string;
  readonly isJson: boolean;
}

/** Whether a value is words that begin and end with a letter or digit, with nothing between them that is YAML syntax. */
function isHarmless(value: string): boolean {
  if (/^\w+(?:[.:/@+-]+\w+)*$/.test(value)) return true;
  return /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.:/@+-]*[\p{L}\p{N}_/@+])?(?: [\p{L}\p{N}_](?:[\p{L}\p{N}_.:/@+-]*[\p{L}\p{N}_/@+])?)*$/u.test(
    value,
  );
}

function suspectsOf(template: string, { text, pieces }: Printed, syntax: ActionSyntax): readonly Suspect[] {
  return pieces.flatMap(({ kind, outputStart: start, sourceStart }, index) => {
    if (kind === "text") return [];
    const end = pieces[index + 1]?.outputStart ?? text.length;
    if (isHarmless(text.slice(start, end))) return [];
    const action = actionAt(template, sourceStart, syntax.action);
    const code = action.replace(STRINGS, "");
    if (!readsData(code) || syntax.structure?.test(code)) return [];
    return [{ start, end, sourceStart, action, isJson: syntax.json.test(code) }];
  });
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

/** Returns the text with harmless values. White space stays, since it may be the template's own (`indent`). */
function overwritten(text: string, suspects: readonly Suspect[]): string {
  let result = "";
  let from = 0;
  for (const { start, end, isJson } of suspects) {
    const value = text.slice(start, end);
    const harmless = isJson ? value.replace(JSON_STRING, (_, inner) => `"${letters(inner)}"`) : letters(value);
    result += text.slice(from, start) + harmless;
    from = end;
  }
  return result + text.slice(from);
}

const JSON_STRING = /"((?:\\.|[^"\\])*)"/g;

function letters(value: string): string {
  return value.replace(/\S/g, "x");
}

/** A token of YAML, and where it is. How a scalar is quoted does not matter. */
interface Token {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** The tokens of a text up to its end or its first fault, which is the last of them. */
function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const scanner = new Scanner(text);
  try {
    for (let token = scanner.take(); token.kind !== "stream-end"; token = scanner.take()) tokens.push(token);
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    tokens.push({ kind: "fault", start: error.offset, end: error.offset });
  }
  return tokens;
}

function firstDifference(left: readonly Token[], right: readonly Token[]): { start: number; end: number } | undefined {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const one = left[index];
    const other = right[index];
    if (one && other && one.kind === other.kind && one.start === other.start && one.end === other.end) continue;
    return { start: (one ?? other)?.start ?? 0, end: Math.max(one?.end ?? 0, other?.end ?? 0) };
  }
  return undefined;
}

const MAX_SHOWN = 80;

function shortened(value: string): string {
  return JSON.stringify(value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}...` : value);
}
