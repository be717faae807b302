import type { PlaceOptions } from "../files/places.js";
import { writeWhole } from "../files/write.js";
import type { ReportTarget } from "../inputs/inputs.js";
import { describeThrown } from "../problem/problem.js";
import type { Report } from "../report/model.js";
import { inBatches } from "./batches.js";
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

/** Writes one report, as `writeWhole` does. @throws Error naming the path, with the cause */
export async function save(
  written: Written,
  path: string,
  { cwd = process.cwd(), ...options }: SaveOptions = {},
): Promise<void> {
  try {
    await writeWhole(path, inBatches(written), { cwd, ...options });
  } catch (error) {
    throw new Error(`Cannot write report ${path}`, { cause: error });
  }
}
