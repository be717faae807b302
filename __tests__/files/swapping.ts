import { spawn } from "node:child_process";

/**
 * Begins a process that replaces `folder` in a folder by a link to a target and back, as often as it can. The caller stops it.
 */
export function swapping(cwd: string, target: string): { readonly stop: () => Promise<unknown> } {
  const program = `
    const { renameSync, symlinkSync } = require("node:fs");
    const [cwd, target] = process.argv.slice(1);
    process.chdir(cwd);
    symlinkSync(target, "link");
    for (;;) {
      renameSync("folder", "aside");
      renameSync("link", "folder");
      renameSync("folder", "link");
      renameSync("aside", "folder");
    }`;
  const child = spawn(process.execPath, ["-e", program, cwd, target], { stdio: "ignore" });
  const ended = new Promise((resolve) => child.on("exit", resolve));
  return {
    stop: () => {
      child.kill("SIGKILL");
      return ended;
    },
  };
}
