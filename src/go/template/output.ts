import { LimitError } from "../func.js";
import { byteLength, decodeUtf8, encodeUtf8 } from "../utf8.js";

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

export interface Printed {
  readonly text: string;
  /** The pieces in the order of the output, without gaps and empty pieces. */
  readonly pieces: readonly Piece[];
}

/** Collects the output of a template. */
export class Output {
  private readonly texts: string[] = [];
  readonly pieces: Piece[] = [];
  private length = 0;

  constructor(private readonly limit: number) {}

  write(kind: Piece["kind"], text: string, sourceStart: number): void {
    if (text === "") return;
    const outputStart = this.length;
    this.add(text);
    this.pieces.push({ outputStart, sourceStart, kind });
  }

  /** @param pieces of the text alone */
  writePieces(text: string, pieces: readonly Piece[]): void {
    const start = this.length;
    this.add(text);
    for (const piece of pieces) this.pieces.push({ ...piece, outputStart: start + piece.outputStart });
  }

  private add(text: string): void {
    this.length += text.length;
    if (this.length > this.limit) throw new LimitError(`output longer than ${this.limit}`);
    this.texts.push(text);
  }

  /** The output as a Go string. */
  joined(): string {
    const text = this.texts.join("");
    return text.isWellFormed() ? text : decodeUtf8(encodeUtf8(text));
  }

  /** Returns the printed bytes. */
  bytes(): Buffer {
    return encodeUtf8(this.texts.join(""));
  }

  /** Returns the output as a string, with U+FFFD for invalid bytes. */
  rendered(): Printed {
    const { pieces } = this;
    const text = this.texts.join("");
    if (text.isWellFormed()) return { text, pieces };
    const joined = decodeUtf8(encodeUtf8(text));
    return { text: joined.toWellFormed(), pieces: moveTo(joined, text, pieces) };
  }
}

/** Moves each piece to the position of its first byte. Bytes that were printed one by one may make up a character. */
function moveTo(joined: string, text: string, pieces: readonly Piece[]): Piece[] {
  let bytes = 0;
  let joinedAt = 0;
  let joinedBytes = 0;
  return pieces.map((piece, index) => {
    while (joinedBytes < bytes) {
      const character = String.fromCodePoint(joined.codePointAt(joinedAt) as number);
      joinedAt += character.length;
      joinedBytes += byteLength(character);
    }
    bytes += byteLength(text.slice(piece.outputStart, pieces[index + 1]?.outputStart));
    return { ...piece, outputStart: joinedAt };
  });
}
