/**
 * Counts the sockets of this process that are in use. When the process or the machine has none left (descriptors, local
 * ports), that is our own limit and not an answer of the network: a dial without a socket waits here for one.
 */
let inUse = 0;
/** In the order in which they came. */
const waiting = new Set<(mayTryAgain: boolean) => void>();

export function socketOpened(): void {
  inUse++;
}

/** `refused`: the socket was never available, so it frees nothing that another dial could use. */
export function socketClosed({ refused }: { readonly refused: boolean }): void {
  inUse--;
  if (refused) return;
  aloneSince = undefined;
  // In a later turn of the event loop, so that dials which wait for one another cannot keep it from turning.
  if (waiting.size > 0) setImmediate(wake, 1, true);
}

/** How often some of those that wait look again: sockets that are not counted here may have been closed. */
const LOOK_AGAIN_MS = 50;

/** Each of those that wait looks again in one of so many turns. All of them in each would be busy with nothing else. */
const TURNS = 20;

/** How long to keep asking for a socket when none of ours is left that could be closed. */
const ALONE_MS = 2_500;

let willLook = false;
let aloneSince: number | undefined;

/** Waits for a socket; `false` when none of ours is open and asking again has not helped. */
export function roomForSocket(): Promise<boolean> {
  return new Promise((resolve) => {
    waiting.add(resolve);
    lookLater();
  });
}

function lookLater(): void {
  if (willLook) return;
  willLook = true;
  setTimeout(lookAgain, LOOK_AGAIN_MS);
}

function lookAgain(): void {
  willLook = false;
  const now = performance.now();
  aloneSince = inUse > 0 ? undefined : (aloneSince ?? now);
  const isHopeless = aloneSince !== undefined && now - aloneSince > ALONE_MS;
  if (isHopeless) aloneSince = undefined;
  wake(isHopeless ? waiting.size : Math.ceil(waiting.size / TURNS), !isHopeless);
  if (waiting.size > 0) lookLater();
}

function wake(count: number, mayTryAgain: boolean): void {
  let woken = 0;
  for (const resolve of waiting) {
    if (woken++ === count) return;
    waiting.delete(resolve);
    resolve(mayTryAgain);
  }
}

/**
 * The kernel's errors for a process or machine that has nothing left to make a socket or a file of: descriptors (EMFILE,
 * ENFILE), memory (ENOBUFS, ENOMEM, EAGAIN) or local ports where one is bound or picked (EADDRINUSE). That a connect has
 * no local port left is EADDRNOTAVAIL, which also means that there is no address to send from.
 */
const SHORTAGES = new Set(["EMFILE", "ENFILE", "ENOBUFS", "ENOMEM", "EAGAIN", "EADDRINUSE"]);

/** Whether an error says only that this machine has nothing left to make a socket of. */
export function isOutOfSockets(code: string): boolean {
  return SHORTAGES.has(code);
}
