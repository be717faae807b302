import { LimitError } from "../func.js";
import { byteLength, decodeUtf8, encodeUtf8 } from "../utf8.js";

/**
 * A stretch of the output and where in the source it comes from. Offsets are UTF-16 units. The text of a piece of kind
 * "text" stands in the source from `sourceStart` on, unit for unit; a piece of kind "action" was printed by the action
 * whose left delimiter is at `sourceStart`. A piece ends where the next one starts.
 */
export interface Piece {
  readonly outputStart: number;
  readonly sourceStart: number;
  readonly kind: "text" | "action";
}

export interface Rendered {
  readonly text: string;
  /** In the order of the output, without gaps; none is empty. */
  readonly pieces: readonly Piece[];
}

/** Collects what a template prints. */
export class Output {
  private readonly texts: string[] = [];
  private readonly pieces: Piece[] = [];
  private length = 0;

  constructor(private readonly limit: number) {}

  write(kind: Piece["kind"], text: string, sourceStart: number): void {
    if (text === "") return;
    const outputStart = this.length;
    this.length += text.length;
    if (this.length > this.limit) throw new LimitError(`output longer than ${this.limit}`);
    this.texts.push(text);
    this.pieces.push({ outputStart, sourceStart, kind });
  }

  /** The bytes that were printed. */
  bytes(): Buffer {
    return encodeUtf8(this.texts.join(""));
  }

  /** Bytes that are no UTF-8 are U+FFFD here. */
  rendered(): Rendered {
    const { pieces } = this;
    const text = this.texts.join("");
    if (text.isWellFormed()) return { text, pieces };
    const joined = decodeUtf8(encodeUtf8(text));
    return { text: joined.toWellFormed(), pieces: moveTo(joined, text, pieces) };
  }
}

/** Bytes printed one by one may make up a character: the pieces move to where their first byte is now. */
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
