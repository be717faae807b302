import type { Cancel } from "./cancel.js";
import { Alarm, type Deadline } from "./deadline.js";

/** A wait for one result, on a resource (a socket, a timer) that is opened for it and closed with the result. */
export interface Wait<Result, Resource> {
  readonly cancel: Cancel;
  readonly onCanceled: () => Result;
  /** Without one the wait has no deadline. */
  readonly timeout?: { readonly until: Readonly<Deadline>; readonly onPassed: () => Result };
  readonly open: () => Resource;
  /** Starts what leads to a result; may call `settle` immediately. */
  readonly begin: (resource: Resource, settle: (result: Result) => void) => void;
  readonly close: (resource: Resource, result: Result) => void;
}

/**
 * Resolves with the first result: one given to `settle`, or that of the deadline or the cancellation. Later results are
 * ignored. Nothing is opened when the wait is canceled already.
 */
export function firstResult<Result, Resource>(wait: Wait<Result, Resource>): Promise<Result> {
  const { cancel, onCanceled, timeout } = wait;
  if (cancel.canceled) return Promise.resolve(onCanceled());
  return new Promise((resolve) => {
    const resource = wait.open();
    let settled = false;
    const settle = (result: Result) => {
      if (settled) return;
      settled = true;
      alarm?.disarm();
      leave();
      wait.close(resource, result);
      resolve(result);
    };
    const alarm = timeout && new Alarm(timeout.until, () => settle(timeout.onPassed()));
    const leave = cancel.onCanceled(() => settle(onCanceled()));
    wait.begin(resource, settle);
  });
}
