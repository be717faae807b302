import type { Budget } from "../func.js";
import { type Piece, PieceList, type Pieces } from "./piece-list.js";

/** A text that a template printed for a function, such as Helm's `include`, and where its pieces come from. */
export interface Inclusion {
  readonly text: string;
  readonly pieces: Pieces;
}

/**
 * The included texts that an action prints again, whole or changed. A function may indent a text, cut it or put it into
 * another; the lines that stay are found again.
 */
export class Inclusions {
  readonly #byText = new Map<string, Inclusion>();
  /** Those that the actions being evaluated have seen. */
  #noticed = new Set<Inclusion>();

  add(inclusion: Inclusion): void {
    this.#byText.set(inclusion.text, inclusion);
    this.#noticed.add(inclusion);
  }

  /** A value is read that may be an included text. */
  notice(text: string): void {
    const inclusion = this.#byText.get(text);
    if (inclusion) this.#noticed.add(inclusion);
  }

  /** What `evaluate` returns, and the included texts that it saw itself. */
  during<Result>(evaluate: () => Result): { result: Result; seen: ReadonlySet<Inclusion> } {
    const before = this.#noticed;
    this.#noticed = new Set();
    const result = evaluate();
    const seen = this.#noticed;
    this.#noticed = before;
    return { result, seen };
  }
}

/** Searching so many characters for lines is one step. */
const CHARACTERS_A_STEP = 16;

/** Steps that a line of an included text costs, which is kept while it is searched for. */
const STEPS_PER_LINE = 8;

/**
 * The pieces of a text that an action printed; its lines that stand in an included text come from there.
 *
 * @throws LimitError
 */
export function piecesThrough(
  text: string,
  sourceStart: number,
  { inclusions, budget }: { readonly inclusions: ReadonlySet<Inclusion>; readonly budget: Budget },
): Pieces {
  for (const inclusion of inclusions) if (inclusion.text === text) return inclusion.pieces;
  budget.steps(Math.ceil(text.length / CHARACTERS_A_STEP));
  const searches = searchesByLine(inclusions, budget);
  const pieces = new PieceList();
  let from = 0;
  for (const { start, end, content } of linesOf(text)) {
    const having = searches.get(content);
    if (!having) continue;
    budget.steps(having.length);
    const [found] = having.map((search) => search.find(content)) as [Found, ...Found[]];
    if (start > from) pieces.add("action", from, sourceStart);
    addCut(pieces, { ...found, length: end - start, outputStart: start });
    from = end;
  }
  if (from < text.length) pieces.add("action", from, sourceStart);
  return pieces;
}

/** The included texts that have a line, by its content: an action may read thousands, and print hundreds of thousands of lines. */
function searchesByLine(inclusions: Iterable<Inclusion>, budget: Budget): ReadonlyMap<string, readonly LineSearch[]> {
  const byLine = new Map<string, LineSearch[]>();
  for (const inclusion of inclusions) {
    const search = new LineSearch(inclusion, budget);
    for (const content of search.lines()) {
      const having = byLine.get(content);
      if (having) having.push(search);
      else byLine.set(content, [search]);
    }
  }
  return byLine;
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** Without the white space around it. */
  readonly content: string;
}

/** The lines that have any content. */
function* linesOf(text: string): Generator<Line> {
  for (const { index, 0: content } of text.matchAll(/[^\s](?:[^\n]*[^\s])?/g)) {
    yield { start: index, end: index + content.length, content };
  }
}

interface Found {
  readonly inclusion: Inclusion;
  readonly start: number;
}

/** Finds lines of an included text in their order; from its end it goes on at its start. */
class LineSearch {
  readonly #places = new Map<string, number[]>();
  #next = 0;

  /** @throws LimitError */
  constructor(
    readonly inclusion: Inclusion,
    budget: Budget,
  ) {
    budget.steps(Math.ceil(inclusion.text.length / CHARACTERS_A_STEP));
    for (const { start, content } of linesOf(inclusion.text)) {
      budget.steps(STEPS_PER_LINE);
      const places = this.#places.get(content);
      if (places) places.push(start);
      else this.#places.set(content, [start]);
    }
  }

  /** Each of its lines once. */
  lines(): Iterable<string> {
    return this.#places.keys();
  }

  /** @param content of a line that it has */
  find(content: string): Found {
    const places = this.#places.get(content) as readonly number[];
    const start = places[firstFrom(places, this.#next)] ?? (places[0] as number);
    this.#next = start + content.length;
    return { inclusion: this.inclusion, start };
  }
}

/** The index of the first place at or behind an offset. A text may have the same line half a million times. */
function firstFrom(places: readonly number[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Cut {
  readonly inclusion: Inclusion;
  readonly start: number;
  readonly length: number;
  readonly outputStart: number;
}

/** Adds the pieces of `length` units of an included text from `start` on, moved to `outputStart`. */
function addCut(to: PieceList, { inclusion: { pieces }, start, length, outputStart }: Cut): void {
  for (let index = pieces.indexAt(start); index < pieces.length; index++) {
    const piece: Piece = pieces.at(index);
    if (piece.outputStart >= start + length) break;
    const skipped = piece.kind === "text" ? Math.max(0, start - piece.outputStart) : 0;
    to.add(piece.kind, outputStart + Math.max(0, piece.outputStart - start), piece.sourceStart + skipped);
  }
}
