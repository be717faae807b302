/** A text that is put together from pieces. JavaScript's `+=` keeps each piece as an object, which takes many times its memory. */
export class Pieces {
  #text = "";
  #length = 0;
  #pieces: string[] = [];

  /** In UTF-16 units. */
  get length(): number {
    return this.#length;
  }

  add(piece: string): void {
    this.#length += piece.length;
    if (this.#pieces.push(piece) === MAX_PIECES) this.#join();
  }

  /** Returns the text, and `last` behind it. */
  end(last: string): string {
    if (this.#pieces.length === 0 && this.#text === "") return last;
    this.#pieces.push(last);
    this.#join();
    return this.#text;
  }

  #join(): void {
    this.#text += this.#pieces.join("");
    this.#pieces = [];
  }
}

const MAX_PIECES = 1_000;

/** Below so many UTF-16 units the pieces of a string are not worth a call. */
const LONG = 1_000;
const START = /^/;

/** Makes the engine keep a string that `+=` has made as one, in place of its pieces: a search does so. */
export function flat(text: string): string {
  if (text.length > LONG) START.test(text);
  return text;
}
