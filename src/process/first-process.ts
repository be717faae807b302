import { spawn } from "node:child_process";
import { constants } from "node:os";

/** What ends a container, and a terminal's change of its size. */
const PASSED_ON = ["SIGHUP", "SIGINT", "SIGQUIT", "SIGTERM", "SIGWINCH"] as const;

/**
 * Runs this program again as a child, and passes signals on to it. Linux ignores a signal without a listener for the first process of
 * a container, and a listener hears it only between two computations. This process computes nothing, and its child is not
 * the first.
 *
 * A terminal sends a signal to all processes of its group, the engine of a container to the first process alone, and the two look
 * the same. So the child is in a session of its own (setsid) and hears each signal once, from this process. It
 * can still read and write the terminal.
 *
 * @param otherwise runs the program here, where no child can be made
 */
export function runAsChild(otherwise: () => void): void {
  process.exitCode = 1;
  const args = [...process.execArgv, ...process.argv.slice(1)];
  const child = spawn(process.execPath, args, { stdio: "inherit", detached: true });
  for (const name of PASSED_ON) process.on(name, () => child.kill(name));
  child.on("exit", (code, signal) => {
    process.exitCode = signal === null ? (code ?? 1) : 128 + constants.signals[signal];
  });
  child.on("error", () => {
    for (const name of PASSED_ON) process.removeAllListeners(name);
    otherwise();
  });
}
