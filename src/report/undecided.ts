import { endAsFirstProcess } from "../process/interrupt.js";

/**
 * Begins a run as one that fails. Node ends a process that has nothing left to wait for with exit code 0, so a run that ended
 * before its verdict would be green.
 *
 * @param print prints the message when the process ends before `end` is called
 */
export function beginUndecided(print: (message: string) => void): { readonly end: () => void } {
  endAsFirstProcess();
  process.exitCode = 1;
  const onExit = () => print("The run ended before it had a verdict");
  process.once("exit", onExit);
  return { end: () => process.off("exit", onExit) };
}
