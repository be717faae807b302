import type { Rendered } from "./rendered.js";

/**
 * Yields the bytes of rendered parts as one stream of YAML, with a line `---` between two of them, as `helm template` has it.
 * One part is its own bytes.
 */
export function* asStream(parts: Iterable<Pick<Rendered, "bytes">>): Generator<Buffer> {
  let end: "start" | "line" | "within a line" = "start";
  for (const part of parts) {
    const bytes: Buffer = end === "start" ? part.bytes() : withoutMark(part.bytes());
    if (end === "within a line") yield Buffer.from("\n");
    if (end !== "start" && !beginsDocument(bytes)) yield Buffer.from("---\n");
    yield bytes;
    end = bytes.length === 0 || bytes.at(-1) === LINE_FEED ? "line" : "within a line";
  }
}

const [LINE_FEED, DASH, BLANKS] = [0x0a, 0x2d, new Set([0x09, 0x0a, 0x0d, 0x20])];

/** Whether the first line that is not blank begins a document. */
function beginsDocument(bytes: Buffer): boolean {
  const at = bytes.findIndex((byte) => !BLANKS.has(byte));
  const isLineStart = at === 0 || bytes[at - 1] === LINE_FEED;
  const behind = bytes[at + 3];
  const isMark = [0, 1, 2].every((offset) => bytes[at + offset] === DASH);
  return at >= 0 && isLineStart && isMark && (behind === undefined || BLANKS.has(behind));
}

/** A byte order mark belongs to the start of a file. */
function withoutMark(bytes: Buffer): Buffer {
  return bytes.indexOf("\ufeff") === 0 ? bytes.subarray(3) : bytes;
}
