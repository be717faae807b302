/** Bytes of memory that this process holds, with what V8 has not collected yet. */
export function residentBytes(): number {
  try {
    return process.memoryUsage.rss();
  } catch {
    // It is read from /proc, which a container may not have.
    return process.getBuiltinModule("node:v8").getHeapStatistics().total_physical_size;
  }
}
