// Writes to descriptor 3 what a process used, when it ends. Of the program that is measured; see fuzz-budget.mjs.
import { writeSync } from "node:fs";

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1_000, rssKb: maxRSS }));
});
