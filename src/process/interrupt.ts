/** Returns a signal that the first SIGINT or SIGTERM aborts; the second one ends the process as usual. */
export function onInterrupt(source: Pick<NodeJS.Process, "once" | "off"> = process): {
  readonly signal: AbortSignal;
  readonly stop: () => void;
} {
  const controller = new AbortController();
  const stop = () => {
    source.off("SIGINT", abort);
    source.off("SIGTERM", abort);
  };
  const abort = () => {
    stop();
    controller.abort(new Error("The run was interrupted"));
  };
  source.once("SIGINT", abort);
  source.once("SIGTERM", abort);
  return { signal: controller.signal, stop };
}
