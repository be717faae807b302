import type { ActionSyntax } from "./suspects.js";

/** The lines of a template, of which an action over several lines is one, and the templates that it defines. */
export class TemplateLines {
  readonly #template: string;
  readonly #breaks: number[] = [];
  /** Where a definition begins or ends: twice the offset; one more is the beginning. */
  readonly #scopes: number[] = [];
  readonly #actionEnds = new Map<number, number>();

  /** @param template one that was rendered, so that each of its actions has an end */
  constructor(template: string, { open, action }: ActionSyntax) {
    this.#template = template;
    const comment = `${open}(?:-\\s)?/\\*.*?\\*/(?:\\s-)?\\}\\}`;
    const depths: ("definition" | "other")[] = [];
    for (const { 0: found, index } of template.matchAll(new RegExp(`${comment}|${action.source}|\\n`, "gs"))) {
      if (found === "\n") {
        this.#breaks.push(index);
        continue;
      }
      this.#actionEnds.set(index, index + found.length);
      const [, word = ""] = /^-?\s*(\w+)/.exec(found.slice(open.length)) ?? [];
      if (word === "define") this.#scopes.push(2 * index + 1);
      if (word === "define" || OPENING.has(word)) depths.push(word === "define" ? "definition" : "other");
      else if (word === "end" && depths.pop() === "definition") this.#scopes.push(2 * index);
    }
  }

  /** Whether a line of the template ends between two offsets, of which the first is the smaller one. */
  hasBreak(from: number, to: number): boolean {
    const next = this.#breaks[firstFrom(this.#breaks, from)];
    return next !== undefined && next < to;
  }

  /** The definition that an offset is in, as a number; 0 outside of them. */
  definitionAt(offset: number): number {
    const scope = this.#scopes[firstFrom(this.#scopes, 2 * offset + 2) - 1] ?? 0;
    return scope % 2 === 1 ? scope : 0;
  }

  /** Returns the end of the action that begins at an offset. */
  endOfAction(start: number): number {
    return this.#actionEnds.get(start) ?? start;
  }

  /** Whether the action behind an offset trims a line break that is between. */
  isBreakTrimmedAt(offset: number): boolean {
    TRIMMED.lastIndex = offset;
    return TRIMMED.exec(this.#template)?.[0].includes("\n") ?? false;
  }
}

const OPENING: ReadonlySet<string> = new Set(["if", "range", "with", "block"]);

/** Only actions trim what is in front of them. */
const TRIMMED = /\s+(?=\{\{(?:kurl)?-\s)/y;

/** The index of the first number that is not smaller; the numbers are in their order. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
