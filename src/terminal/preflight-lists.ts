import { readRecord } from "../go/encoding/csv.js";
import { GoError } from "../go/func.js";

/** The flags `--values` and `--set` as preflight takes them: see `StringSlice` of github.com/spf13/pflag. */

/**
 * Returns the files of one `--values`: `a.yaml,b.yaml` is two of them, and `"a,b.yaml"` in quotes is one. A glob keeps its
 * commas, as in `{common,production}.yaml`.
 */
export function filesOfArgument(argument: string): readonly string[] {
  try {
    const files = argument
      .split(/\r\n|\r|\n/)
      .flatMap(readRecord)
      .map(({ text }) => text);
    return files.every(hasPairedBraces) ? files : [argument];
  } catch (error) {
    if (error instanceof GoError) return [argument];
    throw error;
  }
}

/** Whether a file of one `--values` is empty: `"$BASE,$MORE"` of unset variables. Blank lines are not files. */
export function hasEmptyFile(argument: string): boolean {
  const lines = argument.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  return lines.flatMap(filesOfArgument).some((file) => file.trim() === "");
}

function hasPairedBraces(file: string): boolean {
  return file.split("{").length === file.split("}").length;
}

/** Returns the line of the input `set` for one `--set`. White space around it is part of it, so it is put in quotes. */
export function lineOfSet(argument: string): string {
  const isBare = argument === argument.trim() || argument.trim() === "" || /["\r\n]/.test(argument);
  return isBare ? argument : `"${argument}"`;
}
