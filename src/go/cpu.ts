/** Milliseconds of the processor that this process has used: a clock that other programs of the machine do not advance. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
