import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** A device to write to: one of the test's own for root, who could replace the machine's; others cannot make one, nor replace it. */
export function nullDevice(folder: string): string {
  if (process.getuid?.() !== 0) return "/dev/null";
  const device = join(folder, "null");
  execFileSync("mknod", [device, "c", "1", "3"]);
  return device;
}
