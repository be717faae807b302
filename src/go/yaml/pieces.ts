/** A text that is put together from pieces. JavaScript's `+=` keeps each piece as an object, which takes many times its memory. */
export class Pieces {
  #text = "";
  #pieces: string[] = [];

  add(piece: string): void {
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
