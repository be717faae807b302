import type { Piece } from "./output.js";

/** A text that a template printed for a function, such as Helm's `include`, and where its pieces come from. */
export interface Inclusion {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/**
 * The included texts that an action prints again, whole or changed. A function may indent a text, cut it or put it into
 * another; the lines that stay are found again.
 */
export class Inclusions {
  readonly #byText = new Map<string, Inclusion>();
  /** Those that the actions being evaluated have seen. */
  #noticed: Inclusion[] = [];

  add(inclusion: Inclusion): void {
    this.#byText.set(inclusion.text, inclusion);
    this.#noticed.push(inclusion);
  }

  /** A value is read that may be an included text. */
  notice(text: string): void {
    const inclusion = this.#byText.get(text);
    if (inclusion) this.#noticed.push(inclusion);
  }

  /** What `evaluate` returns, and the included texts that it saw itself. */
  during<Result>(evaluate: () => Result): { result: Result; seen: readonly Inclusion[] } {
    const before = this.#noticed;
    this.#noticed = [];
    const result = evaluate();
    const seen = this.#noticed;
    this.#noticed = before;
    return { result, seen };
  }
}

/** The pieces of a text that an action printed; its lines that stand in an included text come from there. */
export function piecesThrough(text: string, sourceStart: number, inclusions: readonly Inclusion[]): readonly Piece[] {
  const same = inclusions.find((inclusion) => inclusion.text === text);
  if (same) return same.pieces;
  const searches = inclusions.map((inclusion) => new LineSearch(inclusion));
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end, content } of linesOf(text)) {
    const found = searches.map((search) => search.find(content)).find((each) => each !== undefined);
    if (!found) continue;
    if (start > from) pieces.push({ outputStart: from, sourceStart, kind: "action" });
    pieces.push(...cut(found.inclusion, found.start, end - start, start));
    from = end;
  }
  if (from < text.length) pieces.push({ outputStart: from, sourceStart, kind: "action" });
  return pieces;
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** Without the white space around it. */
  readonly content: string;
}

/** The lines that have any content. */
function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\s](?:[^\n]*[^\s])?/g)].map(({ index, 0: content }) => ({
    start: index,
    end: index + content.length,
    content,
  }));
}

/** Finds lines of an included text in their order; from its end it goes on at its start. */
class LineSearch {
  readonly #places = new Map<string, number[]>();
  #next = 0;

  constructor(readonly inclusion: Inclusion) {
    for (const { start, content } of linesOf(inclusion.text)) {
      const places = this.#places.get(content);
      if (places) places.push(start);
      else this.#places.set(content, [start]);
    }
  }

  find(content: string): { inclusion: Inclusion; start: number } | undefined {
    const places = this.#places.get(content);
    if (!places) return undefined;
    const start = places.find((place) => place >= this.#next) ?? (places[0] as number);
    this.#next = start + content.length;
    return { inclusion: this.inclusion, start };
  }
}

/** The pieces of `length` units from `start` on, moved to `outputStart`. */
function cut({ pieces }: Inclusion, start: number, length: number, outputStart: number): Piece[] {
  const result: Piece[] = [];
  for (let index = firstAt(pieces, start); index < pieces.length; index++) {
    const piece = pieces[index] as Piece;
    if (piece.outputStart >= start + length) break;
    const skipped = Math.max(0, start - piece.outputStart);
    result.push({
      ...piece,
      outputStart: outputStart + Math.max(0, piece.outputStart - start),
      sourceStart: piece.sourceStart + (piece.kind === "text" ? skipped : 0),
    });
  }
  return result;
}

/** The index of the last piece that starts at or before an offset. */
function firstAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).outputStart <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
