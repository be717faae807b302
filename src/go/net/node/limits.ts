/**
 * Counts the sockets of this process that are in use. When the process or the machine has none left (descriptors, local
 * ports), that is our own limit and not an answer of the network: a dial without a socket waits here for one.
 */
let inUse = 0;
const waiting: (() => void)[] = [];

export function socketOpened(): void {
  inUse++;
}

/** `refused`: the socket was never available, so it frees nothing that another dial could use. */
export function socketClosed({ refused }: { readonly refused: boolean }): void {
  inUse--;
  if (refused) return;
  const next = waiting.shift();
  // In a later turn of the event loop, so that dials which wait for one another cannot keep it from turning.
  if (next) setImmediate(next);
}

/** Sockets that are not counted here may have been closed, so no wait for a new try is longer than this. */
const LOOK_AGAIN_MS = 50;

/** How long to keep asking for a socket when none of ours is left that could be closed. */
const ALONE_MS = 2_500;

/** How long one dial has been waiting on our own limits. */
export interface Patience {
  aloneSince: number | undefined;
}

/** Waits until a socket is closed; `false` when none of ours is open and asking again has not helped. */
export async function roomForSocket(patience: Patience): Promise<boolean> {
  const now = performance.now();
  if (inUse > 0) patience.aloneSince = undefined;
  else if (patience.aloneSince === undefined) patience.aloneSince = now;
  else if (now - patience.aloneSince > ALONE_MS) return false;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(done, LOOK_AGAIN_MS);
    waiting.push(done);
    function done(): void {
      clearTimeout(timer);
      const position = waiting.indexOf(done);
      if (position >= 0) waiting.splice(position, 1);
      resolve();
    }
  });
  return true;
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
