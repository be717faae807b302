import { readdir, readFile, readlink } from "node:fs/promises";

/**
 * Whether a descriptor belongs to this program itself and not to who started it: what it waits with, and pipes that it has both
 * ends of. To write to one ends the process, and to read from one waits without end. Known on Linux alone.
 */
export async function isOwnDescriptor(fd: number): Promise<boolean> {
  const target = await targetOf(fd);
  return target.startsWith("anon_inode:") || (target.startsWith("pipe:") && (await hasBothEnds(target)));
}

/** Whether a pipe that was just opened as `fd` is one that this program has both ends of. */
export async function isOwnPipe(fd: number): Promise<boolean> {
  const target = await targetOf(fd);
  return target.startsWith("pipe:") && (await hasBothEnds(target, { but: fd }));
}

async function hasBothEnds(pipe: string, { but }: { readonly but?: number } = {}): Promise<boolean> {
  const all = (await readdir("/proc/self/fd").catch(() => [])).map(Number);
  const targets = await Promise.all(all.map(targetOf));
  const ends = all.filter((fd, index) => targets[index] === pipe && fd !== but);
  const flags = await Promise.all(ends.map((fd) => readFile(`/proc/self/fdinfo/${fd}`, "utf8").catch(() => "")));
  const modes = flags.map((text) => /^flags:\s*\d*([0-7])$/m.exec(text)?.[1]);
  // The last digit is 0 for an end that is read from, and 1 for one that is written to.
  return modes.includes("0") && modes.includes("1");
}

function targetOf(fd: number): Promise<string> {
  return readlink(`/proc/self/fd/${fd}`).catch(() => "");
}
