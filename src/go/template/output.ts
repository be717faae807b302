import { LimitError } from "../func.js";
import { Pieces as Texts } from "../pieces.js";
import { byteLength, decodeUtf8, encodeUtf8 } from "../utf8.js";
import { type Piece, PieceList, type Pieces } from "./piece-list.js";

export interface Printed {
  readonly text: string;
  readonly pieces: Pieces;
  /** What was printed, where it is not UTF-8 and so not in the text as it is. */
  readonly bytes?: Buffer;
}

/** Collects the output of a template. */
export class Output {
  private readonly texts = new Texts();
  private readonly list = new PieceList();

  constructor(private readonly limit: number) {}

  get pieces(): Pieces {
    return this.list;
  }

  write(kind: Piece["kind"], text: string, sourceStart: number): void {
    if (text === "") return;
    const outputStart = this.texts.length;
    this.add(text);
    this.list.add(kind, outputStart, sourceStart);
  }

  /** @param pieces of the text alone */
  writePieces(text: string, pieces: Pieces): void {
    const start = this.texts.length;
    this.add(text);
    for (const { kind, outputStart, sourceStart } of pieces) this.list.add(kind, start + outputStart, sourceStart);
  }

  private add(text: string): void {
    if (this.texts.length + text.length > this.limit) throw new LimitError(`output longer than ${this.limit}`);
    this.texts.add(text);
  }

  /** The output as a Go string. */
  joined(): string {
    const text = this.texts.end("");
    return text.isWellFormed() ? text : decodeUtf8(encodeUtf8(text));
  }

  /** Returns the printed bytes. */
  bytes(): Buffer {
    return encodeUtf8(this.texts.end(""));
  }

  /** Returns the output as a string, with U+FFFD for invalid bytes. */
  rendered(): Printed {
    const { pieces } = this;
    const text = this.texts.end("");
    if (text.isWellFormed()) return { text, pieces };
    const bytes = encodeUtf8(text);
    const joined = decodeUtf8(bytes);
    return { text: joined.toWellFormed(), pieces: moveTo(joined, text, pieces), bytes };
  }
}

/** Moves each piece to the position of its first byte. Bytes that were printed one by one may make up a character. */
function moveTo(joined: string, text: string, pieces: Pieces): Pieces {
  const moved = new PieceList();
  let bytes = 0;
  let joinedAt = 0;
  let joinedBytes = 0;
  let index = 0;
  for (const { kind, outputStart, sourceStart } of pieces) {
    while (joinedBytes < bytes) {
      const character = String.fromCodePoint(joined.codePointAt(joinedAt) as number);
      joinedAt += character.length;
      joinedBytes += byteLength(character);
    }
    moved.add(kind, joinedAt, sourceStart);
    bytes += byteLength(text.slice(outputStart, pieces.endOf(index, text)));
    index++;
  }
  return moved;
}
