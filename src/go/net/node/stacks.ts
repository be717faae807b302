let users = 0;
let limit = Error.stackTraceLimit;

/**
 * Has errors made without a stack until `restoreStacks` is called as often. Node makes an error for each refused connection.
 * Its stack is not read, and takes a tenth of the time of the dial.
 */
export function forgoStacks(): void {
  if (users++ > 0) return;
  limit = Error.stackTraceLimit;
  setLimit(0);
}

export function restoreStacks(): void {
  if (--users === 0) setLimit(limit);
}

/** Does nothing where Node runs with `--frozen-intrinsics`: the limit cannot be set there. */
function setLimit(frames: number): void {
  Reflect.set(Error, "stackTraceLimit", frames);
}
