import { spawn } from "node:child_process";
import { constants } from "node:os";
import { isatty } from "node:tty";

/** What ends a container. */
const PASSED_ON = ["SIGHUP", "SIGINT", "SIGTERM"] as const;

/**
 * Runs this program again as a child, and passes signals on to it. Linux ignores a signal without a listener for the first process of
 * a container, and a listener hears it only between two computations. This process computes nothing, and its child is not
 * the first.
 *
 * @param otherwise runs the program here, where no child can be made
 */
export function runAsChild(otherwise: () => void): void {
  process.exitCode = 1;
  const child = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1)], { stdio: "inherit" });
  for (const name of PASSED_ON) {
    process.on(name, () => {
      // A terminal interrupts all of its processes, and a second signal would end the child without its report.
      if (name !== "SIGINT" || !isatty(0)) child.kill(name);
    });
  }
  child.on("exit", (code, signal) => {
    process.exitCode = signal === null ? (code ?? 1) : 128 + constants.signals[signal];
  });
  child.on("error", () => {
    for (const name of PASSED_ON) process.removeAllListeners(name);
    otherwise();
  });
}
