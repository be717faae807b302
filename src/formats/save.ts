import type { PlaceOptions } from "../files/places.js";
import { type Pieces, type WriteFileOptions, writeWhole } from "../files/write.js";
import type { ReportTarget } from "../inputs/inputs.js";
import { describeThrown } from "../problem/problem.js";
import type { Report } from "../report/model.js";
import { inBatches } from "./batches.js";
import { type FormatOptions, type Written, write } from "./formats.js";
import { formOf } from "./forms.js";

export interface SaveOptions extends Partial<PlaceOptions> {
  /**
   * Milliseconds in which reports are begun, and in which a pipe must have a reader; absent where each report is begun. Those that
   * are not are missing, which is a fault.
   */
  readonly withinMs?: number;
}

/** `withinMs` after a signal. Its sender ends the process soon, and the verdict must be shown before. */
export const INTERRUPTED_MS = 1_000;

/** Bytes of reports that are kept for further paths. A longer report is made again for each of them. */
const MAX_KEPT_BYTES = 64 * 1_024 * 1_024;

interface SaveAllOptions<F extends string> extends SaveOptions {
  /** Returns what decides the bytes of a report. Targets that have the same get the same bytes. Default: the format. */
  readonly formOf?: (target: ReportTarget<F>) => string;
  readonly maxKeptBytes?: number;
}

/** Writes a report to every target. @throws Error naming the paths that could not be written */
export function saveReports(
  report: Report,
  targets: readonly ReportTarget[],
  options: SaveOptions & FormatOptions = {},
): Promise<void> {
  return saveAll(targets, ({ format, path }) => write(report, format, { ...options, path }), { ...options, formOf });
}

/**
 * Writes every target, even when another one fails. A report that several targets get is made once.
 *
 * @throws Error naming the paths that could not be written
 */
export async function saveAll<F extends string>(
  targets: readonly ReportTarget<F>[],
  write: (target: ReportTarget<F>) => Promise<Written>,
  { formOf = ({ format }) => format, maxKeptBytes = MAX_KEPT_BYTES, withinMs, ...options }: SaveAllOptions<F>,
): Promise<void> {
  const faults: unknown[] = [];
  const kept = new Map<string, readonly Uint8Array[]>();
  let keptBytes = 0;
  const forms = targets.map(formOf);
  const startedAtMs = performance.now();
  const keep = (form: string, copies: readonly Uint8Array[]) => {
    kept.set(form, copies);
    keptBytes += lengthOf(copies);
  };
  const forget = (form: string) => {
    keptBytes -= lengthOf(kept.get(form) ?? []);
    kept.delete(form);
  };
  for (const [at, target] of targets.entries()) {
    const form = forms[at] as string;
    const isLast = !forms.includes(form, at + 1);
    const made = async (): Promise<Pieces> => {
      const batches = inBatches(await write(target));
      return isLast ? batches : copying(batches, maxKeptBytes - keptBytes, (copies) => keep(form, copies));
    };
    try {
      if (withinMs !== undefined && performance.now() - startedAtMs > withinMs) throw notBegun(target.path);
      const writing = withinMs === undefined ? options : { ...options, maxReaderMs: withinMs };
      await savePieces(kept.get(form) ?? (await made()), target.path, writing);
    } catch (fault) {
      faults.push(fault);
    }
    if (isLast) forget(form);
  }
  if (faults.length === 1) throw faults[0];
  if (faults.length > 1) throw new AggregateError(faults, faults.map(describeThrown).join("\n"));
}

function notBegun(path: string): Error {
  return new Error(
    `Cannot write report ${path}: the run was interrupted, and other reports took the time that was left`,
  );
}

/** Passes batches on, whose memory is used again, and their copies at the end unless these have more than `maxBytes`. */
function* copying(batches: Pieces, maxBytes: number, whenWhole: (copies: readonly Uint8Array[]) => void): Pieces {
  let copies: Uint8Array[] | undefined = [];
  let length = 0;
  for (const batch of batches) {
    const bytes = typeof batch === "string" ? Buffer.from(batch) : batch;
    length += bytes.length;
    if (length > maxBytes) copies = undefined;
    copies?.push(bytes === batch ? Buffer.from(bytes) : bytes);
    yield bytes;
  }
  if (copies) whenWhole(copies);
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

/** Writes one report, as `writeWhole` does. @throws Error naming the path, with the cause */
export function save(written: Written, path: string, options: SaveOptions = {}): Promise<void> {
  return savePieces(inBatches(written), path, options);
}

async function savePieces(
  pieces: Pieces,
  path: string,
  { cwd = process.cwd(), ...options }: Omit<SaveOptions, "withinMs"> & Pick<WriteFileOptions, "maxReaderMs">,
): Promise<void> {
  try {
    await writeWhole(path, pieces, { cwd, ...options });
  } catch (error) {
    throw new Error(`Cannot write report ${path}`, { cause: error });
  }
}
