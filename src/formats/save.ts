import type { PlaceOptions } from "../files/places.js";
import { writeWhole } from "../files/write.js";
import type { ReportTarget } from "../inputs/inputs.js";
import { describeThrown } from "../problem/problem.js";
import type { Report } from "../report/model.js";
import { type FormatOptions, type Written, write } from "./formats.js";

export type SaveOptions = Partial<PlaceOptions>;

/** Writes a report to every target. @throws Error naming the paths that could not be written */
export function saveReports(
  report: Report,
  targets: readonly ReportTarget[],
  options: SaveOptions & FormatOptions = {},
): Promise<void> {
  return saveAll(targets, ({ format, path }) => write(report, format, { ...options, path }), options);
}

/** Writes every target, even when another one fails. @throws Error naming the paths that could not be written */
export async function saveAll<F extends string>(
  targets: readonly ReportTarget<F>[],
  write: (target: ReportTarget<F>) => Promise<Written>,
  options: SaveOptions,
): Promise<void> {
  const faults: unknown[] = [];
  for (const target of targets) {
    try {
      await save(await write(target), target.path, options);
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length === 1) throw faults[0];
  if (faults.length > 1) throw new AggregateError(faults, faults.map(describeThrown).join("\n"));
}

/** Bytes that are written at a time. */
const BATCH_BYTES = 256 * 1024;
/** Of a UTF-16 code unit in UTF-8. */
const MAX_BYTES = 3;

/**
 * Pieces in UTF-8, put together to as few writes as memory allows. All batches have the same memory, so that each has to be
 * written before the next is taken.
 */
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

/** Writes one report, as `writeWhole` does. @throws Error naming the path, with the cause */
export async function save(
  written: Written,
  path: string,
  { cwd = process.cwd(), ...options }: SaveOptions = {},
): Promise<void> {
  try {
    await writeWhole(path, typeof written === "string" ? [written] : batches(written), { cwd, ...options });
  } catch (error) {
    throw new Error(`Cannot write report ${path}`, { cause: error });
  }
}
