/** Bytes of memory that this process holds, with what V8 has not collected yet. */
export function residentBytes(): number {
  return process.memoryUsage.rss();
}
