/**
 * A piece of the output and its origin in the source. Offsets are in UTF-16 units. A piece of kind "text" is a copy of
 * the source from `sourceStart` on; a piece of kind "action" was printed by the action whose left delimiter is at
 * `sourceStart`. A piece ends where the next one starts.
 */
export interface Piece {
  readonly outputStart: number;
  readonly sourceStart: number;
  readonly kind: "text" | "action";
}

/** The pieces of a text, in its order, without gaps and empty pieces. */
export interface Pieces extends Iterable<Piece> {
  readonly length: number;
  /** Returns the index of the last piece that starts at or before an offset; 0 where there is none. */
  indexAt(offset: number): number;
  at(index: number): Piece;
  /** Returns where a piece ends in a text. */
  endOf(index: number, text: string): number;
}

const NONE = new Uint32Array();
const FIRST_CAPACITY = 8;

/** Pieces as numbers: a loop prints a million of them, and an object takes five times the memory. */
export class PieceList implements Pieces {
  #outputStarts = NONE;
  /** Twice the start in the source; one more is text. */
  #origins = NONE;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(kind: Piece["kind"], outputStart: number, sourceStart: number): void {
    if (this.#length === this.#origins.length) this.#grow();
    this.#outputStarts[this.#length] = outputStart;
    this.#origins[this.#length] = 2 * sourceStart + (kind === "text" ? 1 : 0);
    this.#length++;
  }

  at(index: number): Piece {
    const origin = this.#origins[index] as number;
    return {
      outputStart: this.#outputStarts[index] as number,
      sourceStart: origin >>> 1,
      kind: origin % 2 === 1 ? "text" : "action",
    };
  }

  endOf(index: number, text: string): number {
    return index + 1 < this.#length ? (this.#outputStarts[index + 1] as number) : text.length;
  }

  indexAt(offset: number): number {
    const starts = this.#outputStarts;
    let low = 0;
    let high = this.#length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  *[Symbol.iterator](): Generator<Piece> {
    for (let index = 0; index < this.#length; index++) yield this.at(index);
  }

  #grow(): void {
    const capacity = Math.max(FIRST_CAPACITY, 2 * this.#length);
    this.#outputStarts = copied(this.#outputStarts, capacity);
    this.#origins = copied(this.#origins, capacity);
  }
}

function copied(numbers: Uint32Array<ArrayBuffer>, capacity: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(capacity);
  copy.set(numbers);
  return copy;
}
