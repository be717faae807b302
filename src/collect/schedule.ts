import { readFileSync } from "node:fs";
import { dueTurn } from "../go/net/net.js";

/** Checks at the same time under `auto`; more gain nothing and cost memory and file descriptors. */
const MAX_CONCURRENCY = 1024;

/** Returns how many checks run at the same time: `auto` is all of them, but at most half of the file descriptors. */
export function concurrencyFor(wanted: number | "auto", checks: number, fdLimit: () => number = readFdLimit): number {
  if (wanted !== "auto") return wanted;
  const useful = Math.max(1, Math.min(checks, MAX_CONCURRENCY));
  return useful <= 64 ? useful : Math.max(1, Math.min(useful, Math.floor(fdLimit() / 2)));
}

function readFdLimit(): number {
  try {
    const limit = /^Max open files\s+(\d+)/m.exec(readFileSync("/proc/self/limits", "utf8"));
    return limit ? Number(limit[1]) : Number.POSITIVE_INFINITY;
  } catch {
    // Only Linux has this file; elsewhere Node raises its own limit, and a dial without a descriptor is tried again.
    return Number.POSITIVE_INFINITY;
  }
}

/** Runs `work` for every item, at most `limit` at the same time; results in the order of the items. */
export async function mapLimited<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results = new Array<R>(items.length);
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) {
      results[index] = await work(items[index] as T);
      const pause = dueTurn();
      if (pause !== undefined) await pause;
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}
