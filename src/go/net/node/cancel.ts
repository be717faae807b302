/** A cancellation, of an operation and everything started under it. */
export interface Cancel {
  readonly canceled: boolean;
  /** Calls back on cancellation; the returned function removes the callback. */
  onCanceled(callback: () => void): () => void;
}

export interface CancelScope extends Cancel {
  cancel(): void;
}

const nothing = () => {};

export const NEVER_CANCELED: Cancel = { canceled: false, onCanceled: () => nothing };

/** A scope that is canceled with its parent at the latest. The caller cancels it when it is done. */
export function cancelScope(parent: Cancel = NEVER_CANCELED): CancelScope {
  const callbacks = new Set<() => void>();
  let canceled = parent.canceled;
  const cancel = () => {
    if (canceled) return;
    canceled = true;
    leaveParent();
    for (const callback of callbacks) callback();
    callbacks.clear();
  };
  const leaveParent = canceled ? nothing : parent.onCanceled(cancel);
  return {
    get canceled() {
      return canceled;
    },
    onCanceled(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    cancel,
  };
}

const scopes = new WeakMap<AbortSignal, CancelScope>();

/** The cancellation of a signal. Each signal gets one listener, however many dials share it. */
export function cancelOf(signal: AbortSignal | undefined): Cancel {
  if (!signal) return NEVER_CANCELED;
  const known = scopes.get(signal);
  if (known) return known;
  const scope = cancelScope();
  if (signal.aborted) scope.cancel();
  else signal.addEventListener("abort", scope.cancel, { once: true });
  scopes.set(signal, scope);
  return scope;
}
