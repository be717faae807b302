import type { Written } from "./formats.js";

/** Bytes that are written at a time. */
const BATCH_BYTES = 256 * 1024;
/** Of a UTF-16 code unit in UTF-8. */
const MAX_BYTES = 3;

/**
 * A report in UTF-8, its pieces put together to as few writes as memory allows. All batches have the same memory, so that each
 * has to be written before the next is taken.
 */
export function inBatches(written: Written): Iterable<string | Uint8Array> {
  return typeof written === "string" ? [written] : batches(written);
}

function* batches(pieces: Iterable<string>): Iterable<Uint8Array> {
  const batch = Buffer.allocUnsafe(BATCH_BYTES);
  let used = 0;
  for (const piece of pieces) {
    const most = piece.length * MAX_BYTES;
    if (used + most > BATCH_BYTES) {
      yield batch.subarray(0, used);
      used = 0;
    }
    if (most > BATCH_BYTES) yield Buffer.from(piece);
    else used += batch.write(piece, used);
  }
  yield batch.subarray(0, used);
}
