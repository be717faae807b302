import type { Printed } from "../go/template/template.js";

/** How the actions of a template are written. */
export interface ActionSyntax {
  /** How each of them begins. */
  readonly open: string;
  /** Sticky: a whole action. */
  readonly action: RegExp;
  /** An action that writes JSON, without its strings. */
  readonly json: RegExp;
  /** An action with a function that writes structure on purpose, without its strings. A field may have the same name. */
  readonly structure?: RegExp;
}

export const KURL_ACTIONS: ActionSyntax = {
  open: "{{kurl",
  action: /\{\{kurl(?:"(?:\\.|[^"\\])*"|`[^`]*`|'(?:\\.|[^'\\])*'|[^"`'])*?\}\}/sy,
  json: /(?:^\{\{kurl-?|\|)\s*to(?:Pretty)?Json\b[^|]*$/,
};

export const HELM_ACTIONS: ActionSyntax = {
  open: "{{",
  action: /\{\{(?:"(?:\\.|[^"\\])*"|`[^`]*`|'(?:\\.|[^'\\])*'|[^"`'])*?\}\}/sy,
  json: /(?:^\{\{-?|\|)\s*to(?:Pretty|Raw)?Json\b[^|]*$/,
  structure: /(?<![\w.$])(?:toYaml|toYamlPretty|toToml|tpl|include)\b/,
};

/** A value in the output whose characters could change the structure. */
export interface Suspect {
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

/** The suspects of an output in its order. A loop prints a million of them, so they are made one by one. */
export class Suspects {
  readonly #output: Printed;
  /** Of the pieces. */
  readonly #indexes: number[] = [];
  /** A loop prints one action many times. */
  readonly #actions = new Map<number, SuspectAction | undefined>();

  constructor(template: string, output: Printed, syntax: ActionSyntax) {
    this.#output = output;
    const { text, pieces } = output;
    let index = -1;
    for (const { kind, outputStart, sourceStart } of pieces) {
      index++;
      if (kind === "text") continue;
      const value = text.slice(outputStart, pieces.endOf(index, text));
      if (isHarmless(value) && !isBase64(value)) continue;
      if (!this.#actions.has(sourceStart)) {
        this.#actions.set(sourceStart, suspectAction(template, sourceStart, syntax));
      }
      if (this.#actions.get(sourceStart)) this.#indexes.push(index);
    }
  }

  first(): Suspect | undefined {
    return this[Symbol.iterator]().next().value;
  }

  *[Symbol.iterator](): Generator<Suspect, undefined> {
    const { text, pieces } = this.#output;
    for (const index of this.#indexes) {
      const { outputStart: start, sourceStart } = pieces.at(index);
      const action = this.#actions.get(sourceStart) as SuspectAction;
      yield { start, end: pieces.endOf(index, text), sourceStart, ...action };
    }
  }

  /** Those that touch a stretch of the output. */
  *near(stretch: { readonly start: number; readonly end: number }): Generator<Suspect, undefined> {
    for (const suspect of this) {
      if (suspect.start > stretch.end) return;
      if (suspect.end >= stretch.start) yield suspect;
    }
  }
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

/** The strings of an action, in their quotes. In a comment the last may have no end; that it matches keeps the time linear. */
export const STRINGS = /"(?:\\.|[^"\\])*"?|`[^`]*`?|'(?:\\.|[^'\\])*'?/gs;

function actionAt(template: string, start: number, action: RegExp): string {
  action.lastIndex = start;
  return action.exec(template)?.[0] ?? "";
}

/** Whether an action reads data: a field, a variable or the dot. The point of a number is not one. */
function readsData(code: string): boolean {
  return /[$.]/.test(code.replace(/\d\.\d/g, ""));
}

/** The white space with which the output of a function begins. */
function printedFirst(code: string): RegExp | undefined {
  if (/(?<![\w.$])nindent\b/.test(code)) return /^\n */;
  return /(?<![\w.$])indent\b/.test(code) ? /^ */ : undefined;
}

/** In characters of Base64; no spec is as short. */
const SHORTEST_SPEC = 40;

/** Whether a text may be a spec in Base64. */
export function isBase64(text: string): boolean {
  return text.length >= SHORTEST_SPEC && /^[A-Za-z0-9+/\s]+={0,2}$/.test(text.trim());
}
