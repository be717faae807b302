import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmdirSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A separate file system with a few pages of space. */
export interface Disk {
  readonly folder: string;
  /** Fills the remaining space. */
  readonly fill: () => void;
  readonly makeReadOnly: () => void;
  readonly remove: () => void;
}

/** Whether this machine can mount one. Throws if not where it is required (CI). */
export function canHaveDisk(): boolean {
  try {
    createDisk().remove();
    return true;
  } catch (error) {
    if (process.env.CI) throw error;
    console.warn("Skipped: a disk can be full or read-only only as root, which may mount one");
    return false;
  }
}

export function createDisk(): Disk {
  const folder = mkdtempSync(join(tmpdir(), "tcp-connect-preflight-disk-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], { stdio: "pipe" });
  return {
    folder,
    fill: () => {
      const file = openSync(join(folder, "filler"), "w");
      try {
        for (;;) writeSync(file, Buffer.alloc(4096));
      } catch {
        closeSync(file);
      }
    },
    makeReadOnly: () => execFileSync("mount", ["-o", "remount,ro", folder], { stdio: "pipe" }),
    remove: () => {
      execFileSync("umount", [folder], { stdio: "pipe" });
      rmdirSync(folder);
    },
  };
}
